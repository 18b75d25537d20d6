# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What installer/setup, run, test and bench share. Sourced, never run.

set -euo pipefail

DROVER_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
DROVER_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/drover
DROVER_STEP="start"

say() { printf '== %s\n' "$*" >&2; }

# die WHY NEXT: ends with the step that failed, why, and what to do.
die() {
    printf '\n%s failed at the step "%s".\n  Why:  %s\n  Next: %s\n' "$(basename "$0")" "$DROVER_STEP" "$1" "$2" >&2
    exit 1
}

step() {
    DROVER_STEP=$1
    say "$1"
}

# Packages, one a word; "a|b" takes the first that the system offers, a trailing "?" marks one
# that some releases have no need of.
BUILD_PACKAGES="g++ cmake ninja-build ccache pkg-config ca-certificates
    qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev|libqt6svg6-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev|libgl-dev
    qcoro-qt6-dev qtkeychain-qt6-dev libqscintilla2-qt6-dev libgit2-dev libexpected-dev libssl-dev zlib1g-dev
    libkf6syntaxhighlighting-dev? default-jdk-headless"
RUN_PACKAGES="libqt6sql6-sqlite qt6-qpa-plugins? qt6-svg-plugins? qt6-translations-l10n default-jre-headless jython libgoogle-gson-java
    bubblewrap fonts-dejavu-core"
TEST_PACKAGES="xvfb xauth"
BENCH_PACKAGES="python3-debugpy?" # a yardstick's

release_name() {
    # shellcheck disable=SC1091
    (. /etc/os-release 2>/dev/null && printf '%s' "${PRETTY_NAME:-unknown}") || printf 'unknown'
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
has_candidate() {
    local policy
    policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)
    [[ $policy =~ Candidate:\ [^\(] ]]
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        say "needs root for: $*"
        sudo "$@"
    else
        die "root is needed to install packages, and there is no sudo" "run as root: $*"
    fi
}

# missing_packages LIST: prints the packages of the list that are not installed, one a line.
# Needs one look into dpkg's status only where everything is there.
missing_packages() {
    local entry option installed
    for entry in $1; do
        installed=
        for option in $(tr '|' ' ' <<<"${entry%\?}"); do
            if is_installed "$option"; then installed=yes; fi
        done
        [ -n "$installed" ] || printf '%s\n' "$entry"
    done
}

install_packages() {
    local wanted="$1" missing entry option chosen install=()
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "$(release_name) has no apt: install by hand what CONTRIBUTING.md lists; going on with what is here"
        return 0
    fi
    missing=$(missing_packages "$wanted")
    # What only some releases have is not worth a package list's update.
    if [ -z "$(grep -v '?$' <<<"$missing" || true)" ] && [ -e "$DROVER_CACHE/packages-asked" ]; then
        say "packages: all there"
        return 0
    fi
    step "update the package lists"
    as_root apt-get update -qq || say "the package lists could not be updated; going on with the old ones"
    step "choose packages"
    for entry in $missing; do
        chosen=
        for option in $(tr '|' ' ' <<<"${entry%\?}"); do
            if has_candidate "$option"; then chosen=$option; break; fi
        done
        if [ -n "$chosen" ]; then
            install+=("$chosen")
        elif [ "${entry%\?}" = "$entry" ]; then
            die "$(release_name) offers no package $entry" \
                "use Debian 12, Debian 13 or Ubuntu 24.04, or install the library by hand and pass --no-install"
        fi
    done
    if [ ${#install[@]} -gt 0 ]; then
        step "install packages: ${install[*]}"
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${install[@]}" >"$DROVER_CACHE/apt.log" 2>&1 ||
            { tail -n 15 "$DROVER_CACHE/apt.log" >&2; die "apt-get could not install them (its last lines stand above)" "mend the package system (apt-get -f install) and run this again"; }
    fi
    mkdir -p "$DROVER_CACHE" && : >"$DROVER_CACHE/packages-asked"
}

qt_version() { pkg-config --modversion Qt6Core 2>/dev/null || qmake6 -query QT_VERSION 2>/dev/null || echo none; }

# KSyntaxHighlighting for Qt 6 where the distribution has none: the pinned release from the
# distribution's own source archive, built once into the user's cache. Never fatal: without it
# the editor uses QScintilla's own lexers. Sets KSYNTAX_PREFIX.
case $(release_name) in
Ubuntu\ 24.*)
    KSYNTAX_VERSION=5.115.0
    KSYNTAX_SHA256=0622a719ac243023b87a1592291c55c66ac9c6e79ab7be04fbb68ed2d3f2de0a
    ;;
*)
    KSYNTAX_VERSION=5.116.0
    KSYNTAX_SHA256=6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7
    ;;
esac
provide_ksyntax() {
    KSYNTAX_PREFIX=
    if is_installed libkf6syntaxhighlighting-dev; then return 0; fi
    local prefix="$DROVER_CACHE/ksyntax-$KSYNTAX_VERSION-qt$(qt_version)"
    if [ -f "$prefix/complete" ]; then KSYNTAX_PREFIX=$prefix; return 0; fi
    if [ -f "$prefix/unavailable" ] && [ -z "$(find "$prefix/unavailable" -mtime +7)" ]; then
        say "KSyntaxHighlighting could not be had when last tried: the editor uses QScintilla's own lexers"
        return 0
    fi
    step "build KSyntaxHighlighting $KSYNTAX_VERSION for Qt 6 (once, about a minute)"
    mkdir -p "$prefix"
    # In the background, because "set -e" counts for nothing inside a condition.
    build_ksyntax "$prefix" >"$DROVER_CACHE/ksyntax.log" 2>&1 &
    if wait $!; then
        : >"$prefix/complete"
        KSYNTAX_PREFIX=$prefix
    else
        : >"$prefix/unavailable"
        say "KSyntaxHighlighting could not be built (see $DROVER_CACHE/ksyntax.log): the editor uses QScintilla's own lexers, everything else is the same"
    fi
}

build_ksyntax() (
    set -e
    prefix=$1
    work=$(mktemp -d "$DROVER_CACHE/ksyntax-build.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    missing=$(missing_packages "extra-cmake-modules xz-utils perl")
    if [ -n "$missing" ]; then
        # shellcheck disable=SC2086
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
    fi
    cd "$work"
    file=ksyntax-highlighting_$KSYNTAX_VERSION.orig.tar.xz
    for repository in $(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | sort -u); do
        for component in main universe; do
            [ -f "$file" ] || /usr/lib/apt/apt-helper download-file \
                "${repository%/}/pool/$component/k/ksyntax-highlighting/$file" "$file" "SHA256:$KSYNTAX_SHA256" || rm -f "$file"
        done
    done
    echo "$KSYNTAX_SHA256  $file" | sha256sum -c -
    mkdir source && tar xf "$file" -C source --strip-components=1
    # The release asks for the ECM of its own day; it builds the same with the distribution's.
    ecm=$(dpkg-query -W -f='${Version}' extra-cmake-modules | sed 's/-.*//')
    sed -i "s/find_package(ECM $KSYNTAX_VERSION/find_package(ECM $ecm/" source/CMakeLists.txt
    cmake -S source -B build -G Ninja -DQT_MAJOR_VERSION=6 -DBUILD_TESTING=OFF -DBUILD_SHARED_LIBS=OFF \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DKDE_INSTALL_LIBDIR=lib
    ninja -C build install
)

# build_preset PRESET [CMAKE ARGS]: configures where something changed, and builds what is not yet
# built: the targets in DROVER_TARGETS, or everything.
build_preset() {
    local preset=$1 dir stamp wanted
    shift
    dir="$DROVER_ROOT/build/$preset"
    stamp="$dir/configured-with"
    wanted="$preset ${KSYNTAX_PREFIX:-} $*"
    if [ ! -f "$dir/build.ninja" ] || [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        step "configure (preset $preset)"
        mkdir -p "$dir"
        (cd "$DROVER_ROOT" && cmake --preset "$preset" ${KSYNTAX_PREFIX:+-DDROVER_KSYNTAX_PREFIX="$KSYNTAX_PREFIX"} "$@" >"$dir/configure.log" 2>&1) ||
            { tail -n 25 "$dir/configure.log" >&2; die "CMake could not configure the build (its last lines stand above)" "install what it names, or run without --no-install"; }
        printf '%s' "$wanted" >"$stamp"
    fi
    # Paths below the clone are hashed as relative ones: another clone finds what this one compiled.
    export CCACHE_BASEDIR="$DROVER_ROOT" CCACHE_NOHASHDIR=1
    step "build (preset $preset)"
    # shellcheck disable=SC2086
    if [ -t 2 ]; then
        ninja -C "$dir" ${DROVER_TARGETS:-} >&2 || die "the compiler reported an error (above)" "please report it with the lines above; 'rm -r $dir' starts the build afresh"
    else
        ninja -C "$dir" ${DROVER_TARGETS:-} >"$dir/build.log" 2>&1 ||
            { tail -n 40 "$dir/build.log" >&2; die "the compiler reported an error (above)" "please report it with the lines above; 'rm -r $dir' starts the build afresh"; }
    fi
    tail -n 1 "$dir/build.log" 2>/dev/null >&2 || true
}

have_display() { [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }

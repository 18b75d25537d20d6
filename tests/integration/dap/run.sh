#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches the packages of package-lock.json into the build folder and runs the test. Arguments as run.js takes them.
# Exit code 77 (skipped) where Node.js or the packages can't be had, unless DROVER_NODE=required.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=$1 flows=$2 work=$3

skip() {
    echo "skipped: $1"
    [ "${DROVER_NODE:-}" != required ] || exit 1
    exit 77
}

command -v node >/dev/null && command -v npm >/dev/null || skip "node and npm are not installed (nodejs, npm)"
mkdir -p "$work"
cp "$here"/*.js "$here/package.json" "$here/package-lock.json" "$work"
cd "$work"
if ! cmp -s package-lock.json node_modules/.fetched; then
    npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1 || { cat npm.log; skip "npm could not fetch the test's packages"; }
    cp package-lock.json node_modules/.fetched
fi
exec node run.js "$program" "$flows" "$work"

#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers and lets each run so many seconds (60). What they find stays in build/fuzz/found, what they learned in
# build/fuzz/corpus. Fails when one finds something. Needs clang.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
cmake --preset fuzz
cmake --build --preset fuzz
failed=0
for fuzzer in adapter framer ldif recording; do
    mkdir -p "build/fuzz/corpus/$fuzzer" build/fuzz/found
    echo "fuzz_$fuzzer, $seconds seconds"
    # Leaks of Qt's own singletons are as in the tests (tests/support/lsan.supp).
    LSAN_OPTIONS="suppressions=tests/support/lsan.supp:print_suppressions=0" \
        "build/fuzz/bin/fuzz_$fuzzer" -max_total_time="$seconds" -timeout=30 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/found/$fuzzer-" "build/fuzz/corpus/$fuzzer" || failed=1
done
exit $failed

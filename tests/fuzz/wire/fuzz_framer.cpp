// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry: clang++ -fsanitize=fuzzer. The first two bytes choose how the rest is cut.
#include "framercheck.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray input(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));
    const QString defect = framercheck::defect(input, 1 + data[0] % 97, 1 + data[1]);
    if (!defect.isEmpty())
        std::abort();
    return 0;
}

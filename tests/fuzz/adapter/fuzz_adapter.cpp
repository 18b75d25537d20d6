// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry for the debug adapter. The first byte chooses: requests that the rest picks, bytes as they are, a
// recording's content, a recording's file.
#include "adaptercheck.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_adapter";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    static const QTemporaryDir folder;
    static const QString trace = folder.filePath(QStringLiteral("a.trace"));
    static const bool saved = adaptercheck::recording().save(trace).has_value();
    if (size < 1 || !saved)
        return 0;
    const QByteArray input(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    QString defect;
    switch (data[0] % 4) {
    case 0: defect = adaptercheck::defect(input, trace); break;
    case 1: defect = adaptercheck::defectOfFrames(input, trace); break;
    case 2: defect = adaptercheck::defectOfTrace(input, false); break;
    default: defect = adaptercheck::defectOfTrace(input, true); break;
    }
    if (!defect.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(defect));
        std::abort();
    }
    return 0;
}

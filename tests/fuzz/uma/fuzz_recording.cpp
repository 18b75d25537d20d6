// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry for .trace files: the input is the stream of steps of a recording whose rest is whole.
#include "uma/tape.h"

#include <QJsonArray>

#include <cstdint>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray stream(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QJsonArray values;
    values.append(QJsonArray{u"int"_s, u"1"_s}); // a list in braces is not one in a list to every compiler
    const QJsonObject chunk{
        {u"codes"_s, QJsonArray{QJsonObject{{u"id"_s, 0}, {u"file"_s, u"a.py"_s}, {u"name"_s, u"f"_s}, {u"vars"_s, QJsonArray{u"x"_s}}}}},
        {u"values"_s, values},
        {u"stream"_s, QString::fromLatin1(stream.toBase64())}};
    drover::uma::Tape tape;
    const drover::Result<void> taken = tape.append(chunk);
    if (!taken && taken.error().why.isEmpty())
        std::abort();
    for (int moment = 0; moment < tape.count(); ++moment) {
        for (const drover::uma::Tape::Place &place : tape.stackAt(moment))
            static_cast<void>(tape.variablesAt(place.frame, moment));
    }
    return 0;
}

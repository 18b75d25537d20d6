// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ldif.h"
#include "domain/scriptldif.h"

#include <QByteArray>
#include <QString>

/// What any input to the LDIF reader must hold, for the fuzzer and for the test with deterministic random input.
namespace ldifcheck {

/// What is wrong, or nothing.
inline QString defect(const QByteArray &input)
{
    const auto entries = drover::domain::readLdif(input, QStringLiteral("input"));
    if (!entries)
        return entries.error().what.contains(QStringLiteral("input"))
                   ? QString()
                   : QStringLiteral("the error does not name the file");
    for (const auto &entry : *entries) {
        if (entry.line < 1)
            return QStringLiteral("an entry has no line");
        // Either a script or a reason: both without a crash.
        const auto script = drover::domain::scriptFromLdif(entry, QStringLiteral("input"));
        if (script && script->script.name().isEmpty())
            return QStringLiteral("a script has no name");
    }
    const auto again = drover::domain::readLdif(drover::domain::writeLdif(*entries), QStringLiteral("output"));
    if (!again)
        return QStringLiteral("what was written can't be read: ") + again.error().sentence();
    if (again->size() != entries->size())
        return QStringLiteral("entries were lost");
    for (qsizetype i = 0; i < entries->size(); ++i) {
        if (again->at(i).dn != entries->at(i).dn || again->at(i).values != entries->at(i).values)
            return QStringLiteral("an entry changed");
    }
    return {};
}

} // namespace ldifcheck

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/customscript.h"

#include <QByteArray>
#include <QString>

namespace drover::history {

/**
 * A script as two files: NAME.py (or .java) with the source, and NAME.json with everything else.
 *
 * The values of hidden properties are never in them; the mark that stands for one means "as the server has it".
 */
struct ScriptFile {
    QString source;
    QJsonObject properties; ///< members of the script without its source and without what the server makes itself

    /// The two texts of a script.
    static ScriptFile of(const domain::CustomScript &script);
    /// The text of NAME.json.
    QByteArray propertiesText() const;
    /// A script with these members on the server's object: members that are not named stay, hidden values too.
    domain::CustomScript appliedTo(const domain::CustomScript &current) const;
    /// SHA-256 over both, in hexadecimal digits. Changes when anything but the server's own members does.
    QString digest() const;

    friend bool operator==(const ScriptFile &, const ScriptFile &) = default;
};

/// The file name for a script, without its ending: its name, with what a file system does not take percent-encoded.
QString fileBase(const QString &scriptName);
/// ".java" for scripts in Java, else ".py".
QString sourceEnding(const domain::CustomScript &script);

} // namespace drover::history

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptentries.h"

#include "objectfile.h"

#include <QCoreApplication>

namespace drover::transfer {

using namespace Qt::Literals::StringLiterals;
using domain::CustomScript;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("transfer", text);
}

} // namespace

Result<ScriptEntries> scriptsFromLdif(const QByteArray &text, const QString &file)
{
    const Result<QList<domain::LdifEntry>> entries = domain::readLdif(text, file);
    if (!entries)
        return fail(entries.error());
    ScriptEntries found;
    for (const domain::LdifEntry &entry : *entries) {
        if (!domain::isScriptEntry(entry)) {
            found.remarks << translated(
                                 QT_TRANSLATE_NOOP("transfer", "%1, line %2: “%3” is no script and was left out."))
                                 .arg(file)
                                 .arg(entry.line)
                                 .arg(entry.dn);
            continue;
        }
        const Result<domain::ScriptFromLdif> read = domain::scriptFromLdif(entry, file);
        if (!read)
            return fail(read.error());
        if (!read->ignored.isEmpty()) {
            found.remarks << translated(QT_TRANSLATE_NOOP(
                                            "transfer",
                                            "%1, line %2: attributes that a script does not have were left out: %3."))
                                 .arg(file)
                                 .arg(entry.line)
                                 .arg(read->ignored.join(u", "_s));
        }
        found.scripts << read->script;
    }
    if (found.scripts.isEmpty()) {
        return fail(
            Error::Kind::Input,
            translated(QT_TRANSLATE_NOOP("transfer", "%1 has no entry of the class oxCustomScript or jansCustomScr."))
                .arg(file));
    }
    return found;
}

QByteArray scriptsToLdif(const QList<CustomScript> &scripts, domain::LdifSchema schema, bool keepSecrets)
{
    QList<domain::LdifEntry> entries;
    for (const CustomScript &script : scripts)
        entries << domain::scriptToLdif(keepSecrets ? script : CustomScript(masked(domain::EntityKind::Script, script.json())), schema);
    return domain::writeLdif(entries);
}

} // namespace drover::transfer

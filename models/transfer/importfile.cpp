// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfile.h"

#include "objectfile.h"
#include "scriptentries.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

namespace drover::transfer {

using namespace Qt::Literals::StringLiterals;
using domain::EntityKind;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("transfer", text);
}

bool looksLikeJson(const QByteArray &content)
{
    const QByteArray begin = content.left(256).trimmed();
    return begin.startsWith('{') || begin.startsWith('[');
}

} // namespace

Result<ImportFile> importFileFrom(const QByteArray &content, const QString &file, EntityKind kind)
{
    ImportFile result;
    if (kind != EntityKind::Script || looksLikeJson(content) || content.trimmed().isEmpty()) {
        const Result<QList<QJsonObject>> objects = objectsFrom(content, file);
        if (!objects)
            return fail(objects.error());
        result.objects = *objects;
        return result;
    }
    const Result<ScriptEntries> entries = scriptsFromLdif(content, file);
    if (!entries)
        return fail(entries.error());
    result.remarks = entries->remarks;
    for (const domain::CustomScript &script : entries->scripts)
        result.objects << script.json();
    return result;
}

Result<ImportFile> readImportFile(const QString &path, EntityKind kind)
{
    QFile file(path);
    const QString what = translated(QT_TRANSLATE_NOOP("transfer", "%1 can't be read.")).arg(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input, what, file.errorString());
    if (file.size() > MostBytes) {
        return fail(Error::Kind::Input, what,
                    translated(QT_TRANSLATE_NOOP("transfer", "It is larger than %1."))
                        .arg(QLocale().formattedDataSize(MostBytes)),
                    translated(QT_TRANSLATE_NOOP("transfer", "Import it in parts.")));
    }
    const QByteArray content = file.read(MostBytes);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Input, what, file.errorString());
    return importFileFrom(content, QFileInfo(path).fileName(), kind);
}

QByteArray exportDocument(const QList<domain::Entity> &entities)
{
    QJsonArray list;
    for (const domain::Entity &entity : entities)
        list << masked(entity.kind(), entity.json());
    return QJsonDocument(list).toJson(QJsonDocument::Indented);
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return fail(Error::Kind::Input, translated(QT_TRANSLATE_NOOP("transfer", "%1 can't be written.")).arg(path),
                    file.errorString(), translated(QT_TRANSLATE_NOOP("transfer", "Choose another place.")));
    }
    return {};
}

} // namespace drover::transfer

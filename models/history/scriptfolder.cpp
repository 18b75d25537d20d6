// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStringDecoder>

namespace drover::history {

using namespace Qt::Literals::StringLiterals;
using domain::CustomScript;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("history", text);
}

QString noteKey()
{
    return u"drover"_s;
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input, translated(QT_TRANSLATE_NOOP("history", "%1 can't be read.")).arg(path),
                    file.errorString());
    return file.readAll();
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return fail(Error::Kind::Input, translated(QT_TRANSLATE_NOOP("history", "%1 can't be written.")).arg(path),
                file.errorString());
}

/// NAME.json of a name, or of the path of one of the two files.
QString propertiesPathOf(const QString &folder, const QString &nameOrPath)
{
    const QFileInfo asFile(nameOrPath);
    static const QStringList endings{u"py"_s, u"java"_s, u"json"_s};
    if (endings.contains(asFile.suffix()) && asFile.exists())
        return asFile.path() + u'/' + asFile.completeBaseName() + u".json"_s;
    return propertiesPathFor(folder, nameOrPath);
}

} // namespace

QString propertiesPathFor(const QString &folder, const QString &scriptName)
{
    return QDir(folder).filePath(fileBase(scriptName) + u".json"_s);
}

Result<LocalScript> writeLocal(const QString &folder, const CustomScript &script, const QString &profile)
{
    LocalScript local;
    local.name = script.name();
    local.file = ScriptFile::of(script);
    local.profile = profile;
    local.revision = script.revision();
    local.baseDigest = local.file.digest();
    local.propertiesPath = propertiesPathFor(folder, script.name());
    local.sourcePath = QDir(folder).filePath(fileBase(script.name()) + sourceEnding(script));
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::Input,
                    translated(QT_TRANSLATE_NOOP("history", "The folder %1 can't be made.")).arg(folder));
    QJsonObject json = local.file.properties;
    json.insert(noteKey(),
                QJsonObject{{u"profile"_s, profile}, {u"revision"_s, local.revision}, {u"base"_s, local.baseDigest}});
    if (const Result<void> written = writeFile(local.sourcePath, local.file.source.toUtf8()); !written)
        return fail(written.error());
    const Result<void> written = writeFile(local.propertiesPath, QJsonDocument(json).toJson(QJsonDocument::Indented));
    if (!written)
        return fail(written.error());
    return local;
}

Result<LocalScript> readLocal(const QString &folder, const QString &nameOrPath)
{
    LocalScript local;
    local.propertiesPath = propertiesPathOf(folder, nameOrPath);
    const Result<QByteArray> text = readFile(local.propertiesPath);
    if (!text)
        return fail(text.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &problem);
    if (!document.isObject()) {
        const qsizetype line = text->left(problem.offset).count('\n') + 1;
        return fail(Error::Kind::Input,
                    translated(QT_TRANSLATE_NOOP("history", "%1, line %2: this is no JSON object."))
                        .arg(local.propertiesPath)
                        .arg(line),
                    problem.errorString());
    }
    QJsonObject json = document.object();
    const QJsonObject note = json.take(noteKey()).toObject();
    local.profile = note.value(u"profile"_s).toString();
    local.revision = note.value(u"revision"_s).toInteger();
    local.baseDigest = note.value(u"base"_s).toString();
    local.file.properties = json;
    const CustomScript script(json);
    local.name = script.name();
    if (local.name.isEmpty() || script.type().isEmpty()) {
        return fail(
            Error::Kind::Input,
            translated(QT_TRANSLATE_NOOP("history", "%1 is not the JSON file of a script.")).arg(local.propertiesPath),
            translated(QT_TRANSLATE_NOOP("history", "It needs \"name\" and \"scriptType\".")));
    }
    local.sourcePath = local.propertiesPath.chopped(5) + sourceEnding(script);
    const Result<QByteArray> source = readFile(local.sourcePath);
    if (!source)
        return fail(source.error());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    local.file.source = decoder.decode(*source);
    if (decoder.hasError()) {
        return fail(Error::Kind::Input,
                    translated(QT_TRANSLATE_NOOP("history", "%1 is not UTF-8 text.")).arg(local.sourcePath), {},
                    translated(QT_TRANSLATE_NOOP("history", "Servers keep scripts as text: save the file as UTF-8.")));
    }
    return local;
}

bool hasLocal(const QString &folder, const QString &scriptName)
{
    return QFile::exists(propertiesPathFor(folder, scriptName));
}

QStringList localScripts(const QString &folder)
{
    QStringList names;
    const QDir dir(folder);
    const QStringList files = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const Result<QByteArray> text = readFile(dir.filePath(file));
        const QJsonObject json = text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
        if (json.value(noteKey()).isObject() && json.contains(u"scriptType"_s))
            names << json.value(u"name"_s).toString();
    }
    return names;
}

} // namespace drover::history

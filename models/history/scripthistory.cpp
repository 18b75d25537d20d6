// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripthistory.h"

#include "base/paths.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace drover::history {

using namespace Qt::Literals::StringLiterals;
using domain::CustomScript;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("history", text);
}

/// Messages are read by programs too, so they are not translated.
QString messageOf(const CustomScript &script, Occasion occasion)
{
    QString title;
    switch (occasion) {
    case Occasion::Pull:
        title = u"Pull %1, revision %2"_s;
        break;
    case Occasion::Edit:
        title = u"Edit %1, from revision %2"_s;
        break;
    case Occasion::Deploy:
        title = u"Deploy %1, revision %2"_s;
        break;
    case Occasion::Rollback:
        title = u"Roll back %1, revision %2"_s;
        break;
    }
    return u"%1\n\nDrover-Occasion: %2\nDrover-Script: %3\nDrover-Revision: %4\n"_s.arg(
        title.arg(script.name()).arg(script.revision()), toString(occasion), script.inum(),
        QString::number(script.revision()));
}

QString trailer(const QString &message, const QString &name)
{
    const QRegularExpression line(u"^%1: (.*)$"_s.arg(QRegularExpression::escape(name)),
                                  QRegularExpression::MultilineOption);
    return line.match(message).captured(1).trimmed();
}

ScriptVersion versionOf(const GitCommit &commit)
{
    ScriptVersion version;
    version.id = commit.id;
    version.at = commit.at;
    version.author = commit.author;
    version.title = commit.message.section(u'\n', 0, 0);
    version.occasion = trailer(commit.message, u"Drover-Occasion"_s);
    version.revision = trailer(commit.message, u"Drover-Revision"_s).toLongLong();
    return version;
}

} // namespace

QString toString(Occasion occasion)
{
    switch (occasion) {
    case Occasion::Pull:
        return u"pull"_s;
    case Occasion::Edit:
        return u"edit"_s;
    case Occasion::Deploy:
        return u"deploy"_s;
    case Occasion::Rollback:
        break;
    }
    return u"rollback"_s;
}

ScriptHistory::ScriptHistory(QString folder, GitRepository repository)
    : m_folder(std::move(folder))
    , m_repository(std::move(repository))
{
}

QString ScriptHistory::folderOf(const QString &profileId)
{
    return u"%1/history/%2"_s.arg(dataDir(), fileBase(profileId));
}

Result<ScriptHistory> ScriptHistory::open(const QString &folder)
{
    Result<GitRepository> repository = GitRepository::open(folder);
    if (!repository)
        return fail(repository.error());
    return ScriptHistory(folder, std::move(*repository));
}

/// Source in Python, source in Java, properties: a script may change its language.
QStringList ScriptHistory::pathsOf(const QString &scriptName) const
{
    const QString base = fileBase(scriptName);
    return {base + u".py"_s, base + u".java"_s, base + u".json"_s};
}

Result<std::optional<QString>> ScriptHistory::record(const CustomScript &script, Occasion occasion)
{
    ScriptFile file = ScriptFile::of(script);
    // Every deploy is a version, also one of a text that was there before.
    file.properties.insert(u"revision"_s, script.revision());
    const QString base = fileBase(script.name());
    return m_repository.commit(
        {{base + sourceEnding(script), file.source.toUtf8()}, {base + u".json"_s, file.propertiesText()}},
        messageOf(script, occasion));
}

Result<QList<ScriptVersion>> ScriptHistory::versions(const QString &scriptName) const
{
    const Result<QList<GitCommit>> commits =
        m_repository.log(scriptName.isEmpty() ? QStringList() : pathsOf(scriptName));
    if (!commits)
        return fail(commits.error());
    QList<ScriptVersion> result;
    for (const GitCommit &commit : *commits)
        result << versionOf(commit);
    return result;
}

Result<ScriptFile> ScriptHistory::at(const QString &versionId, const QString &scriptName) const
{
    const QString base = fileBase(scriptName);
    const Result<std::optional<QByteArray>> text = m_repository.fileAt(versionId, base + u".json"_s);
    if (!text)
        return fail(text.error());
    if (!*text) {
        return fail(Error::Kind::Input, translated(QT_TRANSLATE_NOOP("history", "The version %1 has no script “%2”."))
                                            .arg(versionId.left(10), scriptName));
    }
    ScriptFile file;
    file.properties = QJsonDocument::fromJson(**text).object();
    file.properties.remove(u"revision"_s);
    const QString ending = sourceEnding(CustomScript(file.properties));
    const Result<std::optional<QByteArray>> source = m_repository.fileAt(versionId, base + ending);
    if (!source)
        return fail(source.error());
    file.source = QString::fromUtf8(source->value_or(QByteArray()));
    return file;
}

Result<std::optional<ScriptFile>> ScriptHistory::withDigest(const QString &scriptName, const QString &digest) const
{
    const Result<QList<ScriptVersion>> all = versions(scriptName);
    if (!all)
        return fail(all.error());
    for (const ScriptVersion &version : *all) {
        const Result<ScriptFile> file = at(version.id, scriptName);
        if (file && file->digest() == digest)
            return std::optional<ScriptFile>(*file);
    }
    return std::optional<ScriptFile>();
}

} // namespace drover::history

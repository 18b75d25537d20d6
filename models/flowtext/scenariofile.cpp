// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/scenariofile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace drover::flowtext {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(flowtext)
};

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(Error::Kind::Input, Text::tr("The file %1 could not be written.").arg(QDir::toNativeSeparators(path)),
                file.errorString(), Text::tr("Choose another folder, or make room in this one."));
}

/// The server's rule for names allows characters that file names don't (`:` and `/`).
QString fileNameFor(const QString &script)
{
    QString name = script;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-' && c != u'.')
            c = u'_';
    }
    return name + u".py"_s;
}

Result<void> writeSources(QList<uma::ScenarioScript> &scripts, const QDir &folder)
{
    for (uma::ScenarioScript &script : scripts) {
        if (!script.file.isEmpty() || script.source.isEmpty())
            continue;
        script.file = fileNameFor(script.name);
        if (Result<void> written = write(folder.filePath(script.file), script.source.toUtf8()); !written)
            return written;
    }
    return {};
}

/// Names of files stay true when the scenario moves to another folder.
void rebase(QList<uma::ScenarioScript> &scripts, const QDir &from, const QDir &to)
{
    for (uma::ScenarioScript &script : scripts) {
        if (!script.file.isEmpty() && QDir::isRelativePath(script.file))
            script.file = to.relativeFilePath(from.absoluteFilePath(script.file));
    }
}

} // namespace

Result<uma::Scenario> saveScenario(uma::Scenario scenario, const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!scenario.path.isEmpty()) {
        const QDir before = QFileInfo(scenario.path).absoluteDir();
        rebase(scenario.gathering, before, folder);
        rebase(scenario.policies, before, folder);
    }
    for (QList<uma::ScenarioScript> *scripts : {&scenario.gathering, &scenario.policies}) {
        if (Result<void> written = writeSources(*scripts, folder); !written)
            return fail(written.error());
    }
    scenario.path = path;
    if (Result<void> written = write(path, QJsonDocument(scenario.toJson()).toJson(QJsonDocument::Indented)); !written)
        return fail(written.error());
    return scenario;
}

Result<void> saveText(const QString &text, const QString &path)
{
    return write(path, text.toUtf8());
}

} // namespace drover::flowtext

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/coverage.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

QHash<QString, QString> filesByScript(const Scenario &scenario)
{
    const QDir folder = QFileInfo(scenario.path).absoluteDir();
    QHash<QString, QString> files;
    const QList<ScenarioScript> scripts = scenario.allScripts();
    for (const ScenarioScript &script : scripts) {
        if (!script.file.isEmpty())
            files.insert(script.name, QDir::cleanPath(folder.absoluteFilePath(script.file)));
    }
    return files;
}

/// lcov takes letters, digits and underscores in a test's name.
QByteArray plainName(const QString &name)
{
    QByteArray plain;
    for (const QChar c : name)
        plain += c.unicode() < 128 && c.isLetterOrNumber() ? c.toLatin1() : '_';
    return plain;
}

} // namespace

void Coverage::add(const QList<Event> &events, const Scenario &scenario)
{
    const QHash<QString, QString> files = filesByScript(scenario);
    for (const Event &event : events) {
        const QString file = files.value(event.data.value("script"_L1).toString());
        if (file.isEmpty())
            continue;
        if (event.kind == "script.loaded"_L1) {
            Lines &lines = m_files[file];
            const QJsonArray executable = event.data.value("executable"_L1).toArray();
            for (const QJsonValue &line : executable)
                lines.insert(line.toInt(), lines.value(line.toInt()));
            count(file, event.data.value("lines"_L1).toArray());
        } else if (event.kind == "script.called"_L1) {
            count(file, event.data.value("lines"_L1).toArray());
        }
    }
}

void Coverage::count(const QString &file, const QJsonArray &lines)
{
    for (const QJsonValue &line : lines)
        ++m_files[file][line.toInt()];
}

QByteArray Coverage::toLcov(const QString &testName) const
{
    QByteArray text;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        text += "TN:" + plainName(testName) + "\nSF:" + file.key().toUtf8() + '\n';
        for (auto line = file->cbegin(); line != file->cend(); ++line)
            text += "DA:" + QByteArray::number(line.key()) + ',' + QByteArray::number(line.value()) + '\n';
        const auto hit = std::count_if(file->cbegin(), file->cend(), [](int times) { return times > 0; });
        text += "LF:" + QByteArray::number(file->size()) + "\nLH:" + QByteArray::number(hit) + "\nend_of_record\n";
    }
    return text;
}

} // namespace drover::uma

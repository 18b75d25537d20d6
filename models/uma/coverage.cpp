// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/coverage.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whose events are which file's. Names are no help where two scripts have the same: there the order tells them apart in
/// which they are loaded, which is the scenario's, and after that the inum that they were loaded with.
class ScriptFiles {
public:
    explicit ScriptFiles(const Scenario &scenario)
    {
        const QList<scripts::ScriptSource> sources = scenario.scriptSources();
        const QList<ScenarioScript> scripts = scenario.allScripts();
        for (qsizetype i = 0; i < scripts.size(); ++i)
            m_known[{sources.at(i).type, sources.at(i).name}] << Coverage::fileOf(scenario, scripts.at(i));
    }

    QString loaded(const QJsonObject &data)
    {
        QStringList &files = m_known[keyOf(data)];
        const QString file = files.size() > 1 ? files.takeFirst() : files.value(0);
        m_byInum.insert(data.value("inum"_L1).toString(), file);
        return file;
    }

    QString called(const QJsonObject &data) const
    {
        const auto known = m_byInum.constFind(data.value("inum"_L1).toString());
        return known != m_byInum.constEnd() && !known.key().isEmpty() ? *known : m_known.value(keyOf(data)).value(0);
    }

private:
    using Key = std::pair<QString, QString>; ///< type and name
    static Key keyOf(const QJsonObject &data) { return {data.value("type"_L1).toString(), data.value("script"_L1).toString()}; }

    QHash<Key, QStringList> m_known;
    QHash<QString, QString> m_byInum;
};

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
    ScriptFiles files(scenario);
    for (const Event &event : events) {
        const bool isLoad = event.kind == "script.loaded"_L1;
        if (!isLoad && event.kind != "script.called"_L1)
            continue;
        const QString file = isLoad ? files.loaded(event.data) : files.called(event.data);
        if (file.isEmpty())
            continue;
        if (isLoad) {
            Lines &lines = m_files[file];
            const QJsonArray executable = event.data.value("executable"_L1).toArray();
            for (const QJsonValue &line : executable)
                lines.insert(line.toInt(), lines.value(line.toInt()));
        }
        count(file, event.data.value("lines"_L1).toArray());
    }
}

QString Coverage::fileOf(const Scenario &scenario, const ScenarioScript &script)
{
    if (script.file.isEmpty())
        return {};
    return QDir::cleanPath(QFileInfo(scenario.path).absoluteDir().absoluteFilePath(script.file));
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

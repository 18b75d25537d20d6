// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptscenarios.h"

#include "base/paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace drover::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("workspace", text);
}

/// A file name that any id can be made into.
QString fileNamePart(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

Error notKept(const QString &scriptName, const QString &why, const QString &path)
{
    return {Error::Kind::Internal,
            translated(QT_TRANSLATE_NOOP("workspace", "What “%1” is run with could not be kept.")).arg(scriptName),
            why,
            translated(QT_TRANSLATE_NOOP("workspace", "Check the rights and the free space of the folder %1."))
                .arg(path.section(u'/', 0, -2)),
            {},
            0};
}

Error notRead(const QString &why, const QString &next)
{
    return {Error::Kind::Input,
            translated(QT_TRANSLATE_NOOP("workspace", "What the script was run with could not be read back.")),
            why,
            next,
            {},
            0};
}

} // namespace

QJsonObject ScriptScenario::toJson() const
{
    return {{u"name"_s, name}, {u"method"_s, method}, {u"arguments"_s, arguments}, {u"world"_s, world}, {u"answers"_s, answers}};
}

ScriptScenario ScriptScenario::fromJson(const QJsonObject &json)
{
    return {json.value(u"name"_s).toString(), json.value(u"method"_s).toString(), json.value(u"arguments"_s).toObject(),
            json.value(u"world"_s).toObject(), json.value(u"answers"_s).toObject()};
}

ScriptScenarios::ScriptScenarios(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder.isEmpty() ? dataDir() + u"/scenarios"_s : std::move(folder))
{
}

QString ScriptScenarios::pathOf(const QString &profileId, const QString &scriptId) const
{
    return QString(m_folder + u'/' + fileNamePart(profileId) + u'/' + fileNamePart(scriptId) + u".scenarios.json"_s);
}

Result<ScriptScenarioSet> ScriptScenarios::load(const QString &profileId, const QString &scriptId) const
{
    const QString path = pathOf(profileId, scriptId);
    QFile file(path);
    if (!file.exists())
        return ScriptScenarioSet();
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(notRead(file.errorString(),
                            translated(QT_TRANSLATE_NOOP("workspace", "Look at the file %1.")).arg(path)));
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.value(u"scenarios"_s).isArray()) {
        ScriptScenarioSet set{object.value(u"script"_s).toString(), object.value(u"current"_s).toInt(), {}};
        for (const QJsonValue &scenario : object.value(u"scenarios"_s).toArray())
            set.scenarios << ScriptScenario::fromJson(scenario.toObject());
        set.current = std::clamp(set.current, 0, std::max(0, static_cast<int>(set.scenarios.size()) - 1));
        return set;
    }
    file.close();
    const QString aside = path + u".damaged"_s;
    QFile::remove(aside);
    file.rename(aside);
    return fail(notRead(translated(QT_TRANSLATE_NOOP("workspace", "The file is damaged.")),
                        translated(QT_TRANSLATE_NOOP("workspace", "It was set aside as %1.")).arg(aside)));
}

Result<void> ScriptScenarios::save(const QString &profileId, const QString &scriptId, const ScriptScenarioSet &set)
{
    const QString path = pathOf(profileId, scriptId);
    if (set.scenarios.isEmpty()) {
        if (QFile::exists(path) && !QFile::remove(path))
            return fail(notKept(set.scriptName, translated(QT_TRANSLATE_NOOP("workspace", "The old file can't be removed.")), path));
        return {};
    }
    if (!QDir().mkpath(path.section(u'/', 0, -2)))
        return fail(notKept(set.scriptName, translated(QT_TRANSLATE_NOOP("workspace", "The folder can't be made.")), path));
    QJsonArray scenarios;
    for (const ScriptScenario &scenario : set.scenarios)
        scenarios << scenario.toJson();
    const QJsonObject object{{u"script"_s, set.scriptName}, {u"current"_s, set.current}, {u"scenarios"_s, scenarios}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(notKept(set.scriptName, file.errorString(), path));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(object).toJson(QJsonDocument::Indented));
    if (!file.commit())
        return fail(notKept(set.scriptName, file.errorString(), path));
    return {};
}

Result<void> ScriptScenarios::move(const QString &profileId, const QString &fromId, const QString &toId)
{
    const QString from = pathOf(profileId, fromId);
    const QString to = pathOf(profileId, toId);
    if (from == to || !QFile::exists(from))
        return {};
    QFile::remove(to);
    QFile file(from);
    if (!file.rename(to))
        return fail(notKept(toId, file.errorString(), to));
    return {};
}

} // namespace drover::workspace

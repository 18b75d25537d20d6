// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/scenarioreader.h"

#include <QCoreApplication>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

} // namespace

ScenarioReader::ScenarioReader(QString file)
    : m_file(std::move(file))
{
}

QString ScenarioReader::join(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

void ScenarioReader::fail(const QString &path, const QString &why)
{
    if (m_error) {
        return;
    }
    const QString file = m_file.isEmpty() ? QCoreApplication::translate("uma", "the scenario") : m_file;
    m_error = Error{Error::Kind::Input,
                    path.isEmpty() ? QCoreApplication::translate("uma", "%1 is not a scenario.").arg(file)
                                   : QCoreApplication::translate("uma", "%1: “%2” cannot be used.").arg(file, path),
                    why,
                    QCoreApplication::translate("uma", "Correct the scenario and run it again."),
                    {},
                    0};
}

QString ScenarioReader::text(const QJsonObject &object, const QString &path, const QString &key,
                             const QString &fallback)
{
    const QJsonValue value = object.value(key);
    if (isAbsent(value)) {
        return fallback;
    }
    if (!value.isString()) {
        fail(join(path, key), QCoreApplication::translate("uma", "It has to be a text."));
    }
    return value.toString();
}

bool ScenarioReader::flag(const QJsonObject &object, const QString &path, const QString &key, bool fallback)
{
    const QJsonValue value = object.value(key);
    if (isAbsent(value)) {
        return fallback;
    }
    if (!value.isBool()) {
        fail(join(path, key), QCoreApplication::translate("uma", "It has to be true or false."));
    }
    return value.toBool();
}

int ScenarioReader::number(const QJsonObject &object, const QString &path, const QString &key, int fallback)
{
    const QJsonValue value = object.value(key);
    if (isAbsent(value)) {
        return fallback;
    }
    if (!value.isDouble() || value.toDouble() != static_cast<double>(value.toInt())) {
        fail(join(path, key), QCoreApplication::translate("uma", "It has to be a whole number."));
    }
    return value.toInt();
}

QJsonObject ScenarioReader::object(const QJsonObject &object, const QString &path, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!isAbsent(value) && !value.isObject()) {
        fail(join(path, key), QCoreApplication::translate("uma", "It has to be an object."));
    }
    return value.toObject();
}

QJsonArray ScenarioReader::list(const QJsonObject &object, const QString &path, const QString &key)
{
    Q_UNUSED(path)
    const QJsonValue value = object.value(key);
    if (isAbsent(value)) {
        return {};
    }
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

QStringList ScenarioReader::texts(const QJsonObject &object, const QString &path, const QString &key)
{
    QStringList texts;
    const QJsonArray values = list(object, path, key);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isString()) {
            fail(join(path, key) + u"[%1]"_s.arg(i), QCoreApplication::translate("uma", "It has to be a text."));
        }
        texts.append(values.at(i).toString());
    }
    return texts;
}

std::optional<QString> ScenarioReader::scalar(const QJsonValue &value, const QString &path)
{
    if (isAbsent(value)) {
        return std::nullopt;
    }
    if (value.isString()) {
        return value.toString();
    }
    if (value.isBool() || value.isDouble()) {
        return value.toVariant().toString();
    }
    fail(path, QCoreApplication::translate("uma", "It has to be a text."));
    return std::nullopt;
}

QMap<QString, QString> ScenarioReader::textMap(const QJsonObject &object, const QString &path)
{
    QMap<QString, QString> map;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (const auto value = scalar(it.value(), join(path, it.key()))) {
            map.insert(it.key(), *value);
        }
    }
    return map;
}

void ScenarioReader::checkKeys(const QJsonObject &object, const QString &path, const QStringList &known)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!known.contains(it.key())) {
            m_warnings.append(QCoreApplication::translate("uma", "“%1” is not a key of a scenario; nothing reads it.")
                                  .arg(join(path, it.key())));
        }
    }
}

} // namespace drover::uma

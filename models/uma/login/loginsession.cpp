// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/login/loginsession.h"

#include "base/ids.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostSessions = 10'000;
constexpr auto stepName = "auth_step"_L1;
constexpr auto passedPrefix = "auth_step_passed_"_L1;
constexpr auto keptName = "auth_external_attributes"_L1;

QString passedName(int step)
{
    return passedPrefix + QString::number(step);
}

/// [{"name": "java.lang.String"}, …] of the attribute as a map; a null type is an empty text.
QMap<QString, QString> keptTypes(const QMap<QString, QString> &attributes)
{
    QMap<QString, QString> types;
    const QJsonArray list = QJsonDocument::fromJson(attributes.value(keptName).toUtf8()).array();
    for (const auto &item : list) {
        const QJsonObject object = item.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            types.insert(it.key(), it.value().toString());
    }
    return types;
}

void setKeptTypes(QMap<QString, QString> &attributes, const QMap<QString, QString> &types)
{
    QJsonArray list;
    for (auto it = types.constBegin(); it != types.constEnd(); ++it)
        list.append(QJsonObject{{it.key(), it->isEmpty() ? QJsonValue() : QJsonValue(*it)}});
    attributes.insert(keptName, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

struct Typed {
    QString text; ///< null: the servers know no text for it
    QString type;
};

Typed typed(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString(), u"java.lang.String"_s};
    if (value.isBool())
        return {value.toBool() ? u"true"_s : u"false"_s, u"java.lang.Boolean"_s};
    const double number = value.toDouble();
    const bool fits = value.isDouble() && number == static_cast<double>(value.toInt()) &&
                      number <= std::numeric_limits<int>::max() && number >= std::numeric_limits<int>::min();
    return fits ? Typed{QString::number(value.toInt()), u"java.lang.Integer"_s} : Typed{};
}

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

} // namespace

LoginSession LoginSession::make()
{
    LoginSession session;
    session.id = newUuid();
    session.outsideSid = newUuid();
    return session;
}

std::optional<LoginSession> LoginSessions::find(const QString &id) const
{
    const auto found = m_sessions.constFind(id);
    return found == m_sessions.constEnd() ? std::nullopt : std::optional(*found);
}

void LoginSessions::save(const LoginSession &session)
{
    if (!m_sessions.contains(session.id)) {
        m_order.append(session.id);
        while (m_order.size() > mostSessions)
            m_sessions.remove(m_order.takeFirst());
    }
    m_sessions.insert(session.id, session);
}

void LoginSessions::remove(const QString &id)
{
    if (m_sessions.remove(id))
        m_order.removeOne(id);
}

void LoginSessions::clear()
{
    m_sessions.clear();
    m_order.clear();
}

namespace authattributes {

std::optional<int> step(const QMap<QString, QString> &attributes)
{
    bool ok = false;
    const int step = attributes.value(stepName).toInt(&ok);
    return ok ? std::optional(step) : std::nullopt;
}

void setStep(QMap<QString, QString> &attributes, int step)
{
    attributes.insert(stepName, QString::number(step));
}

void markPassed(QMap<QString, QString> &attributes, int step)
{
    attributes.insert(passedName(step), u"true"_s);
}

bool previousPassed(const QMap<QString, QString> &attributes, int step)
{
    for (int i = 1; i < step; ++i) {
        if (attributes.value(passedName(i)).compare("true"_L1, Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

void resetTo(QMap<QString, QString> &attributes, int step)
{
    const int current = authattributes::step(attributes).value_or(1);
    for (auto it = attributes.begin(); it != attributes.end();) {
        bool ok = false;
        const int marked =
            it.key().startsWith(passedPrefix) ? it.key().mid(passedPrefix.size()).toInt(&ok) : 0;
        it = ok && marked >= step && marked <= current ? attributes.erase(it) : std::next(it);
    }
    setStep(attributes, step);
}

QStringList keepParameters(QMap<QString, QString> &attributes, const QStringList &names, const QJsonObject &working)
{
    QStringList lost;
    QMap<QString, QString> types = keptTypes(attributes);
    for (const QString &name : names) {
        if (!working.contains(name))
            continue;
        const Typed value = typed(working.value(name));
        attributes.insert(name, value.text);
        types.insert(name, value.type);
        if (value.type.isEmpty())
            lost.append(name);
    }
    setKeptTypes(attributes, types);
    return lost;
}

QJsonObject keptParameters(const QMap<QString, QString> &attributes)
{
    QJsonObject working;
    const QMap<QString, QString> types = keptTypes(attributes);
    for (auto it = types.constBegin(); it != types.constEnd(); ++it) {
        if (!attributes.contains(it.key()))
            continue;
        const QString text = attributes.value(it.key());
        if (it.value() == "java.lang.Boolean"_L1)
            working.insert(it.key(), text.compare("true"_L1, Qt::CaseInsensitive) == 0);
        else if (it.value() == "java.lang.Integer"_L1)
            working.insert(it.key(), text.toInt());
        else
            working.insert(it.key(), orNull(text));
    }
    return working;
}

void clearParameters(QMap<QString, QString> &attributes)
{
    const QStringList names = keptTypes(attributes).keys();
    for (const QString &name : names)
        attributes.remove(name);
    attributes.remove(keptName);
}

bool isRequestParameter(const QString &name)
{
    static const QStringList names{
        u"scope"_s,        u"response_type"_s, u"client_id"_s,      u"redirect_uri"_s,          u"state"_s,
        u"response_mode"_s, u"nonce"_s,        u"display"_s,        u"prompt"_s,                u"max_age"_s,
        u"ui_locales"_s,   u"id_token_hint"_s, u"login_hint"_s,     u"acr_values"_s,            u"request"_s,
        u"request_uri"_s,  u"origin_headers"_s, u"code_challenge"_s, u"code_challenge_method"_s, u"claims"_s,
        u"custom_response_headers"_s, u"auth_req_id"_s, u"sid"_s};
    return names.contains(name);
}

QJsonObject shown(const QMap<QString, QString> &attributes)
{
    static const QStringList ofTheRun{u"remote_ip"_s, u"old_session_id"_s, u"session_id"_s, u"opbs"_s};
    QJsonObject json;
    for (auto it = attributes.constBegin(); it != attributes.constEnd(); ++it) {
        if (!isRequestParameter(it.key()) && !ofTheRun.contains(it.key()))
            json.insert(it.key(), orNull(it.value()));
    }
    return json;
}

} // namespace authattributes

} // namespace drover::uma

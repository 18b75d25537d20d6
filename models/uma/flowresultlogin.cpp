// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/flowresultlogin.h"

#include <QCoreApplication>
#include <QJsonDocument>

// The part of a flow's result that log-in and consent have, and what is expected of it.
namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString asText(const QJsonValue &value)
{
    if (value.isUndefined())
        return QCoreApplication::translate("uma", "nothing");
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        list.append(item.toString());
    return list;
}

QString quoted(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("uma", "nothing") : u'“' + text + u'”';
}

} // namespace

QJsonObject LoginOutcome::toJson() const
{
    return {{u"user"_s, orNull(user)},
            {u"acr"_s, orNull(acr)},
            {u"amr"_s, amr},
            {u"session"_s, session},
            {u"logout"_s, logout.isEmpty()
                              ? QJsonValue()
                              : QJsonValue(QJsonObject{{u"result"_s, logout}, {u"url"_s, orNull(logoutUrl.value_or(QString()))}})}};
}

LoginOutcome LoginOutcome::fromJson(const QJsonObject &json)
{
    LoginOutcome outcome;
    outcome.user = json.value("user"_L1).toString();
    outcome.acr = json.value("acr"_L1).toString();
    outcome.amr = json.value("amr"_L1).toArray();
    outcome.session = json.value("session"_L1).toObject();
    const QJsonObject logout = json.value("logout"_L1).toObject();
    outcome.logout = logout.value("result"_L1).toString();
    if (logout.value("url"_L1).isString())
        outcome.logoutUrl = logout.value("url"_L1).toString();
    return outcome;
}

bool FlowResultBuilder::addOfLogin(const Event &event)
{
    const QJsonObject &data = event.data;
    LoginOutcome &outcome = m_result.login;
    if (event.kind == "step.page"_L1 && data.contains("type"_L1)) {
        addLoginPage(data);
    } else if (event.kind == "step.submitted"_L1 && data.contains("type"_L1)) {
        addLoginSubmit(data);
    } else if (event.kind == "login.started"_L1) {
        outcome.acr = data.value("acr"_L1).toString();
    } else if (event.kind == "login.finished"_L1 || event.kind == "consent.finished"_L1) {
        outcome.user = data.value("user"_L1).toString();
        outcome.acr = data.value("acr"_L1).toString();
        outcome.session = data.value("session"_L1).toObject();
    } else if (event.kind == "login.token"_L1) {
        outcome.amr = data.value("amr"_L1).toArray();
    } else if (event.kind == "logout.finished"_L1) {
        outcome.logout = data.value("result"_L1).toString();
        if (data.value("url"_L1).isString())
            outcome.logoutUrl = data.value("url"_L1).toString();
        if (!m_log.isEmpty() && !m_result.steps.isEmpty())
            m_result.steps.last().log += m_log;
        m_log.clear();
    } else {
        return false;
    }
    return true;
}

void FlowResultBuilder::addLoginPage(const QJsonObject &data)
{
    FlowStep step;
    step.type = flowTypeFromString(data.value("type"_L1).toString()).value_or(FlowType::PersonAuthentication);
    step.step = data.value("step"_L1).toInt();
    step.page = data.value("page"_L1).toString();
    const bool again = data.value("again"_L1).toBool();
    if (again && !m_result.steps.isEmpty())
        step.prepared = m_result.steps.constLast().prepared; // the page was prepared when it was first shown
    else if (data.value("prepared"_L1).isBool())
        step.prepared = data.value("prepared"_L1).toBool();
    if (data.value("redirect"_L1).isString())
        step.redirect = data.value("redirect"_L1).toString();
    step.messages = texts(data.value("messages"_L1));
    step.log = m_log;
    m_log.clear();
    m_result.steps.append(step);
}

void FlowResultBuilder::addLoginSubmit(const QJsonObject &data)
{
    const FlowType type = flowTypeFromString(data.value("type"_L1).toString()).value_or(FlowType::PersonAuthentication);
    if (m_result.steps.isEmpty() || m_result.steps.constLast().pageClaims) {
        FlowStep unseen; // submitted without having been shown first
        unseen.type = type;
        unseen.page = data.value("page"_L1).toString();
        m_result.steps.append(unseen);
    }
    FlowStep &step = m_result.steps.last();
    step.step = data.value("step"_L1).toInt();
    step.submitted = data.value("submitted"_L1).toObject();
    step.pageClaims = QMap<QString, QString>();
    step.gathered =
        data.value(type == FlowType::PersonAuthentication ? "authenticated"_L1 : "authorized"_L1).toBool();
    if (data.value("nextStep"_L1).isDouble())
        step.nextStep = data.value("nextStep"_L1).toInt();
    if (data.value("redirect"_L1).isString())
        step.redirect = data.value("redirect"_L1).toString();
    const QStringList messages = texts(data.value("messages"_L1));
    for (const QString &message : messages) {
        if (!step.messages.contains(message))
            step.messages.append(message);
    }
    step.log += m_log;
    m_log.clear();
}

void FlowResultBuilder::addEffects(const QJsonArray &list)
{
    static const QStringList told{u"mail"_s, u"http"_s, u"file"_s};
    for (const auto &item : list) {
        if (told.contains(item.toObject().value("kind"_L1).toString()))
            m_result.effects.append(item);
    }
}

QStringList loginDifferences(const Expectation &expected, const FlowResult &result)
{
    QStringList found;
    const LoginOutcome &outcome = result.login;
    const auto differs = [&found](const QString &sentence, const QString &actual, const QString &wanted) {
        if (actual != wanted)
            found.append(sentence.arg(quoted(actual), quoted(wanted)));
    };
    if (expected.user)
        differs(QCoreApplication::translate("uma", "The user is %1; expected was %2."), outcome.user, *expected.user);
    if (expected.acr)
        differs(QCoreApplication::translate("uma", "The acr is %1; expected was %2."), outcome.acr, *expected.acr);
    if (expected.amr)
        differs(QCoreApplication::translate("uma", "The amr is %1; expected was %2."),
                texts(outcome.amr).join(", "_L1), expected.amr->join(", "_L1));
    if (expected.logout)
        differs(QCoreApplication::translate("uma", "The log-out is %1; expected was %2."), outcome.logout,
                *expected.logout);
    QStringList pages;
    int submitted = 0;
    for (const FlowStep &step : result.steps) {
        pages.append(step.page);
        submitted += step.pageClaims ? 1 : 0;
    }
    if (expected.pages)
        differs(QCoreApplication::translate("uma", "The pages are %1; expected was %2."), pages.join(", "_L1),
                expected.pages->join(", "_L1));
    if (expected.steps && *expected.steps != submitted)
        found.append(QCoreApplication::translate("uma", "%1 pages were submitted; expected was %2.")
                         .arg(submitted)
                         .arg(*expected.steps));
    if (expected.session) {
        for (auto it = expected.session->constBegin(); it != expected.session->constEnd(); ++it) {
            const QJsonValue actual = outcome.session.value(it.key());
            if (actual != it.value() && !(it.value().isNull() && actual.isUndefined()))
                found.append(QCoreApplication::translate("uma", "The session's %1 is %2; expected was %3.")
                                 .arg(it.key(), asText(actual), asText(it.value())));
        }
    }
    return found;
}

} // namespace drover::uma

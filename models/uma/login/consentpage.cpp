// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/login/consentpage.h"

#include "uma/login/pageevents.h"

#include <algorithm>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto type = "consent_gathering"_L1;
constexpr auto passedPrefix = "consent_step_passed_"_L1;

QString passedName(int step)
{
    return passedPrefix + QString::number(step);
}

QMap<QString, QString> mapOf(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        map.insert(it.key(), it.value().isNull() ? QString() : it.value().toVariant().toString());
    return map;
}

} // namespace

ConsentPage::ConsentPage(const Services &services, const Config &config, BrowserRequest request, Client client,
                         std::optional<Login> login)
    : m_services(services)
    , m_config(config)
    , m_world(services, config, std::move(request))
    , m_client(std::move(client))
    , m_login(std::move(login))
    , m_pageAttributes(m_world.request().entry.attributes)
{
}

QCoro::Task<bool> ConsentPage::findScript()
{
    const QString wanted = type;
    auto found = co_await m_services.library->scriptsOfType(wanted);
    if (!found) {
        m_failure = found.error();
        co_return false;
    }
    const QString named = m_session.attributes.value(u"gather_script_name"_s);
    if (named.isEmpty()) {
        m_script = consentScript(*found);
    } else {
        const auto known = std::find_if(found->cbegin(), found->cend(), [&](const LoadedScript &script) {
            return script.meta.name.compare(named, Qt::CaseInsensitive) == 0;
        });
        m_script = known == found->cend() ? std::nullopt : std::optional(*known);
    }
    co_return m_script.has_value();
}

bool ConsentPage::openSession()
{
    const auto found = m_services.sessions->find(m_world.request().consentSessionId);
    if (found)
        m_session = *found;
    m_step = step();
    return found.has_value();
}

int ConsentPage::step() const
{
    bool ok = false;
    const int step = m_session.attributes.value(u"step"_s).toInt(&ok);
    return ok && step != -1 ? step : 1;
}

void ConsentPage::setStep(int step)
{
    m_session.attributes.insert(u"step"_s, QString::number(step));
    m_stale = true;
}

bool ConsentPage::previousPassed(int step) const
{
    for (int i = 1; i < step; ++i) {
        if (m_session.attributes.value(passedName(i)).compare("true"_L1, Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

QJsonObject ConsentPage::spec() const
{
    QJsonObject client = m_client.json;
    client.insert(u"clientId"_s, m_client.clientId);
    const bool loggedIn = m_login && m_login->authenticated;
    return {{u"kind"_s, QString(type)},
            {u"step"_s, step()},
            {u"sessionAttributes"_s, toJson(m_session.attributes)},
            {u"pageAttributes"_s, toJson(m_pageAttributes)},
            {u"client"_s, client},
            {u"authenticated"_s, loggedIn},
            {u"user"_s, loggedIn ? QJsonValue(QJsonObject{{u"dn"_s, m_login->userDn},
                                                          {u"uid"_s, m_login->uid},
                                                          {u"attributes"_s, m_login->attributes}})
                                 : QJsonValue()},
            {u"connectSessionAttributes"_s, m_login ? toJson(m_login->sessionAttributes) : QJsonObject()},
            {u"ip"_s, m_world.request().ip},
            {u"httpMethod"_s, m_world.request().method},
            {u"requestUri"_s, m_world.request().path},
            {u"requestParameters"_s, parametersJson(m_world.request().entry.requestParameters())}};
}

QCoro::Task<QJsonValue> ConsentPage::ask(scripts::MethodCall method)
{
    scripts::CallRequest request;
    if (m_stale) {
        // The script's object is made anew from what it looks like now; only its scratch variables start afresh.
        m_context = m_world.newContext();
        request.contextSpec = spec();
        m_stale = false;
    }
    request.contextId = m_context;
    request.calls = {method};
    const LoadedScript script = *m_script;
    auto reply = co_await m_world.call(script, request);
    if (!reply) {
        m_failure = reply.error();
        co_return QJsonValue(QJsonValue::Undefined);
    }
    take(reply->context);
    co_return reply->results.constFirst().value;
}

void ConsentPage::take(const QJsonObject &state)
{
    // The state names only what the script looked at.
    if (state.value("sessionAttributes"_L1).isObject())
        m_session.attributes = mapOf(state.value("sessionAttributes"_L1).toObject());
    if (state.value("pageAttributes"_L1).isObject())
        m_pageAttributes = mapOf(state.value("pageAttributes"_L1).toObject());
    if (state.value("persisted"_L1).isObject()) {
        LoginSession saved = m_session;
        saved.attributes = mapOf(state.value("persisted"_L1)["sessionAttributes"_L1].toObject());
        saved.attributes.insert(m_pageAttributes);
        m_services.sessions->save(saved);
    }
}

void ConsentPage::persist()
{
    m_session.attributes.insert(m_pageAttributes);
    m_stale = true;
    m_services.sessions->save(m_session);
}

QCoro::Task<LoginAnswer> ConsentPage::start()
{
    const bool found = co_await findScript();
    if (m_failure)
        co_return broken();
    if (!found) {
        emitRemark(events(), Remark::ConsentScriptMissing);
        LoginAnswer own;
        own.page = u"/authorize.xhtml"_s;
        emitDecision(events(), u"need_info"_s, 200, {}, {});
        co_return own;
    }
    if (m_script->reply.state != scripts::LoadReply::State::Loaded)
        emitRemark(events(), Remark::Dummy, {m_script->meta.name});
    m_session = LoginSession::make();
    if (m_login)
        m_session.userDn = m_login->userDn;
    setStep(1);
    m_step = 1;
    m_session.attributes.insert(u"gather_script_name"_s, m_script->meta.name);
    m_session.attributes.insert(u"acr"_s, m_login ? m_login->sessionAttributes.value(u"acr"_s) : QString());
    m_session.attributes.insert(u"client_id"_s, m_client.clientId);
    m_services.sessions->save(m_session);
    events().emitEvent(u"consent.started"_s,
                       {{u"script"_s, m_script->meta.name}, {u"client"_s, m_client.clientId}});
    const QJsonValue page = co_await ask(methodOf(u"getPageForStep"_s, 1));
    if (m_failure)
        co_return broken();
    LoginAnswer answer;
    if (page.toString().isEmpty()) {
        emitRemark(events(), Remark::ConsentNotStarted);
        answer = deny();
    } else {
        persist();
        answer.page = page.toString();
        answer.kind = answer.page.startsWith("http"_L1) ? LoginAnswer::Kind::External : LoginAnswer::Kind::Redirect;
        if (answer.kind == LoginAnswer::Kind::External)
            emitDecision(events(), u"need_info"_s, 302, {}, {});
    }
    answer.consentSessionId = m_session.id;
    co_return answer;
}

QCoro::Task<LoginAnswer> ConsentPage::show(QString page)
{
    m_page = page;
    const bool known = openSession();
    if (known)
        co_await findScript();
    if (m_failure)
        co_return broken();
    LoginAnswer answer;
    bool prepared = false;
    QString message;
    if (!known) {
        message = u"consent.gather.invalid.session"_s;
    } else if (!m_script) {
        message = u"consent.gather.failed"_s;
    } else if (m_step < 1) {
        message = u"consent.gather.invalid.step"_s;
    } else if (!previousPassed(m_step)) {
        emitRemark(events(), Remark::PrepareNotPassed, {QString::number(m_step)});
        message = u"consent.gather.failed"_s;
    } else {
        const QJsonValue value = co_await ask(methodOf(u"prepareForStep"_s, m_step));
        if (m_failure)
            co_return broken();
        prepared = value.toBool();
        if (prepared) {
            persist();
        } else {
            message = u"consent.gather.failed"_s;
            if (!m_world.redirect())
                emitRemark(events(), Remark::ConsentPrepareFailed, {QString::number(m_step), page});
        }
    }
    if (!message.isEmpty())
        m_world.addMessage(serverMessage(message));
    answer.page = page;
    if (m_world.redirect()) {
        answer.kind = m_world.redirect()->external ? LoginAnswer::Kind::External : LoginAnswer::Kind::Redirect;
        answer.page = m_world.redirect()->to;
    }
    answer.messages = m_world.messages();
    tellShown(answer, prepared);
    co_return answer;
}

QCoro::Task<LoginAnswer> ConsentPage::submit(QString page)
{
    m_page = page;
    const bool known = openSession();
    if (known)
        co_await findScript();
    if (m_failure)
        co_return broken();
    LoginAnswer answer;
    if (!known) {
        answer = errorAnswer(u"consent.gather.invalid.session"_s);
    } else if (!m_script) {
        answer = errorAnswer(u"consent.gather.failed"_s);
    } else if (!previousPassed(m_step)) {
        emitRemark(events(), Remark::PrepareNotPassed, {QString::number(m_step)});
        answer = errorAnswer(u"consent.gather.invalid.step"_s);
    } else {
        answer = co_await authorize();
        if (m_failure)
            co_return broken();
    }
    answer.messages = m_world.messages();
    tellSubmitted(answer);
    if (answer.kind == LoginAnswer::Kind::Consented) {
        events().emitEvent(u"consent.finished"_s,
                           {{u"user"_s, m_login ? m_login->uid : QString()},
                            {u"acr"_s, m_session.attributes.value(u"acr"_s)},
                            {u"session"_s, authattributes::shown(m_session.attributes)}});
        emitDecision(events(), u"granted"_s, 200, {}, {});
    }
    co_return answer;
}

QCoro::Task<LoginAnswer> ConsentPage::authorize()
{
    const QJsonValue given = co_await ask(methodOf(u"authorize"_s, m_step));
    if (m_failure)
        co_return LoginAnswer();
    m_authorized = given.toBool();
    const QJsonValue asked = co_await ask(methodOf(u"getNextStep"_s, m_step));
    if (m_failure)
        co_return LoginAnswer();
    const int next = static_cast<int>(asked.toInteger(-1));
    m_nextStep = next;
    const bool overridden = next != -1;
    if (!*m_authorized && !overridden)
        co_return deny();
    int step = m_step;
    if (overridden) {
        if (!*m_authorized)
            emitRemark(events(), Remark::ConsentOverridden, {QString::number(next)});
        for (int i = std::max(next, 0); i <= m_step; ++i)
            m_session.attributes.remove(passedName(i));
        setStep(next);
        step = next;
    }
    const QJsonValue counted = co_await ask(methodOf(u"getStepsCount"_s));
    if (m_failure)
        co_return LoginAnswer();
    const qint64 count = counted.toInteger(-1);
    if (step < count || overridden)
        co_return co_await goOn(overridden ? next : step + 1, overridden);
    if (step == count)
        co_return finish();
    emitRemark(events(), Remark::ConsentStepsCount, {QString::number(count), QString::number(step)});
    co_return errorAnswer(u"consent.gather.failed"_s);
}

QCoro::Task<LoginAnswer> ConsentPage::goOn(int next, bool overridden)
{
    if (!overridden)
        m_session.attributes.insert(passedName(m_step), u"true"_s);
    else if (next > m_step && !previousPassed(next))
        emitRemark(events(), Remark::NextStepNotPassed, {QString::number(m_step), QString::number(next)});
    setStep(next);
    const QJsonValue page = co_await ask(methodOf(u"getPageForStep"_s, next));
    if (m_failure)
        co_return LoginAnswer();
    persist();
    if (page.toString().isEmpty()) {
        emitRemark(events(), Remark::ConsentPageMissing, {QString::number(next)});
        co_return errorAnswer(u"consent.gather.failed"_s);
    }
    LoginAnswer answer;
    answer.page = page.toString();
    answer.kind = answer.page.startsWith("http"_L1) ? LoginAnswer::Kind::External : LoginAnswer::Kind::Redirect;
    co_return answer;
}

LoginAnswer ConsentPage::finish()
{
    m_session.authenticated = true;
    persist();
    LoginAnswer answer;
    answer.kind = LoginAnswer::Kind::Consented;
    return answer;
}

LoginAnswer ConsentPage::deny()
{
    LoginAnswer answer;
    answer.kind = LoginAnswer::Kind::Denied;
    answer.code = u"access_denied"_s;
    emitDecision(events(), u"denied"_s, 302, answer.code, {});
    return answer;
}

LoginAnswer ConsentPage::errorAnswer(const QString &key)
{
    m_world.addMessage(serverMessage(key));
    LoginAnswer answer;
    answer.kind = LoginAnswer::Kind::ErrorPage;
    answer.page = errorPage();
    answer.code = key;
    answer.messages = m_world.messages();
    emitDecision(events(), u"error"_s, 200, key, answer.messages.join(u' '));
    return answer;
}

LoginAnswer ConsentPage::broken()
{
    LoginAnswer answer;
    answer.kind = LoginAnswer::Kind::Failed;
    answer.hostFailure = m_failure;
    emitHostFailure(events(), *m_failure);
    return answer;
}

void ConsentPage::tellShown(const LoginAnswer &answer, bool prepared)
{
    tellPageShown(events(), {type, m_step, m_page}, answer, prepared, false);
    emitDecision(events(), u"need_info"_s, answer.kind == LoginAnswer::Kind::External ? 302 : 200, {}, {});
}

void ConsentPage::tellSubmitted(const LoginAnswer &answer)
{
    const SubmissionTold submission{m_world.request().entry.told(), u"authorized"_s, m_authorized.value_or(false),
                                    m_nextStep, answer.kind == LoginAnswer::Kind::Consented};
    tellPageSubmitted(events(), {type, m_step, m_page}, submission, answer);
}

} // namespace drover::uma

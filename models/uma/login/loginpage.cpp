// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/login/loginpage.h"

#include "uma/login/pageevents.h"
#include "uma/umaerrors.h"

#include <algorithm>

// The bean `authenticator` behind a page of log-in: prepareAuthenticationForStep when it is shown, authenticate when it is
// submitted. In the servers' order of calls.
namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto type = "person_authentication"_L1;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        texts.append(item.toString());
    return texts;
}

LoginAnswer toPage(const QString &page)
{
    LoginAnswer answer;
    answer.page = page.isEmpty() ? loginPage() : page;
    answer.kind = page.startsWith("http"_L1) ? LoginAnswer::Kind::External : LoginAnswer::Kind::Redirect;
    return answer;
}

} // namespace

LoginPage::LoginPage(const Services &services, const Config &config, BrowserRequest request)
    : m_services(services)
    , m_config(config)
    , m_world(services, config, std::move(request))
{
}

bool LoginPage::openSession()
{
    const auto found = m_services.sessions->find(m_world.request().sessionId);
    m_world.hasSession = found.has_value();
    if (found)
        m_world.session = *found;
    m_step = authattributes::step(m_world.session.attributes).value_or(0);
    return found.has_value();
}

QCoro::Task<bool> LoginPage::findScripts()
{
    const QString wanted = type;
    auto found = co_await m_services.library->scriptsOfType(wanted);
    if (!found) {
        m_failure = found.error();
        co_return false;
    }
    m_scripts = *found;
    co_return true;
}

const LoadedScript *LoginPage::scriptOf(const QString &acr) const
{
    const auto found = std::find_if(m_scripts.cbegin(), m_scripts.cend(), [&](const LoadedScript &script) {
        return script.reply.state != scripts::LoadReply::State::Missing &&
               (script.meta.name.compare(acr, Qt::CaseInsensitive) == 0 || script.meta.aliases.contains(acr));
    });
    return found == m_scripts.cend() ? nullptr : &*found;
}

/// The answer of one method; undefined when the script did not come to an end.
QCoro::Task<QJsonValue> LoginPage::ask(QString method, QJsonArray args)
{
    const LoadedScript script = *m_script;
    auto reply = co_await m_world.call(script, method, args);
    if (!reply) {
        m_failure = reply.error();
        co_return QJsonValue(QJsonValue::Undefined);
    }
    co_return reply->value;
}

QCoro::Task<void> LoginPage::keepParameters(int step)
{
    const QJsonArray args{cfgArgument(), stepArgument(step)};
    const QJsonValue names = co_await ask(u"getExtraParametersForStep"_s, args);
    const QStringList lost =
        authattributes::keepParameters(m_world.session.attributes, textsOf(names), m_world.workingParameters);
    if (!lost.isEmpty())
        emitRemark(events(), Remark::ParameterType, {lost.join(", "_L1)});
}

QCoro::Task<LoginAnswer> LoginPage::showFirst(LoginSession session, QString page)
{
    m_page = page;
    m_world.session = session;
    m_world.hasSession = true;
    m_step = authattributes::step(session.attributes).value_or(0);
    m_answer.page = page;
    if (!co_await findScripts())
        co_return broken();
    const Outcome outcome = co_await prepare();
    if (m_failure)
        co_return broken();
    if (outcome != Outcome::Success)
        emitRemark(events(), Remark::FirstPrepareIgnored, {page});
    LoginAnswer answer = afterScript(m_answer);
    tellShown(answer, outcome == Outcome::Success, false);
    co_return answer;
}

QCoro::Task<LoginAnswer> LoginPage::show(QString page)
{
    m_page = page;
    m_answer.page = page;
    const bool known = openSession();
    if (!co_await findScripts())
        co_return broken();
    const Outcome outcome = known ? co_await prepare() : Outcome::Expired;
    if (m_failure)
        co_return broken();
    const LoginAnswer answer = afterScript(outcome == Outcome::Success ? m_answer : failure(outcome, false));
    tellShown(answer, outcome == Outcome::Success, false);
    co_return answer;
}

QCoro::Task<LoginPage::Outcome> LoginPage::prepare()
{
    const QMap<QString, QString> attributes = m_world.session.attributes;
    const QString acr = attributes.value(u"acr"_s);
    if (m_scripts.isEmpty() || acr.isEmpty() || acr.compare(internalAcr(), Qt::CaseInsensitive) == 0)
        co_return Outcome::Success;
    if (m_step < 1)
        co_return Outcome::NoPermissions;
    const LoadedScript *script = scriptOf(acr);
    if (!script)
        co_return Outcome::Failure;
    m_script = *script;
    if (!authattributes::previousPassed(attributes, m_step)) {
        emitRemark(events(), Remark::PrepareNotPassed, {QString::number(m_step)});
        co_return Outcome::Failure;
    }
    m_world.workingParameters = authattributes::keptParameters(attributes);
    const QJsonArray usage{QJsonObject{{u"value"_s, u"interactive"_s}}, cfgArgument()};
    const QJsonValue valid = co_await ask(u"isValidAuthenticationMethod"_s, usage);
    if (m_failure)
        co_return Outcome::Failure;
    if (!valid.toBool()) {
        const QJsonValue named = co_await ask(u"getAlternativeAuthenticationMethod"_s, usage);
        const LoadedScript *other = m_failure || named.toString().isEmpty() ? nullptr : scriptOf(named.toString());
        if (!other)
            co_return Outcome::Failure;
        const bool same = other->meta.name.compare(m_script->meta.name, Qt::CaseInsensitive) == 0;
        m_script = *other;
        if (!same)
            co_return co_await takeAlternative();
    }
    const QJsonObject parameters = parametersJson(m_world.request().entry.requestParameters());
    const QJsonArray args{cfgArgument(), QJsonObject{{u"value"_s, parameters}}, stepArgument(m_step)};
    const QJsonValue prepared = co_await ask(u"prepareForStep"_s, args);
    if (m_failure || !prepared.toBool())
        co_return Outcome::Failure;
    co_await keepParameters(m_step);
    m_world.saveSession();
    co_return Outcome::Success;
}

/// The log-in begins anew with the script that getAlternativeAuthenticationMethod named.
QCoro::Task<LoginPage::Outcome> LoginPage::takeAlternative()
{
    const QJsonArray args{cfgArgument(), stepArgument(m_step)};
    const QJsonValue page = co_await ask(u"getPageForStep"_s, args);
    if (m_failure)
        co_return Outcome::Failure;
    QMap<QString, QString> &attributes = m_world.session.attributes;
    emitRemark(events(), Remark::AlternativeMethod, {attributes.value(u"acr"_s), m_script->meta.name});
    attributes.insert(u"acr"_s, m_script->meta.name);
    attributes.insert(u"auth_level"_s, QString::number(m_script->meta.level));
    authattributes::setStep(attributes, 1);
    authattributes::clearParameters(attributes);
    m_world.saveSession();
    m_answer = toPage(page.toString());
    co_return Outcome::Success;
}

QCoro::Task<LoginAnswer> LoginPage::submit(QString page, bool returned)
{
    m_page = page;
    const bool known = openSession();
    if (m_world.session.authenticated)
        co_return errorAnswer(u"retry"_s, {u"login.userAlreadyAuthenticated"_s});
    if (!co_await findScripts())
        co_return broken();
    const Outcome outcome = known ? co_await authenticate() : Outcome::Expired;
    if (m_failure)
        co_return broken();
    const LoginAnswer answer = afterScript(outcome == Outcome::Success ? m_answer : failure(outcome, returned));
    tellSubmitted(answer);
    if (answer.kind == LoginAnswer::Kind::Page) {
        tellShown(answer, std::nullopt, true);
        emitDecision(events(), u"denied"_s, 200, u"authentication_failed"_s, answer.messages.join(u' '));
    } else if (outcome == Outcome::Success && answer.kind == LoginAnswer::Kind::Authenticated) {
        const QMap<QString, QString> &attributes = m_world.session.attributes;
        events().emitEvent(u"login.finished"_s, {{u"acr"_s, attributes.value(u"acr"_s)},
                                                 {u"user"_s, m_world.authenticatedUser()},
                                                 {u"session"_s, authattributes::shown(attributes)}});
    } else if (outcome == Outcome::AuthenticationFailed) {
        emitDecision(events(), u"denied"_s, 200, answer.code, answer.messages.join(u' '));
    }
    co_return answer;
}

QCoro::Task<LoginPage::Outcome> LoginPage::authenticate()
{
    QMap<QString, QString> &attributes = m_world.session.attributes;
    const QString acr = attributes.value(u"acr"_s);
    if (m_scripts.isEmpty() || acr.isEmpty() || acr.compare(internalAcr(), Qt::CaseInsensitive) == 0)
        co_return Outcome::Failure; // the server's own check of a password is not played here
    if (!authattributes::step(attributes))
        co_return Outcome::Expired;
    const LoadedScript *script = scriptOf(acr);
    if (!script)
        co_return Outcome::Failure;
    m_script = *script;
    if (!authattributes::previousPassed(attributes, m_step)) {
        emitRemark(events(), Remark::PrepareNotPassed, {QString::number(m_step)});
        co_return Outcome::Failure;
    }
    m_world.workingParameters = authattributes::keptParameters(attributes);
    const QJsonObject parameters = parametersJson(m_world.request().entry.requestParameters());
    const QJsonArray args{cfgArgument(), QJsonObject{{u"value"_s, parameters}}, stepArgument(m_step)};
    const QJsonValue passed = co_await ask(u"authenticate"_s, args);
    if (m_failure)
        co_return Outcome::Failure;
    m_authenticated = passed.toBool();
    int next = -1;
    const QJsonArray nothing;
    const QJsonValue version = co_await ask(u"getApiVersion"_s, nothing);
    if (m_failure)
        co_return Outcome::Failure;
    if (version.toInteger(-1) > 1) {
        const QJsonValue asked = co_await ask(u"getNextStep"_s, args);
        if (m_failure)
            co_return Outcome::Failure;
        next = static_cast<int>(asked.toInteger(-1));
        m_nextStep = next;
    } else if (m_script->meta.source.contains("def getNextStep"_L1)) {
        emitRemark(events(), Remark::NextStepNotAsked, {QString::number(version.toInteger(-1))});
    }
    if (!*m_authenticated && next == -1) {
        m_world.saveSession(); // when it was last used
        co_return Outcome::AuthenticationFailed;
    }
    const bool overridden = next > -1;
    int step = m_step;
    if (!*m_authenticated) {
        emitRemark(events(), overridden ? Remark::AuthenticationOverridden : Remark::NegativeNextStep,
                   {QString::number(next)});
    }
    if (overridden) {
        authattributes::resetTo(attributes, next);
        m_world.saveSession();
        step = next;
    }
    co_await keepParameters(step + 1);
    if (m_failure)
        co_return Outcome::Failure;
    const QJsonArray cfgAlone{cfgArgument()};
    const QJsonValue counted = co_await ask(u"getCountAuthenticationSteps"_s, cfgAlone);
    if (m_failure)
        co_return Outcome::Failure;
    const qint64 count = counted.toInteger(-1);
    if (step < count || overridden)
        co_return co_await goOn(overridden ? next : step + 1, overridden);
    if (step == count)
        co_return co_await finish();
    emitRemark(events(), Remark::AuthenticationStepsCount, {QString::number(count), QString::number(step)});
    co_return Outcome::Failure;
}

QCoro::Task<LoginPage::Outcome> LoginPage::goOn(int next, bool overridden)
{
    const QJsonArray args{cfgArgument(), stepArgument(next)};
    const QJsonValue page = co_await ask(u"getPageForStep"_s, args);
    if (m_failure)
        co_return Outcome::Failure;
    if (!page.isString()) {
        emitRemark(events(), Remark::AuthenticationPageMissing, {QString::number(next)});
        co_return Outcome::Failure;
    }
    co_await keepParameters(next);
    if (m_failure)
        co_return Outcome::Failure;
    QMap<QString, QString> &attributes = m_world.session.attributes;
    if (!overridden) {
        authattributes::setStep(attributes, next);
        authattributes::markPassed(attributes, m_step);
    } else if (next > m_step && !authattributes::previousPassed(attributes, next)) {
        emitRemark(events(), Remark::NextStepNotPassed, {QString::number(m_step), QString::number(next)});
    }
    m_world.saveSession();
    tellLostParameters();
    m_answer = toPage(page.toString());
    co_return Outcome::Success;
}

/// What a script set and did not name in getExtraParametersForStep is not there on the next page.
void LoginPage::tellLostParameters()
{
    const QJsonObject kept = authattributes::keptParameters(m_world.session.attributes);
    QStringList lost;
    for (auto it = m_world.workingParameters.constBegin(); it != m_world.workingParameters.constEnd(); ++it) {
        if (!kept.contains(it.key()))
            lost.append(it.key());
    }
    if (!lost.isEmpty())
        emitRemark(events(), Remark::ParameterNotKept, {lost.join(", "_L1)});
}

QCoro::Task<LoginPage::Outcome> LoginPage::finish()
{
    co_await keepParameters(m_step + 1);
    if (m_failure)
        co_return Outcome::Failure;
    const QString uid = m_world.authenticatedUser();
    if (uid.isEmpty()) {
        emitRemark(events(), Remark::NobodyAuthenticated, {m_script->meta.name});
        co_return Outcome::Failure;
    }
    LoginSession &session = m_world.session;
    const QString dn = m_world.dnOf(uid);
    const auto root = m_config.generation == Generation::Janssen ? "o=jans"_L1 : "o=gluu"_L1;
    session.userDn = dn.isEmpty() ? QString("inum="_L1 + uid + ",ou=people,"_L1 + root) : dn;
    session.authenticated = true;
    // The servers change the session's id at log-in (changeSessionIdOnAuthentication).
    const LoginSession fresh = LoginSession::make();
    m_services.sessions->remove(session.id);
    session.attributes.insert(u"old_session_id"_s, session.id);
    session.id = fresh.id;
    session.attributes.insert(u"session_id"_s, session.id);
    session.attributes.insert(u"sid"_s, session.outsideSid);
    m_world.saveSession();
    m_answer.kind = LoginAnswer::Kind::Authenticated;
    m_answer.sessionId = session.id;
    co_return Outcome::Success;
}

LoginAnswer LoginPage::failure(Outcome outcome, bool returned)
{
    switch (outcome) {
    case Outcome::Success:
        break;
    case Outcome::Failure:
        return errorAnswer(u"invalid_authentication_method"_s,
                           m_authenticated ? QStringList{u"login.errorMessage"_s, u"login.failedToAuthenticate"_s}
                                           : QStringList{u"login.failedToAuthenticate"_s});
    case Outcome::NoPermissions:
        return errorAnswer(u"access_denied"_s, {u"login.youDontHavePermission"_s});
    case Outcome::Expired:
        return errorAnswer(u"authentication_session_invalid"_s, {u"login.errorSessionInvalidMessage"_s});
    case Outcome::AuthenticationFailed:
        if (m_world.messages().isEmpty())
            m_world.addMessage(serverMessage(u"login.failedToAuthenticate"_s));
        break;
    }
    LoginAnswer answer;
    answer.page = returned ? errorPage() : m_page;
    answer.kind = returned ? LoginAnswer::Kind::ErrorPage : LoginAnswer::Kind::Page;
    answer.code = returned ? u"login_required"_s : QString();
    answer.messages = m_world.messages();
    return answer;
}

LoginAnswer LoginPage::errorAnswer(const QString &code, const QStringList &keys)
{
    for (const QString &key : keys)
        m_world.addMessage(serverMessage(key));
    LoginAnswer answer;
    answer.kind = LoginAnswer::Kind::ErrorPage;
    answer.page = errorPage();
    answer.code = code;
    answer.messages = m_world.messages();
    emitDecision(events(), u"error"_s, 200, code, answer.messages.join(u' '));
    return answer;
}

LoginAnswer LoginPage::broken()
{
    LoginAnswer answer;
    answer.kind = LoginAnswer::Kind::Failed;
    answer.hostFailure = m_failure;
    emitHostFailure(events(), *m_failure);
    return answer;
}

/// The first redirect of a request is the one that a browser follows, and a script's comes before the server's.
LoginAnswer LoginPage::afterScript(LoginAnswer answer)
{
    answer.messages = m_world.messages();
    if (m_world.redirect() && answer.kind != LoginAnswer::Kind::Authenticated) {
        answer.kind = m_world.redirect()->external ? LoginAnswer::Kind::External : LoginAnswer::Kind::Redirect;
        answer.page = m_world.redirect()->to;
    }
    return answer;
}

void LoginPage::tellShown(const LoginAnswer &answer, std::optional<bool> prepared, bool again)
{
    const int step = authattributes::step(m_world.session.attributes).value_or(m_step);
    tellPageShown(events(), {type, step, m_page}, answer, prepared, again);
    const bool external = answer.kind == LoginAnswer::Kind::External;
    if (!again && (answer.kind == LoginAnswer::Kind::Page || external))
        emitDecision(events(), u"need_info"_s, external ? 302 : 200, {}, {});
}

void LoginPage::tellSubmitted(const LoginAnswer &answer)
{
    const SubmissionTold submission{m_world.request().entry.told(), u"authenticated"_s, m_authenticated.value_or(false),
                                    m_nextStep, answer.kind == LoginAnswer::Kind::Authenticated};
    tellPageSubmitted(events(), {type, m_step, m_page}, submission, answer);
}

} // namespace drover::uma

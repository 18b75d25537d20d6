// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/gatherstart.h"

#include "uma/gathersession.h"
#include "uma/umaerrors.h"

// The endpoint gather_claims (UMA 2.0 Grant §3.3.2), in the servers' order of checks.
namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

GatherStart::GatherStart(const Services &services, const Config &config, GatherRequest request)
    : m_services(services)
    , m_config(config)
    , m_request(std::move(request))
    , m_context(services, config, m_request.requestId,
                RequestFacts{m_request.ip, m_request.parameters,
                             m_request.loginId.isEmpty() ? std::nullopt : services.store->login(m_request.loginId)})
{
}

QCoro::Task<HttpAnswer> GatherStart::run()
{
    m_context.openSession(m_request.sessionId);
    if (m_request.authentication.compare("true"_L1, Qt::CaseInsensitive) == 0) {
        restoreParameters();
    }
    const Step known = validateClient().and_then([this] { return validateTicket(); });
    if (!known) {
        co_return finish(known.error());
    }
    const Step found = co_await findScript();
    if (!found) {
        co_return finish(found.error());
    }
    const Step configured = configure();
    if (!configured) {
        co_return finish(configured.error());
    }
    const HttpAnswer answer = co_await firstPage();
    co_return finish(answer);
}

void GatherStart::restoreParameters()
{
    const Session &session = m_context.session;
    m_request.clientId = gathersession::get(session, u"client_id"_s);
    m_request.ticket = gathersession::get(session, u"ticket"_s);
    m_request.claimsRedirectUri = gathersession::get(session, u"claims_redirect_uri"_s);
    m_request.state = gathersession::get(session, u"state"_s);
    const int step = gathersession::step(session);
    if (step > 1) {
        emitRemark(events(), Remark::StepRestarts, {QString::number(step)});
    }
}

tl::expected<void, HttpAnswer> GatherStart::validateClient()
{
    const auto client = isBlank(m_request.clientId) ? std::nullopt : m_services.store->client(m_request.clientId);
    if (!client) {
        return tl::unexpected(refuse(400, u"invalid_client_id"_s, u"Invalid clientId: "_s + m_request.clientId));
    }
    if (isBlank(m_request.claimsRedirectUri)) {
        if (client->claimsRedirectUris.size() == 1) {
            return {};
        }
        return tl::unexpected(refuse(
            400, u"invalid_claims_redirect_uri"_s,
            u"claims_redirect_uri is blank and there is none or more then one registered claims_redirect_uri for clientId: "_s +
                m_request.clientId));
    }
    if (client->claimsRedirectUris.isEmpty()) {
        return tl::unexpected(
            refuse(400, u"invalid_claims_redirect_uri"_s,
                   u"Client does not have claims_redirect_uri specified, clientId: "_s + m_request.clientId));
    }
    if (!gathersession::matchesRegistered(m_request.claimsRedirectUri, client->claimsRedirectUris)) {
        emitRemark(events(), Remark::UnregisteredRedirect);
        return tl::unexpected(redirectError(u"invalid_claims_redirect_uri"_s));
    }
    return {};
}

tl::expected<void, HttpAnswer> GatherStart::validateTicket()
{
    m_permissions =
        isBlank(m_request.ticket) ? QList<Permission>() : m_services.store->permissionsByTicket(m_request.ticket);
    if (m_permissions.isEmpty()) {
        return tl::unexpected(redirectError(u"invalid_ticket"_s));
    }
    return {};
}

QCoro::Task<tl::expected<void, HttpAnswer>> GatherStart::findScript()
{
    const QMap<QString, QString> attributes = m_permissions.constFirst().attributes;
    const QString listed = attributes.value(u"gathering_id"_s);
    const QStringList names = listed.split(u' ', Qt::SkipEmptyParts);
    if (isBlank(listed) || names.isEmpty()) {
        if (!attributes.contains(u"pct"_s)) {
            emitRemark(events(), Remark::OriginalTicket);
        }
        co_return tl::unexpected(redirectError(u"invalid_claims_gathering_script_name"_s));
    }
    auto found = co_await m_services.library->gatheringByName(names);
    if (!found) {
        co_return tl::unexpected(broken(found.error()));
    }
    if (!*found) {
        emitRemark(events(), Remark::GatheringNameUnknown, {listed});
        co_return tl::unexpected(redirectError(u"invalid_claims_gathering_script_name"_s));
    }
    m_context.script = **found;
    if (QSet<QString>(names.begin(), names.end()).size() > 1) {
        emitRemark(events(), Remark::HighestLevel, {listed, m_context.script->meta.name});
    }
    co_return Step();
}

tl::expected<void, HttpAnswer> GatherStart::configure()
{
    const QString pct = m_permissions.constFirst().attributes.value(u"pct"_s);
    if (isBlank(pct)) {
        return tl::unexpected(serverError(u"PCT code is null or blank in permission object."_s));
    }
    if (gathersession::hasPassedMarks(m_context.session)) {
        emitRemark(events(), Remark::PassedFlagsKept);
    }
    Session &session = m_context.session;
    gathersession::setStep(session, 1);
    gathersession::set(session, u"state"_s, m_request.state);
    gathersession::set(session, u"claims_redirect_uri"_s, m_request.claimsRedirectUri);
    gathersession::set(session, u"ticket"_s, m_request.ticket);
    gathersession::set(session, u"gather_script_name"_s, m_context.script->meta.name);
    gathersession::set(session, u"pct"_s, pct);
    gathersession::set(session, u"client_id"_s, m_request.clientId);
    m_services.store->saveSession(session);
    if (!m_context.open({})) {
        return tl::unexpected(serverError(u"The PCT of the ticket does not exist."_s));
    }
    events().emitEvent(u"gathering.started"_s, {{u"script"_s, m_context.script->meta.name},
                                                {u"ticket"_s, m_request.ticket},
                                                {u"pct"_s, pct},
                                                {u"client"_s, m_request.clientId}});
    if (m_context.script->reply.state != scripts::LoadReply::State::Loaded) {
        emitRemark(events(), Remark::Dummy, {m_context.script->meta.name});
    }
    return {};
}

QCoro::Task<HttpAnswer> GatherStart::firstPage()
{
    constexpr int firstStep = 1;
    QList<scripts::MethodCall> calls;
    calls.append(methodOf(u"getStepsCount"_s));
    calls.append(methodOf(u"getPageForStep"_s, firstStep));
    calls.last().when = QJsonArray{QJsonObject{{u"result"_s, 0}, {u"above"_s, firstStep}}};
    auto reply = co_await m_context.call(calls);
    if (!reply) {
        co_return broken(reply.error());
    }
    const qint64 count = reply->results.at(0).value.toInteger(-1);
    if (count <= firstStep) {
        emitRemark(events(), Remark::OneStep, {QString::number(count)});
        co_return serverError(u"Step '1' is more or equal to stepCount: '%1'"_s.arg(count));
    }
    m_context.persist();
    co_return redirectToPage(reply->results.at(1).value);
}

HttpAnswer GatherStart::redirectToPage(const QJsonValue &page)
{
    const QString view = page.isString() ? page.toString() : u"null"_s;
    QString location = m_config.contextUrl() + view;
    if (location.endsWith(".xhtml"_L1)) {
        location.chop(6);
    }
    location += ".htm"_L1;
    if (!isUri(location)) {
        return serverError(u"Not a URI: "_s + location);
    }
    HttpAnswer answer;
    answer.location = location;
    if (page.isString() && view.startsWith(u'/')) {
        answer.page = view;
        events().emitEvent(u"gathering.redirected"_s, {{u"page"_s, view}, {u"redirect"_s, location}});
        return answer;
    }
    emitRemark(events(), Remark::FirstPageBroken, {location});
    // The redirect itself is sent; what the browser finds there is the flow's end.
    m_decided = true;
    events().emitEvent(
        u"decision"_s,
        {{u"decision"_s, u"error"_s}, {u"status"_s, 404}, {u"code"_s, u"not_found"_s}, {u"message"_s, location}});
    return answer;
}

HttpAnswer GatherStart::refuse(int status, const QString &code, const QString &reason)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = umaErrorBody(code);
    answer.reason = reason;
    return answer;
}

HttpAnswer GatherStart::redirectError(const QString &code)
{
    HttpAnswer answer;
    answer.location = umaErrorRedirect(m_request.claimsRedirectUri, code, m_request.state);
    if (answer.location.isEmpty()) {
        return serverError(u"Failed to construct uri"_s);
    }
    answer.body = umaErrorBody(code);
    return answer;
}

HttpAnswer GatherStart::serverError(const QString &reason)
{
    return refuse(500, u"server_error"_s, reason);
}

HttpAnswer GatherStart::broken(const Error &error)
{
    const HostFailure failure = hostFailureOf(error);
    HttpAnswer answer;
    answer.status = failure.status;
    answer.body = {{u"error"_s, failure.code}, {u"error_description"_s, error.sentence()}};
    answer.hostFailure = error;
    return answer;
}

HttpAnswer GatherStart::finish(HttpAnswer answer)
{
    if (const auto flushed = m_services.store->flush(); !flushed) {
        answer = serverError(flushed.error().sentence());
    }
    answer.sessionId = m_context.session.id;
    if (answer.hostFailure) {
        emitHostFailure(events(), *answer.hostFailure);
        return answer;
    }
    const QString code = answer.body.value("error"_L1).toString();
    if (!code.isEmpty() && !m_decided) {
        const QString description = answer.body.value("error_description"_L1).toString();
        const QString message = answer.reason.isEmpty() ? description : answer.reason;
        events().emitEvent(u"gathering.failed"_s, {{u"status"_s, answer.status},
                                                   {u"code"_s, code},
                                                   {u"message"_s, message},
                                                   {u"redirect"_s, answer.location}});
        events().emitEvent(
            u"decision"_s,
            {{u"decision"_s, u"error"_s}, {u"status"_s, answer.status}, {u"code"_s, code}, {u"message"_s, message}});
    }
    if (answer.status == 302) {
        answer.body = {};
    }
    return answer;
}

} // namespace drover::uma

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpflow.h"

#include "flowchannel.h"
#include "gatheringwalk.h"
#include "loginwalk.h"
#include "resourceparty.h"
#include "scenariosetup.h"
#include "specreference.h"
#include "umaanswers.h"
#include "umametadata.h"

#include "base/ids.h"
#include "uma/gatheringlink.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QMetaMethod>
#include <QPointer>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;
using transport::HttpReply;
using transport::HttpRequest;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("uma", text);
}

} // namespace

class HttpFlow::Private {
public:
    Private(HttpFlow *flow, FlowEndpoints endpoints, Scenario given)
        : q(flow)
        , scenario(std::move(given))
        , channel(std::move(endpoints))
        , walk(channel, scenario)
        , login(channel, scenario)
        , resource(channel)
    {
    }

    QCoro::Task<Result<void>> play();
    QCoro::Task<Result<void>> begin();
    QCoro::Task<Result<TokenAnswerView>> askForRpt(QString ticket);
    QCoro::Task<Result<QString>> gather(TokenAnswerView needInfo);
    bool wantsGathering(bool first) const;
    void concludeToken(const TokenAnswerView &answer);
    void noteAnswer(const TokenAnswerView &answer, const QString &ticket);
    void noteDecision(const QString &decision, int status, const QString &code, const QString &message);
    HttpRequest tokenRequest(const QString &ticket) const;

    HttpFlow *q;
    Scenario scenario;
    FlowChannel channel;
    GatheringWalk walk;
    LoginWalk login; ///< of log-in and consent
    ResourceParty resource;
    UmaMetadata metadata;
    QString loginSession;
    QString pct;
    QString oldPct;
    QString claimToken;
    bool allEvents = false;
    bool started = false;
};

QCoro::Task<Result<void>> HttpFlow::Private::begin()
{
    const QPointer<HttpFlow> alive(q);
    const bool live = q->isSignalConnected(QMetaMethod::fromSignal(&HttpFlow::eventAdded));
    const Result<void> begun = co_await channel.begin(live, allEvents);
    if (!begun)
        co_return fail(begun.error());
    if (!alive)
        co_return fail(flowCancelled());
    HttpRequest request;
    request.url = UmaMetadata::wellKnown(channel.endpoints().issuer);
    request.followRedirects = true;
    const CancelToken cancel = channel.cancelToken();
    const Result<HttpReply> reply = co_await channel.client().send(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(flowCancelled());
    const Result<UmaMetadata> read = UmaMetadata::from(*reply);
    if (!read)
        co_return fail(read.error());
    metadata = *read;
    resource.setMetadata(metadata);
    if (!loginSession.isEmpty()) {
        channel.browser().addCookie(metadata.claimsInteractionEndpoint, "session_id", loginSession.toUtf8());
        channel.client().addCookie(metadata.tokenEndpoint, "session_id", loginSession.toUtf8());
    }
    co_return Result<void>();
}

HttpRequest HttpFlow::Private::tokenRequest(const QString &ticket) const
{
    HttpRequest request = formRequest(metadata.tokenEndpoint);
    QList<QPair<QString, QString>> form{{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:uma-ticket"_s},
                                        {u"ticket"_s, ticket}};
    if (!claimToken.isEmpty()) {
        form.append({u"claim_token"_s, claimToken});
        form.append({u"claim_token_format"_s, u"http://openid.net/specs/openid-connect-core-1_0.html#IDToken"_s});
    }
    if (!pct.isEmpty())
        form.append({u"pct"_s, pct});
    transport::authenticate(request, form, channel.endpoints().requestingClient);
    request.body = transport::formEncoded(form);
    return request;
}

void HttpFlow::Private::noteDecision(const QString &decision, int status, const QString &code, const QString &message)
{
    channel.note(u"decision"_s,
                 {{u"decision"_s, decision}, {u"status"_s, status}, {u"code"_s, code}, {u"message"_s, message}});
}

void HttpFlow::Private::noteAnswer(const TokenAnswerView &answer, const QString &ticket)
{
    switch (answer.kind) {
    case TokenAnswerView::Kind::Granted:
        noteDecision(u"granted"_s, answer.status, {}, {});
        break;
    case TokenAnswerView::Kind::NeedInfo:
        channel.note(u"ticket.rotated"_s,
                     {{u"from"_s, ticket}, {u"to"_s, answer.ticket}, {u"reason"_s, u"need_info"_s}});
        channel.note(u"need_info"_s, {{u"ticket"_s, answer.ticket},
                                      {u"requiredClaims"_s, QJsonArray::fromStringList(answer.requiredClaims)},
                                      {u"redirectUser"_s, answer.redirectUser}});
        noteDecision(u"need_info"_s, answer.status, answer.code, {});
        break;
    case TokenAnswerView::Kind::Denied:
        noteDecision(u"denied"_s, answer.status, answer.code, answer.description);
        break;
    case TokenAnswerView::Kind::Error:
        noteDecision(u"error"_s, answer.status, answer.code, answer.description);
        break;
    }
}

void HttpFlow::Private::concludeToken(const TokenAnswerView &answer)
{
    QList<TokenLabel> received;
    switch (answer.kind) {
    case TokenAnswerView::Kind::Granted:
        received << channel.labels().rpt(answer.rpt);
        if (!answer.pct.isEmpty())
            received << channel.labels().pct(answer.pct);
        channel.conclude(translated(QT_TRANSLATE_NOOP("uma", "Granted: here is an RPT.")), MessageTone::Granted,
                         received);
        break;
    case TokenAnswerView::Kind::NeedInfo:
        received << channel.labels().ticket(answer.ticket);
        channel.conclude(QCoreApplication::translate("uma",
                                                     "%n claim(s) needed: %1. Ticket %2 stands for this from now on.",
                                                     nullptr, static_cast<int>(answer.requiredClaims.size()))
                             .arg(answer.requiredClaims.join(u", "_s), received.first().label),
                         MessageTone::NeedInfo, received);
        break;
    case TokenAnswerView::Kind::Denied:
        channel.conclude(translated(QT_TRANSLATE_NOOP("uma", "Denied by a policy.")), MessageTone::Denied);
        break;
    case TokenAnswerView::Kind::Error:
        channel.conclude(
            translated(QT_TRANSLATE_NOOP("uma", "The server answered with the error %1.")).arg(answer.code),
            MessageTone::Failed);
        break;
    }
}

QCoro::Task<Result<TokenAnswerView>> HttpFlow::Private::askForRpt(QString ticket)
{
    const QPointer<HttpFlow> alive(q);
    const TokenLabel label = channel.labels().ticket(ticket);
    FlowMessage message =
        messageBetween(Party::Client, Party::AuthorizationServer,
                       translated(QT_TRANSLATE_NOOP("uma", "Ask for an RPT with ticket %1")).arg(label.label),
                       grantSection(u"3.3.1"_s));
    message.sent << label;
    if (!pct.isEmpty())
        message.sent << channel.labels().pct(pct);
    const HttpRequest request = tokenRequest(ticket);
    const Result<HttpReply> reply = co_await channel.exchange(message, &channel.client(), request);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(flowCancelled());
    const TokenAnswerView answer = TokenAnswerView::from(*reply);
    noteAnswer(answer, ticket);
    concludeToken(answer);
    co_return answer;
}

/// Whether to send the requesting party through claims gathering: once in any case, so that the first page is seen, and
/// again while there is something left to enter.
bool HttpFlow::Private::wantsGathering(bool first) const
{
    const bool gathers = walk.isInteractive() || !scenario.gathering.isEmpty() || !scenario.pages.isEmpty();
    return gathers && (first || walk.hasPages());
}

/// Sends the requesting party through claims gathering; the new ticket, or an empty one when the flow ends there.
QCoro::Task<Result<QString>> HttpFlow::Private::gather(TokenAnswerView needInfo)
{
    const QPointer<HttpFlow> alive(q);
    const QString state = newUuid();
    const FlowEndpoints &endpoints = channel.endpoints();
    const QString endpoint = metadata.claimsInteractionEndpoint.toString(QUrl::FullyEncoded);
    GatheringLink link = GatheringLink::fromNeedInfo(needInfo.body, endpoint, endpoints.requestingClient.clientId,
                                                     endpoints.claimsRedirectUri.toString(QUrl::FullyEncoded), state);
    if (!oldPct.isEmpty())
        link.parameters.insert(u"pct"_s, {oldPct});
    const QUrl start = QUrl::fromEncoded(link.url(endpoint).toUtf8());
    FlowMessage away =
        messageBetween(Party::Client, Party::RequestingParty,
                       translated(QT_TRANSLATE_NOOP("uma", "Send the requesting party to claims gathering")),
                       grantSection(u"3.3.2"_s));
    away.url = start;
    away.sent << channel.labels().ticket(needInfo.ticket);
    const Result<void> sent = co_await channel.redirect(away);
    if (!sent)
        co_return fail(sent.error());
    if (!alive)
        co_return fail(flowCancelled());
    const Result<GatheringWalk::End> end = co_await walk.walk(start, needInfo.ticket);
    if (!end)
        co_return fail(end.error());
    if (!alive)
        co_return fail(flowCancelled());
    using Kind = GatheringWalk::End::Kind;
    if (end->kind == Kind::Stuck && end->status != 200)
        noteDecision(u"error"_s, end->status, end->code, end->message);
    if (end->kind != Kind::Returned)
        co_return QString();
    FlowMessage back =
        messageBetween(Party::RequestingParty, Party::Client,
                       translated(QT_TRANSLATE_NOOP("uma", "Come back to the client")), grantSection(u"3.3.3"_s));
    back.url = end->location;
    if (!end->returned.ticket.isEmpty())
        back.sent << channel.labels().ticket(end->returned.ticket);
    const Result<void> returned = co_await channel.redirect(back);
    if (!returned)
        co_return fail(returned.error());
    if (!alive)
        co_return fail(flowCancelled());
    if (end->returned.ticket.isEmpty()) {
        noteDecision(u"error"_s, end->status, end->returned.error, end->returned.errorDescription);
        co_return QString();
    }
    if (end->returned.state != state) {
        co_return fail(
            Error::Kind::Protocol,
            translated(QT_TRANSLATE_NOOP("uma", "The browser came back with another state than it was sent with.")), {},
            translated(
                QT_TRANSLATE_NOOP("uma", "A client must break off here: the answer may belong to another flow.")));
    }
    channel.note(u"ticket.rotated"_s,
                 {{u"from"_s, needInfo.ticket}, {u"to"_s, end->returned.ticket}, {u"reason"_s, u"gathering"_s}});
    co_return end->returned.ticket;
}

QCoro::Task<Result<void>> HttpFlow::Private::play()
{
    const QPointer<HttpFlow> alive(q);
    const Result<void> begun = co_await begin();
    if (!begun)
        co_return fail(begun.error());
    if (scenario.type != FlowType::Uma)
        co_return co_await login.play();
    const Result<QString> first = co_await resource.obtainTicket();
    if (!first)
        co_return fail(first.error());
    QString ticket = *first;
    for (bool firstTime = true; !ticket.isEmpty(); firstTime = false) {
        if (!alive)
            co_return fail(flowCancelled());
        const Result<TokenAnswerView> answer = co_await askForRpt(ticket);
        if (!answer)
            co_return fail(answer.error());
        if (!alive)
            co_return fail(flowCancelled());
        if (answer->kind == TokenAnswerView::Kind::Granted)
            co_return co_await resource.useRpt(answer->rpt);
        if (answer->kind != TokenAnswerView::Kind::NeedInfo || !wantsGathering(firstTime))
            co_return Result<void>();
        const TokenAnswerView needInfo = *answer;
        const Result<QString> gathered = co_await gather(needInfo);
        if (!gathered)
            co_return fail(gathered.error());
        ticket = *gathered;
    }
    co_return Result<void>();
}

HttpFlow::HttpFlow(FlowEndpoints endpoints, Scenario scenario, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(endpoints), std::move(scenario)))
{
    connect(&d->channel, &FlowChannel::messageStarted, this, &HttpFlow::messageStarted);
    connect(&d->channel, &FlowChannel::messageAdded, this, &HttpFlow::messageAdded);
    connect(&d->channel, &FlowChannel::eventAdded, this, &HttpFlow::eventAdded);
    connect(&d->channel.gate(), &StepGate::waiting, this, &HttpFlow::waitingForStep);
    connect(&d->walk, &GatheringWalk::pageShown, this, &HttpFlow::pageShown);
    connect(&d->login, &LoginWalk::pageShown, this, &HttpFlow::pageShown);
}

HttpFlow::~HttpFlow()
{
    cancel();
}

void HttpFlow::setStepping(bool stepping)
{
    d->channel.gate().setStepping(stepping);
}

bool HttpFlow::isStepping() const
{
    return d->channel.gate().isStepping();
}

void HttpFlow::setInteractivePages(bool interactive)
{
    d->walk.setInteractive(interactive);
    d->login.setInteractive(interactive);
}

void HttpFlow::setResourcePath(const QString &path)
{
    d->resource.setPath(path);
}

void HttpFlow::setLoginSession(const QString &sessionId)
{
    d->loginSession = sessionId;
}

void HttpFlow::setPct(const QString &pct)
{
    d->pct = pct;
}

void HttpFlow::setOldPct(const QString &pct)
{
    d->oldPct = pct;
}

void HttpFlow::setClaimToken(const QString &claimToken)
{
    d->claimToken = claimToken;
}

void HttpFlow::setPermissionRequest(const QString &resourceId, const QStringList &scopes)
{
    d->resource.setPermission(resourceId, scopes);
}

void HttpFlow::setEventsFromStart(bool fromStart)
{
    d->allEvents = fromStart;
}

void HttpFlow::takePrepared(const PreparedFlow &prepared)
{
    setEventsFromStart(true);
    setPermissionRequest(prepared.resourceId, d->scenario.scopes);
    setLoginSession(prepared.loginSession);
    setPct(prepared.pct);
    setOldPct(prepared.oldPct);
    setClaimToken(prepared.claimToken);
}

bool HttpFlow::isWaitingForStep() const
{
    return d->channel.gate().isWaiting();
}

bool HttpFlow::isWaitingForPage() const
{
    return d->walk.isWaitingForPage() || d->login.isWaitingForPage();
}

QCoro::Task<Result<FlowResult>> HttpFlow::run()
{
    if (d->started)
        co_return fail(Error::Kind::Usage, translated(QT_TRANSLATE_NOOP("uma", "A flow can be run once only.")));
    d->started = true;
    const QPointer<HttpFlow> alive(this);
    QElapsedTimer clock;
    clock.start();
    const Result<void> played = co_await d->play();
    if (!alive)
        co_return fail(flowCancelled());
    if (!played) {
        Q_EMIT failed(played.error());
        co_return fail(played.error());
    }
    FlowResultBuilder builder;
    builder.add(d->channel.events());
    const FlowResult result = builder.result(d->scenario, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    Q_EMIT finished(result);
    co_return result;
}

const QList<Event> &HttpFlow::events() const
{
    return d->channel.events();
}

void HttpFlow::step()
{
    d->channel.gate().step();
}

void HttpFlow::resume()
{
    d->channel.gate().resume();
}

void HttpFlow::cancel()
{
    d->channel.cancel();
    d->walk.cancel();
    d->login.cancel();
}

void HttpFlow::submitPage(const QMap<QString, QString> &values)
{
    d->walk.submitPage(values);
    d->login.submitPage(values);
}

} // namespace drover::uma

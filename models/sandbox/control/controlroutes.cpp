// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/controlroutes.h"

#include "base/ids.h"
#include "sandbox/control/serverconfig.h"
#include "sandbox/store/umarecords.h"
#include "uma/call/calljson.h"
#include "uma/jwt.h"

#include <QDeadlineTimer>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

const QString oxTrustProtectionMode = u"oxTrustProtectionMode"_s;

constexpr qint64 longestWaitMs = 60'000;
constexpr qsizetype eventsPerReply = 2'000;
/// The loop looks again this often whether the server is about to stop.
constexpr qint64 waitSliceMs = 250;

Response controlError(int status, const QString &code, const QString &description)
{
    return Response::json(QJsonObject{{u"error"_s, code}, {u"error_description"_s, description}}, status);
}

std::optional<Response> refusal(const Request &request, Context &context)
{
    const auto token = request.bearerToken();
    const auto facts = token ? context.tokens->find(*token) : std::nullopt;
    if (!facts) {
        Response response = controlError(401, u"invalid_token"_s, u"Send an access token of the admin client."_s);
        response.withHeader("WWW-Authenticate", "Bearer");
        return response;
    }
    if (!facts->scopes.contains(controlScope()))
        return controlError(403, u"insufficient_scope"_s, u"The token lacks the scope "_s + controlScope());
    return std::nullopt;
}

/// The body as a JSON object; an empty body is an empty object.
tl::expected<QJsonObject, Response> bodyOf(const Request &request)
{
    if (request.body.trimmed().isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return tl::unexpected(controlError(400, u"invalid_request"_s, u"The body must be a JSON object."_s));
    return document.object();
}

QCoro::Task<Response> events(Request request, Context &context)
{
    if (const auto refused = refusal(request, context))
        co_return *refused;
    // A number beyond the last one is of a server that ran before this one.
    const qint64 after = std::min(request.query.value(u"after"_s).toLongLong(), context.events.lastSeq());
    const qint64 wait = std::clamp(request.query.value(u"wait"_s).toLongLong(), 0LL, longestWaitMs);
    const QDeadlineTimer deadline(wait);
    while (context.events.lastSeq() <= after && !deadline.hasExpired() && !context.stopping) {
        const std::chrono::milliseconds slice(std::min(deadline.remainingTime(), waitSliceMs));
        co_await context.events.changed(slice);
    }
    QJsonArray list;
    qint64 last = std::max(after, context.events.lastSeq());
    const QList<uma::Event> found = context.events.after(after, eventsPerReply);
    for (const uma::Event &event : found)
        list.append(event.toJson());
    if (!found.isEmpty())
        last = found.constLast().seq;
    const QJsonObject body{{u"events"_s, list}, {u"last"_s, last}};
    co_return Response::json(body);
}

QCoro::Task<Response> reloadScript(Request request, Context &context)
{
    if (const auto refused = refusal(request, context))
        co_return *refused;
    const QString inum = request.param(u"inum"_s);
    if (!context.entities->find(Kind::Script, inum))
        co_return controlError(404, u"not_found"_s, u"There is no script with this inum."_s);
    const auto loaded = co_await context.scripts->reload(inum);
    if (!loaded)
        co_return controlError(503, u"script_host_lost"_s, loaded.error().sentence());
    if (!*loaded)
        co_return Response::json(QJsonObject{{u"state"_s, u"disabled"_s}});
    const scripts::LoadReply &reply = (*loaded)->reply;
    co_return Response::json(QJsonObject{{u"state"_s, scripts::LoadReply::stateName(reply.state)},
                                         {u"stage"_s, reply.stage},
                                         {u"error"_s, reply.error ? QJsonValue(reply.error->toJson()) : QJsonValue()},
                                         {u"serverError"_s, reply.serverError}});
}

/// One method of a script that comes with the request, in the sandbox's script host: what no endpoint of the servers does,
/// because they call most methods only in the midst of something else.
QCoro::Task<Response> callMethod(Request request, Context &context)
{
    if (const auto refused = refusal(request, context))
        co_return *refused;
    const auto given = bodyOf(request);
    if (!given)
        co_return given.error();
    const Result<uma::SingleCall> call = uma::callFromJson(*given);
    if (!call)
        co_return controlError(400, u"invalid_request"_s, call.error().sentence());
    const uma::SingleCall asked = *call;
    const CancelToken never;
    const Result<uma::SingleCallResult> result = co_await uma::callOnce(*context.engine, asked, never);
    if (!result) {
        const bool isUsage = result.error().kind == Error::Kind::Usage;
        co_return controlError(isUsage ? 400 : 503, isUsage ? u"invalid_request"_s : u"script_host_lost"_s, result.error().sentence());
    }
    co_return Response::json(result->toJson());
}

Response newLogin(const QJsonObject &given, Context &context)
{
    uma::Login login;
    login.id = newUuid();
    login.authenticated = given.value(u"authenticated").toBool();
    login.attributes = given.value(u"attributes").toObject();
    login.sessionAttributes = textsFromJson(given.value(u"sessionAttributes").toObject());
    const QJsonValue uid = login.attributes.value(u"uid");
    login.uid = given.value(u"uid").toString(uid.isArray() ? uid.toArray().at(0).toString() : uid.toString());
    if (login.authenticated) {
        const QString inum = login.attributes.value(u"inum").toString(login.uid);
        const QString root = context.config.generation == scripts::Generation::Janssen ? u"o=jans"_s : u"o=gluu"_s;
        login.userDn = given.value(u"userDn").toString(u"inum=%1,ou=people,%2"_s.arg(inum, root));
    }
    context.umaStore->saveLogin(login);
    uma::LoginSession session = uma::LoginSession::make();
    session.id = login.id;
    session.authenticated = login.authenticated;
    session.userDn = login.userDn;
    session.attributes = login.sessionAttributes;
    context.sessions.save(session);
    return Response::json(QJsonObject{{u"session_id"_s, login.id}}, 201);
}

Response newPct(const QJsonObject &given, Context &context)
{
    uma::Pct pct;
    pct.code = newUuid();
    pct.clientId = given.value(u"clientId").toString(context.requestingClient.clientId);
    pct.claims = given.value(u"claims").toObject();
    pct.createdAt = context.clock->now();
    pct.expiresAt = pct.createdAt.addSecs(given.value(u"lifetime").toInteger(context.config.pctLifetime));
    context.umaStore->savePct(pct);
    return Response::json(QJsonObject{{u"pct"_s, pct.code}}, 201);
}

/// The configuration with the one setting that is not the authorization server's.
QJsonObject shownConfig(const Context &context)
{
    QJsonObject json = configToJson(context.config);
    json.insert(oxTrustProtectionMode, context.oxTrustProtection);
    return json;
}

Response changeConfig(QJsonObject given, Context &context)
{
    const QString mode = given.contains(oxTrustProtectionMode) ? given.take(oxTrustProtectionMode).toString() : u"OAUTH"_s;
    if (mode != u"OAUTH" && mode != u"UMA" && mode != u"TEST")
        return controlError(400, u"invalid_request"_s, u"oxTrustProtectionMode must be OAUTH, UMA or TEST"_s);
    const auto config = configFromJson(given, context.config);
    if (!config)
        return controlError(400, u"invalid_request"_s, config.error().sentence());
    context.setConfig(*config);
    context.database->setMeta(u"config"_s, QString::fromUtf8(QJsonDocument(configToJson(*config)).toJson(QJsonDocument::Compact)));
    context.oxTrustProtection = mode;
    context.database->setMeta(u"oxTrustProtection"_s, mode);
    return Response::json(shownConfig(context));
}

/// Scripts are loaded anew into another world, when they are next needed.
QCoro::Task<Response> newWorld(Request request, Context &context)
{
    if (const auto refused = refusal(request, context))
        co_return *refused;
    const auto given = bodyOf(request);
    if (!given)
        co_return given.error();
    context.setWorld(given->value(u"world").toObject(), given->value(u"answers").toObject());
    co_await context.scripts->unloadAll();
    co_return Response::json(QJsonObject{});
}

Response state(Context &context)
{
    EntityStore &entities = *context.entities;
    QJsonObject counts = context.umaStore->counts();
    counts.insert(u"clients"_s, entities.count(Kind::Client));
    counts.insert(u"scopes"_s, entities.count(Kind::Scope));
    counts.insert(u"umaResources"_s, entities.count(Kind::UmaResource));
    counts.insert(u"scripts"_s, entities.count(Kind::Script));
    counts.insert(u"scriptsLoaded"_s, context.scripts->loadedCount());
    counts.insert(u"accessTokens"_s, context.tokens->count());
    counts.insert(u"lastEvent"_s, context.events.lastSeq());
    counts.insert(u"config"_s, shownConfig(context));
    return Response::json(counts);
}

using Seed = std::function<Result<void>(const QString &)>;

Response reset(const QJsonObject &given, Context &context, const Seed &seed)
{
    const QString name = given.value(u"seed").toString();
    if (!name.isEmpty() && name != u"demo" && name != u"empty")
        return controlError(400, u"invalid_request"_s, u"seed must be \"demo\" or \"empty\""_s);
    context.umaStore->clear();
    context.sessions.clear();
    context.codes.clear();
    context.events.clear();
    if (!name.isEmpty()) {
        if (const auto seeded = seed(name); !seeded)
            return controlError(500, u"server_error"_s, seeded.error().sentence());
    }
    return state(context);
}

} // namespace

QString controlScope()
{
    return u"https://drover.dev/sandbox"_s;
}

void addControlRoutes(Routes &routes, std::function<Result<void>(const QString &seed)> seed)
{
    Context &context = routes.context();
    const QString root = u"/sandbox/v1"_s;
    using BodyHandler = std::function<Response(const QJsonObject &)>;
    const auto withBody = [&routes, &context, &root](const QByteArray &method, const QString &path, BodyHandler handler) {
        routes.add(method, root + path, [&context, handler = std::move(handler)](const Request &request) {
            if (const auto refused = refusal(request, context))
                return *refused;
            const auto body = bodyOf(request);
            return body ? handler(*body) : body.error();
        });
    };
    routes.addAsync("GET", root + u"/events"_s, [&context](Request request) { return events(std::move(request), context); });
    routes.addAsync("POST", root + u"/scripts/{inum}/reload"_s,
                    [&context](Request request) { return reloadScript(std::move(request), context); });
    routes.addAsync("POST", root + u"/calls"_s, [&context](Request request) { return callMethod(std::move(request), context); });
    routes.addAsync("PUT", root + u"/world"_s, [&context](Request request) { return newWorld(std::move(request), context); });
    withBody("POST", u"/reset"_s, [&context, seed](const QJsonObject &given) { return reset(given, context, seed); });
    withBody("PUT", u"/config"_s, [&context](const QJsonObject &given) { return changeConfig(given, context); });
    withBody("GET", u"/config"_s, [&context](const QJsonObject &) { return Response::json(shownConfig(context)); });
    withBody("POST", u"/logins"_s, [&context](const QJsonObject &given) { return newLogin(given, context); });
    withBody("POST", u"/pcts"_s, [&context](const QJsonObject &given) { return newPct(given, context); });
    withBody("POST", u"/claim-tokens"_s, [](const QJsonObject &given) {
        return Response::json(QJsonObject{{u"claim_token"_s, uma::unsignedJwt(given.value(u"claims").toObject())}}, 201);
    });
    withBody("GET", u"/state"_s, [&context](const QJsonObject &) { return state(context); });
}

} // namespace drover::sandbox

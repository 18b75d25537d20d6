// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loginwalk.h"

#include "htmlpage.h"
#include "umaanswers.h"

#include "base/ids.h"
#include "uma/login/loginflow.h"
#include "uma/login/pagesleft.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QPointer>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;
using transport::HttpReply;
using transport::HttpRequest;

namespace {

constexpr int MostHops = 200;
constexpr int VerifierBytes = 32;

QString translated(const char *text)
{
    return QCoreApplication::translate("uma", text);
}

QString pagePath(const QUrl &url)
{
    QString path = u'/' + url.path().section(u'/', 2);
    if (path.endsWith(u".htm"))
        path = path.chopped(4) + u".xhtml"_s;
    return path;
}

QList<QPair<QString, QString>> listOf(const QMap<QString, QStringList> &fields)
{
    QList<QPair<QString, QString>> list;
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        for (const QString &value : *field)
            list.append({field.key(), value});
    }
    return list;
}

QUrl withFields(QUrl url, const QMap<QString, QStringList> &fields)
{
    url.setQuery(QString::fromLatin1(transport::formEncoded(listOf(fields))));
    return url;
}

SpecReference reference(const QString &section)
{
    return {u"RFC 6749 §%1"_s.arg(section), u"https://www.rfc-editor.org/rfc/rfc6749#section-%1"_s.arg(section)};
}

/// The name under which a browser sends what PageForm calls \a id.
QString nameInForm(const HtmlForm &form, const QString &id)
{
    const auto found = std::find_if(form.inputs.cbegin(), form.inputs.cend(), [&](const HtmlInput &input) {
        return input.name == id || input.name == QString(form.id + u':' + id);
    });
    return found == form.inputs.cend() ? id : found->name;
}

/// The page as its script finds what is submitted: by the names of the form's own fields.
PageForm formOf(const HtmlPage &html, const QString &page)
{
    PageForm form = html.toPageForm(page);
    form.submitsFields = true;
    const HtmlForm *main = html.mainForm();
    if (!main)
        return form;
    for (PageField &field : form.fields)
        field.claimKey = nameInForm(*main, field.inputId);
    for (PageButton &button : form.buttons) {
        button.inputId = nameInForm(*main, button.inputId);
        button.formId.clear();
    }
    for (const HtmlInput &input : main->inputs) {
        if (input.type == u"hidden" && !input.name.isEmpty())
            form.fields.append(PageField{{}, input.name, input.name, {}, PageField::Kind::Hidden, input.value, {}});
    }
    return form;
}

} // namespace

LoginWalk::LoginWalk(FlowChannel &channel, const Scenario &scenario, QObject *parent)
    : QObject(parent)
    , m_channel(channel)
    , m_scenario(scenario)
{
}

LoginWalk::~LoginWalk()
{
    cancel();
}

void LoginWalk::setInteractive(bool interactive)
{
    m_interactive = interactive;
    if (interactive)
        return;
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        waiting->complete(m_suggested);
}

void LoginWalk::submitPage(const QMap<QString, QString> &values)
{
    const auto waiting = std::exchange(m_waiting, std::nullopt);
    if (!waiting)
        return;
    Fields fields;
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        fields.insert(value.key(), {value.value()});
    waiting->complete(fields);
}

void LoginWalk::cancel()
{
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        waiting->complete(std::nullopt);
}

bool LoginWalk::isOnServer(const QUrl &url) const
{
    const QUrl issuer = m_channel.endpoints().issuer;
    return url.host() == issuer.host() && url.port() == issuer.port() && url.scheme() == issuer.scheme();
}

LoginWalk::Hop LoginWalk::getHop(const QUrl &url, const QString &title) const
{
    Hop hop;
    hop.request.url = url;
    hop.request.addHeader("Accept", "text/html");
    hop.request.retry = false;
    hop.request.timeoutMs = MessageTimeoutMs;
    hop.message = message(Party::RequestingParty, Party::AuthorizationServer, title, u"4.1.1"_s);
    return hop;
}

FlowMessage LoginWalk::message(Party from, Party to, const QString &title, const QString &section) const
{
    FlowMessage message = messageBetween(from, to, title, reference(section));
    message.flow = m_scenario.type;
    return message;
}

LoginWalk::Hop LoginWalk::postHop(const QUrl &page, const Fields &fields) const
{
    Hop hop = getHop(page, translated(QT_TRANSLATE_NOOP("uma", "Submit the page %1")).arg(pagePath(page)));
    hop.request.method = "POST";
    hop.request.addHeader("Content-Type", "application/x-www-form-urlencoded");
    hop.request.body = transport::formEncoded(listOf(fields));
    return hop;
}

QCoro::Task<Result<void>> LoginWalk::discover()
{
    HttpRequest request;
    request.url = m_channel.endpoints().issuer;
    request.url.setPath(u"/.well-known/openid-configuration"_s);
    const CancelToken cancel = m_channel.cancelToken();
    const Result<HttpReply> reply = co_await m_channel.client().send(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    const Result<QJsonValue> json = reply->json();
    if (!json)
        co_return fail(json.error());
    m_authorization = QUrl(json->toObject().value(u"authorization_endpoint"_s).toString());
    m_token = QUrl(json->toObject().value(u"token_endpoint"_s).toString());
    if (!m_authorization.isValid() || m_authorization.isEmpty() || m_token.isEmpty()) {
        co_return fail(Error::Kind::Protocol,
                       translated(QT_TRANSLATE_NOOP("uma", "The server names no authorization and token endpoint.")));
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> LoginWalk::play()
{
    const QPointer<LoginWalk> alive(this);
    const Result<void> found = co_await discover();
    if (!found)
        co_return fail(found.error());
    if (!alive)
        co_return fail(flowCancelled());
    const Result<QString> code = co_await browse();
    if (!code)
        co_return fail(code.error());
    if (!alive)
        co_return fail(flowCancelled());
    // A consent is given once the code is there: its script has no part in the tokens.
    if (code->isEmpty() || m_scenario.type == FlowType::ConsentGathering)
        co_return Result<void>();
    const QString got = *code;
    const Result<void> redeemed = co_await redeem(got);
    if (!redeemed)
        co_return fail(redeemed.error());
    if (!alive)
        co_return fail(flowCancelled());
    if (m_idToken.isEmpty() || !m_scenario.logout)
        co_return Result<void>();
    co_return co_await logOut();
}

/// Follows the browser until it is back at the client or nothing more is entered; the code, or nothing.
QCoro::Task<Result<QString>> LoginWalk::browse()
{
    const QPointer<LoginWalk> alive(this);
    const QUrl home = m_channel.endpoints().claimsRedirectUri;
    m_state = newUuid();
    m_verifier = QString::fromLatin1(newSecret(VerifierBytes));
    const QByteArray hash = QCryptographicHash::hash(m_verifier.toLatin1(), QCryptographicHash::Sha256);
    Fields asked = authorizationParameters(m_scenario, home.toString(QUrl::FullyEncoded), m_state, newUuid());
    asked.insert(u"client_id"_s, {m_channel.endpoints().requestingClient.clientId});
    asked.insert(u"code_challenge_method"_s, {u"S256"_s});
    asked.insert(u"code_challenge"_s,
                 {QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))});
    Hop hop = getHop(withFields(m_authorization, asked),
                     translated(QT_TRANSLATE_NOOP("uma", "Open the authorization endpoint")));
    for (int count = 0; count < MostHops; ++count) {
        const Result<HttpReply> reply = co_await m_channel.exchange(hop.message, &m_channel.browser(), hop.request);
        if (!alive)
            co_return fail(flowCancelled());
        if (!reply)
            co_return fail(reply.error());
        QUrl here = hop.request.url;
        if (reply->isRedirect()) {
            const QUrl location = reply->location();
            if (leadsToClient(location, home)) {
                const QUrlQuery query(location);
                const QString code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
                const QString error = query.queryItemValue(u"error"_s, QUrl::FullyDecoded);
                if (code.isEmpty())
                    m_channel.conclude(
                        translated(QT_TRANSLATE_NOOP("uma", "The browser is sent back to the client with the error %1."))
                            .arg(error),
                        MessageTone::Denied);
                else
                    m_channel.conclude(
                        translated(QT_TRANSLATE_NOOP("uma", "The browser is sent back to the client with a code.")),
                        MessageTone::Neutral);
                FlowMessage back = message(
                    Party::RequestingParty, Party::Client,
                    code.isEmpty() ? translated(QT_TRANSLATE_NOOP("uma", "Come back to the relying party with the error %1")).arg(error)
                                   : translated(QT_TRANSLATE_NOOP("uma", "Come back to the relying party with a code")),
                    u"4.1.2"_s);
                back.url = location;
                back.tone = code.isEmpty() ? MessageTone::Denied : MessageTone::Neutral;
                const Result<void> returned = co_await m_channel.redirect(back);
                if (!alive)
                    co_return fail(flowCancelled());
                if (!returned)
                    co_return fail(returned.error());
                if (query.queryItemValue(u"state"_s, QUrl::FullyDecoded) != m_state) {
                    co_return fail(
                        Error::Kind::Protocol,
                        translated(QT_TRANSLATE_NOOP("uma", "The browser came back with another state than it was sent with.")));
                }
                co_return code;
            }
            if (isOnServer(location)) {
                m_channel.conclude(
                    translated(QT_TRANSLATE_NOOP("uma", "The browser is sent to the page %1.")).arg(pagePath(location)),
                    MessageTone::Neutral);
                hop = getHop(location,
                             translated(QT_TRANSLATE_NOOP("uma", "Open the page %1")).arg(pagePath(location)));
                continue;
            }
            m_channel.conclude(translated(QT_TRANSLATE_NOOP("uma", "The browser is sent to another site.")),
                               MessageTone::NeedInfo);
            const std::optional<Hop> back = co_await visit(location);
            if (!alive || m_channel.cancelToken().isCancelled())
                co_return fail(flowCancelled());
            if (!back)
                co_return QString();
            hop = *back;
            continue;
        }
        const HtmlPage page = HtmlPage::parse(reply->body);
        if (reply->status != 200 || !page.mainForm()) {
            m_channel.conclude(translated(QT_TRANSLATE_NOOP("uma", "The server shows an error: %1"))
                                   .arg(page.texts.isEmpty() ? QString::number(reply->status) : page.texts.join(u' ')),
                               MessageTone::Failed);
            co_return QString();
        }
        const QString action = page.mainForm()->action;
        here = action.isEmpty() ? here : here.resolved(QUrl(action));
        m_channel.conclude(translated(QT_TRANSLATE_NOOP("uma", "The page %1 is shown.")).arg(pagePath(here)),
                           MessageTone::NeedInfo);
        const QByteArray html = reply->body;
        const std::optional<Fields> fields = co_await entered(here, html);
        if (!alive || m_channel.cancelToken().isCancelled())
            co_return fail(flowCancelled());
        if (!fields)
            co_return QString();
        hop = postHop(here, *fields);
    }
    co_return fail(Error::Kind::Protocol, translated(QT_TRANSLATE_NOOP("uma", "The flow does not end.")));
}

QCoro::Task<std::optional<LoginWalk::Fields>> LoginWalk::entered(QUrl page, QByteArray html)
{
    const PageForm form = formOf(HtmlPage::parse(html), pagePath(page));
    co_return co_await entered(form);
}

/// What is submitted on a page; nothing: the flow ends there.
QCoro::Task<std::optional<LoginWalk::Fields>> LoginWalk::entered(PageForm form)
{
    const bool left = hasEntry(m_scenario, m_used, m_channel.events());
    const Fields suggested = left ? m_scenario.entry(m_used).fields() : Fields();
    QMap<QString, QString> values;
    for (auto field = suggested.constBegin(); field != suggested.constEnd(); ++field)
        values.insert(field.key(), field->value(0));
    if (left)
        ++m_used;
    if (!m_interactive) {
        Q_EMIT pageShown(form, values);
        co_return left ? std::optional(suggested) : std::nullopt;
    }
    transport::Completion<std::optional<Fields>> submitted;
    m_waiting = submitted;
    m_suggested = left ? std::optional(suggested) : std::nullopt;
    Q_EMIT pageShown(form, values);
    const std::optional<Fields> fields = co_await submitted;
    co_return fields;
}

/// The browser at another site, until that sends it back with what is entered; nothing: it stays there.
QCoro::Task<std::optional<LoginWalk::Hop>> LoginWalk::visit(QUrl site)
{
    const QPointer<LoginWalk> alive(this);
    FlowMessage leaving = message(Party::RequestingParty, Party::OtherSite,
                                  translated(QT_TRANSLATE_NOOP("uma", "Leave for %1")).arg(site.host()), u"4.1.1"_s);
    leaving.url = site;
    leaving.tone = MessageTone::NeedInfo;
    leaving.meaning = translated(QT_TRANSLATE_NOOP("uma", "The script sent the browser to another site."));
    const Result<void> left = co_await m_channel.redirect(leaving);
    // The servers know no way back to a consent's pages.
    if (!left || !alive || m_scenario.type != FlowType::PersonAuthentication)
        co_return std::nullopt;
    PageForm form;
    form.page = site.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    form.title = site.host();
    form.known = false;
    form.submitsFields = true;
    form.isElsewhere = true;
    const std::optional<Fields> fields = co_await entered(form);
    if (!alive || !fields)
        co_return std::nullopt;
    const QUrl back = m_authorization.resolved(QUrl(u"../postlogin.htm"_s));
    co_return getHop(withFields(back, *fields), translated(QT_TRANSLATE_NOOP("uma", "Come back from the other site")));
}

QCoro::Task<Result<void>> LoginWalk::redeem(QString code)
{
    const QPointer<LoginWalk> alive(this);
    FlowMessage exchanged = message(Party::Client, Party::AuthorizationServer,
                                    translated(QT_TRANSLATE_NOOP("uma", "Exchange the code for tokens")), u"4.1.3"_s);
    HttpRequest request = formRequest(m_token);
    QList<QPair<QString, QString>> form{
        {u"grant_type"_s, u"authorization_code"_s},
        {u"code"_s, code},
        {u"redirect_uri"_s, m_channel.endpoints().claimsRedirectUri.toString(QUrl::FullyEncoded)},
        {u"code_verifier"_s, m_verifier}};
    transport::authenticate(request, form, m_channel.endpoints().requestingClient);
    request.body = transport::formEncoded(form);
    const Result<HttpReply> reply = co_await m_channel.exchange(exchanged, &m_channel.client(), request);
    if (!reply)
        co_return fail(reply.error());
    if (!alive)
        co_return fail(flowCancelled());
    const QJsonObject body = QJsonDocument::fromJson(reply->body).object();
    m_idToken = body.value(u"id_token"_s).toString();
    if (m_idToken.isEmpty())
        m_channel.conclude(translated(QT_TRANSLATE_NOOP("uma", "The server answered with the error %1."))
                               .arg(body.value(u"error"_s).toString()),
                           MessageTone::Failed);
    else
        m_channel.conclude(translated(QT_TRANSLATE_NOOP("uma", "Logged in: here is an id_token.")), MessageTone::Granted);
    co_return Result<void>();
}

QCoro::Task<Result<void>> LoginWalk::logOut()
{
    const QPointer<LoginWalk> alive(this);
    const QUrl home = m_channel.endpoints().claimsRedirectUri;
    const QUrl start = withFields(m_authorization.resolved(QUrl(u"../logout.htm"_s)),
                                  {{u"id_token_hint"_s, {m_idToken}},
                                   {u"post_logout_redirect_uri"_s, {home.toString(QUrl::FullyEncoded)}}});
    Hop hop = getHop(start, translated(QT_TRANSLATE_NOOP("uma", "Log out")));
    for (int count = 0; count < MostHops; ++count) {
        const Result<HttpReply> reply = co_await m_channel.exchange(hop.message, &m_channel.browser(), hop.request);
        if (!reply)
            co_return fail(reply.error());
        if (!alive)
            co_return fail(flowCancelled());
        const QUrl location = reply->isRedirect() ? reply->location() : QUrl();
        const bool goesOn = reply->isRedirect() && isOnServer(location) && !leadsToClient(location, home);
        m_channel.conclude(goesOn ? translated(QT_TRANSLATE_NOOP("uma", "The browser is sent to the page %1."))
                                        .arg(pagePath(location))
                           : reply->isRedirect()
                               ? translated(QT_TRANSLATE_NOOP("uma", "Logged out; the browser is sent away."))
                               : translated(QT_TRANSLATE_NOOP("uma", "The log-out ends here.")),
                           MessageTone::Neutral);
        if (!goesOn)
            break;
        hop = getHop(location, translated(QT_TRANSLATE_NOOP("uma", "End the session")));
    }
    co_return Result<void>();
}

} // namespace drover::uma

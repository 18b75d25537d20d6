// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatheringwalk.h"

#include "umaanswers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPointer>

#include <utility>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;
using transport::HttpReply;

namespace {

constexpr int MostHops = 200;

QString translated(const char *text)
{
    return QCoreApplication::translate("uma", text);
}

FlowMessage browserMessage(const QString &title)
{
    return messageBetween(Party::RequestingParty, Party::AuthorizationServer, title, grantSection(u"3.3.2"_s));
}

/// The page as scripts name it: "/uma2/sample/country.xhtml" for ".../jans-auth/uma2/sample/country.htm".
QString pagePath(const QUrl &url)
{
    QString path = url.path().section(u'/', 2);
    if (path.endsWith(u".htm"))
        path = path.chopped(4) + u".xhtml"_s;
    return QString(u'/' + path);
}

bool isHtml(const HttpReply &reply)
{
    return reply.header("Content-Type").contains("html");
}

bool isOnServer(const QUrl &location, const QUrl &issuer)
{
    return location.host() == issuer.host() && location.port() == issuer.port() && location.scheme() == issuer.scheme();
}

QJsonObject jsonOf(const QMap<QString, QString> &values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), value.value());
    return object;
}

} // namespace

GatheringWalk::GatheringWalk(FlowChannel &channel, const Scenario &scenario, QObject *parent)
    : QObject(parent)
    , m_channel(channel)
    , m_scenario(scenario)
{
}

GatheringWalk::~GatheringWalk()
{
    cancel();
}

void GatheringWalk::setInteractive(bool interactive)
{
    m_interactive = interactive;
    if (interactive)
        return;
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        waiting->complete(m_suggested);
}

bool GatheringWalk::hasPages() const
{
    return m_interactive || m_pagesUsed < m_scenario.pages.size();
}

void GatheringWalk::submitPage(const QMap<QString, QString> &values)
{
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        waiting->complete(values);
}

void GatheringWalk::cancel()
{
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        waiting->complete(std::nullopt);
}

GatheringWalk::Hop GatheringWalk::firstHop(const QUrl &start, const QString &ticket) const
{
    Hop hop;
    hop.request.url = start;
    hop.request.addHeader("Accept", "text/html");
    hop.request.retry = false; // each one has an effect on the session
    hop.request.timeoutMs = MessageTimeoutMs;
    hop.message = browserMessage(translated(QT_TRANSLATE_NOOP("uma", "Open the claims-gathering address")));
    hop.message.sent = {m_channel.labels().ticket(ticket)};
    return hop;
}

GatheringWalk::Hop GatheringWalk::pageHop(const QUrl &page) const
{
    Hop hop;
    hop.request.url = page;
    hop.request.addHeader("Accept", "text/html");
    hop.request.retry = false;
    hop.request.timeoutMs = MessageTimeoutMs;
    hop.message = browserMessage(translated(QT_TRANSLATE_NOOP("uma", "Open the page %1")).arg(pagePath(page)));
    return hop;
}

GatheringWalk::Hop GatheringWalk::submitHop(const QUrl &page, const HtmlForm &form,
                                            const QMap<QString, QString> &values) const
{
    Hop hop;
    hop.request.method = "POST";
    hop.request.url = form.action.isEmpty() ? page : page.resolved(QUrl(form.action));
    hop.request.addHeader("Content-Type", "application/x-www-form-urlencoded");
    hop.request.addHeader("Accept", "text/html");
    hop.request.timeoutMs = MessageTimeoutMs;
    hop.request.body = submissionBody(page, form, values);
    hop.message = browserMessage(translated(QT_TRANSLATE_NOOP("uma", "Submit the page %1")).arg(pagePath(page)));
    return hop;
}

QByteArray GatheringWalk::submissionBody(const QUrl &page, const HtmlForm &form,
                                         const QMap<QString, QString> &values) const
{
    if (!m_channel.endpoints().isSandbox)
        return transport::formEncoded(submission(form, values, Entry::Inputs));
    if (m_interactive)
        return transport::formEncoded(submission(form, values, Entry::InputsAndClaims));
    // A scenario says exactly which claims a page gives, whatever inputs it has: the same fields as in process.
    const Result<PageForm> known = m_pages.form(pagePath(page));
    const PageForm bound = known ? *known : PageForm::unknown(pagePath(page));
    const QMap<QString, QString> fields = bound.fieldsFor(values);
    QList<QPair<QString, QString>> list;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        list.append({field.key(), field.value()});
    return transport::formEncoded(list);
}

/// The page to be filled in; which claim an input is bound to is known of the sandbox's own pages.
PageForm GatheringWalk::shownForm(const HtmlPage &html, const QUrl &page) const
{
    PageForm shown = html.toPageForm(pagePath(page));
    const Result<PageForm> known = m_pages.form(shown.page);
    if (!m_channel.endpoints().isSandbox || !known || !known->known)
        return shown;
    for (PageField &field : shown.fields) {
        for (const PageField &bound : known->fields) {
            if (bound.fieldName() == field.fieldName())
                field.claimKey = bound.claimKey;
        }
    }
    return shown;
}

GatheringWalk::End GatheringWalk::onRedirect(const QUrl &location, int status)
{
    End end;
    end.status = status;
    end.location = location;
    end.kind = End::Kind::LeftServer;
    QString meaning = translated(QT_TRANSLATE_NOOP("uma", "The browser is sent to another site."));
    MessageTone tone = MessageTone::Failed;
    QList<TokenLabel> received;
    if (leadsToClient(location, m_channel.endpoints().claimsRedirectUri)) {
        end.kind = End::Kind::Returned;
        end.returned = GatheringReturn::fromUrl(location.toString(QUrl::FullyEncoded));
        if (end.returned.ticket.isEmpty()) {
            meaning = translated(QT_TRANSLATE_NOOP("uma", "The browser is sent back to the client with the error %1."))
                          .arg(end.returned.error);
        } else {
            received = {m_channel.labels().ticket(end.returned.ticket)};
            meaning = translated(
                          QT_TRANSLATE_NOOP(
                              "uma", "All claims are gathered; the browser is sent back to the client with ticket %1."))
                          .arg(received.first().label);
            tone = MessageTone::Neutral;
        }
    }
    m_channel.conclude(meaning, tone, received);
    return end;
}

GatheringWalk::End GatheringWalk::onError(const HttpReply &reply)
{
    End end;
    end.kind = End::Kind::Stuck;
    end.status = reply.status;
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    end.code = object.value(u"error"_s).toString();
    end.message = object.value(u"error_description"_s).toString();
    const QString meaning =
        end.code.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("uma", "The server answered with status %1.")).arg(reply.status)
            : translated(QT_TRANSLATE_NOOP("uma", "The server answered with the error %1.")).arg(end.code);
    m_channel.conclude(meaning, MessageTone::Failed);
    return end;
}

QCoro::Task<std::optional<QMap<QString, QString>>> GatheringWalk::valuesFor(PageForm form)
{
    const bool left = m_pagesUsed < m_scenario.pages.size();
    const QMap<QString, QString> suggested = left ? m_scenario.pages.at(m_pagesUsed) : QMap<QString, QString>();
    if (!m_interactive) {
        Q_EMIT pageShown(form, suggested);
        if (!left)
            co_return std::nullopt;
        ++m_pagesUsed;
        co_return suggested;
    }
    if (left)
        ++m_pagesUsed;
    transport::Completion<std::optional<QMap<QString, QString>>> submitted;
    m_waiting = submitted;
    m_suggested = left ? std::optional(suggested) : std::nullopt;
    Q_EMIT pageShown(form, suggested);
    const std::optional<QMap<QString, QString>> values = co_await submitted;
    co_return values;
}

void GatheringWalk::noteSubmitted(const QUrl &page, const QMap<QString, QString> &values, bool gathered)
{
    m_channel.note(u"step.submitted"_s, {{u"step"_s, m_pagesShown},
                                         {u"page"_s, pagePath(page)},
                                         {u"pageClaims"_s, jsonOf(values)},
                                         {u"gathered"_s, gathered}});
}

QCoro::Task<Result<GatheringWalk::End>> GatheringWalk::walk(QUrl start, QString ticket)
{
    const QPointer<GatheringWalk> alive(this);
    const QUrl issuer = m_channel.endpoints().issuer;
    Hop hop = firstHop(start, ticket);
    std::optional<QMap<QString, QString>> entered; // by the hop under way
    for (int count = 0; count < MostHops; ++count) {
        const Result<HttpReply> reply = co_await m_channel.exchange(hop.message, &m_channel.browser(), hop.request);
        if (!alive)
            co_return fail(flowCancelled());
        if (!reply)
            co_return fail(reply.error());
        const QUrl here = hop.request.url;
        if (entered)
            noteSubmitted(here, *entered, reply->isRedirect());
        entered.reset();
        if (reply->isRedirect()) {
            const QUrl location = reply->location();
            if (leadsToClient(location, m_channel.endpoints().claimsRedirectUri) || !isOnServer(location, issuer))
                co_return onRedirect(location, reply->status);
            m_channel.conclude(
                translated(QT_TRANSLATE_NOOP("uma", "The browser is sent to the page %1.")).arg(pagePath(location)),
                MessageTone::Neutral);
            hop = pageHop(location);
            continue;
        }
        if (reply->status != 200 || !isHtml(*reply))
            co_return onError(*reply);

        const HtmlPage page = HtmlPage::parse(reply->body);
        const HtmlForm *form = page.mainForm();
        const PageForm shown = shownForm(page, here);
        if (!form) {
            m_channel.conclude(translated(QT_TRANSLATE_NOOP("uma", "The page has nothing to fill in.")),
                               MessageTone::Failed);
            End end;
            end.status = reply->status;
            end.message = shown.texts.join(u' ');
            co_return end;
        }
        ++m_pagesShown;
        m_channel.note(u"step.page"_s, {{u"step"_s, m_pagesShown}, {u"page"_s, shown.page}, {u"prepared"_s, true}});
        m_channel.conclude(translated(QT_TRANSLATE_NOOP("uma", "The page %1 is shown.")).arg(shown.page),
                           MessageTone::Neutral);
        const std::optional<QMap<QString, QString>> values = co_await valuesFor(shown);
        if (!alive || m_channel.cancelToken().isCancelled())
            co_return fail(flowCancelled());
        if (!values) {
            End end;
            end.kind = End::Kind::NoPagesLeft;
            co_return end;
        }
        hop = submitHop(here, *form, *values);
        entered = values;
    }
    co_return fail(Error::Kind::Protocol, translated(QT_TRANSLATE_NOOP("uma", "The flow does not end.")),
                   QCoreApplication::translate("uma", "After %n message(s) the server still shows another page.",
                                               nullptr, MostHops),
                   translated(QT_TRANSLATE_NOOP("uma", "Look at getNextStep of the gathering script.")));
}

} // namespace drover::uma

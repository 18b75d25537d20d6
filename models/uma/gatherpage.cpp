// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/gatherpage.h"

#include "base/ids.h"
#include "uma/gathersession.h"
#include "uma/pages/pageform.h"
#include "uma/umaerrors.h"

#include <QCoreApplication>

// The bean `gatherer` behind a page: prepareForStep when it is shown, gather when it is submitted.
namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

GatherPage::GatherPage(const Services &services, const Config &config, PageRequest request)
    : m_services(services)
    , m_config(config)
    , m_request(std::move(request))
    , m_context(services, config, m_request.requestId,
                RequestFacts{m_request.ip, PageForm::serverParameters(m_request.parameters),
                             m_request.loginId.isEmpty() ? std::nullopt : services.store->login(m_request.loginId)})
    , m_page(PageCatalogue::normalized(m_request.page))
    , m_submitted(m_request.pageClaims)
{
}

QCoro::Task<PageAnswer> GatherPage::show()
{
    m_context.openSession(m_request.sessionId);
    m_step = gathersession::step(m_context.session);
    const PageAnswer answer = co_await prepareForStep();
    if (!answer.hostFailure) {
        const bool prepared = answer.outcome == "success"_L1;
        events().emitEvent(u"step.page"_s,
                           {{u"step"_s, m_step},
                            {u"page"_s, m_page},
                            {u"prepared"_s, prepared},
                            {u"outcome"_s, answer.outcome},
                            {u"redirect"_s, answer.external ? QJsonValue(answer.location) : QJsonValue()},
                            {u"message"_s, answer.messages.join(u' ')},
                            {u"again"_s, false}});
    }
    co_return finish(answer);
}

QCoro::Task<bool> GatherPage::findScript()
{
    const QString name = gathersession::get(m_context.session, u"gather_script_name"_s);
    if (name.isEmpty()) {
        co_return false;
    }
    QStringList names;
    names.append(name);
    auto found = co_await m_services.library->gatheringByName(names);
    if (!found) {
        m_libraryFailure = found.error();
        co_return false;
    }
    if (!*found) {
        co_return false;
    }
    m_context.script = **found;
    co_return true;
}

QCoro::Task<PageAnswer> GatherPage::prepareForStep()
{
    if (m_context.session.attributes.isEmpty()) {
        co_return outcome(u"expired"_s);
    }
    if (!co_await findScript() || !m_context.open(m_request.pageClaims)) {
        co_return m_libraryFailure ? broken(*m_libraryFailure) : outcome(u"failure"_s);
    }
    if (m_step < 1) {
        co_return outcome(u"invalid_step"_s);
    }
    if (!gathersession::previousPassed(m_context.session, m_step)) {
        emitRemark(events(), Remark::PrepareNotPassed, {QString::number(m_step)});
        co_return outcome(u"failure"_s);
    }
    auto reply = co_await m_context.call(methodOf(u"prepareForStep"_s, m_step));
    if (!reply) {
        co_return broken(reply.error());
    }
    m_request.pageClaims = m_context.pageClaims();
    if (reply->results.constFirst().value.toBool()) {
        if (!isBlank(m_context.externalUrl())) {
            emitRemark(events(), Remark::ExternalRedirectIgnored);
        }
        m_context.persist();
        co_return outcome(u"success"_s);
    }
    if (!isBlank(m_context.externalUrl())) {
        PageAnswer answer = outcome(u"external"_s);
        answer.kind = PageAnswer::Kind::Redirect;
        answer.external = true;
        answer.messages.clear();
        answer.location = m_context.externalUrl();
        co_return answer;
    }
    co_return outcome(u"failure"_s);
}

QCoro::Task<PageAnswer> GatherPage::submit()
{
    m_context.openSession(m_request.sessionId);
    m_step = gathersession::step(m_context.session);
    if (m_request.prepareOnPostback) {
        const PageAnswer prepared = co_await prepareForStep();
        if (prepared.hostFailure || prepared.outcome != "success"_L1) {
            if (!prepared.hostFailure) {
                tellSubmitted(prepared);
            }
            co_return finish(prepared);
        }
        m_step = gathersession::step(m_context.session);
    }
    const PageAnswer answer = co_await gather();
    if (!answer.hostFailure) {
        tellSubmitted(answer);
    }
    co_return finish(answer);
}

QCoro::Task<PageAnswer> GatherPage::gather()
{
    if (!co_await findScript() || !m_context.open(m_request.pageClaims)) {
        co_return m_libraryFailure ? broken(*m_libraryFailure) : sameAgain();
    }
    if (!gathersession::previousPassed(m_context.session, m_step)) {
        emitRemark(events(), Remark::PrepareNotPassed, {QString::number(m_step)});
        co_return sameAgain();
    }
    QList<scripts::MethodCall> calls;
    calls.append(methodOf(u"gather"_s, m_step));
    calls.append(methodOf(u"getNextStep"_s, m_step)); // always asked, whatever gather answered
    calls.append(methodOf(u"getStepsCount"_s));       // where the step is passed and stays
    static const QJsonArray passed{QJsonObject{{u"result"_s, 0}, {u"is"_s, true}},
                                   QJsonObject{{u"result"_s, 1}, {u"is"_s, -1}}};
    calls.last().when = passed;
    auto reply = co_await m_context.call(calls);
    if (!reply) {
        co_return broken(reply.error());
    }
    m_gathered = reply->results.at(0).value.toBool();
    m_nextStep = static_cast<int>(reply->results.at(1).value.toInteger(-1));
    const int next = *m_nextStep;
    const bool overridden = next != -1;
    if (!*m_gathered && !overridden) {
        co_return sameAgain();
    }
    int step = m_step;
    if (overridden) {
        gathersession::resetTo(m_context.session, next, step);
        m_context.sessionChanged();
        step = next;
    }
    QJsonValue counted = reply->results.at(2).value;
    if (overridden) {
        auto asked = co_await m_context.call(methodOf(u"getStepsCount"_s));
        if (!asked) {
            co_return broken(asked.error());
        }
        counted = asked->results.constFirst().value;
    }
    const qint64 count = counted.toInteger(-1);
    if (overridden && m_step == count) {
        emitRemark(events(), Remark::OverrideAtLastStep, {QString::number(next)});
    }
    if (step < count || overridden) {
        co_return co_await advance(overridden ? next : step + 1, overridden);
    }
    if (step == count) {
        m_context.persist();
        co_return succeed();
    }
    emitRemark(events(), Remark::StepsCountPassed, {QString::number(count), QString::number(step)});
    co_return sameAgain();
}

QCoro::Task<PageAnswer> GatherPage::advance(int next, bool overridden)
{
    if (overridden) {
        if (!*m_gathered) {
            emitRemark(events(), Remark::OverrideBeatsFailure, {QString::number(next)});
        }
        if (next < 1) {
            emitRemark(events(), Remark::InvalidStep, {QString::number(next)});
        } else if (next > m_step && !gathersession::previousPassed(m_context.session, next)) {
            emitRemark(events(), Remark::NextStepNotPassed, {QString::number(m_step), QString::number(next)});
        }
    } else {
        gathersession::markPassed(m_context.session, m_step);
    }
    gathersession::setStep(m_context.session, next);
    m_context.sessionChanged();
    m_context.persist();
    auto paged = co_await m_context.call(methodOf(u"getPageForStep"_s, next));
    if (!paged) {
        co_return broken(paged.error());
    }
    if (!m_context.unsavedClaims().isEmpty() || m_context.hasUnsavedSession()) {
        emitRemark(events(), Remark::SessionAttributesLost, {QString::number(next)});
    }
    const QJsonValue page = paged->results.constFirst().value;
    if (!page.isString() || !page.toString().startsWith(u'/')) {
        emitRemark(events(), Remark::NextPageBroken, {QString::number(next)});
        co_return sameAgain();
    }
    PageAnswer answer;
    answer.kind = PageAnswer::Kind::Redirect;
    answer.nextPage = page.toString();
    answer.location = m_config.contextUrl() + PageCatalogue::normalized(answer.nextPage);
    if (answer.location.endsWith(".xhtml"_L1)) {
        answer.location.chop(5);
        answer.location += "htm"_L1;
    }
    answer.outcome = u"true"_s;
    co_return answer;
}

PageAnswer GatherPage::succeed()
{
    Store &store = *m_services.store;
    const QString old = gathersession::get(m_context.session, u"ticket"_s);
    const QList<Permission> permissions = store.permissionsByTicket(old);
    if (permissions.isEmpty()) {
        emitRemark(events(), Remark::SubmitAfterEnd);
        return sameAgain();
    }
    const QString ticket = newUuid();
    const QMap<QString, QString> attributes = permissions.constFirst().attributes;
    store.replaceTicket(old, ticket, attributes);
    const QString pct = gathersession::get(m_context.session, u"pct"_s);
    events().emitEvent(u"ticket.rotated"_s,
                       {{u"from"_s, old}, {u"to"_s, ticket}, {u"reason"_s, u"gathering"_s}, {u"pct"_s, pct}});
    PageAnswer answer;
    answer.finished = true;
    answer.outcome = u"true"_s;
    QString url = gathersession::get(m_context.session, u"claims_redirect_uri"_s);
    if (isBlank(url)) {
        emitRemark(events(), Remark::NoRedirectAtEnd);
        answer.page = m_page;
        answer.pageClaims = m_context.pageClaims();
    } else {
        const QString query = m_context.redirectParameters();
        if (!isBlank(query)) {
            url += (url.contains(u'?') ? u'&' : u'?') + query;
        }
        url = withQueryParameter(url, u"state"_s, gathersession::get(m_context.session, u"state"_s));
        url = withQueryParameter(url, u"ticket"_s, ticket);
        answer.kind = PageAnswer::Kind::Redirect;
        answer.location = url;
    }
    events().emitEvent(u"gathering.finished"_s,
                       {{u"ticket"_s, ticket}, {u"redirect"_s, answer.location}, {u"pct"_s, pct}});
    return answer;
}

PageAnswer GatherPage::outcome(const QString &outcome)
{
    PageAnswer answer;
    answer.outcome = outcome;
    answer.page = m_page;
    answer.pageClaims = m_request.pageClaims;
    if (outcome == "success"_L1 || outcome == "external"_L1) {
        return answer;
    }
    answer.messages.append(gatherMessage(outcome));
    if (outcome != "expired"_L1 && PageForm::hasFailureRule(m_page)) {
        answer.page = u"/error.xhtml"_s;
    } else if (outcome == "failure"_L1) {
        emitRemark(events(), Remark::PrepareFailed, {QString::number(m_step), m_page});
    }
    return answer;
}

PageAnswer GatherPage::sameAgain()
{
    const QStringList lost = m_context.unsavedClaims();
    if (!lost.isEmpty()) {
        emitRemark(events(), Remark::ClaimsLost, {lost.join(", "_L1)});
    }
    PageAnswer answer;
    answer.outcome = u"false"_s;
    answer.page = m_page;
    answer.pageClaims = m_request.pageClaims;
    return answer;
}

PageAnswer GatherPage::broken(const Error &error)
{
    PageAnswer answer;
    answer.kind = PageAnswer::Kind::Failed;
    answer.hostFailure = error;
    return answer;
}

void GatherPage::tellSubmitted(const PageAnswer &answer)
{
    const auto orNull = [](const auto &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    events().emitEvent(u"step.submitted"_s,
                       {{u"step"_s, m_step},
                        {u"page"_s, m_page},
                        {u"pageClaims"_s, toJson(m_submitted)},
                        {u"gathered"_s, m_gathered.value_or(false)},
                        {u"nextStep"_s, orNull(m_nextStep)},
                        {u"redirect"_s, answer.external ? QJsonValue(answer.location) : QJsonValue()},
                        {u"nextPage"_s, answer.nextPage},
                        {u"done"_s, answer.finished}});
    if (answer.kind == PageAnswer::Kind::Render && answer.page == m_page) {
        // What is stored, not what this request did: the page now stands for that step.
        const auto stored = m_services.store->session(m_context.session.id);
        events().emitEvent(u"step.page"_s, {{u"step"_s, stored ? gathersession::step(*stored) : m_step},
                                            {u"page"_s, m_page},
                                            {u"prepared"_s, QJsonValue()},
                                            {u"outcome"_s, answer.outcome},
                                            {u"redirect"_s, QJsonValue()},
                                            {u"message"_s, answer.messages.join(u' ')},
                                            {u"again"_s, true}});
    }
}

PageAnswer GatherPage::finish(PageAnswer answer)
{
    if (const auto flushed = m_services.store->flush(); !flushed) {
        answer = broken(flushed.error());
    }
    answer.step = m_step;
    answer.sessionId = m_context.session.id;
    if (answer.hostFailure) {
        emitHostFailure(events(), *answer.hostFailure);
    }
    return answer;
}

} // namespace drover::uma

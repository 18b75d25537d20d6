// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/login/pageevents.h"

#include <QJsonArray>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue redirectOf(const LoginAnswer &answer)
{
    return answer.kind == LoginAnswer::Kind::External ? QJsonValue(answer.page) : QJsonValue();
}

} // namespace

void tellPageShown(EventSink &events, const PageTold &page, const LoginAnswer &answer, std::optional<bool> prepared,
                   bool again)
{
    events.emitEvent(u"step.page"_s, {{u"type"_s, page.type},
                                      {u"step"_s, page.step},
                                      {u"page"_s, page.page},
                                      {u"prepared"_s, orNull(prepared)},
                                      {u"redirect"_s, redirectOf(answer)},
                                      {u"messages"_s, QJsonArray::fromStringList(answer.messages)},
                                      {u"again"_s, again}});
}

void tellPageSubmitted(EventSink &events, const PageTold &page, const SubmissionTold &submission,
                       const LoginAnswer &answer)
{
    events.emitEvent(u"step.submitted"_s,
                     {{u"type"_s, page.type},
                      {u"step"_s, page.step},
                      {u"page"_s, page.page},
                      {u"submitted"_s, submission.submitted},
                      {submission.verdict, submission.passed},
                      {u"nextStep"_s, orNull(submission.nextStep)},
                      {u"redirect"_s, redirectOf(answer)},
                      {u"nextPage"_s, answer.kind == LoginAnswer::Kind::Redirect ? answer.page : QString()},
                      {u"messages"_s, QJsonArray::fromStringList(answer.messages)},
                      {u"done"_s, submission.done}});
    if (answer.kind == LoginAnswer::Kind::External)
        emitDecision(events, u"need_info"_s, 302, {}, {});
}

} // namespace drover::uma

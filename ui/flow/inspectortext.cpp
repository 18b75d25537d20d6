// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/inspectortext.h"

#include "flowtext/flowtext.h"
#include "ui/common/theme.h"
#include "ui/flow/tokenchip.h"

#include <QCoreApplication>
#include <QLocale>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(drover::ui::flow::MessageInspector)
};

class Page
{
public:
    explicit Page(const QPalette &palette) : m_palette(palette) {}

    QString colour(Meaning meaning) const { return theme::colour(meaning, m_palette).name(); }
    QString escaped(const QString &text) const { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

    void heading(const QString &text) { m_html += u"<p style=\"margin:10px 0 2px 0\"><b>%1</b></p>"_s.arg(escaped(text)); }
    void line(const QString &html) { m_html += u"<p style=\"margin:0 0 2px 0\">%1</p>"_s.arg(html); }
    void coloured(Meaning meaning, const QString &text)
    {
        line(u"<span style=\"color:%1\">%2</span>"_s.arg(colour(meaning), escaped(text)));
    }
    void code(const QString &text)
    {
        m_html += u"<pre style=\"margin:2px 0 6px 0; white-space:pre-wrap\">%1</pre>"_s.arg(text.toHtmlEscaped());
    }
    QString chip(const uma::TokenLabel &token) const
    {
        return u"<span style=\"background:%1; color:%2\">&nbsp;<b>%3</b>&nbsp;</span>"_s.arg(
            tokenColour(token, m_palette).name(), m_palette.color(QPalette::Base).name(), escaped(chipText(token)));
    }
    QString link(const QString &target, const QString &text) const
    {
        return u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(target.toHtmlEscaped(),
                                                                m_palette.color(QPalette::Link).name(), escaped(text));
    }
    QString html() const { return m_html; }

private:
    const QPalette &m_palette;
    QString m_html;
};

Meaning meaningOf(uma::MessageTone tone)
{
    switch (tone) {
    case uma::MessageTone::NeedInfo: return Meaning::Attention;
    case uma::MessageTone::Granted: return Meaning::Good;
    case uma::MessageTone::Denied:
    case uma::MessageTone::Failed: return Meaning::Bad;
    case uma::MessageTone::Neutral: break;
    }
    return Meaning::Muted;
}

void addStatus(Page &page, const uma::FlowMessage &message)
{
    const QString elapsed = QLocale().toString(message.elapsedMs, 'f', 1);
    const QString answer = message.status == 0 ? Text::tr("No answer came.")
                                               : Text::tr("Answered %1 after %2 ms.").arg(flowtext::answerLine(message), elapsed);
    if (message.tone == uma::MessageTone::Neutral)
        page.line(page.escaped(answer));
    else
        page.coloured(meaningOf(message.tone), answer);
}

void addAnswer(Page &page, const uma::FlowMessage &message)
{
    page.line(page.escaped(Text::tr("From the %1 to the %2.").arg(flowtext::partyName(message.from, message.flow),
                                                                            flowtext::partyName(message.to, message.flow))));
    if (flowtext::isPending(message))
        page.coloured(Meaning::Running, Text::tr("The answer has not come yet."));
    else if (message.kind == uma::FlowMessage::Kind::Exchange)
        addStatus(page, message);
    if (!message.meaning.isEmpty())
        page.line(page.escaped(message.meaning));
    if (!message.specReference.isEmpty())
        page.line(message.specUrl.isEmpty() ? page.escaped(message.specReference) : page.link(message.specUrl, message.specReference));
}

void addTokens(Page &page, const uma::FlowMessage &message)
{
    if (message.sent.isEmpty() && message.received.isEmpty())
        return;
    page.heading(Text::tr("Tickets and tokens"));
    for (const uma::TokenLabel &token : message.sent)
        page.line(Text::tr("sent %1 %2").arg(page.chip(token), page.escaped(token.value)));
    for (const uma::TokenLabel &token : message.received)
        page.line(Text::tr("received %1 %2").arg(page.chip(token), page.escaped(token.value)));
}

void addDecoded(Page &page, const uma::FlowMessage &message)
{
    const QList<flowtext::DecodedToken> tokens = flowtext::decodedTokens(message);
    for (const flowtext::DecodedToken &token : tokens) {
        page.heading(Text::tr("Token, decoded (the signature is not shown)"));
        page.code(token.header);
        page.code(token.claims);
    }
}

void addRemarks(Page &page, const uma::FlowMessage &message)
{
    const QList<uma::FlowRemark> remarks = flowtext::remarks(message);
    if (remarks.isEmpty())
        return;
    page.heading(Text::tr("Remarkable"));
    for (const uma::FlowRemark &remark : remarks)
        page.coloured(Meaning::Attention, u"⚠ "_s + remark.text);
}

QString callHtml(const Page &page, const flowtext::ScriptCall &call, qsizetype number)
{
    const QString at = flowtext::lineText(call);
    const QString text = at.isEmpty() ? QString() : u" · "_s + page.link(u"call:%1"_s.arg(number), at);
    const QString what = u"%1: %2"_s.arg(call.script, flowtext::callText(call));
    if (!call.failed())
        return page.escaped(what) + text;
    return u"<span style=\"color:%1\">✗ %2</span>%3"_s.arg(page.colour(Meaning::Bad), page.escaped(what), text);
}

void addCalls(Page &page, const uma::FlowMessage &message)
{
    const QList<flowtext::ScriptCall> calls = flowtext::scriptCalls(message);
    if (calls.isEmpty())
        return;
    page.heading(Text::tr("Script calls"));
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const flowtext::ScriptCall &call = calls.at(i);
        page.line(callHtml(page, call, i));
        if (call.error)
            page.code(call.error->traceback.isEmpty() ? call.error->message : call.error->traceback);
        for (const scripts::Simulated &one : call.simulated)
            page.coloured(Meaning::Muted, Text::tr("simulated: %1 returned %2 (line %3)").arg(one.call, one.returned).arg(one.line));
    }
}

void addEvents(Page &page, const uma::FlowMessage &message)
{
    QList<uma::Event> others;
    for (const uma::Event &event : message.events) {
        if (!flowtext::scriptCall(event))
            others.append(event);
    }
    uma::FlowMessage rest = message;
    rest.events = others;
    const QStringList lines = flowtext::eventLines(rest);
    if (lines.isEmpty())
        return;
    page.heading(Text::tr("What the server did"));
    for (const QString &text : lines)
        page.line(page.escaped(text));
}

} // namespace

QString inspectorHtml(const uma::FlowMessage &message, const QPalette &palette)
{
    Page page(palette);
    addAnswer(page, message);
    addRemarks(page, message);
    addTokens(page, message);
    addCalls(page, message);
    addEvents(page, message);
    addDecoded(page, message);
    return page.html();
}

} // namespace drover::ui::flow

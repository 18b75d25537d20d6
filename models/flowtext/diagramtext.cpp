// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/diagramtext.h"

#include "flowtext/decisiontext.h"
#include "flowtext/messagetext.h"
#include "flowtext/scriptcall.h"
#include "flowtext/stepnotes.h"

#include <QCoreApplication>

#include <algorithm>

namespace drover::flowtext {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(flowtext)
};

/// Columns of the lanes' lines. The script lane is the room at the right, where calls are written.
struct Columns
{
    Columns(int width, const QList<uma::Party> &parties) : lanes(parties)
    {
        const int usable = std::max(width, 80);
        const auto count = static_cast<int>(lanes.size()) - 1;
        const int step = (usable * 6 / 10 - 6) / (count - 1);
        for (int lane = 0; lane < count; ++lane)
            at.append(6 + lane * step);
        at.append(at.last() + 4);
        right = usable;
    }

    int of(uma::Party party) const { return at.at(std::max<qsizetype>(0, lanes.indexOf(party))); }
    int server() const { return at.at(at.size() - 2); }
    int script() const { return at.last(); }

    QList<uma::Party> lanes;
    QList<int> at;
    int right = defaultWidth;
};

QString trimmedRight(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

void put(QString &line, int column, const QString &text)
{
    const int end = column + static_cast<int>(text.size());
    if (line.size() < end)
        line = line.leftJustified(end);
    line.replace(column, text.size(), text);
}

QString lanesLine(const Columns &columns)
{
    QString line;
    for (qsizetype lane = 0; lane < columns.at.size() - 1; ++lane)
        put(line, columns.at.at(lane), u"|"_s);
    return line;
}

QString shortened(const QString &text, int room)
{
    if (text.size() <= room)
        return text;
    return room < 2 ? QString() : text.left(room - 1) + u'~';
}

/// An arrow with its label; where the label is longer than the arrow, only \a head stands in it and \a rest behind it.
QString arrow(const Columns &columns, uma::Party from, uma::Party to, const QString &head, const QString &rest, bool answer)
{
    QString line = lanesLine(columns);
    const int left = std::min(columns.of(from), columns.of(to));
    const int right = std::max(columns.of(from), columns.of(to));
    const int room = right - left - 1;
    if (room < 3)
        return line;
    const bool toRight = columns.of(to) > columns.of(from);
    QString shaft(room, answer ? u'.' : u'-');
    const QString whole = rest.isEmpty() ? head : head + u' ' + rest;
    const bool fits = whole.size() <= room - 6;
    const QString text = shortened(fits ? whole : head, room - 6);
    if (!text.isEmpty())
        put(shaft, std::max(2, (room - static_cast<int>(text.size()) - 2) / 2), u' ' + text + u' ');
    shaft.replace(toRight ? room - 1 : 0, 1, toRight ? u">"_s : u"<"_s);
    put(line, left + 1, shaft);
    if (!fits && !rest.isEmpty())
        put(line, right + 2, shortened(rest, std::max(10, columns.right - right - 2)) + u' ');
    return line;
}

QString tokensText(const QList<uma::TokenLabel> &tokens)
{
    QStringList texts;
    for (const uma::TokenLabel &token : tokens)
        texts.append(tokenText(token));
    return texts.join(", "_L1);
}

QString withTokens(const QString &text, const QList<uma::TokenLabel> &tokens)
{
    if (tokens.isEmpty())
        return text;
    const QString list = u'[' + tokensText(tokens) + u']';
    return text.isEmpty() ? list : text + u' ' + list;
}

/// The last part of the path ("/token", "/country.htm"), with the one before it where it says little alone ("/posts/1").
QString shortPath(const QUrl &url)
{
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return u"/"_s;
    const bool saysLittle = parts.size() > 1 && parts.last().size() < 3;
    return u'/' + (saysLittle ? parts.at(parts.size() - 2) + u'/' + parts.last() : parts.last());
}

void addCalls(QStringList &lines, const uma::FlowMessage &message, const Columns &columns)
{
    QString script;
    for (const ScriptCall &call : scriptCalls(message)) {
        if (call.script != script) {
            script = call.script;
            QString head = lanesLine(columns);
            put(head, columns.script() - 2, u"> "_s + script);
            lines.append(head);
        }
        QString line = lanesLine(columns);
        const QString at = lineText(call);
        const QString tail = at.isEmpty() ? QString() : u" (%1)"_s.arg(at);
        const int room = columns.right - columns.script() - 2 - static_cast<int>(tail.size());
        put(line, columns.script() + 2, shortened(callText(call), room) + tail);
        lines.append(line);
    }
}

/// The two lines of a lane's head.
std::pair<QString, QString> headOf(uma::Party party, uma::FlowType flow)
{
    const bool isUma = flow == uma::FlowType::Uma;
    switch (party) {
    case uma::Party::RequestingParty:
        if (!isUma)
            return {Text::tr("person's", "first line of a lane's head"), Text::tr("browser", "second line of a lane's head")};
        return {Text::tr("requesting", "first line of a lane's head"), Text::tr("party", "second line of a lane's head")};
    case uma::Party::Client:
        if (!isUma)
            return {Text::tr("relying", "first line of a lane's head"), Text::tr("party", "second line of a lane's head")};
        return {Text::tr("client", "first line of a lane's head"), QString()};
    case uma::Party::ResourceServer:
        return {Text::tr("resource", "first line of a lane's head"), Text::tr("server", "second line of a lane's head")};
    case uma::Party::AuthorizationServer:
        if (!isUma)
            return {Text::tr("OpenID", "first line of a lane's head"), Text::tr("server", "second line of a lane's head")};
        return {Text::tr("authorization", "first line of a lane's head"), Text::tr("server", "second line of a lane's head")};
    case uma::Party::OtherSite:
        return {Text::tr("other", "first line of a lane's head"), Text::tr("site", "second line of a lane's head")};
    case uma::Party::Script:
        break;
    }
    return {};
}

} // namespace

QString header(int width, const QList<uma::Party> &lanes, uma::FlowType flow)
{
    const Columns columns(width, lanes);
    QString first;
    QString second;
    for (qsizetype lane = 0; lane < lanes.size() - 1; ++lane) {
        const std::pair<QString, QString> head = headOf(lanes.at(lane), flow);
        const int column = columns.at.at(lane);
        const auto place = [column](const QString &text) { return std::max(0, column - static_cast<int>(text.size()) / 2); };
        put(first, place(head.first), head.first);
        put(second, place(head.second), head.second);
    }
    put(second, columns.server() + 10, Text::tr("> script"));
    return trimmedRight(first) + u'\n' + trimmedRight(second);
}

QString header(int width)
{
    return header(width, lanes(uma::FlowType::Uma), uma::FlowType::Uma);
}

QStringList lines(const uma::FlowMessage &message, int width)
{
    return lines(message, width, lanesOf({message}));
}

QStringList lines(const uma::FlowMessage &message, int width, const QList<uma::Party> &parties)
{
    const Columns columns(width, parties);
    QStringList lines;
    lines.append(u"%1. %2"_s.arg(message.index, 3).arg(message.title));
    if (message.kind == uma::FlowMessage::Kind::Redirect) {
        lines.append(arrow(columns, message.from, message.to, QString::number(message.status),
                           withTokens(shortPath(message.url), message.sent), true));
    } else {
        lines.append(arrow(columns, message.from, message.to, message.method, withTokens(shortPath(message.url), message.sent), false));
        addCalls(lines, message, columns);
        if (!isPending(message)) {
            const QString answer = answerLine(message);
            lines.append(arrow(columns, message.to, message.from, answer.section(u' ', 0, 0),
                               withTokens(answer.section(u' ', 1), message.received), true));
        }
    }
    for (const StepNote &note : stepNotes(message))
        lines.append(u"     * "_s + note.text);
    for (const uma::FlowRemark &remark : remarks(message))
        lines.append(u"     ! "_s + remark.text);
    for (QString &line : lines)
        line = trimmedRight(line);
    return lines;
}

QString diagram(const QList<uma::FlowMessage> &messages, const uma::FlowResult *result, int width)
{
    const QList<uma::Party> parties = lanesOf(messages);
    QStringList all{header(width, parties, messages.isEmpty() ? uma::FlowType::Uma : messages.first().flow)};
    for (const uma::FlowMessage &message : messages)
        all += lines(message, width, parties);
    if (result) {
        QList<uma::Event> events;
        for (const uma::FlowMessage &message : messages)
            events += message.events;
        all.append(u"\n"_s + decisionSentence(*result, events));
    }
    return all.join(u'\n') + u'\n';
}

} // namespace drover::flowtext

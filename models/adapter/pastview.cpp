// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapter/pastview.h"

#include "adapter/pastvalues.h"

#include <QCoreApplication>

#include <cstdlib>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace drover::adapter {

namespace {

constexpr qsizetype firstVariables = 100;

int deepestFor(Move how, int depth)
{
    return how == Move::StepOut ? depth - 1 : depth;
}

QString notRecorded()
{
    return QCoreApplication::translate("adapter", "<not recorded>");
}

} // namespace

int moved(const uma::Tape &tape, int moment, Move how, const std::function<bool(int)> &stops)
{
    const int last = tape.count() - 1;
    const int direction = how == Move::StepBack || how == Move::ReverseContinue ? -1 : 1;
    if (how == Move::StepIn)
        return qMin(moment + 1, last);
    const int depth = tape.depthAt(moment);
    const int call = tape.callAt(moment);
    for (int at = moment + direction; at >= 0 && at <= last; at += direction) {
        if (how == Move::Continue || how == Move::ReverseContinue) {
            if (stops(at))
                return at;
        } else if (tape.depthAt(at) <= deepestFor(how, depth) || tape.callAt(at) != call) {
            return at;
        }
    }
    return direction > 0 ? last : 0;
}

PastView::PastView(const uma::Tape &tape, const ScriptFiles &files, int moment)
    : m_tape(tape)
    , m_files(files)
    , m_moment(moment)
    , m_stack(tape.stackAt(moment))
{
}

QJsonArray PastView::frames() const
{
    QJsonArray frames;
    for (qsizetype i = 0; i < m_stack.size(); ++i) {
        const uma::Tape::Place &place = m_stack.at(i);
        frames.append(QJsonObject{{u"id"_s, firstId + static_cast<int>(i)},
                                  {u"name"_s, m_tape.functionOf(place.frame)},
                                  {u"line"_s, place.line},
                                  {u"column"_s, 1},
                                  {u"source"_s, m_files.source(m_tape.fileOf(place.frame))}});
    }
    return frames;
}

qsizetype PastView::frameIndex(const QJsonObject &arguments) const
{
    const qsizetype index = arguments.contains("frameId"_L1) ? arguments.value("frameId"_L1).toInt(-1) - firstId : 0;
    return index < m_stack.size() ? index : -1;
}

Result<QJsonObject> PastView::scopes(const QJsonObject &arguments)
{
    const qsizetype index = frameIndex(arguments);
    if (index < 0)
        return fail(Error::Kind::Input, QCoreApplication::translate("adapter", "There is no such frame at this moment"));
    const int frame = m_stack.at(index).frame;
    const auto count = static_cast<int>(m_tape.variablesAt(frame, m_moment).size());
    return QJsonObject{{u"scopes"_s, QJsonArray{QJsonObject{{u"name"_s, u"Locals"_s},
                                                            {u"presentationHint"_s, u"locals"_s},
                                                            {u"variablesReference"_s, reference({frame, {}, -count})},
                                                            {u"namedVariables"_s, count},
                                                            {u"expensive"_s, false}}}}};
}

int PastView::reference(const Holder &holder)
{
    m_holders.append(holder);
    return firstId + static_cast<int>(m_holders.size()) - 1;
}

QJsonObject PastView::described(const QString &name, const uma::Tape::Value &value, const QString &textMember)
{
    QJsonObject variable{{textMember, value.text}, {u"type"_s, value.type}, {u"variablesReference"_s, 0},
                         {u"presentationHint"_s, QJsonObject{{u"attributes"_s, QJsonArray{u"readOnly"_s}}}}};
    if (!name.isEmpty())
        variable.insert(u"name"_s, name);
    if (!value.parts.isEmpty()) {
        variable.insert(u"variablesReference"_s, reference({-1, value.parts, value.size}));
        variable.insert(value.size > 0 ? u"indexedVariables"_s : u"namedVariables"_s, std::abs(value.size));
    }
    return variable;
}

QJsonArray PastView::locals()
{
    QJsonArray list;
    if (m_stack.isEmpty())
        return list;
    const QList<uma::Tape::Variable> variables = m_tape.variablesAt(m_stack.first().frame, m_moment);
    for (const uma::Tape::Variable &variable : variables) {
        if (list.size() == firstVariables)
            break;
        QJsonObject shown = described(variable.name, m_tape.value(variable.value), u"value"_s);
        shown.insert(u"evaluateName"_s, variable.name);
        if (variable.since == m_moment)
            shown.insert(u"drover"_s, QJsonObject{{u"changed"_s, true}});
        list.append(shown);
    }
    return list;
}

Result<QJsonObject> PastView::variables(const QJsonObject &arguments)
{
    const qsizetype index = arguments.value("variablesReference"_L1).toInt() - firstId;
    if (index < 0 || index >= m_holders.size())
        return fail(Error::Kind::Input, QCoreApplication::translate("adapter", "There are no such variables at this moment"));
    const Holder holder = m_holders.at(index);
    const qsizetype start = qMax(0, arguments.value("start"_L1).toInt());
    const qsizetype wanted = arguments.value("count"_L1).toInt();
    const QString filter = arguments.value("filter"_L1).toString();
    const qsizetype end = wanted > 0 ? start + wanted : std::numeric_limits<qsizetype>::max();
    QJsonArray list;
    if (!filter.isEmpty() && (filter == "indexed"_L1) != (holder.size > 0))
        return QJsonObject{{u"variables"_s, list}};
    if (holder.frame >= 0) {
        const QList<uma::Tape::Variable> all = m_tape.variablesAt(holder.frame, m_moment);
        for (qsizetype i = start; i < qMin(end, all.size()); ++i) {
            QJsonObject shown = described(all.at(i).name, m_tape.value(all.at(i).value), u"value"_s);
            shown.insert(u"evaluateName"_s, all.at(i).name);
            if (all.at(i).since == m_moment)
                shown.insert(u"drover"_s, QJsonObject{{u"changed"_s, true}});
            list.append(shown);
        }
        return QJsonObject{{u"variables"_s, list}};
    }
    for (qsizetype i = start; i < qMin(end, holder.parts.size()); ++i) {
        const QJsonArray pair = holder.parts.at(i).toArray();
        list.append(described(pair.at(0).toString(), pictured(pair.at(1).toArray()), u"value"_s));
    }
    // A long container is kept in part only.
    for (qsizetype i = qMax(start, holder.parts.size()); i < qMin(end, static_cast<qsizetype>(holder.size)) && wanted > 0; ++i)
        list.append(QJsonObject{{u"name"_s, QString::number(i)}, {u"value"_s, notRecorded()}, {u"variablesReference"_s, 0}});
    return QJsonObject{{u"variables"_s, list}};
}

Result<QJsonObject> PastView::evaluate(const QJsonObject &arguments)
{
    const qsizetype index = frameIndex(arguments);
    if (index < 0)
        return fail(Error::Kind::Input, QCoreApplication::translate("adapter", "There is no such frame at this moment"));
    const QList<uma::Tape::Variable> all = m_tape.variablesAt(m_stack.at(index).frame, m_moment);
    const Result<uma::Tape::Value> value = evaluatePast(m_tape, all, arguments.value("expression"_L1).toString());
    if (!value)
        return fail(value.error());
    return described({}, *value, u"result"_s);
}

Result<QJsonObject> PastView::exceptionInfo() const
{
    if (!m_tape.isException(m_moment))
        return fail(Error::Kind::Input, QCoreApplication::translate("adapter", "There is no exception at this moment"));
    QString words;
    for (const uma::Tape::Mark &mark : m_tape.marks()) {
        if (mark.moment == m_moment && mark.kind == uma::Tape::Mark::Kind::Exception)
            words = mark.text;
    }
    const QString type = words.section(u": "_s, 0, 0);
    const QString message = words.section(u": "_s, 1);
    return QJsonObject{{u"exceptionId"_s, type},
                       {u"description"_s, message},
                       {u"breakMode"_s, u"always"_s},
                       {u"details"_s, QJsonObject{{u"message"_s, message}, {u"typeName"_s, type}, {u"fullTypeName"_s, type}}}};
}

QJsonArray PastView::inlineValues(qsizetype frame) const
{
    QJsonArray values;
    if (frame < 0 || frame >= m_stack.size())
        return values;
    const QList<uma::Tape::Variable> all = m_tape.variablesAt(m_stack.at(frame).frame, m_moment);
    for (const uma::Tape::Variable &variable : all) {
        const int before = m_tape.previousInFrame(variable.since);
        values.append(QJsonObject{{u"line"_s, before >= 0 ? m_tape.lineAt(before) : m_tape.firstLineOf(m_stack.at(frame).frame)},
                                  {u"name"_s, variable.name},
                                  {u"value"_s, m_tape.value(variable.value).text},
                                  {u"changed"_s, variable.since == m_moment}});
    }
    return values;
}

} // namespace drover::adapter

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/debuglists.h"

#include <QJsonArray>

namespace drover::debug {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLines = 5000;

QString placeText(const QString &script, int line)
{
    if (script.isEmpty())
        return {};
    return line > 0 ? u"%1:%2"_s.arg(script).arg(line) : script;
}

} // namespace

LogModel::LogModel(DebugSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&m_session, &DebugSession::output, this, &LogModel::add);
    connect(&m_session, &DebugSession::stackChanged, this, &LogModel::takeStop);
    connect(&m_session, &DebugSession::stateChanged, this, [this](DebugSession::State state) {
        if (state == DebugSession::State::Connecting)
            clear();
        else if (m_showsPast && state != DebugSession::State::Past) {
            beginResetModel();
            m_showsPast = false;
            m_past.clear();
            endResetModel();
        }
    });
}

void LogModel::takeStop()
{
    if (m_session.state() == DebugSession::State::Past && m_session.capabilities().timeline)
        readPast(this, m_session.stopToken());
}

QCoro::Task<void> LogModel::readPast(QPointer<LogModel> model, CancelToken cancel)
{
    const Result<QJsonObject> answer = co_await model->m_session.ask(u"drover/output"_s, {}, cancel);
    if (!model || cancel.isCancelled() || !answer)
        co_return;
    QList<OutputLine> lines;
    const QJsonArray told = answer->value("lines"_L1).toArray();
    for (const QJsonValue &value : told) {
        const QJsonObject json = value.toObject();
        OutputLine line;
        const QString stream = json.value("stream"_L1).toString();
        line.category = stream == "out"_L1 ? u"stdout"_s : stream == "err"_L1 ? u"stderr"_s : u"console"_s;
        line.text = json.value("text"_L1).toString();
        line.script = scriptOf({{u"name"_s, json.value("source"_L1)}});
        line.line = json.value("line"_L1).toInt();
        line.index = json.value("index"_L1).toInteger(-1);
        lines.append(line);
    }
    model->beginResetModel();
    model->m_showsPast = true;
    model->m_past = lines.last(std::min(lines.size(), mostLines));
    model->endResetModel();
}

void LogModel::add(const OutputLine &line)
{
    const auto addOne = [this](const OutputLine &one) {
        if (m_live.size() >= mostLines) {
            if (!m_showsPast)
                beginRemoveRows({}, 0, 0);
            m_live.removeFirst();
            if (!m_showsPast)
                endRemoveRows();
        }
        if (!m_showsPast)
            beginInsertRows({}, static_cast<int>(m_live.size()), static_cast<int>(m_live.size()));
        m_live.append(one);
        if (!m_showsPast)
            endInsertRows();
    };
    const QStringList texts = line.text.split(u'\n');
    for (const QString &text : texts) {
        OutputLine one = line;
        one.text = text;
        addOne(one);
    }
}

void LogModel::note(const OutputLine &line)
{
    add(line);
    if (!m_showsPast)
        return;
    beginInsertRows({}, static_cast<int>(m_past.size()), static_cast<int>(m_past.size()));
    m_past.append(line);
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_live.clear();
    m_past.clear();
    m_showsPast = false;
    endResetModel();
}

QString LogModel::text() const
{
    QStringList texts;
    for (const OutputLine &line : lines())
        texts += line.text;
    return texts.join(u'\n');
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines().size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= lines().size())
        return {};
    const OutputLine &line = lines().at(index.row());
    switch (role) {
    case Qt::DisplayRole: return index.column() == TextColumn ? line.text : placeText(line.script, line.line);
    case Qt::ToolTipRole: return line.text;
    case Qt::AccessibleTextRole:
        if (index.column() == TextColumn && line.category == "stderr"_L1)
            return tr("Error output: %1").arg(line.text);
        return {};
    case CategoryRole: return line.category;
    case ScriptRole: return line.script;
    case LineRole: return line.line;
    case MomentRole: return line.index;
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == PlaceColumn ? tr("From") : tr("Text");
}

SimulatedModel::SimulatedModel(DebugSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&m_session, &DebugSession::stackChanged, this, [this] {
        if (m_session.capabilities().timeline)
            read(this, m_session.stopToken());
    });
    connect(&m_session, &DebugSession::stateChanged, this, [this](DebugSession::State state) {
        if (state == DebugSession::State::Connecting)
            take({});
    });
}

QCoro::Task<void> SimulatedModel::read(QPointer<SimulatedModel> model, CancelToken cancel)
{
    const Result<QJsonObject> answer = co_await model->m_session.ask(u"drover/simulated"_s, {}, cancel);
    if (!model || cancel.isCancelled() || !answer)
        co_return;
    QList<SimulatedCall> calls;
    const QJsonArray told = answer->value("calls"_L1).toArray();
    for (const QJsonValue &value : told)
        calls.append(SimulatedCall::fromJson(value.toObject()));
    model->take(calls);
}

void SimulatedModel::take(const QList<SimulatedCall> &calls)
{
    beginResetModel();
    m_calls = calls.last(std::min(calls.size(), mostLines));
    endResetModel();
}

int SimulatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int SimulatedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SimulatedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_calls.size())
        return {};
    const SimulatedCall &call = m_calls.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case CallColumn: return call.call;
        case ReturnedColumn: return call.returned;
        case ScriptColumn: return call.script;
        case LineColumn: return call.line;
        default: return call.count;
        }
    case Qt::TextAlignmentRole:
        if (index.column() == LineColumn || index.column() == CountColumn)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::ToolTipRole: return tr("%1 is simulated here; it returned %2.").arg(call.call, call.returned);
    case MomentRole: return call.index;
    case ScriptRole: return call.script;
    case LineRole: return call.line;
    default: return {};
    }
}

QVariant SimulatedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CallColumn: return tr("Call");
    case ReturnedColumn: return tr("Returned");
    case ScriptColumn: return tr("Script");
    case LineColumn: return tr("Line");
    case CountColumn: return tr("Times");
    default: return {};
    }
}

} // namespace drover::debug

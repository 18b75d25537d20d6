// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two trees of variables: those of a frame, and the watched expressions.
#include "debug/variabletree.h"

namespace drover::debug {

using namespace Qt::Literals::StringLiterals;

// ---- variables of the frame

VariablesModel::VariablesModel(DebugSession &session, QObject *parent)
    : VariableTree(session, parent)
{
    connect(&session, &DebugSession::frameSelected, this, [this] { takeFrame(false); });
    connect(&session, &DebugSession::valuesChanged, this, [this] { takeFrame(true); });
    connect(&session, &DebugSession::stateChanged, this, [this](DebugSession::State state) {
        if (state != DebugSession::State::Paused && state != DebugSession::State::Past) {
            clearRoots();
            m_function.clear();
        }
    });
}

void VariablesModel::takeFrame(bool sameStop)
{
    setKeepsMarks(sameStop);
    const std::optional<StackFrame> frame = session().currentFrame();
    if (!frame) {
        clearRoots();
        return;
    }
    const QString function = u"%1/%2/%3"_s.arg(frame->script, frame->name).arg(session().frames().size() - session().currentFrameIndex());
    const bool isSame = function == m_function;
    if (!isSame)
        clearRoots();
    m_function = function;
    setToken(session().stopToken());
    loadScopes(this, frame->id, isSame, token());
}

QCoro::Task<void> VariablesModel::loadScopes(QPointer<VariablesModel> model, qint64 frame, bool mark, CancelToken cancel)
{
    model->beginAsking();
    const Result<QList<Scope>> scopes = co_await model->session().scopes(frame, cancel);
    if (!model)
        co_return;
    if (!cancel.isCancelled()) {
        if (!scopes) {
            model->clearRoots();
            Q_EMIT model->failed(scopes.error());
        } else {
            QList<Variable> roots;
            for (const Scope &scope : *scopes) {
                Variable root;
                root.name = scope.name;
                root.reference = scope.reference;
                root.named = scope.named;
                root.indexed = scope.indexed;
                roots.append(root);
            }
            model->setRoots(roots, true, mark);
            // What stands first (the locals) is what everybody looks at: it is asked for before it is opened.
            const QModelIndex first = model->index(0, 0);
            if (!scopes->isEmpty() && !scopes->constFirst().expensive)
                model->fetchMore(first);
        }
    }
    if (model)
        model->endAsking();
}

// ---- watched expressions

WatchesModel::WatchesModel(DebugSession &session, DebugStore &store, QObject *parent)
    : VariableTree(session, parent)
    , m_store(store)
{
    takeWatches();
    connect(&m_store, &DebugStore::watchesChanged, this, &WatchesModel::takeWatches);
    connect(&session, &DebugSession::frameSelected, this, [this] { evaluateAll(false); });
    connect(&session, &DebugSession::valuesChanged, this, [this] { evaluateAll(true); });
    connect(&session, &DebugSession::stateChanged, this, [this](DebugSession::State state) {
        if (state != DebugSession::State::Paused && state != DebugSession::State::Past)
            forgetValues();
    });
}

void WatchesModel::takeWatches()
{
    const QStringList wanted = m_store.watches();
    bool isSame = wanted.size() == rootCount();
    for (int row = 0; isSame && row < rootCount(); ++row)
        isSame = rootAt(row).name == wanted.at(row);
    if (isSame)
        return;
    QList<Variable> roots;
    for (const QString &expression : wanted) {
        Variable root;
        root.name = expression;
        root.evaluateName = expression;
        roots.append(root);
    }
    clearRoots();
    for (int row = 0; row < roots.size(); ++row)
        insertRoot(row, roots.at(row));
    evaluateAll(false);
}

void WatchesModel::add(const QString &expression)
{
    const QString text = expression.trimmed();
    if (!text.isEmpty() && !m_store.watches().contains(text))
        m_store.setWatches(m_store.watches() + QStringList{text});
}

void WatchesModel::removeAt(int row)
{
    QStringList watches = m_store.watches();
    if (row < 0 || row >= watches.size())
        return;
    watches.removeAt(row);
    removeRoot(row);
    m_store.setWatches(watches);
}

void WatchesModel::setExpression(int row, const QString &expression)
{
    QStringList watches = m_store.watches();
    if (row < 0 || row >= watches.size())
        return;
    const QString text = expression.trimmed();
    if (text.isEmpty()) {
        removeAt(row);
        return;
    }
    watches[row] = text;
    m_store.setWatches(watches);
}

Qt::ItemFlags WatchesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = VariableTree::flags(index);
    if (index.isValid() && !index.parent().isValid() && index.column() == NameColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool WatchesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.isValid() && !index.parent().isValid() && index.column() == NameColumn && role == Qt::EditRole) {
        setExpression(index.row(), value.toString());
        return true;
    }
    return VariableTree::setData(index, value, role);
}

void WatchesModel::evaluateAll(bool sameStop)
{
    setKeepsMarks(sameStop);
    setToken(session().stopToken());
    if (!session().isStopped())
        return;
    for (int row = 0; row < rootCount(); ++row)
        evaluateOne(this, QPersistentModelIndex(index(row, 0)), token());
}

QCoro::Task<void> WatchesModel::evaluateOne(QPointer<WatchesModel> model, QPersistentModelIndex index, CancelToken cancel)
{
    model->beginAsking();
    const QString expression = model->rootAt(index.row()).name;
    const Result<Variable> value = co_await model->session().evaluate(expression, u"watch"_s, cancel);
    if (!model)
        co_return;
    if (index.isValid() && !cancel.isCancelled()) {
        Variable shown;
        if (value) {
            shown = *value;
        } else {
            shown.name = expression;
            shown.value = value.error().why.isEmpty() ? value.error().what : value.error().why;
        }
        const bool hadValue = !index.data(ErrorRole).toBool() && !model->rootAt(index.row()).value.isEmpty();
        model->setRoot(index.row(), shown, !value, hadValue);
    }
    if (model)
        model->endAsking();
}

void WatchesModel::forgetValues()
{
    for (int row = 0; row < rootCount(); ++row) {
        Variable empty;
        empty.name = rootAt(row).name;
        empty.evaluateName = empty.name;
        setRoot(row, empty, false, false);
    }
}

} // namespace drover::debug

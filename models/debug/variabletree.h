// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "debug/debugsession.h"
#include "debug/debugtypes.h"

#include <QCoroTask>

#include <QAbstractItemModel>
#include <QPointer>

#include <memory>
#include <vector>

namespace drover::debug {

/**
 * Variables as a tree: name, value and type. Parts are asked for when a row is opened, a page at a time; below a page
 * that is not the last a row "more" stands, and showMore() brings the next.
 *
 * At a new stop in the same function rows stay where they are and get their new values, so that what was opened stays
 * open; those that changed are marked. Values can be edited while the script itself waits. The session must live as
 * long. Main thread.
 */
class VariableTree : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, TypeColumn, ColumnCount };
    enum Role {
        ChangedRole = Qt::UserRole + 1, ///< bool: differs from the stop before
        MoreRole,                       ///< bool: stands for rows not fetched yet
        ExpressionRole,                 ///< what reaches the value; empty if nothing does
        FullValueRole,                  ///< the value as it came, all lines
        ErrorRole,                      ///< bool: the text tells why there is no value
        ScopeRole,                      ///< bool: the row is a scope
    };
    static constexpr qint64 pageSize = 100;

    explicit VariableTree(DebugSession &session, QObject *parent = nullptr);
    ~VariableTree() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks the debugger to set the value; the row changes once it has.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Fetches the page that a "more" row stands for.
    void showMore(const QModelIndex &more);
    /// Nothing is asked at the moment.
    bool isQuiet() const { return m_asking == 0; }

Q_SIGNALS:
    /// A value could not be set or read.
    void failed(const drover::Error &error);
    /// All that was asked has come.
    void settled();

protected:
    struct Node {
        Variable variable;
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children;
        bool loaded = false;
        bool loading = false;
        bool changed = false;
        bool isScope = false;
        bool isMore = false;
        bool isError = false;
    };

    /// Puts these in the place of the roots. Same names in the same order: rows stay and their opened parts are read
    /// anew; `mark`: differing values are marked as changed.
    void setRoots(const QList<Variable> &roots, bool areScopes, bool mark);
    void clearRoots();
    void setRoot(int row, const Variable &variable, bool isError, bool mark);
    void insertRoot(int row, const Variable &variable);
    void removeRoot(int row);
    const Variable &rootAt(int row) const { return m_root.children.at(static_cast<std::size_t>(row))->variable; }
    int rootCount() const { return static_cast<int>(m_root.children.size()); }
    DebugSession &session() const { return m_session; }
    void beginAsking() { ++m_asking; }
    void endAsking();
    /// Of what the rows show; cancelled by the next stop.
    const CancelToken &token() const { return m_token; }
    void setToken(const CancelToken &token) { m_token = token; }
    /// Values are read again at the same stop: what is marked as changed stays so.
    void setKeepsMarks(bool keeps) { m_keepsMarks = keeps; }
    virtual bool isEditable(const Node &node) const;

private:
    static QCoro::Task<void> load(QPointer<VariableTree> tree, QPersistentModelIndex index, qint64 start, bool mark,
                                  CancelToken cancel);
    static QCoro::Task<void> assign(QPointer<VariableTree> tree, QPersistentModelIndex index, QString value);
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column = 0) const;
    void merge(const QModelIndex &parent, const QList<Variable> &variables, bool areScopes, bool mark);
    void append(const QModelIndex &parent, const QList<Variable> &page, qint64 total);
    void takeValue(Node &node, const Variable &variable, bool mark);
    void reloadOpened(const QModelIndex &parent, bool mark);
    void dropChildren(const QModelIndex &parent);
    void showError(const QModelIndex &parent, const Error &error);

    DebugSession &m_session;
    Node m_root;
    CancelToken m_token;
    int m_asking = 0;
    bool m_keepsMarks = false;
};

/// The variables of the frame that is looked at, below its scopes.
class VariablesModel : public VariableTree {
    Q_OBJECT

public:
    explicit VariablesModel(DebugSession &session, QObject *parent = nullptr);

private:
    void takeFrame(bool sameStop);
    static QCoro::Task<void> loadScopes(QPointer<VariablesModel> model, qint64 frame, bool mark, CancelToken cancel);

    QString m_function; ///< of the frame shown: only in the same one values are compared
};

/// Watched expressions and their values. The expressions are the store's.
class WatchesModel : public VariableTree {
    Q_OBJECT

public:
    WatchesModel(DebugSession &session, DebugStore &store, QObject *parent = nullptr);

    void add(const QString &expression);
    void removeAt(int row);
    void setExpression(int row, const QString &expression);
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void takeWatches();
    void evaluateAll(bool sameStop);
    static QCoro::Task<void> evaluateOne(QPointer<WatchesModel> model, QPersistentModelIndex index, CancelToken cancel);
    void forgetValues();

    DebugStore &m_store;
};

} // namespace drover::debug

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/variabletree.h"

#include <QHash>

#include <algorithm>

namespace drover::debug {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shownCharacters = 400; ///< of a value in its row; the whole is in the tooltip and in copies

QString oneLine(QString text)
{
    if (text.size() > shownCharacters)
        text = text.left(shownCharacters) + u'…';
    text.replace(u'\n', u' ');
    return text;
}

} // namespace

VariableTree::VariableTree(DebugSession &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
}

VariableTree::~VariableTree() = default;

// ---- the tree

VariableTree::Node *VariableTree::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : const_cast<Node *>(&m_root);
}

QModelIndex VariableTree::indexOf(const Node *node, int column) const
{
    if (!node || node == &m_root)
        return {};
    const auto &siblings = node->parent->children;
    const auto found = std::find_if(siblings.begin(), siblings.end(), [node](const auto &one) { return one.get() == node; });
    return createIndex(static_cast<int>(found - siblings.begin()), column, const_cast<Node *>(node));
}

QModelIndex VariableTree::index(int row, int column, const QModelIndex &parent) const
{
    if (column < 0 || column >= ColumnCount || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children.at(static_cast<std::size_t>(row)).get());
}

QModelIndex VariableTree::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int VariableTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int VariableTree::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

bool VariableTree::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_root.children.empty();
    return parent.column() == 0 && nodeOf(parent)->variable.reference != 0;
}

bool VariableTree::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return false;
    const Node *node = nodeOf(parent);
    return node->variable.reference != 0 && !node->loaded && !node->loading && !m_token.isCancelled();
}

void VariableTree::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    nodeOf(parent)->loading = true;
    load(this, QPersistentModelIndex(parent), 0, false, m_token);
}

void VariableTree::showMore(const QModelIndex &more)
{
    if (!more.isValid() || !nodeOf(more)->isMore)
        return;
    const QModelIndex above = parent(more);
    Node *node = nodeOf(above);
    if (node->loading || m_token.isCancelled())
        return;
    node->loading = true;
    load(this, QPersistentModelIndex(above), static_cast<qint64>(node->children.size()) - 1, false, m_token);
}

QVariant VariableTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case ValueColumn: return tr("Value");
    case TypeColumn: return tr("Type");
    default: return {};
    }
}

QVariant VariableTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    const Variable &variable = node.variable;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == NameColumn)
            return variable.name;
        if (index.column() == ValueColumn)
            return role == Qt::EditRole ? variable.value : oneLine(variable.value);
        return variable.type;
    case Qt::ToolTipRole:
        if (node.isMore || node.isScope)
            return {};
        return node.changed ? tr("%1 = %2\nchanged since the last stop").arg(variable.name, variable.value)
                            : u"%1 = %2"_s.arg(variable.name, variable.value);
    case Qt::AccessibleTextRole:
        if (index.column() == ValueColumn && node.changed)
            return tr("%1, changed").arg(oneLine(variable.value));
        return {};
    case ChangedRole: return node.changed;
    case MoreRole: return node.isMore;
    case ExpressionRole: return node.isMore || node.isScope ? QString() : variable.evaluateName;
    case FullValueRole: return variable.value;
    case ErrorRole: return node.isError;
    case ScopeRole: return node.isScope;
    default: return {};
    }
}

bool VariableTree::isEditable(const Node &node) const
{
    return m_session.state() == DebugSession::State::Paused && m_session.capabilities().setVariable && !node.isScope && !node.isMore &&
           !node.isError && !node.variable.readOnly && node.parent != &m_root && node.parent->variable.reference != 0;
}

Qt::ItemFlags VariableTree::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == ValueColumn && isEditable(*nodeOf(index)))
        flags |= Qt::ItemIsEditable;
    if (nodeOf(index)->variable.reference == 0)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

// ---- values

bool VariableTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || value.toString() == nodeOf(index)->variable.value)
        return false;
    assign(this, QPersistentModelIndex(index), value.toString());
    return true;
}

QCoro::Task<void> VariableTree::assign(QPointer<VariableTree> tree, QPersistentModelIndex index, QString value)
{
    const Node *node = tree->nodeOf(index);
    const qint64 container = node->parent->variable.reference;
    const QString name = node->variable.name;
    tree->beginAsking();
    const Result<Variable> set = co_await tree->session().setVariable(container, name, value);
    if (!tree)
        co_return;
    if (!set) {
        Q_EMIT tree->failed(set.error());
    } else if (index.isValid()) {
        Node &changed = *tree->nodeOf(index);
        Variable variable = *set;
        variable.evaluateName = changed.variable.evaluateName;
        tree->takeValue(changed, variable, true);
        if (changed.loaded)
            tree->dropChildren(tree->indexOf(&changed));
        tree->session().tellValuesChanged();
    }
    if (tree)
        tree->endAsking();
}

void VariableTree::endAsking()
{
    if (--m_asking == 0)
        Q_EMIT settled();
}

void VariableTree::takeValue(Node &node, const Variable &variable, bool mark)
{
    const bool differs = node.variable.value != variable.value || node.variable.type != variable.type;
    node.changed = variable.changed || (mark && differs) || (m_keepsMarks && node.changed);
    node.variable = variable;
    Q_EMIT dataChanged(indexOf(&node, NameColumn), indexOf(&node, TypeColumn));
}

QCoro::Task<void> VariableTree::load(QPointer<VariableTree> tree, QPersistentModelIndex index, qint64 start, bool mark,
                                     CancelToken cancel)
{
    const Variable of = tree->nodeOf(index)->variable;
    const qint64 total = of.named + of.indexed;
    // Only what says how many parts it has can be read in pages: first the named ones, then the indexed.
    const qint64 wanted = total == 0 ? 0 : pageSize;
    tree->beginAsking();
    QList<Variable> page;
    std::optional<Error> error;
    const auto take = [&page, &error](const Result<QList<Variable>> &part) {
        if (part)
            page += *part;
        else
            error = part.error();
    };
    if (total == 0) {
        const Result<QList<Variable>> all = co_await tree->session().variables(of.reference, {}, 0, 0, cancel);
        take(all);
    } else {
        if (start < of.named) {
            const qint64 count = std::min(wanted, of.named - start);
            const QString filter = of.indexed > 0 ? u"named"_s : QString();
            const Result<QList<Variable>> named = co_await tree->session().variables(of.reference, filter, start, count, cancel);
            take(named);
        }
        const qint64 left = wanted - page.size();
        if (tree && !error && left > 0 && of.indexed > 0) {
            const qint64 from = std::max<qint64>(0, start - of.named);
            const qint64 count = std::min(left, of.indexed - from);
            const QString filter = of.named > 0 ? u"indexed"_s : QString();
            if (count > 0) {
                const Result<QList<Variable>> indexed =
                    co_await tree->session().variables(of.reference, filter, from, count, cancel);
                take(indexed);
            }
        }
    }
    if (!tree)
        co_return;
    if (index.isValid()) {
        Node *node = tree->nodeOf(index);
        node->loading = false;
        if (!cancel.isCancelled()) {
            if (error) {
                tree->showError(index, *error);
            } else {
                node->loaded = true;
                if (start > 0)
                    tree->append(index, page, total);
                else {
                    tree->merge(index, page, false, mark);
                    tree->append(index, {}, total);
                }
            }
        }
    }
    if (tree)
        tree->endAsking();
}

/// Adds a page, and the row that stands for what is left, if something is.
void VariableTree::append(const QModelIndex &parent, const QList<Variable> &page, qint64 total)
{
    Node *node = nodeOf(parent);
    if (!node->children.empty() && node->children.back()->isMore && !page.isEmpty()) {
        const int last = static_cast<int>(node->children.size()) - 1;
        beginRemoveRows(parent, last, last);
        node->children.pop_back();
        endRemoveRows();
    }
    const qint64 have = static_cast<qint64>(node->children.size()) + page.size();
    const bool more = total > have && (node->children.empty() || !node->children.back()->isMore);
    const int from = static_cast<int>(node->children.size());
    const int count = static_cast<int>(page.size()) + (more ? 1 : 0);
    if (count == 0)
        return;
    beginInsertRows(parent, from, from + count - 1);
    for (const Variable &variable : page) {
        auto child = std::make_unique<Node>();
        child->variable = variable;
        child->changed = variable.changed;
        child->parent = node;
        node->children.push_back(std::move(child));
    }
    if (more) {
        auto child = std::make_unique<Node>();
        child->isMore = true;
        child->parent = node;
        child->variable.name = tr("%n more …", nullptr, static_cast<int>(total - have));
        node->children.push_back(std::move(child));
    }
    endInsertRows();
}

void VariableTree::showError(const QModelIndex &parent, const Error &error)
{
    dropChildren(parent);
    Node *node = nodeOf(parent);
    node->loaded = true;
    beginInsertRows(parent, 0, 0);
    auto child = std::make_unique<Node>();
    child->isError = true;
    child->parent = node;
    child->variable.value = error.why.isEmpty() ? error.what : error.why;
    node->children.push_back(std::move(child));
    endInsertRows();
}

void VariableTree::dropChildren(const QModelIndex &parent)
{
    Node *node = nodeOf(parent);
    node->loaded = false;
    if (node->children.empty())
        return;
    beginRemoveRows(parent, 0, static_cast<int>(node->children.size()) - 1);
    node->children.clear();
    endRemoveRows();
}

/// Rows whose names are the same keep their place and what is opened below them; from the first other name on they are
/// new.
void VariableTree::merge(const QModelIndex &parent, const QList<Variable> &variables, bool areScopes, bool mark)
{
    Node *node = nodeOf(parent);
    int same = 0;
    const auto matches = [node, &variables](int row) {
        const Node &there = *node->children.at(static_cast<std::size_t>(row));
        return !there.isMore && !there.isError && there.variable.name == variables.at(row).name;
    };
    const int shorter = static_cast<int>(std::min<qsizetype>(variables.size(), static_cast<qsizetype>(node->children.size())));
    while (same < shorter && matches(same))
        ++same;
    // Values from before, by name: a row that moved is still compared.
    QHash<QString, QString> before;
    for (std::size_t row = static_cast<std::size_t>(same); row < node->children.size(); ++row)
        before.insert(node->children.at(row)->variable.name, node->children.at(row)->variable.value);
    const bool hadAny = !node->children.empty();
    if (static_cast<int>(node->children.size()) > same) {
        beginRemoveRows(parent, same, static_cast<int>(node->children.size()) - 1);
        node->children.resize(static_cast<std::size_t>(same));
        endRemoveRows();
    }
    for (int row = 0; row < same; ++row)
        takeValue(*node->children.at(static_cast<std::size_t>(row)), variables.at(row), mark);
    if (variables.size() > same) {
        beginInsertRows(parent, same, static_cast<int>(variables.size()) - 1);
        for (qsizetype row = same; row < variables.size(); ++row) {
            auto child = std::make_unique<Node>();
            child->variable = variables.at(row);
            child->isScope = areScopes;
            child->parent = node;
            const auto old = before.constFind(child->variable.name);
            // A name that was not there before is news too: the script has just given it its first value.
            child->changed = child->variable.changed ||
                             (mark && hadAny && !areScopes && (old == before.constEnd() || *old != child->variable.value));
            node->children.push_back(std::move(child));
        }
        endInsertRows();
    }
    reloadOpened(parent, mark);
}

void VariableTree::reloadOpened(const QModelIndex &parent, bool mark)
{
    Node *node = nodeOf(parent);
    for (const auto &child : node->children) {
        if (!child->loaded && !child->loading)
            continue;
        const QModelIndex index = indexOf(child.get());
        if (child->variable.reference == 0) {
            dropChildren(index);
        } else {
            child->loading = true;
            load(this, QPersistentModelIndex(index), 0, mark, m_token);
        }
    }
}

void VariableTree::setRoots(const QList<Variable> &roots, bool areScopes, bool mark)
{
    merge({}, roots, areScopes, mark);
}

void VariableTree::clearRoots()
{
    dropChildren({});
}

void VariableTree::setRoot(int row, const Variable &variable, bool isError, bool mark)
{
    Node &node = *m_root.children.at(static_cast<std::size_t>(row));
    const bool wasOpen = node.loaded;
    node.isError = isError;
    takeValue(node, variable, mark && !isError);
    const QModelIndex index = indexOf(&node);
    if (!wasOpen)
        return;
    if (variable.reference == 0) {
        dropChildren(index);
    } else {
        node.loading = true;
        load(this, QPersistentModelIndex(index), 0, mark, m_token);
    }
}

void VariableTree::insertRoot(int row, const Variable &variable)
{
    beginInsertRows({}, row, row);
    auto node = std::make_unique<Node>();
    node->variable = variable;
    node->parent = &m_root;
    m_root.children.insert(m_root.children.begin() + row, std::move(node));
    endInsertRows();
}

void VariableTree::removeRoot(int row)
{
    beginRemoveRows({}, row, row);
    m_root.children.erase(m_root.children.begin() + row);
    endRemoveRows();
}

} // namespace drover::debug

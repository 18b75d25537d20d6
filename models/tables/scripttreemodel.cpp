// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripttreemodel.h"

#include "server/readall.h"

#include <QPointer>
#include <QSet>

#include <algorithm>
#include <vector>

namespace drover::tables {

using domain::CustomScript;
using domain::EntityKind;
using domain::ScriptTypes;

namespace {

/// Order of the types in the tree: the catalogue's, then unknown ones by name.
int catalogueRank(const QString &type)
{
    const QList<domain::ScriptType> &all = ScriptTypes::shipped().all();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const domain::ScriptType &entry) { return entry.value == type; });
    return static_cast<int>(found - all.begin());
}

bool typeBefore(const QString &a, const QString &b)
{
    const int left = catalogueRank(a);
    const int right = catalogueRank(b);
    return left != right ? left < right : a < b;
}

bool scriptBefore(const CustomScript &a, const CustomScript &b)
{
    const int order = QString::compare(a.name(), b.name(), Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.inum() < b.inum();
}

bool matches(const CustomScript &script, const QString &text)
{
    const auto has = [&](const QString &where) { return where.contains(text, Qt::CaseInsensitive); };
    return text.isEmpty() || has(script.name()) || has(script.description()) || has(script.type()) ||
           has(ScriptTypes::shipped().displayName(script.type()));
}

QString firstErrorLine(const CustomScript &script)
{
    const auto error = script.scriptError();
    return error ? error->stackTrace.trimmed().section(u'\n', 0, 0) : QString();
}

struct TypeNode {
    QString type;
    QList<CustomScript> scripts;
};

} // namespace

class ScriptTreeModel::Private {
public:
    explicit Private(ScriptTreeModel *model)
        : q(model)
    {
    }

    QCoro::Task<void> load();
    void setState(State next);
    void arrange();
    void arrangeTypes(const QList<TypeNode> &target);
    void arrangeScripts(int typeRow, const QList<CustomScript> &target);
    QList<TypeNode> target() const;
    TypeNode *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOfType(int row) const { return q->createIndex(row, 0, nullptr); }

    ScriptTreeModel *q;
    QPointer<server::AdminApi> api;
    CancelSource cancel;
    quint64 round = 0;
    QList<CustomScript> scripts;                  ///< all, as read
    std::vector<std::unique_ptr<TypeNode>> nodes; ///< what is shown; addresses serve as internal pointers
    QSet<QString> drafts;
    QString filter;
    State state = State::Empty;
    Error error;
};

void ScriptTreeModel::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

QCoro::Task<void> ScriptTreeModel::Private::load()
{
    const QPointer<ScriptTreeModel> alive(q);
    cancel.cancel();
    cancel = CancelSource();
    const quint64 mine = ++round;
    if (state != State::Ready)
        setState(State::Loading);
    const CancelToken token = cancel.token();
    const server::ListQuery query;
    const server::ReadAllOptions options;
    const Result<QList<domain::Entity>> read =
        co_await server::readAll(*api, EntityKind::Script, query, options, token);
    if (!alive || mine != round)
        co_return;
    if (!read) {
        error = read.error();
        if (state != State::Ready)
            setState(State::Failed);
        if (error.kind != Error::Kind::Cancelled)
            Q_EMIT q->failed(error);
        co_return;
    }
    scripts.clear();
    for (const domain::Entity &entity : *read)
        scripts << CustomScript(entity);
    arrange();
    setState(State::Ready);
    Q_EMIT q->loaded();
}

QList<TypeNode> ScriptTreeModel::Private::target() const
{
    QList<TypeNode> result;
    for (const CustomScript &script : scripts) {
        if (!matches(script, filter))
            continue;
        const QString type = script.type();
        auto node =
            std::find_if(result.begin(), result.end(), [&](const TypeNode &entry) { return entry.type == type; });
        if (node == result.end())
            node = result.insert(result.end(), TypeNode{type, {}});
        node->scripts << script;
    }
    std::sort(result.begin(), result.end(),
              [](const TypeNode &a, const TypeNode &b) { return typeBefore(a.type, b.type); });
    for (TypeNode &node : result)
        std::sort(node.scripts.begin(), node.scripts.end(), scriptBefore);
    return result;
}

void ScriptTreeModel::Private::arrange()
{
    arrangeTypes(target());
}

/// Walks through what is shown and what shall be, both in the same order, and changes no more than needed.
void ScriptTreeModel::Private::arrangeTypes(const QList<TypeNode> &target)
{
    int row = 0;
    for (const TypeNode &wanted : target) {
        const auto at = [&] { return nodes.begin() + row; };
        while (at() != nodes.end() && typeBefore((*at())->type, wanted.type)) {
            q->beginRemoveRows({}, row, row);
            nodes.erase(at());
            q->endRemoveRows();
        }
        if (at() == nodes.end() || (*at())->type != wanted.type) {
            q->beginInsertRows({}, row, row);
            nodes.insert(at(), std::make_unique<TypeNode>(wanted));
            q->endInsertRows();
        } else {
            arrangeScripts(row, wanted.scripts);
        }
        ++row;
    }
    if (row < static_cast<int>(nodes.size())) {
        q->beginRemoveRows({}, row, static_cast<int>(nodes.size()) - 1);
        nodes.erase(nodes.begin() + row, nodes.end());
        q->endRemoveRows();
    }
}

void ScriptTreeModel::Private::arrangeScripts(int typeRow, const QList<CustomScript> &target)
{
    TypeNode *node = nodes.at(static_cast<size_t>(typeRow)).get();
    const QModelIndex parent = indexOfType(typeRow);
    const qsizetype before = node->scripts.size();
    int row = 0;
    for (const CustomScript &wanted : target) {
        while (row < node->scripts.size() && scriptBefore(node->scripts.at(row), wanted)) {
            q->beginRemoveRows(parent, row, row);
            node->scripts.removeAt(row);
            q->endRemoveRows();
        }
        const bool isThere = row < node->scripts.size() && !scriptBefore(wanted, node->scripts.at(row));
        if (!isThere) {
            q->beginInsertRows(parent, row, row);
            node->scripts.insert(row, wanted);
            q->endInsertRows();
        } else if (node->scripts.at(row).json() != wanted.json()) {
            node->scripts[row] = wanted;
            const QModelIndex changed = q->index(row, 0, parent);
            Q_EMIT q->dataChanged(changed, changed);
        }
        ++row;
    }
    if (row < node->scripts.size()) {
        q->beginRemoveRows(parent, row, static_cast<int>(node->scripts.size()) - 1);
        node->scripts.resize(row);
        q->endRemoveRows();
    }
    if (before != node->scripts.size())
        Q_EMIT q->dataChanged(parent, parent, {CountRole});
}

TypeNode *ScriptTreeModel::Private::nodeOf(const QModelIndex &index) const
{
    return static_cast<TypeNode *>(index.internalPointer());
}

ScriptTreeModel::ScriptTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(this))
{
}

ScriptTreeModel::~ScriptTreeModel()
{
    d->cancel.cancel();
}

void ScriptTreeModel::setApi(server::AdminApi *api)
{
    if (d->api)
        d->api->disconnect(this);
    d->cancel.cancel();
    ++d->round;
    d->api = api;
    if (!api) {
        if (d->state != State::Ready)
            d->setState(State::Empty);
        return;
    }
    connect(api, &server::AdminApi::changed, this, [this](EntityKind kind) {
        if (kind == EntityKind::Script)
            refresh();
    });
    connect(api, &QObject::destroyed, this, [this] { setApi(nullptr); });
    d->load();
}

void ScriptTreeModel::forget()
{
    setApi(nullptr);
    beginResetModel();
    d->scripts.clear();
    d->nodes.clear();
    endResetModel();
    d->setState(State::Empty);
}

void ScriptTreeModel::setDraftIds(const QSet<QString> &ids)
{
    if (ids == d->drafts)
        return;
    d->drafts = ids;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex type = index(row, 0);
        if (const int count = rowCount(type); count > 0)
            Q_EMIT dataChanged(index(0, 0, type), index(count - 1, 0, type), {DraftRole});
    }
}

void ScriptTreeModel::setFilter(const QString &text)
{
    d->filter = text.trimmed();
    d->arrange();
}

ScriptTreeModel::State ScriptTreeModel::state() const
{
    return d->state;
}

Error ScriptTreeModel::error() const
{
    return d->error;
}

int ScriptTreeModel::scriptCount() const
{
    return static_cast<int>(d->scripts.size());
}

std::optional<CustomScript> ScriptTreeModel::scriptAt(const QModelIndex &index) const
{
    if (!index.isValid() || !index.internalPointer())
        return std::nullopt;
    return d->nodeOf(index)->scripts.at(index.row());
}

std::optional<CustomScript> ScriptTreeModel::script(const QString &inum) const
{
    const auto found = std::find_if(d->scripts.begin(), d->scripts.end(),
                                    [&](const CustomScript &script) { return script.inum() == inum; });
    return found == d->scripts.end() ? std::nullopt : std::optional(*found);
}

QModelIndex ScriptTreeModel::indexOf(const QString &inum) const
{
    for (const auto &node : d->nodes) {
        for (qsizetype row = 0; row < node->scripts.size(); ++row) {
            if (node->scripts.at(row).inum() == inum)
                return createIndex(static_cast<int>(row), 0, node.get());
        }
    }
    return {};
}

QModelIndex ScriptTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, nullptr);
    return createIndex(row, column, d->nodes.at(static_cast<size_t>(parent.row())).get());
}

QModelIndex ScriptTreeModel::parent(const QModelIndex &child) const
{
    const TypeNode *node = child.isValid() ? d->nodeOf(child) : nullptr;
    if (!node)
        return {};
    const auto found =
        std::find_if(d->nodes.begin(), d->nodes.end(), [node](const auto &entry) { return entry.get() == node; });
    return createIndex(static_cast<int>(found - d->nodes.begin()), 0, nullptr);
}

int ScriptTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(d->nodes.size());
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    return static_cast<int>(d->nodes.at(static_cast<size_t>(parent.row()))->scripts.size());
}

int ScriptTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags ScriptTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.internalPointer())
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

namespace {

QVariant typeData(const TypeNode &node, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case ScriptTreeModel::NameRole:
        return ScriptTypes::shipped().displayName(node.type);
    case Qt::ToolTipRole:
    case ScriptTreeModel::TypeRole:
        return node.type;
    case ScriptTreeModel::IsTypeRole:
        return true;
    case ScriptTreeModel::CountRole:
        return static_cast<int>(node.scripts.size());
    default:
        return {};
    }
}

QVariant scriptData(const CustomScript &script, bool hasDraft, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case ScriptTreeModel::NameRole:
        return script.name();
    case Qt::ToolTipRole: {
        const QString error = firstErrorLine(script);
        return error.isEmpty() ? script.description() : error;
    }
    case ScriptTreeModel::IsTypeRole:
        return false;
    case ScriptTreeModel::TypeRole:
        return script.type();
    case ScriptTreeModel::IdRole:
        return script.inum();
    case ScriptTreeModel::EnabledRole:
        return script.isEnabled();
    case ScriptTreeModel::RevisionRole:
        return script.revision();
    case ScriptTreeModel::LevelRole:
        return script.level();
    case ScriptTreeModel::ErrorRole:
        return firstErrorLine(script);
    case ScriptTreeModel::DraftRole:
        return hasDraft;
    case ScriptTreeModel::JsonRole:
        return script.json();
    default:
        return {};
    }
}

} // namespace

QVariant ScriptTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TypeNode *node = d->nodeOf(index);
    if (!node)
        return typeData(*d->nodes.at(static_cast<size_t>(index.row())), role);
    const CustomScript &script = node->scripts.at(index.row());
    return scriptData(script, d->drafts.contains(script.inum()), role);
}

void ScriptTreeModel::refresh()
{
    if (d->api)
        d->load();
}

} // namespace drover::tables

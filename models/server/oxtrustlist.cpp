// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oxtrustlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace drover::server {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;
using domain::EntityKind;

namespace {

// Where the server stops by itself (ScopeWebResource, UmaScopeWebResource, UmaResourceWebResource).
constexpr int ListedScopes = 100;
constexpr int ListedResources = 1000;

QString translated(const char *text, int count)
{
    return QCoreApplication::translate("server", text, nullptr, count);
}

bool isSame(const QString &value, const QString &wanted)
{
    // Enumerations are constant names here, and a filter may come from a form of the other server.
    QString constant = wanted.toUpper();
    constant.replace(u'-', u'_');
    return value == wanted || value == constant || value.compare(wanted, Qt::CaseInsensitive) == 0;
}

bool matches(const Entity &entity, const QMap<QString, QString> &filters)
{
    for (auto it = filters.begin(); it != filters.end(); ++it) {
        const QJsonValue value = entity.value(it.key());
        if (value.isArray()) {
            const QStringList items = entity.strings(it.key());
            if (std::none_of(items.begin(), items.end(), [&](const QString &item) { return isSame(item, it.value()); }))
                return false;
        } else if (value.isNull() || value.isUndefined()) {
            if (!it.value().isEmpty() && it.value() != u"false")
                return false;
        } else if (!isSame(entity.text(it.key()), it.value())) {
            return false;
        }
    }
    return true;
}

bool holds(const Entity &entity, const QString &pattern)
{
    for (const QString &text : {entity.name(), entity.description(), entity.id(), entity.text(u"id"_s)}) {
        if (text.contains(pattern, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString columnText(const Entity &entity, const QString &column)
{
    if (column == u"@name")
        return entity.name();
    if (column == u"@id")
        return entity.id();
    return entity.text(column);
}

bool comesBefore(const Entity &left, const Entity &right, const QString &column)
{
    const QJsonValue a = left.value(column);
    const QJsonValue b = right.value(column);
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble();
    return columnText(left, column).compare(columnText(right, column), Qt::CaseInsensitive) < 0;
}

QByteArray searchPath(const QByteArray &path, const QString &pattern, bool sized)
{
    QByteArray result = path + "/search?pattern=" + QUrl::toPercentEncoding(pattern);
    if (sized)
        result += "&size=" + QByteArray::number(OxTrustSearchSize);
    return result;
}

void planScopes(OxTrustListPlan &plan, const QString &pattern)
{
    const bool ofUma = plan.filters.value(u"scopeType"_s).compare(u"uma", Qt::CaseInsensitive) == 0;
    plan.family = ofUma ? OxTrustFamily::UmaScopes : OxTrustFamily::Scopes;
    plan.path = oxTrustPath(plan.family).toLatin1();
    plan.cap = ListedScopes;
    plan.searches = !pattern.isEmpty();
    if (plan.searches) {
        plan.path = searchPath(plan.path, pattern, !ofUma);
        plan.cap = ofUma ? ListedScopes : OxTrustSearchSize;
    } else {
        plan.always = ofUma; // those among the first hundred of any type
    }
    if (ofUma)
        plan.filters.remove(u"scopeType"_s);
}

void planScripts(OxTrustListPlan &plan)
{
    plan.family = OxTrustFamily::Scripts;
    plan.path = oxTrustPath(plan.family).toLatin1();
    const QString type = plan.filters.take(u"scriptType"_s).toLower();
    if (!type.isEmpty())
        plan.path += "/type/" + QUrl::toPercentEncoding(type);
}

void planAttributes(OxTrustListPlan &plan, const QString &pattern)
{
    plan.family = OxTrustFamily::Attributes;
    plan.path = oxTrustPath(plan.family).toLatin1();
    const QString status = plan.filters.value(u"status"_s).toLower();
    if (!pattern.isEmpty()) {
        plan.searches = true;
        plan.cap = OxTrustSearchSize;
        plan.path = searchPath(plan.path, pattern, true);
    } else if (status == u"active" || status == u"inactive") {
        plan.path += '/' + status.toLatin1();
        plan.filters.remove(u"status"_s);
    }
    if (status == u"all")
        plan.filters.remove(u"status"_s);
}

} // namespace

OxTrustListPlan oxTrustListPlan(EntityKind kind, const ListQuery &query)
{
    OxTrustListPlan plan;
    for (auto it = query.filters.begin(); it != query.filters.end(); ++it)
        plan.filters.insert(oxTrustFieldName(kind, it.key()), it.value());
    const bool searches = !query.pattern.isEmpty();
    switch (kind) {
    case EntityKind::Client:
        plan.path = oxTrustPath(plan.family).toLatin1();
        if (searches) {
            plan.path = searchPath(plan.path, query.pattern, true);
            plan.cap = OxTrustSearchSize;
            plan.searches = true;
        }
        break;
    case EntityKind::Scope:
        planScopes(plan, query.pattern);
        break;
    case EntityKind::UmaResource:
        plan.family = OxTrustFamily::UmaResources;
        plan.path = oxTrustPath(plan.family).toLatin1();
        plan.cap = ListedResources;
        if (searches) {
            plan.path = searchPath(plan.path, query.pattern, true);
            plan.cap = OxTrustSearchSize;
            plan.searches = true;
        }
        break;
    case EntityKind::Script:
        planScripts(plan);
        break;
    case EntityKind::Attribute:
        planAttributes(plan, query.pattern);
        break;
    }
    return plan;
}

ListAbilities oxTrustListAbilities(EntityKind kind)
{
    ListAbilities abilities;
    abilities.pages = false;
    abilities.sorts = false;
    abilities.filters = false;
    abilities.searches = kind != EntityKind::Script;
    if (kind == EntityKind::Scope)
        abilities.most = ListedScopes;
    else if (kind == EntityKind::UmaResource)
        abilities.most = ListedResources;
    abilities.note =
        abilities.most > 0
            ? translated(QT_TRANSLATE_NOOP("server", "This server gives at most the first %n entries of this list and "
                                                     "can't page. Search to find others."),
                         abilities.most)
            : QCoreApplication::translate("server", "This server gives this list as a whole only: a long one takes its "
                                                    "time. Search to see less.");
    return abilities;
}

QString oxTrustListNote(EntityKind kind, const OxTrustListPlan &plan, qsizetype shown)
{
    const bool full = plan.cap > 0 && shown >= plan.cap;
    if (plan.always && !full)
        return translated(QT_TRANSLATE_NOOP("server", "The server looks for these among its first %n scopes only. "
                                                      "Search to find others."),
                          plan.cap);
    if (!full)
        return {};
    Q_UNUSED(kind)
    if (plan.searches)
        return translated(QT_TRANSLATE_NOOP("server", "Only the first %n that match are shown. Search for more of the "
                                                      "name, description or id."),
                          plan.cap);
    return translated(QT_TRANSLATE_NOOP("server", "Only the first %n are shown: the server can't page. Search to find "
                                                  "others."),
                      plan.cap);
}

QList<Entity> oxTrustArranged(EntityKind kind, QList<Entity> all, const OxTrustListPlan &plan, const ListQuery &query)
{
    if (!plan.filters.isEmpty())
        all.removeIf([&plan](const Entity &entity) { return !matches(entity, plan.filters); });
    if (!plan.searches && !query.pattern.isEmpty())
        all.removeIf([&query](const Entity &entity) { return !holds(entity, query.pattern); });
    if (!query.sortBy.isEmpty()) {
        const QString column = oxTrustFieldName(kind, query.sortBy);
        std::stable_sort(all.begin(), all.end(), [&](const Entity &left, const Entity &right) {
            return query.descending ? comesBefore(right, left, column) : comesBefore(left, right, column);
        });
    }
    return all;
}

QList<SortColumn> oxTrustSortColumns(EntityKind kind)
{
    const auto named = [](const QStringList &fields) {
        QList<SortColumn> columns;
        for (const QString &field : fields)
            columns.append({field, field});
        return columns;
    };
    switch (kind) {
    case EntityKind::Client:
        return named({u"@name"_s, u"@id"_s, u"applicationType"_s, u"description"_s});
    case EntityKind::Scope:
        return named({u"@name"_s, u"@id"_s, u"id"_s, u"scopeType"_s, u"description"_s});
    case EntityKind::UmaResource:
        return named({u"@name"_s, u"@id"_s, u"type"_s, u"description"_s});
    case EntityKind::Script:
        return named({u"@name"_s, u"@id"_s, u"level"_s, u"scriptType"_s, u"revision"_s, u"enabled"_s});
    case EntityKind::Attribute:
        break;
    }
    return named({u"@name"_s, u"@id"_s, u"name"_s, u"claimName"_s, u"dataType"_s, u"status"_s, u"description"_s});
}

} // namespace drover::server

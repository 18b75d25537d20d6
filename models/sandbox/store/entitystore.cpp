// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/entitystore.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

/// Keys of found rows that are kept, over all searches: 32 MiB.
constexpr qsizetype rememberedKeys = 4'000'000;
constexpr qsizetype rememberedSearches = 64;
/// A pass over fewer rows is made at once: it is over before another thread would have begun.
constexpr qint64 smallTable = 10'000;

QJsonObject parsed(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// More search terms than these are no search; the database would refuse them too.
constexpr qsizetype mostTerms = 2'000;

/// Conditions joined as a balanced tree: a long chain would be deeper than the database allows.
QString anyOf(const QStringList &conditions)
{
    if (conditions.size() <= 2)
        return u'(' + conditions.join(u" OR "_s) + u')';
    const qsizetype half = conditions.size() / 2;
    return u'(' + anyOf(conditions.first(half)) + u" OR "_s + anyOf(conditions.sliced(half)) + u')';
}

/// What the JSON of an object must hold for a member to have this value: looking for it spares the parsing of the others,
/// which is most of a pass over a million rows. Empty where no text is sure to be there.
QString sureText(const Field &field, const QString &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::TextList: {
        const QString list = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        return list.sliced(1, list.size() - 2);
    }
    case FieldType::Boolean:
        return value == u"true" ? u"\"%1\":true"_s.arg(field.name) : QString();
    default:
        return {};
    }
}

/// A member's value as text, so that one comparison serves all types.
constexpr auto valueAsText = "CASE json_each.type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' "
                             "ELSE CAST(json_each.value AS TEXT) END";

/// Whether a member has a value, given as text. A single value is taken out, which costs less than walking through a list.
QString conditionOf(const KindInfo &info, const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
        return u"json_extract(json, '$.%1') = ?"_s.arg(field.name);
    case FieldType::Boolean:
        return u"json_type(json, '$.%1') = ?"_s.arg(field.name);
    default:
        break;
    }
    // The table's name is needed: json_each has a hidden column of the same name.
    return u"EXISTS (SELECT 1 FROM json_each(%1.json, '$.%2') WHERE %3 = ?)"_s.arg(info.table, field.name, QLatin1String(valueAsText));
}

/// Rows whose list `field` holds `value`, oldest first; takes value, field, value. The text search in front spares the
/// parsing of rows that cannot match.
QString holdingCondition(const KindInfo &info)
{
    return u" WHERE instr(json, ?) > 0 AND EXISTS (SELECT 1 FROM json_each(%1.json, '$.' || ?) WHERE value=?) ORDER BY seq"_s
        .arg(info.table);
}

QString likePattern(QString term)
{
    term.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + term + u'%';
}

tl::unexpected<Error> unknownColumn(const KindInfo &info, const QString &name)
{
    return fail(Error::Kind::Input,
                QCoreApplication::translate("sandbox", "There is no column %1 in the table of this kind of object.").arg(name),
                {}, {}, u"Unknown column '%1' in '%2'"_s.arg(name, info.table));
}

} // namespace

struct EntityStore::Filter
{
    QString where; ///< with "WHERE", or empty
    QVariantList values;
    bool searches = false; ///< it looks into the text columns only
    bool readsObjects = false; ///< it looks into the JSON

    QString key() const
    {
        QString key = where;
        for (const QVariant &value : values)
            key += u'\x1f' + value.toString();
        return key;
    }
};

struct EntityStore::Order
{
    QStringList terms;
    QString direction;    ///< " DESC" or empty
    bool indexed = false; ///< an index has the rows in this order

    QString sql() const { return joined({}); }
    /// The same, so that no index is used for it.
    QString unindexed() const { return joined(u"+"_s); }

private:
    QString joined(const QString &sign) const
    {
        QStringList parts;
        for (const QString &term : terms)
            parts.append(sign + term + direction);
        return u"ORDER BY "_s + parts.join(u", "_s);
    }
};

EntityStore::EntityStore(Database &database) : m_database(database) {}

EntityStore::~EntityStore() = default;

SearchThread &EntityStore::searches()
{
    if (!m_searches)
        m_searches = std::make_unique<SearchThread>(m_database.path());
    return *m_searches;
}

std::optional<QJsonObject> EntityStore::one(const QString &sql, const QVariant &value)
{
    QSqlQuery &query = m_database.read(sql, {value});
    if (!query.next())
        return std::nullopt;
    QJsonObject json = parsed(query.value(0));
    query.finish();
    return json;
}

QList<QJsonObject> EntityStore::many(const QString &sql, const QVariantList &values)
{
    QList<QJsonObject> result;
    QSqlQuery &query = m_database.read(sql, values);
    while (query.next())
        result.append(parsed(query.value(0)));
    query.finish();
    return result;
}

std::optional<QJsonObject> EntityStore::find(Kind kind, const QString &id)
{
    return one(u"SELECT json FROM %1 WHERE id=?"_s.arg(infoOf(kind).table), id);
}

std::optional<QJsonObject> EntityStore::findByDn(Kind kind, const QString &dn)
{
    const auto id = idFromDn(kind, dn);
    return id ? find(kind, *id) : std::nullopt;
}

std::optional<QJsonObject> EntityStore::findScopeByValue(const QString &value)
{
    return one(u"SELECT json FROM scope WHERE key2=? ORDER BY seq LIMIT 1"_s, value);
}

std::optional<QJsonObject> EntityStore::findByName(Kind kind, const QString &name)
{
    return one(u"SELECT json FROM %1 WHERE name=? ORDER BY seq LIMIT 1"_s.arg(infoOf(kind).table), name);
}

QList<QJsonObject> EntityStore::ofType(Kind kind, const QString &type)
{
    return many(u"SELECT json FROM %1 WHERE type=? ORDER BY seq"_s.arg(infoOf(kind).table), {type});
}

QList<QJsonObject> EntityStore::holding(Kind kind, const QString &field, const QString &value)
{
    const KindInfo &info = infoOf(kind);
    return many(u"SELECT json FROM "_s + info.table + holdingCondition(info), {value, field, value});
}

QStringList EntityStore::typesInUse(Kind kind)
{
    QStringList types;
    QSqlQuery &query = m_database.read(u"SELECT DISTINCT type FROM %1 WHERE type<>'' ORDER BY type"_s.arg(infoOf(kind).table));
    while (query.next())
        types.append(query.value(0).toString());
    query.finish();
    return types;
}

QVariantList EntityStore::columns(const KindInfo &info, const QJsonObject &json) const
{
    QString key2;
    QString type;
    if (info.kind == Kind::Scope) {
        key2 = json.value(u"id").toString();
        type = json.value(u"scopeType").toString();
    } else if (info.kind == Kind::Script) {
        type = json.value(u"scriptType").toString();
    } else if (info.kind == Kind::Attribute) {
        key2 = json.value(u"displayName").toString();
        type = json.value(u"status").toString();
    }
    const auto text = [&json](const QString &field) {
        const QString value = json.value(field).toString();
        return value.isNull() ? u""_s : value; // a null QString would be NULL in the database
    };
    return {text(info.nameField), text(u"description"_s), key2.isNull() ? u""_s : key2, type.isNull() ? u""_s : type,
            compact(json), json.value(info.idField).toString()};
}

bool EntityStore::insert(Kind kind, const QJsonObject &json)
{
    const KindInfo &info = infoOf(kind);
    const QString before = contentKey(info);
    ++m_generations[kind];
    const bool done = m_database.write(u"INSERT INTO %1(name,description,key2,type,json,id) VALUES(?,?,?,?,?,?) "
                                       "ON CONFLICT(id) DO NOTHING"_s.arg(info.table),
                                       columns(info, json))
        == 1;
    recount(kind, before, done ? 1 : 0);
    return done;
}

bool EntityStore::replace(Kind kind, const QJsonObject &json)
{
    const KindInfo &info = infoOf(kind);
    const QString before = contentKey(info);
    ++m_generations[kind];
    recount(kind, before, 0);
    return m_database.write(u"UPDATE %1 SET name=?, description=?, key2=?, type=?, json=? WHERE id=?"_s.arg(info.table),
                            columns(info, json))
        == 1;
}

bool EntityStore::remove(Kind kind, const QString &id)
{
    const KindInfo &info = infoOf(kind);
    const QString before = contentKey(info);
    ++m_generations[kind];
    const bool done = m_database.write(u"DELETE FROM %1 WHERE id=?"_s.arg(info.table), {id}) == 1;
    recount(kind, before, done ? -1 : 0);
    return done;
}

/// A count that was right before a write is right after it: counting a million rows for each first page is spared. What was
/// undone has another key, and is counted.
void EntityStore::recount(Kind kind, const QString &before, qint64 difference)
{
    auto &known = m_counts[kind];
    if (known.first == before)
        known = {contentKey(infoOf(kind)), known.second + difference};
}

void EntityStore::clear()
{
    for (const Kind kind : {Kind::Client, Kind::Scope, Kind::UmaResource, Kind::Script, Kind::Attribute}) {
        ++m_generations[kind];
        m_database.write(u"DELETE FROM "_s + infoOf(kind).table);
    }
}

qint64 EntityStore::count(Kind kind)
{
    const QString state = contentKey(infoOf(kind));
    auto &known = m_counts[kind];
    if (known.first != state) {
        QSqlQuery &query = m_database.read(u"SELECT count(*) FROM "_s + infoOf(kind).table);
        known = {state, query.next() ? query.value(0).toLongLong() : 0};
        query.finish();
    }
    return known.second;
}

QString EntityStore::stateOf(Kind kind) const
{
    return contentKey(infoOf(kind));
}

/// Names the state of a table: another one after each write.
QString EntityStore::contentKey(const KindInfo &info) const
{
    return u"%1/%2/%3"_s.arg(info.table).arg(m_generations.value(info.kind)).arg(m_database.rollbacks());
}

QList<qint64> EntityStore::fetchKeys(const QString &sql, const QVariantList &values)
{
    QList<qint64> keys;
    QSqlQuery &rows = m_database.read(sql, values);
    while (rows.next())
        keys.append(rows.value(0).toLongLong());
    rows.finish();
    return keys;
}

EntityStore::Search EntityStore::searchOf(const KindInfo &info, const Filter &filter, const Order &order) const
{
    const QString from = filter.searches ? u"%1 INDEXED BY %1_search"_s.arg(info.table) : info.table;
    // An index would give the order, and then each row would be read from another place of the file. What is found is
    // sorted instead: of a million clients that takes a third of the time.
    const QString by = filter.readsObjects ? order.unindexed() : order.sql();
    return {contentKey(info) + order.sql() + filter.key(), u"SELECT seq FROM %1 %2 %3"_s.arg(from, filter.where, by), filter.values};
}

const QList<qint64> *EntityStore::remembered(const QString &key) const
{
    for (const auto &[known, keys] : m_found) {
        if (known == key)
            return &keys;
    }
    return nullptr;
}

void EntityStore::remember(const QString &key, const QList<qint64> &keys)
{
    m_found.append({key, keys});
    qsizetype total = 0;
    for (const auto &[known, found] : std::as_const(m_found))
        total += found.size();
    while (m_found.size() > 1 && (total > rememberedKeys || m_found.size() > rememberedSearches))
        total -= m_found.takeFirst().second.size();
}

Result<EntityStore::Filter> EntityStore::filterOf(const KindInfo &info, const ListQuery &query) const
{
    QStringList conditions;
    Filter filter;
    QStringList terms = query.terms;
    terms.removeDuplicates();
    if (terms.size() > mostTerms) {
        return fail(Error::Kind::Input, QCoreApplication::translate("sandbox", "There are too many search terms."), {}, {},
                    u"%1 search terms"_s.arg(terms.size()));
    }
    if (!terms.isEmpty()) {
        QStringList any;
        for (const QString &term : std::as_const(terms)) {
            for (const QString &column : info.patternColumns) {
                any.append(column + u" LIKE ? ESCAPE '\\'"_s);
                filter.values.append(likePattern(term));
            }
        }
        conditions.append(anyOf(any));
        filter.searches = true;
    }
    if (!query.type.isEmpty()) {
        conditions.append(u"type=?"_s);
        filter.values.append(query.type);
    }
    for (const auto &[name, value] : query.equals) {
        const Field *field = info.fieldByName(name);
        if (!field)
            return unknownColumn(info, name);
        QString condition = conditionOf(info, *field);
        if (const QString sure = sureText(*field, value); !sure.isEmpty()) {
            condition = u"(instr(json, ?) > 0 AND %1)"_s.arg(condition);
            filter.values.append(sure);
        }
        if (field->type == FieldType::Boolean && value == u"false")
            condition = u"(%1 OR json_type(json, '$.%2') IS NULL)"_s.arg(condition, name);
        conditions.append(condition);
        filter.values.append(value);
        if (name == info.nameField && field->type == FieldType::Text) {
            conditions.append(u"name = ?"_s); // the same, and an index finds it; it does not tell cases apart, so it comes beside
            filter.values.append(value);
        }
        filter.searches = false;
        filter.readsObjects = true;
    }
    if (!conditions.isEmpty())
        filter.where = u"WHERE "_s + conditions.join(u" AND "_s);
    return filter;
}

Result<EntityStore::Order> EntityStore::orderOf(const KindInfo &info, const ListQuery &query) const
{
    const QString direction = query.descending ? u" DESC"_s : QString();
    const QString column = query.sortColumn.isEmpty() ? u"inum"_s : query.sortColumn;
    const Field *field = info.fieldByColumn(column);
    if (!field && column != u"inum" && column != u"dn")
        return unknownColumn(info, column);
    if (!field || field->name == info.idField)
        return Order{{u"id"_s}, direction, true};
    if (field->name == info.nameField)
        return Order{{u"name"_s, u"id"_s}, direction, true};
    if (field->name == u"description") // has a column of its own
        return Order{{u"description"_s, u"id"_s}, direction, true};
    return Order{{u"json_extract(json, '$.%1')"_s.arg(field->name), u"id"_s}, direction, false};
}

QList<QJsonObject> EntityStore::rowsOf(const KindInfo &info, const QList<qint64> &keys)
{
    QList<QJsonObject> rows;
    const QString byKey = u"SELECT json FROM %1 WHERE seq=?"_s.arg(info.table);
    for (const qint64 key : keys) {
        if (auto json = one(byKey, key))
            rows.append(*json);
    }
    return rows;
}

EntityPage EntityStore::pageOf(const KindInfo &info, const QList<qint64> &all, const ListQuery &query)
{
    return {all.size(), rowsOf(info, all.mid(query.start, query.limit))};
}

Result<EntityPage> EntityStore::list(Kind kind, const ListQuery &query)
{
    const KindInfo &info = infoOf(kind);
    const Result<Filter> filter = filterOf(info, query);
    if (!filter)
        return fail(filter.error());
    const Result<Order> order = orderOf(info, query);
    if (!order)
        return fail(order.error());
    if (filter->where.isEmpty() && order->indexed) {
        EntityPage page;
        page.total = count(kind);
        if (query.start < page.total && query.limit > 0) {
            page.entries = rowsOf(info, fetchKeys(u"SELECT seq FROM %1 %2 LIMIT ? OFFSET ?"_s.arg(info.table, order->sql()),
                                                  {query.limit, query.start}));
        }
        return page;
    }
    const Search search = searchOf(info, *filter, *order);
    if (!remembered(search.key))
        remember(search.key, fetchKeys(search.sql, search.values));
    return pageOf(info, *remembered(search.key), query);
}

QCoro::Task<Result<EntityPage>> EntityStore::listLater(Kind kind, ListQuery query)
{
    const KindInfo &info = infoOf(kind);
    const Result<Filter> filter = filterOf(info, query);
    const Result<Order> order = orderOf(info, query);
    if (!filter || !order || (filter->where.isEmpty() && order->indexed) || count(kind) < smallTable)
        co_return list(kind, query);
    const Search search = searchOf(info, *filter, *order);
    if (remembered(search.key))
        co_return list(kind, query);
    const auto keys = co_await searches().run(search.sql, search.values);
    if (!keys)
        co_return fail(keys.error());
    if (!remembered(search.key)) // the same search may have been asked for twice meanwhile
        remember(search.key, *keys);
    co_return pageOf(info, *keys, query);
}

QCoro::Task<Result<QList<QJsonObject>>> EntityStore::holdingLater(Kind kind, QString field, QString value)
{
    const KindInfo &info = infoOf(kind);
    if (count(kind) < smallTable)
        co_return holding(kind, field, value);
    const QString sql = u"SELECT seq FROM "_s + info.table + holdingCondition(info);
    const QVariantList values{value, field, value};
    const auto keys = co_await searches().run(sql, values);
    if (!keys)
        co_return fail(keys.error());
    co_return rowsOf(info, *keys);
}

} // namespace drover::sandbox

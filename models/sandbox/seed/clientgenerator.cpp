// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/clientgenerator.h"


#include <QCoreApplication>
#include <QSqlError>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

constexpr std::array<std::string_view, 24> firms{
    "Acme",   "Borealis", "Contoso", "Delphi", "Elbe",   "Fjord",  "Globex",  "Harbour", "Initech", "Juniper", "Kestrel", "Lumen",
    "Meridian", "Northwind", "Orchid", "Pelican", "Quarry", "Rhine", "Saffron", "Tundra", "Umbra",   "Vesper",  "Willow",  "Zephyr"};
constexpr std::array<std::string_view, 20> products{"Portal",  "Billing", "Payroll", "Wiki",   "Mail",     "Calendar", "CRM",
                                                    "Reports", "Archive", "Intranet", "Shop",  "Tickets",  "Fleet",    "Clinic",
                                                    "Library", "Campus",  "Metering", "Maps",  "Telemetry", "Backup"};
constexpr std::array<std::string_view, 12> places{"Berlin", "Boston", "Dublin", "Geneva", "Kyoto", "Lagos",
                                                  "Lima",   "Madrid", "Oslo",   "Porto",  "Quito", "Zürich"};
constexpr std::array<std::string_view, 5> stages{"production", "staging", "test", "development", "training"};
constexpr std::array<std::string_view, 4> owners{"Identity team", "Platform team", "Partner integration", "Customer care"};

template <std::size_t N>
QByteArray pick(const std::array<std::string_view, N> &list, quint64 number)
{
    const std::string_view &item = list[number % N];
    return QByteArray(item.data(), static_cast<qsizetype>(item.size()));
}

/// splitmix64: the same numbers on every machine.
quint64 mixed(quint64 &state)
{
    state += 0x9e3779b97f4a7c15ULL;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

QByteArray uuidText(quint64 high, quint64 low)
{
    const QByteArray hex = QByteArray::number(high, 16).rightJustified(16, '0') + QByteArray::number(low, 16).rightJustified(16, '0');
    return hex.left(8) + '-' + hex.mid(8, 4) + "-4" + hex.mid(13, 3) + "-8" + hex.mid(17, 3) + '-' + hex.mid(20);
}

/// Scope DNs that generated clients share.
struct Shared
{
    QByteArray openid;
    QByteArray profile;
    QByteArray email;
};

/// One generated client, as the columns of its row.
struct Row
{
    QByteArray inum;
    QByteArray name;
    QByteArray description;
    QByteArray json;
};

Row makeRow(quint64 number, quint64 &state, const Shared &shared, const SecretCipher &cipher)
{
    const quint64 a = mixed(state);
    const quint64 b = mixed(state);
    Row row;
    row.inum = uuidText(a, b);
    const QByteArray firm = pick(firms, a >> 8);
    const QByteArray product = pick(products, b >> 8);
    const QByteArray stage = pick(stages, a >> 20);
    const QByteArray place = pick(places, b >> 20);
    const QByteArray digits = QByteArray::number(number).rightJustified(7, '0');
    row.name = firm + ' ' + product + ' ' + digits;
    row.description = place + ", " + stage + ", " + pick(owners, a >> 30);
    const QByteArray host = product.toLower() + '-' + digits + '.' + firm.toLower() + ".example";
    const bool native = (a >> 40) % 10 == 0;
    const bool machine = (b >> 40) % 4 == 0;
    const QByteArray secret = cipher.encrypt(QString::fromLatin1(QByteArray::number(mixed(state), 36))).toLatin1();
    QByteArray &json = row.json;
    json.reserve(700);
    json += "{\"inum\":\"" + row.inum + "\",\"clientName\":\"" + row.name + "\",\"description\":\"" + row.description;
    json += "\",\"clientSecret\":\"" + secret + "\",\"applicationType\":\"";
    json += native ? "native\",\"redirectUris\":[\"com.example." : "web\",\"redirectUris\":[\"https://";
    json += native ? QByteArray(firm.toLower() + ":/cb") : QByteArray(host + "/cb");
    json += machine ? "\"],\"grantTypes\":[\"client_credentials\"],\"responseTypes\":[\"token\"]"
                    : "\"],\"grantTypes\":[\"authorization_code\",\"refresh_token\"],\"responseTypes\":[\"code\"]";
    json += ",\"scopes\":[\"" + shared.openid + '"';
    if (!machine)
        json += ",\"" + shared.profile + '"';
    if ((b >> 44) % 3 == 0)
        json += ",\"" + shared.email + '"';
    json += (a >> 44) % 5 == 0 ? "],\"tokenEndpointAuthMethod\":\"client_secret_post\""
                               : "],\"tokenEndpointAuthMethod\":\"client_secret_basic\"";
    if ((a >> 48) % 20 == 0)
        json += ",\"disabled\":true";
    if ((b >> 48) % 8 == 0)
        json += ",\"trustedClient\":true";
    json += (a >> 52) % 3 == 0 ? ",\"subjectType\":\"public\"" : ",\"subjectType\":\"pairwise\"";
    json += ",\"accessTokenLifetime\":" + QByteArray::number(300 * (1 + (b >> 52) % 12)) + '}';
    return row;
}

QByteArray scopeDn(const QString &value, EntityStore &store)
{
    const auto scope = store.findScopeByValue(value);
    return scope ? dnOf(Kind::Scope, scope->value(u"inum").toString()).toUtf8() : QByteArray();
}

Result<void> insertRows(QSqlDatabase &database, int count, quint64 first, const Shared &shared, const SecretCipher &cipher)
{
    const auto failed = [](const QSqlError &error) {
        return fail(Error::Kind::Internal, QCoreApplication::translate("sandbox", "The generated clients could not be stored."), {},
                    QCoreApplication::translate("sandbox", "Check that the disk is not full."), error.text());
    };
    QSqlQuery query(database);
    // An index is built faster at the end than row by row.
    const bool fresh = first < static_cast<quint64>(count);
    QStringList indexes;
    if (fresh && query.exec(u"SELECT sql FROM sqlite_master WHERE type='index' AND tbl_name='client' AND sql IS NOT NULL"_s)) {
        while (query.next())
            indexes.append(query.value(0).toString());
    }
    const auto run = [&query](const QStringList &statements) {
        return std::all_of(statements.begin(), statements.end(), [&query](const QString &sql) { return query.exec(sql); });
    };
    if (!query.exec(u"BEGIN IMMEDIATE"_s)
        || (fresh && !run({u"DROP INDEX client_search"_s, u"DROP INDEX client_id"_s, u"DROP INDEX client_description"_s})))
        return failed(query.lastError());
    quint64 state = 0x44726f766572ULL + first;
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO client(id,name,description,key2,type,json) VALUES(?,?,?,'','',?)"_s);
    for (int i = 0; i < count; ++i) {
        const Row row = makeRow(first + static_cast<quint64>(i), state, shared, cipher);
        insert.bindValue(0, QString::fromLatin1(row.inum));
        insert.bindValue(1, QString::fromUtf8(row.name));
        insert.bindValue(2, QString::fromUtf8(row.description));
        insert.bindValue(3, QString::fromUtf8(row.json));
        if (!insert.exec())
            return failed(insert.lastError());
    }
    if (!run(indexes) || !query.exec(u"COMMIT"_s))
        return failed(query.lastError());
    return {};
}

} // namespace

Result<void> generateClients(int count, Context &context)
{
    if (count <= 0)
        return {};
    const Shared shared{scopeDn(u"openid"_s, *context.entities), scopeDn(u"profile"_s, *context.entities),
                        scopeDn(u"email"_s, *context.entities)};
    const quint64 first = context.database->meta(u"generatedClients"_s).toULongLong();
    const auto done = context.database->bulk([&](QSqlDatabase &database) {
        return insertRows(database, count, first, shared, *context.cipher);
    });
    if (!done)
        return done;
    context.entities->changedBehind(Kind::Client);
    context.database->setMeta(u"generatedClients"_s, QString::number(first + static_cast<quint64>(count)));
    return context.database->commit();
}

} // namespace drover::sandbox

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/differencetext.h"
#include "transfer/portable.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::transfer;
using domain::Entity;
using domain::EntityKind;

namespace {

Entity script(const QString &inum, const QString &name)
{
    return {EntityKind::Script,
            {{u"inum"_s, inum},
             {u"dn"_s, u"inum=%1,ou=scripts,o=jans"_s.arg(inum)},
             {u"name"_s, name},
             {u"scriptType"_s, u"uma_rpt_policy"_s}}};
}

Entity scope(const QString &inum, const QString &id, const QStringList &policies)
{
    return {EntityKind::Scope,
            {{u"inum"_s, inum},
             {u"dn"_s, u"inum=%1,ou=scopes,o=jans"_s.arg(inum)},
             {u"id"_s, id},
             {u"scopeType"_s, u"uma"_s},
             {u"umaAuthorizationPolicies"_s, QJsonArray::fromStringList(policies)},
             {u"creationDate"_s, u"2020"_s}}};
}

} // namespace

class PortableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void objectsWithOtherIdsAreTheSame()
    {
        const Entity here = scope(u"S1"_s, u"read"_s, {u"inum=P1,ou=scripts,o=jans"_s, u"inum=P2,ou=scripts,o=jans"_s});
        const Entity there =
            scope(u"S9"_s, u"read"_s, {u"inum=Q2,ou=scripts,o=jans"_s, u"INUM=Q1, ou=scripts,o=jans"_s});
        const auto hereNames = ReferenceNames::of({script(u"P1"_s, u"a"_s), script(u"P2"_s, u"b"_s), here});
        const auto thereNames = ReferenceNames::of({script(u"Q1"_s, u"a"_s), script(u"Q2"_s, u"b"_s), there});
        QCOMPARE(naturalKey(here), naturalKey(there));
        QCOMPARE(portable(here, hereNames), portable(there, thereNames));
        const QJsonObject same = landed(EntityKind::Scope, portable(here, hereNames), there, thereNames);
        QCOMPARE(same.value(u"inum"_s).toString(), u"S9"_s);
        QCOMPARE(same.value(u"dn"_s), there.json().value(u"dn"_s));
    }

    void referencesAreWrittenAsTheTargets()
    {
        const Entity here = scope(u"S1"_s, u"read"_s, {u"inum=P1,ou=scripts,o=jans"_s});
        const auto hereNames = ReferenceNames::of({script(u"P1"_s, u"a"_s)});
        const auto thereNames = ReferenceNames::of({script(u"Q7"_s, u"a"_s)});
        const QJsonObject made = landed(EntityKind::Scope, portable(here, hereNames), {}, thereNames);
        QCOMPARE(made.value(u"umaAuthorizationPolicies"_s), QJsonValue(QJsonArray{u"inum=Q7,ou=scripts,o=jans"_s}));
        QVERIFY(!made.contains(u"inum"_s) && !made.contains(u"dn"_s) && !made.contains(u"creationDate"_s));
    }

    void whereTheDatabaseIsIsTheServersOwn()
    {
        const QJsonArray location{QJsonObject{{u"value1"_s, u"location_type"_s}, {u"value2"_s, u"db"_s}}};
        Entity here = script(u"1"_s, u"a"_s);
        Entity there = script(u"2"_s, u"a"_s);
        there.setValue(u"locationType"_s, u"db"_s);
        there.setValue(u"moduleProperties"_s, location);
        QCOMPARE(portable(here, {}), portable(there, {}));
        QCOMPARE(landed(EntityKind::Script, portable(here, {}), there, {}), there.json());
        Entity file = script(u"3"_s, u"a"_s);
        file.setValue(u"locationType"_s, u"file"_s);
        QVERIFY(portable(file, {}) != portable(there, {}));
    }

    void whatTheTargetLacksIsNamed()
    {
        const Entity here = scope(u"S1"_s, u"read"_s, {u"inum=P1,ou=scripts,o=jans"_s});
        const QJsonObject thing = portable(here, ReferenceNames::of({script(u"P1"_s, u"a"_s)}));
        QCOMPARE(missingReferences(thing, ReferenceNames::of({})), QStringList{u"script:uma_rpt_policy/a"_s});
        // Two scripts of one name: which is meant can't be told.
        QCOMPARE(missingReferences(thing, ReferenceNames::of({script(u"1"_s, u"a"_s), script(u"2"_s, u"a"_s)})).size(),
                 1);
        QVERIFY(missingReferences(thing, ReferenceNames::of({script(u"1"_s, u"a"_s)})).isEmpty());
    }

    void secretsStayWhereTheyAre()
    {
        const Entity here(EntityKind::Client,
                          {{u"inum"_s, u"c"_s}, {u"clientName"_s, u"new"_s}, {u"clientSecret"_s, u"hush-here"_s}});
        const Entity there(EntityKind::Client, {{u"inum"_s, u"c"_s},
                                                {u"clientName"_s, u"old"_s},
                                                {u"clientSecret"_s, u"hush-there"_s},
                                                {u"clientIdIssuedAt"_s, u"2020"_s}});
        const QJsonObject moved = landed(EntityKind::Client, portable(here, {}), there, {});
        QCOMPARE(moved.value(u"clientSecret"_s).toString(), u"hush-there"_s);
        QCOMPARE(moved.value(u"clientName"_s).toString(), u"new"_s);
        QCOMPARE(moved.value(u"clientIdIssuedAt"_s).toString(), u"2020"_s);
        QVERIFY(!landed(EntityKind::Client, portable(here, {}), {}, {}).contains(u"clientSecret"_s));
    }
};

QTEST_GUILESS_MAIN(PortableTest)
#include "tst_portable.moc"

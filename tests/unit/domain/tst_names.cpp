// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dn.h"
#include "domain/scripttypes.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::domain;

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDirectoryNameIsReadPartByPart()
    {
        const auto parts = parseDn(u"inum=2DAF-F995, ou=scripts ,o=jans"_s);
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.at(0), qMakePair(u"inum"_s, u"2DAF-F995"_s));
        QCOMPARE(parts.at(1), qMakePair(u"ou"_s, u"scripts"_s));
        QCOMPARE(leadingValue(u"jansId=a\\,b,o=jans"_s), u"a,b"_s);
    }

    void escapesAreUndone_data()
    {
        QTest::addColumn<QString>("dn");
        QTest::addColumn<QString>("value");
        QTest::newRow("comma") << u"cn=a\\,b,o=x"_s << u"a,b"_s;
        QTest::newRow("bytes") << u"cn=Stra\\C3\\9Fe,o=x"_s << u"Straße"_s;
        QTest::newRow("edge space") << u"cn=\\ a\\ ,o=x"_s << u" a "_s;
        QTest::newRow("plain umlaut") << u"cn=ä"_s << u"ä"_s;
        QTest::newRow("empty value") << u"cn=,o=x"_s << QString();
        QTest::newRow("equals inside") << u"cn=a=b,o=x"_s << u"a=b"_s;
    }

    void escapesAreUndone()
    {
        QFETCH(QString, dn);
        QFETCH(QString, value);
        QCOMPARE(leadingValue(dn), value);
    }

    void whatIsNoNameGivesNothing()
    {
        QVERIFY(parseDn(u"nonsense"_s).isEmpty());
        QVERIFY(parseDn(u"a=b,"_s).isEmpty());
        QVERIFY(parseDn(u"=b"_s).isEmpty());
        QVERIFY(parseDn({}).isEmpty());
    }

    void whatIsEscapedIsReadBackTheSame()
    {
        const QStringList values{u"plain"_s, u" edge "_s, u"#1"_s, u"a,b+c\"d\\e<f>g;h=i"_s, u"日本"_s};
        for (const QString &value : values)
            QCOMPARE(leadingValue(janssenDn(EntityKind::Script, value)), value);
    }

    void janssenNamesEachKindInItsBranch()
    {
        QCOMPARE(janssenDn(EntityKind::Client, u"1"_s), u"inum=1,ou=clients,o=jans"_s);
        QCOMPARE(janssenDn(EntityKind::UmaResource, u"1"_s), u"jansId=1,ou=resources,ou=uma,o=jans"_s);
    }

    void namesAreTheSameWhateverTheCaseOfTheirAttributes()
    {
        QVERIFY(sameDn(u"INUM=a, ou=scripts,o=jans"_s, u"inum=a,ou=scripts,o=jans"_s));
        QVERIFY(!sameDn(u"inum=a,o=jans"_s, u"inum=A,o=jans"_s));
        QVERIFY(!sameDn(u"inum=a,o=jans"_s, u"inum=a,ou=x,o=jans"_s));
    }

    void theShippedCatalogueHasTheTypesOfAllGenerations()
    {
        const ScriptTypes &types = ScriptTypes::shipped();
        QCOMPARE(types.all().size(), 43);
        const ScriptType *gathering = types.find(u"uma_claims_gathering"_s);
        QVERIFY(gathering);
        QCOMPARE(gathering->className, u"UmaClaimsGathering"_s);
        QCOMPARE(gathering->generations, QStringList({u"gluu3"_s, u"gluu4"_s, u"janssen"_s}));
        // The four whose class does not follow from their value.
        QCOMPARE(types.find(u"scim"_s)->className, u"ScimEventHandler"_s);
        QCOMPARE(types.find(u"ciba_end_user_notification"_s)->className, u"EndUserNotification"_s);
        QCOMPARE(types.find(u"idp"_s)->className, u"IdpExtension"_s);
        QCOMPARE(types.find(u"config_api_auth"_s)->className, u"ConfigApiAuthorization"_s);
        QVERIFY(!types.find(u"user_registration"_s)->existsIn(u"janssen"_s));
        QVERIFY(!types.find(u"uma_rpt_claims"_s)->existsIn(u"gluu3"_s));
        QVERIFY(types.ofGeneration(u"janssen"_s).size() > 30);
    }

    void anUnknownTypeIsShownByItsValue()
    {
        QCOMPARE(ScriptTypes::shipped().displayName(u"uma_rpt_policy"_s), u"UMA RPT Policies"_s);
        QCOMPARE(ScriptTypes::shipped().displayName(u"brand_new"_s), u"brand_new"_s);
    }

    void aBrokenCatalogueSaysWhere()
    {
        const auto entry = ScriptTypes::fromJson(
            R"({"types":[{"value":"a","displayName":"A","className":"A","generations":["janssen"]},{"value":"b"}]})");
        QVERIFY(!entry);
        QVERIFY(entry.error().why.contains(u"2"));
        QVERIFY(!ScriptTypes::fromJson("{"));
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"

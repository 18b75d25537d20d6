// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ldifcheck.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::domain;

namespace {

QList<LdifEntry> read(const QByteArray &text)
{
    const Result<QList<LdifEntry>> entries = readLdif(text, u"a.ldif"_s);
    if (!entries)
        qWarning("%s", qPrintable(entries.error().sentence()));
    return entries ? *entries : QList<LdifEntry>();
}

QJsonObject script()
{
    return {
        {u"inum"_s, u"0300-BA90"_s},
        {u"name"_s, u"uma_rpt_policy"_s},
        {u"description"_s, u"Länder und Städte"_s},
        {u"scriptType"_s, u"uma_rpt_policy"_s},
        {u"programmingLanguage"_s, u"python"_s},
        {u"enabled"_s, true},
        {u"level"_s, 7},
        {u"revision"_s, 12},
        {u"aliases"_s, QJsonArray{u"one"_s, u"two"_s}},
        {u"moduleProperties"_s,
         QJsonArray{QJsonObject{{u"value1"_s, u"location_type"_s}, {u"value2"_s, u"db"_s}, {u"description"_s, u""_s}}}},
        {u"configurationProperties"_s,
         QJsonArray{QJsonObject{{u"value1"_s, u"allowed_clients"_s}, {u"value2"_s, u"a, b"_s}, {u"hide"_s, false}},
                    QJsonObject{{u"value1"_s, u"key"_s}, {u"value2"_s, u"s3cret"_s}, {u"hide"_s, true}}}},
        {u"script"_s, u"# -*- coding: utf-8 -*-\nfrom x import y\n\n\tprint \"Grüße\"\n"_s}};
}

} // namespace

class LdifTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsReadWithFoldsCommentsAndBase64()
    {
        const auto entries = read("version: 1\n"
                                  "# a comment that is\n"
                                  "  folded: with a colon\n"
                                  "dn: inum=A1,ou=scr\r\n"
                                  " ipts,o=jans\r\n"
                                  "objectClass: top\n"
                                  "description:: R3LDvMOfZQ==\n"
                                  "empty:\n"
                                  "spaced:   three blanks before\n"
                                  "url: http://example.com:80/a\n"
                                  "\n\n\n"
                                  "dn:: Y249w7xiZXIsbz1qYW5z\n"
                                  "changetype: add\n"
                                  "cn;lang-de: eins\n"
                                  "CN: zwei");
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].dn, u"inum=A1,ou=scripts,o=jans"_s);
        QCOMPARE(entries[0].line, 4);
        QCOMPARE(QString::fromUtf8(entries[0].value(u"description")), u"Grüße"_s);
        QVERIFY(entries[0].has(u"EMPTY"));
        QCOMPARE(entries[0].value(u"empty"), QByteArray(""));
        QCOMPARE(entries[0].value(u"spaced"), QByteArray("three blanks before"));
        QCOMPARE(entries[0].value(u"url"), QByteArray("http://example.com:80/a"));
        QCOMPARE(entries[1].dn, u"cn=über,o=jans"_s);
        QCOMPARE(entries[1].allValues(u"cn"), (QList<QByteArray>{"eins", "zwei"}));
    }

    void whatIsWrongIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("no dn") << QByteArray("cn: a\n") << u"line 1"_s;
        QTest::newRow("no colon") << QByteArray("dn: a=b\ncn a\n") << u"line 2"_s;
        QTest::newRow("base64") << QByteArray("dn: a=b\n\n# x\ndn: c=d\ncn:: ***\n") << u"line 5"_s;
        QTest::newRow("url") << QByteArray("dn: a=b\ncn:< file:///etc/passwd\n") << u"line 2"_s;
        QTest::newRow("change") << QByteArray("dn: a=b\nchangetype: delete\n") << u"line 2"_s;
        QTest::newRow("version") << QByteArray("version: 2\n") << u"line 1"_s;
        QTest::newRow("space in name") << QByteArray("dn: a=b\nc n: x\n") << u"line 2"_s;
        QTest::newRow("dn no text") << QByteArray("dn:: /w==\n") << u"line 1"_s;
    }

    void whatIsWrongIsToldWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, line);
        const auto entries = readLdif(text, u"some.ldif"_s);
        QVERIFY(!entries);
        QCOMPARE(entries.error().kind, Error::Kind::Input);
        QVERIFY2(entries.error().what.contains(u"some.ldif"_s) && entries.error().what.contains(line),
                 qPrintable(entries.error().what));
    }

    void everyValueComesBack()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            LdifEntry entry;
            entry.dn = u"inum=%1,o=jans"_s.arg(round);
            for (int i = 0; i < 6; ++i) {
                QByteArray value;
                const int length = static_cast<int>(random.bounded(200));
                const bool plain = random.bounded(2) == 0;
                for (int j = 0; j < length; ++j)
                    value += static_cast<char>(plain ? random.bounded(32, 127) : random.bounded(256));
                entry.values << LdifValue{u"attr%1"_s.arg(i), value, 0};
            }
            const QByteArray text = writeLdif({entry, entry});
            const QList<QByteArray> lines = text.split('\n');
            QVERIFY(std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) { return line.size() <= 76; }));
            const auto back = read(text);
            QCOMPARE(back.size(), 2);
            QCOMPARE(back[1].dn, entry.dn);
            QCOMPARE(back[1].values, entry.values);
        }
    }

    void aScriptComesBackInEverySchema_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QByteArray>("contains");
        QTest::newRow("janssen") << u"janssen"_s << QByteArray("objectClass: jansCustomScr\n");
        QTest::newRow("gluu4") << u"gluu4"_s << QByteArray("\noxEnabled: true\n");
        QTest::newRow("gluu3") << u"gluu3"_s << QByteArray("\ngluuStatus: true\n");
    }

    void aScriptComesBackInEverySchema()
    {
        QFETCH(QString, schema);
        QFETCH(QByteArray, contains);
        const LdifEntry entry = scriptToLdif(CustomScript(script()), *ldifSchemaFromString(schema));
        const QByteArray text = writeLdif({entry});
        QVERIFY2(text.contains(contains), text.constData());
        const auto entries = read(text);
        QCOMPARE(entries.size(), 1);
        QVERIFY(isScriptEntry(entries[0]));
        const auto back = scriptFromLdif(entries[0], u"a.ldif"_s);
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().sentence()));
        QVERIFY(back->ignored.isEmpty());
        QCOMPARE(back->schema, *ldifSchemaFromString(schema));
        QJsonObject json = back->script.json();
        QCOMPARE(json.take(u"dn"_s).toString(),
                 schema == u"janssen" ? u"inum=0300-BA90,ou=scripts,o=jans"_s : u"inum=0300-BA90,ou=scripts,o=gluu"_s);
        QCOMPARE(json, script());
    }

    void theDocumentedSampleIsRead()
    {
        const auto entries =
            read("dn: inum=@!1111!031C.4A65,ou=scripts,o=@!1111,o=gluu\n"
                 "objectClass: oxCustomScript\n"
                 "objectClass: top\n"
                 "description: <custom_script_description>\n"
                 "displayName: my_script\n"
                 "gluuStatus: true\n"
                 "inum: @!1111!031C.4A65\n"
                 "oxLevel: 10\n"
                 "oxModuleProperty: "
                 "{\"value1\":\"module_property_name\",\"value2\":\"module_property_value\",\"description\":\"\"}\n"
                 "oxConfigurationProperty: "
                 "{\"value1\":\"configuration_property_name\",\"value2\":\"v\",\"description\":\"\"}\n"
                 "oxRevision: 3\n"
                 "oxScript: <custom_script>\n"
                 "oxScriptType: person_authentication\n"
                 "programmingLanguage: python\n"
                 "owner: inum=1\n");
        QCOMPARE(entries.size(), 1);
        const auto read = scriptFromLdif(entries[0], u"a.ldif"_s);
        QVERIFY(read);
        QCOMPARE(read->schema, LdifSchema::Gluu3);
        QCOMPARE(read->ignored, QStringList{u"owner"_s});
        QCOMPARE(read->script.name(), u"my_script"_s);
        QCOMPARE(read->script.type(), u"person_authentication"_s);
        QCOMPARE(read->script.level(), 10);
        QCOMPARE(read->script.revision(), 3);
        QVERIFY(read->script.isEnabled());
        QCOMPARE(read->script.moduleProperties().first().value, u"module_property_value"_s);
        QCOMPARE(read->script.source(), u"<custom_script>"_s);
    }

    void anyInputIsReadOrRefused()
    {
        static const QList<QByteArray> pieces{"dn: ",
                                              "dn:: ",
                                              "\n",
                                              "\r\n",
                                              "\n ",
                                              ":",
                                              "::",
                                              ":<",
                                              "# ",
                                              "version: 1\n",
                                              "objectClass: jansCustomScr\n",
                                              "displayName: n\n",
                                              "jansScrTyp: t\n",
                                              "jansConfProperty: {}\n",
                                              "jansLevel: ",
                                              "QQ==",
                                              "a;b: ",
                                              "\xc3",
                                              "changetype: add\n",
                                              " ",
                                              "\0",
                                              "x"};
        QRandomGenerator random(11);
        for (int round = 0; round < 4000; ++round) {
            QByteArray input;
            const quint32 length = random.bounded(30U);
            for (quint32 i = 0; i < length; ++i)
                input += pieces.at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(pieces.size()))));
            const QString defect = ldifcheck::defect(input);
            QVERIFY2(defect.isEmpty(), qPrintable(defect + u": "_s + QString::fromLatin1(input.toPercentEncoding())));
        }
    }

    void aScriptEntryThatIsNoneIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("level") << QByteArray("jansLevel: high\n") << u"line 4"_s;
        QTest::newRow("property") << QByteArray("jansConfProperty: {\"value1\"\n") << u"line 4"_s;
        QTest::newRow("no type") << QByteArray("jansLevel: 1\n") << u"jansScrTyp"_s;
    }

    void aScriptEntryThatIsNoneIsToldWithItsLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, named);
        const auto entries =
            read("dn: inum=1,ou=scripts,o=jans\nobjectClass: jansCustomScr\ndisplayName: name\n" + line);
        const auto script = scriptFromLdif(entries.first(), u"b.ldif"_s);
        QVERIFY(!script);
        QVERIFY2(script.error().sentence().contains(named) && script.error().sentence().contains(u"b.ldif"_s),
                 qPrintable(script.error().sentence()));
    }
};

QTEST_GUILESS_MAIN(LdifTest)
#include "tst_ldif.moc"

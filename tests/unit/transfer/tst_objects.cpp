// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/differencetext.h"
#include "transfer/objectfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::transfer;
using domain::EntityKind;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class ObjectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentIsOneObjectOrMany()
    {
        QCOMPARE(objectsFrom("{\"a\":1}", u"f"_s)->size(), 1);
        QCOMPARE(objectsFrom("[{\"a\":1},{\"b\":2}]", u"f"_s)->size(), 2);
        QCOMPARE(objectsFrom("{\"total\":9,\"entries\":[{},{},{}]}", u"f"_s)->size(), 3);
        QVERIFY(objectFrom("[{}]", u"f"_s));
        QVERIFY(!objectFrom("[{},{}]", u"f"_s));
        const auto broken = objectsFrom("{\n  \"a\": 1,\n  b\n}", u"some.json"_s);
        QVERIFY(!broken);
        QVERIFY2(broken.error().sentence().contains(u"some.json"_s) && broken.error().sentence().contains(u"line 3"_s),
                 qPrintable(broken.error().sentence()));
        QVERIFY(objectsFrom("[{},7]", u"f"_s).error().why.contains(u'2'));
    }

    void membersThatAreNotNamedStay()
    {
        const QJsonObject current = json(R"({"a":1,"n":{"x":1,"y":2},"l":[1,2],"future":{"deep":[{}]}})");
        QCOMPARE(merged(current, json(R"({"n":{"y":3,"z":null},"l":[3],"a":null})")),
                 json(R"({"n":{"x":1,"y":3},"l":[3],"future":{"deep":[{}]}})"));
        QCOMPARE(merged(current, {}), current);
    }

    void theMarkOfASecretIsTheServersSecret()
    {
        const QJsonObject client =
            json(R"({"inum":"1","clientSecret":"hush","nested":{"password":"pw"},"clientName":"n"})");
        const QJsonObject shown = masked(EntityKind::Client, client);
        QVERIFY(!QJsonDocument(shown).toJson().contains("hush") && !QJsonDocument(shown).toJson().contains("pw\""));
        QCOMPARE(unmasked(EntityKind::Client, shown, client), client);
        // Where the server has none the mark is left out: it must not become a secret itself.
        QCOMPARE(unmasked(EntityKind::Client, shown, {}), json(R"({"inum":"1","nested":{},"clientName":"n"})"));

        const QJsonObject script = json(
            R"({"name":"s","configurationProperties":[{"value1":"k","value2":"hush","hide":true},{"value1":"o","value2":"open"}]})");
        const QJsonObject shownScript = masked(EntityKind::Script, script);
        QVERIFY(!QJsonDocument(shownScript).toJson().contains("hush"));
        QCOMPARE(unmasked(EntityKind::Script, shownScript, script), script);
    }

    void differencesAreToldWithoutSecrets()
    {
        const QJsonObject before = json(R"({"clientName":"a","clientSecret":"hush1","scopes":["x"],"dn":"d"})");
        const QJsonObject after =
            json(R"({"clientName":"b","clientSecret":"hush2","scopes":["x","y"],"dn":"e","new":true})");
        const QString lines = differenceLines(EntityKind::Client, before, after).join(u'\n');
        QVERIFY2(lines.contains(u"clientName: \"a\" → \"b\""_s) && lines.contains(u"scopes: [\"x\"] → [\"x\",\"y\"]"_s),
                 qPrintable(lines));
        QVERIFY2(lines.contains(u"clientSecret"_s) && !lines.contains(u"hush"_s), qPrintable(lines));
        QVERIFY2(!lines.contains(u"dn:"_s), qPrintable(lines));
        const QByteArray document = QJsonDocument(differencesToJson(EntityKind::Client, before, after)).toJson();
        QVERIFY(!document.contains("hush") && document.contains("/new"));
        const QString source =
            differenceLines(EntityKind::Script, json(R"({"script":"a\nb\n"})"), json(R"({"script":"a\nc\n"})"))
                .join(u'\n');
        QVERIFY2(source.contains(u"-b\n+c"_s), qPrintable(source));
    }

    void aServersTextCantSteerATerminal()
    {
        const QString text = printable(u"a\x1b[31mb\u202ec\n\td\u009b"_s);
        QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)) && !text.contains(QChar(0x9b)));
        QVERIFY(text.contains(u"\n\td"_s));
    }
};

QTEST_GUILESS_MAIN(ObjectsTest)
#include "tst_objects.moc"

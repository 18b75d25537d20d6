// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonpatch.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::domain;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray array(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

QString text(const QJsonArray &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

class PatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalObjectsHaveNoDifference()
    {
        const QJsonObject same = object(R"({"a":[1,{"b":2}],"c":null})");
        QVERIFY(diffObjects(same, same).isEmpty());
        QCOMPARE(jsonPatch(same, same, PatchTests::Changed), QJsonArray());
    }

    void differencesGoIntoObjectsButTakeListsWhole()
    {
        const auto differences = diffObjects(object(R"({"attributes":{"x":1,"y":2},"uris":["a","b"],"gone":true})"),
                                             object(R"({"attributes":{"x":1,"y":3},"uris":["b","a"],"new":null})"));
        QStringList paths;
        for (const Difference &difference : differences)
            paths << difference.path;
        QCOMPARE(paths, QStringList({u"/attributes/y"_s, u"/gone"_s, u"/new"_s, u"/uris"_s}));
        QVERIFY(differences.at(1).isRemoved());
        QVERIFY(differences.at(2).isAdded());
        QVERIFY(differences.at(2).after.isNull());
    }

    void pointersAreEscapedBothWays()
    {
        QCOMPARE(escapePointerToken(u"a/b~c~1"_s), u"a~1b~0c~01"_s);
        QCOMPARE(unescapePointerToken(u"a~1b~0c~01"_s), u"a/b~c~1"_s);
        QCOMPARE(pointerTokens(u"/a~1b//0"_s), QStringList({u"a/b"_s, QString(), u"0"_s}));
        QCOMPARE(pointerTokens({}), QStringList());
        const QJsonObject document = object(R"({"a/b":{"":["x","y"]},"m~n":8})");
        QCOMPARE(valueAt(document, u"/a~1b//1"_s), QJsonValue(u"y"_s));
        QCOMPARE(valueAt(document, u"/m~0n"_s), QJsonValue(8));
        QVERIFY(valueAt(document, u"/a~1b//2"_s).isUndefined());
        QVERIFY(valueAt(document, u"/m~0n/x"_s).isUndefined());
    }

    void thePatchBeginsWithTestsOfWhatWasRead()
    {
        const QJsonArray patch = jsonPatch(object(R"({"name":"a","old":1,"same":0})"),
                                           object(R"({"name":"b","new":2,"same":0})"), PatchTests::Changed);
        QCOMPARE(text(patch),
                 text(array(R"([{"op":"test","path":"/name","value":"a"},{"op":"test","path":"/old","value":1},
                                {"op":"replace","path":"/name","value":"b"},{"op":"add","path":"/new","value":2},{"op":"remove","path":"/old"}])")));
    }

    void withoutTestsOnlyTheChangesAreSent()
    {
        QCOMPARE(text(jsonPatch(object(R"({"a":1})"), object(R"({"a":2})"), PatchTests::None)),
                 text(array(R"([{"op":"replace","path":"/a","value":2}])")));
    }

    void applyingThePatchGivesTheNewObject_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("nested") << QByteArray(R"({"a":{"b":{"c":1}}})") << QByteArray(R"({"a":{"b":{"d":[]}}})");
        QTest::newRow("types") << QByteArray(R"({"a":[1],"b":{}})") << QByteArray(R"({"a":{"0":1},"b":"x"})");
        QTest::newRow("slashes") << QByteArray(R"({"a/b":1,"~":2,"":3})")
                                 << QByteArray(R"({"a/b":9,"~":{"/":0},"":null})");
        QTest::newRow("all gone") << QByteArray(R"({"a":1,"b":2})") << QByteArray("{}");
        QTest::newRow("from nothing") << QByteArray("{}") << QByteArray(R"({"ä":"日本","n":null})");
    }

    void applyingThePatchGivesTheNewObject()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto applied =
            applyJsonPatch(object(before), jsonPatch(object(before), object(after), PatchTests::Changed));
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().sentence()));
        QCOMPARE(applied->toObject(), object(after));
    }

    void thePatchIsRefusedWhenTheObjectMovedOn()
    {
        const QJsonArray patch = jsonPatch(object(R"({"name":"a"})"), object(R"({"name":"b"})"), PatchTests::Changed);
        const auto applied = applyJsonPatch(object(R"({"name":"c"})"), patch);
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Kind::Conflict);
    }

    void everyOperationWorks_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("expected"); // empty: refused
        const auto row = [](const char *name, const char *document, const char *patch, const char *expected) {
            QTest::newRow(name) << QByteArray(document) << QByteArray(patch) << QByteArray(expected);
        };
        row("add a member", R"({"a":1})", R"([{"op":"add","path":"/b","value":[2]}])", R"({"a":1,"b":[2]})");
        row("add replaces", R"({"a":1})", R"([{"op":"add","path":"/a","value":2}])", R"({"a":2})");
        row("add into a list", R"({"l":[1,3]})", R"([{"op":"add","path":"/l/1","value":2}])", R"({"l":[1,2,3]})");
        row("append", R"({"l":[1]})", R"([{"op":"add","path":"/l/-","value":2}])", R"({"l":[1,2]})");
        row("append by length", R"({"l":[1]})", R"([{"op":"add","path":"/l/1","value":2}])", R"({"l":[1,2]})");
        row("beyond the list", R"({"l":[1]})", R"([{"op":"add","path":"/l/3","value":2}])", "");
        row("leading zero", R"({"l":[1,2]})", R"([{"op":"remove","path":"/l/01"}])", "");
        row("add without a parent", R"({})", R"([{"op":"add","path":"/a/b","value":2}])", "");
        row("remove", R"({"a":1,"l":[1,2]})", R"([{"op":"remove","path":"/a"},{"op":"remove","path":"/l/0"}])",
            R"({"l":[2]})");
        row("remove what isn't there", R"({})", R"([{"op":"remove","path":"/a"}])", "");
        row("replace what isn't there", R"({})", R"([{"op":"replace","path":"/a","value":1}])", "");
        row("replace the whole", R"({"a":1})", R"([{"op":"replace","path":"","value":{"b":2}}])", R"({"b":2})");
        row("move", R"({"a":{"x":1},"b":{}})", R"([{"op":"move","from":"/a/x","path":"/b/y"}])",
            R"({"a":{},"b":{"y":1}})");
        row("move within a list", R"({"l":[1,2,3]})", R"([{"op":"move","from":"/l/0","path":"/l/2"}])",
            R"({"l":[2,3,1]})");
        row("move into itself", R"({"a":{"b":1}})", R"([{"op":"move","from":"/a","path":"/a/b"}])", "");
        row("copy", R"({"a":[1]})", R"([{"op":"copy","from":"/a","path":"/b"}])", R"({"a":[1],"b":[1]})");
        row("copy from nowhere", R"({})", R"([{"op":"copy","from":"/a","path":"/b"}])", "");
        row("test holds", R"({"a":{"b":[1,null]}})", R"([{"op":"test","path":"/a","value":{"b":[1,null]}}])",
            R"({"a":{"b":[1,null]}})");
        row("test of nothing", R"({})", R"([{"op":"test","path":"/a","value":null}])", "");
        row("unknown operation", R"({})", R"([{"op":"swap","path":"/a"}])", "");
        row("no pointer", R"({})", R"([{"op":"add","path":"a","value":1}])", "");
        row("no value", R"({})", R"([{"op":"add","path":"/a"}])", "");
        row("all or nothing", R"({"a":1})", R"([{"op":"remove","path":"/a"},{"op":"remove","path":"/a"}])", "");
    }

    void everyOperationWorks()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, expected);
        const auto applied = applyJsonPatch(object(document), array(patch));
        QCOMPARE(applied.has_value(), !expected.isEmpty());
        if (applied)
            QCOMPARE(applied->toObject(), object(expected));
        else
            QVERIFY(!applied.error().what.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PatchTest)
#include "tst_patch.moc"

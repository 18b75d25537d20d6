// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/objectmerge.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::domain;

/// Two people change the same object.
class TestMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreSetAndRemoved();
    void changesInDifferentPlacesComeTogether();
    void theSameChangeIsNoConflict();
    void differentChangesOfOnePlaceNeedAChoice();
    void membersOfObjectsArePlacesOfTheirOwn();
    void removingAndChangingAPartConflict();
};

void TestMerge::placesAreSetAndRemoved()
{
    QJsonObject object{{u"a"_s, 1}};
    setValueAt(object, u"/attributes/parLifetime"_s, 60);
    QCOMPARE(object, (QJsonObject{{u"a"_s, 1}, {u"attributes"_s, QJsonObject{{u"parLifetime"_s, 60}}}}));
    setValueAt(object, u"/attributes/parLifetime"_s, QJsonValue::Undefined);
    QCOMPARE(object, (QJsonObject{{u"a"_s, 1}}));
    setValueAt(object, u"/x/y"_s, QJsonValue::Undefined);
    QCOMPARE(object, (QJsonObject{{u"a"_s, 1}}));
    setValueAt(object, u"/b~1c"_s, true);
    QCOMPARE(object.value(u"b/c"_s), QJsonValue(true));
}

void TestMerge::changesInDifferentPlacesComeTogether()
{
    const QJsonObject base{{u"a"_s, 1}, {u"b"_s, 1}, {u"c"_s, 1}, {u"unknown"_s, u"kept"_s}};
    const QJsonObject mine{{u"a"_s, 2}, {u"b"_s, 1}, {u"unknown"_s, u"kept"_s}};
    const QJsonObject theirs{{u"a"_s, 1}, {u"b"_s, 3}, {u"c"_s, 1}, {u"d"_s, 4}, {u"unknown"_s, u"kept"_s}};
    const QList<MergePlace> places = mergePlaces(base, mine, theirs);
    QCOMPARE(places.size(), 4);
    QVERIFY(!hasConflict(places));
    QCOMPARE(merged(theirs, places), (QJsonObject{{u"a"_s, 2}, {u"b"_s, 3}, {u"d"_s, 4}, {u"unknown"_s, u"kept"_s}}));
}

void TestMerge::theSameChangeIsNoConflict()
{
    const QList<MergePlace> places = mergePlaces({{u"a"_s, 1}}, {{u"a"_s, 2}}, {{u"a"_s, 2}});
    QCOMPARE(places.size(), 1);
    QVERIFY(!places.first().isConflict());
    QVERIFY(places.first().mineChanged && places.first().theirsChanged);
}

void TestMerge::differentChangesOfOnePlaceNeedAChoice()
{
    const QJsonObject theirs{{u"a"_s, 3}, {u"b"_s, 9}};
    const QList<MergePlace> places = mergePlaces({{u"a"_s, 1}, {u"b"_s, 1}}, {{u"a"_s, 2}, {u"b"_s, 1}}, theirs);
    QVERIFY(hasConflict(places));
    QCOMPARE(merged(theirs, places), theirs);
    QCOMPARE(merged(theirs, places, {{u"/a"_s, MergeSide::Mine}}), (QJsonObject{{u"a"_s, 2}, {u"b"_s, 9}}));
    QCOMPARE(merged(theirs, places, {{u"/a"_s, MergeSide::Theirs}}), theirs);
}

void TestMerge::membersOfObjectsArePlacesOfTheirOwn()
{
    const auto with = [](int x, int y) {
        return QJsonObject{{u"attributes"_s, QJsonObject{{u"x"_s, x}, {u"y"_s, y}}}};
    };
    const QList<MergePlace> places = mergePlaces(with(1, 1), with(2, 1), with(1, 2));
    QVERIFY(!hasConflict(places));
    QCOMPARE(merged(with(1, 2), places), with(2, 2));
}

void TestMerge::removingAndChangingAPartConflict()
{
    const QJsonObject base{{u"o"_s, QJsonObject{{u"x"_s, 1}}}};
    const QJsonObject theirs{{u"o"_s, QJsonObject{{u"x"_s, 2}}}};
    const QList<MergePlace> places = mergePlaces(base, {}, theirs);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.first().path, u"/o"_s);
    QVERIFY(places.first().isConflict());
    QCOMPARE(merged(theirs, places, {{u"/o"_s, MergeSide::Mine}}), QJsonObject());
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"

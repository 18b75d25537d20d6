// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/scriptpush.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::transfer;
using domain::CustomScript;
using history::LocalScript;
using history::ScriptFile;
using State = PushPlan::State;

namespace {

CustomScript onServer(const QString &source, int level = 1)
{
    return CustomScript(
        QJsonObject{{u"inum"_s, u"1"_s},
                    {u"name"_s, u"s"_s},
                    {u"scriptType"_s, u"uma_rpt_policy"_s},
                    {u"level"_s, level},
                    {u"revision"_s, 3},
                    {u"unknown"_s, u"kept"_s},
                    {u"configurationProperties"_s,
                     QJsonArray{QJsonObject{{u"value1"_s, u"k"_s}, {u"value2"_s, u"hush"_s}, {u"hide"_s, true}}}},
                    {u"script"_s, source}});
}

/// A local script pulled from `pulled` whose files now say `now`.
LocalScript local(const CustomScript &pulled, const CustomScript &now)
{
    LocalScript script;
    script.name = u"s"_s;
    script.sourcePath = u"s.py"_s;
    script.file = ScriptFile::of(now);
    script.baseDigest = ScriptFile::of(pulled).digest();
    return script;
}

} // namespace

class PushTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenWhereNothingDiffers()
    {
        const CustomScript same = onServer(u"a\n"_s);
        QCOMPARE(planPush(local(same, same), same, {}, WhenMovedOn::Refuse)->state, State::Nothing);
    }

    void whatWasChangedHereIsReady()
    {
        const CustomScript pulled = onServer(u"a\n"_s);
        const auto plan = planPush(local(pulled, onServer(u"b\n"_s)), pulled, {}, WhenMovedOn::Refuse);
        QCOMPARE(plan->state, State::Ready);
        QCOMPARE(plan->after.json(), onServer(u"b\n"_s).json());
    }

    void aServerThatMovedOnRefuses()
    {
        const CustomScript pulled = onServer(u"a\n"_s);
        const LocalScript mine = local(pulled, onServer(u"mine\n"_s));
        const CustomScript theirs = onServer(u"theirs\n"_s);
        QCOMPARE(planPush(mine, theirs, ScriptFile::of(pulled), WhenMovedOn::Refuse)->state, State::MovedOn);
        const auto over = planPush(mine, theirs, ScriptFile::of(pulled), WhenMovedOn::Overwrite);
        QCOMPARE(over->state, State::Ready);
        QCOMPARE(over->after.source(), u"mine\n"_s);
        QCOMPARE(planPush(mine, theirs, {}, WhenMovedOn::Merge)->state, State::NoBase);
        // Only a property, not the source, was changed there.
        QCOMPARE(planPush(mine, onServer(u"a\n"_s, 5), ScriptFile::of(pulled), WhenMovedOn::Refuse)->state,
                 State::MovedOn);
    }

    void bothChangesAreMerged()
    {
        const QString base = u"one\ntwo\nthree\nfour\nfive\n"_s;
        const CustomScript pulled = onServer(base);
        const LocalScript mine = local(pulled, onServer(QString(base).replace(u"one"_s, u"ONE"_s)));
        const CustomScript theirs = onServer(QString(base).replace(u"five"_s, u"FIVE"_s), 9);
        const auto plan = planPush(mine, theirs, ScriptFile::of(pulled), WhenMovedOn::Merge);
        QCOMPARE(plan->state, State::Ready);
        QCOMPARE(plan->after.source(), u"ONE\ntwo\nthree\nfour\nFIVE\n"_s);
        QCOMPARE(plan->after.level(), 9);
        QCOMPARE(plan->after.json().value(u"unknown"_s), QJsonValue(u"kept"_s));
        QCOMPARE(plan->after.configurationProperties().first().value, u"hush"_s);
    }

    void theSamePlaceIsAConflict()
    {
        const CustomScript pulled = onServer(u"a\n"_s, 1);
        const LocalScript mine = local(pulled, onServer(u"mine\n"_s, 2));
        const auto plan = planPush(mine, onServer(u"theirs\n"_s, 3), ScriptFile::of(pulled), WhenMovedOn::Merge);
        QCOMPARE(plan->state, State::Conflicts);
        QCOMPARE(plan->conflicts, (QStringList{u"level"_s, u"script"_s}));
        QVERIFY(plan->mergedSource.contains(u"<<<<<<<"_s));
    }
};

QTEST_GUILESS_MAIN(PushTest)
#include "tst_push.moc"

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/scenariofile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace drover;
using namespace Qt::Literals::StringLiterals;

namespace {

uma::Scenario scenarioWithSources()
{
    uma::Scenario scenario;
    scenario.name = u"US and NY is granted"_s;
    scenario.policies = {{u"uma_rpt_policy"_s, {}, u"class UmaRptPolicy: pass\n"_s, {}, 1}};
    scenario.gathering = {{u"team:gather"_s, {}, u"class UmaClaimsGathering: pass # ü\n"_s, {}, 1}};
    scenario.pages = {{{u"country"_s, u"US"_s}}, {{u"city"_s, u"NY"_s}}};
    return scenario;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestScenarioFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesAreWrittenBesideTheScenarioAndReadBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"us.json"_s);
        const Result<uma::Scenario> saved = flowtext::saveScenario(scenarioWithSources(), path);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence()));
        QCOMPARE(contentOf(folder.filePath(u"uma_rpt_policy.py"_s)), QByteArray("class UmaRptPolicy: pass\n"));
        QVERIFY(QFile::exists(folder.filePath(u"team_gather.py"_s)));

        const Result<uma::Scenario> read = uma::Scenario::fromFile(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
        QCOMPARE(read->pages, saved->pages);
        QCOMPARE(read->gathering.first().source, u"class UmaClaimsGathering: pass # ü\n"_s);
        QCOMPARE(read->name, saved->name);
    }

    void filesOfAScenarioStayTrueInAnotherFolder()
    {
        QTemporaryDir folder;
        const Result<uma::Scenario> first = flowtext::saveScenario(scenarioWithSources(), folder.filePath(u"us.json"_s));
        QVERIFY(first);
        QVERIFY(QDir(folder.path()).mkdir(u"copies"_s));
        const Result<uma::Scenario> second = flowtext::saveScenario(*first, folder.filePath(u"copies/us.json"_s));
        QVERIFY(second);
        QCOMPARE(second->policies.first().file, u"../uma_rpt_policy.py"_s);
        QVERIFY(uma::Scenario::fromFile(folder.filePath(u"copies/us.json"_s)).has_value());
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const Result<uma::Scenario> saved = flowtext::saveScenario(scenarioWithSources(), u"/nowhere/at/all/us.json"_s);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Input);
        QVERIFY(saved.error().what.contains(u"/nowhere/at/all/"_s));
    }

    void textIsWrittenAsUtf8()
    {
        QTemporaryDir folder;
        QVERIFY(flowtext::saveText(u"grün\n"_s, folder.filePath(u"t.txt"_s)));
        QCOMPARE(contentOf(folder.filePath(u"t.txt"_s)), QByteArray("gr\xc3\xbcn\n"));
    }
};

QTEST_GUILESS_MAIN(TestScenarioFile)
#include "tst_scenariofile.moc"

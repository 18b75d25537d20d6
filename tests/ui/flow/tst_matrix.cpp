// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/common/filteredit.h"
#include "ui/editor/codeeditor.h"
#include "ui/flow/coveragepane.h"
#include "ui/flow/matrixpane.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <numeric>

using namespace drover;
using namespace drover::ui;
using namespace drover::ui::flow;
using namespace Qt::Literals::StringLiterals;

/// The simulator's matrix and coverage, on a real script host, with the tutorial's scripts.
class TestMatrix : public QObject
{
    Q_OBJECT

private:
    LocalHost m_host;
    QTemporaryDir m_folder;

    static uma::Scenario tutorial()
    {
        const Result<uma::Scenario> scenario =
            uma::Scenario::fromFile(qEnvironmentVariable("DROVER_SOURCE") + u"/tests/data/flows/right.json"_s);
        return scenario ? *scenario : uma::Scenario();
    }

    template<typename T>
    static T *child(QWidget &pane, const QString &name)
    {
        return pane.findChild<T *>(name);
    }

    static void save(QWidget &pane, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("DROVER_SCREENSHOTS"); !folder.isEmpty())
            QVERIFY(pane.grab().save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(dialogs::forgetAnswers(), 0); }

    void aMatrixIsProposedRunSearchedAndExported()
    {
        MatrixPane pane(m_host, &TestMatrix::tutorial);
        QSignalSpy problems(&pane, &MatrixPane::problem);
        pane.resize(640, 520);
        pane.show();
        QVERIFY(!child<QPushButton>(pane, u"matrixRun"_s)->isEnabled());
        save(pane, u"matrix-empty"_s);
        auto *axes = child<QPlainTextEdit>(pane, u"matrixAxes"_s);
        child<QPushButton>(pane, u"matrixPropose"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(axes->toPlainText().contains(u"country="_s) || problems.size() > 0, 60000);
        QCOMPARE(problems.size(), 0);
        axes->setPlainText(u"country=US,DE,''\ncity=NY,Berlin"_s);
        child<QPushButton>(pane, u"matrixRun"_s)->click();
        QVERIFY(pane.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!pane.isRunning(), 60000);
        QCOMPARE(problems.size(), 0);
        QCOMPARE(pane.model().rowCount(), 6);
        QCOMPARE(pane.model().count(u"granted"_s), 1);
        const uma::MatrixCell &first = pane.model().cells().first();
        QCOMPARE(first.values, (QStringList{u"US"_s, u"NY"_s}));
        QCOMPARE(first.decision, u"granted"_s);
        const uma::MatrixCell &second = pane.model().cells().at(1);
        QCOMPARE(second.decision, u"denied"_s);
        const QString policy = tutorial().policies.first().name;
        QCOMPARE(pane.model().index(1, 3).data().toString(), u"The policy %1 said no."_s.arg(policy));
        save(pane, u"matrix"_s);

        auto *view = child<QTableView>(pane, u"matrixTable"_s);
        auto *filter = child<FilterEdit>(pane, u"matrixFilter"_s);
        filter->setDelay(0);
        filter->setText(u"Berlin"_s);
        QTRY_COMPARE(view->model()->rowCount(), 3);
        QVERIFY(child<QLabel>(pane, u"matrixSummary"_s)->text().contains(u"3 shown"_s));

        const QString path = m_folder.filePath(u"matrix.csv"_s);
        dialogs::pathAhead(path);
        child<QPushButton>(pane, u"matrixExport"_s)->click();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.first().trimmed(), QByteArray("country,city,decision,note"));
        QVERIFY(lines.at(1).startsWith("US,NY,granted,"));
        QCOMPARE(lines.size(), 8); // a head, six combinations, the end
    }

    void wrongAxesAreToldAndNothingRuns()
    {
        MatrixPane pane(m_host, &TestMatrix::tutorial);
        QSignalSpy problems(&pane, &MatrixPane::problem);
        child<QPlainTextEdit>(pane, u"matrixAxes"_s)->setPlainText(u"no values"_s);
        pane.run();
        QCOMPARE(problems.size(), 1);
        QVERIFY(!pane.isRunning());
    }

    void aLongMatrixCanBeStopped()
    {
        MatrixPane pane(m_host, &TestMatrix::tutorial);
        QSignalSpy problems(&pane, &MatrixPane::problem);
        QStringList values;
        for (int i = 0; i < 300; ++i)
            values.append(u"v%1"_s.arg(i));
        child<QPlainTextEdit>(pane, u"matrixAxes"_s)
            ->setPlainText(u"country="_s + values.join(u',') + u"\ncity="_s + values.join(u','));
        pane.show();
        pane.run();
        QTRY_VERIFY_WITH_TIMEOUT(pane.model().rowCount() > 0, 60000);
        child<QPushButton>(pane, u"matrixStop"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!pane.isRunning(), 60000);
        QCOMPARE(problems.size(), 0);
        QVERIFY(pane.model().rowCount() < 90'000);
        QVERIFY(child<QPushButton>(pane, u"matrixExport"_s)->isEnabled());
    }

    void coverageIsShownAndSummedOverScenarios()
    {
        uma::Scenario denied = tutorial();
        for (QMap<QString, QString> &page : denied.pages) {
            for (QString &value : page)
                value = u"elsewhere"_s;
        }
        CoveragePane pane(m_host, &TestMatrix::tutorial, [denied] { return QList<uma::Scenario>{tutorial(), denied}; });
        QSignalSpy problems(&pane, &CoveragePane::problem);
        pane.resize(640, 620);
        pane.show();
        pane.measureScenario();
        QTRY_VERIFY_WITH_TIMEOUT(!pane.isRunning(), 60000);
        QCOMPARE(problems.size(), 0);
        QVERIFY(!pane.lines().isEmpty());
        const auto runs = [&pane] {
            int count = 0;
            for (const uma::Coverage::Lines &lines : pane.lines())
                count += std::accumulate(lines.begin(), lines.end(), 0);
            return count;
        };
        const int one = runs();
        QVERIFY(one > 0);
        pane.measureAll();
        QTRY_VERIFY_WITH_TIMEOUT(!pane.isRunning(), 60000);
        QVERIFY2(runs() > one, "the lines of both scenarios are summed");
        QCOMPARE(child<QTreeWidget>(pane, u"coverageScripts"_s)->topLevelItemCount(), pane.lines().size());
        QVERIFY(child<QLabel>(pane, u"coverageSummary"_s)->text().startsWith(u"2 scenario(s)"_s));
        save(pane, u"coverage"_s);
        const QString path = m_folder.filePath(u"coverage.info"_s);
        dialogs::pathAhead(path);
        child<QPushButton>(pane, u"coverageExport"_s)->click();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("end_of_record"));
    }

    void scriptsOfOneNameAreCountedApart()
    {
        uma::Scenario scenario = tutorial();
        uma::ScenarioScript &gathering = scenario.gathering.first();
        uma::ScenarioScript &policy = scenario.policies.first();
        // As a server has them: without a file, and nothing keeps two from being called the same.
        gathering.file.clear();
        policy.file.clear();
        policy.name = gathering.name;
        policy.inum = u"AAAA-1"_s;
        CoveragePane pane(m_host, [scenario] { return scenario; }, [] { return QList<uma::Scenario>(); });
        QSignalSpy problems(&pane, &CoveragePane::problem);
        pane.measureScenario();
        QTRY_VERIFY_WITH_TIMEOUT(!pane.isRunning(), 60000);
        QCOMPARE(problems.size(), 0);
        QCOMPARE(pane.lines().size(), 2);
        auto *scripts = child<QTreeWidget>(pane, u"coverageScripts"_s);
        QStringList names;
        QStringList sources;
        for (int row = 0; row < scripts->topLevelItemCount(); ++row) {
            names.append(scripts->topLevelItem(row)->text(0));
            scripts->setCurrentItem(scripts->topLevelItem(row));
            sources.append(child<CodeEditor>(pane, u"coverageSource"_s)->text());
        }
        QCOMPARE(names, (QStringList{gathering.name + u" (AAAA-1)"_s, gathering.name + u" (uma_claims_gathering)"_s}));
        QCOMPARE(sources, (QStringList{policy.source, gathering.source}));
    }
};

QTEST_MAIN(TestMatrix)
#include "tst_matrix.moc"

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Flows whose scripts do not load, do not end, print without end, and flows whose script host goes away.
#include "flowrig.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace drover::tests;
using namespace drover::uma;
using Pages = QList<QMap<QString, QString>>;

namespace {

const Pages usAndNy{{{u"country"_s, u"US"_s}}, {{u"city"_s, u"NY"_s}}};
const QString granted = u"granted | 1 country +T-1, 2 city +T-1 | rotations 2 | uma_rpt_policy+"_s;

bool remarked(const FlowResult &result, const QString &code)
{
    return std::any_of(result.remarks.begin(), result.remarks.end(),
                       [&](const FlowRemark &remark) { return remark.code == code; });
}

} // namespace

class TestFlowsFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void scriptsThatDoNotLoadAreDummies_data();
    void scriptsThatDoNotLoadAreDummies();
    void olderServersKeepNoInstanceOfAScriptThatDoesNotCompile();
    void aSyntaxErrorNamesItsLine();
    void scriptsThatDoNotEndAreStopped_data();
    void scriptsThatDoNotEndAreStopped();
    void tenMegabytesOfOutputAreTakenInModeration();
    void aKilledHostEndsTheFlowAndTheNextOneWorks();

private:
    std::unique_ptr<FlowRig> m_rig;
};

void TestFlowsFaults::initTestCase()
{
    drover::scripts::HostSettings settings;
    settings.callTimeoutMs = 1500;
    m_rig = std::make_unique<FlowRig>(settings);
    const auto ready = QCoro::waitFor(m_rig->host().warmUp());
    QVERIFY2(ready, qPrintable(ready ? QString() : ready.error().sentence()));
}

void TestFlowsFaults::cleanupTestCase()
{
    QCoro::waitFor(m_rig->host().shutDown());
}

void TestFlowsFaults::scriptsThatDoNotLoadAreDummies_data()
{
    QTest::addColumn<bool>("inPolicy");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    const QString start = u"error |  | rotations 1 |  | error 500 server_error"_s;
    const QString deny = u"denied |  | rotations 0 | uma_rpt_policy-"_s;
    const auto row = [&](const char *name, const QString &from, const QString &to, const QString &errors = {}) {
        const QString suffix = errors.isEmpty() ? QString() : u" | "_s + errors;
        QTest::newRow(qPrintable(u"gathering: "_s + QLatin1StringView(name))) << false << from << to << start + suffix;
        QTest::newRow(qPrintable(u"policy: "_s + QLatin1StringView(name))) << true << from << to << deny + suffix;
    };
    row("syntax error", u"    def getStepsCount(self, context):|    def getRequiredClaims(self, context):"_s,
        u"    def broken(:"_s, u"SyntaxError@"_s);
    row("class missing", u"class Uma"_s, u"class MyUma"_s);
    row("init answers False", u"        return True\n\n    def destroy"_s,
        u"        return False\n\n    def destroy"_s);
    row("init raises", u"        return True\n\n    def destroy"_s, u"        return {}['x']\n\n    def destroy"_s,
        u"KeyError@init"_s);
    row("constructor raises", u"        self.currentTimeMillis = currentTimeMillis"_s,
        u"        raise ValueError('no')"_s, u"ValueError@"_s);
    row("module raises", u"class Uma"_s, u"raise ValueError('no')\n\n\nclass Uma"_s, u"ValueError@"_s);
}

void TestFlowsFaults::scriptsThatDoNotLoadAreDummies()
{
    QFETCH(bool, inPolicy);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, expected);
    Scenario scenario = m_rig->tutorial(usAndNy);
    QString &source = inPolicy ? scenario.policies.first().source : scenario.gathering.first().source;
    const QString before = source;
    const QStringList alternatives = from.split(u'|');
    for (const QString &part : alternatives) {
        source.replace(part, to);
    }
    QVERIFY(source != before);
    const FlowResult result = m_rig->run(scenario);
    QVERIFY2(summary(result).startsWith(expected), qPrintable(summary(result) + u"\nexpected "_s + expected));
    QVERIFY(remarked(result, u"Q-DUMMY"_s));
}

void TestFlowsFaults::olderServersKeepNoInstanceOfAScriptThatDoesNotCompile()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    scenario.server = Generation::Gluu4;
    scenario.policies.first().source.replace(u"io.jans"_s, u"org.gluu"_s);
    scenario.gathering.first().source = u"def broken(:\n"_s;
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(result.decision, u"error"_s);
    QCOMPARE(result.error->status, 500);
    QCOMPARE(result.scriptErrors.size(), 2);
    QCOMPARE(result.scriptErrors.at(0).type, u"SyntaxError"_s);
    QCOMPARE(result.scriptErrors.at(1).method, u"getStepsCount"_s);
}

void TestFlowsFaults::aSyntaxErrorNamesItsLine()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    scenario.policies.first().source += u"\n\nif True\n    pass\n"_s;
    const qsizetype line = scenario.policies.constFirst().source.split(u'\n').indexOf(u"if True"_s) + 1;
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(result.decision, u"denied"_s);
    QCOMPARE(result.scriptErrors.size(), 1);
    QCOMPARE(result.scriptErrors.constFirst().type, u"SyntaxError"_s);
    QCOMPARE(result.scriptErrors.constFirst().line, static_cast<int>(line));
}

void TestFlowsFaults::scriptsThatDoNotEndAreStopped_data()
{
    QTest::addColumn<bool>("inPolicy");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("parameters");
    QTest::newRow("policy") << true << u"authorize"_s << u"context"_s;
    QTest::newRow("endpoint") << false << u"getStepsCount"_s << u"context"_s;
    QTest::newRow("page") << false << u"gather"_s << u"step, context"_s;
}

void TestFlowsFaults::scriptsThatDoNotEndAreStopped()
{
    QFETCH(bool, inPolicy);
    QFETCH(QString, method);
    QFETCH(QString, parameters);
    Scenario scenario = m_rig->tutorial(usAndNy);
    const Method endless{method, parameters, u"while True:\n    pass"_s};
    if (inPolicy) {
        FlowRig::policy(scenario, endless);
    } else {
        FlowRig::gathering(scenario, endless);
    }
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(result.decision, u"error"_s);
    QCOMPARE(result.error->status, 504);
    QCOMPARE(result.error->code, u"script_timeout"_s);
    const auto error = result.scriptErrors.constLast();
    QCOMPARE(error.type, u"ScriptTimeout"_s);
    QCOMPARE(error.method, method);
    const QString source = inPolicy ? scenario.policies.constFirst().source : scenario.gathering.constFirst().source;
    QVERIFY2(error.line > source.left(source.indexOf(u"while True"_s)).count(u'\n'),
             qPrintable(QString::number(error.line)));
    QCOMPARE(summary(m_rig->run(m_rig->tutorial(usAndNy))), granted);
}

void TestFlowsFaults::tenMegabytesOfOutputAreTakenInModeration()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    FlowRig::gathering(scenario, {u"prepareForStep"_s, u"step, context"_s,
                                  u"for i in range(100000):\n    print 'x' * 99\nreturn True"_s});
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(result.decision, u"granted"_s);
    qsizetype characters = 0;
    for (const FlowStep &step : result.steps) {
        for (const QString &line : step.log) {
            characters += line.size();
        }
    }
    QVERIFY2(characters < 3 * 300 * 1024, qPrintable(QString::number(characters)));
    QVERIFY2(result.steps.constFirst().log.join(u'\n').contains("more characters were not kept"_L1),
             qPrintable(result.steps.constFirst().log.constLast()));
}

void TestFlowsFaults::aKilledHostEndsTheFlowAndTheNextOneWorks()
{
    Scenario scenario = m_rig->tutorial(usAndNy);
    FlowRig::gathering(scenario, {u"gather"_s, u"step, context"_s, u"print 'here'\nimport time\ntime.sleep(60)"_s});
    QObject context;
    connect(&m_rig->host(), &drover::scripts::ScriptEngine::logged, &context,
            [this](int, const drover::scripts::LogLine &line) {
                if (line.text == "here"_L1) {
                    ::kill(static_cast<pid_t>(m_rig->host().processId()), SIGKILL);
                }
            });
    const FlowResult result = m_rig->run(scenario);
    QCOMPARE(result.decision, u"error"_s);
    QCOMPARE(result.error->status, 503);
    QCOMPARE(result.error->code, u"script_host_lost"_s);
    QVERIFY(!result.error->message.isEmpty());
    QCOMPARE(result.scriptErrors.constLast().type, u"ScriptHostLost"_s);
    QCOMPARE(summary(m_rig->run(m_rig->tutorial(usAndNy))), granted);
}

QTEST_GUILESS_MAIN(TestFlowsFaults)
#include "tst_flowsfaults.moc"

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::test::Outcome;
using drover::test::run;

namespace {

QStringList remarkCodes(const QJsonObject &result)
{
    QStringList codes;
    for (const QJsonValue &remark : result.value(u"remarks"_s).toArray())
        codes << remark[u"code"_s].toString();
    return codes;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts << text.toString();
    return texts;
}

QString scenario(const QString &name)
{
    return drover::test::data(u"login/"_s + name + u".json"_s);
}

} // namespace

/// Log-in and consent in process: the scenarios of tests/data/login, and what their results tell.
class TestLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScenarioComesOutAsExpected();
    void surprisesAreRemarkedOn_data();
    void surprisesAreRemarkedOn();
    void methodsAreCalledInTheServersOrder();
    void aStepTellsWhatWasEnteredAndShown();
    void failedMethodsAreTold();
    void passwordsAreNowhere();
    void coverageCountsTheScriptsLines();
    void aMatrixIsOfClaimsAlone();

private:
    QJsonObject result(const QString &name) const { return m_results.value(name + u".json"_s); }

    QHash<QString, QJsonObject> m_results;
    QByteArray m_output;
};

void TestLogin::initTestCase()
{
    const Outcome outcome = run({u"flow"_s, u"test"_s, drover::test::data(u"login"_s), u"--json"_s}, 500000);
    m_output = outcome.all();
    for (const QJsonValue &entry : outcome.json().value(u"scenarios"_s).toArray())
        m_results.insert(entry[u"file"_s].toString(), entry[u"result"_s].toObject());
    QVERIFY2(m_results.size() >= 60, m_output.constData());
}

void TestLogin::everyScenarioComesOutAsExpected()
{
    for (auto it = m_results.constBegin(); it != m_results.constEnd(); ++it) {
        const QByteArray shown = it.key().toUtf8() + '\n' + QJsonDocument(*it).toJson();
        QVERIFY2(it->value(u"passed"_s).toBool(), shown.constData());
    }
}

void TestLogin::surprisesAreRemarkedOn_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("init-false") << u"Q-AUTHENTICATION-SCRIPT-MISSING"_s;
    QTest::newRow("acr-unknown") << u"Q-AUTHENTICATION-SCRIPT-MISSING"_s;
    QTest::newRow("prepare-false") << u"Q-FIRST-PREPARE-IGNORED"_s;
    QTest::newRow("alternative") << u"Q-ALTERNATIVE-METHOD"_s;
    QTest::newRow("low-api") << u"Q-NEXT-STEP-NOT-ASKED"_s;
    QTest::newRow("jump-back") << u"Q-AUTHENTICATION-OVERRIDDEN"_s;
    QTest::newRow("negative-next") << u"Q-NEGATIVE-NEXT-STEP"_s;
    QTest::newRow("steps-too-few") << u"Q-AUTHENTICATION-STEPS-COUNT"_s;
    QTest::newRow("page-none") << u"Q-AUTHENTICATION-PAGE-MISSING"_s;
    QTest::newRow("parameter-lost") << u"Q-PARAMETER-NOT-KEPT"_s;
    QTest::newRow("nobody") << u"Q-NOBODY-AUTHENTICATED"_s;
    QTest::newRow("raises-logout") << u"Q-LOGOUT-WITHOUT-PARAMETERS"_s;
    QTest::newRow("logout-false-away") << u"Q-LOGOUT-URL-BEATS-FAILURE"_s;
    QTest::newRow("jump-forward") << u"Q-NEXT-STEP-NOT-PASSED"_s;
    QTest::newRow("consent-no-page") << u"Q-CONSENT-NOT-STARTED"_s;
    QTest::newRow("consent-prepare-false") << u"Q-CONSENT-PREPARE-FAILED"_s;
    QTest::newRow("consent-back") << u"Q-CONSENT-OVERRIDDEN"_s;
    QTest::newRow("consent-steps-few") << u"Q-CONSENT-STEPS-COUNT"_s;
    QTest::newRow("consent-page-missing") << u"Q-CONSENT-PAGE-MISSING"_s;
}

void TestLogin::surprisesAreRemarkedOn()
{
    QFETCH(QString, code);
    const QStringList codes = remarkCodes(result(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
    QVERIFY(remarkCodes(result(u"basic"_s)).isEmpty());
}

void TestLogin::methodsAreCalledInTheServersOrder()
{
    const QJsonArray steps = result(u"two-steps"_s).value(u"steps"_s).toArray();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(textsOf(steps.at(0)[u"log"_s]),
             (QStringList{u"getPageForStep 1"_s, u"isValidAuthenticationMethod 0"_s, u"prepareForStep 1"_s,
                          u"getExtraParametersForStep 1"_s, u"authenticate 1"_s, u"getNextStep 1"_s,
                          u"getExtraParametersForStep 2"_s, u"getCountAuthenticationSteps 0"_s, u"getPageForStep 2"_s,
                          u"getExtraParametersForStep 2"_s}));
    QCOMPARE(textsOf(steps.at(1)[u"log"_s]),
             (QStringList{u"isValidAuthenticationMethod 0"_s, u"prepareForStep 2"_s, u"getExtraParametersForStep 2"_s,
                          u"authenticate 2"_s, u"code 123456, expected 123456, tries 3, remember True"_s, u"getNextStep 2"_s,
                          u"getExtraParametersForStep 3"_s, u"getCountAuthenticationSteps 0"_s,
                          u"getExtraParametersForStep 3"_s, u"getAuthenticationMethodClaims 0"_s}));
    const QJsonArray consent = result(u"consent-two"_s).value(u"steps"_s).toArray();
    QCOMPARE(textsOf(consent.at(0)[u"log"_s]),
             (QStringList{u"getPageForStep 1"_s, u"prepareForStep 1"_s, u"user inum=42,ou=people,o=jans, client shop"_s,
                          u"authorize 1"_s, u"getNextStep 1"_s, u"getStepsCount 0"_s, u"getPageForStep 2"_s}));
}

void TestLogin::aStepTellsWhatWasEnteredAndShown()
{
    const QJsonArray steps = result(u"wrong-code"_s).value(u"steps"_s).toArray();
    QCOMPARE(steps.size(), 3); // the second page is shown once more
    const QJsonObject second = steps.at(1).toObject();
    QCOMPARE(second.value(u"step"_s).toInt(), 2);
    QCOMPARE(second.value(u"authenticated"_s), QJsonValue(false));
    QCOMPARE(second.value(u"submitted"_s)[u"requestParameters"_s], QJsonValue(QJsonObject{{u"otpForm:code"_s, u"999999"_s}}));
    QCOMPARE(textsOf(second.value(u"messages"_s)), QStringList{u"Wrong code"_s});
    QVERIFY(steps.at(2)[u"submitted"_s].isNull());
    QVERIFY(steps.at(2)[u"authenticated"_s].isNull());
    const QJsonObject away = result(u"external"_s).value(u"steps"_s).toArray().at(0).toObject();
    QCOMPARE(away.value(u"redirect"_s).toString(), u"https://idp.example/login?step=1"_s);
    const QJsonObject error = result(u"nobody"_s).value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), u"invalid_authentication_method"_s);
    QCOMPARE(error.value(u"message"_s).toString(), u"Incorrect username or password. Failed to authenticate."_s);
    QCOMPARE(result(u"logout-away"_s).value(u"logout"_s)[u"url"_s].toString(), u"https://idp.example/bye"_s);
}

void TestLogin::failedMethodsAreTold()
{
    const QJsonArray errors = result(u"raises-authenticate-2"_s).value(u"scriptErrors"_s).toArray();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.at(0)[u"method"_s].toString(), u"authenticate"_s);
    QCOMPARE(errors.at(0)[u"type"_s].toString(), u"ValueError"_s);
    QVERIFY(errors.at(0)[u"line"_s].toInt() > 0);
}

void TestLogin::passwordsAreNowhere()
{
    QVERIFY(!m_output.contains("secret-of-ann"));
    QVERIFY(!m_output.contains("guess-of-eve"));
    const QTemporaryDir folder;
    const QString trace = folder.filePath(u"login.trace"_s);
    const Outcome recorded = run({u"flow"_s, u"run"_s, scenario(u"two-steps"_s), u"--record"_s, trace});
    QVERIFY2(recorded.exitCode == 0, recorded.all().constData());
    QVERIFY2(recorded.out.contains("username=ann"), recorded.out.constData());
    const Outcome replayed = run({u"flow"_s, u"replay"_s, trace, u"--json"_s});
    QVERIFY2(replayed.exitCode == 0, replayed.all().constData());
    QVERIFY(!replayed.out.contains("secret-of-ann"));
    QCOMPARE(replayed.json().value(u"user"_s).toString(), u"ann"_s);
    QCOMPARE(replayed.json().value(u"steps"_s), result(u"two-steps"_s).value(u"steps"_s));
}

void TestLogin::coverageCountsTheScriptsLines()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(scenario(u"basic"_s), folder.filePath(u"basic.json"_s)));
    QVERIFY(QFile::copy(drover::test::data(u"login/basic.py"_s), folder.filePath(u"basic.py"_s)));
    const QString report = folder.filePath(u"report.info"_s);
    const Outcome outcome = run({u"flow"_s, u"test"_s, folder.path(), u"--coverage"_s, report});
    QVERIFY2(outcome.exitCode == 0, outcome.all().constData());
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray lcov = file.readAll();
    QVERIFY2(lcov.contains("SF:" + folder.filePath(u"basic.py"_s).toUtf8()), lcov.constData());
    QVERIFY2(lcov.contains(",1\n"), lcov.constData());
}

void TestLogin::aMatrixIsOfClaimsAlone()
{
    QCOMPARE(run({u"flow"_s, u"matrix"_s, scenario(u"basic"_s), u"--vary"_s, u"x=1,2"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"

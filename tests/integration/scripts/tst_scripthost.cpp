// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The script host's client against the real host: Java, Jython, and bubblewrap where it works.
#include "hosttest.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace hosttest;
using drover::Error;
using drover::Result;

namespace {

/// The body of a policy whose authorize does `body`, one or more lines.
QString policy(const QString &body)
{
    QString indented;
    for (const QString &line : body.split(u'\n'))
        indented += u"        "_s + line + u'\n';
    return uR"py(from io.jans.model.custom.script.type.uma import UmaRptPolicyType
import sys, time

class UmaRptPolicy(UmaRptPolicyType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis
    def init(self, customScript, configurationAttributes):
        return True
    def destroy(self, configurationAttributes):
        return True
    def getApiVersion(self):
        return 11
    def getRequiredClaims(self, context):
        return None
    def getClaimsGatheringScriptName(self, context):
        return ""
    def authorize(self, context):
)py"_s + indented;
}

/// The line of `policy(body)` where body begins.
constexpr int bodyLine = 18;

CallRequest authorize(int handle)
{
    CallRequest request = callOf(handle, u"authorize"_s, {QJsonObject{{u"context"_s, true}}});
    request.requestId = u"r1"_s;
    request.contextId = u"c1"_s;
    request.contextSpec = {
        {u"kind"_s, u"uma_authorization"_s}, {u"server"_s, u"janssen"_s}, {u"issuer"_s, u"https://as"_s}};
    return request;
}

/// Numbers of the processes whose command line holds `text`.
QList<qint64> processesWith(const QByteArray &text)
{
    QList<qint64> found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isNumber = false;
        const qint64 pid = entry.toLongLong(&isNumber);
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(entry));
        if (isNumber && commandLine.open(QIODevice::ReadOnly) && commandLine.readAll().contains(text))
            found << pid;
    }
    return found;
}

} // namespace

class TestScriptHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theHostSaysWhatItIs();
    void aPolicyIsLoadedAndCalled();
    void aSyntaxErrorIsTheScriptsOwn();
    void anExceptionIsTheScriptsOwnAndTheDefaultGoesOn();
    void checkingFindsASyntaxErrorWithoutLoading();
    void tenMegabytesOfOutputAreCutAndHarmNothing();
    void outputIsToldWhileTheScriptRuns();
    void anEndlessLoopIsStoppedAndTheHostGoesOn();
    void aWaitIsStopped();
    void anEndlessLoadIsStopped();
    void whatCannotBeStoppedCostsTheHostAndTheSpareTakesOver();
    void stoppingByHandEndsTheRunningCall();
    void killingTheHostInACallIsSaidAndTheNextLoadWorks();
    void aScriptThatEatsAllMemoryDoesNotEndTheProgram();
    void manyCallsFromManyCoroutinesAllEnd();
    void nonAsciiTextSurvivesBothWays();
    void aScriptSeesNeitherHomeNorNetworkBelowBubblewrap();
    void withoutBubblewrapTheHostSaysSo();
    void theHostDiesWithAProgramThatIsKilled();
    void aMissingJavaIsSaid();
    void aMissingHostJarIsSaid();

private:
    std::unique_ptr<ScriptHost> newHost(const HostSettings &settings) const;
    int loaded(const QString &source, const QString &type = u"uma_rpt_policy"_s);

    HostSettings m_settings;
    std::unique_ptr<ScriptHost> m_host;
};

void TestScriptHost::initTestCase()
{
    const Result<HostEnvironment> found = QCoro::waitFor(findHostEnvironment({}));
    if (!found && found.error().why.contains(u"no Java"_s))
        QSKIP("There is no Java on this machine, so nothing here can run.");
    QVERIFY2(found, qPrintable(found ? QString() : found.error().sentence()));
    // One host for most tests; those that lose it get a new one.
    m_settings.readyTimeoutMs = 120'000;
    m_host = newHost(m_settings);
}

void TestScriptHost::init()
{
    m_host->setSettings(m_settings);
}

std::unique_ptr<ScriptHost> TestScriptHost::newHost(const HostSettings &settings) const
{
    auto host = std::make_unique<ScriptHost>(settings);
    host->setSpareEnabled(false);
    return host;
}

/// The handle of a newly loaded script; 0 if it did not load.
int TestScriptHost::loaded(const QString &source, const QString &type)
{
    const Result<LoadReply> reply = QCoro::waitFor(m_host->load(script(source, type)));
    if (!reply)
        qInfo() << reply.error().sentence() << reply.error().detail;
    else if (reply->error)
        qInfo() << reply->error->message << reply->error->traceback;
    return reply && reply->state == LoadReply::State::Loaded ? reply->handle : 0;
}

void TestScriptHost::theHostSaysWhatItIs()
{
    const Result<HostInfo> info = QCoro::waitFor(m_host->warmUp());
    QVERIFY2(info, qPrintable(info ? QString() : info.error().sentence() + info.error().detail));
    QCOMPARE(info->protocol, 1);
    QVERIFY(info->jython.startsWith(u"2.7"_s));
    QVERIFY(javaMajorVersion(info->java) >= oldestJava);
    QVERIFY(m_host->sandboxing() == u"bubblewrap"_s || m_host->sandboxing().startsWith(u"none: "_s));
    qInfo("Java %s, Jython %s, sandboxing %s, ready after %lld ms", qPrintable(info->java), qPrintable(info->jython),
          qPrintable(info->sandboxing), static_cast<long long>(info->startMs));
}

void TestScriptHost::aPolicyIsLoadedAndCalled()
{
    const Result<LoadReply> reply =
        QCoro::waitFor(m_host->load(script(policy(u"return context.getClaim('x') is None"_s))));
    QVERIFY(reply);
    QCOMPARE(LoadReply::stateName(reply->state), u"loaded"_s);
    QCOMPARE(reply->apiVersion, 11);
    QCOMPARE(reply->className, u"UmaRptPolicy"_s);
    const Result<CallReply> called = QCoro::waitFor(m_host->call(authorize(reply->handle)));
    QVERIFY2(called, qPrintable(called ? QString() : called.error().sentence()));
    QCOMPARE(called->results.first().value, QJsonValue(true));
    QVERIFY(QCoro::waitFor(m_host->destroy(reply->handle)));
    m_host->endRequest(u"r1"_s);
}

void TestScriptHost::aSyntaxErrorIsTheScriptsOwn()
{
    const Result<LoadReply> reply = QCoro::waitFor(m_host->load(script(policy(u"return ("_s))));
    QVERIFY(reply);
    QVERIFY(reply->state != LoadReply::State::Loaded);
    QCOMPARE(reply->stage, u"compile"_s);
    QVERIFY(reply->error.has_value());
    QCOMPARE(reply->error->type, u"SyntaxError"_s);
    QVERIFY(reply->handle > 0);
}

void TestScriptHost::anExceptionIsTheScriptsOwnAndTheDefaultGoesOn()
{
    const int handle = loaded(policy(u"return {}['missing']"_s));
    const Result<CallReply> called = QCoro::waitFor(m_host->call(authorize(handle)));
    QVERIFY(called);
    const MethodReply &reply = called->results.first();
    QVERIFY(reply.defaulted);
    QCOMPARE(reply.value, QJsonValue(false));
    QCOMPARE(reply.error->type, u"KeyError"_s);
    QCOMPARE(reply.error->line, bodyLine);
    QVERIFY(reply.error->traceback.contains(u"Traceback"_s));
}

void TestScriptHost::checkingFindsASyntaxErrorWithoutLoading()
{
    const Result<QJsonArray> good =
        QCoro::waitFor(m_host->check(u"p"_s, u"uma_rpt_policy"_s, policy(u"return True"_s), Generation::Janssen));
    QVERIFY(good);
    for (const QJsonValue &problem : *good)
        QVERIFY2(problem[u"severity"_s].toString() != u"error"_s, qPrintable(problem[u"message"_s].toString()));
    const Result<QJsonArray> bad =
        QCoro::waitFor(m_host->check(u"p"_s, u"uma_rpt_policy"_s, policy(u"return ("_s), Generation::Janssen));
    QVERIFY(bad);
    QVERIFY(!bad->isEmpty());
    QCOMPARE(bad->first()[u"severity"_s].toString(), u"error"_s);
}

void TestScriptHost::tenMegabytesOfOutputAreCutAndHarmNothing()
{
    const int handle = loaded(policy(u"for i in xrange(100000):\n    print '0123456789' * 10\nreturn True"_s));
    const Result<CallReply> called = QCoro::waitFor(m_host->call(authorize(handle)));
    QVERIFY2(called, qPrintable(called ? QString() : called.error().sentence()));
    QCOMPARE(called->results.first().value, QJsonValue(true));
    QVERIFY(called->log.size() <= 1001);
    QCOMPARE(called->log.last().stream, u"host"_s);
    QVERIFY(QCoro::waitFor(m_host->call(authorize(loaded(policy(u"return True"_s))))));
}

void TestScriptHost::outputIsToldWhileTheScriptRuns()
{
    const int handle = loaded(policy(u"print 'first'\nwhile True:\n    pass"_s));
    QSignalSpy logged(m_host.get(), &ScriptEngine::logged);
    Outcomes outcomes;
    outcomes.call(m_host.get(), authorize(handle));
    QTRY_VERIFY(!logged.isEmpty());
    QVERIFY(!outcomes.areAllIn());
    QCOMPARE(logged.first().at(0).toInt(), handle);
    const LogLine expected{u"out"_s, u"first"_s, bodyLine};
    QCOMPARE(logged.first().at(1).value<LogLine>().toJson(), expected.toJson());
    m_host->stop();
    QTRY_VERIFY(outcomes.areAllIn());
}

void TestScriptHost::anEndlessLoopIsStoppedAndTheHostGoesOn()
{
    const int handle = loaded(policy(u"while True:\n    pass"_s));
    HostSettings settings = m_settings;
    settings.callTimeoutMs = 100;
    m_host->setSettings(settings);
    const qint64 before = m_host->processId();
    const Result<CallReply> called = QCoro::waitFor(m_host->call(authorize(handle)));
    QVERIFY(!called);
    QCOMPARE(called.error().kind, Error::Kind::Timeout);
    const QJsonObject detail = QJsonDocument::fromJson(called.error().detail.toUtf8()).object();
    QVERIFY(detail.value(u"line"_s).toInt() == bodyLine || detail.value(u"line"_s).toInt() == bodyLine + 1);
    QCOMPARE(detail.value(u"method"_s).toString(), u"authorize"_s);
    const Result<CallReply> next = QCoro::waitFor(m_host->call(authorize(loaded(policy(u"return True"_s)))));
    QVERIFY(next);
    QCOMPARE(next->results.first().value, QJsonValue(true));
    QCOMPARE(m_host->processId(), before);
}

void TestScriptHost::aWaitIsStopped()
{
    const int handle = loaded(policy(u"time.sleep(3600)"_s));
    HostSettings settings = m_settings;
    settings.callTimeoutMs = 100;
    m_host->setSettings(settings);
    const qint64 before = m_host->processId();
    const Result<CallReply> called = QCoro::waitFor(m_host->call(authorize(handle)));
    QVERIFY(!called);
    QCOMPARE(called.error().kind, Error::Kind::Timeout);
    QCOMPARE(m_host->processId(), before);
}

void TestScriptHost::anEndlessLoadIsStopped()
{
    QVERIFY(QCoro::waitFor(m_host->warmUp()));
    HostSettings settings = m_settings;
    settings.loadTimeoutMs = 100;
    m_host->setSettings(settings);
    const Result<LoadReply> reply = QCoro::waitFor(m_host->load(script(u"while True:\n    pass\n"_s)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::Timeout);
    m_host->setSettings(m_settings);
    QVERIFY(loaded(policy(u"return True"_s)) > 0);
}

void TestScriptHost::whatCannotBeStoppedCostsTheHostAndTheSpareTakesOver()
{
    HostSettings settings = m_settings;
    settings.callTimeoutMs = 100;
    settings.stopGraceMs = 200;
    settings.spareDelayMs = 1;
    m_host = newHost(settings);
    const int handle = loaded(policy(u"return sum(xrange(2000000000)) > 0"_s));
    m_host->setSpareEnabled(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_host->isSpareReady(), 120'000);
    m_host->setSpareEnabled(true);
    QSignalSpy lost(m_host.get(), &ScriptEngine::lost);
    const qint64 before = m_host->processId();
    const Result<CallReply> called = QCoro::waitFor(m_host->call(authorize(handle)));
    QVERIFY(!called);
    QCOMPARE(called.error().kind, Error::Kind::Timeout);
    QCOMPARE(lost.size(), 1);
    QVERIFY(m_host->state() == ScriptHost::State::Ready);
    QVERIFY(m_host->processId() != before);
    settings.callTimeoutMs = m_settings.callTimeoutMs;
    m_host->setSpareEnabled(false);
    m_host->setSettings(settings);
    const Result<CallReply> next = QCoro::waitFor(m_host->call(authorize(loaded(policy(u"return True"_s)))));
    QVERIFY(next);
    QCOMPARE(next->results.first().value, QJsonValue(true));
}

void TestScriptHost::stoppingByHandEndsTheRunningCall()
{
    const int handle = loaded(policy(u"print 'in'\nwhile True:\n    pass"_s));
    QSignalSpy logged(m_host.get(), &ScriptEngine::logged);
    Outcomes outcomes;
    outcomes.call(m_host.get(), authorize(handle));
    QTRY_VERIFY(!logged.isEmpty());
    m_host->stop();
    QTRY_VERIFY(outcomes.areAllIn());
    QCOMPARE(outcomes.lines, QStringList{u"authorize failed: cancelled"_s});
}

void TestScriptHost::killingTheHostInACallIsSaidAndTheNextLoadWorks()
{
    const int handle = loaded(policy(u"print 'in'\nwhile True:\n    pass"_s));
    QSignalSpy logged(m_host.get(), &ScriptEngine::logged);
    QSignalSpy lost(m_host.get(), &ScriptEngine::lost);
    Outcomes outcomes;
    outcomes.call(m_host.get(), authorize(handle));
    QTRY_VERIFY(!logged.isEmpty());
    QCOMPARE(::kill(static_cast<pid_t>(m_host->processId()), SIGKILL), 0);
    QTRY_VERIFY(outcomes.areAllIn());
    QCOMPARE(outcomes.lines, QStringList{u"authorize failed: unreachable"_s});
    QVERIFY(lost.first().first().value<Error>().why.contains(u"Signal 9"_s));
    QVERIFY(loaded(policy(u"return True"_s)) > 0);
}

void TestScriptHost::aScriptThatEatsAllMemoryDoesNotEndTheProgram()
{
    const int handle = loaded(policy(u"kept = []\nwhile True:\n    kept.append('x' * 10000000)"_s));
    const Result<CallReply> called = QCoro::waitFor(m_host->call(authorize(handle)));
    if (called) // the script's own MemoryError, as on a server
        QVERIFY(called->results.first().error.has_value());
    else
        qInfo() << called.error().sentence();
    const Result<CallReply> next = QCoro::waitFor(m_host->call(authorize(loaded(policy(u"return True"_s)))));
    QVERIFY2(next, qPrintable(next ? QString() : next.error().sentence()));
    QCOMPARE(next->results.first().value, QJsonValue(true));
}

void TestScriptHost::manyCallsFromManyCoroutinesAllEnd()
{
    const int handle = loaded(policy(u"return True"_s));
    Outcomes outcomes;
    for (int i = 0; i < 2000; ++i)
        outcomes.call(m_host.get(), authorize(handle));
    QTRY_VERIFY_WITH_TIMEOUT(outcomes.areAllIn(), 60'000);
    QCOMPARE(outcomes.lines.count(u"authorize: true"_s), 2000);
}

void TestScriptHost::nonAsciiTextSurvivesBothWays()
{
    const QString source = u"# -*- coding: utf-8 -*-\n"_s + policy(u"print u'größe – 東京 😀'\nreturn True"_s);
    const Result<CallReply> called = QCoro::waitFor(m_host->call(authorize(loaded(source))));
    QVERIFY(called);
    QCOMPARE(called->log.first().text, u"größe – 東京 😀"_s);
}

void TestScriptHost::aScriptSeesNeitherHomeNorNetworkBelowBubblewrap()
{
    QVERIFY(QCoro::waitFor(m_host->warmUp()));
    if (m_host->sandboxing() != u"bubblewrap"_s)
        QSKIP(qPrintable(u"bubblewrap does not work on this machine: "_s + m_host->sandboxing()));
    QFile secret(QDir::homePath() + u"/secret.txt"_s);
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.close();
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString attempts = uR"py(import os, socket
results = []
def attempt(what):
    try:
        what()
        results.append("worked")
    except:
        results.append("refused")
attempt(lambda: open("%1").read())
attempt(lambda: open("/etc/drover-test", "w"))
attempt(lambda: socket.create_connection(("127.0.0.1", %2), 2))
print ",".join(results)
print os.environ.get("DROVER_CLIENT_SECRET")
return True)py"_s.arg(secret.fileName())
                                 .arg(server.serverPort());
    const Result<CallReply> called = QCoro::waitFor(m_host->call(authorize(loaded(policy(attempts)))));
    QVERIFY(called);
    QVERIFY2(called->results.first().value.toBool(),
             qPrintable(QString::fromUtf8(QJsonDocument(called->toJson()).toJson())));
    QCOMPARE(called->log.first().text, u"refused,refused,refused"_s);
    QCOMPARE(called->log.at(1).text, u"None"_s);
    QVERIFY(!server.hasPendingConnections());
}

void TestScriptHost::withoutBubblewrapTheHostSaysSo()
{
    HostSettings settings = m_settings;
    settings.sandboxed = false;
    const auto host = newHost(settings);
    QVERIFY(QCoro::waitFor(host->warmUp()));
    QVERIFY(host->sandboxing().startsWith(u"none: "_s));
}

void TestScriptHost::theHostDiesWithAProgramThatIsKilled()
{
    const QByteArray mark = "-Xmx77m"; // no other test's host has this much memory
    QProcess holder;
    holder.start(QStringLiteral(DROVER_HOST_HOLDER), {u"77"_s});
    QTRY_VERIFY_WITH_TIMEOUT(holder.canReadLine(), 120'000);
    QCOMPARE(holder.readLine().trimmed(), QByteArray("ready"));
    QVERIFY(!processesWith(mark).isEmpty());
    QCOMPARE(::kill(static_cast<pid_t>(holder.processId()), SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(processesWith(mark).isEmpty(), 20'000);
    QTRY_COMPARE(holder.state(), QProcess::NotRunning);
}

void TestScriptHost::aMissingJavaIsSaid()
{
    HostSettings settings;
    settings.javaPath = u"/nonexistent/java"_s;
    ScriptHost host(settings);
    const Result<LoadReply> reply = QCoro::waitFor(host.load(script()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Error::Kind::NotFound);
    QVERIFY(reply.error().sentence().contains(u"/nonexistent/java"_s));
    QVERIFY(host.state() == ScriptHost::State::Failed);
}

void TestScriptHost::aMissingHostJarIsSaid()
{
    const QByteArray share = qgetenv("DROVER_SHARE");
    qputenv("DROVER_SHARE", "/nonexistent");
    ScriptHost host;
    const Result<LoadReply> reply = QCoro::waitFor(host.load(script()));
    qputenv("DROVER_SHARE", share);
    QVERIFY(!reply);
    QVERIFY(reply.error().why.contains(u"/nonexistent/scripthost.jar"_s));
}

QTEST_GUILESS_MAIN(TestScriptHost)
#include "tst_scripthost.moc"

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellsandbox.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::workspace;

using State = SandboxProcess::State;

namespace {
/// Waits until it is told to end, as a sandbox does.
const QByteArray Runs = "echo \"$READY\"; trap 'exit 0' TERM; while :; do sleep 0.05; done";

const QByteArray WholeLine =
    "{\"ready\":true,\"issuer\":\"https://127.0.0.1:9\",\"configApi\":\"https://127.0.0.1:9/c\","
    "\"protectedResource\":\"https://127.0.0.1:9/rs\",\"admin\":{\"clientId\":\"a\",\"clientSecret\":\"b\"},"
    "\"requestingClient\":{\"clientId\":\"c\",\"clientSecret\":\"d\",\"claimsRedirectUri\":\"https://x/y\"},"
    "\"caFile\":\"/tmp/ca.pem\",\"dap\":{\"port\":1}}";
} // namespace

class SandboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReadyLineSaysWhereEverythingIs()
    {
        const auto endpoints = uma::FlowEndpoints::fromReadyLine(WholeLine);
        QVERIFY(endpoints);
        QCOMPARE(endpoints->issuer, QUrl(u"https://127.0.0.1:9"_s));
        QCOMPARE(endpoints->admin.clientSecret, u"b"_s);
        QCOMPARE(endpoints->claimsRedirectUri, QUrl(u"https://x/y"_s));
        QCOMPARE(endpoints->tls.caFile, u"/tmp/ca.pem"_s);
        QVERIFY(endpoints->isSandbox);
        QVERIFY(endpoints->resourceServer.isEmpty());
    }

    void anyOtherLineIsNone_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no json") << QByteArray("starting…");
        QTest::newRow("not ready") << QByteArray("{\"ready\":false}");
        QTest::newRow("no issuer") << QByteArray("{\"ready\":true,\"admin\":{\"clientId\":\"a\"}}");
        QTest::newRow("no admin") << QByteArray("{\"ready\":true,\"issuer\":\"http://h\"}");
        QTest::newRow("a list") << QByteArray("[]");
    }

    void anyOtherLineIsNone()
    {
        QFETCH(QByteArray, line);
        const auto endpoints = uma::FlowEndpoints::fromReadyLine(line);
        QVERIFY(!endpoints);
        QVERIFY(!endpoints.error().why.isEmpty());
    }

    void aSandboxStartsAndStops()
    {
        const ShellSandbox shell("echo \"$@\" > $OUT; " + Runs);
        SandboxOptions options = shell.options();
        options.dataDir = u"/some/where"_s;
        options.generatedClients = 5;
        options.tls = true;
        SandboxProcess sandbox(options);
        QList<State> states;
        connect(&sandbox, &SandboxProcess::stateChanged, this, [&](State state) { states << state; });
        const auto endpoints = QCoro::waitFor(sandbox.start());
        QVERIFY2(endpoints, endpoints ? "" : qPrintable(endpoints.error().sentence()));
        QCOMPARE(endpoints->admin.clientId, u"admin"_s);
        QCOMPARE(shell.output().trimmed(), QByteArray("sandbox --seed demo --data /some/where --clients 5 --tls"));
        QVERIFY(sandbox.processId() > 0);
        QVERIFY(sandbox.readyLine().contains("\"ready\":true"));
        QCoro::waitFor(sandbox.stop());
        QCOMPARE(states, QList<State>({State::Starting, State::Running, State::Stopped}));
        QCOMPARE(sandbox.processId(), 0);
    }

    void startingTwiceStartsOnce()
    {
        const ShellSandbox shell("echo x >> $OUT; " + Runs);
        SandboxProcess sandbox(shell.options());
        int started = 0;
        for (int i = 0; i < 3; ++i)
            sandbox.start().then([&](Result<uma::FlowEndpoints> endpoints) { started += endpoints ? 1 : 0; });
        QTRY_COMPARE(started, 3);
        QVERIFY(QCoro::waitFor(sandbox.start()));
        QCOMPARE(shell.output(), QByteArray("x\n"));
        QCoro::waitFor(sandbox.stop());
    }

    void oneThatEndsBeforeItIsReadySaysWhatItWrote()
    {
        const ShellSandbox shell("echo 'the port is taken' >&2; echo 'client_secret=hush' >&2; exit 3");
        SandboxProcess sandbox(shell.options());
        QSignalSpy lines(&sandbox, &SandboxProcess::wrote);
        const auto endpoints = QCoro::waitFor(sandbox.start());
        QVERIFY(!endpoints);
        QCOMPARE(endpoints.error().kind, Error::Kind::Unreachable);
        QVERIFY(endpoints.error().why.contains(u"3"));
        QVERIFY(endpoints.error().detail.contains(u"the port is taken"));
        QVERIFY(!endpoints.error().detail.contains(u"hush"));
        QCOMPARE(sandbox.state(), State::Failed);
        QCOMPARE(lines.count(), 2);
    }

    void oneThatIsNotThereIsTold()
    {
        SandboxOptions options;
        options.program = u"/no/such/program"_s;
        SandboxProcess sandbox(options);
        const auto endpoints = QCoro::waitFor(sandbox.start());
        QVERIFY(!endpoints);
        QVERIFY(endpoints.error().why.contains(u"/no/such/program"));
        QCOMPARE(sandbox.state(), State::Failed);
    }

    void oneThatWritesNonsenseIsStopped()
    {
        const ShellSandbox shell("echo 'hello, world'; while :; do sleep 0.05; done");
        SandboxProcess sandbox(shell.options());
        const auto endpoints = QCoro::waitFor(sandbox.start());
        QVERIFY(!endpoints);
        QCOMPARE(endpoints.error().kind, Error::Kind::Protocol);
        QCOMPARE(sandbox.state(), State::Failed);
        QCOMPARE(sandbox.processId(), 0);
    }

    void oneThatNeverGetsReadyRunsIntoTheTimeLimit()
    {
        const ShellSandbox shell("while :; do sleep 0.05; done");
        SandboxOptions options = shell.options();
        options.startTimeoutMs = 100;
        SandboxProcess sandbox(options);
        QCOMPARE(QCoro::waitFor(sandbox.start()).error().kind, Error::Kind::Timeout);
    }

    void startingCanBeCancelled()
    {
        const ShellSandbox shell("echo up > $OUT; while :; do sleep 0.05; done");
        SandboxProcess sandbox(shell.options());
        CancelSource cancel;
        std::optional<Error::Kind> kind;
        sandbox.start(cancel.token()).then([&](Result<uma::FlowEndpoints> endpoints) {
            kind = endpoints.error().kind;
        });
        QTRY_VERIFY(!shell.output().isEmpty());
        cancel.cancel();
        QTRY_VERIFY(kind == Error::Kind::Cancelled);
        QCOMPARE(sandbox.processId(), 0);
    }

    void oneThatBreaksOffIsToldAndCanBeStartedAgain()
    {
        const ShellSandbox shell("echo \"$READY\"; [ -e $OUT ] && { trap 'exit 0' TERM; while :; do sleep 0.05; done; "
                                 "}; echo x > $OUT; read line; exit 7");
        SandboxProcess sandbox(shell.options());
        QVERIFY(QCoro::waitFor(sandbox.start()));
        QTRY_COMPARE(sandbox.state(), State::Failed); // standard input is empty, so it ends at once
        QVERIFY(sandbox.error().what.contains(u"broke off"));
        QVERIFY(sandbox.readyLine().isEmpty());
        QVERIFY(QCoro::waitFor(sandbox.start()));
        QCOMPARE(sandbox.state(), State::Running);
        QCoro::waitFor(sandbox.stop());
    }

    void stoppingAndStartingInOneGoComesOutRunning()
    {
        const ShellSandbox shell(Runs);
        SandboxProcess sandbox(shell.options());
        QVERIFY(QCoro::waitFor(sandbox.start()));
        const qint64 first = sandbox.processId();
        sandbox.stop();
        QVERIFY(QCoro::waitFor(sandbox.start()));
        QVERIFY(sandbox.processId() != first);
        QCOMPARE(sandbox.state(), State::Running);
        QCoro::waitFor(sandbox.stop());
    }

    void aRunnerGetsTheSeedItAsksFor()
    {
        const ShellSandbox shell("echo \"$@\" > $OUT; " + Runs);
        SandboxProcess sandbox(shell.options());
        uma::SandboxLauncher &launcher = sandbox;
        QVERIFY(QCoro::waitFor(launcher.launch(u"empty"_s, {})));
        QCOMPARE(shell.output().trimmed(), QByteArray("sandbox --seed empty"));
        QCoro::waitFor(launcher.shutDown());
        QCOMPARE(sandbox.state(), State::Stopped);
    }
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"

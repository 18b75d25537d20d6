// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/programrun.h"

#include <QCoroTask>

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::CancelSource;
using drover::Error;
using drover::Result;
using namespace drover::scripts;

namespace {

ProgramRun shell(const QString &commands)
{
    ProgramRun run;
    run.program = u"/bin/sh"_s;
    run.arguments = QStringList{u"-c"_s, commands};
    return run;
}

} // namespace

class TestProgramRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothOutputsAndTheExitCodeComeBack();
    void aProgramThatIsNotThereIsAnError();
    void aProgramEndedByASignalIsAnError();
    void aProgramThatTakesTooLongIsKilled();
    void aCancelledProgramIsKilled();
    void aProgramCancelledBeforehandIsNotStarted();
    void theInputIsEmpty();
    void longOutputIsCut();
};

void TestProgramRun::bothOutputsAndTheExitCodeComeBack()
{
    const Result<ProgramResult> result = QCoro::waitFor(runProgram(shell(u"echo one; echo two >&2; exit 3"_s)));
    QVERIFY(result);
    QCOMPARE(result->exitCode, 3);
    QCOMPARE(result->output, QByteArray("one\n"));
    QCOMPARE(result->errors, QByteArray("two\n"));
}

void TestProgramRun::aProgramThatIsNotThereIsAnError()
{
    ProgramRun run;
    run.program = u"/nonexistent/program"_s;
    const Result<ProgramResult> result = QCoro::waitFor(runProgram(run));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreachable);
    QVERIFY(result.error().what.contains(u"/nonexistent/program"_s));
}

void TestProgramRun::aProgramEndedByASignalIsAnError()
{
    const Result<ProgramResult> result = QCoro::waitFor(runProgram(shell(u"echo last words >&2; kill -9 $$"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().detail, u"last words"_s);
}

void TestProgramRun::aProgramThatTakesTooLongIsKilled()
{
    ProgramRun run = shell(u"exec sleep 600"_s);
    run.timeoutMs = 20;
    const Result<ProgramResult> result = QCoro::waitFor(runProgram(run));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Timeout);
}

void TestProgramRun::aCancelledProgramIsKilled()
{
    CancelSource source;
    auto running = runProgram(shell(u"exec sleep 600"_s), source.token());
    source.cancel();
    const Result<ProgramResult> result = QCoro::waitFor(running);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

void TestProgramRun::aProgramCancelledBeforehandIsNotStarted()
{
    CancelSource source;
    source.cancel();
    const Result<ProgramResult> result = QCoro::waitFor(runProgram(shell(u"exec sleep 600"_s), source.token()));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

void TestProgramRun::theInputIsEmpty()
{
    const Result<ProgramResult> result = QCoro::waitFor(runProgram(shell(u"cat; echo done"_s)));
    QVERIFY(result);
    QCOMPARE(result->output, QByteArray("done\n"));
}

void TestProgramRun::longOutputIsCut()
{
    const Result<ProgramResult> result = QCoro::waitFor(runProgram(shell(u"head -c 300000 /dev/zero"_s)));
    QVERIFY(result);
    QCOMPARE(result->output.size(), 65536);
}

QTEST_GUILESS_MAIN(TestProgramRun)
#include "tst_programrun.moc"

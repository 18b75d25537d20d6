// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakejanssen.h"
#include "shellsandbox.h"

#include "workspace/console.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::workspace;

using State = server::ServerConnection::State;

namespace {

const QByteArray Runs = "echo \"$READY\"; trap 'exit 0' TERM; while :; do sleep 0.05; done";

/// A console with settings, drafts and a sandbox of its own.
struct Bench {
    explicit Bench(const QByteArray &sandboxScript = Runs)
        : shell(sandboxScript, fake.issuer().toString())
    {
        ConsoleOptions options;
        options.settings = std::make_unique<QSettings>(folder.filePath(u"drover.ini"_s), QSettings::IniFormat);
        options.draftFolder = folder.filePath(u"drafts"_s);
        options.journalFile = folder.filePath(u"journal.jsonl"_s);
        options.sandbox = shell.options();
        options.secrets = SecretStore::Backend::MemoryOnly;
        console = std::make_unique<Console>(std::move(options));
        QObject::connect(console.get(), &Console::problem, console.get(),
                         [this](const Error &error) { problems << error; });
    }
    ~Bench() { QCoro::waitFor(console->close()); }

    Profile addProfile(const QString &name)
    {
        Profile profile;
        profile.name = name;
        profile.url = fake.issuer();
        profile.clientId = u"admin"_s;
        return *console->profiles().save(profile);
    }

    FakeJanssen fake;
    QTemporaryDir folder;
    ShellSandbox shell;
    QList<Error> problems;
    std::unique_ptr<Console> console;
};

} // namespace

class ConsoleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSandboxIsOpenedWithOneCall()
    {
        Bench bench;
        QVERIFY(bench.console->profile().kind == Profile::Kind::Sandbox);
        QVERIFY(!bench.console->adminApi());
        QVERIFY(!bench.console->flowEndpoints());
        QSignalSpy apis(bench.console.get(), &Console::apiChanged);
        const auto opened = QCoro::waitFor(bench.console->open(sandboxProfileId()));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
        QVERIFY(bench.console->adminApi());
        QCOMPARE(bench.console->connection().state(), State::Connected);
        QCOMPARE(bench.console->flowEndpoints()->requestingClient.clientId, u"rp"_s);
        QCOMPARE(apis.count(), 1);
        QCOMPARE(bench.console->tasks().tasks().size(), 1);
        QCOMPARE(bench.console->tasks().runningCount(), 0);
        QVERIFY(bench.problems.isEmpty());
    }

    void aServerNeedsItsSecretOnceAndKeepsItWhenToldTo()
    {
        Bench bench;
        const Profile profile = bench.addProfile(u"mine"_s);
        QSignalSpy asked(bench.console.get(), &Console::secretNeeded);
        QSignalSpy profiles(bench.console.get(), &Console::profileChanged);
        auto opened = QCoro::waitFor(bench.console->open(profile.id));
        QVERIFY(!opened);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(profiles.count(), 1);
        QVERIFY(QCoro::waitFor(bench.console->openWithSecret(profile.id, u"secret"_s, true)));
        QVERIFY(bench.console->adminApi());
        QCOMPARE(bench.console->profile().name, u"mine"_s);
        QCOMPARE(bench.console->flowEndpoints()->issuer, bench.fake.issuer());
        QVERIFY(!bench.console->flowEndpoints()->isSandbox);
        QVERIFY(QCoro::waitFor(bench.console->reopen()));
        QCOMPARE(asked.count(), 1);
    }

    void aSecretThatDoesNotWorkIsNotKept()
    {
        Bench bench;
        const Profile profile = bench.addProfile(u"mine"_s);
        bench.fake.intercept = [](const WireRequest &request) -> std::optional<WireAnswer> {
            if (request.method == "POST")
                return WireAnswer::http(401, "{\"error\":\"invalid_client\"}");
            return std::nullopt;
        };
        QVERIFY(!QCoro::waitFor(bench.console->openWithSecret(profile.id, u"wrong"_s, true)));
        QCOMPARE(bench.problems.size(), 1);
        QCOMPARE(bench.problems.first().kind, Error::Kind::Denied);
        QCOMPARE(bench.console->connection().state(), State::Failed);
        const auto kept = QCoro::waitFor(bench.console->secrets().read(profile.secretKey()));
        QVERIFY(kept && !*kept);
    }

    void theLastOneOpenedWins()
    {
        Bench bench;
        const Profile profile = bench.addProfile(u"mine"_s);
        QVERIFY(QCoro::waitFor(bench.console->secrets().write(profile.secretKey(), u"secret"_s)));
        std::optional<bool> first;
        bench.console->open(sandboxProfileId()).then([&](Result<void> opened) { first = opened.has_value(); });
        QVERIFY(QCoro::waitFor(bench.console->open(profile.id)));
        QTRY_VERIFY(first == false);
        QCOMPARE(bench.console->profile().id, profile.id);
        QCOMPARE(bench.console->connection().state(), State::Connected);
        QCOMPARE(bench.console->profiles().currentId(), profile.id);
        QVERIFY(bench.problems.isEmpty());
    }

    void aSandboxThatBreaksOffClosesTheConnectionAndIsTold()
    {
        Bench bench("echo \"$READY\"; trap 'exit 0' TERM; while [ ! -e $OUT.end ]; do sleep 0.05; done; echo 'gone "
                    "wrong' >&2; exit 9");
        QVERIFY(QCoro::waitFor(bench.console->open(sandboxProfileId())));
        // The script ends when the file beside its output appears.
        QFile end(bench.shell.options().program.section(u'/', 0, -2) + u"/out.end"_s);
        QVERIFY(end.open(QIODevice::WriteOnly));
        QTRY_COMPARE(bench.console->connection().state(), State::Disconnected);
        QVERIFY(!bench.console->adminApi());
        QCOMPARE(bench.problems.size(), 1);
        QVERIFY(bench.problems.first().detail.contains(u"gone wrong"));
    }

    void aSandboxThatDoesNotStartIsToldAndTheTaskFails()
    {
        Bench bench("echo 'no java' >&2; exit 1");
        QVERIFY(!QCoro::waitFor(bench.console->open(sandboxProfileId())));
        QCOMPARE(bench.problems.size(), 1);
        QVERIFY(bench.problems.first().detail.contains(u"no java"));
        QCOMPARE(bench.console->tasks().tasks().first().state, TaskInfo::State::Failed);
    }

    void startingTheSandboxCanBeCancelledInTheTaskStrip()
    {
        Bench bench("while :; do sleep 0.05; done");
        std::optional<Error::Kind> kind;
        bench.console->open(sandboxProfileId()).then([&](Result<void> opened) { kind = opened.error().kind; });
        QTRY_COMPARE(bench.console->tasks().runningCount(), 1);
        bench.console->tasks().cancelAll();
        QTRY_VERIFY(kind == Error::Kind::Cancelled);
        QCOMPARE(bench.console->tasks().tasks().first().state, TaskInfo::State::Cancelled);
        QVERIFY(bench.problems.isEmpty());
    }

    void anUnknownProfileIsAnError()
    {
        Bench bench;
        QCOMPARE(QCoro::waitFor(bench.console->open(u"nobody"_s)).error().kind, Error::Kind::NotFound);
    }

    void aGluuProfileSpeaksOxTrust()
    {
        Bench bench;
        Profile profile = bench.addProfile(u"old"_s);
        profile.kind = Profile::Kind::Gluu4;
        const Result<server::ConnectionSettings> gluu = profile.connectionSettings(u"x"_s);
        QVERIFY(gluu);
        QCOMPARE(gluu->adminInterface, server::AdminInterface::OxTrust);
        profile.kind = Profile::Kind::Janssen;
        const Result<server::ConnectionSettings> janssen = profile.connectionSettings(u"x"_s);
        QVERIFY(janssen);
        QCOMPARE(janssen->adminInterface, server::AdminInterface::JanssenConfig);
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "tst_console.moc"

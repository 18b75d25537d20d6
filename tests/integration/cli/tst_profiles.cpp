// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::test;

namespace {

/// Whether a text stands in any file of the test's home.
QString fileWith(const QByteArray &text)
{
    QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (readFrom(path).contains(text))
            return path;
    }
    return {};
}

} // namespace

/// Profiles and their secrets, against a sandbox in a process of its own. There is no keychain here.
class TestProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aReadyLineMakesAProfile();
    void aReadyLineIsReadFromTheStandardInput();
    void aServerIsAddedListedShownAndRemoved();
    void aNameIsTakenOnce();
    void theSecretComesFromTheEnvironmentOrTheInput();
    void withoutASecretItIsSaidHowToGiveIt();
    void aWrongSecretIsAnAnswer();
    void aServerThatIsNotThereCannotBeReached();
    void wrongUsageIsToldInOneLine_data();
    void wrongUsageIsToldInOneLine();
    void noSecretIsInAFileOrAnOutput();

private:
    QString url() const { return m_sandbox.ready().value(u"issuer"_s).toString(); }
    QString clientId() const { return m_sandbox.ready().value(u"admin"_s).toObject().value(u"clientId"_s).toString(); }
    Outcome tell(const Outcome &outcome)
    {
        m_told += outcome.out + outcome.err;
        return outcome;
    }

    SandboxChild m_sandbox;
    QByteArray m_told; ///< all that was printed
};

void TestProfiles::initTestCase()
{
    withoutKeychain();
    QVERIFY(m_sandbox.start());
}

void TestProfiles::cleanupTestCase()
{
    const Outcome listed = run({u"profile"_s, u"list"_s, u"--json"_s});
    const QJsonArray profiles = listed.json().value(u"profiles"_s).toArray();
    for (const QJsonValue &profile : profiles) {
        if (profile.toObject().value(u"kind"_s) != u"sandbox"_s)
            run({u"profile"_s, u"remove"_s, profile.toObject().value(u"name"_s).toString(), u"--yes"_s});
    }
}

void TestProfiles::aReadyLineMakesAProfile()
{
    const Outcome added = tell(
        run({u"profile"_s, u"add"_s, u"box"_s, u"--sandbox"_s, QString::fromUtf8(m_sandbox.readyLine), u"--json"_s}));
    QVERIFY2(added.exitCode == 0, added.all().constData());
    QCOMPARE(added.json().value(u"name"_s).toString(), u"box"_s);
    QCOMPARE(added.json().value(u"url"_s).toString(), url());
    const QString place = added.json().value(u"secret"_s).toString();
    const Outcome tested = tell(runWith({u"profile"_s, u"test"_s, u"box"_s, u"--json"_s}, {},
                                        {u"DROVER_CLIENT_SECRET="_s + m_sandbox.secret()}));
    QVERIFY2(tested.exitCode == 0, tested.all().constData());
    QCOMPARE(tested.json().value(u"access"_s).toObject().value(u"script"_s).toObject().value(u"write"_s).toBool(),
             true);
    // Where the kernel keeps it, nothing more is needed; else the message says what is.
    if (place == u"kernel-keyring") {
        const Outcome without = tell(run({u"client"_s, u"list"_s, u"--profile"_s, u"box"_s}));
        QVERIFY2(without.exitCode == 0, without.all().constData());
    } else {
        QVERIFY2(added.err.contains("DROVER_CLIENT_SECRET"), added.err.constData());
    }
    // The sandbox's next start has another port: the profile is simply made anew.
    QCOMPARE(
        tell(run({u"profile"_s, u"add"_s, u"box"_s, u"--sandbox"_s, QString::fromUtf8(m_sandbox.readyLine)})).exitCode,
        0);
}

void TestProfiles::aReadyLineIsReadFromTheStandardInput()
{
    const Outcome added =
        tell(runWith({u"profile"_s, u"add"_s, u"piped"_s, u"--sandbox"_s, u"-"_s}, m_sandbox.readyLine + "\nmore\n"));
    QVERIFY2(added.exitCode == 0, added.all().constData());
    QVERIFY(tell(run({u"profile"_s, u"show"_s, u"piped"_s})).out.contains(url().toUtf8()));
}

void TestProfiles::aServerIsAddedListedShownAndRemoved()
{
    const Outcome added =
        tell(run({u"profile"_s, u"add"_s, u"prod"_s, u"--url"_s, u"https://auth.example.com"_s, u"--kind"_s, u"gluu4"_s,
                  u"--auth"_s, u"client-secret"_s, u"--client-id"_s, u"1800.abc"_s}));
    QVERIFY2(added.exitCode == 0, added.all().constData());
    const Outcome listed = tell(run({u"profile"_s, u"list"_s}));
    QVERIFY(listed.out.contains("prod") && listed.out.contains("https://auth.example.com") &&
            listed.out.contains("gluu4"));
    const Outcome shown = tell(run({u"profile"_s, u"show"_s, u"prod"_s, u"--json"_s}));
    QCOMPARE(shown.json().value(u"clientId"_s).toString(), u"1800.abc"_s);
    QCOMPARE(shown.json().value(u"auth"_s).toString(), u"client-secret"_s);
    QCOMPARE(tell(run({u"profile"_s, u"remove"_s, u"prod"_s, u"--yes"_s})).exitCode, 0);
    QCOMPARE(tell(run({u"profile"_s, u"show"_s, u"prod"_s})).exitCode, 2);
    QVERIFY(!run({u"profile"_s, u"list"_s}).out.contains("prod"));
}

void TestProfiles::aNameIsTakenOnce()
{
    const QStringList add{u"profile"_s,           u"add"_s,         u"twice"_s, u"--url"_s,
                          u"https://a.example"_s, u"--client-id"_s, u"a"_s};
    QCOMPARE(tell(run(add)).exitCode, 0);
    const Outcome again = tell(run(add));
    QCOMPARE(again.exitCode, 2);
    QVERIFY(again.err.contains("--replace"));
    QCOMPARE(tell(run(add + QStringList{u"--replace"_s})).exitCode, 0);
}

void TestProfiles::theSecretComesFromTheEnvironmentOrTheInput()
{
    const QStringList add{u"profile"_s,
                          u"add"_s,
                          u"My own"_s,
                          u"--url"_s,
                          url(),
                          u"--client-id"_s,
                          clientId(),
                          u"--admin-url"_s,
                          m_sandbox.ready().value(u"configApi"_s).toString()};
    const Outcome added = tell(runWith(add + QStringList{u"--secret-stdin"_s}, m_sandbox.secret().toUtf8() + '\n'));
    QVERIFY2(added.exitCode == 0, added.all().constData());
    QVERIFY2(added.err.contains("no keychain") && added.err.contains("DROVER_CLIENT_SECRET") &&
                 added.err.contains("--secret-stdin"),
             added.err.constData());
    const QStringList list{u"scope"_s, u"list"_s, u"--profile"_s, u"My own"_s, u"--limit"_s, u"1"_s, u"--json"_s};
    for (const QString &variable : {u"DROVER_CLIENT_SECRET="_s, u"DROVER_CLIENT_SECRET_MY_OWN="_s}) {
        const Outcome listed = tell(runWith(list, {}, {variable + m_sandbox.secret()}));
        QVERIFY2(listed.exitCode == 0, listed.all().constData());
        QCOMPARE(listed.json().value(u"entries"_s).toArray().size(), 1);
    }
    // The line wins over the environment.
    const Outcome piped = tell(runWith(list + QStringList{u"--secret-stdin"_s}, m_sandbox.secret().toUtf8() + '\n',
                                       {u"DROVER_CLIENT_SECRET=wrong"_s}));
    QVERIFY2(piped.exitCode == 0, piped.all().constData());
    const Outcome empty = tell(runWith(list + QStringList{u"--secret-stdin"_s}, {}));
    QCOMPARE(empty.exitCode, 2);
}

void TestProfiles::withoutASecretItIsSaidHowToGiveIt()
{
    const Outcome outcome = tell(run({u"client"_s, u"list"_s, u"--profile"_s, u"My own"_s}));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count('\n'), 1);
    for (const char *words : {"My own", "no keychain", "DROVER_CLIENT_SECRET", "--secret-stdin"})
        QVERIFY2(outcome.err.contains(words), outcome.err.constData());
}

void TestProfiles::aWrongSecretIsAnAnswer()
{
    const Outcome outcome = tell(
        runWith({u"profile"_s, u"test"_s, u"My own"_s, u"--json"_s}, {}, {u"DROVER_CLIENT_SECRET=CANARY-wrong"_s}));
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json().value(u"error"_s).toObject().value(u"kind"_s).toString(), u"denied"_s);
    QVERIFY(!outcome.all().contains("CANARY"));
}

void TestProfiles::aServerThatIsNotThereCannotBeReached()
{
    QCOMPARE(
        tell(run({u"profile"_s, u"add"_s, u"gone"_s, u"--url"_s, u"http://127.0.0.1:1"_s, u"--client-id"_s, u"x"_s}))
            .exitCode,
        0);
    const Outcome outcome =
        tell(runWith({u"profile"_s, u"test"_s, u"gone"_s, u"--json"_s}, {}, {u"DROVER_CLIENT_SECRET=x"_s}));
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.json().value(u"error"_s).toObject().value(u"kind"_s).toString(), u"unreachable"_s);
}

void TestProfiles::wrongUsageIsToldInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
        QTest::newRow(name) << arguments << named;
    };
    row("no command", {u"profile"_s}, u"add"_s);
    row("unknown command", {u"profile"_s, u"polish"_s}, u"polish"_s);
    row("no name", {u"profile"_s, u"add"_s}, u"name"_s);
    row("no url", {u"profile"_s, u"add"_s, u"x"_s}, u"--url"_s);
    row("no client", {u"profile"_s, u"add"_s, u"x"_s, u"--url"_s, u"https://a.example"_s}, u"--client-id"_s);
    row("kind",
        {u"profile"_s, u"add"_s, u"x"_s, u"--url"_s, u"https://a.example"_s, u"--client-id"_s, u"i"_s, u"--kind"_s,
         u"keycloak"_s},
        u"keycloak"_s);
    row("auth",
        {u"profile"_s, u"add"_s, u"x"_s, u"--url"_s, u"https://a.example"_s, u"--client-id"_s, u"i"_s, u"--auth"_s,
         u"handshake"_s},
        u"handshake"_s);
    row("url", {u"profile"_s, u"add"_s, u"x"_s, u"--url"_s, u"ftp://a"_s, u"--client-id"_s, u"i"_s}, u"https://"_s);
    row("ready line", {u"profile"_s, u"add"_s, u"x"_s, u"--sandbox"_s, u"{\"ready\":false}"_s}, u"--sandbox"_s);
    row("unknown profile", {u"client"_s, u"list"_s, u"--profile"_s, u"nobody"_s}, u"nobody"_s);
    row("no profile", {u"client"_s, u"list"_s}, u"--profile"_s);
    row("the window's sandbox", {u"client"_s, u"list"_s, u"--profile"_s, u"sandbox"_s}, u"drover-cli sandbox"_s);
}

void TestProfiles::wrongUsageIsToldInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = tell(run(arguments));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(named), outcome.err.constData());
}

void TestProfiles::noSecretIsInAFileOrAnOutput()
{
    QVERIFY(!m_sandbox.secret().isEmpty());
    QVERIFY(!m_told.contains(m_sandbox.secret().toUtf8()));
    const QString file = fileWith(m_sandbox.secret().toUtf8());
    QVERIFY2(file.isEmpty(), qPrintable(file));
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"

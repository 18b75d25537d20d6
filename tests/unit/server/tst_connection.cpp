// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakejanssen.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::server;
using domain::EntityKind;

using State = ServerConnection::State;

class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openingLeadsToAnApi()
    {
        FakeJanssen fake;
        ServerConnection connection;
        QList<State> states;
        connect(&connection, &ServerConnection::stateChanged, this, [&](State state) { states << state; });
        QSignalSpy apis(&connection, &ServerConnection::apiChanged);
        QCOMPARE(connection.state(), State::Disconnected);
        QVERIFY(QCoro::waitFor(connection.open(fake.settings())));
        QCOMPARE(states, QList<State>({State::Connecting, State::Connected}));
        QVERIFY(connection.api());
        QCOMPARE(apis.count(), 1);
        QCOMPARE(connection.grantedScopes().size(), 3);
        connection.close();
        QVERIFY(!connection.api());
        QCOMPARE(connection.state(), State::Disconnected);
        QCOMPARE(apis.count(), 2);
    }

    void aTokenThatMayOnlyReadMakesItReadOnly()
    {
        FakeJanssen fake;
        fake.grantedScopes = "https://jans.io/oauth/config/read-all";
        ServerConnection connection;
        QVERIFY(QCoro::waitFor(connection.open(fake.settings())));
        QCOMPARE(connection.state(), State::ReadOnly);
        QVERIFY(connection.isOpen());
        QVERIFY(!connection.api()->canWrite(EntityKind::Script));
    }

    void aTokenForNothingIsRefusedWithAnExplanation()
    {
        FakeJanssen fake;
        fake.grantedScopes = "openid profile";
        ServerConnection connection;
        const auto opened = QCoro::waitFor(connection.open(fake.settings()));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Denied);
        QCOMPARE(connection.state(), State::Failed);
        QVERIFY(connection.error().next.contains(u"scopes"));
        QVERIFY(!connection.api());
    }

    void aServerThatIsNotThereIsAFailure()
    {
        ConnectionSettings settings;
        {
            const FakeJanssen gone;
            settings = gone.settings();
        }
        ServerConnection connection;
        const auto opened = QCoro::waitFor(connection.open(settings));
        QCOMPARE(opened.error().kind, Error::Kind::Unreachable);
        QCOMPARE(connection.state(), State::Failed);
    }

    void openingAgainGivesUpTheFirst()
    {
        FakeJanssen slow;
        slow.intercept = [](const WireRequest &) -> std::optional<WireAnswer> { return WireAnswer::silence(); };
        FakeJanssen fake;
        ServerConnection connection;
        std::optional<Error::Kind> first;
        connection.open(slow.settings()).then([&](Result<void> opened) { first = opened.error().kind; });
        QTRY_COMPARE(slow.requests().size(), 1);
        QVERIFY(QCoro::waitFor(connection.open(fake.settings())));
        QTRY_VERIFY(first == Error::Kind::Cancelled);
        QCOMPARE(connection.state(), State::Connected);
        QCOMPARE(connection.settings().issuer, fake.issuer());
    }

    void closingGivesUpWhatIsUnderWay()
    {
        FakeJanssen slow;
        slow.intercept = [](const WireRequest &) -> std::optional<WireAnswer> { return WireAnswer::silence(); };
        ServerConnection connection;
        std::optional<Error::Kind> kind;
        connection.open(slow.settings()).then([&](Result<void> opened) { kind = opened.error().kind; });
        QTRY_COMPARE(slow.requests().size(), 1);
        connection.close();
        QTRY_VERIFY(kind == Error::Kind::Cancelled);
        QCOMPARE(connection.state(), State::Disconnected);
    }

    void deletingGivesUpWhatIsUnderWay()
    {
        FakeJanssen slow;
        slow.intercept = [](const WireRequest &) -> std::optional<WireAnswer> { return WireAnswer::silence(); };
        auto connection = std::make_unique<ServerConnection>();
        std::optional<Error::Kind> kind;
        connection->open(slow.settings()).then([&](Result<void> opened) { kind = opened.error().kind; });
        QTRY_COMPARE(slow.requests().size(), 1);
        connection.reset();
        QTRY_VERIFY(kind == Error::Kind::Cancelled);
    }

    void theAdminAddressMayBeElsewhere()
    {
        FakeJanssen fake;
        ConnectionSettings settings = fake.settings();
        settings.configApi = QUrl(fake.issuer().toString() + u"/proxied/api/v1/"_s);
        ServerConnection connection;
        QVERIFY(QCoro::waitFor(connection.open(settings)));
        QCoro::waitFor(connection.api()->get(EntityKind::Scope, u"x"_s));
        QCOMPARE(fake.requests().last().target, QByteArray("/proxied/api/v1/scopes/x"));
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"

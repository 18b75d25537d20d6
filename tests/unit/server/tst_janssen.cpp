// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakejanssen.h"

#include "server/janssenapi.h"
#include "server/readall.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::server;
using domain::Entity;
using domain::EntityKind;

namespace {

/// A connected API against a fake server.
struct Bench {
    FakeJanssen fake;
    ServerConnection connection;

    AdminApi &api()
    {
        if (!connection.api()) {
            const auto opened = QCoro::waitFor(connection.open(fake.settings()));
            if (!opened)
                qFatal("%s", qPrintable(opened.error().sentence()));
        }
        return *connection.api();
    }
};

} // namespace

class JanssenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListComesPageByPage()
    {
        Bench bench;
        bench.fake.addClients(250);
        ListQuery query;
        query.limit = 100;
        query.start = 200;
        const auto page = QCoro::waitFor(bench.api().list(EntityKind::Client, query));
        QVERIFY2(page, page ? "" : qPrintable(page.error().sentence()));
        QCOMPARE(page->total, 250);
        QCOMPARE(page->start, 200);
        QCOMPARE(page->entries.size(), 50);
        QCOMPARE(page->entries.first().id(), u"C000200"_s);
    }

    void theQueryIsWrittenAsTheServerReadsIt()
    {
        Bench bench;
        ListQuery query;
        query.limit = 1000; // the server allows no more than 200
        query.pattern = u"a b&c=d+e"_s;
        query.sortBy = u"displayName"_s;
        query.descending = true;
        query.filters = {{u"disabled"_s, u"true"_s}, {u"applicationType"_s, u"web"_s}};
        const auto page = QCoro::waitFor(bench.api().list(EntityKind::Client, query));
        QVERIFY(page);
        QCOMPARE(page->entries.size(), 0);
        QCOMPARE(bench.fake.requests().last().target,
                 QByteArray("/jans-config-api/api/v1/openid/"
                            "clients?limit=200&startIndex=0&pattern=a%20b%26c%3Dd%2Be&sortBy=displayName"
                            "&sortOrder=descending&fieldValuePair=applicationType%3Dweb%2Cdisabled%3Dtrue"));
    }

    void eachKindHasItsPath_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<QByteArray>("removed");
        const QByteArray base = "/jans-config-api/api/v1";
        QTest::newRow("client") << int(EntityKind::Client) << base + "/openid/clients/a%2Fb"
                                << base + "/openid/clients/a%2Fb";
        QTest::newRow("scope") << int(EntityKind::Scope) << base + "/scopes/a%2Fb" << base + "/scopes/a%2Fb";
        QTest::newRow("resource") << int(EntityKind::UmaResource) << base + "/uma/resources/a%2Fb"
                                  << base + "/uma/resources/a%2Fb";
        QTest::newRow("script") << int(EntityKind::Script) << base + "/config/scripts/inum/a%2Fb"
                                << base + "/config/scripts/a%2Fb";
    }

    void eachKindHasItsPath()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, read);
        QFETCH(QByteArray, removed);
        Bench bench;
        QCoro::waitFor(bench.api().get(EntityKind(kind), u"a/b"_s));
        QCOMPARE(bench.fake.requests().last().target, read);
        QCoro::waitFor(bench.api().remove(EntityKind(kind), u"a/b"_s));
        QCOMPARE(bench.fake.requests().last().target, removed);
    }

    void whatIsCreatedComesBackAsStored()
    {
        Bench bench;
        QSignalSpy changes(&bench.api(), &AdminApi::changed);
        const auto made =
            QCoro::waitFor(bench.api().create(EntityKind::Script, {{u"name"_s, u"policy"_s}, {u"odd"_s, 1}}));
        QVERIFY(made);
        QCOMPARE(made->id(), u"made-1"_s);
        QCOMPARE(made->json().value(u"odd"_s), QJsonValue(1));
        QCOMPARE(changes.count(), 1);
        const auto read = QCoro::waitFor(bench.api().get(EntityKind::Script, made->id()));
        QCOMPARE(read->json(), made->json());
        QVERIFY(QCoro::waitFor(bench.api().remove(EntityKind::Script, made->id())));
        const auto gone = QCoro::waitFor(bench.api().get(EntityKind::Script, made->id()));
        QVERIFY(!gone);
        QVERIFY2(gone.error().kind == Error::Kind::NotFound, qPrintable(gone.error().sentence()));
        QCOMPARE(changes.count(), 2);
    }

    void aRefusalSaysTheServersWords()
    {
        Bench bench;
        const auto made = QCoro::waitFor(bench.api().create(EntityKind::Script, {{u"description"_s, u"d"_s}}));
        QCOMPARE(made.error().kind, Error::Kind::Input);
        QCOMPARE(made.error().why, u"Required attribute 'name' is missing"_s);
        QCOMPARE(made.error().httpStatus, 400);
    }

    void onlyWhatChangedIsSentWithTestsFirst()
    {
        Bench bench;
        bench.fake.addScripts(1);
        const QJsonObject before = bench.fake.collection(u"/config/scripts"_s).value(u"S0000"_s);
        QJsonObject after = before;
        after.insert(u"script"_s, u"changed"_s);
        after.insert(u"description"_s, u"new"_s);
        const auto saved = QCoro::waitFor(bench.api().patch(EntityKind::Script, u"S0000"_s, before, after));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence()));
        QCOMPARE(saved->json().value(u"revision"_s), QJsonValue(2));
        const QJsonArray sent = QJsonDocument::fromJson(bench.fake.requests().last().body).array();
        QStringList operations;
        for (const QJsonValue &step : sent)
            operations << QString(step[u"op"].toString() + u' ' + step[u"path"].toString());
        QCOMPARE(operations,
                 QStringList({u"test /revision"_s, u"test /script"_s, u"add /description"_s, u"replace /script"_s}));
    }

    void noDifferenceSendsNothing()
    {
        Bench bench;
        const QJsonObject same{{u"inum"_s, u"x"_s}, {u"revision"_s, 3}};
        QJsonObject after = same;
        after.insert(u"revision"_s, 9); // the server's own
        const int before = bench.fake.count("GET") + bench.fake.count("PATCH");
        QVERIFY(QCoro::waitFor(bench.api().patch(EntityKind::Script, u"x"_s, same, after)));
        QCOMPARE(bench.fake.count("GET") + bench.fake.count("PATCH"), before);
    }

    void anObjectThatMovedOnIsNotOverwritten()
    {
        Bench bench;
        bench.fake.addScripts(1);
        auto &scripts = bench.fake.collection(u"/config/scripts"_s);
        const QJsonObject before = scripts.value(u"S0000"_s);
        scripts[u"S0000"_s].insert(u"revision"_s, 2);
        scripts[u"S0000"_s].insert(u"script"_s, u"theirs"_s);
        scripts[u"S0000"_s].insert(
            u"configurationProperties"_s,
            QJsonArray{QJsonObject{{u"value1"_s, u"k"_s}, {u"value2"_s, u"hush"_s}, {u"hide"_s, true}}});
        QJsonObject after = before;
        after.insert(u"script"_s, u"mine"_s);
        const auto saved = QCoro::waitFor(bench.api().patch(EntityKind::Script, u"S0000"_s, before, after));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Conflict);
        QVERIFY(saved.error().detail.contains(u"theirs"));
        QVERIFY(!saved.error().detail.contains(u"hush"));
        QCOMPARE(bench.fake.count("PATCH"), 0);
        QCOMPARE(scripts.value(u"S0000"_s).value(u"script"_s), QJsonValue(u"theirs"_s));
    }

    void oneThatMovesOnBetweenLookAndWriteIsNotOverwrittenEither()
    {
        Bench bench;
        bench.fake.addClients(1);
        auto &clients = bench.fake.collection(u"/openid/clients"_s);
        const QJsonObject before = clients.value(u"C000000"_s);
        bench.fake.intercept = [&](const WireRequest &request) -> std::optional<WireAnswer> {
            if (request.method == "PATCH")
                clients[u"C000000"_s].insert(u"clientName"_s, u"Theirs"_s);
            return std::nullopt;
        };
        QJsonObject after = before;
        after.insert(u"clientName"_s, u"Mine"_s);
        const auto saved = QCoro::waitFor(bench.api().patch(EntityKind::Client, u"C000000"_s, before, after));
        QCOMPARE(saved.error().kind, Error::Kind::Conflict);
        QCOMPARE(clients.value(u"C000000"_s).value(u"clientName"_s), QJsonValue(u"Theirs"_s));
    }

    void aFieldThatAppearedMeanwhileIsNotOverwritten()
    {
        // No test of a JSON Patch can say "not there".
        Bench bench;
        bench.fake.addClients(1);
        auto &clients = bench.fake.collection(u"/openid/clients"_s);
        const QJsonObject before = clients.value(u"C000000"_s);
        clients[u"C000000"_s].insert(u"description"_s, u"theirs"_s);
        QJsonObject after = before;
        after.insert(u"description"_s, u"mine"_s);
        QCOMPARE(QCoro::waitFor(bench.api().patch(EntityKind::Client, u"C000000"_s, before, after)).error().kind,
                 Error::Kind::Conflict);
    }

    void aChangeOfAnotherFieldIsNoConflict()
    {
        Bench bench;
        bench.fake.addClients(1);
        auto &clients = bench.fake.collection(u"/openid/clients"_s);
        const QJsonObject before = clients.value(u"C000000"_s);
        clients[u"C000000"_s].insert(u"lastAccessTime"_s, u"2026-01-01T00:00:00"_s);
        QJsonObject after = before;
        after.insert(u"clientName"_s, u"Mine"_s);
        const auto saved = QCoro::waitFor(bench.api().patch(EntityKind::Client, u"C000000"_s, before, after));
        QVERIFY(saved);
        QCOMPARE(saved->json().value(u"lastAccessTime"_s), QJsonValue(u"2026-01-01T00:00:00"_s));
    }

    void aRefusedChangeIsNoConflictWhenNothingMoved()
    {
        Bench bench;
        bench.fake.addClients(1);
        bench.fake.intercept = [](const WireRequest &request) -> std::optional<WireAnswer> {
            if (request.method == "PATCH")
                return WireAnswer::http(400, "clientName must not be so", {{"Content-Type", "text/plain"}});
            return std::nullopt;
        };
        const QJsonObject before = bench.fake.collection(u"/openid/clients"_s).value(u"C000000"_s);
        QJsonObject after = before;
        after.insert(u"clientName"_s, u"x"_s);
        const auto saved = QCoro::waitFor(bench.api().patch(EntityKind::Client, u"C000000"_s, before, after));
        QCOMPARE(saved.error().kind, Error::Kind::Input);
        QCOMPARE(saved.error().why, u"clientName must not be so"_s);
    }

    void answersThatMakeNoSenseAreErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("insufficient scope")
            << 401 << QByteArray("Insufficient scopes! , Required scope: x") << int(Error::Kind::Denied);
        QTest::newRow("forbidden") << 403 << QByteArray("no") << int(Error::Kind::Denied);
        QTest::newRow("login page") << 302 << QByteArray("<html>") << int(Error::Kind::Protocol);
        QTest::newRow("web page") << 200 << QByteArray("<html>") << int(Error::Kind::Protocol);
        QTest::newRow("bare list") << 200 << QByteArray("[]") << int(Error::Kind::Protocol);
        QTest::newRow("no total") << 200 << QByteArray("{\"entries\":[]}") << int(Error::Kind::Protocol);
        QTest::newRow("entries of another kind")
            << 200 << QByteArray("{\"totalEntriesCount\":1,\"entries\":{}}") << int(Error::Kind::Protocol);
        QTest::newRow("fault") << 500 << QByteArray("{\"code\":\"500\",\"message\":\"oops\"}")
                               << int(Error::Kind::Protocol);
        QTest::newRow("not ready") << 503 << QByteArray() << int(Error::Kind::Unreachable);
    }

    void answersThatMakeNoSenseAreErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        Bench bench;
        AdminApi &api = bench.api();
        bench.connection.http()->setRetryDelays({});
        bench.fake.intercept = [&](const WireRequest &request) -> std::optional<WireAnswer> {
            if (request.target.startsWith("/jans-config-api/"))
                return WireAnswer::http(status, body, {{"Location", "/login"}});
            return std::nullopt;
        };
        const auto page = QCoro::waitFor(api.list(EntityKind::Scope, {}));
        QVERIFY(!page);
        QCOMPARE(int(page.error().kind), kind);
        QVERIFY(!page.error().what.isEmpty() && !page.error().why.isEmpty());
    }

    void aLostScopeIsExplained()
    {
        Bench bench;
        AdminApi &api = bench.api();
        bench.fake.intercept = [](const WireRequest &request) -> std::optional<WireAnswer> {
            if (request.target.startsWith("/jans-config-api/"))
                return WireAnswer::http(
                    401, "{\"message\":\"Insufficient scopes! , Required scope: [x], however token scopes: []\"}");
            return std::nullopt;
        };
        const auto page = QCoro::waitFor(api.list(EntityKind::Scope, {}));
        QVERIFY(page.error().why.contains(u"scope"));
        QVERIFY(page.error().next.contains(u"Assign"));
    }

    void theTypesOfScriptsAreRead()
    {
        Bench bench;
        QCOMPARE(QCoro::waitFor(bench.api().scriptTypes()).value(),
                 QStringList({u"uma_rpt_policy"_s, u"uma_claims_gathering"_s}));
    }

    void everythingIsReadInOrderWithSeveralRequestsAtATime()
    {
        Bench bench;
        bench.fake.addClients(1050);
        qint64 told = 0;
        ReadAllOptions options;
        options.progress = [&](qint64 read, qint64) { told = read; };
        const auto all = QCoro::waitFor(readAll(bench.api(), EntityKind::Client, {}, options, {}));
        QVERIFY(all);
        QCOMPARE(all->size(), 1050);
        for (int i = 0; i < 1050; ++i)
            QCOMPARE(all->at(i).id(), u"C%1"_s.arg(i, 6, 10, QLatin1Char('0')));
        QCOMPARE(told, 1050);
        QCOMPARE(bench.fake.count("GET"), 6);
    }

    void readingEverythingEndsWithTheFirstFailure()
    {
        Bench bench;
        bench.fake.addClients(1050);
        AdminApi &api = bench.api();
        bench.fake.intercept = [](const WireRequest &request) -> std::optional<WireAnswer> {
            if (request.target.contains("startIndex=400"))
                return WireAnswer::http(500, "oops");
            return std::nullopt;
        };
        const auto all = QCoro::waitFor(readAll(api, EntityKind::Client, {}, {}, {}));
        QVERIFY(!all);
        QCOMPARE(all.error().httpStatus, 500);
    }

    void anEmptyListIsReadWithOneRequest()
    {
        Bench bench;
        const auto all = QCoro::waitFor(readAll(bench.api(), EntityKind::Scope, {}, {}, {}));
        QCOMPARE(all->size(), 0);
        QCOMPARE(bench.fake.count("GET"), 1);
    }

    void scopesSayWhatIsAllowed_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("reads");
        QTest::addColumn<bool>("writes");
        QTest::newRow("super reader") << QByteArray("read-all") << int(EntityKind::Client) << true << false;
        QTest::newRow("super writer") << QByteArray("write-all") << int(EntityKind::UmaResource) << true << true;
        QTest::newRow("a client's writer doesn't read")
            << QByteArray("openid/clients.write") << int(EntityKind::Client) << false << true;
        QTest::newRow("a script's writer reads")
            << QByteArray("scripts.write") << int(EntityKind::Script) << true << true;
        QTest::newRow("reader") << QByteArray("scopes.readonly") << int(EntityKind::Scope) << true << false;
        QTest::newRow("another family") << QByteArray("scopes.admin") << int(EntityKind::Script) << false << false;
        QTest::newRow("group") << QByteArray("uma.admin") << int(EntityKind::UmaResource) << true << true;
    }

    void scopesSayWhatIsAllowed()
    {
        QFETCH(QByteArray, scope);
        QFETCH(int, kind);
        QFETCH(bool, reads);
        QFETCH(bool, writes);
        Bench bench;
        // With a second scope that makes the connection possible whatever the first one is.
        bench.fake.grantedScopes = "https://jans.io/oauth/config/" + scope + " https://jans.io/oauth/config/" +
                                   (EntityKind(kind) == EntityKind::Scope ? "scripts.readonly" : "scopes.readonly");
        QCOMPARE(bench.api().canRead(EntityKind(kind)), reads);
        QCOMPARE(bench.api().canWrite(EntityKind(kind)), writes);
    }

    void thePreviewShowsTheRequestWithoutSecrets()
    {
        Bench bench;
        const QJsonObject before{{u"inum"_s, u"1"_s}, {u"clientName"_s, u"a"_s}, {u"clientSecret"_s, u"hush1"_s}};
        QJsonObject after = before;
        after.insert(u"clientName"_s, u"b"_s);
        after.insert(u"clientSecret"_s, u"hush2"_s);
        const QString preview = bench.api().patchPreview(EntityKind::Client, u"1"_s, before, after);
        QVERIFY(preview.startsWith(u"PATCH "));
        QVERIFY(preview.contains(u"/openid/clients/1"));
        QVERIFY(preview.contains(u"clientName"));
        QVERIFY(!preview.contains(u"hush"));
    }

    void anApiThatGoesAwayEndsItsCalls()
    {
        Bench bench;
        AdminApi &api = bench.api();
        bench.fake.intercept = [](const WireRequest &request) -> std::optional<WireAnswer> {
            if (request.method == "POST")
                return WireAnswer::silence();
            return std::nullopt;
        };
        CancelSource cancel;
        std::optional<Error::Kind> kind;
        api.create(EntityKind::Scope, {{u"id"_s, u"x"_s}}, cancel.token()).then([&](Result<Entity> entity) {
            kind = entity.error().kind;
        });
        QTRY_COMPARE(bench.fake.count("POST"), 1);
        bench.connection.close();
        cancel.cancel();
        QTRY_VERIFY(kind == Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(JanssenTest)
#include "tst_janssen.moc"

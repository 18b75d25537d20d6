// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "server/oxtrustapi.h"
#include "server/readall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::test;
using domain::Entity;
using domain::EntityKind;
using server::ListQuery;

namespace {

const QString oxTrust = basePath(Server::OxTrust);

/// Nothing where it went well, else what went wrong.
template <class T>
QString wrong(const Result<T> &result)
{
    return result ? QString() : result.error().sentence() + u' ' + result.error().detail;
}

#define VERIFY_RESULT(result) QCOMPARE(wrong(result), QString())

} // namespace

/// The oxTrust API of the sandbox, and Drover's client of it.
class OxTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_sandbox.start(), QString());
        m_console = std::make_unique<Console>(m_sandbox, Server::OxTrust);
    }

    void cleanupTestCase()
    {
        m_console.reset();
        m_sandbox.stop();
    }

    void theReadyLineNamesTheInterface()
    {
        QCOMPARE(m_sandbox.ready.toJson().value(u"oxtrustApi"_s).toString(), m_sandbox.ready.origin + oxTrust);
    }

    void everyKindIsMadeReadChangedAndRemoved_data()
    {
        QTest::addColumn<int>("kind");
        for (const EntityKind kind : domain::allEntityKinds())
            QTest::newRow(qPrintable(toString(kind))) << int(kind);
    }

    void everyKindIsMadeReadChangedAndRemoved()
    {
        QFETCH(int, kind);
        const auto which = EntityKind(kind);
        server::AdminApi &api = m_console->api();
        QSignalSpy changes(&api, &server::AdminApi::changed);
        const auto made = QCoro::waitFor(api.create(which, newObject(Server::OxTrust, which)));
        VERIFY_RESULT(made);
        QVERIFY2(made->dn().endsWith(u",o=gluu"), qPrintable(made->dn()));
        const auto read = QCoro::waitFor(api.get(which, made->id()));
        VERIFY_RESULT(read);
        QCOMPARE(read->json(), made->json());
        QJsonObject after = read->json();
        after.insert(u"description"_s, u"changed – ö"_s);
        const auto saved = QCoro::waitFor(api.patch(which, made->id(), read->json(), after));
        VERIFY_RESULT(saved);
        QCOMPARE(saved->description(), u"changed – ö"_s);
        VERIFY_RESULT(QCoro::waitFor(api.remove(which, made->id())));
        QCOMPARE(changes.size(), 3);
        const auto gone = QCoro::waitFor(api.get(which, made->id()));
        QVERIFY(!gone);
        QVERIFY2(gone.error().kind == Error::Kind::NotFound, qPrintable(gone.error().sentence()));
    }

    void bothInterfacesShowTheSameObject()
    {
        Console other(m_sandbox, Server::Janssen);
        const auto made = QCoro::waitFor(other.api().create(EntityKind::Client, newObject(Server::Janssen, EntityKind::Client)));
        VERIFY_RESULT(made);
        const auto here = QCoro::waitFor(m_console->api().get(EntityKind::Client, made->id()));
        VERIFY_RESULT(here);
        QCOMPARE(here->value(u"displayName"_s), made->value(u"clientName"_s));
        QCOMPARE(here->value(u"oxAuthAppType"_s).toString(), u"WEB"_s);
        QCOMPARE(here->value(u"oxAuthRedirectURIs"_s), made->value(u"redirectUris"_s));
        QVERIFY(here->value(u"exp"_s).isDouble()); // a hundred years from now
        for (const QJsonValue &value : here->json())
            QVERIFY(!value.isNull()); // of clients, nulls are left out
    }

    void aScriptsRevisionIsRaisedByTheOneWhoWrites()
    {
        server::AdminApi &api = m_console->api();
        const auto made = QCoro::waitFor(api.create(EntityKind::Script, newObject(Server::OxTrust, EntityKind::Script, 7)));
        VERIFY_RESULT(made);
        QCOMPARE(made->value(u"revision"_s).toInt(), 1);
        QJsonObject after = made->json();
        after.insert(u"script"_s, u"# new\n"_s);
        const auto saved = QCoro::waitFor(api.patch(EntityKind::Script, made->id(), made->json(), after));
        VERIFY_RESULT(saved);
        QCOMPARE(saved->value(u"revision"_s).toInt(), 2);
        const auto late = QCoro::waitFor(api.patch(EntityKind::Script, made->id(), made->json(), after));
        QVERIFY(!late);
        QVERIFY(late.error().kind == Error::Kind::Conflict);
        QVERIFY(late.error().detail.contains(u"\"revision\": 2"));
        VERIFY_RESULT(QCoro::waitFor(api.remove(EntityKind::Script, made->id())));
    }

    void aClientThatNeverEndsIsNotGivenAnEnd()
    {
        Console other(m_sandbox, Server::Janssen);
        server::AdminApi &api = m_console->api();
        const auto made = QCoro::waitFor(api.create(EntityKind::Client, newObject(Server::OxTrust, EntityKind::Client)));
        VERIFY_RESULT(made);
        QJsonObject after = made->json();
        after.insert(u"description"_s, u"other"_s);
        VERIFY_RESULT(QCoro::waitFor(api.patch(EntityKind::Client, made->id(), made->json(), after)));
        const auto stored = QCoro::waitFor(other.api().get(EntityKind::Client, made->id()));
        VERIFY_RESULT(stored);
        QCOMPARE(stored->description(), u"other"_s);
        QVERIFY(!stored->json().contains(u"expirationDate"_s));
    }

    void whatTheOtherInterfaceAloneKnowsStays()
    {
        Console other(m_sandbox, Server::Janssen);
        QJsonObject client = newObject(Server::Janssen, EntityKind::Client);
        client.insert(u"clientNameLocalized"_s, QJsonObject{{u"de"_s, u"Vom Test"_s}});
        client.insert(u"attributes"_s, QJsonObject{{u"requirePkce"_s, true}, {u"idTokenLifetime"_s, 60}});
        const auto made = QCoro::waitFor(other.api().create(EntityKind::Client, client));
        VERIFY_RESULT(made);
        const auto here = QCoro::waitFor(m_console->api().get(EntityKind::Client, made->id()));
        VERIFY_RESULT(here);
        QVERIFY(!here->json().contains(u"clientNameLocalized"_s));
        QJsonObject after = here->json();
        after.insert(u"disabled"_s, true);
        VERIFY_RESULT(QCoro::waitFor(m_console->api().patch(EntityKind::Client, made->id(), here->json(), after)));
        const auto stored = QCoro::waitFor(other.api().get(EntityKind::Client, made->id()));
        VERIFY_RESULT(stored);
        QJsonObject expected = made->json();
        expected.insert(u"disabled"_s, true);
        expected.insert(u"deletable"_s, true); // always stored by this interface
        QCOMPARE(stored->json(), expected);
    }

    void aListSaysWhatItCanNotShow()
    {
        server::AdminApi &api = m_console->api();
        QVERIFY(!api.listAbilities(EntityKind::Client).pages);
        QCOMPARE(api.listAbilities(EntityKind::Scope).most, 100);
        QVERIFY(!api.listAbilities(EntityKind::Scope).note.isEmpty());
        for (int i = 0; i < 110; ++i)
            VERIFY_RESULT(QCoro::waitFor(api.create(EntityKind::Scope, newObject(Server::OxTrust, EntityKind::Scope, 1000 + i))));
        const auto page = QCoro::waitFor(api.list(EntityKind::Scope, {}));
        VERIFY_RESULT(page);
        QCOMPARE(page->total, 100);
        QVERIFY(!page->complete);
        QVERIFY2(page->note.contains(u"100"), qPrintable(page->note));

        ListQuery query;
        query.pattern = u"a test 11"_s;
        const auto found = QCoro::waitFor(api.list(EntityKind::Scope, query));
        VERIFY_RESULT(found);
        QVERIFY(found->total >= 10);
        QVERIFY(found->complete && found->note.isEmpty());

        query.filters = {{u"scopeType"_s, u"uma"_s}};
        const auto ofUma = QCoro::waitFor(api.list(EntityKind::Scope, query));
        VERIFY_RESULT(ofUma);
        QCOMPARE(ofUma->total, found->total);
        QVERIFY(m_console->proxy().exchanges().last().target.startsWith(oxTrust.toLatin1() + "/uma/scopes/search?pattern="));
    }

    void aListIsCutIntoPagesSortedAndFilteredHere()
    {
        server::AdminApi &api = m_console->api();
        const auto all = QCoro::waitFor(api.list(EntityKind::Script, {}));
        VERIFY_RESULT(all);
        QVERIFY(all->complete && all->total > 10);
        const auto before = m_console->proxy().exchanges().size();
        ListQuery query;
        query.sortBy = u"@name"_s;
        query.descending = true;
        query.limit = 5;
        const auto first = QCoro::waitFor(api.list(EntityKind::Script, query));
        query.start = 5;
        const auto second = QCoro::waitFor(api.list(EntityKind::Script, query));
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        QCOMPARE(m_console->proxy().exchanges().size(), before + 1); // one answer serves both
        QCOMPARE(first->entries.size(), 5);
        QCOMPARE(second->start, 5);
        QVERIFY(first->entries.last().name().compare(second->entries.first().name(), Qt::CaseInsensitive) >= 0);

        ListQuery filtered;
        filtered.filters = {{u"scriptType"_s, u"uma_rpt_policy"_s}};
        const auto policies = QCoro::waitFor(api.list(EntityKind::Script, filtered));
        VERIFY_RESULT(policies);
        QVERIFY(policies->total >= 1);
        for (const Entity &script : policies->entries)
            QCOMPARE(script.text(u"scriptType"_s), u"UMA_RPT_POLICY"_s);
        ListQuery clients;
        clients.filters = {{u"applicationType"_s, u"web"_s}};
        const auto web = QCoro::waitFor(api.list(EntityKind::Client, clients));
        VERIFY_RESULT(web);
        QVERIFY(web->total >= 3);
    }

    void aListThatIsTooLongTellsToSearch()
    {
        auto &api = static_cast<server::OxTrustApi &>(m_console->api());
        api.setLargestAnswer(500);
        const auto page = QCoro::waitFor(api.list(EntityKind::Client, {}));
        api.setLargestAnswer(64 * 1024 * 1024);
        QVERIFY(!page);
        QVERIFY(page.error().kind == Error::Kind::Protocol);
        QVERIFY2(page.error().next.contains(u"Search"), qPrintable(page.error().sentence()));
    }

    void attributesAreListedByStatusAndFoundByPattern()
    {
        server::AdminApi &api = m_console->api();
        ListQuery query;
        query.filters = {{u"status"_s, u"inactive"_s}};
        const auto inactive = QCoro::waitFor(api.list(EntityKind::Attribute, query));
        VERIFY_RESULT(inactive);
        QVERIFY(inactive->total >= 2);
        QVERIFY(m_console->proxy().exchanges().last().target.endsWith("/attributes/inactive"));
        query.pattern = u"birth"_s;
        query.filters.clear();
        const auto found = QCoro::waitFor(api.list(EntityKind::Attribute, query));
        VERIFY_RESULT(found);
        QCOMPARE(found->entries.first().text(u"dataType"_s), u"DATE"_s);
    }

    void aFaultIsARedirectionThatIsNotFollowed()
    {
        QJsonObject client = newObject(Server::OxTrust, EntityKind::Client);
        client.insert(u"noSuchMember"_s, 1);
        const auto before = m_console->proxy().exchanges().size();
        const auto made = QCoro::waitFor(m_console->api().create(EntityKind::Client, client));
        QVERIFY(!made);
        QVERIFY(made.error().kind == Error::Kind::Input);
        QCOMPARE(made.error().httpStatus, 307);
        QVERIFY2(made.error().why.contains(u"307") && made.error().why.contains(u"/identity/error.htm"),
                 qPrintable(made.error().sentence()));
        QVERIFY(!made.error().next.isEmpty());
        QCOMPARE(m_console->proxy().exchanges().size(), before + 1);
    }

    void aRefusalWithoutWordsIsPutIntoSome()
    {
        QJsonObject script = newObject(Server::OxTrust, EntityKind::Script);
        script.insert(u"name"_s, u"not a name!"_s);
        const auto made = QCoro::waitFor(m_console->api().create(EntityKind::Script, script));
        QVERIFY(!made);
        QVERIFY(made.error().kind == Error::Kind::Input);
        QCOMPARE(made.error().httpStatus, 500);
        QVERIFY(made.error().why.contains(u"does not say why"));
        QVERIFY(made.error().next.contains(u"oxtrust.log"));
    }

    void aMissingScopeIsNamed()
    {
        transport::HttpClient http;
        transport::OAuthSession session(http, QUrl(m_sandbox.ready.origin),
                                        {m_sandbox.ready.admin.clientId, m_sandbox.ready.admin.clientSecret,
                                         transport::ClientCredentials::Method::Basic},
                                        {u"https://gluu.org/auth/oxtrust.client.read"_s});
        server::OxTrustApi api(session, m_sandbox.url(oxTrust));
        VERIFY_RESULT(QCoro::waitFor(api.list(EntityKind::Client, {})));
        QVERIFY(api.canRead(EntityKind::Client) && !api.canWrite(EntityKind::Client) && !api.canRead(EntityKind::Script));
        const auto made = QCoro::waitFor(api.create(EntityKind::Client, newObject(Server::OxTrust, EntityKind::Client)));
        QVERIFY(!made);
        QVERIFY(made.error().kind == Error::Kind::Denied);
        QVERIFY2(made.error().next.contains(u"https://gluu.org/auth/oxtrust.client.write"), qPrintable(made.error().sentence()));
    }

    void aTokenThatEndedIsFetchedAnew()
    {
        // The server's clock goes ahead, the console's does not: only the server knows that the token has ended.
        VERIFY_RESULT(QCoro::waitFor(m_console->api().list(EntityKind::Attribute, {})));
        m_sandbox.clock.advanceSeconds(100'000);
        const auto before = m_console->proxy().exchanges().size();
        VERIFY_RESULT(QCoro::waitFor(m_console->api().list(EntityKind::Attribute, {})));
        QCOMPARE(m_console->proxy().exchanges().at(before).status, 403);
    }

    void theWireHasTheServersSurprises()
    {
        const QString token = m_sandbox.token(m_sandbox.ready.admin, server::OxTrustApi::wantedScopes().join(u' '));
        const auto get = [&](const QString &path) { return m_sandbox.get(oxTrust + path, token); };
        QCOMPARE(m_sandbox.get(oxTrust + u"/clients"_s).status, 401);
        QVERIFY(!m_sandbox.get(oxTrust + u"/clients"_s).headers.contains("www-authenticate"));
        QCOMPARE(m_sandbox.get(oxTrust + u"/clients"_s, u"nonsense"_s).status, 403);
        QVERIFY(get(u"/clients"_s).array().size() >= 3);
        QCOMPARE(get(u"/clients/search?pattern=o"_s).array().size(), 1);                // its default size
        QCOMPARE(get(u"/clients/search?pattern=o&size=2"_s).array().size(), 2);
        QCOMPARE(get(u"/clients/search"_s).status, 500);
        QCOMPARE(get(u"/scopes/nothing"_s).status, 200);
        QCOMPARE(get(u"/scopes/nothing"_s).body, QByteArray("\"NOT_FOUND\""));
        QCOMPARE(get(u"/uma/scopes/nothing"_s).status, 404);
        QCOMPARE(get(u"/attributes/attribute/nothing"_s).body, QByteArray());
        QCOMPARE(get(u"/configuration/scripts/nothing"_s).status, 500);
        QCOMPARE(get(u"/configuration/scripts/type/nothing"_s).status, 404);
        const auto removed = [&](const QString &path) {
            return m_sandbox.send("DELETE", oxTrust + path, {}, {{"Authorization", "Bearer " + token.toLatin1()}}).status;
        };
        QCOMPARE(removed(u"/clients"_s), 401);
        QCOMPARE(removed(u"/attributes"_s), 401);
        QCOMPARE(removed(u"/clients/nothing"_s), 404);
        const Reply broken = m_sandbox.send("POST", oxTrust + u"/clients"_s, "{\"displayName\":",
                                            {{"Authorization", "Bearer " + token.toLatin1()}, {"Content-Type", "application/json"}});
        QCOMPARE(broken.status, 307);
        QVERIFY(broken.headers.value("location").endsWith("/identity/error.htm"));
        const QJsonObject script = get(u"/configuration/scripts"_s).array().at(0).toObject();
        QVERIFY(script.value(u"scriptType"_s).toString() == script.value(u"scriptType"_s).toString().toUpper());
        QCOMPARE(script.value(u"locationType"_s).toString(), u"LDAP"_s);
        QVERIFY(script.contains(u"locationPath"_s) && script.value(u"locationPath"_s).isNull());
        const QJsonObject resource = get(u"/uma/resources"_s).array().at(0).toObject();
        QVERIFY(resource.value(u"creationDate"_s).isDouble());
    }

    void underUmaATicketIsGivenAndAnRptOpens()
    {
        const auto configure = [&](const QString &mode) {
            return m_sandbox.sendJson("PUT", u"/sandbox/v1/config"_s,
                                      QJsonDocument(QJsonObject{{u"oxTrustProtectionMode"_s, mode}, {u"umaGrantAccessIfNoPolicies"_s, true}}),
                                      m_sandbox.adminToken());
        };
        QCOMPARE(configure(u"nonsense"_s).status, 400);
        const Reply configured = configure(u"UMA"_s);
        QCOMPARE(configured.status, 200);
        QCOMPARE(configured.json().value(u"oxTrustProtectionMode"_s).toString(), u"UMA"_s);

        const Reply asked = m_sandbox.get(oxTrust + u"/clients"_s);
        QCOMPARE(asked.status, 401);
        const QString challenge = QString::fromLatin1(asked.headers.value("www-authenticate"));
        QVERIFY2(challenge.startsWith(u"UMA realm=\"Authorization required\", host_id=127.0.0.1, as_uri=http"), qPrintable(challenge));
        const QString ticket = challenge.section(u"ticket="_s, 1);
        const Reply granted = m_sandbox.postForm(u"/oxauth/restv1/token"_s, {{u"grant_type"_s, umaTicketGrant}, {u"ticket"_s, ticket}},
                                                 m_sandbox.ready.requestingClient);
        QCOMPARE(granted.status, 200);
        const QString rpt = granted.json().value(u"access_token"_s).toString();
        QCOMPARE(m_sandbox.get(oxTrust + u"/clients"_s, rpt).status, 200);
        // It was given for reading.
        const Reply written = m_sandbox.sendJson("POST", oxTrust + u"/clients"_s, QJsonDocument(newObject(Server::OxTrust, EntityKind::Client)), rpt);
        QCOMPARE(written.status, 401);
        QVERIFY(written.headers.value("www-authenticate").contains("ticket="));

        const auto told = QCoro::waitFor(m_console->api().list(EntityKind::Attribute, {}));
        QVERIFY(!told);
        QVERIFY2(told.error().why.contains(u"UMA"), qPrintable(told.error().sentence()));
        QCOMPARE(configure(u"OAUTH"_s).status, 200);
        VERIFY_RESULT(QCoro::waitFor(m_console->api().list(EntityKind::Attribute, {})));
    }

    void everythingCanBeReadInOneGo()
    {
        server::ReadAllOptions options;
        options.pageSize = 7;
        const auto all = QCoro::waitFor(server::readAll(m_console->api(), EntityKind::Attribute, {}, options, {}));
        VERIFY_RESULT(all);
        QVERIFY(all->size() > 20);
        QSet<QString> ids;
        for (const Entity &attribute : *all)
            ids.insert(attribute.id());
        QCOMPARE(ids.size(), all->size());
    }

private:
    SandboxFixture m_sandbox;
    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(OxTrustTest)
#include "tst_oxtrust.moc"

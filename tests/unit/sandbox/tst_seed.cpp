// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/clientgenerator.h"
#include "sandbox/seed/seed.h"
#include "sandbox/store/umarecords.h"
#include "scripts/scripthost.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::sandbox;

/// What a new sandbox holds, and the clients that are generated for it.
class TestSeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(sandbox_seed); }
    void init();
    void cleanup();

    void theDemoSeedIsComplete();
    void theEmptySeedHasScopesButNoScripts();
    void referencesOfTheSeedAreDns();
    void ownClientsAreMadeOnceAndMended();
    void theRedirectUriFollowsThePort();
    void generatedClientsArePlausibleAndVaried();
    void generatedClientsCanBeFound();
    void moreClientsCanBeGenerated();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Context> m_context;
};

void TestSeed::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Context::Settings settings;
    settings.path = m_folder->path() + u"/s.sqlite"_s;
    settings.engine = std::make_unique<drover::scripts::ScriptHost>();
    auto made = Context::make(std::move(settings));
    QVERIFY(made);
    m_context = *made;
    m_context->setOrigin(u"http://127.0.0.1:1234"_s);
}

void TestSeed::cleanup()
{
    m_context.reset();
}

void TestSeed::theDemoSeedIsComplete()
{
    QVERIFY(plantSeed(u"demo"_s, *m_context));
    QVERIFY(ensureOwnClients(*m_context));
    QVERIFY(plantDemoResources(*m_context));
    QVERIFY(m_context->database->commit());
    EntityStore &store = *m_context->entities;
    const QStringList types = infoOf(Kind::Script).fieldByName(u"scriptType"_s)->values;
    QCOMPARE(store.count(Kind::Script), types.size());
    for (const QString &type : types) {
        const QList<QJsonObject> scripts = store.ofType(Kind::Script, type);
        QCOMPARE(scripts.size(), 1);
        QVERIFY2(!scripts.at(0).value(u"script").toString().isEmpty(), qPrintable(type));
        QCOMPARE(scripts.at(0).value(u"revision").toInt(), 1);
    }
    QCOMPARE(store.count(Kind::Client), 3);
    QCOMPARE(store.count(Kind::UmaResource), 1);
}

void TestSeed::theEmptySeedHasScopesButNoScripts()
{
    QVERIFY(plantSeed(u"empty"_s, *m_context));
    QVERIFY(ensureOwnClients(*m_context));
    EntityStore &store = *m_context->entities;
    QCOMPARE(store.count(Kind::Script), 0);
    QCOMPARE(store.count(Kind::UmaResource), 0);
    QCOMPARE(store.count(Kind::Client), 3);
    QVERIFY(store.findScopeByValue(u"uma_protection"_s));
    QVERIFY(!store.findScopeByValue(u"claim_gathering"_s));
}

void TestSeed::referencesOfTheSeedAreDns()
{
    QVERIFY(plantSeed(u"demo"_s, *m_context));
    const auto scope = m_context->entities->findScopeByValue(u"claim_gathering"_s);
    QCOMPARE(scope->value(u"umaAuthorizationPolicies").toArray(), QJsonArray{u"inum=2DAF-F995,ou=scripts,o=jans"_s});
    QVERIFY(!scope->contains(u"policies"));
    const auto email = m_context->entities->findScopeByValue(u"email"_s);
    QCOMPARE(email->value(u"claims").toArray(), QJsonArray{u"inum=8F88,ou=attributes,o=jans"_s});
}

void TestSeed::ownClientsAreMadeOnceAndMended()
{
    QVERIFY(plantSeed(u"empty"_s, *m_context));
    QVERIFY(ensureOwnClients(*m_context));
    const Credentials admin = m_context->admin;
    QVERIFY(ensureOwnClients(*m_context));
    QCOMPARE(m_context->admin.clientId, admin.clientId);
    QCOMPARE(m_context->admin.clientSecret, admin.clientSecret);
    m_context->entities->remove(Kind::Client, admin.clientId);
    QVERIFY(ensureOwnClients(*m_context));
    QCOMPARE(m_context->admin.clientId, admin.clientId);
    QVERIFY(m_context->admin.clientSecret != admin.clientSecret);
    QCOMPARE(m_context->entities->count(Kind::Client), 3);
}

void TestSeed::theRedirectUriFollowsThePort()
{
    QVERIFY(plantSeed(u"empty"_s, *m_context));
    QVERIFY(ensureOwnClients(*m_context));
    QJsonObject client = *m_context->entities->find(Kind::Client, m_context->requestingClient.clientId);
    client.insert(u"claimRedirectUris"_s, QJsonArray{u"https://mine.example/cb"_s, u"http://127.0.0.1:1234/rp/cb"_s});
    m_context->entities->replace(Kind::Client, client);
    m_context->setOrigin(u"http://127.0.0.1:5678"_s);
    QVERIFY(ensureOwnClients(*m_context));
    client = *m_context->entities->find(Kind::Client, m_context->requestingClient.clientId);
    QCOMPARE(stringList(client.value(u"claimRedirectUris")),
             (QStringList{u"http://127.0.0.1:5678/rp/cb"_s, u"https://mine.example/cb"_s}));
}

void TestSeed::generatedClientsArePlausibleAndVaried()
{
    QVERIFY(plantSeed(u"empty"_s, *m_context));
    QVERIFY(m_context->database->commit());
    QVERIFY(generateClients(500, *m_context));
    QCOMPARE(m_context->entities->count(Kind::Client), 500);
    ListQuery query;
    query.limit = 500;
    const auto page = m_context->entities->list(Kind::Client, query);
    QVERIFY(page);
    QSet<QString> names;
    QSet<QString> secrets;
    QSet<QString> types;
    for (const QJsonObject &client : page->entries) {
        QVERIFY(!client.isEmpty());
        names.insert(client.value(u"clientName").toString());
        secrets.insert(*m_context->cipher->decrypt(client.value(u"clientSecret").toString()));
        types.insert(client.value(u"applicationType").toString());
        QVERIFY(!client.value(u"redirectUris").toArray().isEmpty());
        QVERIFY(m_context->entities->findByDn(Kind::Scope, client.value(u"scopes").toArray().at(0).toString()));
    }
    QCOMPARE(names.size(), 500);
    QCOMPARE(secrets.size(), 500);
    QCOMPARE(types.size(), 2);
}

void TestSeed::generatedClientsCanBeFound()
{
    QVERIFY(plantSeed(u"empty"_s, *m_context));
    QVERIFY(m_context->database->commit());
    QVERIFY(generateClients(300, *m_context));
    ListQuery query;
    query.terms = {u"0000123"_s};
    const auto page = m_context->entities->list(Kind::Client, query);
    QCOMPARE(page->total, 1);
    const QString inum = page->entries.at(0).value(u"inum").toString();
    QCOMPARE(*m_context->entities->find(Kind::Client, inum), page->entries.at(0));
    QVERIFY(!m_context->entities->insert(Kind::Client, {{u"inum"_s, inum}})); // the unique index is back
}

void TestSeed::moreClientsCanBeGenerated()
{
    QVERIFY(plantSeed(u"empty"_s, *m_context));
    QVERIFY(m_context->database->commit());
    QVERIFY(generateClients(100, *m_context));
    QVERIFY(generateClients(50, *m_context));
    QCOMPARE(m_context->entities->count(Kind::Client), 150);
    ListQuery query;
    query.sortColumn = u"displayName"_s;
    query.terms = {u"0000149"_s};
    QCOMPARE(m_context->entities->list(Kind::Client, query)->total, 1);
}

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldproblems.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::domain;
using Severity = FieldProblem::Severity;

/// What the form says before the server does.
class TestProblems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreChecked_data();
    void valuesAreChecked();
    void whatIsNeededIsMissedOnCreationOnly();
    void nativeApplicationsMayDoMore();
    void aListNamesTheEntry();
    void aKeySetHoldsPublicKeysOnly();
    void equalColumnsMustBeEqual();
    void jsonSaysWhereItStops();
};

void TestProblems::valuesAreChecked_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("expected"); // -1: fine, else Severity
    const auto row = [](const char *name, const QString &kind, const QString &path, const QJsonValue &value, int expected) {
        QTest::newRow(name) << kind << path << value << expected;
    };
    const int fine = -1;
    const int error = static_cast<int>(Severity::Error);
    const int warning = static_cast<int>(Severity::Warning);
    const auto uris = [](const QString &uri) { return QJsonValue(QJsonArray{uri}); };
    row("https", u"client"_s, u"redirectUris"_s, uris(u"https://a.example/cb"_s), fine);
    row("fragment", u"client"_s, u"redirectUris"_s, uris(u"https://a.example/cb#x"_s), error);
    row("relative", u"client"_s, u"redirectUris"_s, uris(u"/cb"_s), error);
    row("plain http", u"client"_s, u"redirectUris"_s, uris(u"http://a.example/cb"_s), error);
    row("http on localhost", u"client"_s, u"redirectUris"_s, uris(u"http://localhost:3000/cb"_s), fine);
    row("http on loopback", u"client"_s, u"redirectUris"_s, uris(u"http://127.0.0.1/cb"_s), fine);
    row("own scheme on the web", u"client"_s, u"redirectUris"_s, uris(u"app:/cb"_s), warning);
    row("spaces", u"client"_s, u"redirectUris"_s, uris(u" https://a.example"_s), error);
    row("no host", u"client"_s, u"redirectUris"_s, uris(u"https:///cb"_s), error);
    row("empty entry", u"client"_s, u"contacts"_s, uris(QString()), error);
    row("page by ftp", u"client"_s, u"logoUri"_s, u"ftp://a.example/x"_s, error);
    row("sector by http", u"client"_s, u"sectorIdentifierUri"_s, u"http://a.example/x"_s, error);
    row("no address", u"client"_s, u"logoUri"_s, QString(), fine);
    row("known method", u"client"_s, u"tokenEndpointAuthMethod"_s, u"private_key_jwt"_s, fine);
    row("constant's name", u"client"_s, u"tokenEndpointAuthMethod"_s, u"PRIVATE_KEY_JWT"_s, fine);
    row("unknown method", u"client"_s, u"tokenEndpointAuthMethod"_s, u"telepathy"_s, warning);
    row("unknown grant", u"client"_s, u"grantTypes"_s, uris(u"magic"_s), warning);
    row("lifetime", u"client"_s, u"accessTokenLifetime"_s, 3600, fine);
    row("negative lifetime", u"client"_s, u"accessTokenLifetime"_s, -1, error);
    row("fraction", u"client"_s, u"accessTokenLifetime"_s, 1.5, error);
    row("too large", u"client"_s, u"accessTokenLifetime"_s, 3e9, error);
    row("number as text", u"client"_s, u"accessTokenLifetime"_s, u"3600"_s, error);
    row("flag", u"client"_s, u"disabled"_s, true, fine);
    row("flag as text", u"client"_s, u"disabled"_s, u"true"_s, error);
    row("date", u"client"_s, u"expirationDate"_s, u"2030-01-31T10:00:00"_s, fine);
    row("date in milliseconds", u"client"_s, u"expirationDate"_s, 1900000000000.0, fine);
    row("no date", u"client"_s, u"expirationDate"_s, u"tomorrow"_s, error);
    row("directory name", u"client"_s, u"scopes"_s, uris(u"inum=A,ou=scopes,o=jans"_s), fine);
    row("no directory name", u"client"_s, u"scopes"_s, uris(u"openid"_s), error);
    row("pattern", u"client"_s, u"attributes/redirectUrisRegex"_s, u"^https://.*$"_s, fine);
    row("broken pattern", u"client"_s, u"attributes/redirectUrisRegex"_s, u"(a"_s, error);
    row("expression", u"resource"_s, u"scopeExpression"_s, u"{\"rule\":{\"var\":0},\"data\":[\"a\"]}"_s, fine);
    row("expression without data", u"resource"_s, u"scopeExpression"_s, u"{\"rule\":{\"var\":0}}"_s, error);
    row("broken expression", u"resource"_s, u"scopeExpression"_s, u"{\"rule\":"_s, error);
    row("script's name", u"script"_s, u"name"_s, u"uma_rpt_policy"_s, fine);
    row("script's name with spaces", u"script"_s, u"name"_s, u"my policy"_s, error);
    row("script's name too short", u"script"_s, u"name"_s, u"a"_s, error);
    row("attribute's name too long", u"attribute"_s, u"name"_s, QString(31, u'a'), error);
}

void TestProblems::valuesAreChecked()
{
    QFETCH(QString, kind);
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(int, expected);
    const Field *field = FieldCatalogue::of(kind, Dialect::Janssen).find(path);
    QVERIFY(field);
    const QList<FieldProblem> problems = problemsOf(*field, value, {});
    QCOMPARE(problems.isEmpty(), expected < 0);
    if (expected >= 0) {
        QCOMPARE(problems.size(), 1);
        QCOMPARE(static_cast<int>(problems.first().severity), expected);
        QCOMPARE(problems.first().path, path);
        QVERIFY(problems.first().text.endsWith(u'.'));
    }
}

void TestProblems::whatIsNeededIsMissedOnCreationOnly()
{
    const FieldCatalogue &resources = FieldCatalogue::of(EntityKind::UmaResource, Dialect::Janssen);
    QCOMPARE(problemsOf(resources, {}, true).size(), 2); // name and description
    QCOMPARE(problemsOf(resources, {{u"id"_s, u"1"_s}}, false).size(), 0);
    QCOMPARE(problemsOf(resources, {{u"id"_s, u"1"_s}, {u"name"_s, u" "_s}}, false).size(), 1);
    QCOMPARE(problemsOf(FieldCatalogue::of(EntityKind::UmaResource, Dialect::Gluu), {}, true).size(), 1);
}

void TestProblems::nativeApplicationsMayDoMore()
{
    const FieldCatalogue &clients = FieldCatalogue::of(EntityKind::Client, Dialect::Janssen);
    const QJsonArray uris{u"com.example.app:/cb"_s, u"http://a.example/cb"_s};
    QCOMPARE(problemsOf(clients, {{u"redirectUris"_s, uris}, {u"applicationType"_s, u"native"_s}}, false).size(), 0);
    QCOMPARE(problemsOf(clients, {{u"redirectUris"_s, uris}, {u"applicationType"_s, u"web"_s}}, false).size(), 2);
    const FieldCatalogue &gluu = FieldCatalogue::of(EntityKind::Client, Dialect::Gluu);
    QCOMPARE(problemsOf(gluu, {{u"oxAuthRedirectURIs"_s, uris}, {u"oxAuthAppType"_s, u"NATIVE"_s}}, false).size(), 0);
}

void TestProblems::aListNamesTheEntry()
{
    const FieldCatalogue &clients = FieldCatalogue::of(EntityKind::Client, Dialect::Janssen);
    const QJsonArray uris{u"https://a.example"_s, u"nonsense"_s, u"https://a.example"_s};
    const QList<FieldProblem> problems = problemsOf(*clients.find(u"redirectUris"_s), uris, {});
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).entry, 1);
    QCOMPARE(problems.at(1).entry, 2);
    QCOMPARE(problems.at(1).severity, Severity::Warning); // stands there twice
}

void TestProblems::aKeySetHoldsPublicKeysOnly()
{
    const Field &jwks = *FieldCatalogue::of(EntityKind::Client, Dialect::Janssen).find(u"jwks"_s);
    QVERIFY(problemsOf(jwks, u"{\"keys\":[{\"kty\":\"RSA\",\"n\":\"x\",\"e\":\"AQAB\"}]}"_s, {}).isEmpty());
    QCOMPARE(problemsOf(jwks, u"{\"keys\":[{\"kty\":\"RSA\",\"d\":\"x\"}]}"_s, {}).size(), 1);
    QCOMPARE(problemsOf(jwks, u"{\"keys\":[{}]}"_s, {}).size(), 1);
    QCOMPARE(problemsOf(jwks, u"[]"_s, {}).size(), 1);
}

void TestProblems::equalColumnsMustBeEqual()
{
    const FieldCatalogue &clients = FieldCatalogue::of(EntityKind::Client, Dialect::Gluu);
    const QJsonArray one{u"https://a.example"_s};
    const QJsonArray two{u"https://b.example"_s};
    QJsonObject object{{u"oxAuthPostLogoutRedirectURIs"_s, one}, {u"postLogoutRedirectUris"_s, one}};
    QVERIFY(problemsOf(clients, object, false).isEmpty());
    object.insert(u"postLogoutRedirectUris"_s, two);
    QCOMPARE(problemsOf(clients, object, false).size(), 1);
}

void TestProblems::jsonSaysWhereItStops()
{
    QVERIFY(jsonProblem({}).isEmpty());
    QVERIFY(jsonProblem(u"{\"a\": 1}"_s).isEmpty());
    const QString problem = jsonProblem(u"{\n  \"ä\": 1,\n  oops\n}"_s);
    QVERIFY2(problem.contains(u"line 3"_s), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestProblems)
#include "tst_problems.moc"

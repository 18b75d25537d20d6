// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using drover::test::configApi;
using drover::test::Reply;
using drover::test::SandboxFixture;

namespace {

const QString attributes = configApi + u"/attributes"_s;

QJsonObject newAttribute(const QString &name)
{
    return {{u"name"_s, name},
            {u"displayName"_s, u"Made by a test"_s},
            {u"description"_s, u"d"_s},
            {u"dataType"_s, u"string"_s},
            {u"editType"_s, QJsonArray{u"ADMIN"_s}}, // whatever the case of the letters
            {u"viewType"_s, QJsonArray{u"admin"_s, u"whitePages"_s}},
            {u"brandNew"_s, 1}};
}

} // namespace

/// The attributes of the sandbox's Config API.
class TestAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_sandbox.start(), QString());
        m_token = m_sandbox.adminToken();
    }

    void cleanupTestCase() { m_sandbox.stop(); }

    void theUsualOnesAreThereFromTheStart()
    {
        const Reply all = m_sandbox.get(attributes + u"?limit=200"_s, m_token);
        QCOMPARE(all.status, 200);
        QStringList claims;
        const QJsonArray entries = all.json().value(u"entries"_s).toArray();
        for (const QJsonValue &entry : entries) {
            const QJsonObject attribute = entry.toObject();
            claims.append(attribute.value(u"claimName"_s).toString());
            for (const QString &needed : {u"name"_s, u"displayName"_s, u"description"_s, u"dataType"_s, u"editType"_s, u"viewType"_s})
                QVERIFY2(attribute.contains(needed), qPrintable(attribute.value(u"name"_s).toString()));
        }
        // OpenID Connect Core §5.1
        for (const QString &claim :
             {u"name"_s, u"given_name"_s, u"family_name"_s, u"middle_name"_s, u"nickname"_s, u"preferred_username"_s, u"profile"_s,
              u"picture"_s, u"website"_s, u"email"_s, u"email_verified"_s, u"gender"_s, u"birthdate"_s, u"zoneinfo"_s, u"locale"_s,
              u"phone_number"_s, u"phone_number_verified"_s, u"address"_s, u"updated_at"_s})
            QVERIFY2(claims.contains(claim), qPrintable(claim));
    }

    void theyAreFilteredByStatusAndFoundByDisplayName()
    {
        const auto total = [&](const QString &query) { return m_sandbox.get(attributes + query, m_token).json().value(u"totalEntriesCount"_s).toInt(); };
        const int all = total({});
        const int active = total(u"?status=active"_s);
        const int inactive = total(u"?status=inactive"_s);
        QVERIFY(inactive >= 2);
        QCOMPARE(active + inactive, all);
        QCOMPARE(total(u"?status=all"_s), all);
        QCOMPARE(total(u"?status=expired"_s), 0);
        QCOMPARE(total(u"?pattern=First%20Name"_s), 1);
        QCOMPARE(total(u"?fieldValuePair=dataType%3Dboolean"_s), 2);
    }

    void oneIsMadeChangedAndDeleted()
    {
        const Reply made = m_sandbox.sendJson("POST", attributes, QJsonDocument(newAttribute(u"roomNumber"_s)), m_token);
        QCOMPARE(made.status, 201);
        QJsonObject attribute = made.json();
        const QString inum = attribute.value(u"inum"_s).toString();
        QCOMPARE(attribute.value(u"dn"_s).toString(), u"inum=%1,ou=attributes,o=jans"_s.arg(inum));
        QCOMPARE(attribute.value(u"editType"_s).toArray(), QJsonArray{u"admin"_s});
        QCOMPARE(attribute.value(u"adminCanEdit"_s).toBool(), true);
        QCOMPARE(attribute.value(u"userCanView"_s).toBool(), false);
        QCOMPARE(attribute.value(u"whitePagesCanView"_s).toBool(), true);
        QCOMPARE(attribute.value(u"brandNew"_s).toInt(), 1);
        attribute.insert(u"status"_s, u"inactive"_s);
        const Reply put = m_sandbox.sendJson("PUT", attributes, QJsonDocument(attribute), m_token);
        QCOMPARE(put.status, 200);
        const QString one = attributes + u'/' + inum;
        const QJsonArray patch{QJsonObject{{u"op"_s, u"test"_s}, {u"path"_s, u"/status"_s}, {u"value"_s, u"INACTIVE"_s}},
                               QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"/dataType"_s}, {u"value"_s, u"DATE"_s}}};
        const Reply patched = m_sandbox.sendJson("PATCH", one, QJsonDocument(patch), m_token, "application/json-patch+json");
        QCOMPARE(patched.status, 200);
        QCOMPARE(patched.json().value(u"dataType"_s).toString(), u"generalizedTime"_s);
        QCOMPARE(m_sandbox.get(one, m_token).json(), patched.json());
        const auto remove = [&] { return m_sandbox.send("DELETE", one, {}, {{"Authorization", "Bearer " + m_token.toLatin1()}}); };
        QCOMPARE(remove().status, 204);
        QCOMPARE(remove().status, 404);
        const Reply gone = m_sandbox.get(one, m_token);
        QCOMPARE(gone.status, 404);
        QCOMPARE(gone.json().value(u"message"_s).toString(), u"The requested jans attribute doesn't exist"_s);
    }

    void whatBreaksARuleIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("told");
        QTest::newRow("no description") << u"description"_s << QJsonValue() << 400 << u"must not be null"_s;
        QTest::newRow("a name with a blank") << u"name"_s << QJsonValue(u"a b"_s) << 400 << u"letters, digits"_s;
        QTest::newRow("a long name") << u"name"_s << QJsonValue(QString(31, u'a')) << 400 << u"between 1 and 30"_s;
        QTest::newRow("a long display name") << u"displayName"_s << QJsonValue(QString(61, u'a')) << 400 << u"60"_s;
        QTest::newRow("an unknown data type") << u"dataType"_s << QJsonValue(u"colour"_s) << 400 << u"AttributeDataType"_s;
        QTest::newRow("an unknown role") << u"editType"_s << QJsonValue(QJsonArray{u"nobody"_s}) << 400 << u"UserRole"_s;
        QTest::newRow("a name that is taken") << u"name"_s << QJsonValue(u"mail"_s) << 406 << u"already exists"_s;
        QTest::newRow("no column") << u"name"_s << QJsonValue(u"notAColumn"_s) << 406 << u"not defined in DB schema"_s;
    }

    void whatBreaksARuleIsRefused()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(int, status);
        QFETCH(QString, told);
        QJsonObject attribute = newAttribute(u"carLicense"_s);
        attribute.insert(member, value);
        const Reply reply = m_sandbox.sendJson("POST", attributes, QJsonDocument(attribute), m_token);
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.text().contains(told), reply.body);
    }

    void anotherAttributesNameIsAConflict()
    {
        QJsonObject mail = m_sandbox.get(attributes + u"/8F88"_s, m_token).json();
        mail.insert(u"name"_s, u"uid"_s);
        const Reply reply = m_sandbox.sendJson("PUT", attributes, QJsonDocument(mail), m_token);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value(u"code"_s).toString(), u"NAME_CONFLICT"_s);
    }

    void theScopesOfTheFamilyOpenIt()
    {
        const auto status = [&](const QString &scope) { return m_sandbox.get(attributes, m_sandbox.adminToken(scope)).status; };
        QCOMPARE(status(u"attributes.readonly"_s), 200);
        QCOMPARE(status(u"attributes.write"_s), 200);
        QCOMPARE(status(u"scripts.readonly"_s), 401);
    }

private:
    SandboxFixture m_sandbox;
    QString m_token;
};

QTEST_GUILESS_MAIN(TestAttributes)
#include "tst_attributes.moc"

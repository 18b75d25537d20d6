// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"
#include "openapi.h"

#include "domain/objectdiff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::test;
using domain::Entity;
using domain::EntityKind;

namespace {

const QStringList serverMade{u"dn"_s, u"baseDn"_s, u"inum"_s};

QString schemaName(Server server, EntityKind kind)
{
    const bool janssen = server == Server::Janssen;
    switch (kind) {
    case EntityKind::Client: return janssen ? u"Client"_s : u"OxAuthClient"_s;
    case EntityKind::Scope: return u"Scope"_s;
    case EntityKind::UmaResource: return u"UmaResource"_s;
    case EntityKind::Script: return u"CustomScript"_s;
    case EntityKind::Attribute: break;
    }
    return janssen ? u"JansAttribute"_s : u"GluuAttribute"_s;
}

/// The paths at which two answers differ.
QStringList changes(const QJsonObject &before, const QJsonObject &after)
{
    QStringList paths;
    const auto differences = domain::diffObjects(before, after);
    for (const domain::Difference &difference : differences)
        paths.append(difference.path);
    return paths;
}

/// A name as a Java enumeration has it.
QString constant(QString value)
{
    static const QHash<QString, QString> odd{{u"generalizedTime"_s, u"DATE"_s}, {u"A128CBC+HS256"_s, u"A128CBC_PLUS_HS256"_s}};
    return odd.value(value, value.toUpper().replace(u'-', u'_'));
}

} // namespace

/// One member of an object is changed, and on the server exactly that has changed: whatever else the object holds.
class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_sandbox.start(), QString());
        QVERIFY(m_janssenDocument.isValid() && m_oxTrustDocument.isValid());
    }

    void cleanupTestCase() { m_sandbox.stop(); }

    void onlyWhatIsEditedChanges_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("content");
        for (const Server server : {Server::Janssen, Server::OxTrust}) {
            for (const EntityKind kind : domain::allEntityKinds()) {
                for (const QString &content : {u"sparse"_s, u"full"_s, u"unknown"_s}) {
                    const QString name = (server == Server::Janssen ? u"janssen "_s : u"oxtrust "_s) + toString(kind) + u' ' + content;
                    QTest::newRow(qPrintable(name)) << int(server) << int(kind) << content;
                }
            }
        }
    }

    /// "sparse": what has to be there, all else null or left out; "full": every member of the schema set; "unknown": members
    /// that no document has, as a newer server sends them.
    void onlyWhatIsEditedChanges()
    {
        QFETCH(int, server);
        QFETCH(int, kind);
        QFETCH(QString, content);
        const auto which = EntityKind(kind);
        const auto where = Server(server);
        Console console(m_sandbox, where);
        QJsonObject object = newObject(where, which, ++m_made);
        if (content == u"full")
            fill(where, which, object);
        QString id = made(console, which, object);
        if (content == u"unknown")
            addUnknown(which, id);
        if (QTest::currentTestFailed())
            return;

        const auto read = QCoro::waitFor(console.api().get(which, id));
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
        if (content == u"unknown")
            QCOMPARE(read->value(u"brandNew"_s), QJsonValue(QJsonObject({{u"deep"_s, QJsonArray{1, u"two"_s, QJsonValue::Null}}})));
        if (content == u"full")
            QCOMPARE(missing(where, which, read->json()), QStringList());

        const QStringList edits = editable(where, which, read->json());
        QVERIFY(!edits.isEmpty());
        Entity current = *read;
        for (const QString &field : edits) {
            QJsonObject after = current.json();
            after.insert(field, changed(after.value(field)));
            const auto saved = QCoro::waitFor(console.api().patch(which, id, current.json(), after));
            QVERIFY2(saved, saved ? "" : qPrintable(field + u": "_s + saved.error().sentence() + saved.error().detail));
            QStringList expected{u'/' + domain::escapePointerToken(field)};
            if (which == EntityKind::Script)
                expected.append(u"/revision"_s);
            if (where == Server::OxTrust && which == EntityKind::Client && current.value(u"deletable"_s) != true)
                expected.append(u"/deletable"_s); // what that interface always stores
            if (where == Server::Janssen && which == EntityKind::Client && field == u"clientName")
                expected.append(u"/displayName"_s); // one column
            const QStringList told = changes(current.json(), saved->json());
            for (const QString &path : told)
                QVERIFY2(expected.contains(path), qPrintable(u"editing %1 changed %2"_s.arg(field, path)));
            QVERIFY2(told.contains(expected.first()), qPrintable(field));
            const auto again = QCoro::waitFor(console.api().get(which, id));
            QVERIFY(again);
            QCOMPARE(again->json(), saved->json());
            current = *again;
        }
        QVERIFY(QCoro::waitFor(console.api().remove(which, id)));
    }

    void aMemberThatIsEmptiedIsEmptyOnTheServer_data()
    {
        QTest::addColumn<int>("server");
        QTest::newRow("janssen") << int(Server::Janssen);
        QTest::newRow("oxtrust") << int(Server::OxTrust);
    }

    void aMemberThatIsEmptiedIsEmptyOnTheServer()
    {
        QFETCH(int, server);
        Console console(m_sandbox, Server(server));
        QJsonObject object = newObject(Server(server), EntityKind::Client, ++m_made);
        object.insert(u"logoUri"_s, u"https://a.example/logo.png"_s);
        const QString id = made(console, EntityKind::Client, object);
        const auto read = QCoro::waitFor(console.api().get(EntityKind::Client, id));
        QVERIFY(read);
        QJsonObject after = read->json();
        after.remove(u"logoUri"_s);
        const auto saved = QCoro::waitFor(console.api().patch(EntityKind::Client, id, read->json(), after));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence()));
        QVERIFY(saved->text(u"logoUri"_s).isEmpty());
    }

private:
    QString made(Console &console, EntityKind kind, const QJsonObject &object)
    {
        const auto result = QCoro::waitFor(console.api().create(kind, object));
        if (!result) {
            QTest::qFail(qPrintable(result.error().sentence() + result.error().detail), __FILE__, __LINE__);
            return {};
        }
        return result->id();
    }

    /// What Drover does not know is put there past it.
    void addUnknown(EntityKind kind, const QString &id)
    {
        Console janssen(m_sandbox, Server::Janssen);
        const QHash<EntityKind, QString> paths{{EntityKind::Client, u"/openid/clients/"_s},
                                               {EntityKind::Scope, u"/scopes/"_s},
                                               {EntityKind::UmaResource, u"/uma/resources/"_s},
                                               {EntityKind::Script, u"/config/scripts/"_s},
                                               {EntityKind::Attribute, u"/attributes/"_s}};
        const QJsonArray patch{QJsonObject{{u"op"_s, u"add"_s},
                                           {u"path"_s, u"/brandNew"_s},
                                           {u"value"_s, QJsonObject{{u"deep"_s, QJsonArray{1, u"two"_s, QJsonValue::Null}}}}}};
        const Reply reply = m_sandbox.sendJson("PATCH", basePath(Server::Janssen) + paths.value(kind) + id, QJsonDocument(patch),
                                               m_sandbox.adminToken(), "application/json-patch+json");
        QCOMPARE(reply.status, 200);
    }

    const OpenApi &document(Server server) const { return server == Server::Janssen ? m_janssenDocument : m_oxTrustDocument; }

    bool isLeftOut(Server server, EntityKind kind, const QString &name) const
    {
        static const QStringList made{u"inum"_s, u"dn"_s, u"baseDn"_s, u"umaType"_s, u"revision"_s, u"scriptError"_s, u"modified"_s,
                                      u"internal"_s, u"selected"_s, u"clients"_s, u"locationPath"_s, u"locationType"_s, u"displayName"_s,
                                      u"name"_s, u"deletable"_s, u"customObjectClasses"_s, u"oxAuthClientSecret"_s,
                                      u"postLogoutRedirectUris"_s, u"clientSecret"_s, u"encodedClientSecret"_s};
        if (name.startsWith(u"adminCan") || name.startsWith(u"userCan") || name == u"whitePagesCanView")
            return true;
        if (kind == EntityKind::UmaResource && (name == u"clients" || name == u"id"))
            return name == u"id";
        if (kind == EntityKind::Client && server == Server::Janssen && name == u"postLogoutRedirectUris")
            return false;
        return made.contains(name);
    }

    QJsonValue sample(Server server, EntityKind kind, const QString &name, const QJsonObject &given) const
    {
        const QJsonObject schema = document(server).resolved(given);
        const QString type = schema.value(u"type"_s).toString();
        const QJsonArray values = schema.value(u"enum"_s).toArray();
        const bool byValue = name == u"scopeType" || name == u"responseTypes" || name == u"grantTypes" || name == u"creatorType"
            || server == Server::Janssen;
        if (!values.isEmpty())
            return byValue ? values.first() : QJsonValue(constant(values.first().toString()));
        if (name == u"scopes" || name == u"oxAuthScopes")
            return QJsonArray{server == Server::Janssen ? u"inum=F0C4,ou=scopes,o=jans"_s : u"inum=F0C4,ou=scopes,o=gluu"_s};
        if (name == u"claims" || name == u"oxAuthClaims")
            return QJsonArray{server == Server::Janssen ? u"inum=8F88,ou=attributes,o=jans"_s : u"inum=8F88,ou=attributes,o=gluu"_s};
        if (name.endsWith(u"Localized")) // the document wraps it, the server does not
            return QJsonObject{{u"de"_s, u"Muster"_s}, {u"en"_s, u"sample"_s}};
        if (name == u"backchannelTokenDeliveryMode")
            return u"poll"_s;
        if (name == u"defaultAcrValues" || name == u"logoutUri")
            return QJsonArray{u"https://a.example/%1"_s.arg(name)};
        if (schema.value(u"format"_s).toString() == u"date-time")
            return server == Server::Janssen ? QJsonValue(u"2030-10-27T20:51:17"_s) : QJsonValue(qint64(1'919'354'277'123));
        if (type == u"array" && isPlainText(server, schema))
            return QJsonArray{u"https://a.example/%1"_s.arg(name)};
        if (type == u"array")
            return QJsonArray{sample(server, kind, name, schema.value(u"items"_s).toObject())};
        if (type == u"boolean")
            return true;
        if (type == u"integer" || type == u"number")
            return 77;
        if (type == u"object")
            return object(server, kind, name, schema);
        return u"sample of %1"_s.arg(name);
    }

    bool isPlainText(Server server, const QJsonObject &list) const
    {
        const QJsonObject items = document(server).resolved(list.value(u"items"_s).toObject());
        return items.value(u"type"_s).toString() == u"string" && !items.contains(u"enum"_s);
    }

    QJsonObject object(Server server, EntityKind kind, const QString &name, const QJsonObject &schema) const
    {
        const QJsonObject properties = schema.value(u"properties"_s).toObject();
        if (properties.isEmpty())
            return {{u"de"_s, u"Muster von %1"_s.arg(name)}, {u"en"_s, u"sample of %1"_s.arg(name)}};
        QJsonObject result;
        for (auto it = properties.begin(); it != properties.end(); ++it)
            result.insert(it.key(), sample(server, kind, it.key(), it.value().toObject()));
        return result;
    }

    void fill(Server server, EntityKind kind, QJsonObject &into) const
    {
        const QJsonObject properties = document(server).schema(schemaName(server, kind)).value(u"properties"_s).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            if (!into.contains(it.key()) && !isLeftOut(server, kind, it.key()))
                into.insert(it.key(), sample(server, kind, it.key(), it.value().toObject()));
        }
    }

    /// Members of the schema that the answer does not have.
    QStringList missing(Server server, EntityKind kind, const QJsonObject &answer) const
    {
        QStringList names;
        const QStringList all = document(server).schema(schemaName(server, kind)).value(u"properties"_s).toObject().keys();
        for (const QString &name : all) {
            if (!isLeftOut(server, kind, name) && (!answer.contains(name) || answer.value(name).isNull()))
                names.append(name);
        }
        return names;
    }

    /// Members that a person can change to another value of the same kind.
    QStringList editable(Server server, EntityKind kind, const QJsonObject &object) const
    {
        QStringList names;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonObject schema =
                document(server).schema(schemaName(server, kind)).value(u"properties"_s).toObject().value(it.key()).toObject();
            const bool isChoice = it.key() == u"backchannelTokenDeliveryMode"; // which the Gluu document does not say
            const bool isText = it.value().isString() && !isChoice && !schema.contains(u"enum"_s) && schema.value(u"format"_s).toString().isEmpty();
            const bool isFlagOrNumber = it.value().isBool() || (it.value().isDouble() && it.key() != u"exp");
            const bool isTexts = it.value().isArray() && isPlainText(server, schema) && !it.key().endsWith(u"copes")
                && !it.key().endsWith(u"laims");
            if (!isLeftOut(server, kind, it.key()) && !serverMade.contains(it.key()) && (isText || isFlagOrNumber || isTexts))
                names.append(it.key());
        }
        return names;
    }

    static QJsonValue changed(const QJsonValue &value)
    {
        if (value.isBool())
            return !value.toBool();
        if (value.isDouble())
            return value.toInteger() + 1000;
        if (value.isArray()) {
            QJsonArray more = value.toArray();
            more.append(u"https://b.example/ä"_s);
            return more;
        }
        return QString(value.toString() + u" – ö"_s);
    }

    SandboxFixture m_sandbox;
    OpenApi m_janssenDocument{QStringLiteral(DROVER_TEST_DATA "/openapi/jans-config-api.json"), {}};
    OpenApi m_oxTrustDocument{QStringLiteral(DROVER_TEST_DATA "/openapi/oxtrust-api.json"), {}};
    int m_made = 0;
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"

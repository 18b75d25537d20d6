// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::domain;

namespace {

QJsonObject read(const QString &name)
{
    QFile file(qEnvironmentVariable("DROVER_SOURCE") + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// One property of a schema, the members of its attribute objects as properties of their own.
struct Property {
    QString path;
    QJsonObject schema;
};

QString referenced(const QJsonObject &schema)
{
    return schema.value(u"$ref"_s).toString().section(u'/', -1);
}

QList<Property> properties(const QJsonObject &schemas, const QString &schema, const QString &prefix = {})
{
    static const QStringList opened{u"ClientAttributes"_s, u"ScopeAttributes"_s, u"AttributeValidation"_s,
                                    u"ScriptError"_s};
    QList<Property> result;
    const QJsonObject members = schemas.value(schema).toObject().value(u"properties"_s).toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QString inner = referenced(it.value().toObject());
        if (opened.contains(inner))
            result << properties(schemas, inner, prefix + it.key() + u'/');
        else
            result << Property{prefix + it.key(), it.value().toObject()};
    }
    return result;
}

/// The kinds that can show and edit what the schema describes.
QList<ValueKind> fittingKinds(const QJsonObject &schema)
{
    const QString type = schema.value(u"type"_s).toString();
    const QString inner = referenced(schema);
    if (inner == u"LocalizedString")
        return {ValueKind::Localized};
    if (type == u"boolean")
        return {ValueKind::Flag};
    if (type == u"integer" && schema.value(u"format"_s).toString() == u"int64")
        return {ValueKind::Integer, ValueKind::Duration, ValueKind::Date};
    if (type == u"integer")
        return {ValueKind::Integer, ValueKind::Duration};
    if (type == u"object")
        return schema.contains(u"additionalProperties"_s) ? QList{ValueKind::Map, ValueKind::Localized}
                                                          : QList{ValueKind::Json};
    if (type == u"array") {
        const QJsonObject items = schema.value(u"items"_s).toObject();
        if (items.contains(u"enum"_s))
            return {ValueKind::Choices};
        if (referenced(items).endsWith(u"CustomProperty"_s))
            return {ValueKind::Properties};
        if (!referenced(items).isEmpty())
            return {ValueKind::Json};
        return {ValueKind::Uris, ValueKind::Strings, ValueKind::Dns};
    }
    if (schema.value(u"format"_s).toString() == u"date-time")
        return {ValueKind::Date};
    if (schema.contains(u"enum"_s))
        return {ValueKind::Choice, ValueKind::Algorithm};
    return {ValueKind::Text,      ValueKind::Lines, ValueKind::Uri,    ValueKind::Dn,   ValueKind::Choice,
            ValueKind::Algorithm, ValueKind::Jwks,  ValueKind::Secret, ValueKind::Code, ValueKind::Expression};
}

QStringList enumOf(const QJsonObject &schema)
{
    const QJsonValue direct = schema.value(u"enum"_s);
    const QJsonArray list = (direct.isArray() ? direct : schema.value(u"items"_s).toObject().value(u"enum"_s)).toArray();
    QStringList values;
    for (const QJsonValue &value : list)
        values << value.toString();
    values.sort();
    return values;
}

} // namespace

/// The catalogue against the servers' own OpenAPI documents.
class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPropertyIsInTheCatalogue_data();
    void everyPropertyIsInTheCatalogue();
    void everyTextCanBeTranslated();
    void aWrongCatalogueSaysWhere();
    void placesHaveLabels();
    void theDialectIsRecognised();
};

void TestCatalogue::everyPropertyIsInTheCatalogue_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QStringList>("schemas");
    QTest::addColumn<int>("count"); // of the properties: a document that lost some is noticed
    QTest::newRow("client, Janssen") << u"client"_s << u"janssen"_s << QStringList{u"Client"_s} << 127;
    QTest::newRow("client, Gluu") << u"client"_s << u"gluu"_s << QStringList{u"OxAuthClient"_s} << 80;
    QTest::newRow("scope, Janssen") << u"scope"_s << u"janssen"_s << QStringList{u"Scope"_s, u"CustomScope"_s} << 23;
    QTest::newRow("scope, Gluu") << u"scope"_s << u"gluu"_s << QStringList{u"Scope"_s} << 19;
    QTest::newRow("resource, Janssen") << u"resource"_s << u"janssen"_s << QStringList{u"UmaResource"_s} << 16;
    QTest::newRow("resource, Gluu") << u"resource"_s << u"gluu"_s << QStringList{u"UmaResource"_s} << 17;
    QTest::newRow("script, Janssen") << u"script"_s << u"janssen"_s << QStringList{u"CustomScript"_s} << 19;
    QTest::newRow("script, Gluu") << u"script"_s << u"gluu"_s << QStringList{u"CustomScript"_s} << 21;
    QTest::newRow("attribute, Janssen") << u"attribute"_s << u"janssen"_s << QStringList{u"JansAttribute"_s} << 36;
    QTest::newRow("attribute, Gluu") << u"attribute"_s << u"gluu"_s << QStringList{u"GluuAttribute"_s} << 35;
}

void TestCatalogue::everyPropertyIsInTheCatalogue()
{
    QFETCH(QString, kind);
    QFETCH(QString, document);
    QFETCH(QStringList, schemas);
    QFETCH(int, count);
    const QJsonObject all = read(u"tests/data/catalogue/%1-schemas.json"_s.arg(document)).value(u"schemas"_s).toObject();
    const FieldCatalogue &catalogue =
        FieldCatalogue::of(kind, document == u"gluu" ? Dialect::Gluu : Dialect::Janssen);
    QStringList wrong;
    QSet<QString> named;
    for (const QString &schema : schemas) {
        const QList<Property> list = properties(all, schema);
        for (const Property &property : list) {
            named.insert(property.path);
            const Field *field = catalogue.find(property.path);
            if (!field)
                wrong << property.path + u" is missing"_s;
            else if (!fittingKinds(property.schema).contains(field->kind))
                wrong << property.path + u" is of a kind that doesn't fit"_s;
            const QStringList values = enumOf(property.schema);
            if (!field || values.isEmpty())
                continue;
            QStringList offered;
            for (const FieldChoice &choice : field->choices)
                offered << choice.value;
            offered.sort();
            if (offered != values)
                wrong << u"%1 offers %2 instead of %3"_s.arg(property.path, offered.join(u' '), values.join(u' '));
        }
    }
    for (const Field &field : catalogue.fields()) {
        if (!named.contains(field.path))
            wrong << field.path + u" is in no schema"_s;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QCOMPARE(named.size(), count);
    QCOMPARE(catalogue.fields().size(), count);
    // What the document requires is required here.
    const QJsonArray required = all.value(schemas.first()).toObject().value(u"required"_s).toArray();
    for (const QJsonValue &name : required) {
        const Field *field = catalogue.find(name.toString());
        QVERIFY2(field->requiredOnCreate || field->readOnly, qPrintable(name.toString()));
    }
}

void TestCatalogue::everyTextCanBeTranslated()
{
    QFile listed(qEnvironmentVariable("DROVER_SOURCE") + u"/models/domain/fieldtexts.cpp"_s);
    QVERIFY(listed.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(listed.readAll());
    for (const QString &kind : {u"client"_s, u"scope"_s, u"resource"_s, u"script"_s, u"attribute"_s}) {
        const QJsonArray fields = read(u"resources/catalogue/fields-%1.json"_s.arg(kind)).value(u"fields"_s).toArray();
        QVERIFY(!fields.isEmpty());
        for (const QJsonValue &value : fields) {
            QStringList texts;
            for (const auto &member : {u"section"_s, u"label"_s, u"help"_s})
                texts << value.toObject().value(member).toString();
            const QJsonArray choices = value.toObject().value(u"values"_s).toArray();
            for (const QJsonValue &choice : choices) {
                if (choice.isArray())
                    texts << choice.toArray().at(1).toString();
            }
            for (const QString &text : std::as_const(texts)) {
                QVERIFY2(!text.isEmpty(), qPrintable(value.toObject().value(u"path"_s).toString()));
                QVERIFY2(source.contains(u"QT_TRANSLATE_NOOP(\"fields\", \"%1\")"_s.arg(text)),
                         qPrintable(text + u": run cmake -P resources/catalogue/texts.cmake"_s));
            }
        }
    }
}

void TestCatalogue::aWrongCatalogueSaysWhere()
{
    const auto broken = FieldCatalogue::fromJson("{\"fields\": [", Dialect::Janssen);
    QVERIFY(!broken);
    QVERIFY(broken.error().why.contains(u"byte"_s));
    const auto poor = FieldCatalogue::fromJson(R"({"fields": [{"path": "a", "kind": "text"}]})", Dialect::Janssen);
    QVERIFY(!poor);
    QVERIFY(poor.error().why.contains(u"1"_s));
    QVERIFY(FieldCatalogue::of(u"nothing"_s, Dialect::Janssen).fields().isEmpty());
}

void TestCatalogue::placesHaveLabels()
{
    const FieldCatalogue &clients = FieldCatalogue::of(EntityKind::Client, Dialect::Janssen);
    QCOMPARE(clients.labelAt(u"/redirectUris"_s), u"Redirect URIs"_s);
    QCOMPARE(clients.labelAt(u"/attributes/requirePkce"_s), u"PKCE required"_s);
    QCOMPARE(clients.labelAt(u"/clientName"_s), u"Basic: Name"_s); // there are localized names, too
    QCOMPARE(clients.labelAt(u"/clientNameLocalized/values/de"_s), u"Localized texts: Name values/de"_s);
    QCOMPARE(clients.labelAt(u"/unheardOf"_s), u"unheardOf"_s);
    QCOMPARE(clients.owning(u"/attributes"_s), nullptr);
}

void TestCatalogue::theDialectIsRecognised()
{
    QCOMPARE(dialectOf({{u"oxAuthAppType"_s, u"WEB"_s}}), Dialect::Gluu);
    QCOMPARE(dialectOf({{u"dn"_s, u"inum=1,ou=scopes,o=gluu"_s}}), Dialect::Gluu);
    QCOMPARE(dialectOf({{u"applicationType"_s, u"web"_s}, {u"dn"_s, u"inum=1,ou=clients,o=jans"_s}}), Dialect::Janssen);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/entityview.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

constexpr QStringView locationProperty = u"location_type";

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

QJsonValue withoutEmpties(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            result.append(item.isObject() ? withoutEmpties(item) : item);
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue member = withoutEmpties(it.value());
        if (!isEmpty(member))
            result.insert(it.key(), member);
    }
    return result;
}

void setDefaults(QJsonObject &object, const QList<QPair<QString, QJsonValue>> &defaults)
{
    for (const auto &[name, value] : defaults) {
        if (!object.contains(name))
            object.insert(name, value);
    }
}

void completeClient(QJsonObject &client)
{
    setDefaults(client, {{u"deletable"_s, false},
                         {u"frontChannelLogoutSessionRequired"_s, false},
                         {u"applicationType"_s, u"web"_s},
                         {u"subjectType"_s, u"public"_s},
                         {u"trustedClient"_s, false},
                         {u"persistClientAuthorizations"_s, false},
                         {u"includeClaimsInIdToken"_s, false},
                         {u"rptAsJwt"_s, false},
                         {u"accessTokenAsJwt"_s, false},
                         {u"disabled"_s, false}});
    QJsonObject attributes = client.value(u"attributes").toObject();
    setDefaults(attributes, {{u"runIntrospectionScriptBeforeJwtCreation"_s, false},
                             {u"keepClientAuthorizationAfterExpiration"_s, false},
                             {u"allowSpontaneousScopes"_s, false},
                             {u"backchannelLogoutSessionRequired"_s, false},
                             {u"requirePar"_s, false},
                             {u"jansDefaultPromptLogin"_s, false}});
    client.insert(u"attributes"_s, attributes);
    // The two names are one column of the server's table.
    if (client.contains(u"clientName"))
        client.insert(u"displayName"_s, client.value(u"clientName"));
}

void completeScope(QJsonObject &scope)
{
    scope.insert(u"umaType"_s, scope.value(u"scopeType").toString() == u"uma");
    setDefaults(scope, {{u"defaultScope"_s, false}});
}

void completeScript(QJsonObject &script)
{
    setDefaults(script, {{u"level"_s, 0}, {u"revision"_s, 0}, {u"enabled"_s, false}, {u"modified"_s, false}, {u"internal"_s, false}});
    const QString location = scriptLocation(script);
    script.insert(u"locationType"_s, location.isEmpty() ? u"db"_s : location);
}

/// Who may do what follows from the lists of roles (JansAttribute.allowEditBy, allowViewBy).
void completeAttribute(QJsonObject &attribute)
{
    const auto lists = [&attribute](const QString &field, const QString &role) {
        return attribute.value(field).toArray().contains(role);
    };
    const QString edit = u"editType"_s;
    const QString view = u"viewType"_s;
    attribute.insert(u"adminCanView"_s, lists(view, u"admin"_s));
    attribute.insert(u"adminCanEdit"_s, lists(edit, u"admin"_s));
    attribute.insert(u"adminCanAccess"_s, lists(view, u"admin"_s) || lists(edit, u"admin"_s));
    attribute.insert(u"userCanView"_s, lists(view, u"user"_s));
    attribute.insert(u"userCanEdit"_s, lists(edit, u"user"_s));
    attribute.insert(u"userCanAccess"_s, lists(view, u"user"_s) || lists(edit, u"user"_s));
    attribute.insert(u"whitePagesCanView"_s, lists(view, u"whitePages"_s));
    setDefaults(attribute, {{u"custom"_s, false}, {u"required"_s, false}, {u"selected"_s, false}});
}

} // namespace

QString scriptLocation(const QJsonObject &script)
{
    const QJsonArray properties = script.value(u"moduleProperties").toArray();
    for (const QJsonValue &property : properties) {
        const QJsonObject object = property.toObject();
        if (object.value(u"value1").toString() == locationProperty)
            return object.value(u"value2").toString();
    }
    return {};
}

QJsonObject entityView(Kind kind, const QJsonObject &stored)
{
    return withoutEmpties(completeEntity(kind, stored)).toObject();
}

QJsonObject completeEntity(Kind kind, const QJsonObject &stored)
{
    QJsonObject view = stored;
    const QString dn = dnOf(kind, stored.value(infoOf(kind).idField).toString());
    view.insert(u"dn"_s, dn);
    if (kind != Kind::UmaResource)
        view.insert(u"baseDn"_s, dn);
    switch (kind) {
    case Kind::Client: completeClient(view); break;
    case Kind::Scope: completeScope(view); break;
    case Kind::Script: completeScript(view); break;
    case Kind::UmaResource: setDefaults(view, {{u"deletable"_s, true}}); break;
    case Kind::Attribute: completeAttribute(view); break;
    }
    return view;
}

QJsonObject entityToStore(Kind kind, QJsonObject given)
{
    for (const QString &made : {u"dn"_s, u"baseDn"_s})
        given.remove(made);
    if (kind == Kind::Scope) {
        given.remove(u"umaType"_s);
        given.remove(u"clients"_s);
    } else if (kind == Kind::Script) {
        const QString location = given.take(u"locationType"_s).toString();
        if (!location.isEmpty() && location != scriptLocation(given)) {
            QJsonArray properties;
            const QJsonArray before = given.value(u"moduleProperties").toArray();
            for (const QJsonValue &property : before) {
                if (property.toObject().value(u"value1").toString() != locationProperty)
                    properties.append(property);
            }
            properties.append(QJsonObject{{u"value1"_s, locationProperty.toString()}, {u"value2"_s, location}});
            given.insert(u"moduleProperties"_s, properties);
        }
        for (const QString &flag : {u"modified"_s, u"internal"_s})
            given.remove(flag);
    } else if (kind == Kind::Attribute) {
        for (const QString &computed : {u"adminCanView"_s, u"adminCanEdit"_s, u"adminCanAccess"_s, u"userCanView"_s, u"userCanEdit"_s,
                                        u"userCanAccess"_s, u"whitePagesCanView"_s, u"selected"_s})
            given.remove(computed);
    }
    return given;
}

} // namespace drover::sandbox

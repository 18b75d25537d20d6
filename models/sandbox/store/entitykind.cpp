// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/entitykind.h"

#include "domain/dn.h"
#include "sandbox/store/entityfields.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

const Field *KindInfo::fieldByName(const QString &name) const
{
    for (const Field &field : fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

const Field *KindInfo::fieldByColumn(const QString &column) const
{
    for (const Field &field : fields) {
        if (!field.column.isEmpty() && field.column == column)
            return &field;
    }
    return nullptr;
}

namespace {

const QStringList plainPattern{u"name"_s, u"description"_s, u"id"_s};

KindInfo makeInfo(Kind kind)
{
    switch (kind) {
    case Kind::Client:
        return {kind, u"client"_s, u"inum"_s, u"clientName"_s, u"openid connect client"_s, u"client"_s, plainPattern, clientFields()};
    case Kind::Scope:
        return {kind, u"scope"_s, u"inum"_s, u"displayName"_s, u"scope"_s, u"scope"_s,
                plainPattern + QStringList{u"key2"_s, u"type"_s}, scopeFields()};
    case Kind::UmaResource:
        return {kind, u"uma_resource"_s, u"id"_s, u"name"_s, u"Uma resource"_s, u"umaResource"_s, plainPattern, umaResourceFields()};
    case Kind::Script:
        return {kind, u"script"_s, u"inum"_s, u"name"_s, u"custom script"_s, u"customScript"_s, plainPattern, scriptFields()};
    case Kind::Attribute:
        return {kind, u"attribute"_s, u"inum"_s, u"name"_s, u"jans attribute"_s, u"jansAttribute"_s,
                plainPattern + QStringList{u"key2"_s}, attributeFields()};
    }
    return {};
}

/// The part of the tree in which objects of a kind live.
QString branch(Kind kind)
{
    switch (kind) {
    case Kind::Client: return u"ou=clients,o=jans"_s;
    case Kind::Scope: return u"ou=scopes,o=jans"_s;
    case Kind::UmaResource: return u"ou=resources,ou=uma,o=jans"_s;
    case Kind::Script: return u"ou=scripts,o=jans"_s;
    case Kind::Attribute: return u"ou=attributes,o=jans"_s;
    }
    return {};
}

} // namespace

const KindInfo &infoOf(Kind kind)
{
    static const QHash<Kind, KindInfo> all = [] {
        QHash<Kind, KindInfo> infos;
        for (const Kind each : {Kind::Client, Kind::Scope, Kind::UmaResource, Kind::Script, Kind::Attribute})
            infos.insert(each, makeInfo(each));
        return infos;
    }();
    return *all.constFind(kind);
}

QString constantName(const QString &value)
{
    static const QHash<QString, QString> odd{{u"generalizedTime"_s, u"DATE"_s},
                                             {u"A128CBC+HS256"_s, u"A128CBC_PLUS_HS256"_s},
                                             {u"A256CBC+HS512"_s, u"A256CBC_PLUS_HS512"_s}};
    const auto found = odd.find(value);
    return found != odd.end() ? *found : value.toUpper().replace(u'-', u'_');
}

QString dnOf(Kind kind, const QString &id)
{
    const QString key = kind == Kind::UmaResource ? u"jansId="_s : u"inum="_s;
    return key + domain::escapeDnValue(id) + u',' + branch(kind);
}

std::optional<QString> idFromDn(Kind kind, const QString &dn)
{
    const QString id = domain::leadingValue(dn);
    if (id.isEmpty() || !domain::sameDn(dn, dnOf(kind, id)))
        return std::nullopt;
    return id;
}

} // namespace drover::sandbox

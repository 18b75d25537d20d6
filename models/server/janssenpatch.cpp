// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "janssenpatch.h"

#include "base/redact.h"

#include <algorithm>
#include <utility>

namespace drover::server {

using namespace Qt::Literals::StringLiterals;
using domain::Difference;
using domain::EntityKind;

namespace {

/// Members that the server makes or computes; a patch never names them.
bool isServerMade(EntityKind kind, const QString &path)
{
    static const QStringList always{u"/dn"_s, u"/baseDn"_s, u"/inum"_s};
    static const QStringList ofScripts{u"/revision"_s, u"/scriptError"_s, u"/modified"_s, u"/internal"_s};
    if (always.contains(path))
        return true;
    if (kind == EntityKind::Attribute)
        return path == u"/selected" || path.startsWith(u"/adminCan") || path.startsWith(u"/userCan") ||
               path == u"/whitePagesCanView";
    if (kind == EntityKind::Script)
        return ofScripts.contains(path) || path.startsWith(u"/scriptError/"_s);
    return kind == EntityKind::Scope && path == u"/clients"; // computed by lists
}

bool isDate(const QString &path)
{
    static const QStringList dates{u"/expirationDate"_s,
                                   u"/creationDate"_s,
                                   u"/clientIdIssuedAt"_s,
                                   u"/clientSecretExpiresAt"_s,
                                   u"/lastAccessTime"_s,
                                   u"/lastLogonTime"_s,
                                   u"/exp"_s};
    return dates.contains(path);
}

bool canBeTested(const Difference &difference)
{
    const QString name = domain::pointerTokens(difference.path).constLast();
    return !difference.isAdded() && !isDate(difference.path) && !isSecretName(name);
}

/// Whether the server's own object, which a patch is applied to, has the names of constants there.
bool isConstant(EntityKind kind, const QString &path)
{
    static const QStringList ofScripts{u"/scriptType"_s, u"/programmingLanguage"_s};
    static const QStringList ofAttributes{u"/dataType"_s, u"/status"_s, u"/editType"_s, u"/viewType"_s, u"/usageType"_s};
    return (kind == EntityKind::Script && ofScripts.contains(path)) ||
           (kind == EntityKind::Attribute && ofAttributes.contains(path));
}

QString constantOf(const QString &value)
{
    return value == u"generalizedTime" ? u"DATE"_s : value.toUpper();
}

QJsonValue asWritten(EntityKind kind, const QString &path, const QJsonValue &value)
{
    if (!isConstant(kind, path))
        return value;
    if (value.isString())
        return constantOf(value.toString());
    if (!value.isArray())
        return value;
    QJsonArray names;
    const QJsonArray values = value.toArray();
    for (const QJsonValue &each : values)
        names << constantOf(each.toString());
    return names;
}

QJsonObject operation(const QString &op, const QString &path, const QJsonValue &value)
{
    return {{u"op"_s, op}, {u"path"_s, path}, {u"value"_s, value}};
}

QJsonArray shownProperties(const QJsonArray &properties)
{
    QJsonArray result;
    for (const QJsonValue &value : properties) {
        QJsonObject property = value.toObject();
        if (property.value(u"hide"_s).toBool())
            property.insert(u"value2"_s, redactionMark());
        result << property;
    }
    return result;
}

} // namespace

QList<Difference> janssenDifferences(EntityKind kind, const QJsonObject &before, const QJsonObject &after)
{
    QList<Difference> differences = domain::diffObjects(before, after);
    differences.removeIf([kind](const Difference &difference) { return isServerMade(kind, difference.path); });
    return differences;
}

QJsonArray janssenPatch(EntityKind kind, const QJsonObject &before, const QJsonObject &after, AbsenceTests absence)
{
    QJsonArray tests;
    QJsonArray changes;
    const QList<Difference> differences = janssenDifferences(kind, before, after);
    if (differences.isEmpty())
        return {};
    if (kind == EntityKind::Script && before.contains(u"revision"_s))
        tests << operation(u"test"_s, u"/revision"_s, before.value(u"revision"_s));
    for (const Difference &difference : differences) {
        const QString &path = difference.path;
        if (canBeTested(difference))
            tests << operation(u"test"_s, path, asWritten(kind, path, difference.before));
        else if (absence == AbsenceTests::Null && difference.isAdded() && domain::pointerTokens(path).size() == 1)
            tests << operation(u"test"_s, path, QJsonValue::Null);
        if (difference.isRemoved())
            changes << QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, path}};
        else // an absent member may be a null on the server, which "add" replaces
            changes << operation(difference.isAdded() ? u"add"_s : u"replace"_s, path,
                                 asWritten(kind, path, difference.after));
    }
    for (const QJsonValue &change : std::as_const(changes))
        tests << change;
    return tests;
}

bool isUntouched(EntityKind kind, const QJsonObject &before, const QJsonObject &after, const QJsonObject &current)
{
    if (kind == EntityKind::Script && before.contains(u"revision"_s) &&
        before.value(u"revision"_s) != current.value(u"revision"_s))
        return false;
    const QList<Difference> differences = janssenDifferences(kind, before, after);
    return std::all_of(differences.begin(), differences.end(), [&](const Difference &difference) {
        return domain::valueAt(current, difference.path) == difference.before;
    });
}

QJsonObject shownObject(EntityKind kind, QJsonObject object)
{
    if (kind == EntityKind::Script) {
        for (const auto &field : {u"configurationProperties"_s, u"privateProperties"_s, u"moduleProperties"_s}) {
            if (object.contains(field))
                object.insert(field, shownProperties(object.value(field).toArray()));
        }
    }
    return redacted(QJsonValue(object)).toObject();
}

QJsonArray shownPatch(EntityKind kind, const QJsonArray &patch)
{
    QJsonArray result;
    for (const QJsonValue &value : patch) {
        QJsonObject step = value.toObject();
        const QString path = step.value(u"path"_s).toString();
        const QString name = path.section(u'/', -1);
        if (step.contains(u"value"_s)) {
            const QJsonObject wrapped{{name, step.value(u"value"_s)}};
            step.insert(u"value"_s, shownObject(kind, wrapped).value(name));
        }
        result << step;
    }
    return result;
}

} // namespace drover::server

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oxtrustwrite.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace drover::server {

using namespace Qt::Literals::StringLiterals;
using domain::Difference;
using domain::EntityKind;

namespace {

constexpr int NeverYears = 90; // the server says "in 100 years" for "never"

/// Members that the server makes or computes.
bool isServerMade(EntityKind kind, const QString &name)
{
    static const QStringList always{u"dn"_s, u"baseDn"_s, u"inum"_s, u"selected"_s};
    static const QStringList ofScripts{u"revision"_s, u"scriptError"_s, u"modified"_s, u"internal"_s};
    if (always.contains(name))
        return true;
    switch (kind) {
    case EntityKind::Script:
        return ofScripts.contains(name);
    case EntityKind::Scope:
        return name == u"umaType";
    case EntityKind::Attribute:
        return name.startsWith(u"adminCan") || name.startsWith(u"userCan") || name == u"whitePagesCanView";
    case EntityKind::UmaResource:
        return name == u"id";
    case EntityKind::Client:
        break;
    }
    return name == u"deletable"; // true whatever is sent, since "exp" is never empty
}

bool meansNever(const QJsonValue &milliseconds)
{
    const qint64 far = QDateTime::currentDateTimeUtc().addYears(NeverYears).toMSecsSinceEpoch();
    return milliseconds.isDouble() && milliseconds.toInteger() > far;
}

/// A copy in which two replies that mean the same are equal.
QJsonObject normal(EntityKind kind, const QJsonObject &object)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool never = kind == EntityKind::Client && it.key() == u"exp" && meansNever(it.value());
        if (!never && !it.value().isNull() && !isServerMade(kind, it.key()))
            result.insert(it.key(), it.value());
    }
    return result;
}

/// Puts \a value where \a path says; an undefined one is taken out. Objects on the way are made.
QJsonObject withValueAt(QJsonObject object, QStringList path, const QJsonValue &value)
{
    const QString name = path.takeFirst();
    if (!path.isEmpty())
        object.insert(name, withValueAt(object.value(name).toObject(), path, value));
    else if (value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
    return object;
}

/// The server reads and tells an empty list as none, now one way and now the other.
bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty());
}

bool hasAll(EntityKind kind, const QList<Difference> &differences, const QJsonObject &current,
            QJsonValue Difference::*wanted)
{
    const QJsonObject shown = normal(kind, current);
    return std::all_of(differences.begin(), differences.end(), [&](const Difference &difference) {
        const QJsonValue value = domain::valueAt(shown, difference.path);
        const QJsonValue expected = difference.*wanted;
        return (isNothing(value) && isNothing(expected)) || value == expected;
    });
}

} // namespace

QList<Difference> oxTrustDifferences(EntityKind kind, const QJsonObject &before, const QJsonObject &after)
{
    return domain::diffObjects(normal(kind, before), normal(kind, after));
}

bool isUntouchedOnOxTrust(EntityKind kind, const QJsonObject &before, const QJsonObject &after,
                          const QJsonObject &current)
{
    if (kind == EntityKind::Script && before.value(u"revision"_s) != current.value(u"revision"_s))
        return false;
    return hasAll(kind, oxTrustDifferences(kind, before, after), current, &Difference::before);
}

bool isAppliedOnOxTrust(EntityKind kind, const QJsonObject &before, const QJsonObject &after,
                        const QJsonObject &current)
{
    return hasAll(kind, oxTrustDifferences(kind, before, after), current, &Difference::after);
}

QJsonObject oxTrustBody(EntityKind kind, const QJsonObject &before, const QJsonObject &after,
                        const QJsonObject &current)
{
    QJsonObject body = current;
    if (kind == EntityKind::Client && meansNever(body.value(u"exp"_s)))
        body.remove(u"exp"_s);
    const QList<Difference> differences = oxTrustDifferences(kind, before, after);
    for (const Difference &difference : differences)
        body = withValueAt(body, domain::pointerTokens(difference.path), difference.after);
    if (kind == EntityKind::Script)
        body.insert(u"revision"_s, current.value(u"revision"_s).toInteger() + 1);
    return body;
}

} // namespace drover::server

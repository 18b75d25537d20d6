// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/attributeendpoint.h"

#include "base/ids.h"
#include "sandbox/admin/apierror.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

constexpr qsizetype longestName = 30;
constexpr qsizetype longestDisplayName = 60;
constexpr qsizetype longestDescription = 4000;

/// The rules of bean validation that JansAttribute declares.
std::optional<Response> refusal(const QString &operation, const QJsonObject &attribute)
{
    const auto violated = [&](const QString &member, const QString &rule) {
        return apiConstraintViolation(operation + u".arg0."_s + member, rule, attribute.value(member).toString().left(200));
    };
    for (const QString &needed : {u"name"_s, u"displayName"_s, u"description"_s, u"dataType"_s, u"editType"_s, u"viewType"_s}) {
        if (!attribute.contains(needed))
            return violated(needed, u"must not be null"_s);
    }
    static const QRegularExpression allowed(u"^[a-zA-Z0-9_]+\\z"_s);
    const QString name = attribute.value(u"name").toString();
    if (name.isEmpty() || name.size() > longestName)
        return violated(u"name"_s, u"Length of the Name should be between 1 and 30"_s);
    if (!allowed.match(name).hasMatch())
        return violated(u"name"_s, u"Name should contain only letters, digits and underscores"_s);
    if (attribute.value(u"displayName").toString().size() > longestDisplayName)
        return violated(u"displayName"_s, u"Length of the Display Name should not exceed 60"_s);
    if (attribute.value(u"description").toString().size() > longestDescription)
        return violated(u"description"_s, u"Length of the Description should not exceed 4000"_s);
    return std::nullopt;
}

} // namespace

QStringList personColumns()
{
    static const QStringList columns = [] {
        QFile file(u":/drover/sandbox/seed.json"_s);
        const QJsonObject seed =
            file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        const QJsonArray names = seed.value(u"base").toObject().value(u"personColumns").toArray();
        QStringList result;
        for (const QJsonValue &name : names)
            result.append(name.toString());
        return result;
    }();
    return columns;
}

AttributeEndpoint::AttributeEndpoint(EntityStore &store) : EntityEndpoint(Kind::Attribute, store) {}

QCoro::Task<Response> AttributeEndpoint::listAttributes(Request request)
{
    const QString asked = request.query.value(u"status"_s).toLower();
    const QString status = info().fieldByName(u"status"_s)->values.contains(asked) ? asked : QString();
    co_return co_await list(std::move(request), status);
}

bool AttributeEndpoint::isTaken(const QString &name, const QString &by)
{
    const auto other = store().findByName(Kind::Attribute, name);
    return other && other->value(u"inum").toString() != by;
}

Bean AttributeEndpoint::forCreate(QJsonObject given, const Request &request)
{
    Q_UNUSED(request)
    if (auto refused = refusal(u"createAttribute"_s, given))
        return tl::unexpected(*refused);
    const QString name = given.value(u"name").toString();
    if (isTaken(name, {}))
        return tl::unexpected(apiError(406, u"Attribute with same name '%1' already exists!"_s.arg(name)));
    if (!personColumns().contains(name, Qt::CaseInsensitive))
        return tl::unexpected(apiError(406, u"The attribute '%1' not defined in DB schema"_s.arg(name)));
    given.insert(u"inum"_s, newUuid()); // one that was sent does not count
    return given;
}

Bean AttributeEndpoint::forUpdate(const QJsonObject &existing, QJsonObject given)
{
    if (auto refused = refusal(u"updateAttribute"_s, given))
        return tl::unexpected(*refused);
    const QString name = given.value(u"name").toString();
    if (isTaken(name, existing.value(u"inum").toString())) {
        return tl::unexpected(Response::json({{u"code"_s, u"NAME_CONFLICT"_s},
                                              {u"message"_s, u"Attribute with same name `%1` already exists!"_s.arg(name)}},
                                             400));
    }
    if (!store().findByName(Kind::Attribute, name) && !personColumns().contains(name, Qt::CaseInsensitive))
        return tl::unexpected(apiError(406, u"The attribute type '%1' not defined in DB schema"_s.arg(name)));
    return given;
}

Bean AttributeEndpoint::forPatch(const QJsonObject &existing, QJsonObject patched)
{
    Q_UNUSED(existing) // the server validates nothing here, but the binding's types
    return patched;
}

} // namespace drover::sandbox

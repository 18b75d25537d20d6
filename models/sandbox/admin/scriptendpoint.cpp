// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/scriptendpoint.h"

#include "base/ids.h"
#include "sandbox/admin/apierror.h"
#include "sandbox/admin/entityview.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

std::optional<Response> locationRefusal(const QJsonObject &script)
{
    const QString location = scriptLocation(script);
    if (location.isEmpty() || location == u"db")
        return std::nullopt;
    return apiError(400, u"Invalid value for script location Type in request -> %1 , valid values are ldap,db"_s.arg(location));
}

/// The rules of a write, the same for a new script and a changed one.
std::optional<Response> scriptRefusal(const QString &operation, const QJsonObject &script)
{
    if (!script.contains(u"name"))
        return apiMissingAttribute(u"name"_s);
    if (auto refused = scriptNameRefusal(operation, script.value(u"name").toString()))
        return refused;
    if (!script.contains(u"scriptType"))
        return apiMissingAttribute(u"scriptType"_s);
    return locationRefusal(script);
}

} // namespace

std::optional<Response> scriptNameRefusal(const QString &operation, const QString &name)
{
    static const QRegularExpression allowed(u"^[a-zA-Z0-9_\\-:/.]+\\z"_s);
    const QString path = operation + u".arg0.name"_s;
    if (name.size() < 2 || name.size() > 60)
        return apiConstraintViolation(path, u"Length of the Name should be between 2 and 60"_s, name.left(200));
    if (!allowed.match(name).hasMatch())
        return apiConstraintViolation(path, u"Name should contain only letters, digits and underscores"_s, name);
    return std::nullopt;
}

QString scriptTemplate(const QString &type)
{
    QFile file(u":/drover/sandbox/scripts/%1.py"_s.arg(type));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

ScriptEndpoint::ScriptEndpoint(EntityStore &store, std::function<void(QString)> changed)
    : EntityEndpoint(Kind::Script, store)
    , m_changed(std::move(changed))
{
}

Response ScriptEndpoint::byName(const QString &name)
{
    const auto script = store().findByName(Kind::Script, name);
    return script ? Response::json(entityView(Kind::Script, *script)) : apiNotFound(info().noun);
}

QCoro::Task<Response> ScriptEndpoint::byType(Request request)
{
    const QString type = request.param(u"type"_s).toLower();
    const QStringList known = info().fieldByName(u"scriptType"_s)->values;
    const QString filter = known.contains(type) ? type : QString();
    co_return co_await list(request, filter);
}

Response ScriptEndpoint::types() const
{
    return Response::json(QJsonArray::fromStringList(infoOf(Kind::Script).fieldByName(u"scriptType"_s)->values));
}

Response ScriptEndpoint::typesInUse()
{
    return Response::json(QJsonArray::fromStringList(store().typesInUse(Kind::Script)));
}

Bean ScriptEndpoint::forCreate(QJsonObject given, const Request &request)
{
    if (auto refused = scriptRefusal(u"createScript"_s, given))
        return tl::unexpected(*refused);
    if (given.value(u"inum").toString().isEmpty())
        given.insert(u"inum"_s, newUuid());
    const bool wantsTemplate = request.query.value(u"addScriptTemplate"_s).compare(u"true", Qt::CaseInsensitive) == 0;
    if (given.value(u"script").toString().trimmed().isEmpty())
        given.insert(u"script"_s, wantsTemplate ? scriptTemplate(given.value(u"scriptType").toString()) : u""_s);
    if (!given.contains(u"programmingLanguage"))
        given.insert(u"programmingLanguage"_s, u"python"_s);
    given.insert(u"revision"_s, 1);
    return given;
}

Bean ScriptEndpoint::forUpdate(const QJsonObject &existing, QJsonObject given)
{
    if (auto refused = scriptRefusal(u"updateScript"_s, given))
        return tl::unexpected(*refused);
    given.insert(u"revision"_s, existing.value(u"revision").toInteger() + 1);
    return given;
}

Bean ScriptEndpoint::forPatch(const QJsonObject &existing, QJsonObject patched)
{
    const qint64 revision = patched.value(u"revision").toInteger();
    Bean bean = forUpdate(existing, std::move(patched));
    if (bean)
        bean->insert(u"revision"_s, revision + 1);
    return bean;
}

void ScriptEndpoint::written(const QJsonObject &stored)
{
    m_changed(stored.value(u"inum").toString());
}

void ScriptEndpoint::removed(const QString &id)
{
    m_changed(id);
}

} // namespace drover::sandbox

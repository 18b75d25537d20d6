// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usefinder.h"

#include "domain/dn.h"
#include "domain/objectdiff.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace drover::editing {

using namespace Qt::Literals::StringLiterals;
using domain::EntityKind;
using domain::ValueKind;

namespace {

constexpr int pageSize = 200;

bool names(const QString &text, const domain::Entity &target)
{
    if (text.isEmpty())
        return false;
    if (text == target.id())
        return true;
    const QString dn = target.dn();
    return !dn.isEmpty() && text.size() >= target.id().size() && domain::sameDn(text, dn);
}

bool valueNames(const QJsonValue &value, const domain::Entity &target)
{
    if (value.isString())
        return names(value.toString(), target);
    const QJsonArray list = value.toArray();
    return std::any_of(list.begin(), list.end(),
                       [&](const QJsonValue &entry) { return names(entry.toString(), target); });
}

} // namespace

QList<EntityKind> kindsThatUse(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Client:
        return {EntityKind::UmaResource, EntityKind::Scope};
    case EntityKind::Scope:
        return {EntityKind::UmaResource, EntityKind::Client};
    case EntityKind::UmaResource:
        return {};
    default: // scripts and attributes
        return {EntityKind::Scope, EntityKind::Client};
    }
}

QStringList fieldsNaming(const domain::FieldCatalogue &catalogue, const QJsonObject &object,
                         const domain::Entity &target)
{
    QStringList labels;
    for (const domain::Field &field : catalogue.fields()) {
        const bool refers = field.kind == ValueKind::Dns || field.kind == ValueKind::Dn || field.path == u"creatorId" ||
                            field.path == u"attributes/spontaneousClientId";
        if (refers && valueNames(domain::valueAt(object, field.pointer()), target))
            labels << catalogue.labelAt(field.pointer());
    }
    return labels;
}

QCoro::Task<Result<void>> findUses(QPointer<server::AdminApi> api, domain::Dialect dialect, domain::Entity target,
                                   std::function<void(const Use &)> found,
                                   std::function<void(const UseProgress &)> progress, CancelToken cancel)
{
    const QList<EntityKind> kinds = kindsThatUse(target.kind());
    UseProgress at;
    for (const EntityKind kind : kinds) {
        if (!api || !api->canRead(kind))
            continue;
        const domain::FieldCatalogue &catalogue = domain::FieldCatalogue::of(kind, dialect);
        at.kind = kind;
        at.looked = 0;
        server::ListQuery query;
        query.limit = pageSize;
        for (;;) {
            query.start = at.looked;
            const Result<server::EntityPage> page = co_await api->list(kind, query, cancel);
            if (!page)
                co_return fail(page.error());
            for (const domain::Entity &entity : page->entries) {
                const QStringList fields = fieldsNaming(catalogue, entity.json(), target);
                if (fields.isEmpty())
                    continue;
                ++at.found;
                found(Use{kind, entity.id(), entity.name(), fields});
            }
            at.looked += page->entries.size();
            at.total = page->total;
            progress(at);
            if (page->entries.isEmpty() || at.looked >= page->total)
                break;
            if (!api || cancel.isCancelled())
                co_return fail(Error::Kind::Cancelled, QCoreApplication::translate("editing", "The search was ended."));
        }
    }
    co_return Result<void>();
}

} // namespace drover::editing

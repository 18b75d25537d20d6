// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <QCoreApplication>

namespace drover::tables {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;
using domain::EntityKind;

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("tables", text);
}
} // namespace

QList<Column> defaultColumns(EntityKind kind)
{
    const Column name{u"@name"_s, translated(QT_TRANSLATE_NOOP("tables", "Name"))};
    const Column description{u"description"_s, translated(QT_TRANSLATE_NOOP("tables", "Description"))};
    switch (kind) {
    case EntityKind::Client:
        return {name,
                {u"@id"_s, translated(QT_TRANSLATE_NOOP("tables", "Client ID")), true},
                {u"applicationType"_s, translated(QT_TRANSLATE_NOOP("tables", "Application type"))},
                {u"redirectUris"_s, translated(QT_TRANSLATE_NOOP("tables", "Redirect URIs")), true},
                {u"grantTypes"_s, translated(QT_TRANSLATE_NOOP("tables", "Grant types"))}};
    case EntityKind::Scope:
        return {{u"id"_s, translated(QT_TRANSLATE_NOOP("tables", "Scope")), true},
                {u"@name"_s, translated(QT_TRANSLATE_NOOP("tables", "Name"))},
                {u"scopeType"_s, translated(QT_TRANSLATE_NOOP("tables", "Type"))},
                description};
    case EntityKind::UmaResource:
        return {{u"@name"_s, translated(QT_TRANSLATE_NOOP("tables", "Name"))},
                {u"@id"_s, translated(QT_TRANSLATE_NOOP("tables", "Resource ID")), true},
                {u"type"_s, translated(QT_TRANSLATE_NOOP("tables", "Type"))},
                {u"scopes"_s, translated(QT_TRANSLATE_NOOP("tables", "Scopes")), true},
                description};
    case EntityKind::Script:
        return {name,
                {u"scriptType"_s, translated(QT_TRANSLATE_NOOP("tables", "Type"))},
                {u"enabled"_s, translated(QT_TRANSLATE_NOOP("tables", "Enabled"))},
                {u"level"_s, translated(QT_TRANSLATE_NOOP("tables", "Level"))},
                {u"revision"_s, translated(QT_TRANSLATE_NOOP("tables", "Revision"))},
                description};
    case EntityKind::Attribute:
        break;
    }
    return {name,
            {u"name"_s, translated(QT_TRANSLATE_NOOP("tables", "Attribute")), true},
            {u"claimName"_s, translated(QT_TRANSLATE_NOOP("tables", "Claim")), true},
            {u"dataType"_s, translated(QT_TRANSLATE_NOOP("tables", "Data type"))},
            {u"status"_s, translated(QT_TRANSLATE_NOOP("tables", "Status"))},
            description};
}

QString cellText(const Entity &entity, const Column &column)
{
    if (column.field == u"@name")
        return entity.name();
    if (column.field == u"@id")
        return entity.id();
    return entity.text(column.field);
}

} // namespace drover::tables

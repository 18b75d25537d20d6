// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resources/resourcespane.h"

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

EntityListTexts texts()
{
    return {.title = ResourcesPane::tr("UMA resources"),
            .search = ResourcesPane::tr("Search resources by name, description or id"),
            .emptyTitle = ResourcesPane::tr("There are no UMA resources yet"),
            .emptyText = ResourcesPane::tr("A UMA resource is something that a resource server protects, together with the scopes that "
                                           "it can be asked for. Resource servers register theirs."),
            .noMatch = ResourcesPane::tr("No resource matches “%1”"),
            .mayNotRead = ResourcesPane::tr("This log-in may not read UMA resources"),
            .nothingChosen = ResourcesPane::tr("Choose a resource in the list to see its fields.")};
}

/// Members of the OpenAPI schema UmaResource.
QList<FormField> catalogue()
{
    const QString basic = ResourcesPane::tr("Basic");
    const QString access = ResourcesPane::tr("Access");
    const QString origin = ResourcesPane::tr("Origin");
    return {{basic, ResourcesPane::tr("Name"), u"name"_s},
            {basic, ResourcesPane::tr("Resource ID"), u"id"_s, FieldKind::Code},
            {basic, ResourcesPane::tr("Description"), u"description"_s},
            {basic, ResourcesPane::tr("Type"), u"type"_s},
            {basic, ResourcesPane::tr("Icon"), u"iconUri"_s, FieldKind::Code},
            {access, ResourcesPane::tr("Scopes"), u"scopes"_s, FieldKind::List},
            {access, ResourcesPane::tr("Scope expression"), u"scopeExpression"_s, FieldKind::Code},
            {access, ResourcesPane::tr("Clients"), u"clients"_s, FieldKind::List},
            {access, ResourcesPane::tr("Addresses"), u"resources"_s, FieldKind::List},
            {origin, ResourcesPane::tr("Creator"), u"creator"_s, FieldKind::Code},
            {origin, ResourcesPane::tr("Created"), u"creationDate"_s, FieldKind::Date},
            {origin, ResourcesPane::tr("Expires"), u"expirationDate"_s, FieldKind::Date},
            {origin, ResourcesPane::tr("Deletable"), u"deletable"_s, FieldKind::Flag},
            {origin, ResourcesPane::tr("inum"), u"inum"_s, FieldKind::Code},
            {origin, ResourcesPane::tr("Directory name"), u"dn"_s, FieldKind::Code}};
}

} // namespace

ResourcesPane::ResourcesPane(workspace::Console &console, QWidget *parent)
    : EntityListPane(console, domain::EntityKind::UmaResource, Icon::Resources, texts(), catalogue(), {26, 38, 14, 30, 30}, parent)
{
    setObjectName(u"resourcesPane"_s);
}

} // namespace drover::ui

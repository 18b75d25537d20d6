// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopes/scopespane.h"

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

EntityListTexts texts()
{
    return {.title = ScopesPane::tr("Scopes"),
            .search = ScopesPane::tr("Search scopes by id, name or description"),
            .emptyTitle = ScopesPane::tr("There are no scopes yet"),
            .emptyText = ScopesPane::tr("A scope names what a token allows. A UMA scope is guarded by the policy scripts that are "
                                        "attached to it."),
            .noMatch = ScopesPane::tr("No scope matches “%1”"),
            .mayNotRead = ScopesPane::tr("This log-in may not read scopes"),
            .nothingChosen = ScopesPane::tr("Choose a scope in the list to see its fields.")};
}

/// Members of the OpenAPI schema Scope.
QList<FormField> catalogue()
{
    const QString basic = ScopesPane::tr("Basic");
    const QString content = ScopesPane::tr("Claims and scripts");
    const QString origin = ScopesPane::tr("Origin");
    return {{basic, ScopesPane::tr("Scope"), u"id"_s, FieldKind::Code},
            {basic, ScopesPane::tr("Name"), u"displayName"_s},
            {basic, ScopesPane::tr("Description"), u"description"_s},
            {basic, ScopesPane::tr("Type"), u"scopeType"_s},
            {basic, ScopesPane::tr("Default scope"), u"defaultScope"_s, FieldKind::Flag},
            {basic, ScopesPane::tr("inum"), u"inum"_s, FieldKind::Code},
            {basic, ScopesPane::tr("Icon"), u"iconUrl"_s, FieldKind::Code},
            {content, ScopesPane::tr("UMA policies"), u"umaAuthorizationPolicies"_s, FieldKind::List},
            {content, ScopesPane::tr("Dynamic scope scripts"), u"dynamicScopeScripts"_s, FieldKind::List},
            {content, ScopesPane::tr("Claims"), u"claims"_s, FieldKind::List},
            {content, ScopesPane::tr("Group claims"), u"groupClaims"_s, FieldKind::Flag},
            {origin, ScopesPane::tr("Created"), u"creationDate"_s, FieldKind::Date},
            {origin, ScopesPane::tr("Creator"), u"creatorId"_s, FieldKind::Code},
            {origin, ScopesPane::tr("Kind of creator"), u"creatorType"_s},
            {origin, ScopesPane::tr("Directory name"), u"dn"_s, FieldKind::Code}};
}

} // namespace

ScopesPane::ScopesPane(workspace::Console &console, QWidget *parent)
    : EntityListPane(console, domain::EntityKind::Scope, Icon::Scopes, texts(), catalogue(), {34, 26, 14, 40}, parent)
{
    setObjectName(u"scopesPane"_s);
}

} // namespace drover::ui

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

} // namespace

ScopesPane::ScopesPane(workspace::Console &console, QWidget *parent)
    : EntityListPane(console, domain::EntityKind::Scope, Icon::Scopes, texts(), {34, 26, 14, 40}, parent)
{
    setObjectName(u"scopesPane"_s);
}

} // namespace drover::ui

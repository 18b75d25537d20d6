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

} // namespace

ResourcesPane::ResourcesPane(workspace::Console &console, QWidget *parent)
    : EntityListPane(console, domain::EntityKind::UmaResource, Icon::Resources, texts(), {26, 38, 14, 30, 30}, parent)
{
    setObjectName(u"resourcesPane"_s);
}

} // namespace drover::ui

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attributes/attributespane.h"

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

EntityListTexts texts()
{
    return {.title = AttributesPane::tr("Attributes"),
            .search = AttributesPane::tr("Search attributes by name, description or id"),
            .emptyTitle = AttributesPane::tr("There are no attributes yet"),
            .emptyText = AttributesPane::tr("An attribute is something the server knows of a person, as the mail address. Scopes hand "
                                            "attributes out as claims."),
            .noMatch = AttributesPane::tr("No attribute matches “%1”"),
            .mayNotRead = AttributesPane::tr("This log-in may not read attributes"),
            .nothingChosen = AttributesPane::tr("Choose an attribute in the list to see its fields.")};
}

} // namespace

AttributesPane::AttributesPane(workspace::Console &console, QWidget *parent)
    : EntityListPane(console, domain::EntityKind::Attribute, Icon::Person, texts(), {26, 26, 16, 20, 34}, parent)
{
    setObjectName(u"attributesPane"_s);
}

} // namespace drover::ui

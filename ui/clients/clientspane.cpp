// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientspane.h"

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

EntityListTexts texts()
{
    return {.title = ClientsPane::tr("Clients"),
            .search = ClientsPane::tr("Search clients by name, description or id"),
            .emptyTitle = ClientsPane::tr("There are no clients yet"),
            .emptyText = ClientsPane::tr("A client is an application that asks the server for tokens. It appears here once it is "
                                         "registered, by itself or through the admin interface."),
            .noMatch = ClientsPane::tr("No client matches “%1”"),
            .mayNotRead = ClientsPane::tr("This log-in may not read clients"),
            .nothingChosen = ClientsPane::tr("Choose a client in the list to see its fields.")};
}

} // namespace

ClientsPane::ClientsPane(workspace::Console &console, QWidget *parent)
    : EntityListPane(console, domain::EntityKind::Client, Icon::Clients, texts(), {28, 38, 17, 36, 24}, parent)
{
    setObjectName(u"clientsPane"_s);
}

} // namespace drover::ui

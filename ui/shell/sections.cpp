// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sections.h"

#include "ui/activity/activitypane.h"
#include "ui/attributes/attributespane.h"
#include "ui/clients/clientspane.h"
#include "ui/flow/flowpane.h"
#include "ui/resources/resourcespane.h"
#include "ui/scopes/scopespane.h"
#include "ui/scripts/scriptspane.h"

#include <QCoreApplication>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

template <class T> Pane *make(workspace::Console &console, QWidget *parent)
{
    return new T(console, parent);
}

} // namespace

QList<Section> allSections()
{
    return {{u"clients"_s, QCoreApplication::translate("Sections", "Clients"), Icon::Clients, make<ClientsPane>, true},
            {u"scopes"_s, QCoreApplication::translate("Sections", "Scopes"), Icon::Scopes, make<ScopesPane>, true},
            {u"resources"_s, QCoreApplication::translate("Sections", "UMA resources"), Icon::Resources, make<ResourcesPane>, true},
            {u"scripts"_s, QCoreApplication::translate("Sections", "Scripts"), Icon::Scripts, make<ScriptsPane>},
            {u"flow"_s, QCoreApplication::translate("Sections", "Flow simulator"), Icon::Flow, make<flow::FlowPane>},
            {u"attributes"_s, QCoreApplication::translate("Sections", "Attributes"), Icon::Person, make<AttributesPane>, true},
            {u"activity"_s, QCoreApplication::translate("Sections", "Activity"), Icon::Log, make<ActivityPane>}};
}

} // namespace drover::ui

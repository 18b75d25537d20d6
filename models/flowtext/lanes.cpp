// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/lanes.h"

#include <QCoreApplication>

#include <algorithm>

namespace drover::flowtext {

using uma::FlowType;
using uma::Party;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(flowtext)
};

} // namespace

QList<Party> lanes(FlowType flow, bool otherSite)
{
    if (flow == FlowType::Uma)
        return {Party::RequestingParty, Party::Client, Party::ResourceServer, Party::AuthorizationServer, Party::Script};
    if (otherSite)
        return {Party::RequestingParty, Party::Client, Party::OtherSite, Party::AuthorizationServer, Party::Script};
    return {Party::RequestingParty, Party::Client, Party::AuthorizationServer, Party::Script};
}

QList<Party> lanesOf(const QList<uma::FlowMessage> &messages, FlowType flow)
{
    const bool otherSite = std::any_of(messages.begin(), messages.end(), [](const uma::FlowMessage &message) {
        return message.from == Party::OtherSite || message.to == Party::OtherSite;
    });
    return lanes(messages.isEmpty() ? flow : messages.first().flow, otherSite);
}

QString partyName(Party party, FlowType flow)
{
    const bool isUma = flow == FlowType::Uma;
    switch (party) {
    case Party::RequestingParty: return isUma ? Text::tr("requesting party") : Text::tr("person's browser");
    case Party::Client: return isUma ? Text::tr("client") : Text::tr("relying party");
    case Party::ResourceServer: return Text::tr("resource server");
    case Party::AuthorizationServer: return isUma ? Text::tr("authorization server") : Text::tr("OpenID server");
    case Party::Script: return Text::tr("script");
    case Party::OtherSite: return Text::tr("other site");
    }
    return {};
}

QString laneHead(Party party, FlowType flow)
{
    const bool isUma = flow == FlowType::Uma;
    switch (party) {
    case Party::RequestingParty: return isUma ? Text::tr("Requesting party") : Text::tr("Person's browser");
    case Party::Client: return isUma ? Text::tr("Client") : Text::tr("Relying party");
    case Party::ResourceServer: return Text::tr("Resource server");
    case Party::AuthorizationServer: return isUma ? Text::tr("Authorization server") : Text::tr("OpenID server");
    case Party::Script: return Text::tr("Script");
    case Party::OtherSite: return Text::tr("Other site");
    }
    return {};
}

} // namespace drover::flowtext

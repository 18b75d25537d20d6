// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/httpmessage.h"
#include "uma/events.h"

#include <QMetaType>
#include <QStringList>
#include <QUrl>

namespace drover::uma {

enum class FlowType;

/// The lanes of the sequence diagram. In a log-in or consent the requesting party is the person's browser, the client the
/// relying party; the other site is where a script sends the browser.
enum class Party { RequestingParty, Client, ResourceServer, AuthorizationServer, Script, OtherSite };
/// "requesting_party", "client", "resource_server", "authorization_server", "script", "other_site".
QString toString(Party party);

/// A ticket or token as the diagram names it: one letter for each distinct value, kept all through the flow.
struct TokenLabel {
    QString label; ///< tickets: "A", "B", … then "AA"; others: "RPT", "PCT", "RPT 2", …
    QString kind;  ///< "ticket", "rpt", "pct"
    QString value; ///< tickets and PCTs in full; of an RPT only the first six characters

    friend bool operator==(const TokenLabel &, const TokenLabel &) = default;
};

/// What a message means, for its colour: see the window's rules on colour.
enum class MessageTone { Neutral, NeedInfo, Granted, Denied, Failed };

/**
 * One exchange of a flow: a request and, once it is there, its answer. All of it may be shown: secrets and tokens are
 * replaced by a mark.
 *
 * A redirect that one party gives the requesting party's browser is a message without an answer of its own: its \c url
 * is where the browser is sent, its status 302.
 */
struct FlowMessage {
    enum class Kind { Exchange, Redirect };

    int index = 0; ///< from 1
    Kind kind = Kind::Exchange;
    FlowType flow{}; ///< what kind of flow it belongs to: a party has another name in each
    Party from = Party::Client;
    Party to = Party::AuthorizationServer;
    QString title;   ///< "Ask for an RPT with ticket A"
    QString meaning; ///< what the answer says, one sentence
    MessageTone tone = MessageTone::Neutral;

    QString method;
    QUrl url;
    transport::HeaderList requestHeaders;
    QString requestBody;
    int status = 0; ///< 0 while unanswered or when there was no answer
    transport::HeaderList replyHeaders;
    QString replyBody;
    double elapsedMs = 0;

    QList<TokenLabel> sent;     ///< tickets and tokens in the request
    QList<TokenLabel> received; ///< those in the answer
    QString specReference;      ///< "UMA 2.0 Grant §3.3.1"
    QString specUrl;
    QList<Event> events; ///< what the server did meanwhile; only the sandbox tells

    /// The request as a command for a shell, secrets left out.
    QString toCurl() const;
};

} // namespace drover::uma

Q_DECLARE_METATYPE(drover::uma::FlowMessage)

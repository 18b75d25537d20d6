// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "uma/events.h"
#include "uma/flowresult.h"
#include "uma/http/flowendpoints.h"
#include "uma/http/flowmessage.h"
#include "uma/pages/pageform.h"
#include "uma/scenario.h"

#include <QCoroTask>

#include <QMap>
#include <QObject>

#include <memory>

namespace drover::uma {

struct PreparedFlow;

/**
 * One flow against any server that speaks UMA 2.0: plays the client, the resource server's caller and the requesting
 * party, each with HTTP clients of their own (cookies are the requesting party's alone).
 *
 * The server must already have the scripts, scopes and clients; HttpRunner prepares a fresh sandbox. Made for one
 * run: restart with a new object. Deleting it, or cancel(), ends the run with Kind::Cancelled.
 */
class HttpFlow : public QObject {
    Q_OBJECT

public:
    HttpFlow(FlowEndpoints endpoints, Scenario scenario, QObject *parent = nullptr);
    ~HttpFlow() override;

    /// While stepping, the flow waits before each message until step() or resume().
    void setStepping(bool stepping);
    bool isStepping() const;
    /// With interactive pages each page waits for submitPage(); else `pages[i]` of the scenario are submitted, and the
    /// flow ends at need_info when they run out. Switched off while a page waits, it goes on with the scenario's
    /// values.
    void setInteractivePages(bool interactive);
    /// Path of the protected resource asked for ("/posts/1"), below FlowEndpoints::protectedResource.
    void setResourcePath(const QString &path);
    /// A login session's cookie that the requesting party brings along (`session_id`), a PCT and a claim token that
    /// the client sends; empty: none.
    void setLoginSession(const QString &sessionId);
    void setPct(const QString &pct);
    void setOldPct(const QString &pct);
    void setClaimToken(const QString &claimToken);
    /// Asks for these permissions itself, as a resource server does, instead of calling the protected resource.
    void setPermissionRequest(const QString &resourceId, const QStringList &scopes);

    /// Counts what the sandbox told before run() as part of the flow: that its scripts were loaded. For a sandbox of
    /// its own.
    void setEventsFromStart(bool fromStart);

    /// All that was prepared for the scenario on a sandbox of its own: the above, with the scenario's scopes.
    void takePrepared(const PreparedFlow &prepared);

    /// What the sandbox told of the flow, so far.
    const QList<Event> &events() const;

    bool isWaitingForStep() const;
    bool isWaitingForPage() const;

    /// Runs to the end; may be called once. An Error means that the flow could not be played (server gone, answer
    /// that is no UMA); decisions, denials and server errors are results.
    QCoro::Task<Result<FlowResult>> run();

public Q_SLOTS:
    /// Lets the next message go and waits again before the one after it.
    void step();
    /// Runs on without waiting.
    void resume();
    void cancel();
    /// Claim name → value, for the page last shown.
    void submitPage(const QMap<QString, QString> &values);

Q_SIGNALS:
    /// A message is about to be sent: everything but the answer is filled in.
    void messageStarted(const drover::uma::FlowMessage &message);
    /// The same message (same index) with its answer.
    void messageAdded(const drover::uma::FlowMessage &message);
    void eventAdded(const drover::uma::Event &event);
    /// A page is shown to the requesting party; \a suggested are the scenario's values for it.
    void pageShown(const drover::uma::PageForm &form, const QMap<QString, QString> &suggested);
    void waitingForStep(const QString &whatComesNext);
    void finished(const drover::uma::FlowResult &result);
    void failed(const drover::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::uma

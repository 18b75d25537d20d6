// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/httpclient.h"
#include "uma/http/eventfeed.h"
#include "uma/http/flowendpoints.h"
#include "uma/http/flowmessage.h"
#include "uma/http/specreference.h"
#include "uma/http/stepgate.h"
#include "uma/http/tokenlabels.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace drover::uma {

/**
 * How the messages of one flow are sent and told: waits at the gate, sends, collects what the server did meanwhile,
 * and makes the copy that may be shown.
 *
 * Three HTTP clients, one for each party that Drover plays; cookies are the requesting party's alone.
 */
class FlowChannel : public QObject {
    Q_OBJECT

public:
    explicit FlowChannel(FlowEndpoints endpoints, QObject *parent = nullptr);
    ~FlowChannel() override;

    const FlowEndpoints &endpoints() const { return m_endpoints; }
    transport::HttpClient &client() { return m_client; }
    transport::HttpClient &browser() { return m_browser; }
    transport::HttpClient &resourceServer() { return m_resourceServer; }
    StepGate &gate() { return m_gate; }
    TokenLabels &labels() { return m_labels; }
    CancelToken cancelToken() const { return m_cancel.token(); }
    const QList<Event> &events() const { return m_events; }
    /// Whether the server tells what happens inside it.
    bool hasFeed() const { return m_feed != nullptr; }

    /// Applies the TLS policy and sets the mark in the server's events, unless \a allEvents are wanted. With \a live,
    /// events come while messages are under way.
    QCoro::Task<Result<void>> begin(bool live, bool allEvents);
    void cancel();

    /// Sends \a request as \a message, whose parties, title, reference and sent labels are given; conclude() must
    /// follow.
    QCoro::Task<Result<transport::HttpReply>> exchange(FlowMessage message, transport::HttpClient *http,
                                                       transport::HttpRequest request);
    /// Says what the answer to the last exchange() means.
    void conclude(const QString &meaning, MessageTone tone, const QList<TokenLabel> &received = {});
    /// A redirect that the requesting party's browser is given.
    QCoro::Task<Result<void>> redirect(FlowMessage message);
    /// Adds an event that HTTP itself shows, where the server has no feed.
    void note(const QString &kind, const QJsonObject &data);

Q_SIGNALS:
    void messageStarted(const drover::uma::FlowMessage &message);
    void messageAdded(const drover::uma::FlowMessage &message);
    void eventAdded(const drover::uma::Event &event);

private:
    void take(const Event &event);

    FlowEndpoints m_endpoints;
    transport::HttpClient m_client;
    transport::HttpClient m_browser;
    transport::HttpClient m_resourceServer;
    transport::HttpClient m_control;
    std::unique_ptr<transport::OAuthSession> m_controlSession;
    std::unique_ptr<EventFeed> m_feed;
    StepGate m_gate;
    TokenLabels m_labels;
    CancelSource m_cancel;
    FlowMessage m_current;
    int m_messages = 0;
    bool m_underWay = false;
    QList<Event> m_events;
};

/// How long one message may take; a script may need most of it.
constexpr int MessageTimeoutMs = 60'000;
/// In the sandbox a script may be debugged, and the message waits as long as somebody looks at it. The sandbox itself
/// limits what its scripts may take, and its end ends the message.
constexpr int SandboxMessageTimeoutMs = 24 * 60 * 60 * 1000;

/// A message to be sent, with what is known of it before.
FlowMessage messageBetween(Party from, Party to, const QString &title, const SpecReference &reference);
/// A POST of a form, whose body and credentials are still to be set.
transport::HttpRequest formRequest(const QUrl &url);

/// The error of a flow that was given up.
Error flowCancelled();

/// The scope of the sandbox's control endpoints.
QString sandboxScope();

} // namespace drover::uma

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeengine.h"

#include "uma/gatherer.h"
#include "uma/loadedlibrary.h"
#include "uma/memorystore.h"
#include "uma/tokenservice.h"

#include <memory>

namespace drover::tests {

/// A server in a test: a store, scripted policies and gathering scripts, and the two services over them.
class UmaFixture {
public:
    explicit UmaFixture(uma::Config config = uma::Config::forGeneration(uma::Generation::Janssen));

    /// Adds a script and gives its DN.
    QString addScript(const QString &name, const QString &type, const FakeEngine::Script &script, int level = 1);
    QString addPolicy(const QString &name, const FakeEngine::Script &script);
    void addGathering(const QString &name, const FakeEngine::Script &script, int level = 1);
    uma::Scope addScope(const QString &id, const QStringList &policies);
    /// A ticket for these scopes of a resource "r".
    QString addTicket(const QList<uma::Scope> &scopes, const QString &resource = QStringLiteral("r"),
                      const QMap<QString, QString> &attributes = {});
    /// One more permission for a ticket.
    void addPermission(const QString &ticket, const QList<uma::Scope> &scopes, const QString &resource,
                       const QMap<QString, QString> &attributes = {});
    void addResource(const QString &id, const QString &scopeExpression = {});
    QString addPct(const QJsonObject &claims);
    /// Country and city policy for one scope, the gathering script, and a ticket.
    QString tutorial();
    void setConfig(const uma::Config &config);

    uma::TokenRequest request(const QString &ticket) const;
    uma::TokenAnswer token(const uma::TokenRequest &request);
    uma::TokenAnswer token(const QString &ticket) { return token(request(ticket)); }
    /// Starts gathering with the ticket of a need_info answer.
    uma::HttpAnswer start(const QString &ticket);
    uma::HttpAnswer start(const uma::GatherRequest &request);
    uma::GatherRequest startRequest(const QString &ticket) const;
    uma::PageAnswer show(const QString &page);
    uma::PageAnswer submit(const QString &page, const QMap<QString, QString> &claims, bool prepare = false);

    QList<uma::Event> eventsOf(const QString &kind) const;
    bool remarked(const QString &code) const;
    QString attribute(const QString &name); ///< of the browser's stored session

    FakeEngine engine;
    uma::MemoryStore store;
    uma::LoadedLibrary library;
    uma::EventRecorder events;
    FixedClock clock;
    uma::Client client;
    uma::Config config;
    QString sessionId;
    QString loginId;

private:
    uma::Services services();
    std::unique_ptr<uma::TokenService> m_token;
    std::unique_ptr<uma::Gatherer> m_gatherer;
};

} // namespace drover::tests

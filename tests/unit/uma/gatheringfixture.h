// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "umafixture.h"

#include <functional>

namespace drover::tests {

/// A server whose tutorial stands at its need_info; `script` may change the gathering script first.
struct Gathering : UmaFixture {
    explicit Gathering(const std::function<void(FakeEngine::Script &)> &change = {})
    {
        FakeEngine::Script script = tutorialGathering();
        if (change) {
            change(script);
        }
        const QString policy = addPolicy(QStringLiteral("policy"), tutorialPolicy());
        addGathering(QStringLiteral("gather"), script);
        ticket =
            token(addTicket({addScope(QStringLiteral("claim_gathering"), {policy})})).body.value(u"ticket").toString();
        pct = store.permissionsByTicket(ticket).constFirst().attributes.value(QStringLiteral("pct"));
    }
    QJsonObject claims() { return store.pct(pct)->claims; }

    QString ticket;
    QString pct;
};

} // namespace drover::tests

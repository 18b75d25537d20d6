// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "uma/flowresult.h"
#include "uma/http/flowmessage.h"
#include "uma/pages/pageform.h"
#include "uma/scenario.h"

#include <QMap>
#include <QObject>

namespace drover::ui::flow {

/// What a run needs to know besides where the server is.
struct FlowPlan
{
    uma::Scenario scenario;
    /// UMA resource that a permission is asked for; empty: the protected resource is called, which asks itself.
    QString resourceId;
    /// Wait before each message, and let a person answer the pages.
    bool stepping = true;
};

/**
 * Plays flows for the simulator. A run ends with exactly one of finished() and failed(), unless start() or cancel() ends
 * it first: then nothing comes from it any more.
 */
class FlowDriver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins a run; one that is under way is given up.
    virtual void start(const FlowPlan &plan) = 0;
    /// Lets the next message go and waits again before the one after it.
    virtual void step() = 0;
    /// Runs on to the end; pages get the scenario's values.
    virtual void resume() = 0;
    virtual void cancel() = 0;
    /// Claim name → value, for the page last shown.
    virtual void submitPage(const QMap<QString, QString> &values) = 0;

Q_SIGNALS:
    void messageStarted(const drover::uma::FlowMessage &message);
    void messageAdded(const drover::uma::FlowMessage &message);
    void eventAdded(const drover::uma::Event &event);
    void pageShown(const drover::uma::PageForm &form, const QMap<QString, QString> &suggested);
    void waitingForStep(const QString &whatComesNext);
    void finished(const drover::uma::FlowResult &result);
    void failed(const drover::Error &error);
};

} // namespace drover::ui::flow

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "ui/flow/httpflowdriver.h"
#include "ui/flow/simulatorbackend.h"
#include "workspace/console.h"

#include <QCoroTask>

namespace drover::ui::flow {

/// The simulator on the window's console: its connection, its sandbox, its drafts. The console must live as long.
class ConsoleBackend : public SimulatorBackend
{
    Q_OBJECT

public:
    explicit ConsoleBackend(workspace::Console &console, QObject *parent = nullptr);
    ~ConsoleBackend() override;

    FlowDriver &driver() override { return m_driver; }
    ServerCatalogue &catalogue() override { return m_catalogue; }
    Server server() const override;
    std::optional<Error> problem() const override;
    bool isSandbox() const override;
    bool hasProtectedResource() const override;
    QString clientId() const override;
    bool hasDraft(const QString &inum) const override;
    QString scriptWait() const override { return m_console.scriptWait(); }
    void refreshCatalogue() override;
    void connectToServer() override;

private:
    void apiChanged();

    workspace::Console &m_console;
    HttpFlowDriver m_driver;
    ServerCatalogue m_catalogue;
    CancelSource m_reading; ///< of the latest refresh
};

} // namespace drover::ui::flow

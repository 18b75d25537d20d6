// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flow/flowdriver.h"
#include "ui/flow/servercatalogue.h"

#include <QObject>

#include <optional>

namespace drover::ui::flow {

/// What the simulator needs of the rest of the program: a server, what is on it, and a way to play flows. Main thread.
class SimulatorBackend : public QObject
{
    Q_OBJECT

public:
    enum class Server { Offline, Connecting, Ready };

    using QObject::QObject;

    virtual FlowDriver &driver() = 0;
    virtual ServerCatalogue &catalogue() = 0;
    virtual Server server() const = 0;
    /// Why the server is offline, if it failed.
    virtual std::optional<Error> problem() const = 0;
    virtual bool isSandbox() const = 0;
    /// There is a resource server of the sandbox that asks for permissions itself.
    virtual bool hasProtectedResource() const = 0;
    /// The client as which flows are played; empty while offline.
    virtual QString clientId() const = 0;
    /// The script has edits that the server has not got.
    virtual bool hasDraft(const QString &inum) const = 0;

    /// Where the flow waits because a script is being debugged; empty: nowhere.
    virtual QString scriptWait() const { return {}; }

    /// Reads scopes, resources and scripts anew; the catalogue tells when it is done.
    virtual void refreshCatalogue() = 0;
    /// Opens the current profile again.
    virtual void connectToServer() = 0;

Q_SIGNALS:
    /// Anything but the catalogue changed.
    void changed();
    void scriptWaitChanged();
};

} // namespace drover::ui::flow

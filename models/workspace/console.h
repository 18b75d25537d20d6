// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/connection.h"
#include "uma/http/flowendpoints.h"
#include "workspace/drafts.h"
#include "workspace/journal.h"
#include "workspace/profile.h"
#include "workspace/sandboxprocess.h"
#include "workspace/scriptscenarios.h"
#include "workspace/secretstore.h"
#include "workspace/tasklist.h"

#include <QCoroTask>

#include <QObject>
#include <QSettings>

#include <memory>
#include <optional>

namespace drover::workspace {

/// Where a Console keeps things; the defaults are the program's own.
struct ConsoleOptions {
    std::unique_ptr<QSettings> settings; ///< null: the program's settings
    QString draftFolder;                 ///< empty: in the user's data folder
    QString journalFile;                 ///< empty: in the user's data folder
    QString scenarioFolder;              ///< of what scripts are run with; empty: in the user's data folder
    SandboxOptions sandbox;
    SecretStore::Backend secrets = SecretStore::Backend::Keychain;
};

class HistoryKeeper;

/**
 * The objects behind one window: profiles, secrets, the connection to the current server, the sandbox, tasks, drafts,
 * the journal of writes, and what scripts are run with.
 *
 * Owns all of them; they live as long as it does. Main thread; nothing blocks.
 */
class Console : public QObject {
    Q_OBJECT

public:
    explicit Console(QObject *parent = nullptr);
    explicit Console(ConsoleOptions options, QObject *parent = nullptr);
    ~Console() override;

    ProfileStore &profiles() const;
    SecretStore &secrets() const;
    SandboxProcess &sandbox() const;
    server::ServerConnection &connection() const;
    TaskList &tasks() const;
    Drafts &drafts() const;
    Journal &journal() const;
    ScriptScenarios &scriptScenarios() const;
    /// The git history of the profiles' scripts.
    HistoryKeeper &history() const;

    /// The profile that is open or being opened.
    Profile profile() const;
    /// Null unless connected. Every write through it is in the journal.
    server::AdminApi *adminApi() const;
    /// Why there is no connection: what went wrong last, without words where nothing did. Nothing while there is one or
    /// one is being made.
    std::optional<Error> absence() const;
    /// Where a flow can be played; nothing unless connected.
    std::optional<uma::FlowEndpoints> flowEndpoints() const;

    /// Where a flow waits because a script is being debugged, as a sentence; empty while none does. The debugger says it,
    /// the simulator shows it.
    QString scriptWait() const;
    void setScriptWait(const QString &sentence);

    /// Opens a profile: starts the sandbox if it is that one, else reads the secret and connects. The latest call wins.
    QCoro::Task<Result<void>> open(QString profileId);
    /// Opens a profile with a secret given by the person (it is stored when \a remember).
    QCoro::Task<Result<void>> openWithSecret(QString profileId, QString secret, bool remember);
    /// Opens the current profile again, after an error or when the sandbox broke off.
    QCoro::Task<Result<void>> reopen();
    /// Ends connection and sandbox, as the program's end does.
    QCoro::Task<void> close();

Q_SIGNALS:
    /// profile() changed; the connection of the old one is already closed.
    void profileChanged();
    /// State of the connection or of the sandbox before it changed.
    void stateChanged();
    void apiChanged();
    void scriptWaitChanged();
    /// The current profile has no secret yet: ask for it and call openWithSecret().
    void secretNeeded(const QString &profileId);
    /// Something a person should know, for the message bar.
    void problem(const drover::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::workspace

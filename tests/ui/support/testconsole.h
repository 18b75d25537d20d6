// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/console.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace drover::test {

/// A Console with files of its own: settings, drafts and secrets are gone with it. With a program it runs that as its sandbox.
class TestConsole
{
public:
    explicit TestConsole(const QString &sandboxProgram = {}, int clients = 0)
    {
        // The window itself keeps its layout in the program's settings: away with what a test before left there.
        QSettings(QStringLiteral("Drover"), QStringLiteral("drover")).clear();
        workspace::ConsoleOptions options;
        options.settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        options.draftFolder = m_folder.filePath(QStringLiteral("drafts"));
        options.journalFile = m_folder.filePath(QStringLiteral("journal.jsonl"));
        options.scenarioFolder = m_folder.filePath(QStringLiteral("scenarios"));
        options.secrets = workspace::SecretStore::Backend::MemoryOnly;
        options.sandbox.program = sandboxProgram;
        options.sandbox.generatedClients = clients;
        m_console = std::make_unique<workspace::Console>(std::move(options));
    }

    ~TestConsole()
    {
        // The sandbox is a child process: let it end in order.
        if (m_console->sandbox().state() == workspace::SandboxProcess::State::Running)
            QCoro::waitFor(m_console->close());
    }

    workspace::Console &operator*() const { return *m_console; }
    workspace::Console *operator->() const { return m_console.get(); }

    /// Starts the sandbox and connects; fails the test when that takes longer than a minute.
    bool connectToSandbox() const
    {
        const QCoro::Task<Result<void>> opening = m_console->open(workspace::sandboxProfileId());
        Q_UNUSED(opening)
        return QTest::qWaitFor([this] { return m_console->adminApi() != nullptr; }, 60000);
    }

    /// The program under test that plays the server.
    static QString sandboxProgram() { return qEnvironmentVariable("DROVER_BIN") + QStringLiteral("/drover-cli"); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Console> m_console;
};

} // namespace drover::test

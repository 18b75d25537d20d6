// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/sandboxprocess.h"

#include <QTemporaryDir>

/// Programs in the place of drover-cli: shell scripts that behave or misbehave as a sandbox might.
class ShellSandbox {
public:
    /// \a body is what the script does; $READY holds a ready line whose issuer is \a issuer.
    explicit ShellSandbox(const QByteArray &body, const QString &issuer = QStringLiteral("http://127.0.0.1:1"));

    drover::workspace::SandboxOptions options() const;
    /// What the script wrote to the file $OUT.
    QByteArray output() const;

private:
    QTemporaryDir m_folder;
};

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoroTask>

#include <QHash>
#include <QObject>

#include <optional>

namespace drover::workspace {

/**
 * Secrets of profiles, in the system's keychain. Where there is none they are kept in memory until the program ends,
 * and isPersistent() says so.
 */
class SecretStore : public QObject {
    Q_OBJECT

public:
    enum class Backend { Keychain, MemoryOnly };

    explicit SecretStore(Backend backend = Backend::Keychain, QObject *parent = nullptr);

    /// The secret, or nothing when none is stored under \a key.
    QCoro::Task<Result<std::optional<QString>>> read(QString key);
    QCoro::Task<Result<void>> write(QString key, QString secret);
    QCoro::Task<Result<void>> remove(QString key);
    /// write(), or where there is no secret any more (empty) remove().
    QCoro::Task<Result<void>> keep(QString key, QString secret);

    /// False once the keychain turned out not to be there; whyNotPersistent() is the sentence to show.
    bool isPersistent() const { return m_backend == Backend::Keychain; }
    QString whyNotPersistent() const { return m_why; }

Q_SIGNALS:
    void persistenceLost(const QString &why);

private:
    void fallBackToMemory(const QString &reason);

    Backend m_backend;
    QString m_why;
    QHash<QString, QString> m_memory;
};

} // namespace drover::workspace

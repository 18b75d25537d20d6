// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstore.h"

#include "transport/completion.h"

#include <QCoreApplication>
#include <QPointer>

#include <qt6keychain/keychain.h>

namespace drover::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

QString service()
{
    return u"Drover"_s;
}

/// What a keychain's job came to.
struct JobEnd {
    QKeychain::Error error = QKeychain::NoError;
    QString text;
};

/// Starts \a job, which deletes itself after its end.
transport::Completion<JobEnd> started(QKeychain::Job *job)
{
    const transport::Completion<JobEnd> end;
    QObject::connect(job, &QKeychain::Job::finished, job, [end](QKeychain::Job *ended) {
        end.complete({ended->error(), ended->errorString()});
    });
    job->setInsecureFallback(false);
    job->start();
    return end;
}

/// Whether the keychain as such is not there, rather than this entry.
bool isMissing(QKeychain::Error error)
{
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented ||
           error == QKeychain::OtherError;
}

tl::unexpected<Error> keychainError(const QString &what, const JobEnd &end)
{
    const bool refused = end.error == QKeychain::AccessDenied || end.error == QKeychain::AccessDeniedByUser;
    return fail(refused ? Error::Kind::Denied : Error::Kind::Internal, what,
                refused ? QCoreApplication::translate("workspace", "The keychain refused access.")
                        : QCoreApplication::translate("workspace", "The keychain reported a failure."),
                QCoreApplication::translate("workspace", "Unlock the keychain and try again."), end.text);
}

} // namespace

SecretStore::SecretStore(Backend backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    if (backend == Backend::MemoryOnly)
        m_why = QCoreApplication::translate("workspace", "Secrets are kept in memory until Drover ends.");
}

void SecretStore::fallBackToMemory(const QString &reason)
{
    if (m_backend == Backend::MemoryOnly)
        return;
    m_backend = Backend::MemoryOnly;
    m_why =
        QCoreApplication::translate(
            "workspace", "There is no keychain on this system (%1), so secrets are kept in memory until Drover ends.")
            .arg(reason);
    Q_EMIT persistenceLost(m_why);
}

QCoro::Task<Result<std::optional<QString>>> SecretStore::read(QString key)
{
    const auto inMemory = m_memory.constFind(key);
    if (inMemory != m_memory.constEnd())
        co_return std::optional<QString>(*inMemory);
    if (m_backend == Backend::MemoryOnly)
        co_return std::optional<QString>();
    const QPointer<SecretStore> alive(this);
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key);
    const auto secret = std::make_shared<QString>();
    connect(job, &QKeychain::Job::finished, job, [secret, job] { *secret = job->textData(); });
    auto ending = started(job);
    const JobEnd end = co_await ending;
    if (end.error == QKeychain::NoError)
        co_return std::optional<QString>(*secret);
    if (end.error == QKeychain::EntryNotFound)
        co_return std::optional<QString>();
    if (isMissing(end.error)) {
        if (alive)
            fallBackToMemory(end.text);
        co_return std::optional<QString>();
    }
    co_return keychainError(QCoreApplication::translate("workspace", "The secret could not be read."), end);
}

QCoro::Task<Result<void>> SecretStore::write(QString key, QString secret)
{
    const QPointer<SecretStore> alive(this);
    if (m_backend == Backend::Keychain) {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setKey(key);
        job->setTextData(secret);
        auto ending = started(job);
        const JobEnd end = co_await ending;
        if (end.error == QKeychain::NoError)
            co_return Result<void>();
        if (!isMissing(end.error) || !alive)
            co_return keychainError(QCoreApplication::translate("workspace", "The secret could not be stored."), end);
        fallBackToMemory(end.text);
    }
    m_memory.insert(key, secret);
    co_return Result<void>();
}

QCoro::Task<Result<void>> SecretStore::remove(QString key)
{
    const QPointer<SecretStore> alive(this);
    m_memory.remove(key);
    if (m_backend == Backend::MemoryOnly)
        co_return Result<void>();
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key);
    auto ending = started(job);
    const JobEnd end = co_await ending;
    if (end.error == QKeychain::NoError || end.error == QKeychain::EntryNotFound)
        co_return Result<void>();
    if (isMissing(end.error)) {
        if (alive)
            fallBackToMemory(end.text);
        co_return Result<void>();
    }
    co_return keychainError(QCoreApplication::translate("workspace", "The secret could not be removed."), end);
}

QCoro::Task<Result<void>> SecretStore::keep(QString key, QString secret)
{
    if (secret.isEmpty())
        co_return co_await remove(key);
    co_return co_await write(key, secret);
}

} // namespace drover::workspace

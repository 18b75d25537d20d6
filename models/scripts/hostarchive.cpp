// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/hostarchive.h"

#include "base/log.h"
#include "scripts/hostlaunch.h"
#include "scripts/hosttraining.h"
#include "scripts/programrun.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace drover::scripts {

namespace {

/// Changes whenever archives are made in another way than before.
constexpr auto recipe = "static-1"_L1;
constexpr int dumpTimeoutMs = 300'000;
/// Archives of other Javas or older jars that are kept: several builds may share the cache.
constexpr int archivesKept = 3;

Error cancelled()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("scripts", "Making the script host's archive was cancelled."),
            {},
            {},
            {},
            0};
}

Error archiveError(Error::Kind kind, const QString &why, const QString &detail)
{
    return {kind,
            QCoreApplication::translate("scripts", "The script host's archive could not be made."),
            why,
            QCoreApplication::translate("scripts", "Scripts run without it; only the start of the host takes longer."),
            detail,
            0};
}

QByteArray identityOf(const QString &file)
{
    const QFileInfo info(file);
    return QStringList{file, QString::number(info.size()), QString::number(info.lastModified().toMSecsSinceEpoch())}
        .join(u'\n')
        .toUtf8();
}

} // namespace

HostArchive::HostArchive(HostEnvironment found, HostSettings settings, QString cacheFolder, QObject *parent)
    : QObject(parent)
    , m_found(std::move(found))
    , m_settings(std::move(settings))
    , m_folder(std::move(cacheFolder))
{
}

HostArchive::~HostArchive() = default;

QString HostArchive::path() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(recipe.data()));
    hash.addData(identityOf(m_found.java));
    hash.addData(m_found.javaRuntime.toUtf8());
    for (const QString &jar : m_found.classPath())
        hash.addData(identityOf(jar));
    return m_folder + "/scripthost-"_L1 + QString::fromLatin1(hash.result().toHex().left(16)) + ".jsa"_L1;
}

QString HostArchive::usablePath() const
{
    const QString file = path();
    return QFileInfo(file).size() > 0 ? file : QString();
}

QCoro::Task<Result<QString>> HostArchive::ensure(CancelToken cancel)
{
    const QPointer<HostArchive> self(this);
    const QString target = path();
    if (!usablePath().isEmpty())
        co_return target;
    QDir().mkpath(m_folder);
    const auto workshop =
        std::make_unique<QTemporaryDir>(m_folder + "/archive-XXXXXX"_L1); // on the target's file system
    if (!workshop->isValid())
        co_return fail(archiveError(Error::Kind::Internal, workshop->errorString(), {}));
    const QString list = workshop->filePath(u"classes.lst"_s);
    const QString made = workshop->filePath(u"archive.jsa"_s);
    Q_EMIT progressed(1, 2, QCoreApplication::translate("scripts", "Finding out which classes the script host uses"));
    Result<void> listed = co_await listClasses(list, cancel);
    if (!listed)
        co_return fail(listed.error());
    if (!self || cancel.isCancelled())
        co_return fail(cancelled());
    Q_EMIT progressed(2, 2, QCoreApplication::translate("scripts", "Writing the script host's archive"));
    Result<void> dumped = co_await dump(list, made, cancel);
    if (!dumped)
        co_return fail(dumped.error());
    if (!self)
        co_return fail(cancelled());
    QFile::remove(target); // an empty left-over; QFile does not rename over a file
    if (!QFile::rename(made, target) && usablePath().isEmpty())
        co_return fail(archiveError(Error::Kind::Internal,
                                    QCoreApplication::translate("scripts", "The file %1 can't be written.").arg(target),
                                    {}));
    removeOldArchives();
    co_return target;
}

QCoro::Task<Result<void>> HostArchive::listClasses(QString listFile, CancelToken cancel)
{
    HostEnvironment unconfined = m_found; // the list is written to the cache folder, and the training script is our own
    unconfined.bubblewrap.clear();
    HostLaunch launch = hostLaunch(unconfined, m_settings, {});
    launch.arguments.prepend(u"-XX:DumpLoadedClassList="_s + listFile);
    Result<void> trained = co_await trainHost(launch, m_settings, cancel);
    if (!trained)
        co_return fail(trained.error());
    if (QFileInfo(listFile).size() == 0)
        co_return fail(archiveError(
            Error::Kind::Unreachable,
            QCoreApplication::translate("scripts", "This Java does not list the classes that it loads."), {}));
    co_return {};
}

QCoro::Task<Result<void>> HostArchive::dump(QString listFile, QString archiveFile, CancelToken cancel)
{
    ProgramRun run;
    run.program = m_found.java;
    run.arguments = QStringList{u"-Xshare:dump"_s,
                                u"-XX:SharedClassListFile="_s + listFile,
                                u"-XX:SharedArchiveFile="_s + archiveFile,
                                u"-Xlog:disable"_s,
                                u"-Xlog:all=error:stderr"_s,
                                u"-cp"_s,
                                m_found.classPath().join(QDir::listSeparator())};
    run.timeoutMs = dumpTimeoutMs;
    Result<ProgramResult> result = co_await runProgram(run, cancel);
    if (!result && result.error().kind == Error::Kind::Cancelled)
        co_return fail(cancelled());
    if (!result)
        co_return fail(archiveError(Error::Kind::Unreachable, result.error().why, result.error().detail));
    if (result->exitCode != 0 || QFileInfo(archiveFile).size() == 0)
        co_return fail(
            archiveError(Error::Kind::Unreachable,
                         QCoreApplication::translate("scripts", "Java ended with exit code %1.").arg(result->exitCode),
                         QString::fromUtf8(result->errors + result->output).trimmed()));
    co_return {};
}

void HostArchive::removeOldArchives() const
{
    const QFileInfoList archives = QDir(m_folder).entryInfoList({u"scripthost-*.jsa"_s}, QDir::Files, QDir::Time);
    for (qsizetype i = archivesKept; i < archives.size(); ++i) {
        if (!QFile::remove(archives.at(i).filePath()))
            qCInfo(DROVER_LOG_SCRIPTS) << "an old archive can't be removed:" << archives.at(i).filePath();
    }
}

} // namespace drover::scripts

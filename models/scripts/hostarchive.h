// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "scripts/hostenvironment.h"
#include "scripts/hostsettings.h"

#include <QCoroTask>

#include <QObject>
#include <QString>

class QTemporaryDir;

namespace drover::scripts {

/// The class data archive that halves the host's start: the parsed classes of Java, Jython and the host in one file
/// that the JVM maps. It fits one Java and one set of jars only, so it is made on the user's machine, kept in the cache
/// folder under a name that changes with them, and may be deleted at any time: without it the host starts slower.
///
/// A static archive (-Xshare:dump with a class list), because most classes of Jython have an old class file version,
/// which dynamic archives refuse and static ones take since Java 17.
class HostArchive : public QObject {
    Q_OBJECT

public:
    HostArchive(HostEnvironment found, HostSettings settings, QString cacheFolder, QObject *parent = nullptr);
    ~HostArchive() override;

    /// Where the archive for this Java and these jars belongs.
    [[nodiscard]] QString path() const;
    /// path() if the archive has been made, else empty.
    [[nodiscard]] QString usablePath() const;

    /// Makes the archive unless it is there: about 30 MB, a few seconds. Gives its path. Any number of programs may do
    /// this at the same time; nobody ever sees a half-made file. Errors: Unreachable (Java failed; `detail` holds its
    /// words), Cancelled, Internal (the folder can't be written to).
    QCoro::Task<Result<QString>> ensure(CancelToken cancel = {});

Q_SIGNALS:
    /// Step `step` of `steps` begins; `what` is a sentence for the user.
    void progressed(int step, int steps, const QString &what);

private:
    QCoro::Task<Result<void>> listClasses(QString listFile, CancelToken cancel);
    QCoro::Task<Result<void>> dump(QString listFile, QString archiveFile, CancelToken cancel);
    void removeOldArchives() const;

    HostEnvironment m_found;
    HostSettings m_settings;
    QString m_folder;
};

} // namespace drover::scripts

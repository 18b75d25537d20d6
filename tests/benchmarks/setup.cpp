// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup.h"

#include "base/paths.h"
#include "harness.h"
#include "scripts/hostarchive.h"

#include <QCoroTask>

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

void setUnlessSet(const char *name, const QString &value)
{
    if (!qEnvironmentVariableIsSet(name))
        qputenv(name, QFile::encodeName(value));
}

} // namespace

void useOwnHome()
{
    const QString home = QStringLiteral(DROVER_BENCH_HOME);
    // Settings and data begin afresh each time; the cache holds the archive, which takes seconds to make.
    for (const QString &folder : {u"/config"_s, u"/data"_s}) {
        QDir(home + folder).removeRecursively();
        QDir().mkpath(home + folder);
    }
    QDir().mkpath(home + u"/run"_s);
    QFile::setPermissions(home + u"/run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", QFile::encodeName(home));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home + u"/config"_s));
    qputenv("XDG_DATA_HOME", QFile::encodeName(home + u"/data"_s));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(home + u"/cache"_s));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home + u"/run"_s));
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    setUnlessSet("DROVER_SHARE", QStringLiteral(DROVER_BENCH_SHARE));
    setUnlessSet("DROVER_BIN", QStringLiteral(DROVER_BENCH_BIN));
}

Result<HostSetup> prepareHost(const scripts::HostSettings &settings)
{
    HostSetup setup;
    setup.settings = settings;
    const Stopwatch finding;
    const Result<scripts::HostEnvironment> found = QCoro::waitFor(scripts::findHostEnvironment(settings));
    setup.findingMs = finding.wallMs();
    if (!found)
        return fail(found.error());
    setup.found = *found;
    scripts::HostArchive archive(*found, settings, cacheDir());
    const Result<QString> path = QCoro::waitFor(archive.ensure());
    if (!path)
        return fail(path.error());
    setup.launch = scripts::hostLaunch(*found, settings, *path);
    return setup;
}

Program bareJython()
{
    return {u"jython"_s, {u"-c"_s, u"pass"_s}};
}

} // namespace drover::bench

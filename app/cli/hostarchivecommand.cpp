// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "output.h"

#include "base/paths.h"
#include "scripts/hostarchive.h"
#include "scripts/hostenvironment.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

QCoro::Task<int> runHostArchive(QStringList arguments, CancelToken cancel)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("cli", "Prepares the JVM archive from which the script host starts in half the time.\n"
                                           "It belongs to this machine's Java and is made once; nothing depends on it."));
    parser.addOption({u"json"_s, QCoreApplication::translate("cli", "Prints one JSON document.")});
    if (const auto over = parse(parser, u"host-archive"_s, arguments))
        co_return *over;
    const bool json = parser.isSet(u"json"_s);

    const scripts::HostSettings settings;
    const Result<scripts::HostEnvironment> found = co_await scripts::findHostEnvironment(settings);
    if (!found) {
        printMessage(found.error().sentence());
        co_return BrokeOff;
    }
    scripts::HostArchive archive(*found, settings, cacheDir());
    const bool wasThere = !archive.usablePath().isEmpty();
    QObject::connect(&archive, &scripts::HostArchive::progressed, &archive,
                     [](int, int, const QString &what) { printMessage(what); });
    const Result<QString> path = co_await archive.ensure(cancel);
    if (!path)
        co_return printError(path.error());
    if (json)
        printJson({{u"path"_s, *path}, {u"made"_s, !wasThere}});
    else if (wasThere)
        printLine(QCoreApplication::translate("cli", "The archive is already there: %1").arg(*path));
    else
        printLine(QCoreApplication::translate("cli", "The archive was made: %1").arg(*path));
    co_return Done;
}

} // namespace drover::cli

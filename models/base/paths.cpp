// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace drover {

namespace {
QString made(const QString &path)
{
    QDir().mkpath(path);
    return path;
}
} // namespace

QString shareDir()
{
    const QString fromEnvironment = qEnvironmentVariable("DROVER_SHARE");
    if (!fromEnvironment.isEmpty())
        return QDir::cleanPath(fromEnvironment);
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/drover"));
}

QString cacheDir()
{
    return made(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                + QStringLiteral("/drover"));
}

QString dataDir()
{
    return made(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                + QStringLiteral("/drover"));
}

QString programPath(const QString &name)
{
    QStringList places;
    const QString fromEnvironment = qEnvironmentVariable("DROVER_BIN");
    if (!fromEnvironment.isEmpty())
        places << fromEnvironment;
    if (QCoreApplication::instance())
        places << QCoreApplication::applicationDirPath();
    for (const QString &place : std::as_const(places)) {
        const QFileInfo candidate(place + u'/' + name);
        if (candidate.isExecutable())
            return candidate.absoluteFilePath();
    }
    return QStandardPaths::findExecutable(name);
}

} // namespace drover

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "history/scriptfolder.h"
#include "history/scripthistory.h"
#include "serverlogin.h"

#include <QCommandLineParser>
#include <QCoroTask>

namespace drover::cli {

/// What a script's files are, for the help of the commands that read and write them.
QString filesHelp();
/// Adds --folder.
void addFolderOption(QCommandLineParser &parser);
QString folderFrom(const QCommandLineParser &parser);
/// The scripts that a command names, or all of the folder that were pulled. Kind::Usage where there are none.
Result<QStringList> namesFrom(const QCommandLineParser &parser, const QString &command);

/// How two states of a script differ, in words.
QStringList scriptDifference(const domain::CustomScript &before, const domain::CustomScript &after);
/// A script of the server, by id or name.
QCoro::Task<Result<domain::CustomScript>> scriptOf(server::AdminApi *api, QString key, CancelToken cancel);
/// The server's script of a local one: by its inum, else by its name.
QCoro::Task<Result<domain::CustomScript>> counterpartOf(server::AdminApi *api, history::LocalScript local,
                                                        CancelToken cancel);

/// Keeps a version in the profile's history; tells it on stderr when that can't be written.
void keepVersion(const workspace::Profile &profile, const domain::CustomScript &script, history::Occasion occasion);

} // namespace drover::cli

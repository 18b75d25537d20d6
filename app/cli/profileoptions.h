// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/profile.h"

#include <QCommandLineParser>

namespace drover::cli {

/// Adds the options that describe a server: --url, --kind, --auth …
void addProfileFields(QCommandLineParser &parser);

/// The kind that --kind names, janssen without it.
Result<workspace::Profile::Kind> profileKindFrom(const QCommandLineParser &parser, const QString &command);

/// The profile with what the options say; the rest of it stays. Kind::Usage for what can't be.
Result<workspace::Profile> withProfileOptions(const QCommandLineParser &parser, const QString &command,
                                              workspace::Profile profile);

/// The name of a way to log in as --auth takes it.
QString profileAuthName(workspace::Profile::Auth auth);
/// What is asked on the terminal for a profile's secret.
QString secretQuestion(const workspace::Profile &profile);

} // namespace drover::cli

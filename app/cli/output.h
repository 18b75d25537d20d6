// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace drover::cli {

/// Sentences of the command line have the translation context "cli": `Cli::tr("…")`.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// One line on stdout, flushed, so that a reader at the other end of a pipe sees it at once.
void printLine(const QString &line);
/// Text on stdout as it is, with no newline added.
void printText(const QString &text);
/// Content into a file, whole or not at all; with the path "-" on stdout.
Result<void> writeOutput(const QString &path, const QByteArray &content);
/// One JSON document on stdout.
void printJson(const QJsonObject &document);
/// A line on stderr as it is: differences, and what is about to happen.
void printNote(const QString &line);
/// A message on stderr: "drover-cli: text".
void printMessage(const QString &text);
/// An error on stderr as sentences; gives the exit code that belongs to its kind.
int printError(const Error &error);
/// The exit code for an error.
int exitCodeFor(const Error &error);
/// Wrong usage, in one line on stderr.
int usageError(const QString &text);

/// Reads the arguments of one command. Gives the exit code when the command is over already: after
/// `--help`, or with a one-line message when an option is unknown or lacks its value.
std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments);

} // namespace drover::cli

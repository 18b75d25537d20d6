// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subcommand.h"

#include "command.h"
#include "output.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

QCoro::Task<int> runSubcommand(QString command, QList<Subcommand> known, QStringList arguments, CancelToken cancel)
{
    const QString word = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (word == u"--help" || word == u"-h" || word == u"help") {
        printLine(Cli::tr("Usage: drover-cli %1 COMMAND [ARGUMENTS]\n\nCommands:").arg(command));
        for (const Subcommand &one : std::as_const(known))
            printLine(u"  %1 %2"_s.arg(one.name, -10).arg(one.summary));
        printLine(Cli::tr("\nEvery command has --help and --json."));
        co_return Done;
    }
    QStringList names;
    for (const Subcommand &one : std::as_const(known)) {
        if (one.name == word) {
            const auto run = one.run;
            co_return co_await run(arguments, cancel);
        }
        names << one.name;
    }
    const QString list = names.join(u", "_s);
    co_return usageError(word.isEmpty() ? Cli::tr("%1: a command is needed: %2").arg(command, list)
                                        : Cli::tr("%1: there is no command \"%2\", only %3").arg(command, word, list));
}

} // namespace drover::cli

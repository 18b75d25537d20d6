// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "interrupt.h"
#include "output.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

namespace {

QList<Command> commands()
{
    const auto text = [](const char *source) { return QCoreApplication::translate("cli", source); };
    return {
        {u"demo"_s, text(QT_TRANSLATE_NOOP("cli", "walks the claims-gathering demo against a sandbox")), runDemo},
        {u"sandbox"_s, text(QT_TRANSLATE_NOOP("cli", "runs the sandbox server until it is interrupted")), runSandbox},
        {u"flow run"_s, text(QT_TRANSLATE_NOOP("cli", "runs one claims-gathering scenario")), runFlow},
        {u"flow test"_s, text(QT_TRANSLATE_NOOP("cli", "runs every scenario below a folder")), runFlowTests},
        {u"flow matrix"_s, text(QT_TRANSLATE_NOOP("cli", "runs a scenario for every combination of claims")), runFlowMatrix},
        {u"flow replay"_s, text(QT_TRANSLATE_NOOP("cli", "prints a recording of a run")), runFlowReplay},
        {u"dap"_s, text(QT_TRANSLATE_NOOP("cli", "debugs scripts for an editor (Debug Adapter Protocol)")), runDap},
        {u"script check"_s, text(QT_TRANSLATE_NOOP("cli", "checks a script without running it")), runScriptCheck},
        {u"script call"_s, text(QT_TRANSLATE_NOOP("cli", "calls one method of a script")), runScriptCall},
        {u"profile"_s, text(QT_TRANSLATE_NOOP("cli", "adds, lists, tests and removes the profiles of servers")), runProfile},
        {u"client"_s, text(QT_TRANSLATE_NOOP("cli", "lists, reads, creates, changes and deletes clients of a server")), runClients},
        {u"scope"_s, text(QT_TRANSLATE_NOOP("cli", "the same for scopes")), runScopes},
        {u"resource"_s, text(QT_TRANSLATE_NOOP("cli", "the same for UMA resources")), runResources},
        {u"attribute"_s, text(QT_TRANSLATE_NOOP("cli", "the same for attributes (claims)")), runAttributes},
        {u"script"_s, text(QT_TRANSLATE_NOOP("cli", "the same for scripts; pull, diff, push, history, rollback, LDIF")), runScripts},
        {u"compare"_s, text(QT_TRANSLATE_NOOP("cli", "compares the objects of two servers")), runCompare},
        {u"promote"_s, text(QT_TRANSLATE_NOOP("cli", "copies objects from one server to another")), runPromote},
        {u"host-archive"_s, text(QT_TRANSLATE_NOOP("cli", "prepares the script host's JVM archive, for a quicker start")),
         runHostArchive},
    };
}

QString overview()
{
    QString text = QCoreApplication::translate("cli", "Usage: drover-cli COMMAND [ARGUMENTS]\n\n"
                                                      "The console without a window. Commands:\n");
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(command.name, -14).arg(command.summary);
    text += QCoreApplication::translate(
        "cli", "\nEvery command has --help; those that answer have --json.\n"
               "Exit codes: 0 done; 1 the answer is no; 2 wrong usage or unreadable input;\n"
               "3 the server or the script host could not be reached or broke off; 130 interrupted.");
    return text;
}

/// Finds the command that the arguments begin with and takes its words away from them.
const Command *take(const QList<Command> &known, QStringList &arguments)
{
    for (const int words : {2, 1}) {
        if (arguments.size() < words)
            continue;
        const QString name = arguments.mid(0, words).join(u' ');
        for (const Command &command : known) {
            if (command.name == name) {
                arguments.remove(0, words);
                return &command;
            }
        }
    }
    return nullptr;
}

QCoro::Task<void> runAndQuit(const Command command, QStringList arguments, CancelToken cancel)
{
    const int code = co_await command.run(std::move(arguments), cancel);
    QCoreApplication::exit(code);
}

int runProgram(QCoreApplication &application)
{
    QStringList arguments = application.arguments().mid(1);
    const QList<Command> known = commands();
    if (arguments.isEmpty() || arguments.first() == u"--help"_s || arguments.first() == u"-h"_s
        || arguments.first() == u"help"_s) {
        printLine(overview());
        return arguments.isEmpty() ? WrongUsage : Done;
    }
    if (arguments.first() == u"--version"_s) {
        printLine(u"drover-cli %1"_s.arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    const Command *command = take(known, arguments);
    if (!command) {
        return usageError(QCoreApplication::translate("cli", "There is no command \"%1\". See drover-cli --help.")
                              .arg(arguments.mid(0, 2).join(u' ')));
    }
    CancelSource cancel;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &application, [&cancel] {
        // A second signal does not wait for what the first one asked to end.
        if (cancel.isCancelled())
            QCoreApplication::exit(Interrupted);
        cancel.cancel();
    });
    QTimer::singleShot(0, &application, [command = *command, &arguments, token = cancel.token()] {
        runAndQuit(command, arguments, token);
    });
    return application.exec();
}

} // namespace

} // namespace drover::cli

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"drover"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DROVER_VERSION));
    QTranslator translator;
    // English has a file too, for its plural forms; it serves where there is none for the user's language.
    if (translator.load(QLocale(), u"drover"_s, u"_"_s, u":/translations"_s)
        || translator.load(u":/translations/drover_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
    return drover::cli::runProgram(application);
}

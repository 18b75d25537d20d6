// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "transfer/importfile.h"

#include "command.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

void printText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void printLine(const QString &line)
{
    printText(line + u'\n');
}

Result<void> writeOutput(const QString &path, const QByteArray &content)
{
    if (path != u"-")
        return transfer::writeFile(path, content);
    printText(QString::fromUtf8(content));
    return {};
}

void printJson(const QJsonObject &document)
{
    const QByteArray bytes = QJsonDocument(document).toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void printNote(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

void printMessage(const QString &text)
{
    const QByteArray bytes = u"drover-cli: %1\n"_s.arg(text).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

int exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage:
    case Error::Kind::Input:
        return WrongUsage;
    case Error::Kind::Cancelled:
        return Interrupted;
    case Error::Kind::Conflict:
    case Error::Kind::Denied:
    case Error::Kind::Script:
        return AnswerIsNo;
    case Error::Kind::NotFound: // Java, Jython or the host itself is not there
    case Error::Kind::Unreachable:
    case Error::Kind::Protocol:
    case Error::Kind::Timeout:
    case Error::Kind::Internal:
        break;
    }
    return BrokeOff;
}

int printError(const Error &error)
{
    printMessage(error.sentence());
    return exitCodeFor(error);
}

int usageError(const QString &text)
{
    printMessage(text);
    return WrongUsage;
}

std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption help({u"h"_s, u"help"_s},
                                  QCoreApplication::translate("cli", "Shows this help."));
    parser.addOption(help);
    if (!parser.parse(QStringList{u"drover-cli "_s + command} + arguments)) {
        return usageError(QCoreApplication::translate("cli", "%1: %2 See drover-cli %1 --help.")
                              .arg(command, parser.errorText().simplified()));
    }
    if (parser.isSet(help)) {
        printLine(parser.helpText().trimmed());
        return Done;
    }
    return std::nullopt;
}

} // namespace drover::cli

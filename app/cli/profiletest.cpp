// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiletest.h"

#include "command.h"
#include "output.h"
#include "serverlogin.h"
#include "texttable.h"

#include "server/connectiontest.h"

#include <QJsonArray>
#include <QMetaEnum>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using server::ConnectionTest;

namespace {

QString word(ConnectionTest::State state)
{
    switch (state) {
    case ConnectionTest::State::Done:
        return u"ok"_s;
    case ConnectionTest::State::Attention:
        return u"attention"_s;
    case ConnectionTest::State::Failed:
        return u"failed"_s;
    case ConnectionTest::State::LeftOut:
        return u"left-out"_s;
    case ConnectionTest::State::Waiting:
    case ConnectionTest::State::Running:
        break;
    }
    return u"waiting"_s;
}

QString stepName(ConnectionTest::Step step)
{
    return QString::fromLatin1(QMetaEnum::fromType<ConnectionTest::Step>().valueToKey(static_cast<int>(step))).toLower();
}

void printStep(const ConnectionTest::Line &line)
{
    if (line.state == ConnectionTest::State::Waiting || line.state == ConnectionTest::State::Running)
        return;
    const QString title = ConnectionTest::title(line.step);
    if (line.state == ConnectionTest::State::LeftOut)
        printLine(Cli::tr("- %1: left out").arg(title));
    else
        printLine(Cli::tr("%1 %2: %3").arg(line.state == ConnectionTest::State::Failed ? u"✗"_s : u"✓"_s, title, line.text));
}

QJsonArray stepsOf(const ConnectionTest &test)
{
    QJsonArray steps;
    for (const ConnectionTest::Line &line : test.lines())
        steps << QJsonObject{{u"step"_s, stepName(line.step)}, {u"state"_s, word(line.state)}, {u"text"_s, line.text}};
    return steps;
}

} // namespace

QCoro::Task<int> tryProfile(workspace::Profile profile, bool secretFromInput, bool json, CancelToken cancel)
{
    const Result<QString> secret = co_await secretOf(profile, secretFromInput, SecretOrder::EnvironmentFirst, cancel);
    if (!secret)
        co_return printServerError(secret.error(), json);
    const Result<server::ConnectionSettings> settings = profile.connectionSettings(*secret);
    if (!settings)
        co_return printServerError(settings.error(), json);
    ConnectionTest test;
    tellPersonOf(test, profile);
    if (!json) {
        QObject::connect(&test, &ConnectionTest::lineChanged, &test, [&test](int index) { printStep(test.lines().at(index)); });
    }
    const server::ConnectionSettings complete = *settings;
    const Result<void> tried = co_await test.run(complete, cancel);
    if (!tried) {
        if (json)
            printJson({{u"profile"_s, profile.name}, {u"connected"_s, false}, {u"steps"_s, stepsOf(test)}, {u"error"_s, tried.error().toJson()}});
        co_return printServerError(tried.error(), false);
    }
    QJsonObject access;
    TextTable table({Cli::tr("Objects"), Cli::tr("Read"), Cli::tr("Write")});
    const auto kinds = domain::allEntityKinds();
    for (const domain::EntityKind kind : kinds) {
        const QString name = domain::toString(kind);
        const bool reads = test.canRead(kind);
        const bool writes = test.canWrite(kind);
        access.insert(name, QJsonObject{{u"read"_s, reads}, {u"write"_s, writes}});
        table.addRow({name, reads ? Cli::tr("yes") : Cli::tr("no"), writes ? Cli::tr("yes") : Cli::tr("no")});
    }
    if (json) {
        printJson({{u"profile"_s, profile.name},
                   {u"connected"_s, true},
                   {u"steps"_s, stepsOf(test)},
                   {u"access"_s, access},
                   {u"scopes"_s, QJsonArray::fromStringList(test.grantedScopes())},
                   {u"missingScopes"_s, QJsonArray::fromStringList(test.missingScopes())}});
        co_return Done;
    }
    printLine(Cli::tr("Logged in to %1 as %2").arg(profile.url.toString(), profile.clientId));
    table.print();
    co_return Done;
}

} // namespace drover::cli

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarioarguments.h"

#include "output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

namespace {

tl::unexpected<Error> badOption(const QString &option, const QString &value, const QString &form)
{
    return fail(Error::Kind::Usage,
                Cli::tr("--%1 %2 is not understood: it takes %3").arg(option, value, form));
}

/// The name that a policy gives to its gathering script, read from its source: the plain string that
/// getClaimsGatheringScriptName returns at its end.
QString namedGatheringScript(const QString &policyFile)
{
    QFile file(policyFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression method(
        u"def\\s+getClaimsGatheringScriptName\\b[^\\n]*\\n((?:[ \\t]+[^\\n]*\\n|[ \\t]*\\n)*)"_s);
    static const QRegularExpression answer(u"\\breturn\\s+[uU]?(['\"])([^'\"\\n]+)\\1"_s);
    const QRegularExpressionMatch body = method.match(source);
    if (!body.hasMatch())
        return {};
    // The method's body ends where the next one begins.
    const QString text = body.captured(1).section(QRegularExpression(u"\\n\\s*def\\s"_s), 0, 0);
    QString name;
    for (auto it = answer.globalMatch(text); it.hasNext();)
        name = it.next().captured(2);
    return name;
}

struct Scripts {
    QJsonArray gathering;
    QJsonArray policies;
};

QJsonObject scriptEntry(const QString &file, const QString &name)
{
    const QFileInfo info(file);
    return {{u"name"_s, name.isEmpty() ? info.completeBaseName() : name}, {u"file"_s, info.absoluteFilePath()}};
}

Scripts scriptsFromOptions(const QCommandLineParser &parser)
{
    Scripts scripts;
    QString asked;
    for (const QString &file : parser.values(u"policy"_s)) {
        scripts.policies << scriptEntry(file, {});
        if (asked.isEmpty())
            asked = namedGatheringScript(file);
    }
    const QStringList files = parser.values(u"gathering"_s);
    // A file is rarely called as the script is: a single one goes by the name that the policy asks for.
    for (const QString &file : files)
        scripts.gathering << scriptEntry(file, files.size() == 1 ? asked : QString());
    return scripts;
}

Result<QJsonArray> pagesFromOptions(const QCommandLineParser &parser)
{
    static const QRegularExpression form(u"^(\\d+):([^=]+)=(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    QList<QJsonObject> pages;
    for (const QString &value : parser.values(u"claim"_s)) {
        const QRegularExpressionMatch match = form.match(value);
        const int step = match.captured(1).toInt();
        if (!match.hasMatch() || step < 1 || step > 1000)
            return badOption(u"claim"_s, value, u"STEP:NAME=VALUE"_s);
        while (pages.size() < step)
            pages << QJsonObject();
        pages[step - 1].insert(match.captured(2), match.captured(3));
    }
    QJsonArray array;
    for (const QJsonObject &page : std::as_const(pages))
        array << page;
    return array;
}

/// Puts one SCRIPT:NAME=VALUE into the script that goes by that name, or whose file does.
bool addProperty(QJsonArray &scripts, const QString &script, const QString &name, const QString &value)
{
    for (qsizetype i = 0; i < scripts.size(); ++i) {
        QJsonObject entry = scripts.at(i).toObject();
        const QFileInfo file(entry.value(u"file"_s).toString());
        if (script != entry.value(u"name"_s).toString() && script != file.completeBaseName()
            && script != file.fileName())
            continue;
        QJsonObject properties = entry.value(u"properties"_s).toObject();
        properties.insert(name, value);
        entry.insert(u"properties"_s, properties);
        scripts[i] = entry;
        return true;
    }
    return false;
}

Result<void> addProperties(const QCommandLineParser &parser, Scripts &scripts)
{
    static const QRegularExpression form(u"^([^:]+):([^=]+)=(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    for (const QString &value : parser.values(u"property"_s)) {
        const QRegularExpressionMatch match = form.match(value);
        if (!match.hasMatch())
            return badOption(u"property"_s, value, u"SCRIPT:NAME=VALUE"_s);
        if (!addProperty(scripts.gathering, match.captured(1), match.captured(2), match.captured(3))
            && !addProperty(scripts.policies, match.captured(1), match.captured(2), match.captured(3))) {
            return fail(Error::Kind::Usage, Cli::tr("--property %1 names no script of this flow: \"%2\" is neither a "
                                               "script's name nor a file's")
                                                .arg(value, match.captured(1)));
        }
    }
    return {};
}

Result<QJsonObject> userFromOptions(const QCommandLineParser &parser)
{
    QJsonObject attributes;
    for (const QString &value : parser.values(u"user"_s)) {
        const qsizetype equals = value.indexOf(u'=');
        if (equals < 1)
            return badOption(u"user"_s, value, u"NAME=VALUE"_s);
        attributes.insert(value.left(equals), value.mid(equals + 1));
    }
    return attributes;
}

} // namespace

void addScenarioOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"SCENARIO.json"_s, Cli::tr("The scenario; without one, the options describe the flow."),
                                 u"[SCENARIO.json]"_s);
    parser.addOptions({
        {u"gathering"_s, Cli::tr("A claims-gathering script."), u"FILE.py"_s},
        {u"policy"_s, Cli::tr("An RPT policy script, attached to every scope."), u"FILE.py"_s},
        {u"claim"_s, Cli::tr("What the requesting party enters on a page."), u"STEP:NAME=VALUE"_s},
        {u"property"_s, Cli::tr("A configuration property of a script."), u"SCRIPT:NAME=VALUE"_s},
        {u"user"_s, Cli::tr("An attribute of the user, who is then logged in."), u"NAME=VALUE"_s},
        {u"server"_s, Cli::tr("Whose behaviour counts: janssen (default), gluu4 or gluu3."), u"GENERATION"_s},
        {u"expect"_s, Cli::tr("The decision that counts as passed: granted, denied, need_info or error."), u"DECISION"_s},
    });
}

Result<uma::Scenario> scenarioFromArguments(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    const bool described = parser.isSet(u"gathering"_s) || parser.isSet(u"policy"_s);
    if (files.size() > 1)
        return fail(Error::Kind::Usage, Cli::tr("flow run takes one scenario, not %1").arg(files.size()));
    if (files.isEmpty() && !described)
        return fail(Error::Kind::Usage, Cli::tr("flow run needs a scenario file, or --gathering or --policy"));
    if (!files.isEmpty()) {
        if (described)
            return fail(Error::Kind::Usage, Cli::tr("give a scenario file or --gathering and --policy, not both"));
        Result<uma::Scenario> scenario = uma::Scenario::fromFile(files.first());
        if (scenario && parser.isSet(u"expect"_s)) {
            uma::Expectation expectation = scenario->expect.value_or(uma::Expectation());
            expectation.decision = parser.value(u"expect"_s);
            scenario->expect = expectation;
        }
        return scenario;
    }
    Scripts scripts = scriptsFromOptions(parser);
    if (const Result<void> added = addProperties(parser, scripts); !added)
        return fail(added.error());
    const Result<QJsonArray> pages = pagesFromOptions(parser);
    if (!pages)
        return fail(pages.error());
    const Result<QJsonObject> user = userFromOptions(parser);
    if (!user)
        return fail(user.error());

    QJsonObject json{{u"name"_s, Cli::tr("command line")}, {u"pages"_s, *pages}};
    if (!scripts.gathering.isEmpty())
        json.insert(u"gathering"_s, scripts.gathering);
    if (!scripts.policies.isEmpty())
        json.insert(u"policies"_s, scripts.policies);
    if (!user->isEmpty())
        json.insert(u"user"_s, QJsonObject{{u"authenticated"_s, true}, {u"attributes"_s, *user}});
    if (parser.isSet(u"server"_s))
        json.insert(u"server"_s, parser.value(u"server"_s));
    if (parser.isSet(u"expect"_s))
        json.insert(u"expect"_s, QJsonObject{{u"decision"_s, parser.value(u"expect"_s)}});
    return uma::Scenario::fromJson(json, QDir::current().absoluteFilePath(u"command line"_s));
}

} // namespace drover::cli

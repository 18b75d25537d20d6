// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowreport.h"

#include "command.h"
#include "output.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

namespace {

QString claimsText(const QMap<QString, QString> &claims)
{
    QStringList parts;
    for (auto it = claims.cbegin(); it != claims.cend(); ++it)
        parts << u"%1=%2"_s.arg(it.key(), it.value());
    return parts.isEmpty() ? Cli::tr("nothing") : parts.join(u", "_s);
}

/// What was entered, without passwords: "username=ann, otpForm:code=123456".
QString submittedText(const QJsonObject &submitted)
{
    QStringList parts;
    for (const QString &group : {u"credentials"_s, u"requestParameters"_s, u"pageAttributes"_s}) {
        const QJsonObject values = submitted.value(group).toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QVariant value = it.value().toVariant();
            parts << it.key() + u'=' + (it.value().isArray() ? value.toStringList().join(u'|') : value.toString());
        }
    }
    return parts.isEmpty() ? Cli::tr("nothing") : parts.join(u", "_s);
}

QString describeStep(const uma::FlowStep &step)
{
    QString text = Cli::tr("Step %1, page %2").arg(step.step).arg(step.page.isEmpty() ? Cli::tr("(none)") : step.page);
    if (!step.pageClaims)
        return text + Cli::tr(": shown, not submitted");
    if (step.type != uma::FlowType::Uma) {
        text += Cli::tr(": submitted %1").arg(submittedText(step.submitted));
        if (step.type == uma::FlowType::PersonAuthentication)
            text += step.gathered.value_or(false) ? Cli::tr(", authenticated") : Cli::tr(", not authenticated");
        else
            text += step.gathered.value_or(false) ? Cli::tr(", authorized") : Cli::tr(", not authorized");
    } else {
        text += Cli::tr(": submitted %1").arg(claimsText(*step.pageClaims));
    }
    if (step.type == uma::FlowType::Uma && step.gathered)
        text += *step.gathered ? Cli::tr(", gathered") : Cli::tr(", not gathered");
    if (step.nextStep && *step.nextStep != -1)
        text += Cli::tr(", next step %1").arg(*step.nextStep);
    return text;
}

struct Count {
    qsizetype failures = 0;
    qsizetype errors = 0;
    double seconds = 0;
};

Count countOf(const QList<ScenarioOutcome> &outcomes)
{
    Count count;
    for (const ScenarioOutcome &outcome : outcomes) {
        if (!outcome.result) {
            ++count.errors;
            continue;
        }
        count.seconds += outcome.result->durationMs / 1000;
        if (!outcome.result->passed)
            ++count.failures;
    }
    return count;
}

/// XML 1.0 has no way to write most control characters.
QString xmlText(QString text)
{
    for (QChar &c : text) {
        if (c < u' ' && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void writeCase(QXmlStreamWriter &xml, const ScenarioOutcome &outcome)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"name"_s, xmlText(outcome.name));
    xml.writeAttribute(u"classname"_s, u"drover.flow"_s);
    xml.writeAttribute(u"file"_s, xmlText(outcome.file));
    if (!outcome.result) {
        xml.writeStartElement(u"error"_s);
        xml.writeAttribute(u"message"_s, xmlText(outcome.result.error().sentence()));
        xml.writeEndElement();
    } else {
        const uma::FlowResult &result = *outcome.result;
        xml.writeAttribute(u"time"_s, QString::number(result.durationMs / 1000, 'f', 3));
        if (!result.passed) {
            xml.writeStartElement(u"failure"_s);
            xml.writeAttribute(u"message"_s, xmlText(result.failures.join(u' ')));
            xml.writeCharacters(xmlText(describe(result).join(u'\n')));
            xml.writeEndElement();
        }
        xml.writeTextElement(u"system-out"_s,
                             xmlText(QString::fromUtf8(QJsonDocument(result.toJson()).toJson())));
    }
    xml.writeEndElement();
}

} // namespace

QStringList describe(const uma::FlowResult &result)
{
    QStringList lines{Cli::tr("%1: %2").arg(result.name, result.decision)};
    for (const uma::FlowStep &step : result.steps) {
        lines << u"  "_s + describeStep(step);
        for (const QString &message : step.messages)
            lines << u"    "_s + Cli::tr("Shown: %1").arg(message);
        for (const QString &line : step.log)
            lines << u"    | "_s + line;
    }
    for (const uma::FlowPolicy &policy : result.policies)
        lines << u"  "_s + (policy.authorized ? Cli::tr("Policy %1 authorizes") : Cli::tr("Policy %1 does not authorize")).arg(policy.name);
    if (!result.login.user.isEmpty())
        lines << u"  "_s + Cli::tr("User %1, acr %2").arg(result.login.user, result.login.acr);
    if (!result.login.logout.isEmpty())
        lines << u"  "_s + Cli::tr("Log-out: %1").arg(result.login.logout);
    if (result.error)
        lines << u"  "_s + Cli::tr("Error %1 %2: %3").arg(result.error->status).arg(result.error->code, result.error->message);
    for (const scripts::ScriptError &error : result.scriptErrors) {
        lines << u"  "_s + Cli::tr("Script %1, %2, line %3: %4: %5")
                              .arg(error.script, error.method).arg(error.line).arg(error.type, error.message);
    }
    for (const uma::FlowRemark &remark : result.remarks)
        lines << u"  "_s + u"%1: %2"_s.arg(remark.code, remark.text);
    for (const scripts::Simulated &call : result.simulated) {
        lines << u"  "_s + QCoreApplication::translate("cli", "Simulated: %1, line %2, %n time(s)", nullptr, call.count)
                              .arg(call.call).arg(call.line);
    }
    for (const QString &failure : result.failures)
        lines << u"  "_s + failure;
    return lines;
}

int exitCodeFor(const uma::FlowResult &result)
{
    if (result.error && result.error->code == u"script_host_lost"_s)
        return BrokeOff;
    return result.passed ? Done : AnswerIsNo;
}

Result<void> writeJUnit(const QString &file, const QList<ScenarioOutcome> &outcomes)
{
    QSaveFile out(file);
    const auto failed = [&] {
        return fail(Error::Kind::Input, Cli::tr("The report %1 could not be written").arg(file), out.errorString());
    };
    if (!out.open(QIODevice::WriteOnly))
        return failed();
    const Count count = countOf(outcomes);
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, u"drover flow"_s);
    xml.writeAttribute(u"tests"_s, QString::number(outcomes.size()));
    xml.writeAttribute(u"failures"_s, QString::number(count.failures));
    xml.writeAttribute(u"errors"_s, QString::number(count.errors));
    xml.writeAttribute(u"time"_s, QString::number(count.seconds, 'f', 3));
    for (const ScenarioOutcome &outcome : outcomes)
        writeCase(xml, outcome);
    xml.writeEndDocument();
    if (xml.hasError() || !out.commit())
        return failed();
    return {};
}

Result<void> writeCoverage(const QString &path, const uma::Coverage &coverage)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(coverage.toLcov(u"drover"_s)) < 0 || !file.commit())
        return fail(Error::Kind::Input, Cli::tr("The report %1 could not be written").arg(path), file.errorString());
    return {};
}

} // namespace drover::cli

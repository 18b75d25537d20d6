// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowtext/stepnotes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace drover::flowtext {

using namespace Qt::Literals::StringLiterals;
using Kind = StepNote::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(flowtext)
};

bool isOfLogin(const QJsonObject &data)
{
    return data.contains("type"_L1);
}

/// What the script's method for a submitted page answered.
bool hasPassed(const QJsonObject &data)
{
    return data.value("authenticated"_L1).toBool() || data.value("authorized"_L1).toBool() || data.value("gathered"_L1).toBool();
}

/// The first lines the page showed, as a reason.
QString becauseOf(const QJsonObject &data)
{
    const QJsonArray messages = data.value("messages"_L1).toArray();
    return messages.isEmpty() ? QString() : messages.first().toString();
}

void addSubmitted(QList<StepNote> &notes, const QJsonObject &data)
{
    const QString step = QString::number(data.value("step"_L1).toInt());
    const QJsonValue next = data.value("nextStep"_L1);
    const bool passed = hasPassed(data);
    // -1 says that the next step is the next one.
    const bool jumps = next.isDouble() && next.toInt() != -1;
    if (jumps) {
        const QString to = QString::number(next.toInt());
        notes.append({Kind::Jump, passed ? Text::tr("Step %1 passed; getNextStep leads to step %2.").arg(step, to)
                                         : Text::tr("Step %1 failed; getNextStep leads to step %2 all the same.").arg(step, to)});
    } else if (!passed) {
        const bool isConsent = data.value("type"_L1).toString() == "consent_gathering"_L1;
        const QString why = isConsent ? Text::tr("permission was not given.") : becauseOf(data);
        notes.append({Kind::Failed, why.isEmpty() ? Text::tr("Step %1 failed.").arg(step)
                                                  : Text::tr("Step %1 failed: %2").arg(step, why)});
    } else if (isOfLogin(data)) {
        notes.append({Kind::Passed, data.value("done"_L1).toBool() ? Text::tr("Step %1 passed; it was the last.").arg(step)
                                                                   : Text::tr("Step %1 passed.").arg(step)});
    }
}

void addLeaving(QList<StepNote> &notes, const QJsonObject &data)
{
    const QString redirect = data.value("redirect"_L1).toString();
    if (!redirect.isEmpty())
        notes.append({Kind::Leaves, Text::tr("The browser is sent to %1.").arg(QUrl(redirect).host())});
}

void addPage(QList<StepNote> &notes, const QJsonObject &data)
{
    const QJsonValue prepared = data.value("prepared"_L1);
    if (prepared.isBool() && !prepared.toBool())
        notes.append({Kind::Failed, Text::tr("Step %1 could not be prepared.").arg(QString::number(data.value("step"_L1).toInt()))});
}

void addKept(QList<StepNote> &notes, const QJsonObject &data)
{
    if (data.value("method"_L1).toString() != "getExtraParametersForStep"_L1)
        return;
    QStringList names;
    const QJsonArray value = data.value("value"_L1).toArray();
    for (const QJsonValue &name : value)
        names.append(name.toString());
    if (!names.isEmpty())
        notes.append({Kind::Kept, Text::tr("Kept for later steps: %1").arg(names.join(", "_L1))});
}

} // namespace

QList<StepNote> stepNotes(const uma::FlowMessage &message)
{
    QList<StepNote> notes;
    for (const uma::Event &event : message.events) {
        if (event.kind == "step.submitted"_L1) {
            addSubmitted(notes, event.data);
            addLeaving(notes, event.data);
        } else if (event.kind == "step.page"_L1) {
            addPage(notes, event.data);
            addLeaving(notes, event.data);
        } else if (event.kind == "script.called"_L1) {
            addKept(notes, event.data);
        }
    }
    // A script is asked twice for what is to be kept.
    QStringList seen;
    notes.removeIf([&seen](const StepNote &note) {
        if (seen.contains(note.text))
            return true;
        seen.append(note.text);
        return false;
    });
    // What happened to the step stands before what it left behind.
    std::stable_partition(notes.begin(), notes.end(), [](const StepNote &note) { return note.kind != Kind::Kept; });
    return notes;
}

} // namespace drover::flowtext

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/deployplan.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject withoutServerFields(QJsonObject object)
{
    for (const auto &field : {u"revision"_s, u"scriptError"_s, u"modified"_s})
        object.remove(field);
    return object;
}

/// Sets or removes the member at a pointer; containers on the way that are missing are made.
void put(QJsonObject &object, QStringList tokens, const QJsonValue &value)
{
    const QString name = tokens.takeFirst();
    if (tokens.isEmpty()) {
        if (value.isUndefined())
            object.remove(name);
        else
            object.insert(name, value);
        return;
    }
    QJsonObject inner = object.value(name).toObject();
    put(inner, tokens, value);
    object.insert(name, inner);
}

} // namespace

DeployPlan planDeployment(const QJsonObject &opened, const QJsonObject &edited, const QJsonObject &serverNow)
{
    DeployPlan plan;
    plan.before = serverNow;
    plan.after = serverNow;
    plan.edits = domain::diffObjects(withoutServerFields(opened), withoutServerFields(edited));
    plan.serverChanges = domain::diffObjects(withoutServerFields(opened), withoutServerFields(serverNow));
    for (const domain::Difference &edit : std::as_const(plan.edits)) {
        put(plan.after, domain::pointerTokens(edit.path), edit.after);
        for (const domain::Difference &change : std::as_const(plan.serverChanges)) {
            if (change.path == edit.path && change.after != edit.after)
                plan.bothChanged += edit.path;
        }
    }
    return plan;
}

QJsonObject withoutHiddenValues(QJsonObject script)
{
    for (const auto &field : {u"configurationProperties"_s, u"moduleProperties"_s}) {
        QJsonArray properties = script.value(field).toArray();
        if (properties.isEmpty())
            continue;
        for (qsizetype i = 0; i < properties.size(); ++i) {
            QJsonObject property = properties.at(i).toObject();
            if (property.value("hide"_L1).toBool())
                property.insert("value2"_L1, u"••••"_s);
            properties.replace(i, property);
        }
        script.insert(field, properties);
    }
    return script;
}

int lineOfStoredError(const QString &stackTrace)
{
    static const QRegularExpression syntax(u"\\('[^']*', (\\d+), \\d+"_s);
    if (const QRegularExpressionMatch match = syntax.match(stackTrace); match.hasMatch())
        return match.captured(1).toInt();
    // Of a traceback the last place inside the script counts: files of the server end in .java, modules have a folder.
    static const QRegularExpression place(u"File \"([^\"]*)\", line (\\d+)"_s);
    int line = 0;
    QRegularExpressionMatchIterator matches = place.globalMatch(stackTrace);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (line == 0 || !match.captured(1).contains(u'/'))
            line = match.captured(2).toInt();
    }
    return line;
}

} // namespace drover::ui

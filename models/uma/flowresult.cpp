// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/flowresult.h"

#include <QJsonArray>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const std::optional<QMap<QString, QString>> &map)
{
    if (!map) {
        return {};
    }
    QJsonObject object;
    for (auto it = map->constBegin(); it != map->constEnd(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

template <class T>
QJsonArray listJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list) {
        array.append(item.toJson());
    }
    return array;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        list.append(item.toString());
    }
    return list;
}

} // namespace

QJsonObject FlowStep::toJson() const
{
    if (type != FlowType::Uma) {
        const QString passed = type == FlowType::PersonAuthentication ? u"authenticated"_s : u"authorized"_s;
        return {{u"step"_s, step},
                {u"page"_s, page},
                {u"prepared"_s, orNull(prepared)},
                {u"submitted"_s, pageClaims ? QJsonValue(submitted) : QJsonValue()},
                {passed, orNull(gathered)},
                {u"nextStep"_s, orNull(nextStep)},
                {u"redirect"_s, orNull(redirect)},
                {u"messages"_s, QJsonArray::fromStringList(messages)},
                {u"log"_s, QJsonArray::fromStringList(log)}};
    }
    return {{u"step"_s, step},
            {u"page"_s, page},
            {u"prepared"_s, orNull(prepared)},
            {u"pageClaims"_s, orNull(pageClaims)},
            {u"gathered"_s, orNull(gathered)},
            {u"nextStep"_s, orNull(nextStep)},
            {u"redirect"_s, orNull(redirect)},
            {u"log"_s, QJsonArray::fromStringList(log)}};
}

FlowStep FlowStep::fromJson(const QJsonObject &json)
{
    FlowStep step;
    step.step = json.value("step"_L1).toInt();
    step.page = json.value("page"_L1).toString();
    if (json.value("prepared"_L1).isBool()) {
        step.prepared = json.value("prepared"_L1).toBool();
    }
    if (json.value("pageClaims"_L1).isObject()) {
        QMap<QString, QString> claims;
        const QJsonObject object = json.value("pageClaims"_L1).toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            claims.insert(it.key(), it.value().toString());
        }
        step.pageClaims = claims;
    }
    if (json.value("gathered"_L1).isBool()) {
        step.gathered = json.value("gathered"_L1).toBool();
    }
    if (json.value("nextStep"_L1).isDouble()) {
        step.nextStep = json.value("nextStep"_L1).toInt();
    }
    if (json.value("redirect"_L1).isString()) {
        step.redirect = json.value("redirect"_L1).toString();
    }
    step.log = texts(json.value("log"_L1));
    for (const FlowType type : {FlowType::PersonAuthentication, FlowType::ConsentGathering}) {
        const QString passed = type == FlowType::PersonAuthentication ? u"authenticated"_s : u"authorized"_s;
        if (!json.contains(passed)) {
            continue;
        }
        step.type = type;
        step.messages = texts(json.value("messages"_L1));
        if (json.value(passed).isBool()) {
            step.gathered = json.value(passed).toBool();
        }
        if (json.value("submitted"_L1).isObject()) {
            step.submitted = json.value("submitted"_L1).toObject();
            step.pageClaims = QMap<QString, QString>();
        }
    }
    return step;
}

QJsonObject FlowResult::toJson() const
{
    QJsonArray policyList;
    for (const FlowPolicy &policy : policies) {
        policyList.append(QJsonObject{{u"name"_s, policy.name}, {u"authorized"_s, policy.authorized}});
    }
    QJsonArray remarkList;
    for (const FlowRemark &remark : remarks) {
        remarkList.append(QJsonObject{{u"code"_s, remark.code}, {u"text"_s, remark.text}});
    }
    QJsonObject json{{u"name"_s, name},
                     {u"decision"_s, decision},
                     {u"passed"_s, passed},
                     {u"steps"_s, listJson(steps)},
                     {u"error"_s, QJsonValue()},
                     {u"scriptErrors"_s, listJson(scriptErrors)},
                     {u"remarks"_s, remarkList},
                     {u"simulated"_s, listJson(simulated)},
                     {u"durationMs"_s, durationMs}};
    if (type == FlowType::Uma) {
        json.insert(u"claims"_s, claims);
        json.insert(u"requiredClaims"_s, QJsonArray::fromStringList(requiredClaims));
        json.insert(u"ticketRotations"_s, ticketRotations);
        json.insert(u"policies"_s, policyList);
    } else {
        json.insert(u"type"_s, toString(type));
        const QJsonObject outcome = login.toJson();
        for (auto it = outcome.constBegin(); it != outcome.constEnd(); ++it) {
            json.insert(it.key(), it.value());
        }
    }
    if (!effects.isEmpty()) {
        json.insert(u"effects"_s, effects);
    }
    if (error) {
        json.insert(
            u"error"_s,
            QJsonObject{{u"status"_s, error->status}, {u"code"_s, error->code}, {u"message"_s, error->message}});
    }
    if (!failures.isEmpty()) {
        json.insert(u"failures"_s, QJsonArray::fromStringList(failures));
    }
    return json;
}

FlowResult FlowResult::fromJson(const QJsonObject &json)
{
    FlowResult result;
    result.name = json.value("name"_L1).toString();
    result.decision = json.value("decision"_L1).toString();
    result.passed = json.value("passed"_L1).toBool();
    result.failures = texts(json.value("failures"_L1));
    const QJsonArray steps = json.value("steps"_L1).toArray();
    for (const auto &step : steps) {
        result.steps.append(FlowStep::fromJson(step.toObject()));
    }
    result.claims = json.value("claims"_L1).toObject();
    result.requiredClaims = texts(json.value("requiredClaims"_L1));
    result.ticketRotations = json.value("ticketRotations"_L1).toInt();
    const QJsonArray policies = json.value("policies"_L1).toArray();
    for (const auto &policy : policies) {
        const QJsonObject object = policy.toObject();
        result.policies.append({object.value("name"_L1).toString(), object.value("authorized"_L1).toBool()});
    }
    if (const QJsonValue error = json.value("error"_L1); error.isObject()) {
        result.error =
            FlowError{error["status"_L1].toInt(), error["code"_L1].toString(), error["message"_L1].toString()};
    }
    const QJsonArray errors = json.value("scriptErrors"_L1).toArray();
    for (const auto &error : errors) {
        result.scriptErrors.append(scripts::ScriptError::fromJson(error.toObject()));
    }
    const QJsonArray remarks = json.value("remarks"_L1).toArray();
    for (const auto &remark : remarks) {
        const QJsonObject object = remark.toObject();
        result.remarks.append({object.value("code"_L1).toString(), object.value("text"_L1).toString()});
    }
    const QJsonArray simulated = json.value("simulated"_L1).toArray();
    for (const auto &call : simulated) {
        result.simulated.append(scripts::Simulated::fromJson(call.toObject()));
    }
    result.effects = json.value("effects"_L1).toArray();
    result.durationMs = json.value("durationMs"_L1).toDouble();
    result.type = flowTypeFromString(json.value("type"_L1).toString()).value_or(FlowType::Uma);
    if (result.type != FlowType::Uma) {
        result.login = LoginOutcome::fromJson(json);
    }
    return result;
}

} // namespace drover::uma

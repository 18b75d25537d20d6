// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/flowresult.h"

#include "uma/flowresultlogin.h"
#include "uma/pages/pageform.h"
#include "uma/remarks.h"
#include "uma/standin.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// A flow's result out of its events alone, whoever ran it.
namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

QString asText(const QJsonValue &value)
{
    if (value.isUndefined()) {
        return QCoreApplication::translate("uma", "nothing");
    }
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return text.mid(1, text.size() - 2);
}

QStringList differences(const Expectation &expected, const FlowResult &result)
{
    QStringList found = loginDifferences(expected, result);
    if (expected.decision && *expected.decision != result.decision) {
        found.append(QCoreApplication::translate("uma", "The decision is %1; expected was %2.")
                         .arg(result.decision, *expected.decision));
    }
    if (expected.claims) {
        for (auto it = expected.claims->constBegin(); it != expected.claims->constEnd(); ++it) {
            const QJsonValue actual = result.claims.value(it.key());
            if (actual != it.value() && !(it.value().isNull() && actual.isUndefined())) {
                found.append(QCoreApplication::translate("uma", "The claim %1 is %2; expected was %3.")
                                 .arg(it.key(), asText(actual), asText(it.value())));
            }
        }
    }
    return found;
}

void addUnknownPages(FlowResult &result)
{
    const PageCatalogue pages;
    QStringList told;
    if (result.type != FlowType::Uma) {
        return; // every field of a form reaches those scripts
    }
    for (const FlowStep &step : std::as_const(result.steps)) {
        const auto form = pages.form(step.page);
        if (step.pageClaims && !told.contains(step.page) && form && !form->known) {
            told.append(step.page);
            result.remarks.append({remarkCode(Remark::UnknownPage), remarkText(Remark::UnknownPage, {step.page})});
        }
    }
}

} // namespace

void FlowResultBuilder::add(const QList<Event> &events)
{
    for (const Event &event : events) {
        add(event);
    }
}

void FlowResultBuilder::add(const Event &event)
{
    const QJsonObject &data = event.data;
    if (addOfLogin(event)) {
        return;
    }
    if (event.kind == "script.loaded"_L1) {
        addLoaded(data);
    } else if (event.kind == "script.called"_L1) {
        addCall(data);
    } else if (event.kind == "policy.decided"_L1) {
        addPolicy(data);
    } else if (event.kind == "ticket.rotated"_L1) {
        ++m_result.ticketRotations;
    } else if (event.kind == "pct.saved"_L1) {
        m_result.claims = data.value("claims"_L1).toObject();
    } else if (event.kind == "need_info"_L1) {
        if (!m_needInfoSeen) {
            m_needInfoSeen = true;
            const QJsonArray names = data.value("requiredClaims"_L1).toArray();
            for (const auto &name : names) {
                if (name.toString() != standInClaim() && !m_result.requiredClaims.contains(name.toString())) {
                    m_result.requiredClaims.append(name.toString());
                }
            }
        }
    } else if (event.kind == "gathering.redirected"_L1) {
        m_pageAsNamed = data.value("page"_L1).toString();
    } else if (event.kind == "step.page"_L1) {
        addPage(data);
    } else if (event.kind == "step.submitted"_L1) {
        addSubmit(data);
    } else if (event.kind == "remark"_L1) {
        addRemark(data);
    } else if (event.kind == "decision"_L1) {
        addDecision(data);
    }
}

void FlowResultBuilder::addLoaded(const QJsonObject &data)
{
    if (const QJsonValue error = data.value("error"_L1); error.isObject()) {
        m_result.scriptErrors.append(scripts::ScriptError::fromJson(error.toObject()));
    }
    addSimulated(data.value("simulated"_L1).toArray());
    addEffects(data.value("effects"_L1).toArray());
}

void FlowResultBuilder::addCall(const QJsonObject &data)
{
    if (const QJsonValue error = data.value("error"_L1); error.isObject()) {
        m_result.scriptErrors.append(scripts::ScriptError::fromJson(error.toObject()));
    }
    if (data.value("type"_L1).toString() != "uma_rpt_policy"_L1) {
        takeLog(data.value("log"_L1).toArray());
    }
    addSimulated(data.value("simulated"_L1).toArray());
    addEffects(data.value("effects"_L1).toArray());
}

void FlowResultBuilder::takeLog(const QJsonArray &log)
{
    for (const auto &line : log) {
        m_log.append(line.toObject().value("text"_L1).toString());
    }
}

void FlowResultBuilder::addPage(const QJsonObject &data)
{
    FlowStep step;
    step.step = data.value("step"_L1).toInt();
    const QString page = data.value("page"_L1).toString();
    const bool again = data.value("again"_L1).toBool();
    step.page = PageCatalogue::normalized(m_pageAsNamed) == page ? m_pageAsNamed : page;
    if (again && !m_result.steps.isEmpty()) {
        step.prepared = m_result.steps.constLast().prepared; // the page was prepared when it was first shown
        step.page = m_result.steps.constLast().page;
    } else {
        step.prepared = data.value("prepared"_L1).toBool();
    }
    if (data.value("redirect"_L1).isString()) {
        step.redirect = data.value("redirect"_L1).toString();
    }
    step.log = m_log;
    m_log.clear();
    m_result.steps.append(step);
}

void FlowResultBuilder::addSubmit(const QJsonObject &data)
{
    if (m_result.steps.isEmpty() || m_result.steps.constLast().pageClaims) {
        // Submitted without having been shown first, as a client may that knows the page's address.
        FlowStep unseen;
        unseen.step = data.value("step"_L1).toInt();
        unseen.page = data.value("page"_L1).toString();
        m_result.steps.append(unseen);
    }
    FlowStep &step = m_result.steps.last();
    step.step = data.value("step"_L1).toInt();
    QMap<QString, QString> claims;
    const QJsonObject object = data.value("pageClaims"_L1).toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        claims.insert(it.key(), it.value().toString());
    }
    step.pageClaims = claims;
    step.gathered = data.value("gathered"_L1).toBool();
    if (data.value("nextStep"_L1).isDouble()) {
        step.nextStep = data.value("nextStep"_L1).toInt();
    }
    if (data.value("redirect"_L1).isString()) {
        step.redirect = data.value("redirect"_L1).toString();
    }
    if (const QString next = data.value("nextPage"_L1).toString(); !next.isEmpty()) {
        m_pageAsNamed = next;
    }
    step.log += m_log;
    m_log.clear();
}

void FlowResultBuilder::addPolicy(const QJsonObject &data)
{
    const QString name = data.value("script"_L1).toString();
    if (name == standInPolicyName()) {
        return;
    }
    if (m_policiesAskedAgain) {
        m_result.policies.clear();
        m_policiesAskedAgain = false;
    }
    const bool authorized = data.value("authorized"_L1).toBool();
    const auto known = std::find_if(m_result.policies.begin(), m_result.policies.end(),
                                    [&](const FlowPolicy &policy) { return policy.name == name; });
    if (known == m_result.policies.end()) {
        m_result.policies.append({name, authorized});
    } else {
        known->authorized = known->authorized && authorized;
    }
}

void FlowResultBuilder::addDecision(const QJsonObject &data)
{
    m_result.decision = data.value("decision"_L1).toString();
    m_result.error.reset();
    if (m_result.decision == "error"_L1) {
        m_result.error = FlowError{data.value("status"_L1).toInt(), data.value("code"_L1).toString(),
                                   data.value("message"_L1).toString()};
    }
    m_policiesAskedAgain = true;
    // What is printed outside of gathering, or after its last page, belongs to no step.
    if (!m_log.isEmpty() && !m_result.steps.isEmpty()) {
        m_result.steps.last().log += m_log;
    }
    m_log.clear();
}

void FlowResultBuilder::addRemark(const QJsonObject &data)
{
    const FlowRemark remark{data.value("code"_L1).toString(), data.value("text"_L1).toString()};
    const bool told = std::any_of(m_result.remarks.cbegin(), m_result.remarks.cend(), [&](const FlowRemark &other) {
        return other.code == remark.code && other.text == remark.text;
    });
    if (!told) {
        m_result.remarks.append(remark);
    }
}

void FlowResultBuilder::addSimulated(const QJsonArray &list)
{
    for (const auto &item : list) {
        const scripts::Simulated call = scripts::Simulated::fromJson(item.toObject());
        const auto known =
            std::find_if(m_result.simulated.begin(), m_result.simulated.end(), [&](const scripts::Simulated &other) {
                return other.call == call.call && other.line == call.line;
            });
        if (known == m_result.simulated.end()) {
            m_result.simulated.append(call);
        } else {
            known->count += call.count;
        }
    }
}

void FlowResultBuilder::setError(const FlowError &error)
{
    m_result.decision = u"error"_s;
    m_result.error = error;
}

FlowResult FlowResultBuilder::result(const Scenario &scenario, double durationMs) const
{
    FlowResult result = m_result;
    result.name = scenario.name;
    result.type = scenario.type;
    result.durationMs = durationMs;
    if (result.decision.isEmpty()) {
        result.decision = u"error"_s;
        result.error = FlowError{500, u"no_answer"_s, QCoreApplication::translate("uma", "The server gave no answer.")};
    }
    if (scenario.standIn) {
        result.remarks.append({remarkCode(Remark::StandInPolicy), remarkText(Remark::StandInPolicy)});
    }
    addUnknownPages(result);
    if (scenario.expect) {
        result.failures = differences(*scenario.expect, result);
        result.passed = result.failures.isEmpty();
    }
    return result;
}

} // namespace drover::uma

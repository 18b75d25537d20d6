// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scriptchecker.h"

#include "scripts/hostenvironment.h"
#include "scripts/scripthost.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

EditorProblem problemFrom(const QJsonObject &json)
{
    const QString severity = json.value("severity"_L1).toString();
    EditorProblem problem;
    problem.line = json.value("line"_L1).toInt();
    problem.column = json.value("column"_L1).toInt();
    problem.severity = severity == "error"_L1     ? EditorProblem::Severity::Error
                       : severity == "warning"_L1 ? EditorProblem::Severity::Warning
                                                  : EditorProblem::Severity::Info;
    problem.message = json.value("message"_L1).toString();
    problem.code = json.value("code"_L1).toString();
    const QJsonObject fix = json.value("fix"_L1).toObject();
    problem.fixTitle = fix.value("title"_L1).toString();
    const QJsonArray edits = fix.value("edits"_L1).toArray();
    for (const QJsonValue &value : edits) {
        const QJsonObject edit = value.toObject();
        problem.fix.append({edit.value("line"_L1).toInt(), edit.value("column"_L1).toInt(), edit.value("endLine"_L1).toInt(),
                            edit.value("endColumn"_L1).toInt(), edit.value("text"_L1).toString()});
    }
    if (problem.fix.isEmpty())
        problem.fixTitle.clear();
    return problem;
}

} // namespace

ScriptChecker::ScriptChecker(QObject *parent) : QObject(parent) {}

ScriptChecker::ScriptChecker(scripts::ScriptEngine &engine, QObject *parent) : QObject(parent), m_engine(&engine) {}

ScriptChecker::~ScriptChecker() = default;

QCoro::Task<Result<QList<EditorProblem>>> ScriptChecker::check(scripts::ScriptSource script)
{
    if (!m_engine) {
        auto host = std::make_unique<scripts::ScriptHost>();
        host->setSpareEnabled(false);
        m_engine = host.get();
        m_own = std::move(host);
    }
    const Result<QJsonArray> found = co_await m_engine->checkSource(std::move(script));
    if (!found)
        co_return fail(found.error());
    QList<EditorProblem> problems;
    for (const QJsonValue &value : *found)
        problems += problemFrom(value.toObject());
    std::stable_sort(problems.begin(), problems.end(),
                     [](const EditorProblem &a, const EditorProblem &b) { return a.line < b.line; });
    co_return problems;
}

QCoro::Task<Result<void>> ScriptChecker::available()
{
    const scripts::HostSettings settings;
    const scripts::HostSearch search = scripts::HostSearch::system();
    const Result<scripts::HostEnvironment> environment = co_await scripts::findHostEnvironment(settings, search);
    if (!environment)
        co_return fail(environment.error());
    co_return Result<void>();
}

} // namespace drover::ui

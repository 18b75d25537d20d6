// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runpanel.h"

#include "scripts/hostenvironment.h"
#include "scripts/hostlaunch.h"
#include "scripts/sandboxrules.h"
#include "ui/common/async.h"
#include "ui/common/emptystate.h"
#include "ui/common/pane.h"
#include "ui/run/answerdialog.h"
#include "ui/run/argumentform.h"
#include "ui/run/protectionnote.h"
#include "ui/run/resultview.h"
#include "ui/run/scenariobar.h"
#include "ui/run/scriptrunner.h"
#include "ui/run/worldeditor.h"
#include "uma/call/callcatalogue.h"
#include "uma/call/callform.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the host that would be started here is kept from, and what not.
QCoro::Task<Result<QList<scripts::SandboxRule>>> hostRules()
{
    const scripts::HostSettings settings;
    const scripts::HostSearch search = scripts::HostSearch::system();
    const Result<scripts::HostEnvironment> found = co_await scripts::findHostEnvironment(settings, search);
    if (!found)
        co_return fail(found.error());
    const QList<scripts::SandboxRule> rules = scripts::sandboxRules(scripts::hostLaunch(*found, settings, {}), settings);
    co_return rules;
}

} // namespace

RunPanel::~RunPanel()
{
    if (m_dirty)
        keep();
    stopListeningToChildren(this);
    m_runner->disconnect(this);
}

void RunPanel::setRunner(std::unique_ptr<ScriptRunner> runner)
{
    m_runner = std::move(runner);
    connectRunner();
}

void RunPanel::connectRunner()
{
    connect(m_runner.get(), &ScriptRunner::finished, this, &RunPanel::showResult);
    connect(m_runner.get(), &ScriptRunner::failed, this, &RunPanel::showError);
    connect(m_runner.get(), &ScriptRunner::runningChanged, this, [this](bool running) {
        updateState();
        Q_EMIT runningChanged(running);
    });
}

bool RunPanel::isRunning() const
{
    return m_runner->isRunning();
}

void RunPanel::setTarget(const std::optional<RunTarget> &target)
{
    const bool same = m_target && target && m_target->editor == target->editor && m_target->profileId == target->profileId;
    if (same) {
        if (m_target->scriptId != target->scriptId) {
            const Result<void> moved = m_store.move(target->profileId, m_target->scriptId, target->scriptId);
            if (!moved)
                Q_EMIT failed(moved.error());
        }
        m_target = target;
        refreshProperties();
        return;
    }
    if (m_target && m_dirty) {
        takeForm();
        keep();
    }
    if (m_target && m_target->editor)
        m_target->editor->disconnect(this);
    m_target = target;
    m_resultPages->setCurrentWidget(m_resultEmpty);
    const uma::CallCatalogue::Type *type = target ? uma::CallCatalogue::shipped().find(target->type) : nullptr;
    if (!target) {
        m_empty->setContent(Icon::Run, tr("Open a script to run it"), tr("Each of its methods can be called by itself, with the text as it stands in the editor."));
    } else if (!type) {
        m_empty->setContent(Icon::Run, tr("This script can't be run here"), tr("No server is known to call scripts of the type %1.").arg(target->type));
    }
    const bool runs = target && type;
    m_pages->setCurrentWidget(runs ? m_content : static_cast<QWidget *>(m_empty));
    if (!runs) {
        m_set = {};
        return;
    }
    if (target->editor)
        connect(target->editor, &CodeEditor::textChanged, this, &RunPanel::clearMarks);
    m_showing = true;
    m_method->clear();
    m_method->addItems(type->methodNames(scripts::toString(target->generation)));
    m_showing = false;
    m_flow->setVisible(uma::runsAsFlow(target->type));
    loadScenarios();
    refreshProperties();
    updateState();
}

void RunPanel::refreshProperties()
{
    m_properties->clear();
    if (!m_target || !m_target->script)
        return;
    const scripts::ScriptSource script = m_target->script();
    const auto add = [this](const scripts::Property &property) {
        auto *item = new QTreeWidgetItem(m_properties, {property.name, property.hide ? u"••••••"_s : property.value});
        item->setToolTip(1, property.hide ? tr("hidden") : property.value);
    };
    for (const scripts::Property &property : script.properties)
        add(property);
    for (const scripts::Property &property : script.moduleProperties)
        add(property);
    m_inputs->setTabText(2, tr("Properties (%1)").arg(m_properties->topLevelItemCount()));
}

void RunPanel::loadScenarios()
{
    m_set = {};
    const Result<workspace::ScriptScenarioSet> kept = m_store.load(m_target->profileId, m_target->scriptId);
    if (kept)
        m_set = *kept;
    else
        Q_EMIT failed(kept.error());
    if (m_set.scenarios.isEmpty())
        m_set.scenarios.append({tr("Scenario 1"), {}, {}, {}, {}});
    m_dirty = false;
    showScenario(m_set.current);
}

workspace::ScriptScenario &RunPanel::current()
{
    return m_set.scenarios[m_set.current];
}

void RunPanel::tellNames()
{
    QStringList names;
    for (const workspace::ScriptScenario &scenario : std::as_const(m_set.scenarios))
        names += scenario.name;
    m_scenarios->setScenarios(names, m_set.current);
}

void RunPanel::showScenario(int index)
{
    m_set.current = std::clamp(index, 0, static_cast<int>(m_set.scenarios.size()) - 1);
    tellNames();
    workspace::ScriptScenario &scenario = current();
    if (m_method->findText(scenario.method) < 0)
        scenario.method = uma::mainMethod(m_target->type, scripts::toString(m_target->generation));
    m_showing = true;
    m_method->setCurrentText(scenario.method);
    m_world->setWorld(scenario.world);
    m_result->setAnswers(scenario.answers);
    m_showing = false;
    showMethod();
}

void RunPanel::showMethod()
{
    const uma::CallCatalogue::Type *type = uma::CallCatalogue::shipped().find(m_target->type);
    const uma::CallCatalogue::Method *method = type->find(current().method, scripts::toString(m_target->generation));
    m_showing = true;
    m_form->setFields(method ? uma::callFields(m_target->type, *method) : QList<uma::CallField>(),
                      current().arguments.value(current().method).toObject());
    m_showing = false;
    updateState();
}

void RunPanel::takeForm()
{
    if (!m_target || m_set.scenarios.isEmpty())
        return;
    current().arguments.insert(current().method, m_form->values());
    current().world = m_world->world();
}

void RunPanel::edited()
{
    if (m_showing)
        return;
    m_dirty = true;
    m_pause.start();
}

void RunPanel::keep()
{
    m_pause.stop();
    if (!m_target || m_set.scenarios.isEmpty())
        return;
    takeForm();
    m_dirty = false;
    m_set.scriptName = m_target->name;
    const Result<void> kept = m_store.save(m_target->profileId, m_target->scriptId, m_set);
    if (!kept)
        Q_EMIT failed(kept.error());
}

void RunPanel::saveAs(const QString &name)
{
    takeForm();
    workspace::ScriptScenario copy = current();
    copy.name = name;
    m_set.scenarios.append(copy);
    showScenario(static_cast<int>(m_set.scenarios.size()) - 1);
    keep();
}

void RunPanel::removeScenario()
{
    if (m_set.scenarios.size() < 2)
        return;
    m_set.scenarios.removeAt(m_set.current);
    showScenario(m_set.current);
    keep();
}

void RunPanel::askForAnswer(const QString &call, const QString &returned)
{
    const QJsonObject answers = current().answers;
    auto *dialog = new AnswerDialog(call, answers.contains(call) ? answers.value(call) : QJsonValue(QJsonValue::Undefined), returned, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto put = [this, call](const QJsonValue &answer) {
        if (m_set.scenarios.isEmpty())
            return;
        if (answer.isUndefined())
            current().answers.remove(call);
        else
            current().answers.insert(call, answer);
        m_result->setAnswers(current().answers);
        keep();
    };
    connect(dialog, &QDialog::accepted, this, [put, dialog] { put(dialog->answer()); });
    connect(dialog, &AnswerDialog::removed, this, [put] { put(QJsonValue(QJsonValue::Undefined)); });
    dialog->open();
}

uma::SingleCall RunPanel::call()
{
    const uma::CallCatalogue::Type *type = uma::CallCatalogue::shipped().find(m_target->type);
    const uma::CallCatalogue::Method *method = type->find(current().method, scripts::toString(m_target->generation));
    uma::SingleCall call;
    call.script = m_target->script();
    call.script.server = m_target->generation;
    call.script.traceLines = true;
    call.script.world = current().world;
    call.script.answers = current().answers;
    call.method = current().method;
    call.arguments = uma::argumentsFrom(uma::callFields(m_target->type, *method), current().arguments.value(current().method).toObject());
    // The arguments in the order of all parameters, for comparing them with what the script leaves.
    m_runArguments = {};
    int given = 0;
    for (const uma::CallCatalogue::Parameter &parameter : method->parameters)
        m_runArguments.append(parameter.isConfiguration() ? QJsonValue(QJsonValue::Null) : call.arguments.at(given++));
    return call;
}

QString RunPanel::complain()
{
    QString wrong = m_form->complain();
    if (!wrong.isEmpty())
        m_inputs->setCurrentWidget(m_form);
    else if (wrong = m_world->complain(); !wrong.isEmpty())
        m_inputs->setCurrentWidget(m_world);
    return wrong;
}

Result<uma::SingleCall> RunPanel::preparedCall()
{
    if (!m_target || m_pages->currentWidget() != m_content)
        return fail(Error::Kind::Usage, tr("There is nothing to call."), tr("No server is known to call scripts of this type."));
    if (const QString wrong = complain(); !wrong.isEmpty())
        return fail(Error::Kind::Usage, tr("%1 can't be called yet.").arg(current().method), wrong, tr("Complete the form."));
    keep();
    uma::SingleCall prepared = call();
    prepared.script.traceLines = false; // the debugger records
    return prepared;
}

workspace::ScriptScenario RunPanel::given()
{
    if (!m_target || m_set.scenarios.isEmpty())
        return {};
    takeForm();
    return current();
}

void RunPanel::run()
{
    if (!m_target || m_pages->currentWidget() != m_content || isRunning())
        return;
    if (m_missing) {
        lookForHost();
        return;
    }
    if (const QString wrong = complain(); !wrong.isEmpty()) {
        showInstead(tr("Not run"), wrong, {});
        return;
    }
    keep();
    clearMarks();
    m_runMethod = current().method;
    m_runEditor = m_target->editor;
    m_runScript = m_target->scriptId;
    m_runningText->setText(tr("Running %1 …").arg(m_runMethod));
    m_runner->start(call());
}

void RunPanel::cancel()
{
    m_runner->cancel();
}

void RunPanel::updateState()
{
    const bool running = isRunning();
    m_run->setVisible(!running);
    m_run->setEnabled(!m_missing);
    m_debug->setVisible(!running);
    m_debug->setEnabled(!m_missing);
    m_cancel->setVisible(running);
    if (running) {
        m_resultPages->setCurrentWidget(m_running);
    } else if (m_missing) {
        showInstead(m_missing->what, m_missing->why.isEmpty() ? m_missing->next : m_missing->why + u' ' + m_missing->next, tr("Look again"));
    } else if (m_resultPages->currentWidget() == m_running || m_resultPages->currentWidget() == m_resultEmpty) {
        m_resultEmpty->setContent(Icon::Run, tr("Not run yet"),
                                  tr("Run calls %1 with the text as it stands in the editor, on a script host on this machine.").arg(m_method->currentText()));
        m_resultPages->setCurrentWidget(m_resultEmpty);
    }
}

void RunPanel::showInstead(const QString &title, const QString &text, const QString &button)
{
    m_resultEmpty->setContent(m_missing ? Icon::Warning : Icon::Info, title, text, button);
    m_resultPages->setCurrentWidget(m_resultEmpty);
}

void RunPanel::showResult(const uma::SingleCallResult &result)
{
    if (m_target && m_target->scriptId == m_runScript) {
        m_result->setResult(m_runMethod, m_runArguments, result);
        m_resultPages->setCurrentWidget(m_result);
    }
    if (!m_runEditor)
        return;
    m_runEditor->setMarks(CodeEditor::Mark::Executed, QSet<int>(result.lines.cbegin(), result.lines.cend()));
    if (result.error && result.error->line > 0) {
        m_runEditor->setMarks(CodeEditor::Mark::Error, {result.error->line});
        m_runEditor->goToLine(result.error->line);
    }
}

void RunPanel::showError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) {
        showInstead(tr("Cancelled"), tr("%1 was stopped before it ended.").arg(m_runMethod), tr("Run again"));
        return;
    }
    if (error.kind == Error::Kind::NotFound)
        m_missing = error;
    updateState();
    if (!m_missing)
        showInstead(error.what, error.why.isEmpty() ? error.next : error.why + u' ' + error.next, tr("Run again"));
}

void RunPanel::clearMarks()
{
    for (CodeEditor *editor : {m_runEditor.data(), m_target ? m_target->editor.data() : nullptr}) {
        if (editor)
            editor->clearMarks(CodeEditor::Mark::Executed);
    }
    if (m_runEditor && m_target && m_runEditor == m_target->editor)
        m_runEditor->clearMarks(CodeEditor::Mark::Error);
    m_runEditor = nullptr;
}

void RunPanel::lookForHost()
{
    m_looked = true;
    whenDone(hostRules(), this, [this](const Result<QList<scripts::SandboxRule>> &rules) {
        m_missing.reset();
        if (rules)
            m_protection->setRules(*rules);
        else
            m_missing = rules.error();
        updateState();
    });
}

void RunPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_looked)
        lookForHost();
}

} // namespace drover::ui

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/coveragepane.h"

#include "flowtext/scenariofile.h"
#include "ui/common/async.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"
#include "uma/enginerunner.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Scripts of a server have no file; their coverage is counted by one with their name, in a folder that no other script
/// shares: names need not be unique.
uma::Scenario withFiles(uma::Scenario scenario)
{
    const auto give = [](QList<uma::ScenarioScript> &scripts, const QString &type) {
        for (uma::ScenarioScript &script : scripts) {
            if (script.file.isEmpty())
                script.file = (script.inum.isEmpty() ? type : script.inum) + u'/' + QString(script.name).replace(u'/', u'_') + u".py"_s;
        }
    };
    give(scenario.gathering, u"uma_claims_gathering"_s);
    if (!scenario.standIn)
        give(scenario.policies, u"uma_rpt_policy"_s);
    give(scenario.scripts, uma::toString(scenario.type));
    return scenario;
}

/// The script's name; with its folder where another of \a files has the same.
QString nameAmong(const QString &file, const QStringList &files)
{
    const QFileInfo info(file);
    const QString name = info.completeBaseName();
    const auto same = std::count_if(files.begin(), files.end(), [&name](const QString &other) { return QFileInfo(other).completeBaseName() == name; });
    return same > 1 ? CoveragePane::tr("%1 (%2)", "script, its folder").arg(name, info.dir().dirName()) : name;
}

int reached(const uma::Coverage::Lines &lines)
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [](int count) { return count > 0; }));
}

} // namespace

CoveragePane::CoveragePane(LocalHost &host, ScenarioSource one, ScenariosSource all, QWidget *parent)
    : QWidget(parent), m_host(host), m_one(std::move(one)), m_all(std::move(all)),
      m_measureOne(new QPushButton(icon(Icon::Run), tr("This scenario"), this)),
      m_measureAll(new QPushButton(icon(Icon::Run), tr("All scenarios"), this)), m_stop(new QPushButton(icon(Icon::Stop), tr("Stop"), this)),
      m_export(new QPushButton(icon(Icon::Save), tr("Export lcov …"), this)), m_summary(new QLabel(this)), m_scripts(new QTreeWidget(this)),
      m_editor(new CodeEditor(this))
{
    setObjectName(u"coveragePane"_s);
    setAccessibleName(tr("Coverage"));
    m_measureOne->setObjectName(u"coverageOne"_s);
    m_measureAll->setObjectName(u"coverageAll"_s);
    m_stop->setObjectName(u"coverageStop"_s);
    m_export->setObjectName(u"coverageExport"_s);
    m_summary->setObjectName(u"coverageSummary"_s);
    m_summary->setAccessibleName(tr("Summary of the coverage"));
    m_summary->setWordWrap(true);
    m_scripts->setObjectName(u"coverageScripts"_s);
    m_scripts->setAccessibleName(tr("Scripts and the lines that were reached"));
    m_scripts->setFrameShape(QFrame::NoFrame);
    m_scripts->setRootIsDecorated(false);
    m_scripts->setUniformRowHeights(true);
    m_scripts->setHeaderLabels({tr("Script"), tr("Lines"), tr("Reached"), tr("Share")});
    m_scripts->header()->setStretchLastSection(false);
    m_scripts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_editor->setObjectName(u"coverageSource"_s);
    m_editor->setAccessibleName(tr("Source with the lines that were reached"));
    m_editor->setLanguage(u"Python"_s);
    m_editor->setReadOnly(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::normal, metrics::normal, metrics::normal, metrics::tight);
    buttons->setSpacing(metrics::normal);
    buttons->addWidget(m_measureOne);
    buttons->addWidget(m_measureAll);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    auto *summary = new QHBoxLayout;
    summary->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    summary->addWidget(m_summary);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_scripts);
    split->addWidget(m_editor);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buttons);
    column->addLayout(summary);
    column->addWidget(split, 1);
    connect(m_measureOne, &QPushButton::clicked, this, &CoveragePane::measureScenario);
    connect(m_measureAll, &QPushButton::clicked, this, &CoveragePane::measureAll);
    connect(m_stop, &QPushButton::clicked, this, &CoveragePane::stop);
    connect(m_export, &QPushButton::clicked, this, &CoveragePane::exportLcov);
    connect(m_scripts, &QTreeWidget::currentItemChanged, this, &CoveragePane::showScript);
    updateState();
}

CoveragePane::~CoveragePane()
{
    stop();
}

QCoro::Task<Result<CoveragePane::Measured>> CoveragePane::runAll(std::shared_ptr<scripts::ScriptHost> host, QList<uma::Scenario> scenarios,
                                                                 CancelToken cancel)
{
    Measured measured;
    uma::EngineRunner runner(*host);
    runner.setTraceLines(true);
    for (const uma::Scenario &scenario : scenarios) {
        const Result<uma::FlowResult> result = co_await runner.run(scenario, cancel);
        if (!result)
            co_return fail(result.error());
        measured.coverage.add(runner.events(), scenario);
        ++measured.scenarios;
    }
    co_return measured;
}

void CoveragePane::measureScenario()
{
    measure({m_one()});
}

void CoveragePane::measureAll()
{
    measure(m_all());
}

void CoveragePane::measure(const QList<uma::Scenario> &scenarios)
{
    if (isRunning())
        return;
    QList<uma::Scenario> named;
    m_sources.clear();
    for (const uma::Scenario &scenario : scenarios) {
        named.append(withFiles(scenario));
        const QList<uma::ScenarioScript> scripts = named.last().allScripts();
        for (const uma::ScenarioScript &script : scripts)
            m_sources.insert(uma::Coverage::fileOf(named.last(), script), script.source);
    }
    m_cancel.emplace();
    whenDone(runAll(m_host.host(), named, m_cancel->token()), this, [this](const Result<Measured> &measured) { finish(measured); });
    updateState();
}

void CoveragePane::finish(const Result<Measured> &measured)
{
    m_cancel.reset();
    if (!measured) {
        updateState();
        if (measured.error().kind != Error::Kind::Cancelled)
            Q_EMIT problem(measured.error());
        return;
    }
    m_scenarios = measured->scenarios;
    m_coverage = measured->coverage;
    m_scripts->clear();
    const QStringList files = lines().keys();
    for (auto it = lines().constBegin(); it != lines().constEnd(); ++it) {
        const QString name = nameAmong(it.key(), files);
        const int lines = static_cast<int>(it->size());
        const int ran = reached(*it);
        const QString share = lines == 0 ? QString() : tr("%1 %").arg(ran * 100 / lines);
        auto *item = new QTreeWidgetItem(m_scripts, {name, QString::number(lines), QString::number(ran), share});
        item->setData(0, Qt::UserRole, it.key());
        item->setToolTip(0, QDir::toNativeSeparators(it.key()));
        for (int column = 1; column < 4; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (ran < lines)
            item->setForeground(3, theme::colour(Meaning::Attention, palette()));
    }
    if (m_scripts->topLevelItemCount() > 0)
        m_scripts->setCurrentItem(m_scripts->topLevelItem(0));
    showScript();
    updateState();
}

void CoveragePane::showScript()
{
    const QTreeWidgetItem *item = m_scripts->currentItem();
    const QString file = item ? item->data(0, Qt::UserRole).toString() : QString();
    m_editor->setText(m_sources.value(file));
    QSet<int> ran;
    QSet<int> missed;
    const uma::Coverage::Lines counts = lines().value(file);
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        (*it > 0 ? ran : missed).insert(it.key());
    m_editor->setMarks(CodeEditor::Mark::Executed, ran);
    m_editor->setMarks(CodeEditor::Mark::Removed, missed);
    if (!missed.isEmpty())
        m_editor->goToLine(*std::min_element(missed.begin(), missed.end()));
}

void CoveragePane::updateState()
{
    const bool running = isRunning();
    m_measureOne->setEnabled(!running);
    m_measureAll->setEnabled(!running);
    m_stop->setVisible(running);
    m_export->setEnabled(!running && !lines().isEmpty());
    if (running) {
        m_summary->setText(tr("The scenarios are run …"));
    } else if (lines().isEmpty()) {
        m_summary->setText(tr("Which lines does no scenario reach? Run this scenario, or all that the chooser has."));
    } else {
        int lines = 0;
        int ran = 0;
        for (const uma::Coverage::Lines &one : m_coverage.files()) {
            lines += static_cast<int>(one.size());
            ran += reached(one);
        }
        m_summary->setText(tr("%n scenario(s)", nullptr, m_scenarios) + u" · "_s
                           + tr("%1 of %2 lines reached; those that were not are red.").arg(QString::number(ran), QString::number(lines)));
    }
}

void CoveragePane::stop()
{
    if (m_cancel)
        m_cancel->cancel();
}

void CoveragePane::exportLcov()
{
    dialogs::saveFile(this, tr("Export the coverage"), tr("coverage.info", "name of a file"), tr("lcov (*.info);;All files (*)"),
                      [this](const QString &path) {
                          if (path.isEmpty())
                              return;
                          if (const Result<void> saved = flowtext::saveText(QString::fromUtf8(m_coverage.toLcov(u"Drover"_s)), path); !saved)
                              Q_EMIT problem(saved.error());
                          else
                              Q_EMIT statusChanged(tr("The coverage was written to %1.").arg(path));
                      });
}

} // namespace drover::ui::flow

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/resultview.h"

#include "text/jsontext.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"
#include "ui/editor/diffview.h"
#include "ui/editor/jsonview.h"
#include "uma/call/callwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

enum Tab { OutcomeTab, ChangesTab, ContextTab, SimulatedTab, EffectsTab, LogTab };
enum Column { CallColumn, AnswerColumn, ReturnedColumn, CountColumn, LineColumn };

constexpr int lineRole = Qt::UserRole;

/// What is compared before and after: the arguments that a script can change.
QString changeable(const QJsonArray &arguments, const QJsonArray &after)
{
    QJsonArray shown;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (after.at(i).isObject() || after.at(i).isArray())
            shown.append(arguments.at(i));
    }
    return text::indentedJson(shown.size() == 1 ? shown.at(0) : QJsonValue(shown));
}

} // namespace

ResultView::ResultView(QWidget *parent)
    : QTabWidget(parent), m_icon(new QLabel(this)), m_outcome(new QLabel(this)), m_error(new QLabel(this)), m_facts(new QLabel(this)),
      m_value(new CodeEditor(this)), m_changes(new DiffView(this)), m_context(new JsonView(this)),
      m_simulated(buildList(u"runSimulated"_s, tr("Simulated calls"), {tr("Call"), tr("Answer"), tr("Returned"), u"×"_s, tr("Line")})),
      m_effects(buildList(u"runEffects"_s, tr("Effects"), {tr("What the script did"), tr("Line")})),
      m_log(buildList(u"runLog"_s, tr("Log of the run"), {tr("Text"), tr("Line")}))
{
    setObjectName(u"runResult"_s);
    setAccessibleName(tr("Result"));
    tabBar()->setAccessibleName(tr("Result"));
    setDocumentMode(true);
    m_changes->setLanguage(u"JSON"_s);
    m_changes->setSideBySide(false);
    addTab(buildOutcome(), tr("Result"));
    addTab(m_changes, tr("Changed"));
    addTab(m_context, tr("Context"));
    addTab(m_simulated, tr("Simulated"));
    addTab(m_effects, tr("Effects"));
    addTab(m_log, tr("Log"));
    // Names of modules are long: they give way in the middle, and the button stays in view.
    QHeaderView *header = m_simulated->header();
    header->setSectionResizeMode(CallColumn, QHeaderView::Interactive);
    header->resizeSection(CallColumn, fontMetrics().averageCharWidth() * 31);
    header->setSectionResizeMode(ReturnedColumn, QHeaderView::Stretch);
    m_simulated->setTextElideMode(Qt::ElideMiddle);
    m_simulated->headerItem()->setToolTip(CountColumn, tr("How often it was called"));
    setTabToolTip(ChangesTab, tr("The arguments as the script left them"));
    setTabToolTip(ContextTab, tr("What the script asked its context for or set there, as it is now"));
    setTabToolTip(SimulatedTab, tr("Calls that Drover can't carry out as a server would, and what they returned instead"));
}

QWidget *ResultView::buildOutcome()
{
    auto *page = new QWidget(this);
    m_outcome->setObjectName(u"runOutcome"_s);
    m_error->setObjectName(u"runError"_s);
    m_facts->setObjectName(u"runFacts"_s);
    m_value->setObjectName(u"runValue"_s);
    for (QLabel *label : {m_outcome, m_error, m_facts}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    }
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_value->setReadOnly(true);
    m_value->setFoldingEnabled(false);
    const QList<QWidget *> parts = m_value->findChildren<QWidget *>(u"codeView"_s);
    for (QWidget *part : parts)
        part->setAccessibleName(tr("Value or traceback"));
    connect(m_error, &QLabel::linkActivated, this, [this] {
        if (m_result.error)
            Q_EMIT lineChosen(m_result.error->line);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::normal);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_outcome, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::normal, metrics::normal, metrics::normal, metrics::tight);
    head->setSpacing(metrics::tight);
    head->addLayout(row);
    head->addWidget(m_error);
    head->addWidget(m_facts);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_value, 1);
    return page;
}

QTreeWidget *ResultView::buildList(const QString &objectName, const QString &title, const QStringList &columns)
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(objectName);
    list->setAccessibleName(title);
    list->setFrameShape(QFrame::NoFrame);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setHeaderLabels(columns);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(list, &QTreeWidget::itemClicked, this, &ResultView::goToLineOf);
    connect(list, &QTreeWidget::itemActivated, this, &ResultView::goToLineOf);
    return list;
}

void ResultView::goToLineOf(const QTreeWidgetItem *item)
{
    const int line = item->data(0, lineRole).toInt();
    if (line > 0)
        Q_EMIT lineChosen(line);
}

void ResultView::setResult(const QString &method, const QJsonArray &sent, const uma::SingleCallResult &result)
{
    m_method = method;
    m_result = result;
    showOutcome();
    showChanges(sent);
    m_context->setJson(result.context.isEmpty() ? QJsonValue() : QJsonValue(result.context));
    setTabVisible(ContextTab, !result.context.isEmpty());
    fillSimulated();
    fillEffects();
    fillLog();
    if (result.error)
        setCurrentIndex(OutcomeTab);
}

void ResultView::setAnswers(const QJsonObject &answers)
{
    m_answers = answers;
    fillSimulated();
}

void ResultView::showOutcome()
{
    const uma::SingleCallResult &result = m_result;
    const bool isGood = !result.error && !result.notCalled && !result.defaulted;
    const Meaning meaning = result.error ? Meaning::Bad : isGood ? Meaning::Good : Meaning::Attention;
    const Icon picture = result.error ? Icon::Error : isGood ? Icon::Success : Icon::Warning;
    m_icon->setPixmap(icon(picture, theme::colour(meaning, palette())).pixmap(metrics::smallIcon));
    m_outcome->setText(uma::outcomeText(m_method, result));
    m_error->setVisible(result.error.has_value());
    if (result.error) {
        const QString what = u"%1: %2"_s.arg(result.error->type, result.error->message).toHtmlEscaped();
        m_error->setText(result.error->line > 0
                             ? u"<a href=\"line\">%1</a> %2"_s.arg(tr("Line %1").arg(result.error->line), what)
                             : what);
    }
    QStringList facts{tr("%1 ms", "duration of a call").arg(QLocale().toString(result.durationMs, 'f', 1))};
    if (!result.lines.isEmpty())
        facts += result.executable.isEmpty()
                     ? tr("%n line(s) ran, marked in the editor", nullptr, static_cast<int>(result.lines.size()))
                     : tr("%1 of %n line(s) ran, marked in the editor", nullptr, static_cast<int>(result.executable.size())).arg(result.lines.size());
    m_facts->setText(facts.join(u" · "_s));
    if (result.error) {
        m_value->setLanguage({});
        m_value->setText(result.error->traceback);
    } else if (result.result.isString()) {
        m_value->setLanguage({});
        m_value->setText(result.result.toString());
    } else {
        m_value->setLanguage(u"JSON"_s);
        m_value->setText(result.javaType == u"void"_s ? QString() : text::indentedJson(result.result));
    }
}

void ResultView::showChanges(const QJsonArray &sent)
{
    const bool any = !m_result.arguments.isEmpty() && sent.size() == m_result.arguments.size();
    setTabVisible(ChangesTab, any);
    if (!any)
        return;
    m_changes->setTexts(changeable(sent, m_result.arguments), changeable(m_result.arguments, m_result.arguments), tr("before"), tr("after"));
    setTabText(ChangesTab, tr("Changed (%1)").arg(m_changes->changeCount()));
}

void ResultView::fillSimulated()
{
    m_simulated->clear();
    QStringList called;
    for (const scripts::Simulated &one : std::as_const(m_result.simulated)) {
        addSimulated(one.call, one.line, one.count, one.returned, one.answered);
        called += one.call;
    }
    for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
        if (!called.contains(it.key()))
            addSimulated(it.key(), 0, 0, {}, false);
    }
    setTabText(SimulatedTab, tr("Simulated (%1)").arg(m_result.simulated.size()));
}

void ResultView::addSimulated(const QString &call, int line, int count, const QString &returned, bool answered)
{
    auto *item = new QTreeWidgetItem(m_simulated);
    const bool hasAnswer = m_answers.contains(call);
    item->setText(CallColumn, call);
    item->setToolTip(CallColumn, call);
    item->setFont(CallColumn, theme::codeFont());
    item->setIcon(CallColumn, icon(answered ? Icon::Success : Icon::Info,
                                   theme::colour(answered ? Meaning::Good : Meaning::Muted, palette())));
    item->setText(ReturnedColumn, count == 0 ? tr("not called") : answered ? tr("%1 (your answer)").arg(returned) : returned);
    item->setToolTip(ReturnedColumn, returned);
    item->setText(CountColumn, count > 0 ? QLocale().toString(count) : QString());
    item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(LineColumn, line > 0 ? QLocale().toString(line) : QString());
    item->setTextAlignment(LineColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, lineRole, line);
    item->setData(0, Qt::AccessibleTextRole, tr("%1, line %2, returned %3").arg(call).arg(line).arg(returned));
    if (call.startsWith("import "_L1))
        return; // stands for a module: its calls can be answered
    auto *button = new QToolButton(m_simulated);
    button->setObjectName(u"answerThis"_s);
    button->setText(hasAnswer ? tr("Change answer …") : tr("Answer this …"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("call", call);
    button->setAccessibleName(tr("Answer %1").arg(call));
    button->setToolTip(hasAnswer ? tr("In the next run it returns %1").arg(uma::shortValue(m_answers.value(call)))
                                 : tr("Say what this call returns in the next runs"));
    connect(button, &QToolButton::clicked, this, [this, call, returned] { Q_EMIT answerRequested(call, returned); });
    m_simulated->setItemWidget(item, AnswerColumn, button);
}

void ResultView::fillEffects()
{
    m_effects->clear();
    for (const QJsonValue &value : std::as_const(m_result.effects)) {
        const QJsonObject effect = value.toObject();
        const int line = effect.value("line"_L1).toInt();
        auto *item = new QTreeWidgetItem(m_effects, {uma::effectText(effect), line > 0 ? QLocale().toString(line) : QString()});
        item->setToolTip(0, text::indentedJson(effect));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, lineRole, line);
    }
    setTabVisible(EffectsTab, !m_result.effects.isEmpty());
    setTabText(EffectsTab, tr("Effects (%1)").arg(m_result.effects.size()));
}

void ResultView::fillLog()
{
    m_log->clear();
    for (const scripts::LogLine &line : std::as_const(m_result.log)) {
        auto *item = new QTreeWidgetItem(m_log, {line.text, line.line > 0 ? QLocale().toString(line.line) : QString()});
        item->setFont(0, theme::codeFont());
        item->setToolTip(0, line.text);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, lineRole, line.line);
        if (line.stream == u"err")
            item->setForeground(0, theme::colour(Meaning::Bad, palette()));
        else if (line.stream == u"host")
            item->setForeground(0, theme::colour(Meaning::Muted, palette()));
    }
    setTabText(LogTab, tr("Log (%1)").arg(m_result.log.size()));
}

void ResultView::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_method.isEmpty()) {
        showOutcome();
        fillSimulated();
        fillEffects();
        fillLog();
    }
}

} // namespace drover::ui

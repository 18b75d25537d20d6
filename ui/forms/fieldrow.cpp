// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldrow.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int labelCharacters = 20;
constexpr int barWidth = 3;
} // namespace

FieldRow::FieldRow(FieldEditor *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_label(new QLabel(this)), m_problem(new QLabel(this)), m_revert(new QToolButton(this)),
      m_help(new QToolButton(this))
{
    const domain::Field &field = editor->field();
    setObjectName(u"row:"_s + field.path);
    editor->setParent(this);
    m_label->setText(field.label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_label->setFixedWidth(fontMetrics().averageCharWidth() * labelCharacters);
    m_label->setToolTip(field.help);
    m_label->setContentsMargins(0, metrics::tight, 0, 0);
    m_label->setBuddy(editor);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    m_revert->setIcon(icon(Icon::Revert));
    m_revert->setAutoRaise(true);
    m_revert->setFocusPolicy(Qt::StrongFocus);
    m_revert->setToolTip(tr("Take this change back"));
    m_revert->setAccessibleName(tr("Take the change of “%1” back").arg(field.label));
    m_revert->setObjectName(u"revertField"_s);
    m_revert->hide();
    m_help->setIcon(icon(Icon::Help));
    m_help->setAutoRaise(true);
    m_help->setFocusPolicy(Qt::NoFocus); // Shift+F1 on the field says the same
    m_help->setToolTip(field.help);
    m_help->setAccessibleName(tr("Help on “%1”").arg(field.label));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::tight + barWidth, 2, 0, 2);
    grid->setHorizontalSpacing(metrics::normal);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_label, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(editor, 0, 1);
    grid->addWidget(m_revert, 0, 2, Qt::AlignTop);
    grid->addWidget(m_help, 0, 2, Qt::AlignTop);
    grid->addWidget(m_problem, 1, 1);
    grid->setColumnStretch(1, 1);
    connect(m_revert, &QToolButton::clicked, this, &FieldRow::revertRequested);
    connect(m_help, &QToolButton::clicked, this,
            [this] { QToolTip::showText(m_help->mapToGlobal(QPoint(0, m_help->height())), this->field().help, m_help); });
}

void FieldRow::setChanged(bool changed)
{
    if (m_changed == changed)
        return;
    m_changed = changed;
    m_revert->setVisible(changed); // in the place of the help, which the label's tooltip has, too
    m_help->setVisible(!changed);
    setAccessibleDescription(changed ? tr("changed") : QString());
    update();
}

void FieldRow::setProblems(const QList<domain::FieldProblem> &problems)
{
    m_editor->setProblems(problems);
    QStringList sentences;
    m_isError = false;
    for (const domain::FieldProblem &problem : problems) {
        const QString text = problem.entry < 0 ? problem.text : tr("Entry %1: %2").arg(problem.entry + 1).arg(problem.text);
        if (!sentences.contains(text))
            sentences += text;
        m_isError = m_isError || problem.severity == domain::FieldProblem::Severity::Error;
    }
    m_problem->setText(sentences.join(u'\n'));
    m_problem->setVisible(!sentences.isEmpty());
    colourProblem();
}

QString FieldRow::problemText() const
{
    return m_problem->text();
}

void FieldRow::colourProblem()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::colour(m_isError ? Meaning::Bad : Meaning::Attention, palette()));
    m_problem->setPalette(colours);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourProblem();
}

void FieldRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_changed)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), theme::tint(Meaning::Attention, palette()));
    painter.fillRect(0, 0, barWidth, height(), theme::colour(Meaning::Attention, palette()));
}

} // namespace drover::ui

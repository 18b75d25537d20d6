// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/diffview.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = CodeEditor::Mark;

constexpr int wholeText = 1'000'000;

CodeEditor *makeEditor(const QString &objectName, QWidget *parent)
{
    auto *editor = new CodeEditor(parent);
    editor->setReadOnly(true);
    editor->setFoldingEnabled(false);
    editor->setObjectName(objectName);
    return editor;
}

QToolButton *makeButton(Icon picture, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(picture));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QWidget(parent), m_before(makeEditor(u"diffBefore"_s, this)), m_after(makeEditor(u"diffAfter"_s, this)),
      m_unified(makeEditor(u"diffUnified"_s, this)), m_beforeTitle(new QLabel(this)), m_afterTitle(new QLabel(this)),
      m_summary(new QLabel(this)), m_mode(makeButton(Icon::Difference, tr("One column"), this)),
      m_previous(makeButton(Icon::Back, tr("Previous change"), this)),
      m_next(makeButton(Icon::Step, tr("Next change"), this)), m_pages(new QStackedWidget(this))
{
    setObjectName(u"diffView"_s);
    m_mode->setObjectName(u"diffMode"_s);
    m_mode->setCheckable(true);
    m_mode->setText(tr("One column"));
    m_mode->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_next->setObjectName(u"diffNext"_s);
    m_previous->setObjectName(u"diffPrevious"_s);
    m_summary->setObjectName(u"diffSummary"_s);
    buildLayout();
    connect(m_mode, &QToolButton::toggled, this, [this](bool one) { m_pages->setCurrentIndex(one ? 1 : 0); });
    connect(m_next, &QToolButton::clicked, this, &DiffView::nextChange);
    connect(m_previous, &QToolButton::clicked, this, &DiffView::previousChange);
    connect(m_before, &CodeEditor::scrolled, this, [this](int line) {
        if (m_after->firstVisibleLine() != line)
            m_after->setFirstVisibleLine(line);
    });
    connect(m_after, &CodeEditor::scrolled, this, [this](int line) {
        if (m_before->firstVisibleLine() != line)
            m_before->setFirstVisibleLine(line);
    });
}

void DiffView::buildLayout()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    bar->setSpacing(metrics::tight);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addSpacing(metrics::normal);
    bar->addWidget(m_mode);
    m_pages->addWidget(buildSides());
    m_pages->addWidget(m_unified);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);
}

QWidget *DiffView::buildSides()
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    const auto side = [splitter](QLabel *title, CodeEditor *editor) {
        auto *holder = new QWidget;
        auto *column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        title->setContentsMargins(metrics::normal, 0, metrics::normal, metrics::tight);
        title->setFont(theme::headingFont());
        column->addWidget(title);
        column->addWidget(editor, 1);
        splitter->addWidget(holder);
    };
    side(m_beforeTitle, m_before);
    side(m_afterTitle, m_after);
    return splitter;
}

void DiffView::setLanguage(const QString &definition)
{
    for (CodeEditor *editor : {m_before, m_after, m_unified})
        editor->setLanguage(definition);
}

void DiffView::setTexts(const QString &before, const QString &after, const QString &beforeTitle, const QString &afterTitle)
{
    m_beforeTitle->setText(beforeTitle);
    m_afterTitle->setText(afterTitle);
    m_before->setAccessibleName(beforeTitle);
    m_after->setAccessibleName(afterTitle);
    m_unified->setAccessibleName(tr("Differences"));
    const auto whole = text::diff(before, after, wholeText);
    const auto near = text::diff(before, after, 3);
    if (!whole || !near) {
        m_summary->setText((whole ? near : whole).error().sentence());
        m_before->setText(before);
        m_after->setText(after);
        return;
    }
    if (whole->isEmpty()) {
        m_before->setText(before);
        m_after->setText(after);
        m_unified->setText({});
        m_changes.clear();
        m_unifiedChanges.clear();
    } else {
        showSides(*whole);
        showUnified(*near);
    }
    tellSummary(*near);
    m_current = -1;
    if (!m_changes.isEmpty())
        goToChange(0);
}

void DiffView::showSides(const text::TextDiff &diff)
{
    const QList<text::SideRow> rows = text::sideBySide(diff);
    QStringList left;
    QStringList right;
    QStringList leftNumbers;
    QStringList rightNumbers;
    QSet<int> removed;
    QSet<int> added;
    QSet<int> leftFill;
    QSet<int> rightFill;
    m_changes.clear();
    bool inChange = false;
    for (int i = 0; i < rows.size(); ++i) {
        const text::SideRow &row = rows.at(i);
        left += row.beforeText;
        right += row.afterText;
        leftNumbers += row.before > 0 ? QString::number(row.before) : QString();
        rightNumbers += row.after > 0 ? QString::number(row.after) : QString();
        if (row.changed) {
            (row.before > 0 ? removed : leftFill).insert(i + 1);
            (row.after > 0 ? added : rightFill).insert(i + 1);
            if (!inChange)
                m_changes.append(i + 1);
        }
        inChange = row.changed;
    }
    m_before->setText(left.join(u'\n'));
    m_after->setText(right.join(u'\n'));
    m_before->setMarginTexts(leftNumbers);
    m_after->setMarginTexts(rightNumbers);
    m_before->setMarks(Mark::Removed, removed);
    m_before->setMarks(Mark::Filler, leftFill);
    m_after->setMarks(Mark::Added, added);
    m_after->setMarks(Mark::Filler, rightFill);
}

void DiffView::showUnified(const text::TextDiff &diff)
{
    QStringList lines;
    QStringList numbers;
    QSet<int> removed;
    QSet<int> added;
    QSet<int> gaps;
    m_unifiedChanges.clear();
    bool inChange = false;
    for (const text::DiffHunk &hunk : diff.hunks) {
        if (!lines.isEmpty()) {
            lines += QString();
            numbers += u"⋯"_s;
            gaps.insert(static_cast<int>(lines.size()));
            inChange = false;
        }
        for (const text::DiffLine &line : hunk.lines) {
            lines += line.text;
            const auto row = static_cast<int>(lines.size());
            switch (line.kind) {
            case text::DiffLine::Kind::Context:
                numbers += QString::number(line.after) + u"  "_s;
                break;
            case text::DiffLine::Kind::Removed:
                numbers += QString::number(line.before) + u" −"_s;
                removed.insert(row);
                break;
            case text::DiffLine::Kind::Added:
                numbers += QString::number(line.after) + u" +"_s;
                added.insert(row);
                break;
            }
            const bool changed = line.kind != text::DiffLine::Kind::Context;
            if (changed && !inChange)
                m_unifiedChanges.append(row);
            inChange = changed;
        }
    }
    m_unified->setText(lines.join(u'\n'));
    m_unified->setMarginTexts(numbers);
    m_unified->setMarks(Mark::Removed, removed);
    m_unified->setMarks(Mark::Added, added);
    m_unified->setMarks(Mark::Filler, gaps);
}

void DiffView::tellSummary(const text::TextDiff &diff)
{
    if (diff.isEmpty()) {
        m_summary->setText(tr("No difference"));
    } else {
        const QString changes = tr("%n change(s)", nullptr, changeCount());
        const QString added = tr("%n line(s) added", nullptr, diff.added);
        const QString removed = tr("%n line(s) removed", nullptr, diff.removed);
        m_summary->setText(tr("%1: %2, %3", "changes: lines added, lines removed").arg(changes, added, removed));
    }
    m_next->setEnabled(!diff.isEmpty());
    m_previous->setEnabled(!diff.isEmpty());
}

bool DiffView::isSideBySide() const
{
    return !m_mode->isChecked();
}

void DiffView::setSideBySide(bool sideBySide)
{
    m_mode->setChecked(!sideBySide);
}

void DiffView::nextChange()
{
    if (!m_changes.isEmpty())
        goToChange((m_current + 1) % changeCount());
}

void DiffView::previousChange()
{
    if (!m_changes.isEmpty())
        goToChange((m_current + changeCount() - 1) % changeCount());
}

void DiffView::goToChange(int index)
{
    m_current = index;
    m_before->goToLine(m_changes.at(index));
    m_after->goToLine(m_changes.at(index));
    if (index < m_unifiedChanges.size())
        m_unified->goToLine(m_unifiedChanges.at(index));
}

} // namespace drover::ui

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/scriptlog.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLines = 5000;

} // namespace

ScriptLog::ScriptLog(QWidget *parent) : QWidget(parent), m_view(new QPlainTextEdit(this))
{
    auto *title = new QLabel(tr("Script log"), this);
    title->setFont(theme::headingFont());
    title->setContentsMargins(metrics::normal, metrics::normal, metrics::normal, metrics::tight);
    title->setBuddy(m_view);
    m_view->setObjectName(u"scriptLog"_s);
    m_view->setAccessibleName(tr("Script log"));
    m_view->setReadOnly(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFont(theme::codeFont());
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setMaximumBlockCount(mostLines);
    m_view->setTabChangesFocus(true);
    m_view->setPlaceholderText(tr("Nothing was printed yet."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_view, 1);
}

void ScriptLog::add(const flowtext::ScriptCall &call)
{
    for (const scripts::LogLine &line : call.log)
        addLine(line.line > 0 ? u"%1:%2"_s.arg(call.script).arg(line.line) : call.script, line.text, line.stream);
    if (call.error) {
        const QString place = call.error->line > 0 ? u"%1:%2"_s.arg(call.script).arg(call.error->line) : call.script;
        addLine(place, u"%1: %2"_s.arg(call.error->type, call.error->message), u"err"_s);
    }
}

void ScriptLog::addLine(const QString &place, const QString &text, const QString &stream)
{
    QScrollBar *bar = m_view->verticalScrollBar();
    const bool follow = bar->value() >= bar->maximum();
    QTextCharFormat quiet;
    quiet.setForeground(theme::colour(Meaning::Muted, palette()));
    QTextCharFormat format;
    if (stream == "err"_L1)
        format.setForeground(theme::colour(Meaning::Bad, palette()));
    else if (stream == "host"_L1)
        format.setForeground(theme::colour(Meaning::Muted, palette()));
    QTextCursor cursor(m_view->document());
    cursor.movePosition(QTextCursor::End);
    if (!m_view->document()->isEmpty())
        cursor.insertBlock();
    cursor.insertText(place + u"  "_s, quiet);
    cursor.insertText(text, format);
    if (follow)
        bar->setValue(bar->maximum());
}

void ScriptLog::clear()
{
    m_view->clear();
}

QString ScriptLog::text() const
{
    return m_view->toPlainText();
}

} // namespace drover::ui::flow

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/consolepanel.h"

#include "ui/common/async.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/debug/debugviews.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using debug::DebugSession;
using debug::LogModel;

class LogDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QPalette palette = option->palette;
        option->font = theme::codeFont();
        const QString category = index.data(LogModel::CategoryRole).toString();
        if (index.column() == LogModel::PlaceColumn || category == "console"_L1)
            option->palette.setColor(QPalette::Text, theme::colour(Meaning::Muted, palette));
        else if (category == "stderr"_L1)
            option->palette.setColor(QPalette::Text, theme::colour(Meaning::Bad, palette));
    }
};

} // namespace

ConsolePanel::ConsolePanel(DebugSession &session, LogModel *log, QWidget *parent)
    : QWidget(parent), m_session(session), m_log(log), m_view(makeListView(log, u"debugLog"_s, tr("Script log"), this)),
      m_pages(new RemarkedView(m_view, this)), m_input(new QLineEdit(this))
{
    m_view->setItemDelegate(new LogDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->moveSection(LogModel::PlaceColumn, LogModel::TextColumn); // the place stands at the right
    m_view->header()->setSectionResizeMode(LogModel::TextColumn, QHeaderView::Stretch);
    m_view->header()->resizeSection(LogModel::PlaceColumn, 190);
    m_input->setObjectName(u"evaluate"_s);
    m_input->setAccessibleName(tr("Evaluate in the frame"));
    m_input->setFont(theme::codeFont());
    m_input->setClearButtonEnabled(true);
    m_input->installEventFilter(this);
    auto *prompt = new QLabel(u"›"_s, this);
    prompt->setBuddy(m_input);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    row->setSpacing(metrics::tight);
    row->addWidget(prompt);
    row->addWidget(m_input, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(row);
    connect(m_input, &QLineEdit::returnPressed, this, &ConsolePanel::evaluate);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString script = index.data(LogModel::ScriptRole).toString();
        if (!script.isEmpty())
            Q_EMIT chosen(script, index.data(LogModel::LineRole).toInt());
    });
    connect(m_log, &QAbstractItemModel::rowsInserted, this, [this] {
        const QScrollBar *bar = m_view->verticalScrollBar();
        if (bar->value() >= bar->maximum() - 1) // who scrolled back wants to read
            m_view->scrollToBottom();
    });
    connect(&m_session, &DebugSession::stateChanged, this, &ConsolePanel::updateInput);
    updateInput();
}

void ConsolePanel::setRemark(const QString &text)
{
    m_pages->setRemark(text);
}

void ConsolePanel::updateInput()
{
    const DebugSession::State state = m_session.state();
    m_input->setEnabled(m_session.isStopped());
    m_input->setPlaceholderText(state == DebugSession::State::Paused ? tr("Evaluate an expression or run a statement; what it changes stays changed")
                                : state == DebugSession::State::Past ? tr("Evaluate an expression as of this moment")
                                                                     : tr("Evaluates while the script waits"));
}

void ConsolePanel::evaluate()
{
    const QString expression = m_input->text().trimmed();
    if (expression.isEmpty() || !m_session.isStopped())
        return;
    m_history.removeAll(expression);
    m_history += expression;
    m_recalled = m_history.size();
    m_input->clear();
    debug::OutputLine asked;
    asked.category = u"console"_s;
    asked.text = u"› "_s + expression;
    m_log->note(asked);
    const bool live = m_session.state() == DebugSession::State::Paused;
    whenDone(m_session.evaluate(expression, live ? u"repl"_s : u"watch"_s, {}), this, [this, live](const Result<debug::Variable> &value) {
        debug::OutputLine line;
        line.category = value ? u"stdout"_s : u"stderr"_s;
        line.text = value ? value->value : (value.error().why.isEmpty() ? value.error().what : value.error().why);
        if (!line.text.isEmpty())
            m_log->note(line);
        m_view->scrollToBottom();
        if (live && m_session.isStopped())
            m_session.tellValuesChanged();
    });
}

void ConsolePanel::recall(int step)
{
    if (m_history.isEmpty())
        return;
    m_recalled = std::clamp<qsizetype>(m_recalled + step, 0, m_history.size());
    m_input->setText(m_recalled < m_history.size() ? m_history.at(m_recalled) : QString());
}

bool ConsolePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            recall(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace drover::ui

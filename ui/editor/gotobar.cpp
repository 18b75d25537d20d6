// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/gotobar.h"

#include "ui/common/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

GotoBar::GotoBar(QWidget *parent) : QWidget(parent), m_text(new QLineEdit(this))
{
    setObjectName(u"gotoBar"_s);
    setAccessibleName(tr("Go to line"));
    m_text->setObjectName(u"gotoText"_s);
    m_text->setAccessibleName(tr("Line, or line:column"));
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_text->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d{1,7}(:\\d{0,5})?"_s), m_text));
    auto *label = new QLabel(tr("Go to line:"), this);
    label->setBuddy(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    row->setSpacing(metrics::normal);
    row->addWidget(label);
    row->addWidget(m_text);
    row->addStretch();
    connect(m_text, &QLineEdit::returnPressed, this, &GotoBar::accept);
    hide();
}

void GotoBar::open(int line, int lineCount)
{
    m_text->setText(QString::number(line));
    m_text->setPlaceholderText(tr("1 to %1").arg(lineCount));
    m_text->selectAll();
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void GotoBar::accept()
{
    const int line = m_text->text().section(u':', 0, 0).toInt();
    const int column = m_text->text().section(u':', 1, 1).toInt();
    hide();
    if (line > 0)
        Q_EMIT chosen(line, std::max(column, 1));
    Q_EMIT closed();
}

void GotoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace drover::ui

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filteredit.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace drover::ui {

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    QAction *glass = addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    glass->setEnabled(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(&m_pause, &QTimer::timeout, this, &FilterEdit::tell);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_pause.interval() == 0 || text().isEmpty())
            tell();
        else
            m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &FilterEdit::tell);
}

void FilterEdit::setDelay(int milliseconds)
{
    m_pause.setInterval(milliseconds);
}

void FilterEdit::showText(const QString &text)
{
    m_told = text.trimmed();
    setText(text);
    m_pause.stop();
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown) {
        tell();
        Q_EMIT leaveRequested();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::tell()
{
    m_pause.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_told)
        return;
    m_told = wanted;
    Q_EMIT filterChanged(wanted);
}

} // namespace drover::ui

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace drover::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_button(new QPushButton(this)), m_toggle(new QPushButton(tr("Details"), this)), m_detail(new QPlainTextEdit(this))
{
    m_title->setFont(theme::titleFont());
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 62);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_picture->setAlignment(Qt::AlignHCenter);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->hide();
    m_toggle->setObjectName(QStringLiteral("emptyStateDetailsButton"));
    m_toggle->setCheckable(true);
    m_toggle->hide();
    m_detail->setObjectName(QStringLiteral("emptyStateDetails"));
    m_detail->setAccessibleName(tr("Details"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFont(theme::codeFont());
    m_detail->setFixedHeight(m_detail->fontMetrics().height() * 6);
    m_detail->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    column->setSpacing(metrics::normal);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    auto *textRow = new QHBoxLayout;
    textRow->addStretch();
    textRow->addWidget(m_text, 1000);
    textRow->addStretch();
    column->addLayout(textRow);
    column->addSpacing(metrics::normal);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::normal);
    buttons->addStretch();
    buttons->addWidget(m_button);
    buttons->addWidget(m_toggle);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_detail);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    connect(m_toggle, &QPushButton::toggled, m_detail, &QWidget::setVisible);
}

QString EmptyState::reasonOf(const Error &error)
{
    return Error{error.kind, {}, error.why, error.next, {}, 0}.sentence();
}

void EmptyState::setContent(Icon icon, const QString &title, const QString &text, const QString &button, const QString &detail)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_button->setMinimumWidth(m_button->fontMetrics().horizontalAdvance(button) + 3 * metrics::wide);
    m_button->setAccessibleName(button);
    m_toggle->setVisible(!detail.isEmpty());
    if (detail != m_detail->toPlainText()) {
        m_toggle->setChecked(false);
        m_detail->setPlainText(detail);
    }
    setAccessibleName(title);
    setAccessibleDescription(text);
    repaintIcon();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        repaintIcon();
    QWidget::changeEvent(event);
}

void EmptyState::repaintIcon()
{
    m_picture->setPixmap(icon(m_icon, theme::colour(Meaning::Muted, palette())).pixmap(QSize(48, 48), devicePixelRatioF()));
}

} // namespace drover::ui

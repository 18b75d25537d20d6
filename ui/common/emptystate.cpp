// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/detailsview.h"
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
      m_button(new QPushButton(this)), m_buttons(new QHBoxLayout)
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
    m_buttons->setSpacing(metrics::normal);
    m_buttons->addStretch();
    m_buttons->addWidget(m_button);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

/// Few of these ever have a detail: what shows it is made with the first.
void EmptyState::setDetail(const QString &detail)
{
    if (!m_toggle && !detail.isEmpty()) {
        m_toggle = new QPushButton(tr("Details"), this);
        m_toggle->setObjectName(QStringLiteral("emptyStateDetailsButton"));
        m_buttons->insertWidget(m_buttons->indexOf(m_button) + 1, m_toggle);
        m_detail = makeDetailsView(QStringLiteral("emptyStateDetails"), 6, *m_toggle, this);
        m_detail->setAccessibleName(tr("Details"));
        auto *column = qobject_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->count() - 1, m_detail);
    }
    if (!m_toggle)
        return;
    m_toggle->setVisible(!detail.isEmpty());
    if (detail != m_detail->toPlainText()) {
        m_toggle->setChecked(false);
        m_detail->setPlainText(detail);
    }
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
    setDetail(detail);
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

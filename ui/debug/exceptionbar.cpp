// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/exceptionbar.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

ExceptionBar::ExceptionBar(QWidget *parent)
    : QFrame(parent), m_picture(new QLabel(this)), m_title(new QLabel(this)), m_where(new QLabel(this)), m_traceback(new QPlainTextEdit(this)),
      m_copy(new QToolButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"exceptionBar"_s);
    setAutoFillBackground(true);
    m_title->setFont(theme::headingFont());
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"exceptionTitle"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    m_where->setObjectName(u"exceptionWhere"_s);
    m_traceback->setObjectName(u"exceptionTraceback"_s);
    m_traceback->setAccessibleName(tr("Traceback"));
    m_traceback->setReadOnly(true);
    m_traceback->setTabChangesFocus(true);
    m_traceback->setFrameShape(QFrame::NoFrame);
    m_traceback->setFont(theme::codeFont());
    m_traceback->setLineWrapMode(QPlainTextEdit::NoWrap);
    for (auto *button : {m_copy, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setToolTip(tr("Copy type, message and traceback"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_close->setIcon(icon(Icon::Close));
    m_close->setToolTip(tr("Hide"));
    m_close->setAccessibleName(tr("Hide the exception"));
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::tight);
    texts->addWidget(m_title);
    texts->addWidget(m_where);
    texts->addWidget(m_traceback);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::wide, metrics::normal, metrics::normal, metrics::normal);
    row->setSpacing(metrics::normal);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    colour();
    hide();
}

void ExceptionBar::display(const debug::ExceptionInfo &exception, const QString &place)
{
    m_title->setText(exception.message.isEmpty() ? exception.type : u"%1: %2"_s.arg(exception.type, exception.message));
    m_where->setText(exception.uncaught ? tr("In %1. Nothing in the script catches it.").arg(place) : tr("In %1.").arg(place));
    m_traceback->setPlainText(exception.traceback.trimmed());
    m_traceback->setVisible(!exception.traceback.trimmed().isEmpty());
    const int lines = std::clamp(m_traceback->document()->blockCount(), 1, 6);
    m_traceback->setFixedHeight(lines * QFontMetrics(m_traceback->font()).lineSpacing() + 12);
    show();
}

QString ExceptionBar::text() const
{
    return u"%1\n%2\n%3"_s.arg(m_title->text(), m_where->text(), m_traceback->toPlainText());
}

void ExceptionBar::colour()
{
    QPalette colours = QApplication::palette();
    m_picture->setPixmap(icon(Icon::Error, theme::colour(Meaning::Bad, colours)).pixmap(metrics::largeIcon));
    const QColor ground = theme::tint(Meaning::Bad, colours);
    colours.setColor(QPalette::Window, ground);
    colours.setColor(QPalette::Base, ground);
    if (palette().color(QPalette::Window) != ground)
        setPalette(colours);
}

void ExceptionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
    QFrame::changeEvent(event);
}

} // namespace drover::ui

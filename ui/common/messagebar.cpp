// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include "ui/common/detailsview.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int maxOpen = 3;

Meaning meaningOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Info:
        return Meaning::Running;
    case Message::Kind::Success:
        return Meaning::Good;
    case Message::Kind::Warning:
        return Meaning::Attention;
    case Message::Kind::Error:
        return Meaning::Bad;
    }
    Q_UNREACHABLE();
}

Icon iconOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Info:
        return Icon::Info;
    case Message::Kind::Success:
        return Icon::Success;
    case Message::Kind::Warning:
        return Icon::Warning;
    case Message::Kind::Error:
        return Icon::Error;
    }
    Q_UNREACHABLE();
}

QString plainText(const Message &message)
{
    QStringList parts;
    for (const QString &part : {message.what, message.why, message.next}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u' ');
}

/// One message: icon, sentences, buttons; details unfold below.
class MessageRow : public QWidget
{
public:
    MessageRow(const Message &message, QWidget *parent)
        : QWidget(parent), m_message(message), m_picture(new QLabel(this)), m_text(new QLabel(this)),
          m_close(new QToolButton(this))
    {
        setObjectName(u"message"_s);
        setAccessibleName(plainText(message));
        m_text->setTextFormat(Qt::RichText);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_text->setObjectName(u"messageText"_s);
        m_text->setText(html());
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true); // a new policy forgets what setWordWrap() set
        m_text->setSizePolicy(policy);
        m_text->setAccessibleName(plainText(message));
        m_close->setIcon(icon(Icon::Close));
        m_close->setAutoRaise(true);
        m_close->setObjectName(u"messageClose"_s);
        m_close->setToolTip(MessageBar::tr("Dismiss this message"));
        m_close->setAccessibleName(MessageBar::tr("Dismiss this message"));
        buildLayout();
        updateColours();
    }

    const Message &message() const { return m_message; }
    QToolButton *closeButton() const { return m_close; }
    QPushButton *addButton(const QString &label)
    {
        auto *button = new QPushButton(label, this);
        button->setAutoDefault(false);
        button->setAccessibleName(label);
        m_buttons->addWidget(button, 0, Qt::AlignTop);
        return button;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Meaning meaning = meaningOf(m_message.kind);
        painter.fillRect(rect(), theme::tint(meaning, palette()));
        painter.fillRect(QRect(0, 0, 3, height()), theme::colour(meaning, palette()));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme::separator(palette()));
    }

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            updateColours();
        QWidget::changeEvent(event);
    }

private:
    QString html() const
    {
        QString text = u"<b>%1</b>"_s.arg(m_message.what.toHtmlEscaped());
        for (const QString &part : {m_message.why, m_message.next}) {
            if (!part.isEmpty())
                text += u' ' + part.toHtmlEscaped();
        }
        return text;
    }

    void buildLayout()
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(metrics::normal + metrics::tight, metrics::tight, metrics::tight, metrics::tight + 1);
        column->setSpacing(metrics::tight);
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::normal);
        row->addWidget(m_picture);
        row->addWidget(m_text, 1);
        m_buttons = new QHBoxLayout;
        m_buttons->setSpacing(metrics::tight);
        row->addLayout(m_buttons);
        row->addWidget(m_close);
        column->addLayout(row);
        if (!m_message.detail.isEmpty())
            addDetails(column);
    }

    void addDetails(QVBoxLayout *column)
    {
        QPushButton *toggle = addButton(MessageBar::tr("Details"));
        toggle->setObjectName(u"messageDetailsButton"_s);
        connect(toggle, &QPushButton::toggled, this, [this] { setMaximumHeight(QWIDGETSIZE_MAX); }); // before they unfold
        QPlainTextEdit *details = makeDetailsView(u"messageDetails"_s, 8, *toggle, this);
        details->setPlainText(m_message.detail);
        details->setAccessibleName(MessageBar::tr("Details of the message"));
        column->addWidget(details);
    }

    void updateColours()
    {
        const QColor colour = theme::colour(meaningOf(m_message.kind), palette());
        m_picture->setPixmap(icon(iconOf(m_message.kind), colour)
                                 .pixmap(QSize(metrics::smallIcon, metrics::smallIcon), devicePixelRatioF()));
    }

    Message m_message;
    QLabel *m_picture;
    QLabel *m_text;
    QToolButton *m_close;
    QHBoxLayout *m_buttons = nullptr;
};

MessageRow *rowOf(QWidget *widget)
{
    return static_cast<MessageRow *>(widget);
}

} // namespace

Message Message::fromError(const Error &error, std::function<void()> retry)
{
    Message message;
    message.kind = Kind::Error;
    message.what = error.what;
    // A server's own words may have no end.
    message.why = Error{error.kind, {}, error.why, {}, {}, 0}.sentence();
    message.next = error.next;
    message.detail = error.detail;
    if (retry)
        message.actions += MessageAction{MessageBar::tr("Retry"), std::move(retry), true};
    return message;
}

Message Message::away(const QString &server, const QString &shown, const Error &why, std::function<void()> connectAgain)
{
    return {.kind = Kind::Warning,
            .what = MessageBar::tr("Not connected to %1.").arg(server),
            .why = shown,
            .next = {},
            .detail = why.sentence(),
            .key = u"offline"_s,
            .actions = {{MessageBar::tr("Connect again"), std::move(connectAgain)}}};
}

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Messages"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    // Not Maximum: that would stop at the height of a text in one line, and cut off what wraps.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void MessageBar::post(const Error &error, std::function<void()> retry)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    post(Message::fromError(error, std::move(retry)));
}

void MessageBar::post(const Message &message)
{
    if (!message.key.isEmpty())
        dismiss(message.key);
    m_waiting.prepend(message);
    showNext();
    Q_EMIT countChanged(count());
}

void MessageBar::showNext()
{
    if (m_open.size() >= maxOpen) {
        // The newest is shown; the oldest open one waits again.
        MessageRow *oldest = rowOf(m_open.takeLast());
        m_waiting.insert(1, oldest->message());
        oldest->hide();
        oldest->deleteLater();
    }
    const Message message = m_waiting.takeFirst();
    auto *row = new MessageRow(message, this);
    connect(row->closeButton(), &QToolButton::clicked, this, [this, row] { removeRow(row); });
    for (const MessageAction &action : message.actions) {
        QPushButton *button = row->addButton(action.label);
        button->setObjectName(u"messageAction"_s);
        connect(button, &QPushButton::clicked, this, [this, row, action] {
            if (action.dismisses)
                removeRow(row);
            if (action.run)
                action.run();
        });
    }
    m_rows->insertWidget(0, row);
    m_open.prepend(row);
    show();
    row->show();
    if (const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this); duration > 0) {
        auto *slide = new QPropertyAnimation(row, "maximumHeight", row);
        slide->setDuration(std::min(duration, 150));
        slide->setStartValue(0);
        slide->setEndValue(std::max(row->sizeHint().height(), row->heightForWidth(std::max(width(), 200))));
        connect(slide, &QPropertyAnimation::finished, row, [row] { row->setMaximumHeight(QWIDGETSIZE_MAX); });
        slide->start(QAbstractAnimation::DeleteWhenStopped);
    }
    QAccessibleEvent alert(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::removeRow(QWidget *row)
{
    if (!m_open.removeOne(row))
        return;
    row->hide();
    row->deleteLater();
    if (!m_waiting.isEmpty() && m_open.size() < maxOpen) {
        // An older message comes back below the newer ones.
        const QList<QWidget *> newer = std::exchange(m_open, {});
        showNext();
        QWidget *older = m_open.takeFirst();
        m_rows->removeWidget(older);
        m_rows->addWidget(older);
        m_open = newer;
        m_open.append(older);
    }
    setVisible(!m_open.isEmpty());
    Q_EMIT countChanged(count());
}

void MessageBar::dismiss(const QString &key)
{
    m_waiting.removeIf([&key](const Message &message) { return message.key == key; });
    const QList<QWidget *> open = m_open;
    for (QWidget *row : open) {
        if (rowOf(row)->message().key == key)
            removeRow(row);
    }
}

void MessageBar::dismissAll()
{
    m_waiting.clear();
    const QList<QWidget *> open = m_open;
    for (QWidget *row : open)
        removeRow(row);
}

int MessageBar::count() const
{
    return static_cast<int>(m_open.size() + m_waiting.size());
}

QString MessageBar::currentText() const
{
    return m_open.isEmpty() ? QString() : plainText(rowOf(m_open.first())->message());
}

} // namespace drover::ui

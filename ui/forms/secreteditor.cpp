// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/secreteditor.h"

#include "base/ids.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

SecretClipboard &SecretClipboard::instance()
{
    static SecretClipboard clipboard;
    return clipboard;
}

SecretClipboard::SecretClipboard()
{
    constexpr int lifetimeMs = 30000;
    m_timer.setSingleShot(true);
    m_timer.setInterval(lifetimeMs);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

void SecretClipboard::copy(const QString &secret)
{
    m_copied = secret;
    auto *data = new QMimeData;
    data->setText(secret);
    // Clipboard histories of KDE and others leave out what is marked so.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QApplication::clipboard()->setMimeData(data);
    m_timer.start();
}

void SecretClipboard::clear()
{
    if (!m_copied.isEmpty() && QApplication::clipboard()->text() == m_copied)
        QApplication::clipboard()->clear();
    m_copied.clear();
}

SecretEditor::SecretEditor(const domain::Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_line(new QLineEdit(this)), m_reveal(new QToolButton(this)), m_copy(new QToolButton(this)),
      m_rotate(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    row->addWidget(m_line, 1);
    m_line->setFont(theme::codeFont());
    m_line->setPlaceholderText(tr("not set"));
    nameControl(m_line);
    setFocusProxy(m_line);
    const auto prepare = [this, row](QToolButton *button, Icon picture, const QString &name, const QString &objectName) {
        button->setIcon(icon(picture));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        button->setObjectName(objectName);
        nameControl(button, name);
        row->addWidget(button);
    };
    prepare(m_reveal, Icon::Locked, tr("Show it"), u"reveal"_s);
    prepare(m_copy, Icon::Copy, tr("Copy it; the clipboard is cleared after 30 seconds"), u"copySecret"_s);
    prepare(m_rotate, Icon::Refresh, tr("Replace it by a new one"), u"rotate"_s);
    m_reveal->setCheckable(true);
    setRevealed(false);
    connect(m_reveal, &QToolButton::toggled, this, &SecretEditor::setRevealed);
    connect(m_copy, &QToolButton::clicked, this, [this] { SecretClipboard::instance().copy(m_line->text()); });
    connect(m_rotate, &QToolButton::clicked, this, &SecretEditor::rotate);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void SecretEditor::setRevealed(bool revealed)
{
    m_line->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setToolTip(revealed ? tr("Hide it") : tr("Show it"));
    m_reveal->setChecked(revealed);
}

void SecretEditor::setValue(const QJsonValue &value)
{
    // Another object's secret is not shown because this one's was.
    if (value.toString() != m_line->text())
        setRevealed(false);
    m_line->setText(value.toString());
    m_reveal->setEnabled(!m_line->text().isEmpty());
    m_copy->setEnabled(!m_line->text().isEmpty());
}

QJsonValue SecretEditor::value() const
{
    return m_line->text().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_line->text());
}

void SecretEditor::rotate()
{
    constexpr int bytes = 32;
    m_line->setText(QString::fromLatin1(newSecret(bytes)));
    m_reveal->setEnabled(true);
    m_copy->setEnabled(true);
    setRevealed(true);
    Q_EMIT edited();
}

void SecretEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    showReadOnly(m_line, readOnly);
    m_rotate->setVisible(!readOnly);
}

} // namespace drover::ui

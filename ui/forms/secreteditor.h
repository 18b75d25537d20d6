// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

#include <QTimer>

class QLineEdit;
class QToolButton;

namespace drover::ui {

/// Puts a secret on the clipboard and takes it away again after a while, if it is still there.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static SecretClipboard &instance();

    void copy(const QString &secret);
    /// Milliseconds; 30 s as it comes.
    void setLifetime(int milliseconds) { m_timer.setInterval(milliseconds); }

private:
    SecretClipboard();
    void clear();

    QTimer m_timer;
    QString m_copied;
};

/// A secret: masked, shown on demand, copied with the clipboard cleared afterwards, replaced by a new one with one click.
class SecretEditor : public FieldEditor
{
    Q_OBJECT
public:
    SecretEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;

private:
    void setRevealed(bool revealed);
    void rotate();

    QLineEdit *m_line;
    QToolButton *m_reveal;
    QToolButton *m_copy;
    QToolButton *m_rotate;
};

} // namespace drover::ui

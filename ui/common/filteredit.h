// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace drover::ui {

/// A search field: looks for what was typed once typing pauses (250 ms) or at once on Return; Escape clears it.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// Pause in milliseconds before filterChanged; 0 tells every key.
    void setDelay(int milliseconds);
    /// Shows what is searched for already: tells nobody.
    void showText(const QString &text);

Q_SIGNALS:
    /// The trimmed text, told only when it differs from what was told before.
    void filterChanged(const QString &text);
    /// Down or Page Down was pressed: the list below may take the focus.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer m_pause;
    QString m_told;
};

} // namespace drover::ui

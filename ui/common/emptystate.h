// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/common/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace drover::ui {

/// What stands in the middle of a pane without content: what this is, and at most one button to begin.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty `button` hides the button. With a `detail`, the technical cause, there is another that unfolds it.
    void setContent(Icon icon, const QString &title, const QString &text, const QString &button = {}, const QString &detail = {});

    /// What stands below the title where the title says what failed: why, and what to do.
    static QString reasonOf(const Error &error);

Q_SIGNALS:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setDetail(const QString &detail);
    void repaintIcon();

    Icon m_icon = Icon::Info;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QHBoxLayout *m_buttons;
    QPushButton *m_toggle = nullptr; ///< of the detail
    QPlainTextEdit *m_detail = nullptr;
};

} // namespace drover::ui

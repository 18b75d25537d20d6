// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugtypes.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace drover::ui {

/// The exception that a script stopped at: type, message, place and the Python traceback. Main thread.
class ExceptionBar : public QFrame
{
    Q_OBJECT
public:
    explicit ExceptionBar(QWidget *parent = nullptr);

    void display(const debug::ExceptionInfo &exception, const QString &place);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_where;
    QPlainTextEdit *m_traceback;
    QToolButton *m_copy;
    QToolButton *m_close;
};

} // namespace drover::ui

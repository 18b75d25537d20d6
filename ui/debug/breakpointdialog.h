// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugstore.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace drover::ui {

/// When a breakpoint acts, and whether it stops or only logs. Opened with open(); accepted() has the result.
class BreakpointDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BreakpointDialog(debug::Breakpoint breakpoint, QWidget *parent = nullptr);

    debug::Breakpoint breakpoint() const;

private:
    debug::Breakpoint m_breakpoint;
    QLineEdit *m_function;
    QCheckBox *m_enabled;
    QLineEdit *m_condition;
    QLineEdit *m_hits;
    QLineEdit *m_log;
};

} // namespace drover::ui

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowtext/scriptcall.h"

#include <QWidget>

class QPlainTextEdit;

namespace drover::ui::flow {

/// What the scripts printed and raised during the run, oldest first; the newest 5,000 lines are kept. Main thread.
class ScriptLog : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptLog(QWidget *parent = nullptr);

    void add(const flowtext::ScriptCall &call);
    void clear();
    QString text() const;

private:
    void addLine(const QString &place, const QString &text, const QString &stream);

    QPlainTextEdit *m_view;
};

} // namespace drover::ui::flow

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace drover::ui {

/// A field below the editor that takes a line number ("31") or line and column ("31:9").
class GotoBar : public QWidget
{
    Q_OBJECT
public:
    explicit GotoBar(QWidget *parent);

    void open(int line, int lineCount);

Q_SIGNALS:
    void chosen(int line, int column);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    QLineEdit *m_text;
};

} // namespace drover::ui

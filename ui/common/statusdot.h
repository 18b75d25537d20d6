// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

namespace drover::ui {

/// A dot in the colour of its meaning, always with the word beside it.
class StatusDot : public QWidget
{
    Q_OBJECT
public:
    explicit StatusDot(QWidget *parent = nullptr);

    void setStatus(Meaning meaning, const QString &word);
    Meaning meaning() const { return m_meaning; }
    QString word() const { return m_word; }

    /// The dot alone, `size` logical pixels square, for item views and buttons.
    static QIcon dotIcon(Meaning meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Meaning m_meaning = Meaning::Muted;
    QString m_word;
};

} // namespace drover::ui

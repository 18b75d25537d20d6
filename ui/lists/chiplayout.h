// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace drover::ui {

/// Lays its items out in lines, as words are, and tells how high that is for a width.
class ChipLayout : public QLayout
{
    Q_OBJECT
public:
    explicit ChipLayout(QWidget *parent, int spacing);
    ~ChipLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int layOut(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
};

} // namespace drover::ui

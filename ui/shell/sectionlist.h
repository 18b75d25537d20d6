// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/sections.h"

#include <QListWidget>

namespace drover::ui {

/// The sections at the left edge of the window.
class SectionList : public QListWidget
{
    Q_OBJECT
public:
    explicit SectionList(const QList<Section> &sections, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace drover::ui

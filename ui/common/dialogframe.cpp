// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogframe.h"

#include "ui/common/metrics.h"

#include <QDialog>
#include <QVBoxLayout>

namespace drover::ui {

void frameDialog(QDialog *dialog, QBoxLayout *head, QWidget *middle, QBoxLayout *foot)
{
    head->setContentsMargins(metrics::wide, metrics::normal + metrics::tight, metrics::wide, metrics::normal);
    foot->setContentsMargins(metrics::wide, metrics::normal, metrics::wide, metrics::normal + metrics::tight);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(middle, 1);
    column->addLayout(foot);
}

} // namespace drover::ui

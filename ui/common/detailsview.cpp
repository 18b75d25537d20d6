// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/detailsview.h"

#include "ui/common/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace drover::ui {

QPlainTextEdit *makeDetailsView(const QString &name, int lines, QPushButton &toggle, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setReadOnly(true);
    view->setFont(theme::codeFont());
    view->setObjectName(name);
    view->setTabChangesFocus(true);
    view->setFixedHeight(view->fontMetrics().height() * lines);
    view->hide();
    toggle.setCheckable(true);
    QObject::connect(&toggle, &QPushButton::toggled, view, &QWidget::setVisible);
    return view;
}

} // namespace drover::ui

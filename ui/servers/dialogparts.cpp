// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/dialogparts.h"

#include "ui/common/metrics.h"

#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace drover::ui {

QLineEdit *makeServerEdit(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 42);
    return edit;
}

QFormLayout *makeServerForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::normal);
    form->setVerticalSpacing(metrics::normal);
    form->setLabelAlignment(Qt::AlignRight);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QVBoxLayout *makeServerColumn(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    column->setSpacing(metrics::wide);
    return column;
}

QLabel *makeTextLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace drover::ui

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class QWidget;

/// What the dialogs about servers have in common.
namespace drover::ui {

/// A line for text, wide enough for an address.
QLineEdit *makeServerEdit(const QString &objectName, const QString &name, QWidget *parent);
QFormLayout *makeServerForm();
/// The dialog's column, with the usual margins.
QVBoxLayout *makeServerColumn(QDialog *dialog);
/// A text that wraps and can be selected and copied.
QLabel *makeTextLabel(const QString &text, QWidget *parent);

} // namespace drover::ui

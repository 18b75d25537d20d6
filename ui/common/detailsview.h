// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;
class QPushButton;
class QString;
class QWidget;

namespace drover::ui {

/// The technical cause of an error, to be read and copied: so many lines high, and hidden until `toggle` is pressed, which
/// becomes checkable. Owned by `parent`.
QPlainTextEdit *makeDetailsView(const QString &name, int lines, QPushButton &toggle, QWidget *parent);

} // namespace drover::ui

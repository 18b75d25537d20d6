// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QDialog;
class QWidget;

namespace drover::ui {

/// Lays out a dialog from edge to edge: `head` above and `foot` below with room around them, and between them `middle`, which
/// takes all other room.
void frameDialog(QDialog *dialog, QBoxLayout *head, QWidget *middle, QBoxLayout *foot);

} // namespace drover::ui

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace drover::ui {

/// What is shown and enabled in a window in the order in which it is read: by layouts, splitters, tabs and pages,
/// whenever its widgets were made. Rows of a form that appear late stand where they are seen. Main thread.
QList<QWidget *> readingOrder(QWidget &window);

/// Moves the keyboard's place to the next widget of that order that takes Tab, or to the one before, round and round,
/// and brings it into sight. False where none does. To be called by a window's focusNextPrevChild(). Main thread.
bool focusByReadingOrder(QWidget &window, bool forward);

} // namespace drover::ui

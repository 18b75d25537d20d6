// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "painted.h"
#include "ui/scripts/scriptspane.h"
#include "workspace/console.h"

#include <QWidget>

#include <memory>

class QAbstractScrollArea;

namespace drover::ui {
class CodeEditor;
}

namespace drover::bench {

/// A Python script of so many lines, of the kind that servers run, made up. Two numbers give two different texts.
QString longScript(int lines, int number = 0);

/**
 * The Scripts pane with a long script in front, and a bare editor of the same size with the same text, each in a window
 * of its own. What is measured in the pane goes the way that a person's keys go: through the document, its draft, its
 * check and its Run form.
 */
class EditorPair
{
public:
    EditorPair();
    ~EditorPair();

    /// Shows both windows with the text and waits until they are painted.
    Result<void> open(const QString &text);

    ui::CodeEditor *editor() const { return m_editor; }
    /// Takes the keys of the pane's editor.
    QAbstractScrollArea *view() const { return m_view; }
    QAbstractScrollArea *bare() const { return m_bare; }
    PaintCounter &paints() { return m_paints; }
    /// Brings the window of one of the two to the front and lets everything settle that waits.
    void bringToFront(QAbstractScrollArea *view);
    /// Runs until the view is painted.
    bool waitForPaint(QAbstractScrollArea *view);

private:
    std::unique_ptr<workspace::Console> m_console;
    std::unique_ptr<ui::ScriptsPane> m_pane;
    std::unique_ptr<QWidget> m_bareWindow;
    ui::CodeEditor *m_editor = nullptr;
    QAbstractScrollArea *m_view = nullptr;
    QAbstractScrollArea *m_bare = nullptr;
    PaintCounter m_paints;
};

} // namespace drover::bench

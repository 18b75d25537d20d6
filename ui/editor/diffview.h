// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textdiff.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace drover::ui {

class CodeEditor;

/// The difference of two texts: side by side (default) or as one column, read-only, with highlighting and line numbers of the
/// originals. Both columns scroll together.
class DiffView : public QWidget
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void setLanguage(const QString &definition);
    void setTexts(const QString &before, const QString &after, const QString &beforeTitle, const QString &afterTitle);
    bool isSideBySide() const;
    void setSideBySide(bool sideBySide);
    /// Number of places that differ.
    int changeCount() const { return static_cast<int>(m_changes.size()); }

public Q_SLOTS:
    void nextChange();
    void previousChange();

private:
    void buildLayout();
    QWidget *buildSides();
    void showSides(const text::TextDiff &diff);
    void showUnified(const text::TextDiff &diff);
    void goToChange(int index);
    void tellSummary(const text::TextDiff &diff);

    CodeEditor *m_before;
    CodeEditor *m_after;
    CodeEditor *m_unified;
    QLabel *m_beforeTitle;
    QLabel *m_afterTitle;
    QLabel *m_summary;
    QToolButton *m_mode;
    QToolButton *m_previous;
    QToolButton *m_next;
    QStackedWidget *m_pages;
    QList<int> m_changes;        ///< first row of each change in the side-by-side view
    QList<int> m_unifiedChanges; ///< the same in the unified view
    int m_current = -1;
};

} // namespace drover::ui

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

class QPainter;

namespace drover::ui {

class ScintillaView;

/// A breakpoint as the margin shows it.
struct EditorBreakpoint
{
    enum class Look {
        Plain,       ///< a disc
        Conditional, ///< a disc with a question mark
        LogPoint,    ///< a diamond
    };

    int id = 0; ///< of whoever owns it
    int line = 0;
    Look look = Look::Plain;
    bool enabled = true;  ///< else hollow and grey
    bool pending = false; ///< nothing stops there (yet): hollow
    QString tip;
};

/// A value that is shown behind the end of a line.
struct InlineText
{
    QString text;
    bool changed = false;
};

/**
 * What debugging shows in an editor: breakpoints in the margin, the line where the script waits or was, values behind the
 * lines. It moves with the text. Owned by its CodeEditor; lines count from 1; main thread.
 */
class EditorDebugging : public QObject
{
    Q_OBJECT
public:
    /// What stands on the line of the arrow.
    enum class Place {
        Now,    ///< the script waits before this line: blue
        Past,   ///< it was here: violet, hollow, with a dashed edge
        Caller, ///< a call made here has not returned: grey
    };

    explicit EditorDebugging(ScintillaView &view);

    void setBreakpoints(const QList<EditorBreakpoint> &breakpoints);
    /// Where they stand now, by id; those whose line was deleted are not in it.
    QHash<int, int> breakpointLines() const;
    const QList<EditorBreakpoint> &breakpoints() const { return m_breakpoints; }

    /// Shows the arrow and scrolls to it; line 0 takes it away.
    void setPlace(int line, Place place);
    int line() const { return m_line; }
    Place place() const { return m_place; }

    /// By line; an empty hash takes them away.
    void setInlineValues(const QHash<int, QList<InlineText>> &values);
    /// As they are painted behind a line; empty if there are none.
    QString inlineText(int line) const;

    /// How often the lines that can run did, 0 among them, and in what, for people; empty: nothing is shown. Lines do not
    /// move with the text: whoever shows them takes them away when it changes.
    void setCoverage(const QMap<int, int> &counts, const QString &of = {});
    const QMap<int, int> &coverage() const { return m_coverage; }
    /// What the margin says of a line in words; empty for a line that can't run.
    QString coverageText(int line) const;

    /// Paints over the view's own picture.
    void paint(QPainter &painter) const;
    /// What the mouse rests on: tells hovered(), or shows the tip of a breakpoint.
    void rest(long position, int x, int y);
    void updateColours();

Q_SIGNALS:
    /// A click into the margin.
    void marginClicked(int line);
    void menuRequested(int line, const QPoint &globalPosition);
    /// The mouse rests on a name, or on a dotted path of names.
    void hovered(const QString &expression, const QPoint &globalPosition);

private:
    void paintCoverage(QPainter &painter) const;
    void paintBreakpoint(QPainter &painter, const EditorBreakpoint &breakpoint, const QRectF &cell) const;
    void paintArrow(QPainter &painter, const QRectF &cell) const;
    void paintValues(QPainter &painter, int line, const QList<InlineText> &values) const;
    void showCaretLine();
    QRectF cellOf(int line) const;
    bool isShown(int line) const;

    ScintillaView &m_view;
    QList<EditorBreakpoint> m_breakpoints;
    QHash<int, int> m_handles; ///< id → handle of Scintilla's marker, which moves with the text
    int m_line = 0;
    int m_lineHandle = -1;
    Place m_place = Place::Now;
    QHash<int, QList<InlineText>> m_values;
    QMap<int, int> m_coverage;
    QString m_coverageOf;
};

} // namespace drover::ui

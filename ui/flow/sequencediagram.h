// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/flowmessagemodel.h"
#include "ui/flow/diagramlayout.h"
#include "ui/flow/diagrampainter.h"

#include <QAbstractScrollArea>
#include <QPointer>

class QHelpEvent;

namespace drover::ui::flow {

/**
 * The messages of a flow as a sequence diagram, drawn as they come.
 *
 * One message is selected; arrows, Home, End and the page keys move the selection, Return tells activated(). New messages
 * are scrolled to and selected unless the person went back to an earlier one. Ctrl and the wheel zoom, as do Ctrl with
 * + - 0. Screen readers get a list with an entry for each message. Main thread.
 */
class SequenceDiagram : public QAbstractScrollArea
{
    Q_OBJECT
    Q_PROPERTY(int currentRow READ currentRow WRITE setCurrentRow NOTIFY currentRowChanged)

public:
    explicit SequenceDiagram(QWidget *parent = nullptr);

    /// Not owned; null shows nothing.
    void setModel(tables::FlowMessageModel *model);
    tables::FlowMessageModel *model() const { return m_model; }

    /// The kind of flow, for the lanes while there are no messages.
    void setFlow(uma::FlowType flow);

    int currentRow() const { return m_look.selected; }
    /// -1 selects nothing; what does not exist is ignored.
    void setCurrentRow(int row);
    /// The row of the current step is drawn as such; -1 for none.
    void setStepRow(int row);
    int stepRow() const { return m_look.current; }
    /// A line below the last message: what comes next, or how it ended. Empty for none.
    void setFooter(const QString &text, Meaning meaning, Icon icon);
    /// Shown in the script lane of the message under way: where it waits for a debugger. Empty: it does not.
    void setWaiting(const QString &text);
    /// Marks one call of the selected message.
    void setCurrentCall(int call);

    double zoom() const { return m_zoom; }
    void setZoom(double factor);

    const DiagramLayout &layoutData() const { return m_layout; }
    /// Where a row is drawn now, in coordinates of the viewport.
    QRect rowRect(int row) const;
    int rowAt(const QPoint &viewportPoint) const;
    /// What a screen reader says for a row.
    QString rowDescription(int row) const;
    /// The selected message as lines of text; the whole diagram when none is selected.
    QString copyText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentRowChanged(int row);
    /// Return or a double click.
    void activated(int row);
    /// A script call was clicked; \a call counts the row's calls.
    void callClicked(int row, int call);
    void zoomChanged(double factor);
    /// Asked for in the context menu or with Ctrl+C.
    void copyTextRequested(int row);
    void copyCurlRequested(int row);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void relayout(int first);
    void messagesChanged(int first, bool appended);
    void updateScrollBars();
    void ensureVisible(int row);
    void announceRow();
    void showToolTip(QHelpEvent *event);
    bool zoomKey(QKeyEvent *event);
    bool moveKey(QKeyEvent *event);
    QPointF toDiagram(const QPointF &viewportPoint) const;
    qreal headPixels() const;
    int rowCount() const { return static_cast<int>(m_layout.rows().size()); }

    QPointer<tables::FlowMessageModel> m_model;
    DiagramLayout m_layout;
    DiagramLook m_look;
    QString m_waiting;
    uma::FlowType m_flow = uma::FlowType::Uma;
    double m_zoom = 1;
    bool m_follow = true;
};

} // namespace drover::ui::flow

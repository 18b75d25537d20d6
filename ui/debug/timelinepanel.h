// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace drover::debug {
class DebugSession;
class Timeline;
}

namespace drover::ui {

class ElidedLabel;
class TimelineStrip;

/// The timeline with buttons to its ends and marks, where one is, what the nearest mark says, and a legend. Session and
/// timeline must live as long.
class TimelinePanel : public QWidget
{
    Q_OBJECT
public:
    TimelinePanel(debug::DebugSession &session, debug::Timeline &timeline, QWidget *parent = nullptr);

    TimelineStrip *strip() const { return m_strip; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillLegend();

    debug::DebugSession &m_session;
    debug::Timeline &m_timeline;
    TimelineStrip *m_strip;
    QToolButton *m_first;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_present;
    QLabel *m_place;
    ElidedLabel *m_what;
    QLabel *m_legend;
};

} // namespace drover::ui

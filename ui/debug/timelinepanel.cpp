// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/timelinepanel.h"

#include "debug/timeline.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/debug/timelinestrip.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using debug::TimelineMarker;

TimelinePanel::TimelinePanel(debug::DebugSession &session, debug::Timeline &timeline, QWidget *parent)
    : QWidget(parent), m_session(session), m_timeline(timeline), m_strip(new TimelineStrip(timeline, this)), m_place(new QLabel(this)),
      m_what(new ElidedLabel(Qt::ElideRight, this)), m_legend(new QLabel(this))
{
    const auto button = [this](const QString &objectName, const QString &text, const QString &tip) {
        auto *made = new QToolButton(this);
        made->setObjectName(objectName);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    m_first = button(u"timelineFirst"_s, tr("Begin"), tr("To the first moment (Home)"));
    m_previous = button(u"timelinePrevious"_s, tr("◂ Mark"), tr("To the mark before (Ctrl+Left)"));
    m_next = button(u"timelineNext"_s, tr("Mark ▸"), tr("To the next mark (Ctrl+Right)"));
    m_present = button(u"timelinePresent"_s, tr("Now"), tr("Back to where the script waits (End)"));
    m_place->setObjectName(u"timelinePlace"_s);
    m_what->setObjectName(u"timelineWhat"_s);
    m_legend->setObjectName(u"timelineLegend"_s);
    m_legend->setTextFormat(Qt::RichText);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::normal, 0, metrics::normal, 0);
    row->setSpacing(metrics::tight);
    for (QToolButton *one : {m_first, m_previous, m_next, m_present})
        row->addWidget(one);
    row->addSpacing(metrics::normal);
    row->addWidget(m_place);
    row->addSpacing(metrics::normal);
    row->addWidget(m_what, 1);
    m_legend->setContentsMargins(metrics::normal + metrics::tight, 0, metrics::normal, 0);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // rather cut off than wider than the tab
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::tight, 0, metrics::tight);
    column->setSpacing(metrics::tight);
    column->addWidget(m_strip);
    column->addLayout(row);
    column->addWidget(m_legend);
    column->addStretch();
    connect(m_first, &QToolButton::clicked, this, [this] { m_timeline.goTo(0); });
    connect(m_previous, &QToolButton::clicked, this, [this] {
        if (const auto marker = m_timeline.markerBefore(m_timeline.position()))
            m_timeline.goTo(marker->index);
    });
    connect(m_next, &QToolButton::clicked, this, [this] {
        if (const auto marker = m_timeline.markerAfter(m_timeline.position()))
            m_timeline.goTo(marker->index);
    });
    connect(m_present, &QToolButton::clicked, &m_session, &debug::DebugSession::goToPresent);
    connect(&m_timeline, &debug::Timeline::changed, this, &TimelinePanel::refresh);
    connect(&m_timeline, &debug::Timeline::positionChanged, this, &TimelinePanel::refresh);
    connect(&m_session, &debug::DebugSession::stateChanged, this, &TimelinePanel::refresh);
    fillLegend();
    refresh();
}

void TimelinePanel::refresh()
{
    const qint64 at = m_timeline.position();
    const QLocale locale;
    m_first->setEnabled(at > 0);
    m_previous->setEnabled(at >= 0 && m_timeline.markerBefore(at));
    m_next->setEnabled(at >= 0 && m_timeline.markerAfter(at));
    m_present->setEnabled(m_session.state() == debug::DebugSession::State::Past && at + 1 < m_timeline.count());
    if (m_timeline.count() == 0) {
        m_place->setText(m_session.isActive() ? tr("Nothing is recorded yet.") : tr("A run that is debugged is recorded here, line by line."));
        m_what->setFullText({});
    } else if (at < 0) {
        m_place->setText(tr("%n moment(s) recorded; the script is running.", nullptr, static_cast<int>(m_timeline.count())));
        m_what->setFullText({});
    } else {
        QString place = tr("Moment %1 of %2").arg(locale.toString(at + 1), locale.toString(m_timeline.count()));
        if (m_timeline.isTruncated())
            place += u' ' + tr("(the rest was not kept)");
        m_place->setText(place);
        // What happened last, seen from this moment.
        const auto before = m_timeline.markerBefore(at + 1);
        m_what->setFullText(before ? markerText(*before) : QString());
    }
    m_legend->setVisible(!m_timeline.markers().isEmpty());
}

void TimelinePanel::fillLegend()
{
    const auto entry = [this](const QString &sign, TimelineMarker::Kind kind, const QString &text) {
        return u"<span style='color:%1'>%2</span> %3"_s.arg(markerColour(kind, palette()).name(), sign, text.toHtmlEscaped());
    };
    m_legend->setText(QStringList{entry(u"■"_s, TimelineMarker::Kind::Page, tr("page")),
                                  entry(u"◆"_s, TimelineMarker::Kind::Message, tr("message")),
                                  entry(u"✕"_s, TimelineMarker::Kind::Exception, tr("exception")),
                                  entry(u"○"_s, TimelineMarker::Kind::Simulated, tr("simulated")),
                                  entry(u"|"_s, TimelineMarker::Kind::Print, tr("print"))}
                          .join(u"&nbsp;&nbsp; "_s));
}

void TimelinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fillLegend();
    QWidget::changeEvent(event);
}

} // namespace drover::ui

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/connectiontestview.h"

#include "ui/common/metrics.h"
#include "ui/common/statusdot.h"
#include "ui/servers/dialogparts.h"

#include <QGridLayout>
#include <QLabel>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using server::ConnectionTest;

namespace {

struct Look
{
    Meaning meaning;
    QString word;
};

Look lookOf(ConnectionTest::State state)
{
    switch (state) {
    case ConnectionTest::State::Waiting:
        return {Meaning::Muted, ConnectionTestView::tr("waiting")};
    case ConnectionTest::State::Running:
        return {Meaning::Running, ConnectionTestView::tr("trying …")};
    case ConnectionTest::State::Done:
        return {Meaning::Good, ConnectionTestView::tr("done")};
    case ConnectionTest::State::Attention:
        return {Meaning::Attention, ConnectionTestView::tr("look here")};
    case ConnectionTest::State::Failed:
        return {Meaning::Bad, ConnectionTestView::tr("failed")};
    case ConnectionTest::State::LeftOut:
        break;
    }
    return {Meaning::Muted, ConnectionTestView::tr("left out")};
}

} // namespace

ConnectionTestView::ConnectionTestView(ConnectionTest &test, QWidget *parent) : QWidget(parent), m_test(test)
{
    setObjectName(u"connectionTest"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::wide);
    grid->setVerticalSpacing(metrics::tight);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < m_test.lines().size(); ++i) {
        auto *title = new QLabel(ConnectionTest::title(m_test.lines().at(i).step), this);
        auto *dot = new StatusDot(this);
        QLabel *text = makeTextLabel({}, this);
        text->setObjectName(u"testStep%1"_s.arg(i));
        grid->addWidget(title, i, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(dot, i, 1, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(text, i, 2, Qt::AlignTop);
        m_rows.append({dot, text});
        refresh(i);
    }
    connect(&m_test, &ConnectionTest::lineChanged, this, &ConnectionTestView::refresh);
}

void ConnectionTestView::refresh(int index)
{
    const ConnectionTest::Line &line = m_test.lines().at(index);
    const Look look = lookOf(line.state);
    const Row &row = m_rows.at(index);
    row.dot->setStatus(look.meaning, look.word);
    row.dot->updateGeometry();
    row.text->setText(line.next.isEmpty() ? line.text : QString(line.text + u'\n' + line.next));
    row.text->setToolTip(line.detail.toHtmlEscaped());
    row.text->setAccessibleName(tr("%1: %2. %3", "step, state, what was found").arg(ConnectionTest::title(line.step), look.word, line.text));
}

} // namespace drover::ui

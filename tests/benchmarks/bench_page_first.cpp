// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main.h"
#include "millionclients.h"
#include "ui/common/pagedtableview.h"
#include "ui/lists/entitylistpane.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QListWidget>
#include <QMouseEvent>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 1.5;
constexpr int rounds = 11;
constexpr int manyClients = 1'000'000;
constexpr int quietMs = 2'000;

void click(QListWidget &list, int row)
{
    const QPointF where = list.visualItemRect(list.item(row)).center();
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const auto held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, where, list.viewport()->mapToGlobal(where), Qt::LeftButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(list.viewport(), &event);
    }
}

/**
 * The section "Clients" of a window that stands, is connected and has nothing to do: from the click on its name to the painted
 * first rows of a million clients. Each round has a window of its own, so that the section is shown for the first time
 * and asks the server for the first time. The yardstick is one GET of the same page and its JSON parsed.
 */
class PageFirst : public Benchmark
{
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"page-first"_s,
                u"%L1 clients: click on the section to its first rows painted"_s.arg(manyClients),
                u"GET of the same page and its JSON parsed"_s,
                u"ms"_s,
                Better::Lower,
                bar,
                rounds};
    }

    Result<void> prepare() override
    {
        // The window opens at a section that asks the server for nothing.
        QSettings(u"Drover"_s, u"drover"_s).setValue(u"window/section"_s, u"activity"_s);
        return m_server.open();
    }

    Result<Sample> runYardstick() override { return m_server.rawPage(0, tables::PagedTableModel::PageSize); }

    Result<Sample> runSubject() override
    {
        ui::MainWindow window(m_server.console());
        window.show();
        auto *sections = window.findChild<QListWidget *>(u"sections"_s);
        if (!sections || !runUntil([&window] { return window.currentSection() == u"activity" && window.isVisible(); }))
            return fail(Error::Kind::Internal, u"The window did not open at its quiet section."_s);
        m_server.takeRequests();
        settle();
        if (m_server.takeRequests() != 0)
            return fail(Error::Kind::Internal, u"The list was asked for before the click."_s);
        const Stopwatch watch;
        click(*sections, 0);
        auto *pane = window.currentSection() == u"clients" ? qobject_cast<ui::EntityListPane *>(window.pane(u"clients"_s)) : nullptr;
        if (!pane)
            return fail(Error::Kind::Internal, u"The click did not lead to the clients."_s);
        auto *table = pane->findChild<ui::PagedTableView *>(u"table"_s);
        PaintedRows painted(*table->viewport(), [pane] { return pane->model()->entityAt(0).has_value(); });
        const bool arrived = runUntil([&painted] { return painted.painted(); });
        const Sample sample = watch.sample();
        if (!arrived)
            return fail(Error::Kind::Timeout, u"The first rows did not appear."_s);
        if (!runUntil([pane] { return pane->model()->rowCount() >= manyClients; }))
            return fail(Error::Kind::Protocol, u"The list has only %1 rows."_s.arg(pane->model()->rowCount()));
        m_whole.append(watch.sample().wallMs);
        m_requests = qMax(m_requests, m_server.takeRequests());
        return sample;
    }

    [[nodiscard]] QStringList notes() const override
    {
        QList<double> whole = m_whole;
        std::sort(whole.begin(), whole.end());
        return {u"%1 list request(s) at most before the first rows were there."_s.arg(m_requests),
                u"The first rows are painted before the list is told of all others: the scroll bar stands for all of them %1 ms after the "
                "click (median)."_s.arg(whole.value(whole.size() / 2), 0, 'f', 1)};
    }

private:
    /// The window has painted itself and done what it does when idle.
    static void settle()
    {
        QTimer quiet;
        quiet.setSingleShot(true);
        quiet.start(quietMs);
        runUntil([&quiet] { return !quiet.isActive(); });
    }

    ClientsServer m_server{manyClients};
    int m_requests = 0;
    QList<double> m_whole; ///< milliseconds from the click to the whole length of the list
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<PageFirst>();
}

} // namespace drover::bench

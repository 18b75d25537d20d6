// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "millionclients.h"

namespace drover::ui {
class ClientsPane;
class PagedTableView;
}

namespace drover::bench {

constexpr int manyClients = 1'000'000;

/// A clients pane on a million clients, shown and with its first rows painted.
class ListWindow {
public:
    ListWindow();
    ~ListWindow();
    ListWindow(const ListWindow &) = delete;
    ListWindow &operator=(const ListWindow &) = delete;

    Result<void> open();
    ClientsServer &server() { return m_server; }
    ui::ClientsPane &pane() const { return *m_pane; }
    ui::PagedTableView &table() const { return *m_table; }

    /// A row that is far from what is on screen now.
    int randomRow() const;
    /// Drags the scroll bar so that \a row is the first one, and waits until the screen is painted with rows that are there.
    bool jump(int row);
    /// Waits until nothing is asked for any more.
    void settle();
    /// Start of the page that a row is on.
    static qint64 pageOf(int row);
    /// How many rows the pane asks for when it is to show \a row first.
    int rowsAskedFor(int row) const;
    PaintedRows &painted() const { return *m_painted; }

private:
    bool isThere() const;

    ClientsServer m_server{manyClients};
    std::unique_ptr<ui::ClientsPane> m_pane;
    ui::PagedTableView *m_table = nullptr;
    std::unique_ptr<PaintedRows> m_painted;
};

} // namespace drover::bench

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace drover::cli {

/// A table of text with aligned columns. Cells are one line each; long ones are cut with "…" but in the last column.
class TextTable {
public:
    explicit TextTable(QStringList head);
    void addRow(const QStringList &cells);
    [[nodiscard]] QStringList lines() const;
    void print() const;

private:
    QStringList m_head;
    QList<QStringList> m_rows;
};

} // namespace drover::cli

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/connectiontest.h"

#include <QWidget>

class QLabel;

namespace drover::ui {

class StatusDot;

/// The steps of a connection test as they go: what each found, or why it failed and what to do. The test must outlive it.
class ConnectionTestView : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionTestView(server::ConnectionTest &test, QWidget *parent = nullptr);

private:
    struct Row
    {
        StatusDot *dot;
        QLabel *text;
    };
    void refresh(int index);

    server::ConnectionTest &m_test;
    QList<Row> m_rows;
};

} // namespace drover::ui

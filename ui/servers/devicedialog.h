// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/devicelogin.h"

#include <QDialog>
#include <QTimer>

class QLabel;

namespace drover::ui {

/// Tells a person to enter a code in the browser, with the address and how long it is good for. Rejected means that they do
/// not want to; whoever waits for the log-in closes it when that has ended.
class DeviceDialog : public QDialog
{
    Q_OBJECT
public:
    DeviceDialog(const transport::DevicePrompt &prompt, const QString &profileName, QWidget *parent = nullptr);

private:
    void tick();

    transport::DevicePrompt m_prompt;
    QLabel *m_left;
    QTimer m_second;
};

} // namespace drover::ui

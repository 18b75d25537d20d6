// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

Q_LOGGING_CATEGORY(DROVER_LOG_BASE, "drover.base", QtWarningMsg)
Q_LOGGING_CATEGORY(DROVER_LOG_TRANSPORT, "drover.transport", QtWarningMsg)
Q_LOGGING_CATEGORY(DROVER_LOG_WIRE, "drover.wire", QtWarningMsg)
Q_LOGGING_CATEGORY(DROVER_LOG_SCRIPTS, "drover.scripts", QtWarningMsg)
Q_LOGGING_CATEGORY(DROVER_LOG_UMA, "drover.uma", QtWarningMsg)
Q_LOGGING_CATEGORY(DROVER_LOG_SERVER, "drover.server", QtWarningMsg)
Q_LOGGING_CATEGORY(DROVER_LOG_SANDBOX, "drover.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(DROVER_LOG_WORKSPACE, "drover.workspace", QtWarningMsg)
Q_LOGGING_CATEGORY(DROVER_LOG_UI, "drover.ui", QtWarningMsg)

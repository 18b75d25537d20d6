// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "uma/umatypes.h"

#include <QJsonObject>

namespace drover::sandbox {

/// The settings of the authorization server as the control interface writes them: "server" and the names of the servers'
/// own configuration (umaRptLifetime …). What is left out has the generation's default. The error (Kind::Input) names the
/// member that is not known or has a wrong value.
Result<uma::Config> configFromJson(const QJsonObject &json, const uma::Config &current);
QJsonObject configToJson(const uma::Config &config);

} // namespace drover::sandbox

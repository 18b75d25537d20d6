// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapter/scriptfiles.h"
#include "base/result.h"
#include "uma/call/singlecall.h"
#include "uma/scenario.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace drover::adapter {

/// What a `launch` request asks to run (resources/scripthost/DEBUG.md, "launch"): a flow, one call of a method, or a
/// recording.
struct Launch {
    std::optional<uma::Scenario> scenario;
    std::optional<uma::SingleCall> call;
    QString trace;
    QList<ScriptFiles::File> files;
    bool stopOnEntry = false;
    bool noDebug = false;
    bool keep = false;
    bool http = false; ///< it runs over HTTP, against a sandbox of its own
    int moments = 0; ///< that a recording keeps at most; 0: nothing is recorded
    QString recordTo;

    /// Reads the files that are named. Errors are Kind::Usage or Kind::Input and name the member or file.
    static Result<Launch> fromArguments(const QJsonObject &arguments);
};

/// The moments that a recording keeps unless the client says otherwise.
constexpr int usualMoments = 1'000'000;
/// `record` and `maxEvents` of a launch or attach.
int momentsFrom(const QJsonObject &arguments);

} // namespace drover::adapter

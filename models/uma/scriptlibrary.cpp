// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/scriptlibrary.h"

namespace drover::uma {

QCoro::Task<Result<QList<LoadedScript>>> ScriptLibrary::scriptsOfType(QString type)
{
    Q_UNUSED(type)
    co_return QList<LoadedScript>();
}

void ScriptLibrary::scriptFailed(const LoadedScript &script, const scripts::ScriptError &error)
{
    // A library without a store behind has nothing to note.
    Q_UNUSED(script)
    Q_UNUSED(error)
}

} // namespace drover::uma

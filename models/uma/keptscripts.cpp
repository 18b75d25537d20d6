// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/keptscripts.h"

#include <utility>

namespace drover::uma {

namespace {

/// Compares cheaply: texts that are shared are the same without a look.
bool isSame(const scripts::ScriptSource &a, const scripts::ScriptSource &b)
{
    return a.name == b.name && a.type == b.type && a.server == b.server && a.level == b.level &&
           a.language == b.language && a.enabled == b.enabled && a.traceLines == b.traceLines && a.source == b.source &&
           a.properties == b.properties && a.moduleProperties == b.moduleProperties;
}

} // namespace

std::optional<LoadedScript> KeptScripts::take(const scripts::ScriptSource &source, quint64 epoch) const
{
    for (const Kept &kept : m_scripts) {
        if (kept.epoch == epoch && isSame(kept.script.meta, source))
            return kept.script;
    }
    return {};
}

void KeptScripts::keep(const LoadedScript &script, quint64 epoch)
{
    m_scripts.append({script, epoch});
}

QList<int> KeptScripts::handles(quint64 epoch)
{
    QList<int> open;
    for (const Kept &kept : std::as_const(m_scripts)) {
        if (kept.epoch == epoch)
            open.append(kept.script.handle);
    }
    m_scripts.clear();
    return open;
}

} // namespace drover::uma

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/scriptlibrary.h"

#include <QList>

#include <optional>

namespace drover::uma {

/// Scripts that stay loaded over the runs of a series, as on a server, which loads a script once and serves many
/// requests with it. One series' own; a script is found again as long as nothing about it but its made-up entry
/// identifiers has changed and the host is still the one that it was loaded into.
class KeptScripts {
public:
    /// What was loaded for this source, under the dn and inum of then; absent if nothing was.
    std::optional<LoadedScript> take(const scripts::ScriptSource &source, quint64 epoch) const;
    void keep(const LoadedScript &script, quint64 epoch);
    /// Everything that is loaded in the host of this epoch; nothing is kept afterwards.
    QList<int> handles(quint64 epoch);

private:
    struct Kept {
        LoadedScript script;
        quint64 epoch = 0;
    };

    QList<Kept> m_scripts;
};

} // namespace drover::uma

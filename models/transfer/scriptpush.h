// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/scriptfolder.h"

#include <optional>

namespace drover::transfer {

/// What is done when the server's copy is not the one that was pulled.
enum class WhenMovedOn { Refuse, Merge, Overwrite };

/// What a push would do.
struct PushPlan {
    enum class State {
        Nothing,   ///< the server has this already
        Ready,     ///< `after` can be written
        MovedOn,   ///< refused: the server's copy is another than the one that was pulled
        Conflicts, ///< a merge was asked for, and both sides changed the same places
        NoBase,    ///< a merge was asked for, and the state that was pulled is not known here
    };

    State state = State::Nothing;
    domain::CustomScript before;             ///< the server's copy
    domain::CustomScript after;              ///< what it is to become
    QStringList conflicts;                   ///< members that both changed; "script" is the source
    QString mergedSource;                    ///< with conflict markers, where the source has conflicts
    std::optional<history::ScriptFile> base; ///< the state that was pulled, where it is known
};

/**
 * Compares three states: the local files, the server's copy, and what was pulled (\a base, from the history; nothing
 * where it is not known). Merging goes member by member, the source by lines. Pure.
 */
Result<PushPlan> planPush(const history::LocalScript &local, const domain::CustomScript &current,
                          const std::optional<history::ScriptFile> &base, WhenMovedOn whenMovedOn);

} // namespace drover::transfer

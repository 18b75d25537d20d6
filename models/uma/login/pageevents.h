// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/events.h"
#include "uma/login/loginanswer.h"

#include <QJsonObject>

#include <optional>

namespace drover::uma {

/// A page of log-in or consent as its events tell it. Plain data.
struct PageTold {
    QString type; ///< the script's type
    int step = 0;
    QString page;
};

/// Tells `step.page`: \a prepared is what prepareForStep answered, nothing where it was not asked; \a again says that the
/// page is the one that was just submitted.
void tellPageShown(EventSink &events, const PageTold &page, const LoginAnswer &answer, std::optional<bool> prepared,
                   bool again);

/// What became of a submission.
struct SubmissionTold {
    QJsonObject submitted; ///< PageEntry::told()
    QString verdict;       ///< name of the script's method in the past: "authenticated", "authorized"
    bool passed = false;   ///< what that method answered
    std::optional<int> nextStep;
    bool done = false; ///< it was the last page
};

/// Tells `step.submitted`, and the decision where the browser is sent to another site.
void tellPageSubmitted(EventSink &events, const PageTold &page, const SubmissionTold &submission,
                       const LoginAnswer &answer);

} // namespace drover::uma

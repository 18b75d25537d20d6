// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace drover::scripts {

struct HostLaunch;
struct HostSettings;

/// One thing that scripts must not do, and whether a host is kept from it by the system.
struct SandboxRule {
    enum class Subject {
        Network,   ///< connections to other machines and to services of this one
        ReadFiles, ///< reading the user's files
        WriteFiles,
        Programs, ///< starting other programs
        Memory,
        Time
    };

    Subject subject = Subject::Network;
    bool enforced = false;
    /// A whole sentence: what is held and how far, or what a script could do.
    QString words;

    bool operator==(const SandboxRule &) const = default;
};

/// What holds for a host that is started so, one rule a subject, in the order of the enum. What a script does through
/// the server's own classes (HttpService, files that are declared) the host itself keeps within its limits, everywhere.
QList<SandboxRule> sandboxRules(const HostLaunch &launch, const HostSettings &settings);

/// The rules that are not enforced.
QList<SandboxRule> openRules(const QList<SandboxRule> &rules);

} // namespace drover::scripts

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/sandboxrules.h"

#include "scripts/hostlaunch.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace drover::scripts {

namespace {

SandboxRule networkRule(const HostLaunch &launch)
{
    const bool held = !launch.networkAllowed && (launch.belowBubblewrap || !launch.syscallFilter.isEmpty());
    if (held)
        return {SandboxRule::Subject::Network, true,
                QCoreApplication::translate("scripts", "Scripts have no network.")};
    if (launch.networkAllowed)
        return {SandboxRule::Subject::Network, false,
                QCoreApplication::translate("scripts", "Scripts reach the network: the settings allow it.")};
    return {SandboxRule::Subject::Network, false,
            QCoreApplication::translate("scripts", "Scripts that open connections themselves reach the network.")};
}

SandboxRule readRule(const HostLaunch &launch)
{
    return launch.belowBubblewrap
               ? SandboxRule{SandboxRule::Subject::ReadFiles, true,
                             QCoreApplication::translate("scripts", "Scripts do not see your files.")}
               : SandboxRule{SandboxRule::Subject::ReadFiles, false,
                             QCoreApplication::translate("scripts", "Scripts can read all files that you can read.")};
}

SandboxRule writeRule(const HostLaunch &launch)
{
    return launch.belowBubblewrap
               ? SandboxRule{SandboxRule::Subject::WriteFiles, true,
                             QCoreApplication::translate(
                                 "scripts", "Scripts write nothing but to a temporary folder, which is gone afterwards.")}
               : SandboxRule{SandboxRule::Subject::WriteFiles, false,
                             QCoreApplication::translate("scripts", "Scripts can change all files that you can change.")};
}

SandboxRule programsRule(const HostLaunch &launch)
{
    if (!launch.syscallFilter.isEmpty())
        return {SandboxRule::Subject::Programs, true,
                QCoreApplication::translate("scripts", "Scripts can't start other programs.")};
    return {SandboxRule::Subject::Programs, false,
            launch.belowBubblewrap
                ? QCoreApplication::translate("scripts", "Scripts can start other programs, within the same limits.")
                : QCoreApplication::translate("scripts", "Scripts can start other programs.")};
}

SandboxRule memoryRule(const HostLaunch &launch, const HostSettings &settings)
{
#ifdef Q_OS_LINUX
    const bool held = launch.addressSpaceBytes > 0;
#else
    Q_UNUSED(launch)
    const bool held = false;
#endif
    return {SandboxRule::Subject::Memory, held,
            held ? QCoreApplication::translate(
                       "scripts", "Scripts have %1 MiB of memory; what takes more ends the script host.")
                       .arg(settings.memoryMb)
                 : QCoreApplication::translate("scripts", "Scripts have %1 MiB of memory for their objects; the number of "
                                                          "threads that they start is not limited.")
                       .arg(settings.memoryMb)};
}

SandboxRule timeRule(const HostSettings &settings)
{
    return {SandboxRule::Subject::Time, true,
            QCoreApplication::translate("scripts", "A call that runs longer than %1 s is stopped; if it can't be, the "
                                                   "script host is ended.")
                .arg(settings.callTimeoutMs / 1000.0)};
}

} // namespace

QList<SandboxRule> sandboxRules(const HostLaunch &launch, const HostSettings &settings)
{
    return {networkRule(launch),  readRule(launch),             writeRule(launch),
            programsRule(launch), memoryRule(launch, settings), timeRule(settings)};
}

QList<SandboxRule> openRules(const QList<SandboxRule> &rules)
{
    QList<SandboxRule> open;
    std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(open),
                 [](const SandboxRule &rule) { return !rule.enforced; });
    return open;
}

} // namespace drover::scripts

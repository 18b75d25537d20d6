// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripts/scripthost.h"
#include "uma/scenario.h"

#include <functional>
#include <memory>

namespace drover::ui::flow {

/// The script host of this machine for what is run many times and not against a server: matrix and coverage. Started at
/// its first use; whoever runs something keeps it until the end of that.
class LocalHost
{
public:
    std::shared_ptr<scripts::ScriptHost> host()
    {
        if (!m_host) {
            m_host = std::make_shared<scripts::ScriptHost>();
            m_host->setSpareEnabled(false);
        }
        return m_host;
    }

private:
    std::shared_ptr<scripts::ScriptHost> m_host;
};

/// What stands in the scenario form now, with the scripts that the server has.
using ScenarioSource = std::function<uma::Scenario()>;

} // namespace drover::ui::flow

// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcatalogue.h"
#include "workspace/profile.h"

namespace drover::workspace {

/// Which of the two interfaces' names the objects of a profile's server have.
inline domain::Dialect dialectOf(const Profile &profile)
{
    return profile.kind == Profile::Kind::Gluu4 ? domain::Dialect::Gluu : domain::Dialect::Janssen;
}

} // namespace drover::workspace

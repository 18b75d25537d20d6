// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/umatypes.h"

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

Config Config::forGeneration(Generation generation)
{
    Config config;
    config.generation = generation;
    if (generation != Generation::Janssen) {
        config.basePath = u"/oxauth/restv1"_s;
        config.pctLifetime = 2592000;
        config.resourceLifetime = 2592000;
    }
    config.appendEqualPctValues = generation == Generation::Gluu3;
    return config;
}

QString Config::baseEndpoint() const
{
    return issuer + basePath;
}

QString Config::contextUrl() const
{
    QString url = baseEndpoint();
    if (url.endsWith(u'/')) {
        url.chop(1);
    }
    if (url.endsWith("restv1"_L1)) {
        url.chop(6);
    }
    if (url.endsWith(u'/')) {
        url.chop(1);
    }
    return url;
}

QString Config::gatherEndpoint() const
{
    return baseEndpoint() + "/uma/gather_claims"_L1;
}

QString Config::authorizationEndpoint() const
{
    return baseEndpoint() + "/authorize"_L1;
}

} // namespace drover::uma

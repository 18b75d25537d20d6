// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "specreference.h"

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

SpecReference grantSection(const QString &section)
{
    return {u"UMA 2.0 Grant §"_s + section,
            u"https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-grant-2.0.html#rfc.section."_s + section};
}

SpecReference fedAuthzSection(const QString &section)
{
    return {u"UMA 2.0 FedAuthz §"_s + section,
            u"https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-federated-authz-2.0.html#rfc.section."_s +
                section};
}

} // namespace drover::uma

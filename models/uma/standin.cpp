// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/standin.h"

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

QString standInPolicyName()
{
    return u"drover_stand_in_policy"_s;
}

QString standInClaim()
{
    return u"drover_gathering"_s;
}

ScenarioScript standInPolicy(const Scenario &scenario)
{
    const QString root = scenario.server == Generation::Janssen ? u"io.jans"_s
                         : scenario.server == Generation::Gluu4 ? u"org.gluu"_s
                                                                : u"org.xdi"_s;
    QStringList names;
    for (const ScenarioScript &gathering : scenario.gathering) {
        names.append(gathering.name);
    }
    QString quoted;
    const QString joined = names.join(u' ');
    for (const QChar c : joined) {
        const bool plain = c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
        quoted += plain ? QString(c) : u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
    }
    ScenarioScript script;
    script.name = standInPolicyName();
    script.source = uR"(# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
from %1.model.custom.script.type.uma import UmaRptPolicyType
from %1.model.uma import ClaimDefinitionBuilder


class UmaRptPolicy(UmaRptPolicyType):
    """Asks for the gathering once, and authorizes whoever comes back from it."""

    def __init__(self, currentTimeMillis):
        self.asked = False

    def init(self, *arguments):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getRequiredClaims(self, context):
        if self.asked:
            return None
        return ClaimDefinitionBuilder.build('[{"name": "%2", "friendly_name": "%2", "claim_type": "string", "claim_token_format": [], "issuer": []}]')

    def getClaimsGatheringScriptName(self, context):
        self.asked = True
        return u"%3"

    def authorize(self, context):
        return True
)"_s.arg(root, standInClaim(), quoted);
    return script;
}

} // namespace drover::uma

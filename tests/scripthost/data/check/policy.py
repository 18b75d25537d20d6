# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: uma_rpt_policy
from io.jans.model.custom.script.type.uma import UmaRptPolicyType
from io.jans.model.uma import ClaimDefinitionBuilder


class UmaRptPolicy(UmaRptPolicyType):
    def __init__(self, currentTimeMillis):
        pass

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getRequiredClaims(self, context):
        if context.getClient() is None:
            return ["country"]  # expect: result-type
        return ClaimDefinitionBuilder.build("""[{"name": "country", "issuer": ["%s"]}]""" % context.getIssuer())

    def getClaimsGatheringScriptName(self, context):  # expect: gathering-script-missing
        return ""

    def authorize(self, context):
        if context.getClaim("county") == "US":  # expect: claim-not-required
            return True
        return context.getClaims().has("country") and context.getPageClaims()  # expect: context-member-unknown

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Wants country and city, and lets in who comes from New York.
from io.jans.model.custom.script.type.uma import UmaRptPolicyType
from io.jans.model.uma import ClaimDefinitionBuilder


class UmaRptPolicy(UmaRptPolicyType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getRequiredClaims(self, context):
        json = """[
            {"name": "country", "friendly_name": "country", "claim_type": "string",
             "issuer": ["%s"], "claim_token_format": ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"]},
            {"name": "city", "friendly_name": "city", "claim_type": "string",
             "issuer": ["%s"], "claim_token_format": ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"]}
        ]""" % (context.getIssuer(), context.getIssuer())
        return ClaimDefinitionBuilder.build(json)

    def getClaimsGatheringScriptName(self, context):
        return "uma_claims_gathering"

    def authorize(self, context):
        return context.getClaim("country") == "US" and context.getClaim("city") == "NY"

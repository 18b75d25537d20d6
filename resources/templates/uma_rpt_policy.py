# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Grants a scope when the claim "country" has the value that the property asks for.

from @PACKAGE@.model.custom.script.type.uma import UmaRptPolicyType
from @PACKAGE@.model.uma import ClaimDefinitionBuilder


class UmaRptPolicy(UmaRptPolicyType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        self.country = "US"
        if configurationAttributes.containsKey("country"):
            self.country = configurationAttributes.get("country").getValue2()
        print "@NAME@. Initialized for country '%s'" % self.country
        return True

    def destroy(self, configurationAttributes):
        print "@NAME@. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # The claims without which nothing can be decided; the client is told them in need_info.
    def getRequiredClaims(self, context):
        return ClaimDefinitionBuilder.build("""
        [
            {
                "issuer": [ "%1$s" ],
                "name": "country",
                "claim_token_format": [ "http://openid.net/specs/openid-connect-core-1_0.html#IDToken" ],
                "claim_type": "string",
                "friendly_name": "country"
            }
        ]
        """.replace("%1$s", context.getIssuer()))

    # The gathering script that may ask the requesting party; an empty name: none.
    def getClaimsGatheringScriptName(self, context):
        return "uma_claims_gathering"

    # True grants the scope.
    def authorize(self, context):
        granted = context.getClaim("country") == self.country
        print "@NAME@. Granted: %s" % granted
        return granted

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Grants access to people of New York: the claims country and city are needed, and their values must
# be US and NY. Claims that are missing are asked for on the pages of the script uma_claims_gathering.

from io.jans.model.custom.script.type.uma import UmaRptPolicyType
from io.jans.model.uma import ClaimDefinitionBuilder


class UmaRptPolicy(UmaRptPolicyType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "RPT policy. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "RPT policy. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # Which claims this policy needs. Those that are not there yet are asked for.
    def getRequiredClaims(self, context):
        json = """[
            {
                "name": "country",
                "friendly_name": "country",
                "claim_type": "string",
                "claim_token_format": ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"],
                "issuer": ["%s"]
            },
            {
                "name": "city",
                "friendly_name": "city",
                "claim_type": "string",
                "claim_token_format": ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"],
                "issuer": ["%s"]
            }
        ]""" % (context.getIssuer(), context.getIssuer())
        return ClaimDefinitionBuilder.build(json)

    # Called when no required claim is missing.
    def authorize(self, context):
        country = context.getClaim("country")
        city = context.getClaim("city")
        print "RPT policy. country: %s, city: %s" % (country, city)

        if country == "US" and city == "NY":
            print "RPT policy. Granted"
            return True

        print "RPT policy. Denied"
        return False

    # Which script asks for the missing claims. Without a parameter of its own the servers build
    # a redirect address that lacks its question mark, so one is added here.
    def getClaimsGatheringScriptName(self, context):
        context.addRedirectUserParam("policy", "uma_rpt_policy")
        return "uma_claims_gathering"

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
from org.gluu.model.custom.script.type.uma import UmaRptPolicyType
from org.gluu.model.uma import ClaimDefinitionBuilder
from org.gluu.util import StringHelper
from java.lang import String


class UmaRptPolicy(UmaRptPolicyType):
    """Grants people of New York."""

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Policy. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Policy. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def getRequiredClaims(self, context):
        definitions = """[
            {"issuer": ["https://example.com"], "name": "country", "claim_token_format":
                ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"], "claim_type": "string", "friendly_name": "country"},
            {"issuer": ["https://example.com"], "name": "city", "claim_token_format":
                ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"], "claim_type": "string", "friendly_name": "city"}]"""
        context.addRedirectUserParam("customUserParam1", "value1")
        return ClaimDefinitionBuilder.build(definitions)

    def authorize(self, context):
        print "Policy. Authorizing"
        if context.getClaim("country") == "US" and StringHelper.equalsIgnoreCase(context.getClaim("city"), "ny"):
            print "Policy. Authorized"
            return True
        print "Policy. Not authorized"
        return False

    def getClaimsGatheringScriptName(self, context):
        return "tutorial_gathering"

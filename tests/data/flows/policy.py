# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The tutorial's policy, which goes wrong where its property "fault" says so.
from io.jans.model.custom.script.type.uma import UmaRptPolicyType
from io.jans.model.uma import ClaimDefinitionBuilder
import java

class UmaRptPolicy(UmaRptPolicyType):
    def __init__(self, currentTimeMillis):
        self.fault = ""

    def init(self, customScript, configurationAttributes):
        if configurationAttributes.containsKey("fault"):
            self.fault = configurationAttributes.get("fault").getValue2()
        self.country = "US"
        self.city = "NY"
        if configurationAttributes.containsKey("country"):
            self.country = configurationAttributes.get("country").getValue2()
        if configurationAttributes.containsKey("city"):
            self.city = configurationAttributes.get("city").getValue2()
        return self.fault != "init false"

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getRequiredClaims(self, context):
        if self.fault == "claims raise":
            raise Exception("claims")
        if self.fault == "nothing required":
            return []
        return ClaimDefinitionBuilder.build("""[
            {"issuer": ["https://as"], "name": "country", "claim_token_format": ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"], "claim_type": "string", "friendly_name": "country"},
            {"issuer": ["https://as"], "name": "city", "claim_token_format": ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"], "claim_type": "string", "friendly_name": "city"}]""")

    def getClaimsGatheringScriptName(self, context):
        if self.fault == "names another":
            return "somebody_else"
        if self.fault == "names none":
            return ""
        return "uma_claims_gathering"

    def authorize(self, context):
        if self.fault == "authorize raises":
            return java.lang.Integer.parseInt("not a number")
        if self.fault == "authorize loops":
            # In one line, so that it is always stopped in the same.
            while True: pass
        if self.fault == "authorize says nothing":
            return
        print "authorize: %s, %s" % (context.getClaim("country"), context.getClaim("city"))
        return context.getClaim("country") == self.country and context.getClaim("city") == self.city

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A policy of the usual size: requires country and city, and grants US and NY.
from io.jans.model.custom.script.type.uma import UmaRptPolicyType
from io.jans.model.uma import ClaimDefinitionBuilder
from io.jans.util import StringHelper, ArrayHelper
from java.util import Arrays, ArrayList, HashSet
from java.lang import String


class UmaRptPolicy(UmaRptPolicyType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        self.country = "US"
        self.city = "NY"
        if configurationAttributes.containsKey("country"):
            self.country = configurationAttributes.get("country").getValue2()
        if configurationAttributes.containsKey("city"):
            self.city = configurationAttributes.get("city").getValue2()
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getRequiredClaims(self, context):
        json = """[
        {
            "issuer": ["%1$s"],
            "name": "country",
            "claim_token_format": ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"],
            "claim_type": "string",
            "friendly_name": "country"
        },
        {
            "issuer": ["%1$s"],
            "name": "city",
            "claim_token_format": ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"],
            "claim_type": "string",
            "friendly_name": "city"
        }
        ]"""
        context.addRedirectUserParam("customUserParam1", "value1")
        return ClaimDefinitionBuilder.build(String.format(json, context.getIssuer()))

    def authorize(self, context):
        print "Policy. Authorizing with country '%s', city '%s'" % (context.getClaim("country"), context.getClaim("city"))
        return self.country == context.getClaim("country") and self.city == context.getClaim("city")

    def getClaimsGatheringScriptName(self, context):
        context.addRedirectUserParam("customUserParam2", "value2")
        return "uma_claims_gathering"

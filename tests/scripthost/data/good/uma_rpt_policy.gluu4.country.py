# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"allowed_clients": "c-1, c-2"}, "calls": [["getRequiredClaims", [{"context": true}], [{"issuer": ["https://example.com"], "name": "country",
#:   "claim_token_format": ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"], "claim_type": "string", "friendly_name": "country"}], {"kind": "uma_authorization"}],
#:  ["getClaimsGatheringScriptName", [{"context": true}], "sampleClaimsGathering", {"kind": "uma_authorization", "pctClaims": {"country": "US"}, "client": {"clientId": "c-1"}}],
#:  ["authorize", [{"context": true}], true, {"kind": "uma_authorization", "pctClaims": {"country": "US"}, "client": {"clientId": "c-1"}}], ["authorize", [{"context": true}], false, {"kind": "uma_authorization", "pctClaims": {"country": "DE"}, "client": {"clientId": "c-1"}}],
#:  ["authorize", [{"context": true}], false, {"kind": "uma_authorization", "pctClaims": {"country": "US"}, "client": {"clientId": "c-9"}}]]}
from org.gluu.model.custom.script.type.uma import UmaRptPolicyType
from org.gluu.model.uma import ClaimDefinitionBuilder
from org.gluu.util import StringHelper, ArrayHelper
from java.util import Arrays, ArrayList, HashSet
from java.lang import String

import java

class UmaRptPolicy(UmaRptPolicyType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis
        self.clientsSet = None

    def init(self, customScript, configurationAttributes):
        self.clientsSet = self.prepareClientsSet(configurationAttributes)
        print "RPT Policy. Initialized with %d clients" % self.clientsSet.size()
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getRequiredClaims(self, context):
        json = """[
            {"issuer": ["https://example.com"], "name": "country", "claim_token_format": ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"],
             "claim_type": "string", "friendly_name": "country"}
        ]"""
        context.addRedirectUserParam("customUserParam1", "value1")
        return ClaimDefinitionBuilder.build(json)

    def authorize(self, context):
        if not self.clientsSet.contains(context.getClient().getClientId()):
            return False
        return context.getClaim("country") == 'US'

    def getClaimsGatheringScriptName(self, context):
        context.addRedirectUserParam("customUserParam2", "value2")
        return "sampleClaimsGathering"

    def prepareClientsSet(self, configurationAttributes):
        clientsSet = HashSet()
        if not configurationAttributes.containsKey("allowed_clients"):
            return clientsSet
        for client in StringHelper.split(configurationAttributes.get("allowed_clients").getValue2(), ","):
            clientsSet.add(client)
        return clientsSet

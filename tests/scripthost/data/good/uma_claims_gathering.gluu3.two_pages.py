# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["getStepsCount", [{"context": true}], 2, {"kind": "uma_gather", "step": 1}], ["getPageForStep", [{"int": 1}, {"context": true}], "/uma2/sample/country.xhtml", {"kind": "uma_gather", "step": 1}],
#:  ["prepareForStep", [{"int": 1}, {"context": true}], true, {"kind": "uma_gather", "step": 1, "user": {"uid": "ann"}, "authenticated": true}], ["gather", [{"int": 1}, {"context": true}], true, {"kind": "uma_gather", "step": 1, "pageClaims": {"country": "US"}}],
#:  ["gather", [{"int": 2}, {"context": true}], false, {"kind": "uma_gather", "step": 2, "pageClaims": {}}], ["getNextStep", [{"int": 1}, {"context": true}], -1, {"kind": "uma_gather", "step": 1}]]}
from org.xdi.model.custom.script.type.uma import UmaClaimsGatheringType
from org.xdi.util import StringHelper

class UmaClaimsGathering(UmaClaimsGatheringType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, configurationAttributes):
        print "Claims-Gathering. Initializing ..."
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 1

    def gather(self, step, context):
        print "Claims-Gathering. Gathering ... step: %s" % step
        if step == 1 and context.getPageClaims().containsKey("country"):
            context.putClaim("country", context.getPageClaims().get("country"))
            return True
        if step == 2 and 'city' in context.getPageClaims():
            context.putClaim("city", context.getPageClaims()['city'])
            return True
        print "Claims-Gathering. 'country' or 'city' is not provided on step", step
        return False

    def getNextStep(self, step, context):
        return -1

    def prepareForStep(self, step, context):
        if step == 1 and not context.isAuthenticated():
            # user is not authenticated, so we are redirecting user to authorization endpoint
            url = context.getAuthorizationEndpoint() + "?client_id=" + context.getClient().getClientId() + "&redirect_uri=" + context.getClaimsGatheringEndpoint() + "&scope=openid&response_type=code"
            context.redirectToExternalUrl(url)
            return False
        return True

    def getStepsCount(self, context):
        return 2

    def getPageForStep(self, step, context):
        return {1: "/uma2/sample/country.xhtml", 2: "/uma2/sample/city.xhtml"}.get(step, "")

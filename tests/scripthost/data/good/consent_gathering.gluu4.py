# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["getStepsCount", [{"context": true}], 2, {"kind": "consent_gathering"}], ["getPageForStep", [{"int": 1}, {"context": true}], "/authz/authorize.xhtml", {"kind": "consent_gathering"}],
#:  ["getNextStep", [{"int": 1}, {"context": true}], -1, {"kind": "consent_gathering"}], ["authorize", [{"int": 1}, {"context": true}], true, {"kind": "consent_gathering", "requestParameters": {"authorizeForm:allowButton": ["Allow"]}}],
#:  ["authorize", [{"int": 1}, {"context": true}], false, {"kind": "consent_gathering", "requestParameters": {}}], ["prepareForStep", [{"int": 1}, {"context": true}], true, {"kind": "consent_gathering", "authenticated": true, "user": {"uid": "ann"}}]]}
from org.gluu.service.cdi.util import CdiUtil
from org.gluu.oxauth.security import Identity
from org.gluu.model.custom.script.type.authz import ConsentGatheringType
from org.gluu.util import StringHelper

import java
import random

class ConsentGathering(ConsentGatheringType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Consent-Gathering. Initializing ..."
        return True

    def destroy(self, configurationAttributes):
        return True

    def getAuthenticationMethodClaims(self, requestParameters):
        return None

    def getApiVersion(self):
        return 11

    # Main consent-gather method. Must return True (if gathering performed successfully) or False (if fail).
    def authorize(self, step, context): # context is reference of org.gluu.oxauth.service.external.context.ConsentGatheringContext
        print "Consent-Gathering. Authorizing..."

        if step == 1:
            allowButton = context.getRequestParameters().get("authorizeForm:allowButton")
            if (allowButton != None) and (len(allowButton) > 0):
                context.persist() if step == 2 else None
                print "Consent-Gathering. Authorization success for step 1"
                return True

            print "Consent-Gathering. Authorization declined for step 1"
        elif step == 2:
            allowButton = context.getRequestParameters().get("authorizeForm:allowButton")
            if (allowButton != None) and (len(allowButton) > 0):
                return True

        return False

    def getNextStep(self, step, context):
        return -1

    def prepareForStep(self, step, context):
        if not context.isAuthenticated():
            print "User is not authenticated. Aborting authorization flow ..."
            return False

        if step == 2:
            pageAttributes = context.getPageAttributes()
            # Generate random consent gathering request
            consentRequest = "Requested transaction #%s approval for the amount of sum $ %s.00" % (random.randint(100000, 1000000), random.randint(1, 100))
            pageAttributes.put("consent_request", consentRequest)
            return True

        return True

    def getStepsCount(self, context):
        return 2

    def getPageForStep(self, step, context):
        if step == 1:
            return "/authz/authorize.xhtml"
        elif step == 2:
            return "/authz/transaction.xhtml"

        return ""

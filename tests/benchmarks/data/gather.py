# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A gathering script of the usual size: two steps, country and city, with the checks and messages
# that such scripts have.
from io.jans.model.custom.script.type.uma import UmaClaimsGatheringType
from io.jans.service.cdi.util import CdiUtil
from io.jans.util import StringHelper, ArrayHelper
from java.util import Arrays, HashMap
from java.lang import String

import java
import sys
import time


class UmaClaimsGathering(UmaClaimsGatheringType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis
        self.names = ["country", "city"]
        self.pages = {1: "/uma2/sample/country.xhtml", 2: "/uma2/sample/city.xhtml"}
        self.allowed = None

    def init(self, customScript, configurationAttributes):
        if configurationAttributes.containsKey("allowed_countries"):
            value = configurationAttributes.get("allowed_countries").getValue2()
            self.allowed = [part.strip() for part in StringHelper.split(value, ",")]
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getStepsCount(self, context):
        return len(self.names)

    def getPageForStep(self, step, context):
        return self.pages.get(step, "")

    # The page is shown next.
    def prepareForStep(self, step, context):
        print "Claims gathering. Preparing step '%s'" % step
        if step == 10 and not context.isAuthenticated():
            print "Claims gathering. The user is not logged in, going to the login page"
            context.redirectToExternalUrl(context.getAuthorizationEndpoint())
            return False
        if step > 1 and not self.has(context, self.names[step - 2]):
            print "Claims gathering. The step before '%s' left no claim" % step
            return False
        return True

    # The page was submitted.
    def gather(self, step, context):
        if step < 1 or step > len(self.names):
            print "Claims gathering. There is no step '%s'" % step
            return False
        name = self.names[step - 1]
        values = context.getPageClaims()
        if not values.containsKey(name):
            print "Claims gathering. The page has no claim '%s'" % name
            return False
        value = values.get(name)
        if StringHelper.isEmpty(value):
            print "Claims gathering. The claim '%s' is empty" % name
            return False
        if name == "country" and not self.isAllowed(value):
            print "Claims gathering. The country '%s' is not among the allowed ones" % value
            return False
        print "Claims gathering. Got '%s' = '%s'" % (name, value)
        context.putClaim(name, value)
        return True

    def getNextStep(self, step, context):
        if step == 1 and self.has(context, "city"):
            print "Claims gathering. The city is known already"
        return -1

    def has(self, context, name):
        try:
            return context.hasClaim(name)
        except:
            print "Claims gathering. Looking for a claim failed:", sys.exc_info()[1]
            return False

    def isAllowed(self, country):
        if self.allowed is None or len(self.allowed) == 0:
            return True
        for one in self.allowed:
            if StringHelper.equalsIgnoreCase(one, country):
                return True
        return False

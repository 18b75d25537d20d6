# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Asks for a country on the first page and for a city on the second.

from io.jans.model.custom.script.type.uma import UmaClaimsGatheringType


class UmaClaimsGathering(UmaClaimsGatheringType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Claims gathering. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Claims gathering. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # Takes what was entered on the page of a step. What is to be kept must be put as a claim.
    def gather(self, step, context):
        print "Claims gathering. Step %s" % step
        pageClaims = context.getPageClaims()

        if step == 1:
            return self.keep("country", pageClaims, context)
        if step == 2:
            return self.keep("city", pageClaims, context)
        return False

    def keep(self, name, pageClaims, context):
        value = pageClaims.get(name)
        if value is None or len(value.strip()) == 0:
            print "Claims gathering. No %s was entered" % name
            return False

        print "Claims gathering. %s: %s" % (name, value)
        context.putClaim(name, value)
        return True

    # -1: go on in the usual order.
    def getNextStep(self, step, context):
        return -1

    # Called before a page is shown.
    def prepareForStep(self, step, context):
        return True

    def getStepsCount(self, context):
        return 2

    def getPageForStep(self, step, context):
        if step == 1:
            return "/uma2/sample/country.xhtml"
        if step == 2:
            return "/uma2/sample/city.xhtml"
        return ""

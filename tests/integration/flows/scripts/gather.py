# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks for the country on the first page and for the city on the second.
from io.jans.model.custom.script.type.uma import UmaClaimsGatheringType


class UmaClaimsGathering(UmaClaimsGatheringType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "gathering is ready"
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getStepsCount(self, context):
        return 2

    def getPageForStep(self, step, context):
        if step == 1:
            return "/uma2/sample/country.xhtml"
        elif step == 2:
            return "/uma2/sample/city.xhtml"
        return ""

    def prepareForStep(self, step, context):
        return True

    def gather(self, step, context):
        name = "country" if step == 1 else "city"
        if not context.getPageClaims().containsKey(name):
            print "%s was not entered" % name
            return False
        value = context.getPageClaims().get(name)
        print "%s: %s" % (name, value)
        context.putClaim(name, value)
        return True

    def getNextStep(self, step, context):
        return -1

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
from org.xdi.model.custom.script.type.uma import UmaClaimsGatheringType
from org.xdi.util import StringHelper


class UmaClaimsGathering(UmaClaimsGatheringType):
    """Asks for the country, then for the city."""

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, configurationAttributes):
        self.pages = {1: "/uma2/sample/country.xhtml", 2: "/uma2/sample/city.xhtml"}
        self.names = {1: "country", 2: "city"}
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 1

    def getStepsCount(self, context):
        return 2

    def getPageForStep(self, step, context):
        return self.pages.get(step, "")

    def prepareForStep(self, step, context):
        return True

    def gather(self, step, context):
        value = context.getPageClaims().get(self.names[step])
        if StringHelper.isEmpty(value):
            print "Gathering. No %s" % self.names[step]
            return False
        print "Gathering. %s: %s" % (self.names[step], value)
        context.putClaim(self.names[step], value)
        return True

    def getNextStep(self, step, context):
        return -1

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the requesting party for one claim on one page. Add steps in getStepsCount,
# getPageForStep and gather.

from @PACKAGE@.model.custom.script.type.uma import UmaClaimsGatheringType
from @PACKAGE@.util import StringHelper


class UmaClaimsGathering(UmaClaimsGatheringType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "@NAME@. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "@NAME@. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # How many pages there are. Servers refuse a script with less than two.
    def getStepsCount(self, context):
        return 2

    # The page that asks for the claims of a step.
    def getPageForStep(self, step, context):
        if step == 1:
            return "/uma2/sample/country.xhtml"
        return "/uma2/sample/city.xhtml"

    # Before the page is shown. False refuses to show it.
    def prepareForStep(self, step, context):
        return True

    # After the page was submitted. True: the claims are there. False: the page is shown again.
    def gather(self, step, context):
        name = "country"
        if step == 2:
            name = "city"

        value = context.getPageClaims().get(name)
        if StringHelper.isEmpty(value):
            print "@NAME@. The %s is missing in step '%s'" % (name, step)
            return False

        context.putClaim(name, value)
        return True

    # -1: the next step in order.
    def getNextStep(self, step, context):
        return -1

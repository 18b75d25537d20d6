# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: uma_claims_gathering
from io.jans.model.custom.script.type.uma import UmaClaimsGatheringType


class UmaClaimsGathering(UmaClaimsGatheringType):
    def __init__(self, currentTimeMillis):
        pass

    def init(self, customScript, configurationAttributes):  # expect: result-missing
        if configurationAttributes.containsKey("x"):
            return True

    def destroy(self, configurationAttributes):
        print "destroyed"

    def getApiVersion(self):  # expect: api-version-not-constant
        return int("11")

    def getStepsCount(self, context):
        if context.isAuthenticated():
            return "2"  # expect: result-type
        count = 2.5
        return count  # expect: result-type

    def getPageForStep(self, step, context):
        if step == 1:
            return step == 2  # expect: result-type
        if step == 2:
            return ["/uma2/sample/country.xhtml"]  # expect: result-type
        return "/uma2/sample/" + str(step)

    def prepareForStep(self, step, context):  # expect: result-missing
        print "prepared"

    def gather(self, step, context):
        if step == 1:
            return "False"  # expect: result-truth
        return False, "not entered"  # expect: result-truth

    def getNextStep(self, step, context):  # expect: result-missing
        if step > 1:
            return -1

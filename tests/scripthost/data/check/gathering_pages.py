# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: uma_claims_gathering
from io.jans.model.custom.script.type.uma import UmaClaimsGatheringType


class UmaClaimsGathering(UmaClaimsGatheringType):
    def __init__(self, currentTimeMillis):
        pass

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getStepsCount(self, context):
        return 3

    def getPageForStep(self, step, context):  # expect: page-missing
        if step == 1:
            return "/uma2/sample/country.xhtml"
        if step == 2:
            return "/uma2/sample/city.xhtml"
        return ""

    def prepareForStep(self, step, context):
        return True

    def gather(self, step, context):
        if step == 4:  # expect: step-beyond-count
            return False
        pageClaims = context.getPageClaims()
        context.putClaim("zip", pageClaims.get("zip"))  # expect: page-claim-unknown
        context.putClaim("city", pageClaims.get("city"))
        return True

    def getNextStep(self, step, context):
        return -1

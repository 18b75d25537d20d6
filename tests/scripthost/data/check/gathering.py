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
        return 2

    def getPageForStep(self, step, context):
        if step == 1:
            return "/uma2/sample/contry.xhtml"  # expect: page-unknown
        return "uma2/sample/city.xhtml"  # expect: page-unknown

    def prepareForStep(self, step, context):
        if step == 3:
            return False
        return context.isAuthentcated()  # expect: context-member-unknown

    def gather(self, step, gathering):
        gathering.putClaim("country", gathering.getPageClaims().get("country"))
        gathering.putClaim("weight", 2.5)  # expect: claim-value-type
        gathering.putClaim("list", {})  # expect: claim-value-type
        print gathering.pageClaims, gathering.getClaim("contry")  # expect: claim-not-put
        print gathering.getUser("mail")  # expect: context-call-arity
        gathering.removeRedirectUserParameter("a", "b")  # expect: context-call-arity
        return True

    def getNextStep(self, step, context):
        if step == 1:
            return step + 1  # expect: next-step-override
        return 0  # expect: next-step-override

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shows the server's own consent page in one step.

from io.jans.model.custom.script.type.authz import ConsentGatheringType


class ConsentGathering(ConsentGatheringType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Consent gathering. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Consent gathering. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def authorize(self, step, context):
        allow = context.getRequestParameters().get("authorizeForm:allowButton")
        return allow is not None and len(allow) > 0

    def getNextStep(self, step, context):
        return -1

    def prepareForStep(self, step, context):
        return context.isAuthenticated()

    def getStepsCount(self, context):
        return 1

    def getPageForStep(self, step, context):
        return "/authz/authorize.xhtml"

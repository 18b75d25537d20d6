# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Adds a member to the AuthZEN metadata document.

from io.jans.model.custom.script.type.authzen import AccessEvaluationDiscoveryType


class AccessEvaluationDiscovery(AccessEvaluationDiscoveryType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Access evaluation discovery. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Access evaluation discovery. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # False leaves the document unchanged. The first argument is an org.json.JSONObject.
    def modifyResponse(self, responseAsJsonObject, context):
        responseAsJsonObject.accumulate("x_modified_by", "access_evaluation_discovery script")
        return True

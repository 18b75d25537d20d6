# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Adds a member to the OpenID discovery document.

from io.jans.model.custom.script.type.discovery import DiscoveryType


class Discovery(DiscoveryType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Discovery. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Discovery. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # False leaves the document unchanged. The first argument is an org.json.JSONObject.
    def modifyResponse(self, responseAsJsonObject, context):
        responseAsJsonObject.accumulate("x_modified_by", "discovery script")
        return True

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Adds a member to the answer of the introspection endpoint.

from io.jans.model.custom.script.type.introspection import IntrospectionType


class Introspection(IntrospectionType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Introspection. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Introspection. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # False throws the changes away. The first argument is an org.json.JSONObject.
    def modifyResponse(self, responseAsJsonObject, context):
        responseAsJsonObject.accumulate("checked_by", "introspection script")
        return True

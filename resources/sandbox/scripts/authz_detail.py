# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Accepts authorization details that name a location. The script's name is the type that it serves.

from io.jans.model.custom.script.type.authzdetails import AuthzDetailType


class AuthzDetail(AuthzDetailType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Authorization detail. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Authorization detail. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def validateDetail(self, context):
        detail = context.getAuthzDetail()
        return detail is not None and detail.getJsonObject().has("locations")

    def getUiRepresentation(self, context):
        return context.getAuthzDetail().getJsonObject().toString()

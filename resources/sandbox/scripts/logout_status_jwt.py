# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Gives logout status tokens a lifetime of one hour.

from io.jans.model.custom.script.type.token import LogoutStatusJwtType


class LogoutStatusJwt(LogoutStatusJwtType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Logout status JWT. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Logout status JWT. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def modifyPayload(self, jsonWebResponse, context):
        return True

    def getLifetimeInSeconds(self, context):
        return 3600

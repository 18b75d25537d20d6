# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Leaves identity assertion grants as the server makes them.

from io.jans.model.custom.script.type.token import IdentityAssertionType


class IdentityAssertion(IdentityAssertionType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Identity assertion. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Identity assertion. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def modifyIdJagPayload(self, idJagAsJwt, context):
        return False

    def modifyResponse(self, responseAsJsonObject, context):
        return False

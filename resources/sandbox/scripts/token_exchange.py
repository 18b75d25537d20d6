# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Leaves the checks of a token exchange to the server.

from io.jans.model.custom.script.type.token import TokenExchangeType
from io.jans.as.server.service.external.context import ScriptTokenExchangeControl


class TokenExchange(TokenExchangeType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Token exchange. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Token exchange. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # ok() goes on with the server's own validation, fail() refuses.
    def validate(self, context):
        return ScriptTokenExchangeControl.ok()

    def modifyResponse(self, responseAsJsonObject, context):
        return False

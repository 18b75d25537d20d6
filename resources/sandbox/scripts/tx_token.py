# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Leaves transaction tokens as the server makes them.

from io.jans.model.custom.script.type.token import TxTokenType


class TxToken(TxTokenType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Transaction token. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Transaction token. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def getTxTokenLifetimeInSeconds(self, context):
        return 0

    def modifyTokenPayload(self, jsonWebResponse, context):
        return True

    def modifyResponse(self, responseAsJsonObject, context):
        return True

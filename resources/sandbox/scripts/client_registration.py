# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Accepts every dynamic registration and prints the name of the client.

from io.jans.model.custom.script.type.client import ClientRegistrationType


class ClientRegistration(ClientRegistrationType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Client registration. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Client registration. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def createClient(self, context):
        print "Client registration. New client: %s" % context.getClient().getClientName()
        return True

    def updateClient(self, context):
        print "Client registration. Changed client: %s" % context.getClient().getClientName()
        return True

    def getSoftwareStatementHmacSecret(self, context):
        return ""

    def getSoftwareStatementJwks(self, context):
        return ""

    def getDcrHmacSecret(self, context):
        return ""

    def getDcrJwks(self, context):
        return ""

    def isCertValidForClient(self, cert, context):
        return False

    def modifyPostResponse(self, responseAsJsonObject, executionContext):
        return False

    def modifyPutResponse(self, responseAsJsonObject, executionContext):
        return False

    def modifyReadResponse(self, responseAsJsonObject, executionContext):
        return False

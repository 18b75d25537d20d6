# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: client_registration
# server: gluu4
from org.gluu.model.custom.script.type.client import ClientRegistrationType


class ClientRegistration(ClientRegistrationType):
    def __init__(self, currentTimeMillis):
        pass

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def createClient(self, context):  # expect: method-arity
        return True

    def updateClient(self, registerRequest, client, configurationAttributes):
        return True

    def getSoftwareStatementHmacSecret(self, context):
        return ""

    def getSoftwareStatementJwks(self, context):
        return ""

    def modifyPostResponse(self, responseAsJsonObject, executionContext):  # expect: method-unused
        return True

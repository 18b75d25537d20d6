# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes clients of one software only, tells the keys of its statements, and adds to what the server answers.
#: {"properties": {"software_id": "drum-kit", "jwks": "{\"keys\": []}", "hmac": "k-1"},
#:  "calls": [["createClient", [{"context": true}], true, {"kind": "client_registration", "client": {"clientId": "c-1", "softwareId": "drum-kit"}}],
#:   ["createClient", [{"context": true}], false, {"kind": "client_registration", "client": {"clientId": "c-2", "softwareId": "other"}}],
#:   ["updateClient", [{"context": true}], true, {"kind": "client_registration", "client": {"clientId": "c-1"}}],
#:   ["getSoftwareStatementHmacSecret", [{"context": true}], "k-1", {"kind": "client_registration"}], ["getSoftwareStatementJwks", [{"context": true}], "{\"keys\": []}", {"kind": "client_registration"}],
#:   ["getDcrHmacSecret", [{"context": true}], "k-1", {"kind": "client_registration"}], ["getDcrJwks", [{"context": true}], "{\"keys\": []}", {"kind": "client_registration"}],
#:   ["isCertValidForClient", [{"null": true}, {"context": true}], false, {"kind": "client_registration"}],
#:   ["modifyPostResponse", [{"value": {"client_id": "c-1"}}, {"context": true}], true, {"kind": "execution"}],
#:   ["modifyPutResponse", [{"value": {"client_id": "c-1", "client_secret": "x"}}, {"context": true}], true, {"kind": "execution"}],
#:   ["modifyReadResponse", [{"value": {"client_id": "c-1"}}, {"context": true}], false, {"kind": "execution"}]]}
from io.jans.model.custom.script.type.client import ClientRegistrationType
from io.jans.util import StringHelper


class ClientRegistration(ClientRegistrationType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        self.softwareId = configurationAttributes.get("software_id").getValue2()
        self.jwks = configurationAttributes.get("jwks").getValue2()
        self.hmac = configurationAttributes.get("hmac").getValue2()
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def createClient(self, context):
        client = context.getClient()
        if not StringHelper.equals(client.getSoftwareId(), self.softwareId):
            print "Client registration. %s is of another software" % client.getClientId()
            return False
        client.setTrustedClient(True)
        return True

    def updateClient(self, context):
        return True

    def getSoftwareStatementHmacSecret(self, context):
        return self.hmac

    def getSoftwareStatementJwks(self, context):
        return self.jwks

    def getDcrHmacSecret(self, context):
        return self.hmac

    def getDcrJwks(self, context):
        return self.jwks

    def isCertValidForClient(self, cert, context):
        return cert is not None

    def modifyPostResponse(self, responseAsJsonObject, executionContext):
        responseAsJsonObject.put("software_id", self.softwareId)
        return True

    def modifyPutResponse(self, responseAsJsonObject, executionContext):
        responseAsJsonObject.remove("client_secret")
        return True

    def modifyReadResponse(self, responseAsJsonObject, executionContext):
        return False

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["getTxTokenLifetimeInSeconds", [{"context": true}], 300, {"kind": "script"}], ["modifyTokenPayload", [{"value": {"claims": {}}}, {"context": true}], true, {"kind": "script"}], ["modifyResponse", [{"value": {}}, {"context": true}], true, {"kind": "script"}]]}
from io.jans.model.custom.script.type.token import TxTokenType

class TxToken(TxTokenType):
    LIFETIME = 5 * 60

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getTxTokenLifetimeInSeconds(self, context):
        return self.LIFETIME

    def modifyTokenPayload(self, jsonWebResponse, context):
        jsonWebResponse.getClaims().setClaim("txn", "97053963")
        return True

    def modifyResponse(self, responseAsJsonObject, context):
        return True

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["modifyIdJagPayload", [{"value": {"claims": {"sub": "ann"}}}, {"context": true}], true, {"kind": "script"}], ["modifyResponse", [{"value": {}}, {"context": true}], false, {"kind": "script"}]]}
from io.jans.model.custom.script.type.token import IdentityAssertionType

class IdentityAssertion(IdentityAssertionType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def modifyIdJagPayload(self, idJagAsJwt, context):
        idJagAsJwt.getClaims().setClaim("tenant", "acme")
        return True

    def modifyResponse(self, responseAsJsonObject, context):
        return False

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["modifyPayload", [{"value": {"claims": {}}}, {"context": true}], true, {"kind": "script"}], ["getLifetimeInSeconds", [{"context": true}], 86400, {"kind": "script"}]]}
from io.jans.model.custom.script.type.token import LogoutStatusJwtType

class LogoutStatusJwt(LogoutStatusJwtType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis
    def init(self, customScript, configurationAttributes):
        return True
    def destroy(self, configurationAttributes):
        return True
    def getApiVersion(self):
        return 11
    def modifyPayload(self, jsonWebResponse, context):
        jsonWebResponse.getClaims().setClaim("by", "script")
        return True
    def getLifetimeInSeconds(self, context):
        return 24 * 60 * 60

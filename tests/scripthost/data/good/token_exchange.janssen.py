# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["validate", [{"context": true}], {"ok": true, "skipBuiltinValidation": true}, {"kind": "script", "requestParameters": {"subject_token": ["x"]}}], ["modifyResponse", [{"value": {"access_token": "a"}}, {"context": true}], true, {"kind": "script"}]]}
from io.jans.model.custom.script.type.token import TokenExchangeType
from io.jans.model.custom.script.type.token import ScriptTokenExchangeControl
from io.jans.service.cdi.util import CdiUtil

class TokenExchange(TokenExchangeType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def validate(self, context):
        token = context.getHttpRequest().getParameter("subject_token")
        if not token:
            return ScriptTokenExchangeControl.fail()
        return ScriptTokenExchangeControl.ok().setSkipBuiltinValidation(True)

    def modifyResponse(self, responseAsJsonObject, context):
        responseAsJsonObject.accumulate("issued_by", "script")
        return True

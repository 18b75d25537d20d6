# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"blocked": "evil, bad"}, "calls": [["createPar", [{"value": {}}, {"context": true}], true, {"kind": "script", "requestParameters": {"client_id": ["good"]}}], ["createPar", [{"value": {}}, {"context": true}], false, {"kind": "script", "requestParameters": {"client_id": ["bad"]}}],
#:  ["modifyParResponse", [{"value": {"request_uri": "urn:x"}}, {"context": true}], true, {"kind": "script"}]]}
from io.jans.model.custom.script.type.par import ParType
from io.jans.util import StringHelper

class Par(ParType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        self.blocked = []
        if configurationAttributes.containsKey("blocked"):
            self.blocked = StringHelper.split(configurationAttributes.get("blocked").getValue2(), ",")
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def createPar(self, par, context):
        client = context.getHttpRequest().getParameter("client_id")
        return client not in self.blocked

    def modifyParResponse(self, responseAsJsonObject, context):
        responseAsJsonObject.put("seen", True)
        return True

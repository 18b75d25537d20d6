# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["modifyResponse", [{"value": {"issuer": "https://as"}}, {"context": true}], true, {"kind": "execution"}]]}
from io.jans.model.custom.script.type.discovery import DiscoveryType
from org.json import JSONObject, JSONArray

class Discovery(DiscoveryType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def modifyResponse(self, responseAsJsonObject, context):
        responseAsJsonObject.accumulate("key_from_script", "value")
        responseAsJsonObject.put("languages", JSONArray(["en", "de"]))
        return True

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["authorize", [{"value": {}}, {"context": true}], true, {"kind": "config_api"}]]}
from io.jans.model.custom.script.type.clientapi import ClientApiType

class ClientApiAuthorization(ClientApiType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis
    def init(self, customScript, configurationAttributes):
        return True
    def destroy(self, configurationAttributes):
        return True
    def getApiVersion(self):
        return 11
    def authorize(self, responseAsJsonObject, context):
        return True

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["authenticateClient", [{"context": true}], null, {"kind": "client_authn", "headers": {"X-Client": ["c-9"]}}]]}
from io.jans.model.custom.script.type.client import ClientAuthnType
from io.jans.as.server.service import ClientService
from io.jans.service.cdi.util import CdiUtil
from io.jans.util import StringHelper

class ClientAuthn(ClientAuthnType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        self.clientService = CdiUtil.bean(ClientService)
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def authenticateClient(self, context):
        clientId = context.getHttpRequest().getHeader("X-Client")
        if StringHelper.isEmpty(clientId):
            return None
        return self.clientService.getClient(clientId)

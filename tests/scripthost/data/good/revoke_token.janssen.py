# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["revoke", [{"context": true}], true, {"kind": "revoke_token"}]]}
from io.jans.model.custom.script.type.revoke import RevokeTokenType

class RevokeToken(RevokeTokenType):
    def __init__(self, currentTimeMillis): self.currentTimeMillis = currentTimeMillis
    def init(self, customScript, configurationAttributes): return True
    def destroy(self, configurationAttributes): return True
    def getApiVersion(self): return 11
    def revoke(self, context):
        response = context.getResponseBuilder()
        return True

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["validateDetail", [{"context": true}], true, {"kind": "script", "authzDetail": {"type": "payment", "amount": 12}}], ["getUiRepresentation", [{"context": true}], "payment", {"kind": "script", "authzDetail": {"type": "payment", "amount": 12}}]]}
from io.jans.model.custom.script.type.authzdetails import AuthzDetailType

class AuthzDetail(AuthzDetailType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def validateDetail(self, context):
        detail = context.getAuthzDetail()
        return detail is not None and detail.getJsonObject().optInt("amount", 0) > 0

    def getUiRepresentation(self, context):
        return context.getAuthzDetail().getType()

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["modify", [{"value": {"active": true}}, {"context": true}], true, {"kind": "uma_rpt_claims", "client": {"clientId": "c-1"}}]]}
from io.jans.model.custom.script.type.uma import UmaRptClaimsType

class UmaRptClaims(UmaRptClaimsType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    # Returns boolean: True - apply, False - ignore.
    # rptAsJsonObject is org.json.JSONObject, context is ExternalUmaRptClaimsContext
    def modify(self, rptAsJsonObject, context):
        rptAsJsonObject.accumulate("client", context.getClient().getClientId())
        rptAsJsonObject.put("permissions_version", 2)
        return True

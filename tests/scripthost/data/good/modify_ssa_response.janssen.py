# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["create", [{"value": {"claims": {}}}, {"context": true}], true, {"kind": "modify_ssa_response"}], ["get", [{"value": [{"id": "a"}]}, {"context": true}], true, {"kind": "modify_ssa_response"}], ["revoke", [{"value": [{"id": "a"}]}, {"context": true}], true, {"kind": "modify_ssa_response"}]]}
from io.jans.model.custom.script.type.ssa import ModifySsaResponseType

class ModifySsaResponse(ModifySsaResponseType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def create(self, jsonWebResponse, context):
        jsonWebResponse.getClaims().setClaim("custom_create", "test")
        return True

    def get(self, jsonArray, context):
        for i in range(0, jsonArray.length()):
            jsonArray.getJSONObject(i).put("seen", i)
        return True

    def revoke(self, ssaList, context):
        print "SSA. Revoking", len(ssaList)
        return ssaList.size() > 0

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["modifyResponse", [{"value": {"policy_decision_point": "https://as"}}, {"context": true}], true, {"kind": "execution"}]]}
from io.jans.model.custom.script.type.authzen import AccessEvaluationDiscoveryType

class AccessEvaluationDiscovery(AccessEvaluationDiscoveryType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis
    def init(self, customScript, configurationAttributes):
        return True
    def destroy(self, configurationAttributes):
        return True
    def getApiVersion(self):
        return 11
    def modifyResponse(self, responseAsJsonObject, context):
        if responseAsJsonObject.has("policy_decision_point"):
            responseAsJsonObject.put("search_subject_endpoint", responseAsJsonObject.getString("policy_decision_point") + "/search")
        return True

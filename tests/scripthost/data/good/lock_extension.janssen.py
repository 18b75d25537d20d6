# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["beforeDataPut", [{"value": {"tknTyp": "id_token"}}, {"value": {}}, {"context": true}], null, {"kind": "lock"}], ["beforeDataRemoval", [{"value": {}}, {"context": true}], null, {"kind": "lock"}],
#:  ["beforePolicyPut", [{"string": "https://policies.example/a.zip"}, {"value": ["p"]}, {"context": true}], null, {"kind": "lock"}], ["beforePolicyRemoval", [{"string": "https://policies.example/a.zip"}, {"context": true}], null, {"kind": "lock"}]]}
from io.jans.model.custom.script.type.lock import LockExtensionType
from io.jans.util import StringHelper

class LockExtension(LockExtensionType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Lock extension. Initialized successfully"
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def beforeDataPut(self, messageNode, dataNode, context):
        print "Lock extension. Token type:", messageNode.get("tknTyp").asText()

    def beforeDataRemoval(self, messageNode, context):
        pass

    def beforePolicyPut(self, sourceUri, policies, context):
        if not sourceUri.startswith("https:"):
            context.setCancelPdpOperation(True)

    def beforePolicyRemoval(self, sourceUri, context):
        pass

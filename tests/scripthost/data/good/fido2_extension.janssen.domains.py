# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"domain": "example.com"}, "calls": [["registerAttestationStart", [{"value": {"username": "ann@example.com"}}, {"context": true}], true, {"kind": "fido2"}], ["registerAttestationFinish", [{"value": {}}, {"context": true}], true, {"kind": "fido2"}],
#:  ["verifyAttestationStart", [{"value": {}}, {"context": true}], true, {"kind": "fido2"}], ["verifyAttestationFinish", [{"value": {}}, {"context": true}], true, {"kind": "fido2"}], ["authenticateAssertionStart", [{"value": {"username": "bob@other.org"}}, {"context": true}], false, {"kind": "fido2"}],
#:  ["authenticateAssertionFinish", [{"value": {}}, {"context": true}], true, {"kind": "fido2"}], ["verifyAssertionStart", [{"value": {}}, {"context": true}], true, {"kind": "fido2"}], ["verifyAssertionFinish", [{"value": {}}, {"context": true}], true, {"kind": "fido2"}]]}
from org.json import JSONObject
from com.fasterxml.jackson.databind import JsonNode
from org.apache.logging.log4j import ThreadContext
from io.jans.model.custom.script.type.fido2 import Fido2ExtensionType
from io.jans.fido2.service.external.context import ExternalFido2Context
from io.jans.util import StringHelper
from java.lang import String

class Fido2Extension(Fido2ExtensionType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Fido2Extension. Initialization"
        self.domain = configurationAttributes.get("domain").getValue2()
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def allowed(self, node):
        name = node.get("username") if node.has("username") else None
        return name is None or name.asText().endswith("@" + self.domain)

    def registerAttestationStart(self, paramAsJsonNode, context):
        return self.allowed(paramAsJsonNode)

    def registerAttestationFinish(self, paramAsJsonNode, context):
        return True

    def verifyAttestationStart(self, paramAsJsonNode, context):
        return True

    def verifyAttestationFinish(self, paramAsJsonNode, context):
        return True

    def authenticateAssertionStart(self, paramAsJsonNode, context):
        return self.allowed(paramAsJsonNode)

    def authenticateAssertionFinish(self, paramAsJsonNode, context):
        return True

    def verifyAssertionStart(self, paramAsJsonNode, context):
        return True

    def verifyAssertionFinish(self, paramAsJsonNode, context):
        return True

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["interceptRegisterAttestation", [{"value": {}}, {"context": true}], true, {"kind": "fido2"}], ["interceptVerifyAttestation", [{"value": {}}, {"context": true}], true, {"kind": "fido2"}], ["interceptAuthenticateAssertion", [{"value": {}}, {"context": true}], true, {"kind": "fido2"}],
#:  ["interceptVerifyAssertion", [{"value": {"type": "public-key"}}, {"context": true}], true, {"kind": "fido2"}]]}
from io.jans.model.custom.script.type.fido2 import Fido2InterceptionType

class ModifySsaResponse(Fido2InterceptionType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis
    def init(self, customScript, configurationAttributes):
        return True
    def destroy(self, configurationAttributes):
        return True
    def getApiVersion(self):
        return 11
    def interceptRegisterAttestation(self, paramAsJsonNode, context):
        return True
    def interceptVerifyAttestation(self, paramAsJsonNode, context):
        return True
    def interceptAuthenticateAssertion(self, paramAsJsonNode, context):
        return True
    def interceptVerifyAssertion(self, paramAsJsonNode, context):
        return paramAsJsonNode.get("type").asText() == "public-key"

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"issuer": "https://as"}, "calls": [["authorize", [{"context": true}, {"cfg": true}], true, {"kind": "uma1_authorization", "client": {"clientId": "c-1"}}]]}
from org.xdi.model.custom.script.type.uma import AuthorizationPolicyType
from org.xdi.util import StringHelper, ArrayHelper
from java.util import Arrays, ArrayList, HashSet
from java.lang import String

import java

class UmaAuthorizationPolicy(AuthorizationPolicyType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis
        self.clientsSet = None

    def init(self, configurationAttributes):
        print "UMA authorization policy. Initialization"
        self.clientsSet = HashSet()
        self.clientsSet.add("c-1")
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 1

    def authorize(self, authorizationContext, configurationAttributes):
        print "UMA Authorization policy. Attempting to authorize client"
        client_id = authorizationContext.getGrant().getClientId() if authorizationContext.getGrant() else None
        return client_id is None or self.clientsSet.contains(client_id)

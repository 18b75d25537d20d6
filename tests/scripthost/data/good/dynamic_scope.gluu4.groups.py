# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["getSupportedClaims", [{"cfg": true}], ["testClaim"]], ["update", [{"context": true}, {"cfg": true}], true, {"kind": "dynamic_scope", "user": {"uid": "ann"}, "jsonWebResponse": {"claims": {}}}]]}
from org.gluu.model.custom.script.type.scope import DynamicScopeType
from org.gluu.service.cdi.util import CdiUtil
from org.gluu.oxauth.service import UserService
from org.gluu.util import StringHelper, ArrayHelper
from java.util import Arrays, ArrayList

import java

class DynamicScope(DynamicScopeType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Dynamic scope. Initialization"
        return True

    def destroy(self, configurationAttributes):
        return True

    def update(self, dynamicScopeContext, configurationAttributes):
        print "Dynamic scope. Update method"

        dynamicScopes = dynamicScopeContext.getDynamicScopes()
        user = dynamicScopeContext.getUser()
        jsonWebResponse = dynamicScopeContext.getJsonWebResponse()
        claims = jsonWebResponse.getClaims()

        # Iterate through list of dynamic scopes in order to add custom scopes if needed
        for dynamicScope in (dynamicScopes or []):
            if StringHelper.equalsIgnoreCase(dynamicScope, "work_phone"):
                workPhone = user.getAttribute("telephoneNumber")
                if StringHelper.isNotEmpty(workPhone):
                    claims.setClaim("work_phone", workPhone)
        claims.setClaim("uid", user.getUserId())
        return True

    def logout(self, configurationAttributes, requestParameters):
        return True

    def getSupportedClaims(self, configurationAttributes):
        return Arrays.asList("testClaim")

    def getApiVersion(self):
        return 11

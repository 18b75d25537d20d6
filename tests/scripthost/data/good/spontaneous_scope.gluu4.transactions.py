# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["manipulateScopes", [{"context": true}], null, {"kind": "spontaneous_scope", "scopeRequested": "transaction:4711", "grantedScopes": ["transaction:4711", "transaction:x"]}]]}
from org.gluu.model.custom.script.type.spontaneous import SpontaneousScopeType
from java.lang import String
import re

class SpontaneousScope(SpontaneousScopeType):
    pattern = re.compile(r"^transaction:\d+$")

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Spontaneous scope script. Initializing ..."
        return True

    def destroy(self, configurationAttributes):
        print "Spontaneous scope script. Destroying ..."
        return True

    def getApiVersion(self):
        return 11

    def manipulateScopes(self, context):
        requested = context.getScopeRequested()
        print "Spontaneous scope. Requested: " + requested
        granted = context.getGrantedScopes()
        for scope in list(granted):
            if not SpontaneousScope.pattern.match(scope):
                granted.remove(scope)
        context.setAllowSpontaneousScopePersistence(granted.size() > 0)

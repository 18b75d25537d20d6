# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Adds the claim issued_for to tokens with this scope.

from io.jans.model.custom.script.type.scope import DynamicScopeType
from java.util import Arrays


class DynamicScope(DynamicScopeType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Dynamic scope. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Dynamic scope. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def update(self, dynamicScopeContext, configurationAttributes):
        claims = dynamicScopeContext.getJsonWebResponse().getClaims()
        claims.setClaim("issued_for", dynamicScopeContext.getUser().getUserId())
        return True

    def getSupportedClaims(self, configurationAttributes):
        return Arrays.asList("issued_for")

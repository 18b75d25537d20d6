# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints the spontaneous scopes that a client gets and keeps none of them in the database.

from io.jans.model.custom.script.type.spontaneous import SpontaneousScopeType


class SpontaneousScope(SpontaneousScopeType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Spontaneous scope. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Spontaneous scope. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def manipulateScopes(self, context):
        print "Spontaneous scope. Granted: %s" % context.getGrantedScopes()
        context.setAllowSpontaneousScopePersistence(False)

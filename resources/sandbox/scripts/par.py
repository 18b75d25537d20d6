# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Accepts every pushed authorization request.

from io.jans.model.custom.script.type.par import ParType


class Par(ParType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Pushed authorization request. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Pushed authorization request. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # False refuses the request with 403.
    def createPar(self, par, context):
        print "Pushed authorization request. Id: %s" % par.getId()
        return True

    def modifyParResponse(self, responseAsJsonObject, context):
        return False

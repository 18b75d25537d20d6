# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Leaves software statements as the server makes them.

from io.jans.model.custom.script.type.ssa import ModifySsaResponseType


class ModifySsaResponse(ModifySsaResponseType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Software statement. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Software statement. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def create(self, jsonWebResponse, context):
        return False

    def get(self, jsonArray, context):
        return False

    def revoke(self, ssaList, context):
        return False

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Leaves client authentication to the server.

from io.jans.model.custom.script.type.client import ClientAuthnType


class ClientAuthn(ClientAuthnType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Client authentication. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Client authentication. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # None: the server's own client authentication.
    def authenticateClient(self, context):
        return None

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: client_authn
from io.jans.model.custom.script.type.client import ClientAuthnType


class ClientAuthn(ClientAuthnType):
    def __init__(self, currentTimeMillis):
        pass

    def init(self, customScript, configurationAttributes):
        return False  # expect: init-false

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def authenticateClient(self, context):
        if context.getHttpRequest() is None:
            return None
        return True  # expect: result-type

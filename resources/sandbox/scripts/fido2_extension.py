# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lets every FIDO2 registration and login pass.

from io.jans.model.custom.script.type.fido2 import Fido2ExtensionType


class Fido2Extension(Fido2ExtensionType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "FIDO2 extension. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "FIDO2 extension. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def registerAttestationStart(self, paramAsJsonNode, context):
        return True

    def registerAttestationFinish(self, paramAsJsonNode, context):
        return True

    def verifyAttestationStart(self, paramAsJsonNode, context):
        return True

    def verifyAttestationFinish(self, paramAsJsonNode, context):
        return True

    def authenticateAssertionStart(self, paramAsJsonNode, context):
        return True

    def authenticateAssertionFinish(self, paramAsJsonNode, context):
        return True

    def verifyAssertionStart(self, paramAsJsonNode, context):
        return True

    def verifyAssertionFinish(self, paramAsJsonNode, context):
        return True

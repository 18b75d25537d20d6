# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Leaves the attributes of SAML assertions as they are.

from io.jans.model.custom.script.type.idp import IdpType


class IdpExtension(IdpType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "IDP extension. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "IDP extension. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def translateAttributes(self, context, configurationAttributes):
        return False

    def updateAttributes(self, context, configurationAttributes):
        return False

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lets every token be revoked. An exception here would prevent it.

from io.jans.model.custom.script.type.revoke import RevokeTokenType


class RevokeToken(RevokeTokenType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Revoke token. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Revoke token. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def revoke(self, context):
        return True

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Never asks a person who is logged in to log in or to consent again.

from io.jans.model.custom.script.type.postauthn import PostAuthnType


class PostAuthn(PostAuthnType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Post authentication. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Post authentication. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def forceReAuthentication(self, context):
        return False

    def forceAuthorization(self, context):
        return False

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Uses the server's own page for self-registration and accepts what it makes.

from io.jans.model.custom.script.type.createuser import CreateUserType


class CreateUser(CreateUserType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Create user. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Create user. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def getCreateUserPage(self, context):
        return ""

    def prepare(self, context):
        return True

    def createUser(self, context):
        return True

    def buildPostAuthorizeUrl(self, context):
        return ""

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Allows every change of a user in the administration pages. Gluu servers only.

from org.gluu.model.custom.script.type.user import UpdateUserType


class UpdateUser(UpdateUserType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Update user. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Update user. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def newUser(self, user, configurationAttributes):
        return True

    def addUser(self, user, persisted, configurationAttributes):
        return True

    def postAddUser(self, user, configurationAttributes):
        return True

    def updateUser(self, user, persisted, configurationAttributes):
        return True

    def postUpdateUser(self, user, configurationAttributes):
        return True

    def deleteUser(self, user, persisted, configurationAttributes):
        return True

    def postDeleteUser(self, user, configurationAttributes):
        return True

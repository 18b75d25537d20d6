# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: update_user
# server: janssen
# expect-at: 0 type-not-on-server
from org.gluu.model.custom.script.type.user import UpdateUserType  # expect: foreign-package


class UpdateUser(UpdateUserType):
    def __init__(self, currentTimeMillis):
        pass

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def newUser(self, user, configurationAttributes):
        return True

    postAddUser = postUpdateUser = postDeleteUser = newUser

    def addUser(self, user, persisted, configurationAttributes):
        return True

    updateUser = deleteUser = addUser

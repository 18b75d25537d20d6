# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: scim
# server: gluu4
from org.gluu.model.custom.script.type.scim import ScimType


class ScimEventHandler(ScimType):
    def __init__(self, currentTimeMillis):
        pass

    def init(self, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 2

    def createUser(self, user, configurationAttributes):
        return True

    updateUser = createUser
    deleteUser = createUser
    createGroup = createUser
    updateGroup = createUser
    deleteGroup = createUser
    postCreateUser = createUser
    postUpdateUser = createUser
    postDeleteUser = createUser
    postCreateGroup = createUser
    postUpdateGroup = createUser
    postDeleteGroup = createUser

    def getUser(self, user, configurationAttributes):  # expect: method-unused
        return True

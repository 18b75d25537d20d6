# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints the SCIM operations that change something and allows all of them.

from io.jans.model.custom.script.type.scim import ScimType


class ScimEventHandler(ScimType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "SCIM. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "SCIM. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def createUser(self, user, configurationAttributes):
        print "SCIM. createUser"
        return True

    def updateUser(self, user, configurationAttributes):
        print "SCIM. updateUser"
        return True

    def deleteUser(self, user, configurationAttributes):
        print "SCIM. deleteUser"
        return True

    def createGroup(self, group, configurationAttributes):
        print "SCIM. createGroup"
        return True

    def updateGroup(self, group, configurationAttributes):
        print "SCIM. updateGroup"
        return True

    def deleteGroup(self, group, configurationAttributes):
        print "SCIM. deleteGroup"
        return True

    def postCreateUser(self, user, configurationAttributes):
        return True

    def postUpdateUser(self, user, configurationAttributes):
        return True

    def postDeleteUser(self, user, configurationAttributes):
        return True

    def postCreateGroup(self, group, configurationAttributes):
        return True

    def postUpdateGroup(self, group, configurationAttributes):
        return True

    def postDeleteGroup(self, group, configurationAttributes):
        return True

    def getUser(self, user, configurationAttributes):
        return True

    def getGroup(self, group, configurationAttributes):
        return True

    def postSearchUsers(self, results, configurationAttributes):
        return True

    def postSearchGroups(self, results, configurationAttributes):
        return True

    # None: the operation goes on.
    def manageResourceOperation(self, context, entity, payload, configurationAttributes):
        return None

    def manageSearchOperation(self, context, searchRequest, configurationAttributes):
        return None

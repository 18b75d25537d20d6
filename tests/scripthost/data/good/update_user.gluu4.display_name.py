# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["newUser", [{"value": {}}, {"cfg": true}], true], ["addUser", [{"value": {"uid": "ann", "attributes": {"givenName": "ann", "sn": "lee"}}}, {"bool": false}, {"cfg": true}], true],
#:  ["postAddUser", [{"value": {"uid": "ann"}}, {"cfg": true}], true], ["updateUser", [{"value": {"uid": "ann", "attributes": {"givenName": "ann", "sn": "lee"}}}, {"bool": true}, {"cfg": true}], true],
#:  ["postUpdateUser", [{"value": {"uid": "ann"}}, {"cfg": true}], true], ["deleteUser", [{"value": {"uid": "root"}}, {"bool": true}, {"cfg": true}], false],
#:  ["postDeleteUser", [{"value": {"uid": "ann"}}, {"cfg": true}], true]]}
from org.gluu.model.custom.script.type.user import UpdateUserType
from org.gluu.oxtrust.model import GluuCustomAttribute
from org.gluu.util import StringHelper, ArrayHelper
from java.util import Arrays, ArrayList

import java

PROTECTED = ("admin", "root")

def is_protected(uid):
    return uid is not None and uid.lower() in PROTECTED

class UpdateUser(UpdateUserType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def newUser(self, user, configurationAttributes):
        print "Update user. newUser method"
        return True

    def addUser(self, user, persisted, configurationAttributes):
        return self.__updateDisplayName(user)

    def postAddUser(self, user, configurationAttributes):
        return True

    def updateUser(self, user, persisted, configurationAttributes):
        return self.__updateDisplayName(user)

    def postUpdateUser(self, user, configurationAttributes):
        return True

    def deleteUser(self, user, persisted, configurationAttributes):
        return not is_protected(user.getUid())

    def postDeleteUser(self, user, configurationAttributes):
        return True

    def __updateDisplayName(self, user):
        parts = [user.getAttribute(name) for name in ("givenName", "sn")]
        user.setDisplayName(" ".join([part.capitalize() for part in parts if part]))
        return True

    def getApiVersion(self):
        return 11

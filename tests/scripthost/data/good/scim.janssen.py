# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"testProp1": "one"}, "calls": [["createUser", [{"value": {"uid": "ann", "attributes": {"sn": "Lee"}}}, {"cfg": true}], true], ["deleteUser", [{"value": {"uid": "ann"}}, {"cfg": true}], true],
#:  ["postCreateUser", [{"value": {"uid": "ann", "attributes": {"displayName": "Ann"}}}, {"cfg": true}], true],
#:  ["updateUser", [{"value": {"uid": "ann"}}, {"cfg": true}], true], ["updateUser", [{"value": {"uid": "admin"}}, {"cfg": true}], false],
#:  ["createGroup", [{"value": {"displayName": "staff"}}, {"cfg": true}], true], ["updateGroup", [{"value": {"displayName": "staff"}}, {"cfg": true}], true],
#:  ["deleteGroup", [{"value": {"displayName": "staff"}}, {"cfg": true}], false], ["postUpdateUser", [{"value": {"uid": "ann"}}, {"cfg": true}], true],
#:  ["postDeleteUser", [{"value": {"uid": "ann"}}, {"cfg": true}], true], ["postCreateGroup", [{"value": {}}, {"cfg": true}], true],
#:  ["postUpdateGroup", [{"value": {}}, {"cfg": true}], true], ["postDeleteGroup", [{"value": {}}, {"cfg": true}], true],
#:  ["getUser", [{"value": {"uid": "ann"}}, {"cfg": true}], true], ["getUser", [{"value": {"uid": "admin"}}, {"cfg": true}], false], ["getGroup", [{"value": {}}, {"cfg": true}], true],
#:  ["postSearchUsers", [{"value": {"resources": [{"userName": "ann"}]}}, {"cfg": true}], true], ["postSearchGroups", [{"value": {"resources": []}}, {"cfg": true}], true],
#:  ["manageResourceOperation", [{"context": true}, {"value": {"uid": "ann"}}, {"value": {}}, {"cfg": true}], null, {"kind": "scim"}],
#:  ["manageSearchOperation", [{"context": true}, {"value": {}}, {"cfg": true}], {"status": 403, "entity": "no searches here", "headers": {}}, {"kind": "scim"}]]}
from io.jans.model.custom.script.type.scim import ScimType
from io.jans.util import StringHelper, ArrayHelper
from jakarta.ws.rs.core import Response
from java.util import Arrays, ArrayList
from io.jans.orm.model.base import CustomAttribute

import java

class ScimEventHandler(ScimType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, configurationAttributes):
        print "ScimEventHandler (init): Initialized successfully"
        return True

    def destroy(self, configurationAttributes):
        print "ScimEventHandler (destroy): Destroyed successfully"
        return True

    def getApiVersion(self):
        # fifth version
        return 5

    def createUser(self, user, configurationAttributes):
        print "ScimEventHandler (createUser): Current id = " + str(user.getUid())

        testProp1 = configurationAttributes.get("testProp1").getValue2()
        print "ScimEventHandler (createUser): testProp1 = " + testProp1
        user.setAttribute("sn", str(user.getAttribute("sn")) + "!")
        return True

    def updateUser(self, user, configurationAttributes):
        return user.getUid() != "admin"

    def deleteUser(self, user, configurationAttributes):
        return True

    def createGroup(self, group, configurationAttributes):
        return True

    def updateGroup(self, group, configurationAttributes):
        return True

    def deleteGroup(self, group, configurationAttributes):
        print "ScimEventHandler (deleteGroup): groups are kept"
        return False

    def postCreateUser(self, user, configurationAttributes):
        print "User was saved with display name " + user.getAttribute("displayName")
        return True

    def postUpdateUser(self, user, configurationAttributes):
        return True

    def postDeleteUser(self, user, configurationAttributes):
        return True

    def postUpdateGroup(self, group, configurationAttributes):
        return True

    def postCreateGroup(self, group, configurationAttributes):
        return True

    def postDeleteGroup(self, group, configurationAttributes):
        return True

    def getUser(self, user, configurationAttributes):
        return user.getUid() != "admin"

    def getGroup(self, group, configurationAttributes):
        return True

    def postSearchUsers(self, results, configurationAttributes):
        for result in results.getResources():
            print result
        return True

    def postSearchGroups(self, results, configurationAttributes):
        return True

    def manageResourceOperation(self, context, entity, payload, configurationAttributes):
        return None

    def manageSearchOperation(self, context, searchRequest, configurationAttributes):
        return Response.status(403).entity("no searches here").build()

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"attribute": "title"}, "calls": [["getBindCredentials", [{"string": "primary"}, {"cfg": true}], {"bindDn": "cn=admin,o=source", "bindPassword": "x"}],
#:  ["getBindCredentials", [{"string": "other"}, {"cfg": true}], null], ["isStartProcess", [{"cfg": true}], false], ["updateUser", [{"value": {"uid": "ann", "attributes": {"title": "  dr  "}}}, {"cfg": true}], true]]}
from io.jans.model.custom.script.type.user import LinkInterceptionType
from io.jans.model.custom.script.model.bind import BindCredentials
from io.jans.util import StringHelper, ArrayHelper
from java.util import Arrays, ArrayList

import java

class LinkInterception(LinkInterceptionType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Link interception. Initialization"
        if configurationAttributes.containsKey("attribute"):
            self.attribute = configurationAttributes.get("attribute").getValue2()
        else:
            self.attribute = "title"
        return True

    def destroy(self, configurationAttributes):
        return True

    def getBindCredentials(self, configId, configurationAttributes):
        if configId == "primary":
            return BindCredentials("cn=admin,o=source", "x")
        return None

    def isStartProcess(self, configurationAttributes):
        return False

    def updateUser(self, user, configurationAttributes):
        attributes = user.getCustomAttributes()
        for attribute in attributes:
            name = StringHelper.toLowerCase(attribute.getName())
            if name == self.attribute:
                attribute.setValue(attribute.getValue().strip().title())
        return True

    def getApiVersion(self):
        return 11

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["updateUser", [{"value": {"uid": "ann", "attributes": {"givenName": "Ann"}}}, {"cfg": true}], true],
#:  ["isStartProcess", [{"cfg": true}], false], ["getBindCredentials", [{"string": "source"}, {"cfg": true}], {"bindDn": "cn=Directory Manager", "bindPassword": "password"}],
#:  ["getBindCredentials", [{"string": "inum"}, {"cfg": true}], null]]}
from org.xdi.model.custom.script.type.user import CacheRefreshType
from org.xdi.util import StringHelper, ArrayHelper
from java.util import Arrays, ArrayList
from org.gluu.oxtrust.model import GluuCustomAttribute
from org.xdi.model.custom.script.model.bind import BindCredentials

import java

class CacheRefresh(CacheRefreshType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, configurationAttributes):
        print "Cache refresh. Initialization"
        return True

    def destroy(self, configurationAttributes):
        return True

    # Check if this instance conform starting conditions
    def isStartProcess(self, configurationAttributes):
        print "Cache refresh. Is start process method"
        return False

    def getBindCredentials(self, configId, configurationAttributes):
        print "Cache refresh. GetBindCredentials method"
        if configId == "source":
            return BindCredentials("cn=Directory Manager", "password")
        return None

    # Update user entry before persist it
    def updateUser(self, user, configurationAttributes):
        print "Cache refresh. UpdateUser method"

        attributes = user.getCustomAttributes()

        # Add new attribute preferredLanguage
        attrPrefferedLanguage = GluuCustomAttribute("preferredLanguage", "en-us")
        attributes.add(attrPrefferedLanguage)

        # Add new attribute userPassword
        attrUserPassword = GluuCustomAttribute("userPassword", "test")
        attributes.add(attrUserPassword)

        # Update givenName attribute
        for attribute in attributes:
            attrName = attribute.getName()
            if (("givenname" == StringHelper.toLowerCase(attrName)) and StringHelper.isNotEmpty(attribute.getValue())):
                attribute.setValue(StringHelper.removeMultipleSpaces(attribute.getValue()) + " (updated)")
        return True

    def getApiVersion(self):
        return 3

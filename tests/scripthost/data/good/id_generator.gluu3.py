# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["generateId", [{"string": "@!1111"}, {"string": "people"}, {"string": "pre!"}, {"cfg": true}], "pre!people"],
#:  ["generateId", [{"string": "@!1111"}, {"string": "unknown"}, {"string": ""}, {"cfg": true}], ""]]}
from org.xdi.model.custom.script.type.id import IdGeneratorType
from org.xdi.util import StringHelper, ArrayHelper
from java.util import Arrays, ArrayList

import java

class IdGenerator(IdGeneratorType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, configurationAttributes):
        print "Id generator. Initialization"
        print "Id generator. Initialized successfully"
        return True

    def destroy(self, configurationAttributes):
        print "Id generator. Destroy"
        return True

    def getApiVersion(self):
        return 1

    # Id generator init method
    #   appId is application Id
    #   idType is Id Type
    #   idPrefix is Id Prefix
    #   user is org.gluu.oxtrust.model.GluuCustomPerson
    #   configurationAttributes is java.util.Map<String, SimpleCustomProperty>
    def generateId(self, appId, idType, idPrefix, configurationAttributes):
        print "Id generator. Generate Id"
        print "Id generator. Generate Id. AppId: '", appId, "', IdType: '", idType, "', IdPrefix: '", idPrefix, "'"

        if StringHelper.equalsIgnoreCase(idType, "people"):
            return idPrefix + "people"
        elif idType in ("group", "server", "inum_" + idType):
            return idPrefix + idType
        # Return empty string to use default Id generator
        return ""

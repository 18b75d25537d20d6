# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"enable_confirmation": "true"}, "calls": [["initRegistration", [{"value": {}}, {"value": {}}, {"cfg": true}], true], ["preRegistration", [{"value": {"uid": "ann", "attributes": {"mail": "Ann@Example.com"}}}, {"value": {}}, {"cfg": true}], true],
#:  ["postRegistration", [{"value": {"uid": "ann", "attributes": {"mail": "ann@example.com"}}}, {"value": {}}, {"cfg": true}], true],
#:  ["confirmRegistration", [{"value": {"uid": "ann"}}, {"value": {"code": ["none"]}}, {"cfg": true}], false]]}
from org.xdi.model.custom.script.type.user import UserRegistrationType
from org.xdi.util import StringHelper, ArrayHelper
from java.util import Arrays, ArrayList, UUID
from org.gluu.oxtrust.ldap.service import PersonService
from org.gluu.oxtrust.util import ServiceUtil

import java

class UserRegistration(UserRegistrationType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, configurationAttributes):
        print "User registration. Initialization"
        self.enable_confirmation = False
        if configurationAttributes.containsKey("enable_confirmation"):
            self.enable_confirmation = StringHelper.toBoolean(configurationAttributes.get("enable_confirmation").getValue2(), False)
        print "User registration. Confirmation is", ("on" if self.enable_confirmation else "off")
        return True

    def destroy(self, configurationAttributes):
        return True

    def initRegistration(self, user, requestParameters, configurationAttributes):
        return True

    def preRegistration(self, user, requestParameters, configurationAttributes):
        user.setMail(user.getMail().lower())
        if self.enable_confirmation:
            user.setStatus("inactive")
            user.setGuid(StringHelper.toString(UUID.randomUUID()))
        return True

    def postRegistration(self, user, requestParameters, configurationAttributes):
        body = "<h2>Hello %s</h2> <a href='https://%s/confirm?code=%s'>confirm</a>" % (user.getUid(), "as.example.com", user.getGuid())
        print "User registration. Mail of", len(body), "characters"
        return True

    def confirmRegistration(self, user, requestParameters, configurationAttributes):
        codes = requestParameters.get("code")
        if ArrayHelper.isEmpty(codes):
            return False
        return codes[0] == user.getGuid()

    def getApiVersion(self):
        return 1

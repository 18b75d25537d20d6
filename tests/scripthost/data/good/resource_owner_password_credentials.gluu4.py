# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "world": {"users": [{"uid": "ann", "password": "pw"}]}, "calls": [["authenticate", [{"context": true}], true, {"kind": "resource_owner_password_credentials", "requestParameters": {"username": ["ann"], "password": ["pw"]}}],
#:  ["authenticate", [{"context": true}], false, {"kind": "resource_owner_password_credentials", "requestParameters": {"username": ["ann"], "password": ["no"]}}]]}
from org.gluu.model.custom.script.type.owner import ResourceOwnerPasswordCredentialsType
from org.gluu.oxauth.service import AuthenticationService, UserService
from org.gluu.oxauth.security import Identity
from org.gluu.service.cdi.util import CdiUtil
from org.gluu.util import StringHelper
import sys
import java

class ResourceOwnerPasswordCredentials(ResourceOwnerPasswordCredentialsType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "ROPC script. Initializing ..."
        self.usernameParamName = "username"
        self.passwordParamName = "password"
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def authenticate(self, context):
        print "ROPC script. Authenticate"
        deviceIdParam = context.getHttpRequest().getParameterValues("device_id")
        if deviceIdParam != None and (deviceIdParam.length > 0 ):
            result = deviceIdParam[0] == "device_id_1"
            if not result:
                return False

            # Set auntenticated user in context
            # context.setUser(user)
            return True
        if self.userLogin(context.getHttpRequest().getParameter(self.usernameParamName), context.getHttpRequest().getParameter(self.passwordParamName)):
            user = CdiUtil.bean(AuthenticationService).getAuthenticatedUser()
            context.setUser(user)
            return True
        return False

    def userLogin(self, name, password):
        authenticationService = CdiUtil.bean(AuthenticationService)
        try:
            return authenticationService.authenticate(name, password)
        except:
            print "ROPC script. Exception: ", sys.exc_info()[1]
        return False

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"attempts": "3"}, "world": {"users": [{"uid": "ann", "password": "pw"}]},
#:  "calls": [["authorize", [{"context": true}], true, {"kind": "script", "requestParameters": {"username": ["ann"], "password": ["pw"]}}],
#:   ["authorize", [{"context": true}], false, {"kind": "script", "requestParameters": {"username": ["ann"], "password": ["no"]}}],
#:   ["getAuthenticationMethodClaims", [{"context": true}], {"amr": "pwd"}, {"kind": "script"}], ["prepareAuthzRequest", [{"context": true}], null, {"kind": "script"}]]}
from io.jans.as.server.authorize.ws.rs import AuthzRequest
from io.jans.as.server.security import Identity
from io.jans.as.server.service import AuthenticationService
from io.jans.model.custom.script.type.authzchallenge import AuthorizationChallengeType
from io.jans.service.cdi.util import CdiUtil
from io.jans.util import StringHelper
from jakarta.ws.rs import WebApplicationException
from jakarta.ws.rs.core import Response

class AuthorizationChallenge(AuthorizationChallengeType):
    USERNAME_PARAMETER = "username"
    PASSWORD_PARAMETER = "password"

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Authorization challenge. Initialization"
        self.attempts = int(configurationAttributes.get("attempts").getValue2())
        return self.attempts > 0

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def parameter(self, context, name):
        value = context.getHttpRequest().getParameter(name)
        return value if StringHelper.isNotEmpty(value) else None

    def authorize(self, context):
        username = self.parameter(context, self.USERNAME_PARAMETER)
        password = self.parameter(context, self.PASSWORD_PARAMETER)
        if username is None or password is None:
            print "Authorization challenge. No %s or no %s" % (self.USERNAME_PARAMETER, self.PASSWORD_PARAMETER)
            return False
        ok = CdiUtil.bean(AuthenticationService).authenticate(username, password)
        print "Authorization challenge. User '%s': %r" % (username, bool(ok))
        return ok

    def getAuthenticationMethodClaims(self, context):
        return {"amr": "pwd"}

    def prepareAuthzRequest(self, context):
        print "Authorization challenge. Prepare"

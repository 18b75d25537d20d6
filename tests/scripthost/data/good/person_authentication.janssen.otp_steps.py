# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"otp_type": "totp", "issuer": "Example", "qr_options": "{ \"size\": 400, \"mSize\": 0.05 }", "retries": "3"},
#:  "world": {"users": [{"uid": "ann", "password": "pw", "attributes": {"jansExtUid": "totp:abc"}}], "authenticated": "ann", "workingParameters": {"otp_count_login_steps": 2},
#:   "messages": {"otp.code": "Code"}},
#:  "calls": [["getCountAuthenticationSteps", [{"cfg": true}], 2], ["getPageForStep", [{"cfg": true}, {"int": 2}], "/auth/otp/otplogin.xhtml"],
#:   ["getPageForStep", [{"cfg": true}, {"int": 1}], ""], ["getExtraParametersForStep", [{"cfg": true}, {"int": 2}], ["otp_auth_method", "otp_count_login_steps", "retry"]],
#:   ["prepareForStep", [{"cfg": true}, {"value": {}}, {"int": 2}], true], ["authenticate", [{"cfg": true}, {"value": {"loginForm:otpCode": ["123456"]}}, {"int": 2}], false],
#:   ["authenticate", [{"cfg": true}, {"value": {}}, {"int": 2}], false], ["getNextStep", [{"cfg": true}, {"value": {}}, {"int": 1}], -1]]}
from com.google.common.io import BaseEncoding
from jakarta.faces.application import FacesMessage
from io.jans.as.server.security import Identity
from io.jans.as.server.service import AuthenticationService, SessionIdService
from io.jans.as.server.service.common import UserService
from io.jans.jsf2.message import FacesMessages
from io.jans.model.custom.script.type.auth import PersonAuthenticationType
from io.jans.service.cdi.util import CdiUtil
from io.jans.util import StringHelper
from java.security import SecureRandom
from java.util import Arrays
from java.util.concurrent import TimeUnit

import jarray
import json
import sys
import time

try:
    from org.json import JSONObject
except ImportError:
    JSONObject = None


class PersonAuthentication(PersonAuthenticationType):
    MAX_STEPS = 2

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis
        self.random = SecureRandom()

    def init(self, customScript, configurationAttributes):
        print "OTP. Initialization"
        if not configurationAttributes.containsKey("otp_type"):
            print "OTP. Initialization. Property otp_type is mandatory"
            return False
        self.otpType = configurationAttributes.get("otp_type").getValue2()
        if not self.otpType in ["hotp", "totp"]:
            print "OTP. Initialization. Property value otp_type is invalid"
            return False
        self.retries = 1
        if configurationAttributes.containsKey("retries"):
            self.retries = StringHelper.toInteger(configurationAttributes.get("retries").getValue2(), 1)
        self.customQrOptions = {}
        if configurationAttributes.containsKey("qr_options"):
            self.customQrOptions = json.loads(configurationAttributes.get("qr_options").getValue2())
        assert self.customQrOptions.get("size", 0) == 400
        shown = sorted(self.customQrOptions.iteritems(), key=lambda item: item[0])
        print "OTP. Initialized with", ", ".join(["%s=%s" % (k, v) for k, v in shown])
        return self.retries == 3

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getAuthenticationMethodClaims(self, requestParameters):
        return None

    def isValidAuthenticationMethod(self, usageType, configurationAttributes):
        return True

    def getAlternativeAuthenticationMethod(self, usageType, configurationAttributes):
        return None

    def authenticate(self, configurationAttributes, requestParameters, step):
        facesMessages = CdiUtil.bean(FacesMessages)
        facesMessages.setKeepMessages()
        identity = CdiUtil.bean(Identity)
        self.setRequestScopedParameters(identity)
        if step == 1:
            return self.processBasicAuthentication(identity.getCredentials()) is not None
        elif step == 2:
            authenticationService = CdiUtil.bean(AuthenticationService)
            user = authenticationService.getAuthenticatedUser()
            if user == None:
                return False
            otpCodes = requestParameters.get("loginForm:otpCode")
            if otpCodes is None or len(otpCodes) == 0:
                facesMessages.add(FacesMessage.SEVERITY_ERROR, "Failed to authenticate. OTP code is empty")
                return False
            attempts = identity.getWorkingParameter("retry") or 0
            identity.setWorkingParameter("retry", attempts + 1)
            return self.processOtp(user.getUserId(), otpCodes[0])
        return False

    def prepareForStep(self, configurationAttributes, requestParameters, step):
        identity = CdiUtil.bean(Identity)
        self.setRequestScopedParameters(identity)
        if step == 1:
            return True
        sessionId = CdiUtil.bean(SessionIdService).getSessionId()
        return sessionId != None

    def getExtraParametersForStep(self, configurationAttributes, step):
        return Arrays.asList("otp_auth_method", "otp_count_login_steps", "retry")

    def getCountAuthenticationSteps(self, configurationAttributes):
        identity = CdiUtil.bean(Identity)
        if identity.isSetWorkingParameter("otp_count_login_steps"):
            return StringHelper.toInteger("%s" % identity.getWorkingParameter("otp_count_login_steps"))
        return self.MAX_STEPS

    def getPageForStep(self, configurationAttributes, step):
        pages = {2: "/auth/otp/otplogin.xhtml"}
        return pages[step] if step in pages else ""

    def getNextStep(self, configurationAttributes, requestParameters, step):
        return -1

    def getLogoutExternalUrl(self, configurationAttributes, requestParameters):
        return None

    def logout(self, configurationAttributes, requestParameters):
        return True

    def setRequestScopedParameters(self, identity):
        if self.otpType == "totp":
            identity.setWorkingParameter("otp_auth_method", "totp")

    def processBasicAuthentication(self, credentials):
        userService = CdiUtil.bean(UserService)
        user_name, user_password = credentials.getUsername(), credentials.getPassword()
        if StringHelper.isEmpty(user_name):
            return None
        if not CdiUtil.bean(AuthenticationService).authenticate(user_name, user_password):
            return None
        return userService.getUser(user_name, "uid", "jansExtUid")

    def processOtp(self, user_name, code):
        user = CdiUtil.bean(UserService).getUser(user_name)
        enrollments = user.getAttributeValues("jansExtUid") or []
        key = self.generateSecretKey(20)
        try:
            return code == self.code(key, int(time.time() / 30)) and len(enrollments) > 0
        except (ValueError, TypeError), error:
            print "OTP. Failed:", error, sys.exc_info()[1]
            return False

    def generateSecretKey(self, keyLength):
        bytes = jarray.zeros(keyLength, "b")
        self.random.nextBytes(bytes)
        return bytes

    def code(self, key, moving):
        digest = 0
        for index, byte in enumerate(key):
            digest ^= (byte & 0xff) << (index % 4) * 8
        return "x%08x" % ((digest + moving + TimeUnit.SECONDS.toMillis(30L)) & 0xffffffffL)

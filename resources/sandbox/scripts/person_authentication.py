# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Asks for user name and password in one step and lets the server check them.

from io.jans.model.custom.script.type.auth import PersonAuthenticationType
from io.jans.as.server.security import Identity
from io.jans.as.server.service import AuthenticationService
from io.jans.service.cdi.util import CdiUtil
from io.jans.util import StringHelper


class PersonAuthentication(PersonAuthenticationType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Password authentication. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Password authentication. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def isValidAuthenticationMethod(self, usageType, configurationAttributes):
        return True

    def getAlternativeAuthenticationMethod(self, usageType, configurationAttributes):
        return None

    def getAuthenticationMethodClaims(self, requestParameters):
        return None

    def authenticate(self, configurationAttributes, requestParameters, step):
        if step != 1:
            return False

        identity = CdiUtil.bean(Identity)
        credentials = identity.getCredentials()
        userName = credentials.getUsername()
        password = credentials.getPassword()
        if not StringHelper.isNotEmptyString(userName) or not StringHelper.isNotEmptyString(password):
            print "Password authentication. User name or password is missing"
            return False

        return CdiUtil.bean(AuthenticationService).authenticate(userName, password)

    def prepareForStep(self, configurationAttributes, requestParameters, step):
        return step == 1

    def getExtraParametersForStep(self, configurationAttributes, step):
        return None

    def getCountAuthenticationSteps(self, configurationAttributes):
        return 1

    # "" is the built-in login page.
    def getPageForStep(self, configurationAttributes, step):
        return ""

    def getNextStep(self, configurationAttributes, requestParameters, step):
        return -1

    def getLogoutExternalUrl(self, configurationAttributes, requestParameters):
        return None

    def logout(self, configurationAttributes, requestParameters):
        return True

# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: person_authentication
from io.jans.model.custom.script.type.auth import PersonAuthenticationType


class PersonAuthentication(PersonAuthenticationType):
    def __init__(self):  # expect: constructor-arity
        pass

    def init(self, configurationAttributes):  # expect: init-arity
        return True

    def destroy(self):  # expect: method-arity
        return True

    def getApiVersion(self):
        return 11

    def isValidAuthenticationMethod(self, usageType, configurationAttributes):
        return True

    def getAlternativeAuthenticationMethod(self, *anything):
        return None

    def authenticate(self, configurationAttributes, step):  # expect: method-arity
        return self.check(step, 1)  # expect: call-arity

    def prepareForStep(self, configurationAttributes, requestParameters, step, more=None):
        return self.check(1)

    def check(self, step):
        return step == 1

    def getExtraParametersForStep(self, configurationAttributes, step):
        return None

    def getCountAuthenticationSteps(self, configurationAttributes):
        return 1

    def getPageForStep(self, step):  # expect: method-arity
        return ""

    def getNextStep(self, configurationAttributes, requestParameters, step):
        return -1

    def getLogoutExternalUrl(self, configurationAttributes, requestParameters):
        return None

    def getAuthenticationMethodClaims(self, configurationAttributes):
        return None

    def logout(self):  # expect: method-arity
        return True

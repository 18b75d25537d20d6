# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A log-in whose course its properties describe:
#   steps        number of steps (1)
#   api          getApiVersion (11)
#   raises       methods that raise, parted by blanks; with ":2" only for that step
#   false        methods that answer False, in the same way
#   next         answers of getNextStep: "1=3 2=-2", or "2!=1" where authenticate answered False
#   pages        "2=/auth/code.xhtml"; "2=None" for no page
#   keeps        names of getExtraParametersForStep
#   away         step whose preparation sends the browser to another site
#   logoutUrl    answer of getLogoutExternalUrl
#   nobody       nobody is logged in, whatever is answered
#   other        answer of getAlternativeAuthenticationMethod
from io.jans.model.custom.script.type.auth import PersonAuthenticationType
from io.jans.service.cdi.util import CdiUtil
from io.jans.as.server.security import Identity
from io.jans.as.server.service import AuthenticationService
from io.jans.as.server.util import ServerUtil
from io.jans.jsf2.service import FacesService
from io.jans.jsf2.message import FacesMessages
from jakarta.faces.application import FacesMessage


class PersonAuthentication(PersonAuthenticationType):
    def __init__(self, currentTimeMillis):
        self.api = 11
        self.properties = {}
        self.passed = True

    def init(self, customScript, configurationAttributes):
        for name in configurationAttributes.keySet():
            self.properties[name] = configurationAttributes.get(name).getValue2()
        self.api = int(self.text("api", "11"))
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return self.api if self.properties else 11

    def text(self, name, default=""):
        return self.properties.get(name, default)

    def told(self, kind, method, step=0):
        words = self.text(kind).split()
        return method in words or "%s:%s" % (method, step) in words

    def enter(self, method, step=0):
        print "%s %s" % (method, step)
        if self.told("raises", method, step):
            raise ValueError("%s is told to raise" % method)
        return not self.told("false", method, step)

    def chosen(self, name, key):
        for word in self.text(name).split():
            parts = word.split("=", 1)
            if parts[0] == key:
                return parts[1]
        return None

    def isValidAuthenticationMethod(self, usageType, configurationAttributes):
        return self.enter("isValidAuthenticationMethod")

    def getAlternativeAuthenticationMethod(self, usageType, configurationAttributes):
        return self.text("other", None)

    def getAuthenticationMethodClaims(self, configurationAttributes):
        self.enter("getAuthenticationMethodClaims")
        return {"steps": self.text("steps", "1")}

    def prepareForStep(self, configurationAttributes, requestParameters, step):
        good = self.enter("prepareForStep", step)
        if self.text("away") == str(step):
            CdiUtil.bean(FacesService).redirectToExternalURL("https://idp.example/login?step=%s" % step)
        return good

    def authenticate(self, configurationAttributes, requestParameters, step):
        self.passed = False
        good = self.enter("authenticate", step)
        identity = CdiUtil.bean(Identity)
        credentials = identity.getCredentials()
        if step == 1 and not self.text("away"):
            service = CdiUtil.bean(AuthenticationService)
            if not self.text("nobody"):
                good = service.authenticate(credentials.getUsername(), credentials.getPassword()) and good
            identity.setWorkingParameter("expected", "123456")
            identity.setWorkingParameter("tries", 3)
            identity.setWorkingParameter("remember", True)
        elif self.text("away"):
            user = ServerUtil.getFirstValue(requestParameters, "user")
            good = good and user is not None and CdiUtil.bean(AuthenticationService).authenticate(user)
        else:
            code = ServerUtil.getFirstValue(requestParameters, "otpForm:code")
            expected = identity.getWorkingParameter("expected")
            print "code %s, expected %s, tries %s, remember %s" % (
                code, expected, identity.getWorkingParameter("tries"), identity.getWorkingParameter("remember"))
            good = good and code is not None and code == expected
            if not good:
                CdiUtil.bean(FacesMessages).add(FacesMessage.SEVERITY_ERROR, "Wrong code")
        self.passed = good
        return good

    def getExtraParametersForStep(self, configurationAttributes, step):
        self.enter("getExtraParametersForStep", step)
        from java.util import Arrays
        return Arrays.asList(self.text("keeps").split())

    def getCountAuthenticationSteps(self, configurationAttributes):
        self.enter("getCountAuthenticationSteps")
        return int(self.text("steps", "1"))

    def getPageForStep(self, configurationAttributes, step):
        self.enter("getPageForStep", step)
        page = self.chosen("pages", str(step))
        if page == "None":
            return None
        return page or ("" if step == 1 else "/auth/code%s.xhtml" % step)

    def getNextStep(self, configurationAttributes, requestParameters, step):
        self.enter("getNextStep", step)
        answer = self.chosen("next", str(step))
        if answer is None and not self.passed:
            answer = self.chosen("next", "%s!" % step)
        return int(answer or -1)

    def getLogoutExternalUrl(self, configurationAttributes, requestParameters):
        self.enter("getLogoutExternalUrl")
        return self.text("logoutUrl", None)

    def logout(self, configurationAttributes, requestParameters):
        return self.enter("logout")

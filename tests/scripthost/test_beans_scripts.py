# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole authentication scripts, of the kind that servers run, played step by step in a world."""
import unittest

import loopback
from beanscript import PACKAGES, host, imports, world

CFG = {"cfg": True}

HEAD = u"""%s
import json, sys
from %s.model.custom.script.type.auth import PersonAuthenticationType
class PersonAuthentication(PersonAuthenticationType):
    def __init__(self, currentTimeMillis):
        pass
    def destroy(self, configurationAttributes):
        return True
    def getApiVersion(self):
        return 11
    def isValidAuthenticationMethod(self, usageType, configurationAttributes):
        return True
    def getAlternativeAuthenticationMethod(self, usageType, configurationAttributes):
        return None
    def getAuthenticationMethodClaims(self, configurationAttributes):
        return None
    def getExtraParametersForStep(self, configurationAttributes, step):
        return None
    def getPageForStep(self, configurationAttributes, step):
        return ""
    def getNextStep(self, configurationAttributes, requestParameters, step):
        return -1
    def getLogoutExternalUrl(self, configurationAttributes, requestParameters):
        return None
    def logout(self, configurationAttributes, requestParameters):
        return True
"""

# Locks the account after three wrong passwords, for as long as the cache remembers.
LOCKING = u"""
    def init(self, *given):
        self.most = 3
        return True
    def getCountAuthenticationSteps(self, configurationAttributes):
        return 1
    def prepareForStep(self, configurationAttributes, requestParameters, step):
        return True
    def authenticate(self, configurationAttributes, requestParameters, step):
        credentials = b(Identity).getCredentials()
        name, password = credentials.getUsername(), credentials.getPassword()
        messages, users, cache = b(FacesMessages), b(UserService), b(CacheService)
        messages.setKeepMessages()
        messages.clear()
        if StringHelper.isEmptyString(name):
            return False
        if cache.get("lock_" + name) is not None:
            messages.add(FacesMessage.SEVERITY_ERROR, b(LanguageBean).getMessage("locked"))
            return False
        if b(AuthenticationService).authenticate(name, password):
            user = users.getUser(name)
            users.setCustomAttribute(user, "failures", "0")
            users.updateUser(user)
            return True
        user = users.getUser(name)
        if user is None:
            return False
        found = users.getCustomAttribute(user, "failures")
        failures = StringHelper.toInteger(found.getValue(), 0) + 1 if found is not None else 1
        users.setCustomAttribute(user, "failures", str(failures))
        users.updateUser(user)
        if failures >= self.most:
            cache.put(StringHelper.toString(180), "lock_" + name, "locked")
            b(MailService).sendMail(user.getAttribute("mail"), "Locked", "Your account is locked.")
        messages.add(FacesMessage.SEVERITY_ERROR, "%d attempts left" % (self.most - failures))
        return False
"""

# Asks another server for a code and compares it with the one that was typed; its secrets lie in a file.
CODES = u"""
    def init(self, *given):
        stream = open("/etc/certs/codes.json")
        try:
            self.key = b(EncryptionService).decrypt(json.loads(stream.read())["key"])
        finally:
            stream.close()
        return True
    def getCountAuthenticationSteps(self, configurationAttributes):
        return 2
    def prepareForStep(self, configurationAttributes, requestParameters, step):
        if step == 1:
            return True
        user = b(AuthenticationService).getAuthenticatedUser()
        if user is None:
            return False
        http = b(HttpService)
        client = http.getHttpsClient()
        client.getParams().setIntParameter("http.connection.timeout", 15 * 1000)
        try:
            response = http.executeGet(client, "%s/echo?user=" + http.encodeUrl(user.getUserId()), {"Authorization": "Bearer " + self.key})
            reply = response.getHttpResponse()
        except:
            print "failed:", sys.exc_info()[1]
            return False
        try:
            if not http.isResponseStastusCodeOk(reply):
                return False
            text = http.convertEntityToString(http.getResponseContent(reply))
            http.consume(reply)
        finally:
            response.closeConnection()
        b(Identity).setWorkingParameter("code", str(len(text)))
        return True
    def authenticate(self, configurationAttributes, requestParameters, step):
        identity = b(Identity)
        if step == 1:
            credentials = identity.getCredentials()
            return b(AuthenticationService).authenticate(credentials.getUsername(), credentials.getPassword(), "uid", "uid")
        typed = ServerUtil.getFirstValue(requestParameters, "form:code")
        if not identity.isSetWorkingParameter("code") or typed != identity.getWorkingParameter("code"):
            return False
        session = identity.getSessionId()
        session.getSessionAttributes().put("second_factor", "code")
        return b(SessionIdService).updateSessionId(session)
"""


class AuthenticationScriptTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = loopback.Server()

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()

    def load(self, text, generation, **changes):
        source = HEAD % (imports(generation), PACKAGES[generation]["core"]) + text
        loaded = host().request("load", script={"name": "Login", "type": "person_authentication", "source": source}, server=generation,
                                world=world(**changes))
        self.assertEqual("loaded", loaded["state"], loaded["error"])
        self.assertEqual([], loaded["simulated"])
        return loaded["handle"]

    def step(self, handle, method, step=1, parameters=None, **more):
        """What the method answers; nothing of it may fail or be simulated."""
        self.reply = host().call(handle, [(method, CFG, {"value": parameters or {}}, step)], **more)
        self.assertEqual((None, []), (self.reply["results"][0]["error"], self.reply["simulated"]))
        return self.reply["results"][0]["value"]

    def told(self, kind, member):
        return [effect[member] for effect in self.reply["effects"] if effect["kind"] == kind]

    def login(self, handle, name, password):
        return self.step(handle, "authenticate", world={"credentials": {"username": name, "password": password}})

    def testAnAccountIsLockedAfterThreeWrongPasswords(self):
        for generation in sorted(PACKAGES):
            handle = self.load(LOCKING, generation, messages={"locked": "Locked!"})
            self.assertTrue(self.login(handle, "ann", "secret"))
            self.assertFalse(self.login(handle, "nobody", "secret"))
            for left in ("2", "1", "0"):
                self.assertFalse(self.login(handle, "ann", "wrong"))
                self.assertEqual([left + " attempts left"], self.told("message", "text"))
            self.assertEqual(["ann@example.org"], self.told("mail", "to"))
            self.assertFalse(self.login(handle, "ann", "secret"))
            self.assertEqual(["Locked!"], self.told("message", "text"))
            self.assertTrue(self.step(handle, "authenticate", world={"cache": {}}) and self.told("authentication", "ok") == [True])
            state = host().call(handle, [], worldState=True)["world"]
            self.assertEqual((["0"], "ann"), (state["users"][0]["attributes"]["failures"], state["authenticated"]))

    def testASecondFactorFromAnotherServer(self):
        text = CODES.replace("%s", self.server.address)
        files = {"/etc/certs/codes.json": {"json": {"key": "LGEzH7PfD5M="}}}
        for generation in sorted(PACKAGES):
            handle = self.load(text, generation, files=files)
            self.assertFalse(self.step(handle, "prepareForStep", 2))
            self.assertTrue(self.step(handle, "authenticate", 1))
            self.assertTrue(self.step(handle, "prepareForStep", 2))
            self.assertEqual([200], self.told("http", "status"))
            # What the small server answers: "GET /echo?user=ann  Bearer sandbox ".
            code = str(len("GET /echo?user=ann  Bearer sandbox "))
            self.assertFalse(self.step(handle, "authenticate", 2, {"form:code": ["0"]}))
            self.assertTrue(self.step(handle, "authenticate", 2, {"form:code": [code]}))
            (session,) = self.told("session", "session")
            self.assertEqual(("code", "ann"), (session["attributes"]["second_factor"], session["attributes"]["auth_user"]))

    def testAMissingFileFailsInInitAsOnTheServer(self):
        source = HEAD % (imports("janssen"), "io.jans") + CODES
        loaded = host().request("load", script={"name": "Login", "type": "person_authentication", "source": source}, server="janssen", world=world())
        self.assertEqual(("dummy", "init", "IOError"), (loaded["state"], loaded["stage"], loaded["error"]["type"]))
        self.assertEqual([("/etc/certs/codes.json", "not declared")], [(e["path"], e["refused"]) for e in loaded["effects"] if e["kind"] == "file"])


if __name__ == "__main__":
    unittest.main()

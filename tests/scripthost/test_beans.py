# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The world that a scenario declares, what scripts do to it, and what a client answers in its place."""
import json
import unittest

import loopback
from beanscript import PACKAGES, BeanTest, host, source, world
from hostprocess import CONTEXT, Failed, authorizationSpec, context


class WorldTest(BeanTest):
    def testBeansOfOneClassAreOneObjectAndHaveProperties(self):
        self.each("print b(UserService) is b(UserService), b(Identity).sessionId.id, b(Identity).credentials.username, repr(b(UserService))",
                  ["True s-1 ann <UserService>"])

    def testWhatAKnownBeanHasNotIsRecordedAndIsNotTrue(self):
        self.assertEqual(["None False"], self.run_("print b(UserService).countMoons('ann'), bool(b(UserService).moons)"))
        self.assertEqual([("UserService.countMoons", "null"), ("UserService.moons", "False")], self.simulated())

    def testWithoutDeclaredUsersTheQuestionIsToldAsSimulated(self):
        self.assertEqual(["None False None False"], self.run_(
            "print b(UserService).getUser('ann'), b(AuthenticationService).authenticate('ann', 'x'), b(UserService).getUserInum('ann'), "
            "b(UserService).authenticate('ann')", world={}))
        nothing = "nothing: the world declares no users"
        self.assertEqual([("UserService.getUser", nothing), ("AuthenticationService.authenticate", nothing), ("UserService.getUserInum", nothing),
                          ("UserService.authenticate", nothing)], self.simulated())
        self.assertEqual(["None None 0 None"], self.run_(
            "print b(ClientService).getClient('c-1'), b(ScopeService).getScopeById('openid'), b(CustomScriptService).findCustomScripts(None).size(), "
            "b(PersistenceEntryManager).find(Client, 'x')", world={}))
        self.assertEqual(["clients", "scopes", "scripts", "clients"], [use[1].rsplit(" ", 1)[1] for use in self.simulated()])

    def testAUserThatTheScriptAddsDeclaresTheUsers(self):
        self.assertEqual(["x None"], self.run_("u = User()\nu.setUserId('x')\nb(UserService).addUser(u, True)\n"
                                               "print b(UserService).getUser('x').getUserId(), b(UserService).getUser('y')", world={}))
        self.assertEqual([], self.simulated())

    def testASimulatedValueLogsNobodyIn(self):
        body = ("v = Magic.make()\nprint b(AuthenticationService).authenticate(v), b(AuthenticationService).authenticate('ann', v), "
                "b(AuthenticationService).authenticate(v, v), b(UserService).getUser(v)")
        self.assertEqual(["False False False None"], self.run_(body, top="from com.acme import Magic"))

    def testAWorldWithoutASessionHasNone(self):
        self.each("print b(Identity).getSessionId(), b(SessionIdService).getSessionIdFromCookie(), b(AuthenticationService).authenticate('ann')", ["None None True"],
                  world=dict(world(), session=None))

    def testAnUndeclaredSessionIsAnEmptyOneAsAtLogin(self):
        self.each("s = b(Identity).getSessionId()\nprint s.getState(), s.getSessionAttributes().size(), s.getUserDn()", ["unauthenticated 0 None"],
                  world=world(session=None))

    def testWhoLoggedInInAnEarlierStepIsKnown(self):
        self.each("print b(AuthenticationService).getAuthenticatedUser().getUserId(), b(Identity).getSessionId().getSessionAttributes().get('auth_user')", ["ann ann"],
                  world=world(authenticated="ann"))

    def testTheWorldStaysBetweenCallsAndACallReplacesItsParts(self):
        handle = self.load("i = b(Identity)\nprint i.getWorkingParameter('n'), b(CacheService).get('c')\ni.setWorkingParameter('n', 1)\nb(CacheService).put('c', 'x')\n"
                           "return True", world={"workingParameters": {"n": 0}})
        seen = []
        for more in ({}, {}, {"world": {"workingParameters": {"n": 7}}}, {"world": {"cache": {}}}):
            self.call(handle, **more)
            seen += self.printed
        self.assertEqual(["0 None", "1 x", "7 x", "1 None"], seen)

    def testAWorldWithANameIsSharedByScripts(self):
        first = self.load("b(CacheService).put('k', 'from the first')\nreturn True", world={"id": "shared", "anew": True})
        second = self.load("print b(CacheService).get('k')\nreturn True", "gluu4", world={"id": "shared"})
        third = self.load("print b(CacheService).get('k')\nreturn True", world={})
        self.call(first)
        self.call(second)
        self.assertEqual(["from the first"], self.printed)
        self.call(third)
        self.assertEqual(["None"], self.printed)
        self.call(third, world={"id": "shared"})
        self.assertEqual(["from the first"], self.printed)
        self.call(third)
        self.assertEqual(["None"], self.printed)

    def testAWorldThatCannotBeReadIsRefused(self):
        for wrong in ({"users": [{"uid": "a", "devices": ["x"]}]}, {"users": [{"uid": {}}], "sessions": ["s"]}, {"files": {"/a": {"base64": "?"}}}):
            with self.assertRaises(Failed) as caught:
                self.load("return True", world=wrong)
            self.assertEqual(-32602, caught.exception.code, wrong)

    def testASessionIsTheSameObjectWithinAScriptAndCrossesGenerations(self):
        first = self.load("s = b(Identity).getSessionId()\ns.getSessionAttributes().put('k', 'v')\ns.setUserDn('dn')\nprint s is b(SessionIdService).getSessionId()\nreturn True",
                          "janssen", world={"id": "crossing", "anew": True, "session": {"id": "x"}})
        self.call(first)
        self.assertEqual(["True"], self.printed)
        second = self.load("s = b(Identity).getSessionId()\nprint s.getId(), s.getUserDn(), s.getSessionAttributes().get('k')\nreturn True", "gluu3", world={"id": "crossing"})
        self.call(second)
        self.assertEqual(["x dn v"], self.printed)

    def testTheStateOfTheWorldIsToldOnRequestWithoutPasswords(self):
        handle = self.load("i = b(Identity)\ni.setWorkingParameter('page', {'a': [1]})\nb(AuthenticationService).authenticate('ann', 'secret')\n"
                           "b(FacesMessages).add(FacesMessage.SEVERITY_INFO, 'Hi')\nb(CacheService).put(60, 'c', 'x')\nreturn True")
        reply = self.call(handle)
        self.assertFalse("world" in reply)
        state = self.call(handle, worldState=True)["world"]
        self.assertEqual(({"a": [1]}, "ann", "s-1"), (state["workingParameters"]["page"], state["authenticated"], state["session"]["id"]))
        self.assertEqual([{"severity": "INFO", "clientId": None, "text": "Hi"}] * 2, [dict(m, clientId=m.get("clientId")) for m in state["messages"]])
        self.assertEqual(("x", True), (state["cache"]["c"]["value"], state["cache"]["c"]["expiresIn"] <= 60))
        ann = state["users"][0]
        self.assertEqual(("ann", "active", ["ann@example.org"]), (ann["uid"], ann["status"], ann["attributes"]["mail"]))
        self.assertFalse("secret" in json.dumps(self.reply) or "hidden" in json.dumps(self.reply))

    def testScriptsOfAnOlderGenerationKeepItsClasses(self):
        text = source("u = b(UserService).getUser('ann')\nprint u.getClass().getName(), u.getAttribute('gluuStatus')\nreturn True", "gluu4")
        loaded = host().request("load", script={"name": "Old", "type": "uma_rpt_policy", "source": text}, server="janssen", world=world())
        self.call(loaded["handle"])
        self.assertEqual(["org.gluu.oxauth.model.common.User active"], self.printed)

    def testTheContextsRequestComesBeforeTheWorlds(self):
        handle = self.load("print b(ExternalContext).getRequest() is context.getHttpRequest(), b(FacesContext).getExternalContext().getRequestParameterMap().get('scope')\nreturn True")
        reply = host().call(handle, [("authorize", CONTEXT)], context(authorizationSpec()))
        self.assertEqual(["True read"], [entry["text"] for entry in reply["log"] if entry["stream"] == "out"])

    def testADeclaredConfigurationHasAGetterForEachMember(self):
        self.each("a = b(AppConfiguration)\nprint a.getLoginPage(), a.loginPage, a.getFido2Configuration().isEnabled(), a.getFido2Configuration()['enabled']\n"
                  "g = b(ConfigurationService).getConfiguration()\nprint g.isPassportEnabled(), g.getSmtpConfiguration().getPort() + 1", ["/login.htm /login.htm True True", "True 26"])
        self.assertEqual(["None"], self.run_("print b(AppConfiguration).getSomethingElse()"))
        self.assertEqual([("AppConfiguration.getSomethingElse", "null")], self.simulated())

    def testAnEntryOfAnUnknownClassHasGettersForItsMembers(self):
        top = "from org.gluu.config.oxtrust import LdapOxPassportConfiguration as P"
        self.assertEqual(["8090 ou=oxpassport,o=x"], self.run_(
            "p = b(PersistenceEntryManager).find(P, 'ou=oxpassport,o=x')\nprint p.getPassportConfiguration().getConf().getPort(), p.getDn()", "gluu4", top))
        self.run_("b(PersistenceEntryManager).find(Client, 'inum=none')", fails=True)
        self.assertEqual("Failed to find entry: inum=none", self.error["message"].split("Exception: ")[-1])


    def testTheClassOfAnUnknownObjectFindsItsEntry(self):
        for generation, package in (("gluu3", "org.xdi"), ("gluu4", "org.gluu"), ("janssen", "io.jans")):
            top = "from %s.config.oxtrust import LdapOxPassportConfiguration" % package
            self.assertEqual(["8090"], self.run_("c = LdapOxPassportConfiguration()\nprint b(PersistenceEntryManager).find(c.getClass(), 'ou=oxpassport,o=x')"
                                                 ".getPassportConfiguration().getConf().getPort()", generation, top))
        self.each("c = GluuConfiguration()\nprint b(PersistenceEntryManager).find(c.getClass(), 'ou=configuration,o=x').getIdp().get(0).getConfig().getPrimaryKey()", ["mail"],
                  world=world(organization={"idp": [{"config": {"primaryKey": "mail"}}]}))

    def testFiltersOfTheDatabase(self):
        top = "from org.gluu.search.filter import Filter"
        self.assertEqual(["[u'ann'] [u'bob'] []", "[u'ann'] [u'bob'] 2", "[u'c-1'] 0"], self.run_(
            "m = b(PersistenceEntryManager)\ndef ask(f, t=User):\n    return m.findEntries('o=X', t, f)\ndef ids(f):\n    return [u.getUserId() for u in ask(f)]\n"
            "mail, all = Filter.createEqualityFilter('mail', 'ANN@example.org'), Filter.createPresenceFilter('mail')\n"
            "print ids(mail), ids(Filter.createANDFilter(all, Filter.createNOTFilter(mail))), ids(Filter.createEqualityFilter('none', 'x'))\n"
            "print ids(Filter.createSubstringFilter('mail', 'an', None, '.org')), ids(Filter.createANDFilter([Filter.createSubstringFilter('mail', None, ['ob@'], None)])), "
            "ask(Filter.createORFilter(mail, all)).size()\n"
            "print [c.getClientId() for c in ask(Filter.createEqualityFilter('clientName', 'shop'), Client)], m.findEntries('o=other', Client, None).size()", "gluu4", top))
        self.assertEqual([], self.simulated())

    def testAScriptWithoutARequestSeesOneToTheIssuer(self):
        for generation, path in (("gluu3", "/oxauth"), ("gluu4", "/oxauth"), ("janssen", "/jans-auth")):
            self.assertEqual(["as.example https://as.example" + path + " 0 True"], self.run_(
                "e = b(FacesContext).getExternalContext()\nprint e.getRequest().getServerName(), b(HttpService).constructServerUrl(e.getRequest()), e.getRequestParameterMap().size(), "
                "e.getRequest() is e.getRequest()", generation, world=world(request=None)))

    def testWhatOutlivesARedirectAndThePagesLanguage(self):
        self.each("f = b(FacesContext)\nf.getExternalContext().getFlash().setKeepMessages(True)\nprint f.getExternalContext().getFlash().isKeepMessages(), f.getViewRoot().getLocale().getLanguage()",
                  ["True de"], world=world(locale="de_DE"))


class EffectsTest(BeanTest):
    def testMailsAreTakenAndNotSent(self):
        self.each("print b(MailService).sendMail('a@x', 'A', 'Subject', 'Text', '<b>T</b>')", ["True"])
        self.assertEqual([{"kind": "mail", "to": "a@x", "subject": "Subject", "text": "Text", "html": "<b>T</b>", "ok": True}], self.effects())
        self.assertEqual(["False"], self.run_("print b(MailService).sendMail('a@x', 'S', 'T')", world=world(mailFails=True)))

    def testEffectsHaveTheScriptsLines(self):
        self.run_("b(FacesService).redirectToExternalURL('https://x')\nb(ExternalContext).redirect('https://y')")
        first, second = self.reply["effects"]
        self.assertEqual((1, "redirect", "https://x", True), (second["line"] - first["line"], first["kind"], first["to"], first["external"]))

    def testMessagesAreShown(self):
        self.each("m = b(FacesMessages)\nm.add(FacesMessage.SEVERITY_ERROR, \"#{msgs['login.failed']}\")\nm.add(FacesMessage.SEVERITY_WARN, '%s left', 3)\n"
                  "b(FacesContext).addMessage(None, FacesMessage(FacesMessage.SEVERITY_INFO, 'Sum', 'Detail'))\nm.clear()", [])
        self.assertEqual([{"kind": "message", "severity": "ERROR", "text": "Wrong!"}, {"kind": "message", "severity": "WARN", "text": "3 left"},
                          {"kind": "message", "severity": "INFO", "text": "Sum"}, {"kind": "messagesCleared", "count": 3}], self.effects())

    def testChangesOfPersonsAreToldWithBeforeAndAfter(self):
        self.each("s = b(UserService)\nu = s.getUser('bob')\nu.setAttribute('userPassword', 'geheim')\nu.setAttribute('nick', 'B')\ns.updateUser(u)\ns.updateUser(s.getUser('bob'))", [])
        (effect,) = self.effects("person")
        self.assertEqual(("updated", "bob", False, ["B"]), (effect["did"], effect["uid"], "nick" in effect["before"]["attributes"], effect["after"]["attributes"]["nick"]))
        self.assertFalse("geheim" in json.dumps(self.reply))

    def testAttemptsToLogInAreTold(self):
        self.each("a = b(AuthenticationService)\na.authenticate('ann', 'no')\na.authenticate('bob')\na.authenticate('eve')\na.authenticate('ann', 'secret')", [])
        self.assertEqual([("password", "ann", False, "wrong password"), ("name", "bob", False, "not active"), ("name", "eve", False, "unknown"),
                          ("password", "ann", True, None)], [(e["by"], e["user"], e["ok"], e.get("why")) for e in self.effects("authentication")])
        self.assertFalse("secret" in json.dumps(self.reply))

    def testSessionsThatAreStoredAreTold(self):
        self.each("s = b(SessionIdService)\nx = s.getSessionId()\nx.getSessionAttributes().put('k', 'v')\ns.updateSessionId(x)", [])
        (effect,) = self.effects("session")
        self.assertEqual(("updated", "v"), (effect["did"], effect["session"]["attributes"]["k"]))

    def testAChangedScriptEntryHidesWhatIsHidden(self):
        self.each("s = b(CustomScriptService)\ns.update(s.getScriptByDisplayName('otp'))", [])
        (effect,) = self.effects("entry")
        self.assertEqual([("otp_type", "totp"), ("pin", "***")], [(p["name"], p["value"]) for p in effect["entry"]["properties"]])
        self.assertFalse("1234" in json.dumps(self.reply))

    def testFailedAttemptsAreCountedAndNothingWaits(self):
        protected = world(configuration={"authenticationProtectionConfiguration": {"bruteForceProtectionEnabled": True, "delayTime": 3600}})
        self.assertEqual(["True"], self.run_("p = b(AuthenticationProtectionService)\nprint p.isEnabled()\np.storeAttempt('ann', False)\np.storeAttempt('ann', False)\np.doDelayIfNeeded('ann')",
                                             world=protected))
        self.assertEqual([1, 2], [e["failed"] for e in self.effects("attempt")])
        self.assertEqual([3600], [e["seconds"] for e in self.effects("delay")])

    def testLoadTellsItsEffectsToo(self):
        self.load("return True", init="b(CacheService).put('a', 'b')\nb(MailService).sendMail('a@x', 'S', 'T')")
        self.assertEqual(["mail"], [effect["kind"] for effect in self.loaded["effects"]])


class HttpTest(BeanTest):
    GET = ("h = b(HttpService)\nr = h.executeGet(h.getHttpsClient(), %s)\n"
           "print r is None or h.convertEntityToString(h.getResponseContent(r.getHttpResponse()))")

    @classmethod
    def setUpClass(cls):
        cls.server = loopback.Server()

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()

    def testARefusedHostLooksLikeOneThatDoesNotAnswer(self):
        self.each(self.GET % "'https://api.example.com/x'", ["True"])
        (effect,) = self.effects("http")
        self.assertEqual(("GET", "https://api.example.com/x", True), (effect["method"], effect["url"], "not among the allowed" in effect["refused"]))
        told = [entry["text"] for entry in self.reply["log"] if entry["stream"] == "host"]
        self.assertTrue("Failed to execute get request" in told[0], told)

    def testAHostThatDoesNotAnswerIsToldAsSuch(self):
        gone = loopback.Server()
        gone.stop()
        self.assertEqual(["True"], self.run_(self.GET % ("'%s'" % gone.address)))
        self.assertTrue("ConnectException" in self.effects("http")[0]["failed"], self.effects())

    def testRedirectsAreFollowedToAllowedHostsOnly(self):
        self.assertEqual(["GET /echo   "], self.run_(self.GET % ("'%s/round'" % self.server.address)))
        self.assertEqual([200], [effect["status"] for effect in self.effects("http")])
        self.assertEqual(["True"], self.run_(self.GET % ("'%s/away'" % self.server.address)))
        self.assertTrue("elsewhere.example" in self.effects("http")[0]["refused"])

    def testTheRulesForHosts(self):
        from com.google.gson import JsonParser
        from drover.host.bean.net import AllowedHosts
        from java.net import URI
        rules = AllowedHosts()
        rules.tell(JsonParser.parseString('["API.example.com", "port.example:8443", "*.many.example"]').getAsJsonArray())
        for uri, allowed in (("http://localhost:1/", True), ("https://127.8.9.1/", True), ("http://[::1]:8/", True), ("https://api.EXAMPLE.com/x", True),
                             ("https://port.example:8443/", True), ("https://port.example/", False), ("https://a.many.example/", True),
                             ("https://many.example/", False), ("https://localhost.evil.example/", False), ("https://127.0.0.1.evil.example/", False),
                             ("https://xapi.example.com/", False), ("mailto:a@b", False), ("http://user@elsewhere/", False)):
            self.assertEqual(allowed, rules.allows(URI(uri)), uri)

    def testAnAddressThatIsNoneIsAnExceptionAsOnTheServer(self):
        self.run_(self.GET % "'https://a b/'", fails=True)
        self.assertTrue("IllegalArgumentException" in self.error["type"], self.error)

    def testKeysOfAnotherServer(self):
        self.each("print JwtUtil.getJSONWebKeys('%s/json').getJSONArray('keys').length(), JwtUtil.getJSONWebKeys('%s/missing'), JwtUtil.getJSONWebKeys('https://x.example/')"
                  % (self.server.address, self.server.address), ["1 None None"])

    def testAClientThatTakesAnyCertificate(self):
        self.each("h = b(HttpService)\nprint h.executeGet(h.getHttpsClientTrustAll(), '%s/echo').getHttpResponse().getFirstHeader('Content-length').getValue()" % self.server.address, ["12"])


class AnswersTest(BeanTest):
    def answered(self):
        return [(use["call"], use["count"], use["returned"]) for use in self.reply["simulated"] if use.get("answered")]

    def testAnAnswerComesBeforeTheBeanAndIsTold(self):
        for generation in sorted(PACKAGES):
            self.assertEqual(["zoe z@x None", "ann"], self.run_(
                "u = b(UserService).getUserByAttribute('mail', 'x')\nprint u.getUserId(), u.getAttribute('mail'), u.getAttribute('none')\nprint b(UserService).getUser('ann').getUserId()",
                generation, answers={"UserService.getUserByAttribute": {"uid": "zoe", "attributes": {"mail": "z@x"}}}))
            self.assertEqual([("UserService.getUserByAttribute", 1, '{"uid":"zoe","attributes":{"mail":"z@x"}}')], self.answered())

    def testAUserNameAnswersWithThePersonOfTheWorld(self):
        lines = self.run_("print b(UserService).getUser('x').getUserId(), b(UserService).getUser('y').getAttribute('mail')", answers={"UserService.getUser": "bob"})
        self.assertEqual(["bob bob@example.org"], lines)

    def testAnAnswerForAStandInCanBeTrue(self):
        top = "from com.acme import Push"
        self.assertEqual(["True 5 x None"], self.run_(
            "p = Push.client('a')\nprint b(PushSnsService).sendPushMessage(1) or Push.check(), p.getStatus().getCode(), p['name'], p.getStatus().getOther() or None",
            top=top + "\nfrom io.jans.as.server.service.push.sns import PushSnsService",
            answers={"Push.check": True, "Push.client": {"status": {"code": 5}, "name": "x"}}))
        self.assertEqual(["Push.client", "Push.check"], [one[0] for one in self.answered()])

    def testTheAnswersOfACallComeBeforeThoseOfTheLoad(self):
        handle = self.load("print b(CacheService).get('k'), b(LanguageBean).getMessage('k')\nreturn True", answers={"CacheService.get": "load", "LanguageBean.getMessage": "always"})
        self.call(handle, answers={"CacheService.get": "call"})
        self.assertEqual(["call always"], self.printed)
        self.call(handle)
        self.assertEqual(["load always"], self.printed)

    def testASequenceIsAnsweredInOrderAndItsLastStays(self):
        self.assertEqual(["1 None 3 3"], self.run_("c = b(CacheService)\nprint c.get('a'), c.get('a'), c.get('a'), c.get('a')", answers={"CacheService.get": {"$sequence": [1, None, 3]}}))
        self.assertEqual([("CacheService.get", 4)], [one[:2] for one in self.answered()])

    def testAnErrorIsRaised(self):
        body = ("from java.io import IOException\ntry:\n    b(HttpService).executeGet(None, 'x')\nexcept IOException, e:\n    print 'io', e.getMessage()\n"
                "try:\n    b(MailService).sendMail('a', 'b', 'c')\nexcept Exception:\n    print 'python'\nexcept:\n    print 'java'")
        self.assertEqual(["io broken", "java"], self.run_(body, answers={
            "HttpService.executeGet": {"$error": {"type": "java.io.IOException", "message": "broken"}},
            "MailService.sendMail": {"$error": {"type": "org.acme.NoSuchThing", "message": "m"}}}))

    def testAnswersBecomeWhatTheMethodGives(self):
        self.assertEqual(["Shop [u'a'] io.jans.as.common.model.registration.Client", "[u'p', u'q']", "3 x True None"], self.run_(
            "c = b(ClientService).getClient('any')\nprint c.getClientName(), list(c.getScopes()), c.getClass().getName()\n"
            "print [u.getUserId() for u in b(UserService).getUsersByAttribute('a', 'b', None, 5)]\n"
            "m = b(CacheService).get('m')\nprint m.size(), m.get('a'), m.containsKey('b'), m.get('c')",
            answers={"ClientService.getClient": {"clientName": "Shop", "scopes": ["a"]},
                     "UserService.getUsersByAttribute": [{"$user": {"uid": "p"}}, {"$user": {"uid": "q"}}],
                     "CacheService.get": {"a": "x", "b": 1, "c": None}}))

    def testANewObjectOfAnUnknownClassCanBeAnswered(self):
        self.assertEqual(["7"], self.run_("print Token('x').getSize()", top="from com.acme import Token", answers={"new Token": {"size": 7}}))

    def testNothingIsKeptOfAnswersForOneCall(self):
        handle = self.load("print b(CacheService).get('k')\nreturn True", world={})
        self.call(handle, answers={"CacheService.get": "once"})
        self.call(handle)
        self.assertEqual((["None"], []), (self.printed, self.answered()))


if __name__ == "__main__":
    unittest.main()

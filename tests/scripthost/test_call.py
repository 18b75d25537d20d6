# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls: contexts, conversions, defaults."""
import unittest

from hostprocess import (AUTHORIZE_LINE, CONTEXT, GATHER_LINE, Failed, HostProcess, authorizationSpec, context, data,
                         gathering, gatherSpec, policy)


class Calls(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def authorize(self, body, spec=None, request=None, server="janssen", source=None, **more):
        handle = self.host.load(source or policy(body), server=server)["handle"]
        where = context(spec or authorizationSpec(), request)
        return self.host.call(handle, [("authorize", CONTEXT)], where, **more)

    def gather(self, body, spec=None, step=1, source=None, server="janssen", **more):
        handle = self.host.load(source or gathering(body), "uma_claims_gathering", server)["handle"]
        return self.host.call(handle, [("gather", step, CONTEXT)], context(spec or gatherSpec()), **more)

    def printed(self, reply):
        for result in reply["results"]:
            self.assertEqual(None, result["error"], result["error"])
        return [entry["text"] for entry in reply["log"] if entry["stream"] != "host"]


class ConversionTest(Calls):
    """What the Java interface makes of a script's results, measured with the servers' own interfaces."""

    TABLE = {
        # result: boolean, int, String, List; None: the server's default with an error, "": Java null
        "None": (False, TypeError, None, None),
        "1": (True, 1, TypeError, TypeError),
        "0": (False, 0, TypeError, TypeError),
        "1L": (True, 1, TypeError, TypeError),
        "'yes'": (True, TypeError, "yes", TypeError),
        "u'x'": (True, TypeError, "x", TypeError),
        "''": (False, TypeError, "", TypeError),
        "[]": (False, TypeError, TypeError, []),
        "()": (False, TypeError, TypeError, []),
        "True": (True, 1, TypeError, TypeError),
        "2.5": (True, TypeError, TypeError, TypeError),
        "{}": (False, TypeError, TypeError, TypeError),
    }

    def check(self, value, expected, result, default):
        if expected is TypeError:
            self.assertEqual(("TypeError", True, default), (result["error"]["type"], result["defaulted"], result["value"]), value)
        else:
            self.assertEqual((None, False, expected), (result["error"], result["defaulted"], result["value"]), value)

    def testResultsOfEachKind(self):
        for value, (boolean, integer, text, array) in sorted(self.TABLE.items()):
            source = policy("return " + value).replace('return ""', "return " + value).replace("return []", "return " + value)
            handle = self.host.load(source)["handle"]
            results = self.host.call(handle, [("authorize", CONTEXT), ("getClaimsGatheringScriptName", CONTEXT),
                                              ("getRequiredClaims", CONTEXT)], context(authorizationSpec()))["results"]
            self.check(value, boolean, results[0], False)
            self.check(value, text, results[1], "")
            self.check(value, array, results[2], [])
            source = gathering().replace("return 2\n", "return %s\n" % value)
            handle = self.host.load(source, "uma_claims_gathering")["handle"]
            results = self.host.call(handle, [("getStepsCount", CONTEXT)], context(gatherSpec()))["results"]
            self.check(value, integer, results[0], -1)

    def testTheJavaTypeIsTold(self):
        handle = self.host.load(policy("return True"))["handle"]
        results = self.host.call(handle, [("authorize", CONTEXT), ("getClaimsGatheringScriptName", CONTEXT),
                                          ("getRequiredClaims", CONTEXT)], context(authorizationSpec()))["results"]
        self.assertEqual(["boolean", "java.lang.String", "java.util.List"], [result["javaType"] for result in results])

    def testAMissingMethodGivesTheDefault(self):
        handle = self.host.load(gathering().replace("def getPageForStep", "def page"), "uma_claims_gathering")["handle"]
        result = self.host.call(handle, [("getPageForStep", 1, CONTEXT)], context(gatherSpec()))["results"][0]
        self.assertEqual(("", True, "NotImplementedError"), (result["value"], result["defaulted"], result["error"]["type"]))

    def testAWrongNumberOfParametersGivesTheDefault(self):
        handle = self.host.load(policy().replace("def authorize(self, context)", "def authorize(self)"))["handle"]
        result = self.host.call(handle, [("authorize", CONTEXT)], context(authorizationSpec()))["results"][0]
        self.assertEqual((False, True, "TypeError"), (result["value"], result["defaulted"], result["error"]["type"]))
        self.assertEqual(AUTHORIZE_LINE - 1, result["error"]["line"])

    def testAResultThatDoesNotFitIsToldAtTheMethod(self):
        handle = self.host.load(gathering().replace("return 2\n", "return 'two'\n"), "uma_claims_gathering")["handle"]
        result = self.host.call(handle, [("getStepsCount", CONTEXT)], context(gatherSpec()))["results"][0]
        self.assertEqual((-1, "TypeError", 12), (result["value"], result["error"]["type"], result["error"]["line"]))

    def testAnExceptionGivesTheDefaultAndTheInnermostLineOfTheScript(self):
        reply = self.authorize("return self.decide({})", source=policy("return self.decide({})").replace(
            "    def authorize", "    def decide(self, claims):\n        return claims['country']\n    def authorize"))
        error = reply["results"][0]["error"]
        self.assertEqual((False, True), (reply["results"][0]["value"], reply["results"][0]["defaulted"]))
        self.assertEqual(("KeyError", "'country'", AUTHORIZE_LINE, "authorize", "Test_Script"),
                         (error["type"], error["message"], error["line"], error["method"], error["script"]))

    def testAJavaExceptionHasItsClassAndTheScriptsLine(self):
        error = self.authorize("from java.lang import Integer\nreturn Integer.parseInt('x') == 1")["results"][0]["error"]
        self.assertEqual(("java.lang.NumberFormatException", AUTHORIZE_LINE + 1), (error["type"], error["line"]))
        self.assertTrue('File "test_script.py", line %d, in authorize' % (AUTHORIZE_LINE + 1) in error["traceback"])

    def testExceptExceptionDoesNotCatchAJavaException(self):
        body = "from java.lang import Integer\ntry:\n    Integer.parseInt('x')\nexcept %s:\n    return True"
        self.assertEqual(False, self.authorize(body % "Exception")["results"][0]["value"])
        self.assertEqual(True, self.authorize(body.replace(" %s", ""))["results"][0]["value"])

    def testAFailedCallDoesNotEndTheBatch(self):
        handle = self.host.load(gathering(u"raise ValueError(u'Zürich')"), "uma_claims_gathering")["handle"]
        results = self.host.call(handle, [("gather", 1, CONTEXT), ("getNextStep", 1, CONTEXT), ("getStepsCount", CONTEXT)],
                                 context(gatherSpec()))["results"]
        self.assertEqual([False, -1, 2], [result["value"] for result in results])
        self.assertEqual((u"Zürich", GATHER_LINE), (results[0]["error"]["message"], results[0]["error"]["line"]))

    def testTheStepIsAnIntAndTextsAreUnicode(self):
        body = ("value = context.pageClaims['a']\nprint type(step).__name__, type(value).__name__, value == 'x', 'a' in context.pageClaims\n"
                "print context.getPageClaims().containsKey('b'), context.getPageClaims().get('b')\nreturn True")
        self.assertEqual(["int unicode True True", "False None"], self.printed(self.gather(body, gatherSpec(pageClaims={"a": "x"}))))

    def testDeepRecursionIsAnErrorOfTheScript(self):
        reply = self.authorize("def f(n):\n    return f(n + 1)\nreturn f(0)")
        self.assertEqual("RuntimeError", reply["results"][0]["error"]["type"])
        self.assertEqual(True, self.authorize("return True")["results"][0]["value"])


class DummyTest(Calls):
    def testTheDummyOfAPolicyDenies(self):
        handle = self.host.load(u"x = 1")["handle"]
        results = self.host.call(handle, [("getRequiredClaims", CONTEXT), ("getClaimsGatheringScriptName", CONTEXT),
                                          ("authorize", CONTEXT)], context(authorizationSpec()))["results"]
        self.assertEqual([([], True, None), ("", True, None), (False, True, None)],
                         [(result["value"], result["defaulted"], result["error"]) for result in results])

    def testTheDummyOfGatheringHasNoSteps(self):
        handle = self.host.load(u"x = 1", "uma_claims_gathering")["handle"]
        results = self.host.call(handle, [("getStepsCount", CONTEXT), ("getPageForStep", 1, CONTEXT), ("prepareForStep", 1, CONTEXT),
                                          ("gather", 1, CONTEXT), ("getNextStep", 1, CONTEXT)], context(gatherSpec()))["results"]
        self.assertEqual([-1, None, False, False, -1], [result["value"] for result in results])

    def testAScriptThatTheServerHasNoInstanceOfFailsInEachCall(self):
        handle = self.host.load(u"x = (", "uma_claims_gathering", "gluu4")["handle"]
        result = self.host.call(handle, [("getPageForStep", 1, CONTEXT)], context(gatherSpec(server="gluu4")))["results"][0]
        self.assertEqual(("", True, "java.lang.NullPointerException"), (result["value"], result["defaulted"], result["error"]["type"]))


class GatherContextTest(Calls):
    def testTheTutorialGathersInEveryGeneration(self):
        for server in ("gluu3", "gluu4", "janssen"):
            handle = self.host.load(data("gathering_%s.py" % server), "uma_claims_gathering", server)["handle"]
            where = context(gatherSpec(server=server, pageClaims={"country": "US"}))
            reply = self.host.call(handle, [("getStepsCount", CONTEXT), ("getPageForStep", 1, CONTEXT), ("prepareForStep", 1, CONTEXT),
                                            ("gather", 1, CONTEXT), ("getNextStep", 1, CONTEXT)], where)
            self.assertEqual([2, "/uma2/sample/country.xhtml", True, True, -1], [result["value"] for result in reply["results"]])
            self.assertEqual({"country": "US"}, reply["context"]["pctClaims"])
            self.assertEqual(["Gathering. country: US"], self.printed(reply))

    def testWhatAClaimCanHold(self):
        body = ("from java.util import Date, ArrayList\n"
                "context.putClaim('text', 'a')\ncontext.putClaim('unicode', u'Z\\xfcrich')\ncontext.putClaim('int', 5)\n"
                "context.putClaim('bool', True)\ncontext.putClaim('list', ['a', 1])\ncontext.putClaim('tuple', ('b',))\n"
                "context.putClaim('none', None)\ncontext.putClaim('date', Date(1500))\n"
                "import datetime\ncontext.putClaim('datetime', datetime.datetime(2020, 1, 2))\n"
                "from org.json import JSONObject\ncontext.putClaim('json', JSONObject('{\"a\": [1, null]}'))\n"
                "print context.hasClaim('none'), context.getClaim('int').__class__.__name__\nreturn True")
        reply = self.gather(body)
        self.assertEqual(["False int"], self.printed(reply))
        claims = reply["context"]["pctClaims"]
        when = claims.pop("datetime")
        self.assertTrue(isinstance(when, (int, long)) and when > 1500000000)
        self.assertEqual({"text": "a", "unicode": u"Zürich", "int": 5, "bool": True, "list": ["a", 1], "tuple": ["b"],
                          "date": 1, "json": {"a": [1, None]}}, claims)

    def testWhatAClaimCannotHoldIsRefused(self):
        for value in ("5L", "2.5", "{}", "{'a': 1}", "object()", "set([1])"):
            error = self.gather("context.putClaim('a', %s)\nreturn True" % value)["results"][0]["error"]
            self.assertEqual("java.lang.UnsupportedOperationException", error["type"], value)
            self.assertTrue(error["message"].startswith("Claim value is not supported, key: a"), error["message"])

    def testAClaimReplacesAnOlderOneAndCanBeRemoved(self):
        body = ("print context.getClaim('old'), context.getClaims().getClaim('old'), context.claims.hasClaim('none')\n"
                "context.putClaim('old', 'new')\nprint context.getClaim('old')\ncontext.removeClaim('gone')\nreturn True")
        reply = self.gather(body, gatherSpec(pctClaims={"old": "x", "gone": 1}))
        self.assertEqual(["x x False", "new"], self.printed(reply))
        self.assertEqual({"old": "new"}, reply["context"]["pctClaims"])

    def testClaimsComeOutOfTheDatabaseAsJsonValues(self):
        body = ("for name in ('list', 'map', 'int', 'big', 'text', 'null'):\n"
                "    value = context.getClaim(name)\n"
                "    print name, getattr(value, 'getClass', lambda: type(value))(), value\nreturn True")
        spec = gatherSpec(pctClaims={"list": ["US", "US"], "map": {"a": 1}, "int": 3, "big": 4000000000, "text": "t", "null": None})
        lines = self.printed(self.gather(body, spec))
        self.assertEqual('list org.json.JSONArray ["US","US"]', lines[0].replace("<type '", "").replace("class ", "").replace("'>", ""))
        self.assertTrue("org.json.JSONObject" in lines[1] and '{"a":1}' in lines[1], lines)
        self.assertTrue(lines[2].endswith("3") and lines[3].endswith("4000000000") and lines[4].endswith("t"))
        self.assertTrue("null" in lines[5])

    def testTheStepAndSessionAttributesAreTheSessions(self):
        body = ("print context.getStep(), context.sessionAttributes['ticket'], context.getSessionAttributes().get('step')\n"
                "context.setStep(3)\ncontext.addSessionAttribute('uma_step_passed_1', 'true')\ncontext.removeSessionAttribute('ticket')\n"
                "print context.step\nreturn True")
        reply = self.gather(body, gatherSpec(step=2))
        self.assertEqual(["2 t-1 2", "3"], self.printed(reply))
        self.assertEqual((3, {"uma": "true", "step": "3", "uma_step_passed_1": "true"}),
                         (reply["context"]["step"], reply["context"]["sessionAttributes"]))
        self.assertEqual(None, reply["context"]["persisted"])

    def testPersistTakesAPicture(self):
        body = ("context.putClaim('a', 'kept')\ncontext.addSessionAttribute('x', 'kept')\ncontext.persist()\n"
                "context.putClaim('a', 'late')\ncontext.addSessionAttribute('x', 'late')\nreturn True")
        state = self.gather(body)["context"]
        self.assertEqual(("late", "late"), (state["pctClaims"]["a"], state["sessionAttributes"]["x"]))
        self.assertEqual(("kept", "kept"), (state["persisted"]["pctClaims"]["a"], state["persisted"]["sessionAttributes"]["x"]))

    def testRedirectsAndExternalUrls(self):
        body = ("context.addRedirectUserParam('a', '1')\ncontext.addRedirectUserParam('a', '2')\ncontext.addRedirectUserParam('b', 'x y')\n"
                "context.addRedirectUserParam('gone', '1')\ncontext.removeRedirectUserParameter('gone')\n"
                "print context.getRedirectToExternalUrl(), sorted(context.getRedirectUserParametersMap().keySet())\n"
                "print 'b=x+y' in context.getRedirectUserParameters().buildQueryString().split('&')\n"
                "context.redirectToExternalUrl('https://idp/')\nreturn False")
        reply = self.gather(body)
        self.assertEqual(["None [u'a', u'b']", "True"], self.printed(reply))
        self.assertEqual(("https://idp/", ["1", "2"], ["x y"]), (reply["context"]["externalUrl"],
                         sorted(reply["context"]["redirectParams"]["a"]), reply["context"]["redirectParams"]["b"]))

    def testEndpointsRequestAndPermissions(self):
        body = ("print context.getIssuer(), context.getBaseEndpoint(), context.authorizationEndpoint\nprint context.getClaimsGatheringEndpoint()\n"
                "print context.getIpAddress(), context.getRequestParameters().get('pct')[0], context.getHttpRequest().getParameter('pct')\n"
                "p = context.getPermissions()[0]\nprint p.getTicket(), p.resourceId, list(p.scopeDns), p.getAttributes()['pct'], p.isValid()\n"
                "print p.getExpirationDate().getTime() / 1000, context.getClient().getClientId(), context.getHttpResponse()\n"
                "print context.isInNetwork('10.0.0.0/8'), context.isInNetwork('192.168.0.0/16'), context.getContextVariables().size()\nreturn True")
        lines = self.printed(self.gather(body, gatherSpec(requestParameters={"pct": ["p-1", "p-2"]})))
        base = "https://as.example/jans-auth/restv1"
        self.assertEqual(["https://as.example %s %s/authorize" % (base, base), base + "/uma/gather_claims", "10.1.2.3 p-1 p-1",
                          "t-1 r-1 [u'inum=2,o=jans'] p-1 True", "1893553445 c-1 None", "True False 0"], lines)

    def testNobodyIsLoggedIn(self):
        body = "print context.isAuthenticated(), context.getUser(), context.getUserDn(), context.getConnectSessionAttributes()\nreturn True"
        self.assertEqual(["False None None {}"], self.printed(self.gather(body)))

    def testTheLoggedInPerson(self):
        person = {"dn": "inum=u,o=jans", "uid": "ann", "attributes": {"mail": "ann@example.com", "role": ["a", "b"]}}
        spec = gatherSpec(user=person, authenticated=True, connectSessionAttributes={"acr": "basic"})
        body = ("user = context.getUser(%s)\nprint context.authenticated, user.getUserId(), user.dn, context.getUserDn()\n"
                "print user.getAttribute('mail'), user.getAttributeValues('role'), user.getAttribute('nothing'), user.getAttribute('UID')\n"
                "print context.getConnectSessionAttributes().get('acr')\nreturn True")
        self.assertEqual(["True ann inum=u,o=jans inum=u,o=jans", "ann@example.com [a, b] None ann", "basic"],
                         self.printed(self.gather(body % "", spec)))
        source = data("gathering_gluu4.py").replace("value = context", "print context.getUser('mail').getAttributeValues('role')\n        value = context")
        spec = gatherSpec(server="gluu4", user=person, authenticated=True, pageClaims={"country": "US"})
        self.assertEqual("None", self.printed(self.gather("", spec, source=source, server="gluu4"))[0])

    def testAContextLastsOverCallsUntilItsRequestEnds(self):
        handle = self.host.load(gathering("print context.getClaim('a'), context.getStep()\ncontext.putClaim('a', 'b')\nreturn True"),
                                "uma_claims_gathering")["handle"]
        where = {"id": "page", "request": "lasting", "spec": gatherSpec()}
        self.assertEqual(["None 1"], self.printed(self.host.call(handle, [("gather", 1, CONTEXT)], where)))
        again = {"id": "page", "request": "lasting"}
        self.assertEqual(["b 1"], self.printed(self.host.call(handle, [("gather", 1, CONTEXT)], again)))
        self.host.notify("endRequest", request="lasting")
        try:
            self.host.call(handle, [("gather", 1, CONTEXT)], again)
            self.fail("the context outlives its request")
        except Failed as failed:
            self.assertEqual(-32602, failed.code)

    def testTheServersOwnChangesBetweenCallsAreSeen(self):
        handle = self.host.load(gathering("print context.getStep(), context.sessionAttributes.get('uma_step_passed_1')\nreturn True"),
                                "uma_claims_gathering")["handle"]
        where = {"id": "page", "request": "changing", "spec": gatherSpec()}
        self.host.call(handle, [("getNextStep", 1, CONTEXT)], where)
        changed = {"id": "page", "request": "changing",
                   "update": {"step": 2, "sessionAttributes": {"uma_step_passed_1": "true", "ticket": None}, "persist": True}}
        reply = self.host.call(handle, [("gather", 2, CONTEXT)], changed)
        self.assertEqual(["2 true"], self.printed(reply))
        self.assertEqual({"uma": "true", "step": "2", "uma_step_passed_1": "true"}, reply["context"]["persisted"]["sessionAttributes"])

    def testThePctOfAnEarlierVisitIsFound(self):
        body = ("from io.jans.service.cdi.util import CdiUtil\nfrom io.jans.as.server.uma.service import UmaPctService\n"
                "service = CdiUtil.bean(UmaPctService)\npct = service.getByCode('old')\n"
                "print pct.getCode(), pct.getClaims().getClaim('country'), service.getByCode('unknown')\nreturn True")
        reply = self.gather(body, gatherSpec(pcts={"old": {"country": "DE"}}))
        self.assertEqual(["old DE None"], self.printed(reply))
        self.assertEqual([], reply["simulated"])


class AuthorizationContextTest(Calls):
    def testTheTutorialDecidesInEveryGeneration(self):
        for server in ("gluu3", "gluu4", "janssen"):
            handle = self.host.load(data("policy_%s.py" % server), "uma_rpt_policy", server)["handle"]
            for claims, granted in (({"country": "US", "city": "NY"}, True), ({"country": "DE", "city": "Berlin"}, False),
                                    ({"country": "US"}, False)):
                where = context(authorizationSpec(server=server, pctClaims=claims))
                reply = self.host.call(handle, [("getRequiredClaims", CONTEXT), ("getClaimsGatheringScriptName", CONTEXT),
                                                ("authorize", CONTEXT)], where)
                values = [result["value"] for result in reply["results"]]
                self.assertEqual(["country", "city"], [claim["name"] for claim in values[0]])
                self.assertEqual({"claim_token_format": ["http://openid.net/specs/openid-connect-core-1_0.html#IDToken"],
                                  "claim_type": "string", "friendly_name": "country", "issuer": ["https://example.com"],
                                  "name": "country"}, values[0][0])
                self.assertEqual(("tutorial_gathering", granted), (values[1], values[2]))
                self.assertEqual({"customUserParam1": ["value1"]}, reply["context"]["redirectParams"])

    def testClaimsAreLookedUpInTheirOrder(self):
        body = ("for name in ('put', 'token', 'pct', 'all', 'none', '', ' '):\n    print name, context.getClaim(name), context.hasClaim(name)\n"
                "print context.getClaimTokenClaim('all'), context.getPctClaim('all'), context.getClaimToken()\n"
                "context.removeClaim('all')\nprint context.getClaim('all')\nreturn True")
        spec = authorizationSpec(claimToken="a.b.c", claimTokenClaims={"token": "t", "all": "token"}, pctClaims={"pct": "p", "all": "pct"})
        source = policy("context.putClaim('put', 1.5)\ncontext.putClaim('all', 'put')\n" + body)
        self.assertEqual(["put 1.5 True", "token t True", "pct p True", "all put True", "none None False", " None False", "  None False",
                          "token pct a.b.c", "token"], self.printed(self.authorize("", spec, source=source)))

    def testPutClaimsAreSharedWithinARequestOnly(self):
        self.authorize("context.putClaim('a', {'deep': [1, 2.5]})\nreturn True", request="one")
        reply = self.authorize("print context.getClaim('a')['deep'][1], sorted(context.getClaims().keys())\nreturn True", request="one")
        self.assertEqual(["2.5 [u'a']"], self.printed(reply))
        self.assertEqual({"a": {"deep": [1, 2.5]}}, reply["context"]["putClaims"])
        self.assertEqual({}, self.authorize("return True", request="two")["context"]["putClaims"])

    def testNullIsNoClaim(self):
        for call in ("context.putClaim('a', None)", "context.putClaim(None, 'a')"):
            error = self.authorize(call + "\nreturn True")["results"][0]["error"]
            self.assertEqual("java.lang.NullPointerException", error["type"])

    def testScopesAndResources(self):
        body = ("print sorted(context.getScopes()), sorted(context.scriptScopes), context.getScriptDn()\n"
                "scopes = context.getScopeMap()\nprint sorted((s.getId(), s.inum, s.displayName, scopes[s]) for s in scopes.keySet())\n"
                "r = list(context.getResources())[0]\nprint r.getId(), r.name, list(r.scopes), list(context.getResourceIds()), r.isExpired()\n"
                "print context.client.clientName, list(context.client.redirectUris), context.getIssuer()\nreturn True")
        self.assertEqual(["[u'read', u'write'] [u'write'] inum=p,ou=scripts,o=jans",
                          "[(u'read', u'1', u'Read', True), (u'write', u'2', u'Write', False)]",
                          "r-1 Photos [u'inum=2,o=jans'] [u'r-1'] False", "Client [u'https://c/cb'] https://as.example"],
                         self.printed(self.authorize(body)))

    def testPermissionsAreEmptyAsOnTheServerAndTheLogSaysWhy(self):
        spec = authorizationSpec(permissions=[{"ticket": "t"}])
        reply = self.authorize("print len(context.getPermissions())\nreturn True", spec)
        self.assertEqual(["0"], self.printed(reply))
        self.assertTrue("UMA session" in [entry["text"] for entry in reply["log"] if entry["stream"] == "host"][0])

    def testAListOfSomethingElseThanClaimsIsShownAsSuch(self):
        handle = self.host.load(policy().replace("return []", "return ['country', None]"))["handle"]
        value = self.host.call(handle, [("getRequiredClaims", CONTEXT)], context(authorizationSpec()))["results"][0]["value"]
        self.assertEqual([{"invalid": True, "javaType": "java.lang.String", "text": "country"}, None], value)

    def testClaimDefinitionsMadeByHand(self):
        body = ("from io.jans.model.uma import ClaimDefinition\nfrom java.util import ArrayList\nresult = ArrayList()\n"
                "        result.add(ClaimDefinition('string', 'Country', 'https://i', 'country'))\n        return result")
        handle = self.host.load(policy().replace("return []", body.replace("\nfrom", "\n        from").replace("\nresult", "\n        result")))["handle"]
        value = self.host.call(handle, [("getRequiredClaims", CONTEXT)], context(authorizationSpec()))["results"][0]["value"]
        self.assertEqual([{"claim_token_format": None, "claim_type": "string", "friendly_name": "Country", "issuer": ["https://i"],
                           "name": "country"}], value)

    def testTheContextIsOfTheServersClass(self):
        body = ("from io.jans.as.server.uma.authorization import UmaAuthorizationContext\n"
                "from io.jans.as.server.service.external.context import ExternalScriptContext\n"
                "print isinstance(context, UmaAuthorizationContext), isinstance(context, ExternalScriptContext), context.getClass().getName()\nreturn True")
        self.assertEqual(["True True io.jans.as.server.uma.authorization.UmaAuthorizationContext"], self.printed(self.authorize(body)))


class ProtocolTest(Calls):
    def testWrongArgumentsAreRefusedBeforeAnythingRuns(self):
        handle = self.host.load(gathering("print 'ran'\nreturn True"), "uma_claims_gathering")["handle"]
        step = {"int": 1}
        for calls in ([{"method": "dance"}], [{"method": "gather", "args": [step]}], [{"method": "gather", "args": [step, step, step]}],
                      [{"method": "gather", "args": [{"string": "1"}, {"context": True}]}],
                      [{"method": "gather", "args": [{"int": "x"}, {"context": True}]}], [{"args": []}], ["gather"],
                      [{"method": "gather", "args": [{"magic": 1}, {"context": True}]}]):
            try:
                self.host.request("call", handle=handle, calls=calls, context=context(gatherSpec()))
                self.fail("%s is accepted" % calls)
            except Failed as failed:
                self.assertEqual(-32602, failed.code)

    def testAContextMustBeDescribedOnce(self):
        handle = self.host.load(gathering(), "uma_claims_gathering")["handle"]
        for where in ({"id": "x", "request": "y"}, {"request": "y"}, {"id": "x", "spec": {"kind": "magic"}}, None):
            try:
                self.host.call(handle, [("gather", 1, CONTEXT)], where)
                self.fail("%s is accepted" % where)
            except Failed as failed:
                self.assertEqual(-32602, failed.code)

    def testACallNeedsNoContext(self):
        handle = self.host.load(policy())["handle"]
        reply = self.host.call(handle, [("getApiVersion",), ("destroy", {"cfg": True})])
        self.assertEqual(([11, True], None), ([result["value"] for result in reply["results"]], reply["context"]))

    def testLinesAreRecordedWhenAsked(self):
        body = "total = 0\nfor i in range(2):\n    total += i\nreturn True"
        reply = self.authorize(body, trace="lines")
        first = AUTHORIZE_LINE
        # Jython has two events for the line of a for statement when the loop begins.
        self.assertEqual([first, first + 1, first + 1, first + 2, first + 1, first + 2, first + 1, first + 3],
                         reply["results"][0]["lines"])
        self.assertTrue("lines" not in self.authorize(body)["results"][0])

    def testRecordedLinesAreBounded(self):
        reply = self.authorize("for i in xrange(100000):\n    pass\nreturn True", trace="lines")
        self.assertEqual((True, 5000), (reply["results"][0]["value"], len(reply["results"][0]["lines"])))

    def testLinesOfTheLibraryAreNotRecorded(self):
        reply = self.authorize("import textwrap\nx = textwrap.dedent('  a')\nreturn True", trace="lines")
        self.assertEqual([AUTHORIZE_LINE, AUTHORIZE_LINE + 1, AUTHORIZE_LINE + 2], reply["results"][0]["lines"])

    def testPrintedLinesCarryTheirLineAndStream(self):
        body = u"import sys\nprint 'one', \nprint 'two'\nsys.stderr.write('oops\\n')\nprint u'Z\\xfcrich \\u20ac'\nprint 'Zürich'\nprint\nprint 'no end',\nreturn True"
        reply = self.authorize(body)
        first = AUTHORIZE_LINE
        self.assertEqual([("out", "one two", first + 1), ("err", "oops", first + 3), ("out", u"Zürich €", first + 4),
                          ("out", u"Zürich", first + 5), ("out", "no end", first + 7)],
                         [(entry["stream"], entry["text"], entry["line"]) for entry in reply["log"]])

    def testLinesAreAlsoSentWhileTheScriptRuns(self):
        handle = self.host.load(policy("print 'hello'\nreturn True"))["handle"]
        del self.host.notifications[:]
        self.host.call(handle, [("authorize", CONTEXT)], context(authorizationSpec()))
        self.assertEqual([{"handle": handle, "stream": "out", "text": "hello", "line": AUTHORIZE_LINE}],
                         [message["params"] for message in self.host.notifications])
        del self.host.notifications[:]
        reply = self.host.call(handle, [("authorize", CONTEXT)], context(authorizationSpec()), stream=False)
        self.assertEqual(([], ["hello"]), (self.host.notifications, self.printed(reply)))

    def testRequestsAreAnsweredInOrderAlsoWhenTheyComeAtOnce(self):
        handle = self.host.load(policy("return True"))["handle"]
        ids = [self.host.send("call", handle=handle, context=context(authorizationSpec()),
                              calls=[{"method": "authorize", "args": [{"context": True}]}]) for _ in range(50)]
        for id in ids:
            self.assertEqual(True, self.host.answer(id)["results"][0]["value"])


if __name__ == "__main__":
    unittest.main()

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What scripts of all types get: contexts, and arguments made from JSON, whose changes come back."""
import json
import unittest

from hostprocess import CONTEXT, Failed, HostProcess, context, indented

ROOTS = {"gluu3": "org.xdi", "gluu4": "org.gluu", "janssen": "io.jans"}
CFG = {"cfg": True}
ANN = {"dn": "inum=ann,ou=people,o=jans", "uid": "ann", "attributes": {"mail": "ann@example.com", "role": ["a", "b"]}}

SCRIPT = u"""# -*- coding: utf-8 -*-
%s
from %s.model.custom.script.type.%s import %s
class %s(%s):
    def __init__(self, currentTimeMillis):
        pass
    def init(self, %sconfigurationAttributes):
        return True
    def destroy(self, configurationAttributes):
        return True
    def getApiVersion(self):
        return 11
    def %s:
%s
"""

CLASSES = {
    "introspection": "introspection.IntrospectionType Introspection", "update_token": "token.UpdateTokenType UpdateToken",
    "resource_owner_password_credentials": "owner.ResourceOwnerPasswordCredentialsType ResourceOwnerPasswordCredentials",
    "application_session": "session.ApplicationSessionType ApplicationSession", "update_user": "user.UpdateUserType UpdateUser",
    "consent_gathering": "authz.ConsentGatheringType ConsentGathering", "dynamic_scope": "scope.DynamicScopeType DynamicScope",
    "spontaneous_scope": "spontaneous.SpontaneousScopeType SpontaneousScope", "end_session": "logout.EndSessionType EndSession",
    "post_authn": "postauthn.PostAuthnType PostAuthn", "scim": "scim.ScimType ScimEventHandler",
    "ciba_end_user_notification": "ciba.EndUserNotificationType EndUserNotification", "revoke_token": "revoke.RevokeTokenType RevokeToken",
    "client_registration": "client.ClientRegistrationType ClientRegistration", "discovery": "discovery.DiscoveryType Discovery",
    "person_authentication": "auth.PersonAuthenticationType PersonAuthentication", "idp": "idp.IdpType IdpExtension",
    "authorization_challenge": "authzchallenge.AuthorizationChallengeType AuthorizationChallenge", "par": "par.ParType Par",
    "fido2_extension": "fido2.Fido2ExtensionType Fido2Extension", "config_api_auth": "configapi.ConfigApiType ConfigApiAuthorization",
    "lock_extension": "lock.LockExtensionType LockExtension", "modify_ssa_response": "ssa.ModifySsaResponseType ModifySsaResponse",
    "access_evaluation": "authzen.AccessEvaluationType AccessEvaluation", "client_authn": "client.ClientAuthnType ClientAuthn",
    "persistence_extension": "persistence.PersistenceType PersistenceExtension", "uma_rpt_claims": "uma.UmaRptClaimsType UmaRptClaims",
    "authz_detail": "authzdetails.AuthzDetailType AuthzDetail", "cache_refresh": "user.CacheRefreshType CacheRefresh", "identity_assertion": "token.IdentityAssertionType IdentityAssertion",
}


class Typed(unittest.TestCase):
    longMessage = True

    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def handle(self, type, signature, body, server="janssen", top="", properties=()):
        interface, name = CLASSES[type].split()
        package, interface = interface.split(".")
        source = SCRIPT % (top, ROOTS[server], package, interface, name, interface, "" if server == "gluu3" else "customScript, ",
                           signature, indented(body))
        reply = self.host.load(source, type, server, properties=properties)
        self.assertEqual("loaded", reply["state"], reply)
        return reply["handle"]

    def run_(self, type, signature, body, arguments, spec=None, **more):
        handle = self.handle(type, signature, body, **more)
        self.reply = self.host.call(handle, [(signature.split("(")[0],) + tuple(arguments)], context(spec) if spec else None)
        result = self.reply["results"][0]
        self.assertEqual(None, result["error"], result["error"])
        self.lines = [entry["text"] for entry in self.reply["log"] if entry["stream"] == "out"]
        return result

    def simulated(self):
        return [(use["call"], use["returned"]) for use in self.reply["simulated"]]


class ArgumentTest(Typed):
    def testAJsonObjectIsChangedInPlaceAndComesBack(self):
        body = ("responseAsJsonObject.accumulate('key', 'value')\nresponseAsJsonObject.put('n', 5)\nresponseAsJsonObject.remove('active')\n"
                "print responseAsJsonObject.getJSONObject('deep').getString('a'), type(responseAsJsonObject)\nreturn True")
        for server in ROOTS:
            result = self.run_("introspection", "modifyResponse(self, responseAsJsonObject, introspectionContext)", body,
                               [{"value": {"active": True, "deep": {"a": u"Zürich"}}}, CONTEXT], {"kind": "introspection"}, server=server)
            self.assertEqual([{"deep": {"a": u"Zürich"}, "key": "value", "n": 5}, None], result["arguments"])
            self.assertEqual([u"Zürich <type 'org.json.JSONObject'>"], self.lines)

    def testAJsonArrayToo(self):
        result = self.run_("modify_ssa_response", "get(self, jsonArray, context)", "jsonArray.put('c')\nprint jsonArray.length()\nreturn True",
                           [{"value": ["a", {"b": 1}]}, CONTEXT], {"kind": "modify_ssa_response"})
        self.assertEqual([["a", {"b": 1}, "c"], None], result["arguments"])
        self.assertEqual(["3"], self.lines)

    def testScriptsOfOlderServersMakeJsonWithAnotherLibrary(self):
        body = ("array = JSONArray('[1]')\narray.put(JSONObject('{\"a\": [true]}'))\nresponseAsJsonObject.put('list', array)\n"
                "print JSONObject().put('x', 'y'), array.length()\nreturn True")
        result = self.run_("introspection", "modifyResponse(self, responseAsJsonObject, introspectionContext)", body, [{"value": {}}, CONTEXT],
                           {"kind": "introspection"}, server="gluu3", top="from org.codehaus.jettison.json import JSONArray, JSONObject")
        self.assertEqual((['{"x":"y"} 2'], {"list": [1, {"a": [True]}]}), (self.lines, result["arguments"][0]))

    def testAuthenticationGetsUsageTypeParametersAndStep(self):
        body = ("print usageType, usageType == AuthenticationScriptUsageType.SERVICE, configurationAttributes.get('a').getValue2()\nreturn True")
        for server in ROOTS:
            self.run_("person_authentication", "isValidAuthenticationMethod(self, usageType, configurationAttributes)", body,
                      [{"value": "service"}, CFG], server=server, properties=[{"name": "a", "value": "b"}],
                      top="from %s.model import AuthenticationScriptUsageType" % ROOTS[server])
            self.assertEqual(["service True b"], self.lines)
        body = ("print requestParameters.get('user')[0], len(requestParameters.get('user')), requestParameters.containsKey('x'), step + 1\n"
                "print sorted(requestParameters.keySet()), ServerUtil.getFirstValue(requestParameters, 'user')\nreturn True")
        result = self.run_("person_authentication", "authenticate(self, configurationAttributes, requestParameters, step)", body,
                           [CFG, {"value": {"user": ["ann", "b"], "one": "x"}}, {"value": 2}], top="from io.jans.as.server.util import ServerUtil")
        self.assertEqual(["ann 2 False 3", "[u'one', u'user'] ann"], self.lines)
        self.assertEqual([None, {"user": ["ann", "b"], "one": ["x"]}, 2], result["arguments"])

    def testPersonsHaveAttributesAndComeBackChanged(self):
        body = ("print user.getUserId(), user.getUid(), user.getMail(), user.getAttribute('mail'), list(user.getAttributeValues('role')), user.getDn()\n"
                "print user.getAttribute('nothing'), persisted, sorted(a.getName() for a in user.getCustomAttributes()), user.__class__.__name__\n"
                "user.setAttribute('mail', 'new@example.com')\nuser.setMail(user.getMail().upper())\nuser.setStatus('active')\nuser.setGuid('g')\n"
                "user.setAttribute('many', ['x', 'y'])\nreturn True")
        for server in ("gluu3", "gluu4"):
            result = self.run_("update_user", "addUser(self, user, persisted, configurationAttributes)", body, [{"value": ANN}, {"value": False}, CFG],
                               server=server)
            self.assertEqual(["ann ann ann@example.com ann@example.com [u'a', u'b'] inum=ann,ou=people,o=jans",
                              # Jython hands a Java boolean over as a number.
                              "None 0 [u'mail', u'role', u'uid'] GluuCustomPerson"], self.lines)
            self.assertEqual({"dn": ANN["dn"], "uid": "ann", "attributes": {
                "uid": "ann", "mail": "NEW@EXAMPLE.COM", "role": ["a", "b"], "status": "active", "oxGuid": "g", "many": ["x", "y"]}},
                result["arguments"][0])

    def testScimGetsItsOwnPersonAndOperation(self):
        self.run_("scim", "createUser(self, user, configurationAttributes)", "print user.getUid(), user.__class__.__name__\nreturn True",
                  [{"value": ANN}, CFG])
        self.assertEqual(["ann ScimCustomPerson"], self.lines)
        body = ("print context.getPath(), context.getMethod(), context.getResourceType(), context.getRequestHeaders().get('x')[0]\n"
                "context.setFilterPrepend('userName eq \"ann\"')\nprint entity.getDisplayName(), payload is None\n"
                "return Response.status(403).entity('no').build()")
        result = self.run_("scim", "manageResourceOperation(self, context, entity, payload, configurationAttributes)", body,
                           [CONTEXT, {"value": {"displayName": "Ann"}}, {"value": None}, CFG],
                           {"kind": "scim", "path": "/v2/Users", "method": "GET", "resourceType": "User", "requestHeaders": {"x": ["y"]}},
                           top="from jakarta.ws.rs.core import Response")
        self.assertEqual(["/v2/Users GET User y", "Ann True"], self.lines)
        self.assertEqual(("io.jans", 403), ("io.jans", result["value"]["status"]))
        self.assertEqual('userName eq "ann"', self.reply["context"]["filterPrepend"])

    def testSearchResultsHoldPersons(self):
        body = ("print results.getEntriesCount(), [p.getUid() for p in results.getEntries()], [g.getName() for g in results.getGroups()]\n"
                "results.getEntries().get(0).setAttribute('mail', 'hidden')\nreturn True")
        result = self.run_("scim", "postSearchUsers(self, results, configurationAttributes)", body,
                           [{"value": {"entriesCount": 1, "entries": [ANN], "groups": [{"name": "g"}]}}, CFG])
        self.assertEqual(["1 [u'ann'] [u'g']"], self.lines)
        self.assertEqual("hidden", result["arguments"][0]["entries"][0]["attributes"]["mail"])

    def testSessionsAndTheirEvents(self):
        body = ("print sessionId.getId(), sessionId.getSessionAttributes().get('acr'), httpRequest.getHeader('Host'), httpRequest.getParameter('p')\n"
                "sessionId.getSessionAttributes().put('seen', 'yes')\nreturn True")
        result = self.run_("application_session", "startSession(self, httpRequest, sessionId, configurationAttributes)", body,
                           [{"value": {"headers": {"host": "as.example"}, "requestParameters": {"p": "1"}}},
                            {"value": {"id": "s-1", "sessionAttributes": {"acr": "otp"}}}, CFG])
        self.assertEqual(["s-1 otp as.example 1"], self.lines)
        self.assertEqual({"acr": "otp", "seen": "yes"}, result["arguments"][1]["sessionAttributes"])
        body = ("if event.getType() == SessionEventType.AUTHENTICATED:\n    print 'in', event.getSessionId().getId(), event.type\n"
                "elif event.getType() == SessionEventType.GONE:\n    print 'out'")
        for server, package in (("gluu4", "org.gluu.oxauth"), ("janssen", "io.jans.as.server")):
            for type, line in (("AUTHENTICATED", "in s-2 AUTHENTICATED"), ("gone", "out")):
                result = self.run_("application_session", "onEvent(self, event)", body, [{"value": {"type": type, "sessionId": {"id": "s-2"}}}],
                                   server=server, top="from %s.service.external.session import SessionEventType" % package)
                self.assertEqual(([line], None, "null"), (self.lines, result["value"], result["javaType"]))

    def testAClientRegistrationOfGluuHasThreeArguments(self):
        body = ("print registerRequest.getClientName(), client.getClientId(), list(client.getRedirectUris()), registerRequest.softwareId\n"
                "client.setTrustedClient(True)\nclient.setScopes(['openid', 'mail'])\nclient.setDescription(registerRequest.getClientName())\nreturn True")
        for server in ("gluu3", "gluu4"):
            result = self.run_("client_registration", "createClient(self, registerRequest, client, configurationAttributes)", body,
                               [{"value": {"clientName": "App", "softwareId": "sw"}}, {"value": {"clientId": "c-1", "redirectUris": ["https://a/"]}}, CFG],
                               server=server)
            self.assertEqual(["App c-1 [u'https://a/'] sw"], self.lines)
            changed = result["arguments"][1]
            self.assertEqual((True, ["openid", "mail"], "App"), (changed["trustedClient"], changed["scopes"], changed["description"]))

    def testAMemberThatTheHostDoesNotKnowIsSimulatedAndRecorded(self):
        body = ("print accessToken.getCode(), accessToken.getMagic(), accessToken.magic.isMore() is None\naccessToken.setMagic('set')\n"
                "print accessToken.getMagic(), accessToken.magic\naccessToken.expiresIn = 60\nreturn True")
        result = self.run_("update_token", "modifyAccessToken(self, accessToken, context)", body, [{"value": {"code": "t"}}, CONTEXT],
                           {"kind": "update_token"})
        self.assertEqual(["t None True", "set set"], self.lines)
        self.assertEqual([("AccessToken.getMagic", "null"), ("AccessToken.magic.isMore", "null")], self.simulated())
        self.assertEqual({"code": "t", "magic": "set", "expiresIn": 60}, result["arguments"][0])

    def testATokensClaimsCanBeSet(self):
        body = ("jsonWebResponse.getClaims().setClaim('acr', 'otp')\nprint jsonWebResponse.getClaims().getClaim('sub')\n"
                "jsonWebResponse.getHeader().setClaim('kid', 'k')\nreturn True")
        for given in ({"claims": {"sub": "ann"}, "header": {"alg": "RS256"}}, {"sub": "ann"}):
            result = self.run_("update_token", "modifyIdToken(self, jsonWebResponse, context)", body, [{"value": given}, CONTEXT],
                               {"kind": "update_token"}, server="gluu4")
            self.assertEqual(["ann"], self.lines)
            changed = result["arguments"][0]
            self.assertEqual(({"sub": "ann", "acr": "otp"}, "k"), (changed["claims"], changed["header"]["kid"]))
        result = self.run_("identity_assertion", "modifyIdJagPayload(self, idJagAsJwt, context)",
                           "idJagAsJwt.getClaims().setClaim('a', 'b')\nreturn True", [{"value": {"claims": {}}}, CONTEXT], {"kind": "script"})
        self.assertEqual({"a": "b"}, result["arguments"][0]["claims"])

    def testJsonNodesOfTheFido2AndLockServers(self):
        body = ("print paramAsJsonNode.get('username').asText(), paramAsJsonNode.hasNonNull('none'), paramAsJsonNode.has('none'), paramAsJsonNode.get('x')\n"
                "paramAsJsonNode.put('extra', 'yes')\nprint sorted(paramAsJsonNode.fieldNames()), paramAsJsonNode.get('list').get(1).asInt()\nreturn True")
        result = self.run_("fido2_extension", "registerAttestationStart(self, paramAsJsonNode, context)", body,
                           [{"value": {"username": "ann", "none": None, "list": [1, 2]}}, CONTEXT], {"kind": "fido2"})
        self.assertEqual(["ann False True None", "[u'extra', u'list', u'none', u'username'] 2"], self.lines)
        self.assertEqual("yes", result["arguments"][0]["extra"])
        result = self.run_("lock_extension", "beforePolicyPut(self, sourceUri, policies, context)",
                           "policies.add('p2')\nprint sourceUri, len(policies)\ncontext.setCancelPdpOperation(True)",
                           [{"value": "https://p/"}, {"value": ["p1"]}, CONTEXT], {"kind": "lock"})
        self.assertEqual((["https://p/ 2"], [u"https://p/", ["p1", "p2"], None], {"cancelPdpOperation": True}),
                         (self.lines, result["arguments"], self.reply["context"]))

    def testAccessEvaluationsAreTyped(self):
        body = ("if request.getSubject().getId() == 'ann' and request.subject.properties.get('role').asText() == 'admin' and request.action.name == 'read':\n"
                "    return AccessEvaluationResponse.TRUE\nreturn AccessEvaluationResponse(False, AccessEvaluationResponseContext().setId('why'))")
        top = "from io.jans.model.authzen import AccessEvaluationResponse, AccessEvaluationResponseContext"
        for role, expected in (("admin", {"decision": True}), ("none", {"decision": False, "context": {"id": "why"}})):
            request = {"subject": {"type": "user", "id": "ann", "properties": {"role": role}}, "resource": {"type": "doc", "id": "1"},
                       "action": {"name": "read"}}
            result = self.run_("access_evaluation", "evaluate(self, request, context)", body, [{"value": request}, CONTEXT], {"kind": "script"}, top=top)
            self.assertEqual((expected, "io.jans.model.authzen.AccessEvaluationResponse"), (result["value"], result["javaType"]))

    def testAnotherClassCanBeNamed(self):
        self.run_("cache_refresh", "updateUser(self, user, configurationAttributes)", "print user.getUserId(), user.__class__.__name__\nreturn True",
                  [{"object": ANN, "class": "User"}, CFG], server="gluu4")
        self.assertEqual(["ann User"], self.lines)

    def testCertificatesCanBeLeftOut(self):
        self.run_("client_registration", "isCertValidForClient(self, cert, context)", "print cert\nreturn True", [{"value": None}, CONTEXT],
                  {"kind": "client_registration"})
        self.assertEqual(["None"], self.lines)

    def testWhatDoesNotFitIsRefusedBeforeAnythingRuns(self):
        handle = self.handle("person_authentication", "authenticate(self, configurationAttributes, requestParameters, step)", "print 'ran'\nreturn True")
        for wrong in ([CFG, {"value": {}}, {"value": "1"}], [CFG, {"value": []}, {"value": 1}], [CFG, {"value": {}}, {"value": 1.5}],
                      [CFG, {"value": {}}], [CFG, {"value": {}}, {"value": None}]):
            with self.assertRaises(Failed) as raised:
                self.host.call(handle, [("authenticate",) + tuple(wrong)])
            self.assertEqual(-32602, raised.exception.code, wrong)
        handle = self.handle("introspection", "modifyResponse(self, responseAsJsonObject, introspectionContext)", "return True")
        with self.assertRaises(Failed) as raised:
            self.host.call(handle, [("modifyResponse", {"value": []}, CONTEXT)], context({"kind": "introspection"}))
        self.assertEqual(-32602, raised.exception.code)


class ContextTest(Typed):
    def testAPasswordLoginSetsItsUser(self):
        body = ("print context.getHttpRequest().getParameter('username'), context.getUser()\nuser = User()\nuser.setUserId('ann')\n"
                "user.setAttribute('mail', 'a@b')\ncontext.setUser(user)\nprint context.getUser().getUserId()\n"
                "context.getHttpResponse().setHeader('X-Step', '2')\nreturn True")
        spec = {"kind": "resource_owner_password_credentials", "requestParameters": {"username": "ann"}}
        for server, package in (("gluu3", "org.xdi.oxauth.model"), ("gluu4", "org.gluu.oxauth.model"), ("janssen", "io.jans.as.common.model")):
            self.run_("resource_owner_password_credentials", "authenticate(self, context)", body, [CONTEXT], spec, server=server,
                      top="from %s.common import User" % package)
            self.assertEqual(["ann None", "ann"], self.lines)
            state = self.reply["context"]
            self.assertEqual(("ann", {"mail": "a@b"}, {"X-Step": "2"}),
                             (state["user"]["uid"], state["user"]["attributes"], state["httpResponse"]["headers"]))

    def testConsentHasASessionAndPageAttributes(self):
        body = ("print context.getUser().getUserId(), context.isAuthenticated(), context.getUserDn(), context.getStep(), context.getClient().getClientName()\n"
                "print context.getPageAttributes().get('allow'), context.getRequestParameters().get('q')[0], context.getConnectSessionAttributes().get('acr')\n"
                "context.addSessionAttribute('x', 'y')\ncontext.setStep(2)\ncontext.persist()\ncontext.addSessionAttribute('late', 'z')\n"
                "context.getPageAttributes().put('p', 'q')\nprint context.getConfigurationAttributes().get('k').getValue2()\nreturn True")
        spec = {"kind": "consent_gathering", "user": ANN, "step": 1, "client": {"clientId": "c", "clientName": "App"}, "pageAttributes": {"allow": "yes"},
                "requestParameters": {"q": ["1"]}, "connectSessionAttributes": {"acr": "otp"}, "sessionAttributes": {"s": "t"}}
        for server in ROOTS:
            self.run_("consent_gathering", "authorize(self, step, context)", body, [{"int": 1}, CONTEXT], spec, server=server,
                      properties=[{"name": "k", "value": "v"}])
            self.assertEqual(["ann True inum=ann,ou=people,o=jans 1 App", "yes 1 otp", "v"], self.lines)
            state = self.reply["context"]
            self.assertEqual({"s": "t", "step": "2", "x": "y"}, state["persisted"]["sessionAttributes"])
            self.assertEqual({"s": "t", "step": "2", "x": "y", "late": "z"}, state["sessionAttributes"])
            self.assertEqual({"allow": "yes", "p": "q"}, state["pageAttributes"])

    def testTheServersOwnChangesOfAConsentAreSeen(self):
        handle = self.handle("consent_gathering", "getNextStep(self, step, context)",
                             "print context.getStep(), sorted(context.getSessionAttributes().keySet()), context.getPageAttributes().get('a')\nreturn -1")
        where = {"id": "p", "request": "q", "spec": {"kind": "consent_gathering", "step": 1, "sessionAttributes": {"gone": "1"}}}
        first = self.host.call(handle, [("getNextStep", 1, CONTEXT)], where)
        second = self.host.call(handle, [("getNextStep", 2, CONTEXT)], {"id": "p", "request": "q", "update": {
            "step": 2, "sessionAttributes": {"gone": None, "passed": "true"}, "pageAttributes": {"a": "b"}, "persist": True}})
        self.host.request("endRequest", request="q")
        lines = [entry["text"] for reply in (first, second) for entry in reply["log"]]
        self.assertEqual(["1 [u'gone', u'step'] None", "2 [u'passed', u'step'] b"], lines)
        self.assertEqual({"step": "2", "passed": "true"}, second["context"]["persisted"]["sessionAttributes"])

    def testADynamicScopeSeesGrantAndUser(self):
        body = ("scopes = dynamicScopeContext.getDynamicScopes()\nuser = dynamicScopeContext.getUser()\n"
                "claims = dynamicScopeContext.getJsonWebResponse().getClaims()\n"
                "for scope in scopes:\n    claims.setClaim(scope, user.getAttribute('mail'))\n"
                "grant = dynamicScopeContext.getAuthorizationGrant()\nprint grant.getClientId(), grant.getUser().getUserId(), list(grant.getScopes())\n"
                "print [s.getId() for s in dynamicScopeContext.getScopes()]\nreturn True")
        spec = {"kind": "dynamic_scope", "dynamicScopes": ["org_name", "work"], "user": ANN, "jsonWebResponse": {"claims": {}},
                "authorizationGrant": {"clientId": "c", "user": ANN, "scopes": ["openid"]}, "scopes": [{"id": "org_name"}]}
        for server in ROOTS:
            self.run_("dynamic_scope", "update(self, dynamicScopeContext, configurationAttributes)", body, [CONTEXT, CFG], spec, server=server)
            self.assertEqual(["c ann [u'openid']", "[u'org_name']"], self.lines)
            self.assertEqual({"org_name": "ann@example.com", "work": "ann@example.com"}, self.reply["context"]["jsonWebResponse"]["claims"])

    def testGrantedScopesAreChangedInPlace(self):
        body = ("granted = context.getGrantedScopes()\nif context.getScopeRequested().startswith('pay:'):\n    granted.add('paid')\n"
                "context.setAllowSpontaneousScopePersistence(True)\nprint context.getClient().getClientId(), sorted(granted)\n"
                "context.getSpontaneousScopeService().find('x')")
        spec = {"kind": "spontaneous_scope", "scopeRequested": "pay:5", "grantedScopes": ["pay:5"], "client": {"clientId": "c"}}
        for server in ("gluu4", "janssen"):
            result = self.run_("spontaneous_scope", "manipulateScopes(self, context)", body, [CONTEXT], spec, server=server)
            self.assertEqual((["c [u'paid', u'pay:5']"], None), (self.lines, result["value"]))
            state = self.reply["context"]
            self.assertEqual((["paid", "pay:5"], True), (sorted(state["grantedScopes"]), state["allowSpontaneousScopePersistence"]))
            self.assertEqual([("SpontaneousScopeService.find", "null")], self.simulated())

    def testTokenScopesCanBeOverwritten(self):
        body = ("print context.getGrant().getClientId(), context.getGrant().getUser().getUserId(), context.getClient().getClientId()\n"
                "kind = context.getGrant().getAuthorizationGrantType()\nprint kind.toString(), kind == 'client_credentials', kind.getValue() + '!', kind\n"
                "context.overwriteAccessTokenScopes(accessToken, Collections.singleton('mail'))\nprint context.getScript().getName()\nreturn True")
        spec = {"kind": "update_token", "grant": {"clientId": "c", "user": ANN, "authorizationGrantType": "client_credentials"}, "client": {"clientId": "c"}}
        for server in ("gluu4", "janssen"):
            self.run_("update_token", "modifyAccessToken(self, accessToken, context)", body, [{"value": {"code": "t"}}, CONTEXT], spec, server=server,
                      top="from java.util import Collections")
            self.assertEqual(["c ann c", "client_credentials True client_credentials! client_credentials", "Test_Script"], self.lines)
            self.assertEqual(["mail"], self.reply["context"]["accessTokenScopes"])

    def testLogoutAuthenticationAndCibaContexts(self):
        self.run_("end_session", "getFrontchannelHtml(self, context)",
                  "print context.getPostLogoutRedirectUri(), list(context.getFrontchannelLogoutUris()), context.getSessionId().getId()\nreturn '<html/>'",
                  [CONTEXT], {"kind": "end_session", "postLogoutRedirectUri": "https://c/", "frontchannelLogoutUris": ["https://l/"], "sessionId": {"id": "s"}})
        self.assertEqual(["https://c/ [u'https://l/'] s"], self.lines)
        self.run_("post_authn", "forceReAuthentication(self, context)",
                  "print context.getSession().getSessionAttributes().get('acr'), context.getClient().getClientId(), list(context.getPrompts())\nreturn True",
                  [CONTEXT], {"kind": "post_authn", "session": {"id": "s", "sessionAttributes": {"acr": "otp"}}, "client": {"clientId": "c"}, "prompts": ["login"]})
        self.assertEqual(["otp c [u'login']"], self.lines)
        self.run_("ciba_end_user_notification", "notifyEndUser(self, context)",
                  "print context.getScope(), context.getAcrValues(), context.getAuthReqId(), context.getDeviceRegistrationToken()\n"
                  "return context.getEncryptionService() is not None and context.getAppConfiguration() is not None",
                  [CONTEXT], {"kind": "ciba", "scope": "openid", "acrValues": "otp", "authReqId": "a", "deviceRegistrationToken": "d"}, server="gluu4")
        self.assertEqual(["openid otp a d"], self.lines)

    def testRevocationHasAContextOfItsOwnInGluu(self):
        body = "print context.getClient().getClientId(), context.getGrant().getGrantId(), context.getResponseBuilder().status(200) is not None\nreturn True"
        for server, kind in (("gluu4", "revoke_token"), ("janssen", "execution")):
            self.run_("revoke_token", "revoke(self, context)", body, [CONTEXT], {"kind": kind, "client": {"clientId": "c"}, "grant": {"grantId": "g"}},
                      server=server)
            self.assertEqual(["c g True"], self.lines)

    def testARegistrationOfJanssenChecksItsStatement(self):
        body = ("print context.getRegisterRequest().getClientName(), context.getClient().getClientId(), context.getConfigurationAttibutes().get('a').getValue2()\n"
                "print context.getSoftwareStatement().getClaims().getClaim('software_id'), context.getRegisterRequestJson().getString('client_name')\n"
                "client = context.getClient()\nprint client.getAuthenticationMethod().toString(), client.getAttributes().getRunIntrospectionScriptBeforeJwtCreation()\n"
                "client.getAttributes().setRunIntrospectionScriptBeforeJwtCreation(True)\nclient.getAttributes().getIntrospectionScripts().add('inum=1')\n"
                "context.validateSSA()\ncontext.getClient().setDeletable(True)\nprint context.getCertificate(), context.getScript().getName()\nreturn True")
        spec = {"kind": "client_registration", "registerRequest": {"clientName": "App"}, "client": {"clientId": "c", "tokenEndpointAuthMethod": "tls_client_auth"}, "registerRequestJson": {"client_name": "App"},
                "softwareStatement": {"claims": {"software_id": "sw", "software_redirect_uris": ["https://a/"]}}}
        self.run_("client_registration", "createClient(self, context)", body, [CONTEXT], spec, properties=[{"name": "a", "value": "b"}])
        self.assertEqual(["App c b", "sw App", "tls_client_auth None", "None Test_Script"], self.lines)
        client = self.reply["context"]["client"]
        self.assertEqual((True, ["inum=1"], True), (client["deletable"], client["attributes"]["introspectionScripts"],
                                                    client["attributes"]["runIntrospectionScriptBeforeJwtCreation"]))
        handle = self.handle("client_registration", "createClient(self, context)", "context.validateSSA()\nreturn True")
        result = self.host.call(handle, [("createClient", CONTEXT)], context({"kind": "client_registration"}))["results"][0]
        self.assertEqual((False, "jakarta.ws.rs.WebApplicationException"), (result["value"], result["error"]["type"]))

    def testAnHttpErrorThatAScriptWantsIsTold(self):
        body = ("context.createWebApplicationException(401, '{\"error\":\"login_required\"}')\nprint context.getRequestParameter('username')\n"
                "print context.getExecutionContext().getClient().getClientId(), context.getAuthzRequest().getScope()\nreturn False")
        self.run_("authorization_challenge", "authorize(self, context)", body, [CONTEXT],
                  {"kind": "script", "requestParameters": {"username": "ann"}, "client": {"clientId": "c"}, "authzRequest": {"scope": "openid"}})
        self.assertEqual(["ann", "c openid"], self.lines)
        self.assertEqual({"status": 401, "entity": '{"error":"login_required"}', "headers": {}}, self.reply["context"]["webApplicationException"])

    def testAnAuthorizationDetailIsTypedAndItsTextCountsAfterAFailure(self):
        spec = {"kind": "script", "authzDetail": {"type": "payment", "actions": ["pay"], "amount": 5}}
        body = "detail = context.getAuthzDetail()\nprint detail.getType(), list(detail.getActions()), detail.getJsonObject().getInt('amount')\nreturn 'pay 5'"
        self.assertEqual("pay 5", self.run_("authz_detail", "getUiRepresentation(self, context)", body, [CONTEXT], spec)["value"])
        self.assertEqual(["payment [u'pay'] 5"], self.lines)
        handle = self.handle("authz_detail", "getUiRepresentation(self, context)", "raise ValueError('no')")
        result = self.host.call(handle, [("getUiRepresentation", CONTEXT)], context(spec))["results"][0]
        self.assertEqual((spec["authzDetail"], True), (json.loads(result["value"]), result["defaulted"]))

    def testSmallContexts(self):
        self.run_("discovery", "modifyResponse(self, responseAsJsonObject, context)",
                  "print context.getHttpRequest().getHeader('x'), context.getAttributes().get('k'), context.getUser().getUserId()\ncontext.setNonce('n')\nreturn True",
                  [{"value": {}}, CONTEXT], {"kind": "execution", "headers": {"X": "1"}, "attributes": {"k": "v"}, "user": ANN})
        self.assertEqual((["1 v ann"], "n"), (self.lines, self.reply["context"]["nonce"]))
        self.run_("config_api_auth", "authorize(self, responseAsJsonObject, context)",
                  "print context.getRequestParameters().get('TOKEN'), context.getApiAppConfiguration().isX() is None, context.getScript().getName()\nreturn True",
                  [{"value": {"active": True}}, CONTEXT], {"kind": "config_api", "requestParameters": {"TOKEN": "t"}})
        self.assertEqual(["t True Test_Script"], self.lines)
        self.run_("client_authn", "authenticateClient(self, context)", "context.setRealm('r')\ncontext.sendUnauthorizedError()\nreturn None", [CONTEXT],
                  {"kind": "client_authn"})
        self.assertEqual((401, "r"), (self.reply["context"]["httpResponse"]["status"], self.reply["context"]["realm"]))
        self.run_("persistence_extension", "onAfterCreate(self, context, configurationAttributes)",
                  "print context.getConnectionProperties().getProperty('a'), context.getPersistenceEntryManager() is not None", [CONTEXT, CFG],
                  {"kind": "persistence", "connectionProperties": {"a": "b"}})
        self.assertEqual(["b True"], self.lines)
        self.run_("uma_rpt_claims", "modify(self, rptAsJsonObject, context)",
                  "rptAsJsonObject.put('a', 1)\ncontext.setTranferPropertiesIntoJwtClaims(True)\nprint context.getClient().getClientId()\nreturn True",
                  [{"value": {}}, CONTEXT], {"kind": "uma_rpt_claims", "client": {"clientId": "c"}}, server="gluu4")
        self.assertEqual((["c"], True), (self.lines, self.reply["context"]["tranferPropertiesIntoJwtClaims"]))
        self.run_("fido2_extension", "verifyAssertionStart(self, paramAsJsonNode, context)",
                  "context.addToContext('r', 'a')\ncontext.setWebApplicationException(BadRequestException('no'))\nprint context.getRegistrationEntry(), context.getParemeters().get('x')\nreturn True",
                  [{"value": {}}, CONTEXT], {"kind": "fido2", "paremeters": {"x": "y"}}, server="gluu4", top="from javax.ws.rs import BadRequestException")
        self.assertEqual(["r y"], self.lines)

    def testAContextWithoutAClassIsMadeFromItsDescription(self):
        body = ("print context.getUserProfile().getDisplayName(), context.getIdpAttributeMap().get('mail'), context.getAuthenticationKey()\n"
                "context.setDone(True)\nprint context.getRequest(), context.isDone()\nreturn True")
        self.run_("idp", "translateAttributes(self, context, configurationAttributes)", body, [CONTEXT, CFG],
                  {"kind": "idp_translate_attributes", "userProfile": {"displayName": "Ann"}, "idpAttributeMap": {"mail": "a@b"}, "authenticationKey": "k"})
        self.assertEqual(["Ann a@b k", "None True"], self.lines)
        self.assertEqual([("TranslateAttributesContext.getRequest", "null")], self.simulated())
        self.assertEqual(True, self.reply["context"]["done"])

    def testWhatIsNotDescribedIsAStandInOrEmpty(self):
        body = ("print context.getTokenGrant().getUser(), context.getUser(), context.isTranferIntrospectionPropertiesIntoJwtClaims()\n"
                "context.setTranferIntrospectionPropertiesIntoJwtClaims(True)\nreturn True")
        self.run_("introspection", "modifyResponse(self, responseAsJsonObject, introspectionContext)", body.replace("context.", "introspectionContext."),
                  [{"value": {}}, CONTEXT], {"kind": "introspection"})
        self.assertEqual(["None None False"], self.lines)
        self.assertEqual([("AuthorizationGrant.getUser", "null")], self.simulated())
        self.assertEqual({"user": None, "tranferIntrospectionPropertiesIntoJwtClaims": True}, self.reply["context"])

    def testATypeThatTheServerHasNotIsLoadedWithARemark(self):
        source = u"from org.gluu.model.custom.script.type.user import UpdateUserType\nclass UpdateUser(UpdateUserType): pass\n"
        notes = [entry["text"] for entry in self.host.load(source, "update_user", "janssen")["log"] if entry["stream"] == "host"]
        self.assertTrue("a janssen server has no scripts of type update_user and would not load this one" in notes, notes)

    def testAnotherLanguageIsRefusedPlainly(self):
        with self.assertRaises(Failed) as raised:
            self.host.load(u"class Par\nend", "par", language="ruby")
        self.assertTrue("cannot be run" in raised.exception.message and "ruby" in raised.exception.message, raised.exception.message)


if __name__ == "__main__":
    unittest.main()

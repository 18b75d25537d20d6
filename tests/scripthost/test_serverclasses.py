# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The classes that scripts know from their server, called from Python as scripts call them."""
import unittest

from java.lang import Class, Integer, NullPointerException, RuntimeException, UnsupportedOperationException
from java.util import ArrayList, Arrays, Date, HashMap, LinkedHashMap
from jarray import array
from java.lang import String as JavaString

GENERATIONS = {
    "gluu3": {"core": "org.xdi", "server": "org.xdi.oxauth", "model": "org.xdi.oxauth.model",
              "common": "org.xdi.oxauth.model", "scope": "org.xdi.oxauth.model.common"},
    "gluu4": {"core": "org.gluu", "server": "org.gluu.oxauth", "model": "org.gluu.oxauth.model",
              "common": "org.gluu.oxauth.model", "scope": "org.oxauth.persistence.model"},
    "janssen": {"core": "io.jans", "server": "io.jans.as.server", "model": "io.jans.as.model",
                "common": "io.jans.as.common.model", "scope": "io.jans.as.persistence.model"},
}

CLASSES = ["core:util.StringHelper", "core:util.ArrayHelper", "core:model.SimpleCustomProperty", "core:model.SimpleExtendedCustomProperty",
           "core:model.uma.ClaimDefinition", "core:model.uma.ClaimDefinitionBuilder", "core:model.custom.script.type.BaseExternalType",
           "core:model.custom.script.type.uma.UmaRptPolicyType", "core:model.custom.script.type.uma.UmaClaimsGatheringType",
           "core:model.custom.script.model.CustomScript", "core:model.custom.script.conf.CustomScriptConfiguration",
           "core:service.cdi.util.CdiUtil", "core:service.external.context.ExternalScriptContext",
           "server:service.external.context.ExternalScriptContext", "server:uma.authorization.UmaGatherContext",
           "server:uma.authorization.UmaAuthorizationContext", "server:uma.authorization.UmaPCT", "server:uma.authorization.Claims",
           "server:uma.service.UmaPctService", "server:uma.service.RedirectParameters", "server:util.ServerUtil",
           "model:jwt.JwtClaims", "model:uma.UmaConstants", "model:uma.persistence.UmaPermission", "model:uma.persistence.UmaResource",
           "model:util.Base64Util", "common:common.User", "common:registration.Client", "scope:Scope",
           "core:model.GluuStatus", "core:model.security.Credentials", "core:service.CacheService", "core:service.MailService",
           "core:util.INumGenerator", "core:util.security.StringEncrypter", "server:security.Identity", "server:service.UserService",
           "server:service.AuthenticationService", "server:service.SessionIdService", "server:service.net.HttpService",
           "server:service.net.HttpService2", "server:util.CertUtil", "model:config.Constants", "model:config.StaticConfiguration",
           "model:configuration.AppConfiguration", "model:fido.u2f.DeviceRegistration", "model:jwt.Jwt", "model:jwt.JwtHeader",
           "model:jwt.JwtClaimName", "model:jwt.JwtHeaderName", "model:token.JsonWebResponse", "model:util.CertUtils",
           "model:util.JwtUtil", "common:session.SessionId", "common:session.SessionIdState", "common:session.SessionClient"]


def load(generation, name):
    part, rest = name.split(":")
    return Class.forName(GENERATIONS[generation][part] + "." + rest)


class EachGeneration(unittest.TestCase):
    def each(self, name):
        """(generation, class) for each generation."""
        return [(generation, load(generation, name)) for generation in sorted(GENERATIONS)]


class NamesTest(EachGeneration):
    def testEveryGenerationHasEveryClass(self):
        for generation in GENERATIONS:
            for name in CLASSES:
                self.assertEqual(name.rsplit(".", 1)[-1].split(":")[-1], load(generation, name).getSimpleName())

    def testContextsInheritFromBothBaseContexts(self):
        for generation in GENERATIONS:
            for name in ("server:uma.authorization.UmaGatherContext", "server:uma.authorization.UmaAuthorizationContext"):
                own = load(generation, name)
                self.assertTrue(load(generation, "server:service.external.context.ExternalScriptContext").isAssignableFrom(own))
                self.assertTrue(load(generation, "core:service.external.context.ExternalScriptContext").isAssignableFrom(own))

    def testOnlyTheNewerServersCallInitWithTwoArguments(self):
        for generation, forms in (("gluu3", [1]), ("gluu4", [1, 2]), ("janssen", [1, 2])):
            methods = load(generation, "core:model.custom.script.type.BaseExternalType").getMethods()
            self.assertEqual(forms, sorted(m.getParameterCount() for m in methods if m.getName() == "init"))

    def testGetUserTakesNamesOnGluuAndNothingOnJanssen(self):
        for generation, count in (("gluu3", 1), ("gluu4", 1), ("janssen", 0)):
            methods = load(generation, "server:uma.authorization.UmaGatherContext").getMethods()
            self.assertEqual([count], [m.getParameterCount() for m in methods if m.getName() == "getUser"])


class StringHelperTest(EachGeneration):
    def helpers(self):
        return self.each("core:util.StringHelper")

    def testEmptiness(self):
        for _, helper in self.helpers():
            for text, empty in ((None, True), ("", True), (" \t\n", True), ("a", False), (" a ", False)):
                self.assertEqual((empty, not empty), (helper.isEmpty(text), helper.isNotEmpty(text)))

    def testEmptinessOfAnyObject(self):
        for generation, helper in self.helpers():
            self.assertEqual((True, False), (helper.isEmptyString(""), helper.isNotEmptyString("")))
            self.assertEqual((False, True), (helper.isEmptyString("a"), helper.isNotEmptyString("a")))
            self.assertEqual((True, True), (helper.isEmptyString(5), helper.isNotEmptyString(5)))
            # The servers differ, and none of them is what one expects.
            null = (False, False) if generation == "gluu4" else (True, True)
            self.assertEqual(null, (helper.isEmptyString(None), helper.isNotEmptyString(None)))

    def testSplitDropsEmptyPartsAndTrims(self):
        for _, helper in self.helpers():
            self.assertEqual(["a", "b", "c"], list(helper.split(" a, b ,,c,", ",")))
            self.assertEqual(["a", "b", "c"], list(helper.split("a::b,c", ":,")))
            self.assertEqual([], list(helper.split("", ",")))
            self.assertEqual([""], list(helper.split("  ", ",")))
            self.assertEqual([" a", ",", " b"], list(helper.split(" a, b", ",", False, True)))
            self.assertRaises(NullPointerException, helper.split, None, ",")

    def testEquality(self):
        for _, helper in self.helpers():
            for a, b, same, ignoring in (("a", "a", True, True), ("a", "A", False, True), ("a", None, False, False)):
                self.assertEqual((same, ignoring), (helper.equals(a, b), helper.equalsIgnoreCase(a, b)))
            self.assertEqual((True, False), (helper.equalsIgnoreCase(None, None), helper.equalsIgnoreCase(None, "a")))
            # Jython takes this for Object.equals of null; the servers' helper has the same overloads and fails alike.
            self.assertRaises(NullPointerException, helper.equals, None, "a")

    def testConversions(self):
        for _, helper in self.helpers():
            self.assertEqual((12, 0, 0, 7, -3), (helper.toInteger("12"), helper.toInteger("x"), helper.toInteger(None), helper.toInteger("", 7),
                                                 helper.toInteger("-3", 7)))
            self.assertEqual((9, 9), (helper.toInt(" ", 9), helper.toInteger("99999999999", 9)))
            self.assertEqual(99999999999, helper.toLong("99999999999", 1))
            self.assertEqual((True, False, True, False), (helper.toBoolean("TRUE", False), helper.toBoolean("yes", True),
                                                          helper.toBoolean("", True), helper.toBoolean(None, False)))
            self.assertEqual(("ABC", "abc", None), (helper.toUpperCase("aBc"), helper.toLowerCase("aBc"), helper.toLowerCase(None)))
            self.assertEqual("5", helper.toString(Integer(5)))

    def testTexts(self):
        for _, helper in self.helpers():
            self.assertEqual(" a b ", helper.removeMultipleSpaces("  a \t b  "))
            self.assertEqual(u"Zürich", helper.utf8ToString(helper.getBytesUtf8(u"Zürich")))
            self.assertEqual((8, True), (len(helper.getRandomString(8)), all(c in "!0123456789abcdefghijklmnopqrstuvwxyz"
                                                                              for c in helper.getRandomString(50))))
            self.assertEqual(("b", "a.b", "", "c"), (helper.unqualify("a.b"), helper.qualifier("a.b.c"), helper.qualifier("a"), helper.unqualify("a.b.c")))
            self.assertEqual(("ab-c", "a"), (helper.replaceLast("ab.c", ".", "-"), helper.replaceLast("a", ".", "-")))
            self.assertEqual(('"a"', "", 'a""b'), (helper.addQuote("a"), helper.addQuote(" "), helper.doubleQuotes('a"b')))
            self.assertEqual({"a": "1", "b": "2"}, dict(helper.getValueMapForDelimitedString("A: 1 | b : 2 | c")))
            self.assertEqual("007", helper.formatZeroLeadingLong(7, 3))


class ArrayHelperTest(EachGeneration):
    def testArrays(self):
        for _, helper in self.each("core:util.ArrayHelper"):
            one = array(["a"], JavaString)
            self.assertEqual((True, True, False), (helper.isEmpty(None), helper.isEmpty(array([], JavaString)), helper.isEmpty(one)))
            self.assertEqual((False, True), (helper.isNotEmpty(None), helper.isNotEmpty(one)))
            self.assertEqual(["a", "b"], list(helper.addItemToStringArray(one, "b")))
            self.assertEqual(["b"], list(helper.addItemToStringArray(None, "b")))
            self.assertTrue(helper.equalsIgnoreOrder(array(["a", "b"], JavaString), array(["b", "a"], JavaString)))


class ClaimDefinitionTest(EachGeneration):
    TEXT = '[{"issuer": ["https://i"], "name": "country", "claim_token_format": ["f"], "claim_type": "string", "friendly_name": "Country"}, {}]'

    def testTheBuilder(self):
        for _, builder in self.each("core:model.uma.ClaimDefinitionBuilder"):
            first, second = builder.build(self.TEXT)
            self.assertEqual(("country", "Country", "string", ["https://i"], ["f"]),
                             (first.getName(), first.friendlyName, first.claimType, list(first.issuer), list(first.claimTokenFormat)))
            self.assertEqual((None, None), (second.name, second.issuer))
            self.assertEqual(0, len(builder.build("[]")))

    def testWhatIsNoListOfDefinitionsIsRefused(self):
        for _, builder in self.each("core:model.uma.ClaimDefinitionBuilder"):
            for wrong in ("", "{}", "[1]", '[{"magic": 1}]', '[{"name": []}]', '[{"issuer": "x"}]', "[", "null"):
                try:
                    builder.build(wrong)
                    self.fail("%s is accepted" % wrong)
                except RuntimeException, error:
                    self.assertEqual("Failed to parse claim definition json: " + wrong, error.getMessage())

    def testConstructors(self):
        for _, definition in self.each("core:model.uma.ClaimDefinition"):
            one = definition("string", "Country", "https://i", "country")
            self.assertEqual((["https://i"], "country", None), (list(one.issuer), one.name, one.claimTokenFormat))
            self.assertEqual(["a", "b"], list(definition("string", "C", Arrays.asList("a", "b"), "c").getIssuer()))
            self.assertEqual(["f"], list(definition(Arrays.asList("f"), "string", "C", Arrays.asList("a"), "c").getClaimTokenFormat()))


class PropertyTest(EachGeneration):
    def testProperties(self):
        for _, simple in self.each("core:model.SimpleCustomProperty"):
            one = simple("a", "b")
            self.assertEqual(("a", "b", ""), (one.getValue1(), one.value2, one.description))
            self.assertEqual(("", ""), (simple().value1, simple().value2))
            self.assertTrue(simple("a", "b", "c").equals(simple("a", "b", "c")) and not one.equals(simple("a", "c")))

    def testAHiddenPropertyDoesNotShowItsValue(self):
        for _, extended in self.each("core:model.SimpleExtendedCustomProperty"):
            secret = extended("password", "s3cret", "", True)
            self.assertEqual((True, "s3cret"), (secret.getHideValue(), secret.getValue2()))
            self.assertTrue("s3cret" not in str(secret) and "open" in str(extended("a", "open", "", False)))


class ClaimsTest(EachGeneration):
    def testJwtClaims(self):
        for _, claims in self.each("model:jwt.JwtClaims"):
            one = claims()
            one.setClaimObject("a", "x", True)
            one.setClaimObject("a", "y", False)
            one.setClaimObject("date", Date(5000), True)
            one.setClaimObject("null", None, True)
            one.setClaimObject("int", 5, True)
            self.assertEqual((["x", "y"], False, 5, None), (list(one.getClaim("a")), one.hasClaim("null"), one.getClaimAsInteger("int"),
                                                            one.getClaimAsString("nothing")))
            self.assertEqual('{"a":["x","y"],"date":5,"int":5}', one.toJsonString())
            for wrong in (5L, 2.5, HashMap()):
                self.assertRaises(UnsupportedOperationException, one.setClaimObject, "b", wrong, True)

    def testThePctReadsItsClaims(self):
        for _, pct in self.each("server:uma.authorization.UmaPCT"):
            one = pct()
            self.assertEqual([], list(one.getClaims().keys()))
            one.setClaimValuesAsJson('{"a": ["x"], "n": 1}')
            self.assertEqual(("org.json.JSONArray", 1), (one.getClaims().getClaim("a").getClass().getName(), one.claims.getClaim("n")))
            one.setClaimValuesAsJson("{")
            self.assertEqual(None, one.getClaims())


class JwtTest(EachGeneration):
    # The example of RFC 7515, appendix A.1.
    TOKEN = ("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
             ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")

    def testATokenIsReadInItsParts(self):
        for generation, jwt in self.each("model:jwt.Jwt"):
            names, one = load(generation, "model:jwt.JwtClaimName"), jwt.parse(self.TOKEN)
            self.assertEqual(("joe", 1300819380, True, "HS256", "JWT"), (
                one.getClaims().getClaimAsString(names.ISSUER), one.claims.getClaimAsInteger(names.EXPIRATION_TIME),
                one.getClaims().getClaim("http://example.com/is_root"), one.getHeader().getSignatureAlgorithm(), one.header.getClaimAsString("typ")))
            self.assertEqual((self.TOKEN.rsplit(".", 1)[0], self.TOKEN.rsplit(".", 1)[1], self.TOKEN), (one.getSigningInput(), one.getEncodedSignature(), str(one)))

    def testWhatIsNoTokenIsRefused(self):
        for generation, jwt in self.each("model:jwt.Jwt"):
            wrong = load(generation, "model:exception.InvalidJwtException")
            for text in ("a.b", "a.b.c.d", "!.e30.", "e30.bnVsbA.", "e30.W10."):
                self.assertRaises(wrong, jwt.parse, text)
                self.assertEqual(None, jwt.parseSilently(text))
            self.assertEqual((None, None), (jwt.parse(""), jwt.parse(None)))
            self.assertRaises(wrong, jwt.parseOrThrow, "")

    def testATokenThatIsMade(self):
        for _, jwt in self.each("model:jwt.Jwt"):
            one = jwt()
            one.getHeader().setClaim("alg", "none")
            one.getClaims().setClaim("sub", "a")
            self.assertEqual("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.", one.asString())
            self.assertEqual("a", jwt.parse(one.toString()).getClaims().getClaim("sub"))


class ModelTest(EachGeneration):
    def testSessionsAndTheirStates(self):
        for generation, session in self.each("common:session.SessionId"):
            state, one = load(generation, "common:session.SessionIdState"), session()
            self.assertEqual((state.UNAUTHENTICATED, False, 0), (one.getState(), one.authenticated(), one.getSessionAttributes().size()))
            one.setState(state.fromValue("authenticated"))
            one.setSessionAttributes(None)
            self.assertEqual((True, 0, None, "authenticated"), (one.authenticated(), one.sessionAttributes.size(), state.fromValue("x"), str(one.state)))

    def testStatesOfPersons(self):
        for _, status in self.each("core:model.GluuStatus"):
            self.assertEqual((status.ACTIVE, None, "register", "Inactive"), (status.getByValue("active"), status.getByValue("x"),
                                                                             str(status.REGISTER), status.INACTIVE.getDisplayName()))

    def testSecretsAreEncryptedAsOnTheServers(self):
        from java.lang import IllegalArgumentException
        for _, encrypter in self.each("core:util.security.StringEncrypter"):
            one, key = encrypter.defaultInstance(), "DroverSandboxSaltKey0123"
            # What "openssl enc -des-ede3 -base64" makes of it with this key.
            self.assertEqual("LGEzH7PfD5M=", one.encrypt("sandbox", key))
            self.assertEqual(("sandbox", u"Z\u00fcrich"), (one.decrypt("LGEzH7PfD5M=", key), one.decrypt(one.encrypt(u"Z\u00fcrich", key), key)))
            wrong = Class.forName(encrypter.getName() + "$EncryptionException")
            for text, used in (("LGEzH7PfD5M=", "AnotherSandboxSaltKey012"), ("?", key), ("LGEzH7PfD5M=", "short")):
                self.assertRaises(wrong, one.decrypt, text, used)
            for empty in ("", " ", None):
                self.assertRaises(IllegalArgumentException, one.decrypt, empty, key)
                self.assertRaises(IllegalArgumentException, one.encrypt, empty, key)

    def testIds(self):
        import re
        for _, generator in self.each("core:util.INumGenerator"):
            self.assertTrue(re.match(r"[0-9A-F]{4}\.[0-9A-F]{4}$", generator.generate()), generator.generate())
            self.assertEqual(4, len(generator.generate(4).split(".")))

    def testMessagesOfPages(self):
        for name in ("javax", "jakarta"):
            message = Class.forName(name + ".faces.application.FacesMessage")
            one = message(message.SEVERITY_WARN, "s", None)
            self.assertEqual(("s", "s", 1, "WARN: s"), (one.getSummary(), one.getDetail(), one.getSeverity().getOrdinal(), str(one)))
            severity = Class.forName(message.getName() + "$Severity")
            self.assertEqual([message.SEVERITY_FATAL, message.SEVERITY_ERROR, message.SEVERITY_INFO],
                             [severity.of("FATAL 3"), severity.of("SEVERITY_ERROR"), severity.of(None)])


class SmallClassesTest(EachGeneration):
    def testRedirectParameters(self):
        for _, parameters in self.each("server:uma.service.RedirectParameters"):
            one = parameters()
            one.add("a", "x y")
            one.add("a", "x y")
            one.add("b", " ")
            one.add("c", u"ü&")
            self.assertEqual(["a=x+y", "c=%C3%BC%26"], sorted(one.buildQueryString().split("&")))
            one.remove("a")
            self.assertEqual(["b", "c"], sorted(one.map().keySet()))

    def testConstantsAndUtilities(self):
        for _, constants in self.each("model:uma.UmaConstants"):
            self.assertEqual(("no_script", "gathering_id"), (constants.NO_SCRIPT, constants.GATHERING_ID))
        for _, base64 in self.each("model:util.Base64Util"):
            self.assertEqual((u"a?ü", "YT_DvA"), (base64.base64urldecodeToString("YT_DvA"), base64.base64urlencode(JavaString(u"a?ü").getBytes("UTF-8"))))
        for _, util in self.each("server:util.ServerUtil"):
            parameters = LinkedHashMap()
            parameters.put("a", array(["1", "2"], JavaString))
            parameters.put("b", array([], JavaString))
            self.assertEqual(("1", None, None), (util.getFirstValue(parameters, "a"), util.getFirstValue(parameters, "b"), util.getFirstValue(parameters, "c")))
            self.assertEqual('{"a":["1","2"],"b":[]}', util.asJson(parameters))

    def testAPermissionExpires(self):
        for _, permission in self.each("model:uma.persistence.UmaPermission"):
            one = permission()
            one.setExpirationDate(Date(1000))
            self.assertEqual((True, [], {}), (one.isValid(), list(one.getScopeDns()), dict(one.attributes)))
            one.checkExpired(Date(999))
            self.assertTrue(one.isValid())
            one.checkExpired()
            self.assertFalse(one.isValid())

    def testACustomScriptsModuleProperties(self):
        for generation, script in self.each("core:model.custom.script.model.CustomScript"):
            one = script("dn", "inum", "name")
            self.assertEqual(None, one.getLocationType())
            one.addModuleProperty("location_type", "file")
            self.assertEqual("file", one.getLocationType().getValue())
            one.setLocationType(one.getLocationType().getByValue("ldap"))
            self.assertEqual("ldap", str(one.getLocationType()))
            one.removeModuleProperty("LOCATION_TYPE")
            self.assertEqual(0, one.moduleProperties.size())
            self.assertEqual(generation != "janssen", hasattr(one, "getLocationPath"))


class JsonTest(unittest.TestCase):
    def testJsonObjects(self):
        from org.json import JSONArray, JSONException, JSONObject
        one = JSONObject('{"a": [1, "x", null], "b": {"c": true}, "n": null, "big": 12345678901, "d": 1.5}')
        self.assertEqual((1, "x", True, True), (one.getJSONArray("a").getInt(0), one.getJSONArray("a").getString(1), one.getJSONArray("a").isNull(2),
                                                one.getJSONObject("b").getBoolean("c")))
        self.assertEqual((True, True, False, 12345678901, 1.5, "", "z"), (one.has("n"), one.isNull("n"), one.has("m"), one.getLong("big"),
                                                                         one.getDouble("d"), one.optString("m"), one.optString("m", "z")))
        self.assertRaises(JSONException, one.get, "m")
        self.assertRaises(JSONException, one.getString, "a")
        self.assertRaises(JSONException, JSONObject, "[1]")
        self.assertRaises(JSONException, JSONArray, "{")
        two = JSONObject().accumulate("a", 1).accumulate("a", 2).append("b", "x").put("c", ArrayList(["y"])).put("gone", 1).put("gone", None)
        self.assertEqual('{"a":[1,2],"b":["x"],"c":["y"]}', str(two))
        self.assertTrue(two.similar(JSONObject(str(two))))
        self.assertEqual(["x", "y"], [value for value in JSONArray(["x", "y"])])


class TextsTest(unittest.TestCase):
    def testUtf8BytesThatAPrintSentAreDecoded(self):
        from drover.host.run import Utf8Text
        for text, shown in ((u"plain", u"plain"), (u"Z\u00c3\u00bcrich", u"Zürich"), (u"Zürich", u"Zürich"), (u"€", u"€"), (u"", u"")):
            self.assertEqual(shown, Utf8Text.decoded(text))

    def testNetworks(self):
        from drover.host.context import Networks
        for cidr, address, inside in (("10.0.0.0/8", "10.9.8.7", True), ("10.0.0.0/8", "11.0.0.1", False), ("192.168.1.128/25", "192.168.1.127", False),
                                      ("192.168.1.128/25", "192.168.1.129", True), ("0.0.0.0/0", "1.2.3.4", True), ("::1/128", "::1", True),
                                      ("10.0.0.0/8", "::1", False)):
            self.assertEqual(inside, Networks.contains(cidr, address), (cidr, address))


if __name__ == "__main__":
    unittest.main()

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts in Java: compiled in memory, run through the servers' interfaces, checked by the compiler."""
import unittest

from hostprocess import CONTEXT, Failed, HostProcess, authorizationSpec, context, data, gatherSpec

POLICY = data("java/UmaRptPolicy.java")
GATHERING = data("java/UmaClaimsGathering.java")
PROPERTY = {"name": "country", "value": "US", "hide": False}


class JavaTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def load(self, source, type="uma_rpt_policy", **more):
        return self.host.load(source, type, language="java", **more)

    def problems(self, source, type="uma_rpt_policy", **more):
        return self.host.request("check", name="Test", type=type, source=source, server="janssen", **more)["problems"]

    def only(self, source, code, severity, line, type="uma_rpt_policy"):
        found = self.problems(source, type, language="java")
        self.assertEqual([(code, severity, line)], [(one["code"], one["severity"], one["line"]) for one in found], found)
        return found[0]

    # --- running

    def testAPolicyIsLoadedAndCalled(self):
        loaded = self.load(POLICY, properties=[PROPERTY])
        self.assertEqual(("loaded", None, 11, 2, True), (loaded["state"], loaded["error"], loaded["apiVersion"],
                         loaded["initArguments"], loaded["initResult"]))
        self.assertEqual(["server log INFO: Policy Test_Script asks for US"], [line["text"] for line in loaded["log"]])
        self.assertEqual([], loaded["simulated"])
        spec = authorizationSpec(claimTokenClaims={"country": "US", "city": "NY"})
        reply = self.host.call(loaded["handle"], [("getRequiredClaims", CONTEXT), ("authorize", CONTEXT),
                                                  ("getClaimsGatheringScriptName", CONTEXT)], context(spec))
        claims, granted, name = reply["results"]
        self.assertEqual(["country", "city"], [claim["name"] for claim in claims["value"]])
        self.assertEqual([["https://as.example"]] * 2, [claim["issuer"] for claim in claims["value"]])
        self.assertEqual((True, "uma_claims_gathering"), (granted["value"], name["value"]))
        self.assertEqual({"asked": ["1"]}, reply["context"]["redirectParams"])

    def testAnExceptionHasItsLineAndTheServersDefault(self):
        handle = self.load(POLICY)["handle"]
        spec = authorizationSpec(claimTokenClaims={"country": "US"})
        result = self.host.call(handle, [("authorize", CONTEXT)], context(spec))["results"][0]
        self.assertEqual((False, True), (result["value"], result["defaulted"]))
        line = 1 + POLICY.split("\n").index([text for text in POLICY.split("\n") if "boolean granted" in text][0])
        self.assertEqual(("java.lang.NullPointerException", line), (result["error"]["type"], result["error"]["line"]))

    def testAGatheringScriptInAPackageIsFoundByItsClassesName(self):
        loaded = self.load(GATHERING, "uma_claims_gathering")
        self.assertEqual("loaded", loaded["state"], loaded["error"])
        named = context(gatherSpec(pageClaims={"country": "US"}))
        reply = self.host.call(loaded["handle"], [("getStepsCount", CONTEXT), ("getPageForStep", 2, CONTEXT), ("gather", 1, CONTEXT),
                                                  ("gather", 2, CONTEXT), ("getNextStep", 1, CONTEXT)], named)
        self.assertEqual([2, "/uma2/sample/city.xhtml", True, False, -1], [result["value"] for result in reply["results"]])
        self.assertEqual({"country": "US"}, reply["context"]["pctClaims"])

    def testThePublicClassServesWhereNoneHasTheTypesName(self):
        loaded = self.load(POLICY.replace("class UmaRptPolicy ", "class CountryPolicy "))
        self.assertEqual("loaded", loaded["state"], loaded["error"])

    def testEachLoadHasClassesOfItsOwn(self):
        counting = POLICY.replace("private int asked;", "private static int asked;")
        for name in ("one", "two"):
            handle = self.load(counting, name=name)["handle"]
            for expected in ("1", "2"):
                reply = self.host.call(handle, [("getRequiredClaims", CONTEXT)], context(authorizationSpec()))
                self.assertEqual({"asked": [expected]}, reply["context"]["redirectParams"])

    def testWhatDoesNotCompileIsSaidWithItsLine(self):
        broken = POLICY.replace('country = "US";', 'country = "US"')
        loaded = self.load(broken)
        line = 1 + broken.split("\n").index('    private String country = "US"')
        self.assertEqual(("dummy", "compile", "CompileError", line),
                         (loaded["state"], loaded["stage"], loaded["error"]["type"], loaded["error"]["line"]))
        self.assertIn("';' expected", loaded["error"]["message"])

    def testMissingImportsAreNamed(self):
        source = POLICY.replace("import java.util.List;", "import java.util.List;\nimport com.example.lib.Geo;\nimport org.foo.Bar;")
        loaded = self.load(source)
        self.assertEqual(("dummy", "compile"), (loaded["state"], loaded["stage"]))
        self.assertIn("Missing: com.example.lib.Geo, org.foo.Bar.", loaded["error"]["message"])

    def testAClassThatImplementsNothingAndNoClassAtAll(self):
        for source, stage, type in ((u"public class UmaRptPolicy { }", "interface", "WrongInterface"),
                                    (u"class Other { }", "class", "ClassMissing")):
            loaded = self.load(source)
            self.assertEqual(("dummy", stage, type), (loaded["state"], loaded["stage"], loaded["error"]["type"]))

    def testWhatTheConstructorOrInitRaisesIsSaid(self):
        for before, after, stage in (("private int asked;", "{ if (true) throw new IllegalStateException(\"no\"); } int asked;", "construct"),
                                     ("        if (configurationAttributes.containsKey", "        if (true) throw new IllegalStateException(\"no\");\n"
                                      "        if (configurationAttributes.containsKey", "init")):
            loaded = self.load(POLICY.replace(before, after))
            self.assertEqual(("dummy", stage, "java.lang.IllegalStateException"),
                             (loaded["state"], loaded["stage"], loaded["error"]["type"]))
            self.assertTrue(loaded["error"]["line"] > 0)

    def testBeansBehave(self):
        source = POLICY.replace("import java.util.List;", "import java.util.List;\nimport io.jans.service.cdi.util.CdiUtil;\n"
                                "import io.jans.as.server.service.UserService;\nimport io.jans.as.common.model.common.User;")
        source = source.replace("        log.debug(granted", "        UserService users = CdiUtil.bean(UserService.class);\n"
                                "        User user = users.getUser(\"jane\");\n"
                                "        granted = user != null && CdiUtil.bean(UserService.class).getUser(\"joe\") == null;\n"
                                "        log.debug(granted")
        handle = self.load(source)["handle"]
        spec = authorizationSpec(claimTokenClaims={"country": "US", "city": "LA"})
        reply = self.host.call(handle, [("authorize", CONTEXT)], context(spec), world={"users": [{"uid": "jane", "attributes": {}}]})
        self.assertEqual((True, None), (reply["results"][0]["value"], reply["results"][0]["error"]))

    def testAnotherLanguageIsRefused(self):
        self.assertRaises(Failed, self.host.load, POLICY, language="ruby")

    # --- checking

    def testGoodScriptsHaveNoProblems(self):
        for language in ({}, {"language": "java"}):
            self.assertEqual([], self.problems(POLICY, **language))
            self.assertEqual([], self.problems(GATHERING, "uma_claims_gathering", **language))

    def testTheCompilersWordsHavePlacesAndCodes(self):
        line = 1 + POLICY.split("\n").index("    private int asked;")
        self.only(POLICY.replace('country = "US";', 'country = "US"'), "java-syntax", "error", line - 1)
        found = self.only(POLICY.replace("private int asked;", "private int asked = \"x\";"), "java-error", "error", line)
        self.assertEqual(25, found["column"])
        self.assertIn("incompatible types: String cannot be converted to int", found["message"])
        self.assertIn("err.prob.found.req", found["message"])

    def testWhatTheHostHasOnlyInPartIsNoError(self):
        source = POLICY.replace("import java.util.List;", "import java.util.List;\nimport com.example.lib.Geo;")
        source = source.replace("private int asked;", "private int asked;\n    private Geo geo = new Geo();")
        self.only(source, "java-import-missing", "warning", 1 + source.split("\n").index("import com.example.lib.Geo;"))
        source = POLICY.replace("log.debug(granted", "context.getRemoteHostOfTheFuture();\n        log.debug(granted")
        found = self.problems(source)
        self.assertEqual(["java-doubtful"], [one["code"] for one in found], found)

    def testWarningsAreTold(self):
        source = POLICY.replace("private int asked;", "private int asked; private Object old = new Integer(1);")
        self.only(source, "java-warning", "warning", 1 + POLICY.split("\n").index("    private int asked;"))

    def testUncheckedUsesAreNoProblem(self):
        source = POLICY.replace("private int asked;", "private int asked; private List<String> raw = new java.util.ArrayList();")
        self.assertEqual([], self.problems(source, language="java"))

    def testWithoutACompilerThatIsSaid(self):
        host = HostProcess(("--limit-modules", "java.se,jdk.unsupported"))
        try:
            found = host.request("check", name="Test", type="uma_rpt_policy", source=POLICY, server="janssen")["problems"]
            self.assertEqual([("java-not-checked", "info")], [(one["code"], one["severity"]) for one in found])
            self.assertIn("Install a JDK", found[0]["message"])
            try:
                host.load(POLICY, language="java")
                self.fail("a script in Java runs without a compiler")
            except Failed as failed:
                self.assertEqual(-32602, failed.code)
                self.assertIn("Install a JDK", failed.message)
        finally:
            host.end()

    def testTheClassIsWhatTheTypeAsksFor(self):
        self.only(u"public class UmaRptPolicy { }", "interface-missing", "error", 0)
        self.only(u"class Other { }", "class-missing", "error", 0)
        self.only(POLICY.replace("private int asked;", "private int asked; UmaRptPolicy(int x) { }"), "constructor-missing", "error", 0)


if __name__ == "__main__":
    unittest.main()

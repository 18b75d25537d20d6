# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loading: each stage, as the servers do it."""
import unittest

from hostprocess import CONTEXT, HostProcess, authorizationSpec, context, data, policy


class LoadTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def fails(self, source, stage, state="dummy", server="janssen", **more):
        reply = self.host.load(source, server=server, **more)
        self.assertEqual((state, stage), (reply["state"], reply["stage"]), reply)
        self.assertTrue(reply["error"] is not None and reply["serverError"])
        return reply

    def testEveryGenerationsTutorialLoadsAndTellsHow(self):
        for server, version, arguments in (("gluu3", 1, 1), ("gluu4", 11, 2), ("janssen", 11, 2)):
            for type, name, className in (("uma_rpt_policy", "policy", "UmaRptPolicy"),
                                          ("uma_claims_gathering", "gathering", "UmaClaimsGathering")):
                reply = self.host.load(data("%s_%s.py" % (name, server)), type, server)
                self.assertEqual("loaded", reply["state"], reply)
                self.assertEqual((server, version, arguments, className, True, None, None, None),
                                 (reply["names"], reply["apiVersion"], reply["initArguments"], reply["className"],
                                  reply["initResult"], reply["stage"], reply["error"], reply["serverError"]))
                self.assertEqual([], reply["simulated"])

    def testGluu4TakesAScriptOfGluu3ToItsOwnPackages(self):
        reply = self.host.load(data("policy_gluu3.py"), server="gluu4")
        self.assertEqual(("loaded", "gluu4"), (reply["state"], reply["names"]))

    def testAScriptOfAnotherGenerationRunsAndTheLogSaysThatTheServerWouldRefuse(self):
        reply = self.host.load(data("policy_gluu4.py"), server="janssen")
        self.assertEqual(("loaded", "gluu4"), (reply["state"], reply["names"]))
        notes = [entry["text"] for entry in reply["log"] if entry["stream"] == "host"]
        self.assertEqual(1, len(notes))
        self.assertTrue("would refuse this import" in notes[0])

    def testLinesThatRanAndLinesThatCanRunAreToldOnRequest(self):
        source = u"import os\nif False:\n    x = 1\ntry:\n    y = [1,\n         2]\nfinally:\n    pass\n"
        reply = self.host.load(source, trace="lines")
        self.assertEqual([1, 2, 5, 8], reply["lines"])
        self.assertEqual([1, 2, 3, 5, 8], reply["executable"])
        self.assertTrue("lines" not in self.host.load(source))
        self.assertEqual([], self.host.load(u"x = (\n", trace="lines")["executable"])

    def testASyntaxErrorNamesItsLine(self):
        error = self.fails(u"x = 1\n\nclass A\n    pass\n", "compile")["error"]
        self.assertEqual((3, "SyntaxError", "Test_Script", "compile"), (error["line"], error["type"], error["script"], error["method"]))
        self.assertTrue('File "test_script.py", line 3' in error["traceback"], error["traceback"])

    def testAnIndentationErrorNamesItsLine(self):
        error = self.fails(u"def f():\n        x = 1\n    y = 2\n", "compile")["error"]
        self.assertEqual((3, "IndentationError"), (error["line"], error["type"]))

    def testACharacterBeyondAsciiNeedsACodingLine(self):
        error = self.fails(u"# plain\nx = u'Zürich'\n", "compile")["error"]
        self.assertEqual((2, "SyntaxError"), (error["line"], error["type"]))
        self.assertTrue(error["message"].startswith("Non-ASCII character"))
        reply = self.host.load(policy("return True", top=u"# -*- coding: utf-8 -*- Zürich"))
        self.assertEqual("loaded", reply["state"])

    def testAnExceptionOfTheModuleNamesTheInnermostLineOfTheScript(self):
        source = u"import json\ndef f(text):\n    return json.loads(text)\nf('{')\n"
        error = self.fails(source, "module")["error"]
        self.assertEqual((3, "ValueError"), (error["line"], error["type"]))
        self.assertTrue('File "test_script.py", line 4, in <module>' in error["traceback"], error["traceback"])

    def testASyntaxErrorOfAnotherTextIsToldAtTheScriptsLine(self):
        error = self.fails(u"x = 1\ny = eval('1 +')\n", "module")["error"]
        self.assertEqual((2, "SyntaxError"), (error["line"], error["type"]))

    def testAMissingClassIsToldAlthoughTheServerDoesNot(self):
        reply = self.fails(u"class UmaPolicy: pass\n", "class")
        self.assertTrue("UmaRptPolicy" in reply["error"]["message"])
        self.assertTrue(reply["serverError"].startswith("java.lang.Exception: Using default external type class"))

    def testAConstructorWithoutTheTimeFails(self):
        error = self.fails(policy().replace("__init__(self, currentTimeMillis)", "__init__(self)").replace(
            "self.currentTimeMillis = currentTimeMillis", "pass"), "construct")["error"]
        self.assertEqual("TypeError", error["type"])

    def testTheConstructorGetsTheTimeAsALong(self):
        source = policy().replace("self.currentTimeMillis = currentTimeMillis",
                                  "import time\n        print type(currentTimeMillis).__name__, abs(currentTimeMillis / 1000.0 - time.time()) < 3600")
        reply = self.host.load(source)
        self.assertEqual(["long True"], [entry["text"] for entry in reply["log"]])

    def testAClassWithoutTheInterfaceBecomesTheDummy(self):
        reply = self.fails(policy().replace("(UmaRptPolicyType)", "(object)"), "interface")
        self.assertTrue("io.jans.model.custom.script.type.uma.UmaRptPolicyType" in reply["error"]["message"])

    def testAClassWithoutGetApiVersionIsNotInitialised(self):
        source = policy().replace("def getApiVersion", "def version")
        self.assertEqual("NotImplementedError", self.fails(source, "apiVersion")["error"]["type"])

    def testGluu3DoesNotAskForTheVersion(self):
        source = data("policy_gluu3.py").replace("def getApiVersion", "def version")
        reply = self.host.load(source, server="gluu3")
        self.assertEqual(("loaded", 1), (reply["state"], reply["initArguments"]))

    def testTheVersionDecidesHowInitIsCalled(self):
        self.assertEqual("TypeError", self.fails(policy().replace("return 11", "return 10"), "init")["error"]["type"])
        one = policy().replace("customScript, configurationAttributes", "configurationAttributes")
        error = self.fails(one, "init")["error"]
        self.assertEqual(("TypeError", 6), (error["type"], error["line"]))
        reply = self.host.load(one.replace("return 11", "return 10"))
        self.assertEqual(("loaded", 1, 10), (reply["state"], reply["initArguments"], reply["apiVersion"]))

    def testInitFalseBecomesTheDummy(self):
        reply = self.fails(policy(init="return False"), "init")
        self.assertEqual((False, "InitFailed"), (reply["initResult"], reply["error"]["type"]))

    def testAnExceptionOfInitNamesItsLine(self):
        reply = self.fails(policy(init="x = {}\nreturn x['a']"), "init")
        self.assertEqual((None, "KeyError", 8), (reply["initResult"], reply["error"]["type"], reply["error"]["line"]))
        self.assertEqual("'a'", reply["error"]["message"])

    def testOlderServersKeepNothingOfAScriptThatDoesNotCompile(self):
        for server in ("gluu3", "gluu4"):
            self.fails(u"x = (", "compile", "missing", server)
            self.fails(u"1 / 0", "module", "missing", server)
            self.fails(u"x = 1", "class", "dummy", server)
        self.fails(u"x = (", "compile", "dummy", "janssen")

    def testTheServersTextHoldsTheTraceback(self):
        text = self.fails(u"1 / 0\n", "module")["serverError"]
        self.assertTrue(text.startswith("io.jans.exception.PythonException: Failed to load python file"), text)
        self.assertTrue("Traceback (most recent call last):\n  File \"test_script.py\", line 1, in <module>\nZeroDivisionError" in text, text)
        self.assertTrue("==================Further details============================" in text)

    def testInitGetsTheScriptAndItsProperties(self):
        init = ("print customScript.getName(), customScript.inum, customScript.dn, customScript.level, customScript.revision\n"
                "print customScript.getScriptType(), customScript.isEnabled(), list(customScript.aliases)\n"
                "print configurationAttributes.get('a').getValue2(), configurationAttributes['b'].value2, 'c' in configurationAttributes\n"
                "print customScript.getConfigurationProperties()[1].getHideValue(), customScript.getModuleProperties()[0].getValue1()\n"
                "print customScript.getLocationType(), customScript.getClass()")
        reply = self.host.load(policy(init=init), properties=[
            {"name": "a", "value": "one", "hide": False, "description": "first"}, {"name": "b", "value": "two", "hide": True}],
            moduleProperties=[{"name": "location_type", "value": "ldap"}], level=7, revision=12345678901, inum="INUM-1",
            dn="inum=INUM-1,ou=scripts,o=jans", aliases=["other"])
        self.assertEqual(["Test_Script INUM-1 inum=INUM-1,ou=scripts,o=jans 7 12345678901", "uma_rpt_policy True [u'other']",
                          "one two False", "True location_type", "ldap <type 'io.jans.model.custom.script.model.CustomScript'>"],
                         [entry["text"] for entry in reply["log"]])

    def testAHiddenValueIsNotShownByTheHost(self):
        init = "print configurationAttributes\nconfigurationAttributes.get('nothing').getValue2()"
        reply = self.host.load(policy(init=init), properties=[{"name": "password", "value": "s3cret", "hide": True}])
        self.assertEqual("init", reply["stage"])
        self.assertTrue("s3cret" not in repr(reply), reply)

    def testTheModuleRunsAsMainInANamespaceOfItsOwn(self):
        top = ("# x\nprint __name__, 'shared' in globals()\nshared = 1\nimport sys\nsys.mine = getattr(sys, 'mine', 0) + 1\nprint sys.mine\n"
               "import __builtin__\n__builtin__.leak = getattr(__builtin__, 'leak', 0) + 1\nprint __builtin__.leak, '__file__' in globals()")
        for _ in range(2):
            reply = self.host.load(policy(top=top))
            self.assertEqual(["__main__ False", "1", "1 False"], [entry["text"] for entry in reply["log"]])

    def testAClassOfTheModuleKeepsItsStateBetweenCallsAndApartFromOthers(self):
        source = policy("self.count = getattr(self, 'count', 0) + 1\nprint self.count\nreturn True")
        first = self.host.load(source)["handle"]
        second = self.host.load(source)["handle"]
        self.assertNotEqual(first, second)
        lines = []
        for handle in (first, first, second):
            reply = self.host.call(handle, [("authorize", CONTEXT)], context(authorizationSpec()))
            lines += [entry["text"] for entry in reply["log"]]
        self.assertEqual(["1", "2", "1"], lines)

    def testLoadingTheSameTextAgainRunsItAgain(self):
        source = policy(top="import random\nprint 'module runs'")
        for _ in range(2):
            self.assertEqual(["module runs"], [entry["text"] for entry in self.host.load(source)["log"]])

    def testDestroyIsCalledOnceAndForgets(self):
        handle = self.host.load(data("policy_janssen.py"))["handle"]
        reply = self.host.request("destroy", handle=handle)
        self.assertEqual((["Policy. Destroyed"], None), ([entry["text"] for entry in reply["log"]], reply["error"]))
        from hostprocess import Failed
        try:
            self.host.request("destroy", handle=handle)
            self.fail("a destroyed script is still known")
        except Failed as failed:
            self.assertEqual(-32002, failed.code)

    def testAnExceptionOfDestroyIsTold(self):
        source = policy().replace("def destroy(self, configurationAttributes):\n        return True",
                                  "def destroy(self, configurationAttributes):\n        raise IOError('no')")
        reply = self.host.request("destroy", handle=self.host.load(source)["handle"])
        self.assertEqual(("IOError", "destroy", "no"), (reply["error"]["type"], reply["error"]["method"], reply["error"]["message"]))

    def testAnUnknownTypeOrServerOrLanguageIsRefused(self):
        from hostprocess import Failed
        for code, more in ((-32003, {"type": "dance"}), (-32602, {"server": "oracle"}), (-32602, {"language": "ruby"})):
            try:
                self.host.load(policy(), **more)
                self.fail("%s is accepted" % more)
            except Failed as failed:
                self.assertEqual(code, failed.code)

    def testTheNameBecomesTheFileInLowerCase(self):
        reply = self.host.load(u"1 / 0", name="My_Policy-1")
        self.assertTrue('File "my_policy-1.py"' in reply["error"]["traceback"])
        self.assertEqual("My_Policy-1", reply["error"]["script"])

    def testKeywordsAreLegalAttributeNames(self):
        reply = self.host.load(policy(top="class K: pass\nk = K()\nsetattr(k, 'exec', 5)\nprint k.exec\nfrom java.util import Date\nprint Date.from is not None"))
        self.assertEqual(["5", "True"], [entry["text"] for entry in reply["log"]])


if __name__ == "__main__":
    unittest.main()

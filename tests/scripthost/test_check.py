# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of a script's text: nothing of it runs."""
import unittest

from hostprocess import HostProcess, data, gathering, policy


class CheckTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def problems(self, source, type="uma_rpt_policy", server="janssen"):
        return self.host.request("check", name="Test", type=type, source=source, server=server)["problems"]

    def codes(self, *args):
        return [problem["code"] for problem in self.problems(*args)]

    def only(self, source, code, line=None, severity="error", type="uma_rpt_policy", server="janssen"):
        found = self.problems(source, type, server)
        self.assertEqual([code], [problem["code"] for problem in found], found)
        self.assertEqual(severity, found[0]["severity"])
        if line is not None:
            self.assertEqual(line, found[0]["line"], found)
        return found[0]

    def testGoodScriptsHaveNoProblems(self):
        for server in ("gluu3", "gluu4", "janssen"):
            self.assertEqual([], self.problems(data("policy_%s.py" % server), "uma_rpt_policy", server))
            self.assertEqual([], self.problems(data("gathering_%s.py" % server), "uma_claims_gathering", server))
        self.assertEqual([], self.problems(policy()))
        self.assertEqual([], self.problems(gathering(), "uma_claims_gathering"))
        self.assertEqual([], self.problems(data("policy_gluu3.py"), "uma_rpt_policy", "gluu4"))

    def testNothingOfTheScriptRuns(self):
        self.assertEqual([], self.problems(policy(top=u"while True: pass")))
        self.assertEqual([], self.problems(policy(top=u"raise KeyError")))

    def testSyntaxErrorsAreSaidInPlainWords(self):
        for source, line, column, message in (
                (u"class A\n  pass\n", 1, 8, "A colon is expected here, not the end of the line."),
                (u"def f():\npass\n", 2, 1, "An indented block is expected here, not pass."),
                (u"x = (1,\n", 1, 7, ") is expected here, not the end of the line."),
                (u"x = = 2\n", 1, 5, "= cannot stand here."),
                (u"import\n", 1, 7, "A name is expected here, not the end of the line."),
                (u"x = 1\n    y = 2\n", 2, 5, "This line is indented deeper than the lines around it allow."),
                (u"x y\n", 1, 3, "Y cannot stand here."),
                (u"return 1\n", 1, 1, "'return' outside function."),
                (u"print('a', file=x)\n", 1, 16, ") is expected here, not =. (print is a statement in Python 2: print >>file, value; "
                                               "the server runs Python 2.7)"),
                (u"async def f(): pass\n", 1, 7, "Def cannot stand here. (async and await are Python 3; the server runs Python 2.7)")):
            found = self.only(source, "syntax-error", line)
            self.assertEqual((column, message), (found["column"], found["message"]), source)

    def testAnIndentationError(self):
        self.only(u"def f():\n    x = 1\n  y = 2\n", "indentation-error", 3)

    def testWhatJythonsParserHides(self):
        good = policy()
        self.only(good.replace("return True", "return 'abc", 1), "unterminated-string", 8)
        self.only(good.replace('return ""', 'return "abc', 1), "unterminated-string", 16)
        self.assertTrue("unterminated-string" in self.codes(good + u"x = '''abc\n"))
        for stray in u"!?$":
            self.assertTrue("stray-character" in self.codes(good + u"x = 1 %s\n" % stray), stray)
        self.assertEqual([], self.codes(good + u"x = 1 != 2\ny = 'a!?$' # !?$\n'''!?$\n!'''\nz = 'it\\'s' + r'\\d' + u\"$\" + ur'?'\n"))

    def testTheColumnOfAStrayCharacter(self):
        problem = [p for p in self.problems(policy() + u"abc = 1 ! 2\n") if p["code"] == "stray-character"][0]
        self.assertEqual((19, 9), (problem["line"], problem["column"]))

    def testCharactersBeyondAsciiNeedACodingLine(self):
        source = policy(top=u"# nothing") + u"x = 'Zürich'\n"
        problem = self.only(source, "encoding-missing", 19)
        self.assertEqual(7, problem["column"])
        self.assertEqual(["encoding-missing"], self.codes(policy(top=u"# Zürich\n# Köln")))
        for coding in (u"# -*- coding: utf-8 -*-", u"# coding=utf-8", u"# vim: set fileencoding=UTF-8 :"):
            self.assertEqual([], self.codes(policy(top=coding) + u"x = 'Zürich'\n"), coding)
        self.assertEqual(["encoding-missing"], self.codes(policy(top=u"#\n#\n# -*- coding: utf-8 -*-") + u"x = 'Zürich'\n"))

    def testAnotherEncodingThanTheServersIsToldOf(self):
        self.assertEqual(["encoding-not-utf8"], self.codes(policy(top=u"# -*- coding: latin-1 -*-") + u"x = 'Zürich'\n"))

    def testPython3TextsAreToldOf(self):
        self.assertTrue("python3-syntax" in self.codes(policy() + u"x = f'abc'\n"))

    def testAMissingClass(self):
        problem = self.only(policy().replace("class UmaRptPolicy(", "class UmaPolicy("), "class-missing", 3)
        self.assertTrue("It defines UmaPolicy." in problem["message"])
        self.assertEqual([], self.codes(u"from helper import UmaRptPolicy\n"))
        self.assertEqual([], self.codes(policy().replace("class UmaRptPolicy(", "class Mine(") + u"UmaRptPolicy = Mine\n"))

    def testAMissingInterface(self):
        self.only(policy().replace("(UmaRptPolicyType)", "(object)"), "interface-missing", 3)
        self.assertEqual([], self.codes(policy().replace("class UmaRptPolicy(UmaRptPolicyType)", "class Base(UmaRptPolicyType)")
                                        + u"class UmaRptPolicy(Base): pass\n"))

    def testTheConstructor(self):
        good = policy()
        self.only(good.replace("__init__(self, currentTimeMillis)", "__init__(self)"), "constructor-arity", 4)
        self.only(good.replace("__init__(self, currentTimeMillis)", "__init__(self, a, b)"), "constructor-arity", 4)
        self.assertEqual([], self.codes(good.replace("__init__(self, currentTimeMillis)", "__init__(self, currentTimeMillis, x=1)")))
        self.assertEqual([], self.codes(good.replace("__init__(self, currentTimeMillis)", "__init__(self, *args)")))
        self.only(good.replace("__init__", "start"), "constructor-missing", 3)

    def testInitAgainstTheVersion(self):
        one = policy().replace("customScript, configurationAttributes", "configurationAttributes")
        self.only(one, "init-arity", 6)
        self.assertEqual([], self.codes(one.replace("return 11", "return 10")))
        self.only(policy().replace("return 11", "return 1"), "init-arity", 6)

    def testTheVersionMayBeANamedConstant(self):
        one = policy(top=u"VERSION = 11").replace("customScript, configurationAttributes", "configurationAttributes")
        self.only(one.replace("return 11", "return VERSION"), "init-arity", 6)

    def testAVersionThatTheTextDoesNotTellIsNotGuessed(self):
        one = policy().replace("customScript, configurationAttributes", "configurationAttributes")
        for version in ("return self.version", "return int('11')", "return VERSION"):
            self.assertEqual([], self.codes(one.replace("return 11", version)))
        self.only(policy().replace("customScript, configurationAttributes", "a, b, c").replace("return 11", "return self.v"), "init-arity", 6)

    def testGluu3KnowsOneFormOfInit(self):
        source = data("policy_gluu3.py").replace("init(self, configurationAttributes)", "init(self, customScript, configurationAttributes)")
        self.only(source.replace("return 1\n", "return 11\n"), "init-arity", server="gluu3")

    def testMissingMethods(self):
        good = policy()
        self.only(good.replace("def authorize", "def decide"), "method-missing", 3, "warning")
        self.only(good.replace("def init(", "def start("), "method-missing", 3)
        self.only(good.replace("def getApiVersion", "def version"), "method-missing", 3)
        self.only(good.replace("def destroy", "def end"), "method-missing", 3, "warning")
        self.assertEqual(["method-missing"], self.codes(data("policy_gluu3.py").replace("def getApiVersion", "def version"), "uma_rpt_policy", "gluu3"))

    def testMethodsOfABaseClassAndBoundNamesCount(self):
        source = policy().replace("class UmaRptPolicy(UmaRptPolicyType)", "class Base(object)") + (
            u"class UmaRptPolicy(Base, UmaRptPolicyType):\n    def extra(self): pass\n")
        self.assertEqual([], self.codes(source))
        self.assertEqual([], self.codes(policy().replace("def authorize", "def decide") + u"    authorize = decide\n"))

    def testWrongNumbersOfParameters(self):
        good = policy()
        self.only(good.replace("authorize(self, context)", "authorize(self)"), "method-arity", 17)
        self.only(good.replace("authorize(self, context)", "authorize(self, context, x)"), "method-arity", 17)
        self.only(good.replace("authorize(self, context)", "authorize()"), "method-arity", 17)
        self.assertEqual([], self.codes(good.replace("authorize(self, context)", "authorize(self, context, x=None)")))
        self.assertEqual([], self.codes(good.replace("authorize(self, context)", "authorize(self, *args)")))
        self.only(gathering().replace("gather(self, step, context)", "gather(self, context)"), "method-arity", type="uma_claims_gathering")

    def testTooFewSteps(self):
        for count in ("1", "0", "-1"):
            self.only(gathering().replace("return 2\n", "return %s\n" % count), "steps-count-too-small", 12, type="uma_claims_gathering")
        self.assertEqual([], self.codes(gathering().replace("return 2\n", "return len(self.steps)\n"), "uma_claims_gathering"))

    def testPagesForAllSteps(self):
        pages = u"if step == 1:\n            return '/a.xhtml'\n        elif step == 2:\n            return '/b.xhtml'\n        return ''\n"
        source = gathering().replace('return "/page%d.xhtml" % step\n', pages)
        self.assertEqual([], self.codes(source, "uma_claims_gathering"))
        self.only(source.replace("return 2\n", "return 3\n"), "page-missing", 14, "warning", "uma_claims_gathering")

    def testRequiredClaimsWithoutAGatheringScript(self):
        source = policy().replace("return []", "return self.claims()")
        self.only(source, "gathering-script-missing", 15, "warning")
        self.assertEqual([], self.codes(source.replace('return ""', 'return "x"')))
        self.assertEqual([], self.codes(policy().replace("return []", "return None")))

    def testResultsOfTheWrongKind(self):
        self.only(gathering().replace("return -1", "return None"), "result-type", type="uma_claims_gathering")
        self.only(gathering().replace("return -1", "pass"), "result-type", type="uma_claims_gathering")
        self.only(gathering().replace("return -1", "if context:\n            return 3"), "result-missing", severity="warning", type="uma_claims_gathering")
        self.only(gathering().replace('return "/page%d.xhtml" % step', "return 3"), "result-type", type="uma_claims_gathering")
        self.assertEqual([], self.codes(gathering().replace("return -1", "raise ValueError()"), "uma_claims_gathering"))

    def testPackagesOfOtherServers(self):
        found = self.problems(data("policy_gluu4.py"))
        self.assertEqual([("foreign-package", 3, "warning"), ("foreign-package", 4, "warning"), ("foreign-package", 5, "warning")],
                         [(p["code"], p["line"], p["severity"]) for p in found])

    def testATypeThatTheHostDoesNotKnowIsCheckedForSyntaxOnly(self):
        self.only(u"x = 1\n", "type-not-checked", 0, "info", "dance")
        self.assertEqual(["syntax-error"], self.codes(u"x = (\n", "dance"))

    def testKeywordsAsAttributeNamesAreLegal(self):
        self.assertEqual([], self.codes(policy(top=u"from io.jans.as.model.uma import UmaConstants\nx = UmaConstants.print")))

    def testProblemsComeByLine(self):
        source = policy().replace("authorize(self, context)", "authorize(self)").replace("__init__(self, currentTimeMillis)", "__init__(self)")
        self.assertEqual([4, 17], [problem["line"] for problem in self.problems(source)])

    def testEmptyAndStrangeTextsDoNoHarm(self):
        for source in (u"", u"\n\n", u"\ufeffx = 1\n", u"\t", u"\\", u"'", u"\"\"\"", u"x = 1\r\ny = 2\r\n", u"\x00", u"(" * 3000, u"x = " + u"-" * 3000 + u"1"):
            self.assertTrue(len(self.problems(source)) >= 1, repr(source))


if __name__ == "__main__":
    unittest.main()

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of a script's text: nothing of it runs."""
import codecs
import collections
import json
import os
import re
import unittest

from drover.host.check import Code
from drover.host.types import Catalogue
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
        self.assertEqual(["unreachable-code"], self.codes(policy(top=u"raise KeyError")))

    def testSyntaxErrorsAreSaidInPlainWords(self):
        for source, line, column, message in (
                (u"class A\n  pass\n", 1, 8, "A colon is expected here, not the end of the line."),
                (u"def f():\npass\n", 2, 1, "An indented block is expected here, not 'pass'."),
                (u"x = (1,\n", 1, 7, ") is expected here, not the end of the line. The ( on line 1 is still open."),
                (u"if x = 1: pass\n", 1, 6, "A colon is expected here, not '='. A comparison is written ==."),
                (u"x++\n", 1, 4, "The end of the line cannot stand here. Python has no ++ and no --; write += 1."),
                (u"x = a && b\n", 1, 8, "'&' cannot stand here. Python writes and, or."),
                (u"x = = 2\n", 1, 5, "'=' cannot stand here."),
                (u"import\n", 1, 7, "A name is expected here, not the end of the line."),
                (u"x = 1\n    y = 2\n", 2, 5, "This line is indented deeper than the lines around it allow."),
                (u"x y\n", 1, 3, "'y' cannot stand here."),
                (u"return 1\n", 1, 1, "'return' outside function."),
                (u"x = {1: 2\ny = 3\n", 2, 1, "'y' cannot stand here. The { on line 1 is still open."),
                (u"x = u'\\u12'\n", 1, 7, "The escape \\u in this unicode text cannot be read; write the backslash twice if it is meant as one.")):
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
        plain = good.replace("self.currentTimeMillis = currentTimeMillis", "pass")
        self.only(plain.replace("__init__(self, currentTimeMillis)", "__init__(self)"), "constructor-arity", 4)
        self.only(plain.replace("__init__(self, currentTimeMillis)", "__init__(self, a, b)"), "constructor-arity", 4)
        self.assertEqual([], self.codes(good.replace("__init__(self, currentTimeMillis)", "__init__(self, currentTimeMillis, x=1)")))
        self.assertEqual([], self.codes(good.replace("__init__(self, currentTimeMillis)", "__init__(self, *args)").replace("= currentTimeMillis", "= args[0]")))
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
        for version in ("return self.currentTimeMillis", "return int('11')", "return len(UmaRptPolicy.__name__)"):
            self.only(one.replace("return 11", version), "api-version-not-constant", 11, "info")
        wrong = policy().replace("customScript, configurationAttributes", "a, b, c").replace("return 11", "return int('11')")
        self.assertEqual(["init-arity", "api-version-not-constant"], self.codes(wrong))

    def testGluu3KnowsOneFormOfInit(self):
        source = data("policy_gluu3.py").replace("init(self, configurationAttributes)", "init(self, customScript, configurationAttributes)")
        self.only(source.replace("return 1\n", "return 11\n"), "init-arity", server="gluu3")

    def testMissingMethods(self):
        good = policy()
        self.only(good.replace("def authorize", "def decide"), "method-missing", 3, "warning")
        self.only(good.replace("def init(", "def start("), "method-missing", 3)
        self.only(good.replace("def getApiVersion", "def version"), "method-missing", 3)
        self.only(good.replace("def destroy", "def end"), "method-missing", 3, "info")
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
        self.assertEqual([], self.codes(gathering().replace("return 2\n", "return len(dir(context))\n"), "uma_claims_gathering"))

    def testPagesForAllSteps(self):
        pages = u"if step == 1:\n            return '/a.xhtml'\n        elif step == 2:\n            return '/b.xhtml'\n        return ''\n"
        source = gathering().replace('return "/page%d.xhtml" % step\n', pages)
        self.assertEqual([], self.codes(source, "uma_claims_gathering"))
        self.only(source.replace("return 2\n", "return 3\n"), "page-missing", 14, "warning", "uma_claims_gathering")

    def testRequiredClaimsWithoutAGatheringScript(self):
        source = policy().replace("return []", "return list(context.getClaims().keys())")
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
        self.assertEqual([4, 5, 17], [problem["line"] for problem in self.problems(source)])

    def testEmptyAndStrangeTextsDoNoHarm(self):
        for source in (u"", u"\n\n", u"\ufeffx = 1\n", u"\t", u"\\", u"'", u"\"\"\"", u"x = 1\r\ny = 2\r\n", u"\x00", u"(" * 3000, u"x = " + u"-" * 3000 + u"1"):
            self.assertTrue(len(self.problems(source)) >= 1, repr(source))

    def testBracketsInsideEachOtherAreTooMuchForJython(self):
        source = policy() + u"x = " + u"[" * 200 + u"]" * 200 + u"\n"
        problem = self.only(source, "syntax-error", 19)
        self.assertEqual((204, "The script is nested too deeply for Jython: here are 200 brackets inside each other."),
                         (problem["column"], problem["message"]))

    def testLongSumsAndChainsAreNoCrash(self):
        for source in (u"x = " + u" + ".join([u"'a'"] * 20000), u"if x:\n    pass\n" + u"elif x:\n    pass\n" * 3000,
                       u"x = y" + u".a" * 3000, u"x = " + u"not " * 5000 + u"y"):
            self.assertTrue(len(self.problems(source)) >= 1, source[:40])

    def testTheCheckOfAMegabyteEnds(self):
        for source in (policy() + u"'\n" * 500000, u"?" * 1000000, u" " * 1000000 + u"x", u"#" + u"coding " * 140000,
                       u"def f(" + u"a:int," * 160000 + u"): pass", u"x = u'" + u"\\\\" * 300000 + u"\\u12'",
                       policy() + (u"# a comment\n" * 400 + u"undefined(name)\n") * 200):
            problems = self.problems(source)
            self.assertTrue(1 <= len(problems) <= 2000, (source[:30], len(problems)))
        self.assertTrue(1 <= len(self.problems(u"from org" + u".xdi" * 250000, "uma_rpt_policy", "gluu4")))

    def testNulAndHalvesOfCharacters(self):
        self.only(policy() + u"x = 'a\x00b'\n", "broken-character", 19, "warning")
        self.assertTrue("stray-character" in self.codes(policy() + u"x = 1\x00\n"))
        text = json.dumps({"jsonrpc": "2.0", "id": 700001, "method": "check", "params": {
            "name": "Test", "type": "uma_rpt_policy", "server": "janssen", "source": policy() + u"x = 'HALF'\nyy = HALF\n"}})
        self.host.frame(text.replace("HALF", "\\ud800"))
        problems = self.host.answer(700001)["problems"]
        self.assertEqual([("broken-character", 19, 6), ("stray-character", 20, 6)],
                         [(p["code"], p["line"], p["column"]) for p in problems if p["code"] != "syntax-error"])

    def testACharacterBeyondTheFirstPlane(self):
        self.assertEqual([], self.codes(policy() + u"x = u'\U0001f600'\n"))
        problem = [p for p in self.problems(policy() + u"x = \U0001f600\n") if p["code"] == "stray-character"]
        self.assertEqual([(19, 5)], [(p["line"], p["column"]) for p in problem])

    def testLineEndsOfAllKinds(self):
        for end in (u"\n", u"\r\n", u"\r"):
            source = policy(u"return nothing").replace(u"\n", end)
            self.assertEqual([("undefined-name", 18, 16)], [(p["code"], p["line"], p["column"]) for p in self.problems(source)], repr(end))

    def testAnUndefinedNameIsAnErrorWhereTheServerCannotLoadTheScript(self):
        self.only(policy() + u"print missing\n", "undefined-name", 19, "error")
        self.only(policy(u"return missing"), "undefined-name", 18, "warning")

    def testColumnsAreThoseOfTheAuthorsTextOnGluu4(self):
        source = u"from org.xdi.util import StringHelper; print StringHelper, missing\n"
        columns = dict((server, [p["column"] for p in self.problems(source, "dance", server) if p["code"] == "undefined-name"])
                       for server in ("gluu3", "gluu4"))
        self.assertEqual({"gluu3": [60], "gluu4": [60]}, columns)

    def testAFixOfTheCodingLineKeepsTheLineEnds(self):
        problem = self.only((policy(top=u"# nothing") + u"x = 'Z\xfcrich'\n").replace("\n", "\r\n"), "encoding-missing")
        self.assertEqual({"title": "Write the coding line", "edits": [
            {"line": 1, "column": 1, "endLine": 1, "endColumn": 1, "text": "# -*- coding: utf-8 -*-\r\n"}]}, problem["fix"])

    def testAFixedTextIsGiven(self):
        problem = self.only(policy().replace("authorize(self, context)", "authorize(self)"), "method-arity", 17)
        self.assertEqual("Write authorize(self, authorizationContext)", problem["fix"]["title"])
        self.assertEqual([{"line": 17, "column": 19, "endLine": 17, "endColumn": 23, "text": "self, authorizationContext"}], problem["fix"]["edits"])


MARK = re.compile(r"# expect: (.*)$")
MARK_AT = re.compile(r"# expect-at: (\d+) (.*)$")
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


def option(text, name, otherwise):
    found = re.search(r"# %s: (\w+)" % name, text)
    return found.group(1) if found else otherwise


def expected(text):
    """The (line, code) pairs that a file of the defect corpus names in its comments."""
    wanted = []
    for number, line in enumerate(text.split("\n")):
        mark, at = MARK.search(line), MARK_AT.search(line)
        if mark:
            wanted += [(number + 1, code) for code in mark.group(1).split()]
        if at:
            wanted += [(int(at.group(1)), code) for code in at.group(2).split()]
    return sorted(wanted)


def corpus():
    return sorted(name for name in os.listdir(os.path.join(HERE, "data", "check")) if name.endswith(".py"))


def edited(text, edits):
    """The text with edits made, the last first."""
    starts = [0]
    for line in text.splitlines(True):
        starts.append(starts[-1] + len(line))
    places = sorted(((starts[e["line"] - 1] + e["column"] - 1, starts[e["endLine"] - 1] + e["endColumn"] - 1, e["text"]) for e in edits),
                    reverse=True)
    for start, end, new in places:
        text = text[:start] + new + text[end:]
    return text


class CheckCorpusTest(unittest.TestCase):
    """Small scripts with defects; each names what is to be found and on which line, and nothing else may be."""
    # A script that gets its class's name right is checked further; two strays on a line hide what else is wrong with it.
    TELL_MORE_WHEN_FIXED = ("class-missing", "stray-character", "encoding-unknown")

    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def problems(self, text, type, server):
        problems = self.host.request("check", name="Test", type=type, source=text, server=server)["problems"]
        return [p for p in problems if not (p["code"] == "type-not-checked" and type == "none")]

    def of(self, name):
        text = data(os.path.join("check", name))
        return text, option(text, "type", "none"), option(text, "server", "janssen")

    def testEveryDefectIsFoundAndNothingElse(self):
        for name in corpus():
            text, type, server = self.of(name)
            problems = self.problems(text, type, server)
            self.assertEqual(expected(text), sorted((p["line"], p["code"]) for p in problems), "%s: %s" % (name, problems))

    def testPlacesAreInsideTheText(self):
        for name in corpus():
            text, type, server = self.of(name)
            lines = text.split("\n")
            for problem in self.problems(text, type, server):
                if problem["line"] > 0:
                    self.assertTrue(problem["line"] <= len(lines), (name, problem))
                    self.assertTrue(1 <= problem["column"] <= len(lines[problem["line"] - 1]) + 1, (name, problem))
                self.assertTrue(problem["message"].endswith((".", "?")), problem)

    def testEveryFixMendsItsProblemAndMakesNoOther(self):
        fixes = 0
        for name in corpus():
            text, type, server = self.of(name)
            before = self.problems(text, type, server)
            counts = collections.Counter(p["code"] for p in before)
            for problem in before:
                if "fix" not in problem:
                    continue
                fixes += 1
                after = collections.Counter(p["code"] for p in self.problems(edited(text, problem["fix"]["edits"]), type, server))
                self.assertTrue(after[problem["code"]] < counts[problem["code"]], (name, problem))
                if problem["code"] not in self.TELL_MORE_WHEN_FIXED:
                    self.assertEqual({}, dict(after - counts), (name, problem))
        self.assertTrue(fixes > 40, fixes)

    def testEveryCodeIsInTheCorpusOrATestOfItsOwn(self):
        shown = set(code for name in corpus() for line, code in expected(self.of(name)[0]))
        tested = set(["indentation-error", "unterminated-string", "broken-character", "encoding-missing", "encoding-not-utf8", "type-not-checked",
                      "steps-count-too-small"])
        java = set(code.id() for code in Code.values() if code.id().startswith("java-")) - set(["java-exception-uncaught"])  # test_java
        self.assertEqual(set(code.id() for code in Code.values()), shown | tested | java)


class GoodScriptsTest(unittest.TestCase):
    """Scripts that come with the program are without errors, and tell of nothing that an author should change."""

    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def read(self, *path):
        stream = codecs.open(os.path.join(ROOT, "resources", *path), "r", "utf-8")
        try:
            return stream.read()
        finally:
            stream.close()

    def problems(self, text, type, server):
        return self.host.request("check", name="Test", type=type, source=text, server=server)["problems"]

    def testTheScriptsOfTheSandbox(self):
        names = sorted(name for name in os.listdir(os.path.join(ROOT, "resources", "sandbox", "scripts")) if name.endswith(".py"))
        self.assertTrue(len(names) > 40, names)
        for name in names:
            text = self.read("sandbox", "scripts", name)
            server = "janssen" if "io.jans" in text else "gluu4"
            problems = self.problems(text, name[:-3], server)
            self.assertEqual([], [p for p in problems if p["severity"] != "info"], name)

    def testTheTemplates(self):
        for server, package in (("janssen", "io.jans"), ("gluu4", "org.gluu"), ("gluu3", "org.xdi")):
            for type in ("uma_rpt_policy", "uma_claims_gathering"):
                text = self.read("templates", type + ".py").replace("@PACKAGE@", package)
                if server == "gluu3":
                    # New scripts are made for servers that know this form.
                    text = text.replace("init(self, customScript, ", "init(self, ")
                self.assertEqual([], [p for p in self.problems(text, type, server) if p["severity"] != "info"])

    def testTheTemplateForAllTypesLacksNothingButMethods(self):
        text = self.read("templates", "generic.py")
        for spec in Catalogue.all():
            server = [g for g in ("janssen", "gluu4", "gluu3") if g in spec.generations()][0]
            if server == "gluu3":
                continue
            module, interface = spec.interfaceName().rsplit(".", 1)
            source = text
            for name, value in (("PACKAGE", "io.jans" if server == "janssen" else "org.gluu"), ("MODULE", module), ("INTERFACE", interface),
                                ("CLASS", spec.className()), ("NAME", "x"), ("DISPLAYNAME", "x")):
                source = source.replace("@%s@" % name, value)
            problems = self.problems(source, spec.value(), server)
            self.assertEqual([], [p for p in problems if p["code"] != "method-missing" or p["severity"] == "error"], spec.value())


class CodesAreDocumentedTest(unittest.TestCase):
    """The help page and the protocol name exactly the codes that the host can send."""

    def read(self, *path):
        stream = codecs.open(os.path.join(ROOT, *path), "r", "utf-8")
        try:
            return stream.read()
        finally:
            stream.close()

    def codes(self, text):
        found = []
        for line in text.split("\n"):
            if line.startswith("| `"):
                found += re.findall(r"`([a-z0-9-]+)`", line.split("|")[1])
        return found

    def testTheHelpPage(self):
        for page in [("checks.md",), ("de", "checks.md")]:
            found = self.codes(self.read("resources", "help", *page))
            self.assertEqual(sorted(code.id() for code in Code.values()), sorted(found))

    def testTheProtocol(self):
        text = self.read("resources", "scripthost", "PROTOCOL.md").split("## Codes of check")[1].split("\n## ")[0]
        self.assertEqual(sorted(code.id() for code in Code.values()), sorted(self.codes(text)))


if __name__ == "__main__":
    unittest.main()

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breakpoints, steps, values and the recording of a running script, as an adapter asks for them."""
import base64
import unittest

from hostprocess import (AUTHORIZE_LINE, CONTEXT, Failed, HostProcess, authorizationSpec, context, gatherSpec, gathering, policy,
                         GATHER_LINE)

FILE = "test_script.py"
CANARY = u"s3cr3t-c\xe4nary-4711"


class DebugTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def setUp(self):
        self.host.notifications = []
        self.host.request("debug/start", moments=100000)
        self.id = None

    def tearDown(self):
        self.host.request("debug/end")
        if self.id is not None:
            try:
                self.host.answer(self.id)
            except Failed:
                pass  # a test that stopped the script

    def load(self, body, top="# -*- coding: utf-8 -*-", **more):
        return self.host.load(policy(body, top=top), **more)["handle"]

    def begin(self, body, top="# -*- coding: utf-8 -*-", spec=None, **more):
        """Loads a policy and begins authorize."""
        handle = self.load(body, top, **more)
        self.id = self.host.send("call", handle=handle, context=context(spec or authorizationSpec()), timeoutMs=20000,
                                 calls=[{"method": "authorize", "args": [{"context": True}]}])

    def breakAt(self, *lines, **more):
        """Line numbers, counted from authorize's first, or whole breakpoints."""
        points = [dict(line, id=i + 1) if isinstance(line, dict) else {"id": i + 1, "line": AUTHORIZE_LINE + line}
                  for i, line in enumerate(lines)]
        return self.host.request("debug/setBreakpoints", file=FILE, breakpoints=points, **more)["breakpoints"]

    def stopped(self):
        while True:
            for i, message in enumerate(self.host.notifications):
                if message["method"] == "debug/stopped":
                    del self.host.notifications[i]
                    return message["params"]
            message = self.host.next()
            if "method" in message:
                self.host.notifications.append(message)
            else:
                self.host.answers[message["id"]] = message
                if message["id"] == self.id:
                    self.fail("the script ended: %r" % message)

    def line(self, stop):
        return stop["frames"][0]["line"] - AUTHORIZE_LINE

    def go(self, how="continue"):
        self.host.request("debug/" + how)

    def result(self):
        reply = self.host.answer(self.id)
        self.id = None
        return reply["results"][0]

    def ask(self, expression, context="watch", **more):
        return self.host.request("debug/evaluate", expression=expression, context=context, **more)["result"]

    def local(self, name, frame=1):
        scopes = self.host.request("debug/scopes", frameId=frame)["scopes"]
        for variable in self.host.request("debug/variables", variablesReference=scopes[0]["variablesReference"])["variables"]:
            if variable["name"] == name:
                return scopes[0]["variablesReference"], variable
        self.fail("there is no " + name)

    def testABreakpointSlidesToTheNextLineWithAnEvent(self):
        body = "\n\n# nothing\ntry:\n    x = 1\nexcept KeyError:\n    x = 2\nreturn x == 1"
        self.host.load(policy(body))
        self.assertEqual([(True, AUTHORIZE_LINE + 4)] * 2 + [(True, AUTHORIZE_LINE + 7), (False, AUTHORIZE_LINE + 50)],
                         [(b["verified"], b["line"]) for b in self.breakAt(1, 3, 7, 50)])
        self.begin(body)
        self.assertEqual((4, [1, 2]), (lambda stop: (self.line(stop), stop["hitBreakpointIds"]))(self.stopped()))
        self.go()
        self.assertEqual(7, self.line(self.stopped()))
        self.go()
        self.assertEqual(True, self.result()["value"])

    def testABreakpointBeforeTheScriptIsLoaded(self):
        answer = self.host.request("debug/setBreakpoints", file="later_one.py", breakpoints=[{"id": 9, "line": AUTHORIZE_LINE}])
        self.assertEqual(False, answer["breakpoints"][0]["verified"])
        self.host.load(policy("return True"), name="Later_One")
        told = [m["params"] for m in self.host.notifications if m["method"] == "debug/breakpoint"]
        self.assertEqual([(9, True)], [(t["id"], t["verified"]) for t in told])

    def testConditionsAndHitCounts(self):
        body = "n = 0\nfor i in range(10):\n    n = n + i\nreturn n == 45"
        self.breakAt({"line": AUTHORIZE_LINE + 2, "condition": "i == 3"}, {"line": AUTHORIZE_LINE + 2, "hitCondition": "%4"})
        self.begin(body)
        seen = []
        for _ in range(2):
            stop = self.stopped()
            seen.append((self.ask("i"), stop["hitBreakpointIds"]))
            self.go()
        self.assertEqual([("3", [1, 2]), ("7", [2])], seen)
        self.assertEqual(True, self.result()["value"])

    def testABrokenConditionStopsAndSaysSo(self):
        self.breakAt({"line": AUTHORIZE_LINE, "condition": "nonsense > 1"})
        self.begin("return True")
        self.stopped()
        said = [m["params"]["text"] for m in self.host.notifications if m["method"] == "debug/output"]
        self.assertTrue("nonsense" in said[0], said)

    def testALogPointPrintsAndGoesOn(self):
        self.breakAt({"line": AUTHORIZE_LINE + 1, "logMessage": "x is {x} and {x + 1}, {nope}"})
        self.begin("x = 41\nreturn x == 41")
        self.assertEqual(True, self.result()["value"])
        self.assertTrue(u"x is 41 and 42, <NameError: name 'nope' is not defined>" in
                        [m["params"]["text"] for m in self.host.notifications if m["method"] == "debug/output"])

    def testAFunctionBreakpoint(self):
        self.host.request("debug/setFunctionBreakpoints", breakpoints=[{"id": 5, "name": "helper"}])
        self.begin("x = helper(20)\nreturn x == 21", top="# -*- coding: utf-8 -*-\ndef helper(a):\n    b = a + 1\n    return b")
        stop = self.stopped()
        self.assertEqual(("function breakpoint", [5], "helper", 3),
                         (stop["reason"], stop["hitBreakpointIds"], stop["frames"][0]["name"], stop["frames"][0]["line"]))
        self.assertEqual("UmaRptPolicy.authorize", stop["frames"][1]["name"])
        self.host.request("debug/setFunctionBreakpoints", breakpoints=[])

    def testSteps(self):
        top = "# -*- coding: utf-8 -*-\ndef helper(a):\n    b = a + 1\n    return b"
        first = AUTHORIZE_LINE + 3
        self.host.request("debug/setBreakpoints", file=FILE, breakpoints=[{"id": 1, "line": first}])
        self.begin("x = helper(20)\ny = helper(x)\nz = 1\nreturn y == 22", top=top)
        lines = [self.stopped()["frames"][0]["line"]]
        for how in ("stepIn", "next", "stepOut", "next", "next"):
            self.go(how)
            lines.append(self.stopped()["frames"][0]["line"])
        self.assertEqual([first, 3, 4, first + 1, first + 2, first + 3], lines)
        self.go()
        self.assertEqual(True, self.result()["value"])

    def testPause(self):
        self.begin("import time\nn = 0\nprint 'begins'\nwhile n >= 0:\n    n = n + 1\nreturn True")
        while not [m for m in self.host.notifications if m["method"] == "log"]:
            self.host.notifications.append(self.host.next())
        self.go("pause")
        stop = self.stopped()
        self.assertEqual("pause", stop["reason"])
        self.ask("n = -5", "repl")
        self.go()
        self.assertEqual(True, self.result()["value"])

    def testPauseWithoutARecording(self):
        self.host.request("debug/start", moments=0)
        self.testPause()

    def testABreakpointInAFunctionThatWasCalledOftenWithoutOne(self):
        self.host.request("debug/start", moments=0)
        top = "# -*- coding: utf-8 -*-\ndef more(n):\n    return n + 1"  # moves authorize two lines down
        self.begin("n = 0\nprint 'begins'\nwhile n >= 0:\n    n = more(n)\nreturn True", top=top)
        while not [m for m in self.host.notifications if m["method"] == "log"]:
            self.host.notifications.append(self.host.next())
        self.host.request("debug/setBreakpoints", file=FILE, breakpoints=[{"id": 1, "line": 3}])
        stop = self.stopped()
        self.assertEqual(("breakpoint", 3), (stop["reason"], stop["frames"][0]["line"]))
        # Without one it is called again and again; then a pause, and a step that leads into it.
        self.host.request("debug/setBreakpoints", file=FILE, breakpoints=[])
        self.go()
        self.go("pause")
        while self.stopped()["frames"][0]["line"] != AUTHORIZE_LINE + 2 + 3:
            self.go("stepIn")
        self.go("stepIn")
        self.assertEqual(3, self.stopped()["frames"][0]["line"])
        self.ask("n = -5", "repl")
        self.go()
        self.assertEqual(True, self.result()["value"])

    def testSetVariableChangesTheOutcome(self):
        self.breakAt(1)
        self.begin("x = 1\nreturn x == 5")
        self.stopped()
        reference, variable = self.local("x")
        self.assertEqual("1", variable["value"])
        self.assertEqual("5", self.host.request("debug/setVariable", variablesReference=reference, name="x", value="2 + 3")["value"])
        self.go()
        self.assertEqual(True, self.result()["value"])

    def testSetVariableOfAClosureAndOfContainers(self):
        self.breakAt(5)
        self.begin("x = 1\nl = [1, 2]\nd = {'a': 1}\ndef inner():\n    return x\npass\nreturn [inner(), l, d] == [7, [1, 9], {'a': 8}]")
        self.stopped()
        reference, _ = self.local("x")
        self.host.request("debug/setVariable", variablesReference=reference, name="x", value="7")
        self.host.request("debug/setVariable", variablesReference=self.local("l")[1]["variablesReference"], name="1", value="9")
        self.host.request("debug/setVariable", variablesReference=self.local("d")[1]["variablesReference"], name="'a'", value="8")
        self.go()
        self.assertEqual(True, self.result()["value"])

    def testValuesShowWhatTheyAre(self):
        self.breakAt(4)
        self.begin("from java.util import HashMap, ArrayList\nm = HashMap()\nm.put('k', 'v')\nl = range(250)\nreturn True")
        self.stopped()
        self.assertEqual(("java.util.HashMap", "{u'k': u'v'}"), (lambda v: (v["type"], v["value"]))(self.local("m")[1]))
        reference = self.local("l")[1]
        self.assertEqual(250, reference["indexedVariables"])
        page = self.host.request("debug/variables", variablesReference=reference["variablesReference"], start=100, count=3, filter="indexed")
        self.assertEqual([("100", "100"), ("101", "101"), ("102", "102")], [(v["name"], v["value"]) for v in page["variables"]])
        self.assertEqual("u'v'", self.ask("m['k']"))
        shown = self.host.request("debug/variables", variablesReference=self.local("context")[1]["variablesReference"])["variables"]
        self.assertTrue("claims" in [v["name"] for v in shown], shown)

    def testOnlyTheConsoleMayChangeThings(self):
        self.breakAt(1)
        self.begin("l = [1]\nreturn len(l) == 2")
        self.stopped()
        for expression in ("l.append(2)", "x = 1", "context.putClaim('a', 1)"):
            self.assertRaises(Failed, self.ask, expression)
            self.assertRaises(Failed, self.ask, expression, "hover")
        self.assertEqual("1", self.ask("len(l)", "hover"))
        self.ask("l.append(2)", "repl")
        self.go()
        self.assertEqual(True, self.result()["value"])

    def testAnEvaluationThatDoesNotEndIsCancelled(self):
        self.breakAt(0)
        self.begin("return True")
        self.stopped()
        asked = self.host.send("debug/evaluate", expression="while True: pass", context="repl")
        self.host.request("debug/cancel")
        while asked not in self.host.answers:
            self.host.request("debug/cancel")
        self.assertRaises(Failed, self.host.answer, asked)
        self.assertEqual("2", self.ask("1 + 1"))

    def testRaisedExceptionsStopWhereTheyLeave(self):
        self.host.request("debug/setExceptionBreakpoints", raised={})
        self.begin("try:\n    helper()\nexcept KeyError:\n    pass\nreturn True",
                   top="# -*- coding: utf-8 -*-\ndef helper():\n    return {}['missing']")
        stop = self.stopped()
        self.assertEqual(("exception", "helper", 3), (stop["reason"], stop["frames"][0]["name"], stop["frames"][0]["line"]))
        info = self.host.request("debug/exceptionInfo")
        self.assertEqual(("KeyError", True), (info["exceptionId"], "missing" in info["details"]["stackTrace"]))
        self.go()
        self.assertEqual(True, self.result()["value"])

    def testUncaughtExceptionsKnowTheirFrames(self):
        self.host.request("debug/setExceptionBreakpoints", uncaught={})
        self.begin("x = 3\nreturn helper(x)", top="# -*- coding: utf-8 -*-\ndef helper(a):\n    b = a\n    return b / 0")
        stop = self.stopped()
        self.assertEqual([("helper", 4), ("UmaRptPolicy.authorize", AUTHORIZE_LINE + 4)], [(f["name"], f["line"]) for f in stop["frames"]][:2])
        self.assertEqual("3", self.local("b")[1]["value"])
        self.go()
        self.assertEqual("ZeroDivisionError", self.result()["error"]["type"])

    def testJavaExceptionsAreSeenAsPythonSeesThem(self):
        self.host.request("debug/setExceptionBreakpoints", uncaught={"condition": "java.lang.NumberFormatException"})
        self.begin("from java.lang import Integer\nreturn Integer.parseInt('x')")
        stop = self.stopped()
        self.assertEqual(("exception", 1), (stop["reason"], self.line(stop)))
        self.assertEqual("java.lang.NumberFormatException", self.host.request("debug/exceptionInfo")["exceptionId"])

    def testAPauseDoesNotCountForTheLimit(self):
        self.breakAt(1)
        handle = self.load("x = 1\nreturn x == 1")
        self.id = self.host.send("call", handle=handle, context=context(authorizationSpec()), timeoutMs=1500,
                                 calls=[{"method": "authorize", "args": [{"context": True}]}])
        self.stopped()
        self.ask("__import__('time').sleep(2)", "repl")
        self.go()
        self.assertEqual(True, self.result()["value"])

    def testStopWorksWhilePaused(self):
        self.breakAt(1)
        self.begin("x = 1\nreturn x == 1")
        self.stopped()
        self.assertEqual({"running": True}, self.host.request("stop"))
        self.assertRaises(Failed, self.result)
        self.id = None
        self.breakAt()
        self.begin("return True")
        self.assertEqual(True, self.result()["value"])

    def testCodeThatIsNotTracedIsStoppedToo(self):
        self.host.request("debug/start", moments=0)
        self.begin("print 'begins'\nwhile True: pass")
        while not [m for m in self.host.notifications if m["method"] == "log"]:
            self.host.notifications.append(self.host.next())
        self.host.request("stop")
        self.assertRaises(Failed, self.result)
        self.id = None

    def testTheNextCallIsSteppedInto(self):
        self.host.load(gathering("return True"), type="uma_claims_gathering")
        self.host.request("debug/setBreakpoints", file=FILE, breakpoints=[{"id": 1, "line": GATHER_LINE}])
        handle = self.host.load(gathering("return True"), type="uma_claims_gathering")["handle"]
        self.id = self.host.send("call", handle=handle, context=context(gatherSpec()), timeoutMs=20000,
                                 calls=[{"method": m, "args": [{"int": 1}, {"context": True}]} for m in ("gather", "getNextStep")])
        stop = self.stopped()
        self.assertEqual(("gather", 1), (stop["call"]["method"], stop["call"]["step"]))
        self.go("next")
        self.assertEqual("UmaClaimsGathering.getNextStep", self.stopped()["frames"][0]["name"])

    def testTheRecordingTellsLinesAndChangedValues(self):
        self.begin("x = 1\nl = []\nfor i in range(3):\n    l.append(i)\nprint 'said'\nreturn True")
        self.result()
        values, lines, changes = self.recorded()
        self.assertEqual([0, 1, 2, 3, 2, 3, 2, 3, 2, 4, 5], [line - AUTHORIZE_LINE for line in lines])
        self.assertEqual(["[]", "[0]", "[0, 1]", "[0, 1, 2]"], [v for n, v in changes if n == "l"])
        self.assertEqual(["0", "1", "2"], [v for n, v in changes if n == "i"])

    def testClaimsThatAreSetAreInTheRecording(self):
        self.begin("x = 1\ncontext.putClaim('country', 'US')\nreturn True")
        self.result()
        values, _, changes = self.recorded()
        self.assertTrue([1 for v in values if "country" in str(v)], values)
        self.assertEqual(2, len([1 for n, _ in changes if n == "context"]))

    def testHiddenValuesAreNowhere(self):
        properties = [{"name": "key", "value": CANARY, "hide": True}]
        self.breakAt(3)
        source = policy("k = self.key\nl = [k, {k: 1}]\nprint 'the key is', k.encode('utf-8')\nreturn True",
                        init="self.key = configurationAttributes.get('key').getValue2()")
        handle = self.host.load(source, properties=properties)["handle"]
        self.id = self.host.send("call", handle=handle, context=context(authorizationSpec()), stream=False,
                                 calls=[{"method": "authorize", "args": [{"context": True}]}])
        stop = self.stopped()
        self.assertEqual(u"u'\u2022\u2022\u2022'", self.local("k")[1]["value"])
        shown = [stop, self.ask("k"), self.ask("l"), self.ask("k.upper().lower()"), self.ask("k", "repl"), self.ask("repr(k)"),
                 self.host.request("debug/variables", variablesReference=self.local("l")[1]["variablesReference"]),
                 [m for m in self.host.notifications if m["method"].startswith("debug/")]]
        self.go()
        self.result()
        shown.append([m for m in self.host.notifications if m["method"].startswith("debug/")])
        for part in shown:
            text = unicode(repr(part))
            self.assertTrue(CANARY not in text and "4711" not in text, text)

    def testPasswordsAreNowhere(self):
        typed, stored = u"typed-%s" % CANARY, u"stored-%s" % CANARY
        world = {"credentials": {"username": "ann", "password": typed}, "users": [{"uid": "ann", "password": stored}],
                 "request": {"requestParameters": {"loginForm:password": [typed], "loginForm:username": ["ann"]}}}
        self.breakAt(4)  # there is a line more above
        source = policy("c = CdiUtil.bean(Identity).getCredentials()\np = c.getPassword()\nl = [p]\nprint p.encode('utf-8')\nreturn True",
                        top="# -*- coding: utf-8 -*-\nfrom io.jans.service.cdi.util import CdiUtil; from io.jans.as.server.security import Identity")
        handle = self.host.load(source)["handle"]
        self.id = self.host.send("call", handle=handle, context=context(authorizationSpec()), stream=False, world=world,
                                 calls=[{"method": "authorize", "args": [{"context": True}]}])
        shown = [self.stopped(), self.ask("p"), self.ask("c.getPassword()"), self.ask("p", "repl"), self.ask("[p, p]", "clipboard")]
        self.assertEqual(u"u'\u2022\u2022\u2022'", self.local("p")[1]["value"])
        reference = self.local("p")[0]
        shown.append(self.host.request("debug/setVariable", variablesReference=reference, name="l", value="[p, p + '!']"))
        self.assertRaises(Failed, self.ask, "{}[p]")
        self.go()
        self.result()
        shown.append([m for m in self.host.notifications if m["method"].startswith("debug/")])
        for part in shown:
            self.assertTrue(u"4711" not in unicode(repr(part)), part)

    def recorded(self):
        """The values told, the lines of authorize in order, and (name, text) of each change."""
        values, codes, lines, changes = [], {}, [], []
        stack = []
        for message in self.host.notifications:
            if message["method"] != "debug/recorded":
                continue
            chunk = message["params"]
            values += chunk["values"]
            for code in chunk["codes"]:
                codes[code["id"]] = code
            words = self.words(base64.b64decode(chunk["stream"]))
            for word in words:
                operation, argument = word & 7, word >> 3
                value = None
                if operation == 6:
                    words.next()
                if operation in (2, 5, 6, 7):
                    value = values[words.next()]
                if operation == 3:
                    stack.append(codes[argument])
                elif operation == 4:
                    stack.pop()
                elif operation == 7:
                    del stack[:]
                elif operation == 1 and stack[-1]["name"] == "UmaRptPolicy.authorize":
                    lines.append(argument)
                elif operation == 2:
                    changes.append((stack[-1]["vars"][argument], value[1]))
        return values, lines, changes

    def words(self, data):
        value = shift = 0
        for byte in data:
            value |= (ord(byte) & 127) << shift
            shift += 7
            if not ord(byte) & 128:
                yield value
                value = shift = 0


if __name__ == "__main__":
    unittest.main()

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts that do not end by themselves, and scripts that print without end."""
import unittest

from java.lang import System

from hostprocess import (AUTHORIZE_LINE, CONTEXT, Failed, HostProcess, authorizationSpec, context, policy)

STOPPED = -32001


class StopTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def start(self, body, **more):
        """Starts authorize and waits until it prints that it begins."""
        handle = self.host.load(policy(body if "begins" in body else "print 'begins'\n" + body))["handle"]
        id = self.host.send("call", handle=handle, context=context(authorizationSpec()),
                            calls=[{"method": "authorize", "args": [{"context": True}]}], **more)
        while True:
            message = self.host.next()
            if message.get("method") == "log" and message["params"]["text"] == "begins":
                return id

    def stopped(self, id):
        try:
            self.host.answer(id)
        except Failed as failed:
            self.assertEqual((STOPPED, "stopped"), (failed.code, failed.message))
            return failed.data
        self.fail("the script was not stopped")

    def works(self):
        handle = self.host.load(policy("return 1 + 1 == 2"))["handle"]
        reply = self.host.call(handle, [("authorize", CONTEXT)], context(authorizationSpec()))
        self.assertEqual((True, None), (reply["results"][0]["value"], reply["results"][0]["error"]))

    def endsByStop(self, body, *lines):
        """lines: where it may be when it is stopped, counted from the body's first."""
        id = self.start(body)
        self.assertEqual({"running": True}, self.host.request("stop"))
        data = self.stopped(id)
        self.assertEqual(("stop", "authorize"), (data["reason"], data["method"]))
        self.assertTrue(data["line"] - AUTHORIZE_LINE in lines, data)
        self.assertEqual(["begins"], [entry["text"] for entry in data["log"]])
        self.works()
        return data

    def testAnEndlessLoop(self):
        data = self.endsByStop("while True: pass", 1)
        self.assertTrue('File "test_script.py", line %d, in authorize' % (AUTHORIZE_LINE + 1) in data["traceback"], data["traceback"])

    def testAnEndlessLoopThatCatchesEverything(self):
        self.endsByStop("while True:\n    try:\n        while True: x = 1\n    except: pass", 1, 2, 3, 4)

    def testALoopInAListComprehension(self):
        self.endsByStop("x = [i for i in xrange(2000000000) if i < 0]", 1)

    def testASleep(self):
        self.endsByStop("import time\nprint 'begins'\ntime.sleep(1000)\nreturn True", 2)

    def testASleepInJava(self):
        self.endsByStop("from java.lang import Thread\nprint 'begins'\nThread.sleep(1000000)\nreturn True", 2)

    def testASleepThatCatchesTheInterruption(self):
        self.endsByStop("import time\nprint 'begins'\nwhile True:\n    try:\n        time.sleep(1000)\n    except: pass", 2, 3, 4, 5)

    def testAWaitForALock(self):
        self.endsByStop("from java.util.concurrent import CountDownLatch\nprint 'begins'\nCountDownLatch(1).await()\nreturn True", 2)

    def testARunIsStoppedWhenItsTimeIsOver(self):
        id = self.start("while True: pass", timeoutMs=200)
        data = self.stopped(id)
        self.assertEqual(("timeout", AUTHORIZE_LINE + 1), (data["reason"], data["line"]))
        self.works()

    def testTheLimitIsEachRequestsOwn(self):
        self.stopped(self.start("while True: pass", timeoutMs=100))
        handle = self.host.load(policy("import time\ntime.sleep(0.3)\nreturn True"))["handle"]
        reply = self.host.call(handle, [("authorize", CONTEXT)], context(authorizationSpec()), timeoutMs=100000)
        self.assertEqual(True, reply["results"][0]["value"])

    def testPingIsAnsweredWhileAScriptRuns(self):
        id = self.start("while True: pass")
        self.assertEqual({}, self.host.request("ping"))
        self.assertEqual({}, self.host.request("ping"))
        self.host.request("stop")
        self.stopped(id)

    def testRequestsThatComeWhileAScriptRunsWait(self):
        id = self.start("while True: pass")
        waiting = [self.host.send("check", name="a", type="uma_rpt_policy", source="x = 1") for _ in range(3)]
        self.assertEqual({"running": True}, self.host.request("stop"))
        self.stopped(id)
        for one in waiting:
            self.assertEqual("class-missing", self.host.answer(one)["problems"][0]["code"])

    def testStopWithNothingRunningDoesNothing(self):
        self.works()
        self.assertEqual({"running": False}, self.host.request("stop"))
        self.works()

    def testAStopForAnotherRequestDoesNothing(self):
        id = self.start("while True: pass")
        self.assertEqual({"running": False}, self.host.request("stop", id=id - 1))
        self.assertEqual({"running": True}, self.host.request("stop", id=id))
        self.stopped(id)

    def testALoadIsStoppedToo(self):
        id = self.host.send("load", script={"name": "endless", "type": "uma_rpt_policy", "source": "x = 1\nwhile True: pass"},
                            server="janssen", timeoutMs=200)
        data = self.stopped(id)
        self.assertEqual(("timeout", 2, "module"), (data["reason"], data["line"], data["method"]))
        self.works()

    def testADestroyIsStoppedToo(self):
        source = policy().replace("def destroy(self, configurationAttributes):\n        return True",
                                  "def destroy(self, configurationAttributes):\n        while True: pass")
        handle = self.host.load(source)["handle"]
        self.assertEqual("destroy", self.host.request("destroy", handle=handle, timeoutMs=200)["error"]["method"])
        self.works()

    def testTheRestOfABatchIsNotRun(self):
        handle = self.host.load(policy("while True: pass").replace('return ""', "print 'second'\n        return ''"))["handle"]
        try:
            self.host.call(handle, [("authorize", CONTEXT), ("getClaimsGatheringScriptName", CONTEXT)], context(authorizationSpec()), timeoutMs=200)
            self.fail("not stopped")
        except Failed as failed:
            self.assertEqual([], failed.data["log"])


class PrintTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess(["-Xmx64m"])

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def call(self, body):
        handle = self.host.load(policy(body))["handle"]
        del self.host.notifications[:]
        return self.host.call(handle, [("authorize", CONTEXT)], context(authorizationSpec()))

    def kept(self, reply):
        last = reply["log"][-1]
        self.assertEqual("host", last["stream"])
        return reply["log"][:-1], last["text"]

    def testTenMegabytesInLinesAreKeptToTheBound(self):
        reply = self.call("for i in xrange(100000):\n    print '0123456789' * 10\nreturn True")
        self.assertEqual(True, reply["results"][0]["value"])
        entries, rest = self.kept(reply)
        self.assertEqual(1000, len(entries))
        self.assertEqual(u"… 9,900,000 more characters were not kept", rest)
        self.assertEqual(1001, len(self.host.notifications))

    def testTenMegabytesInOneLineAreKeptToTheBound(self):
        reply = self.call("print 'x' * 10000000\nreturn True")
        entries, rest = self.kept(reply)
        self.assertEqual((1, 256 * 1024), (len(entries), len(entries[0]["text"])))
        self.assertEqual(u"… %s more characters were not kept" % "{:,}".format(10000000 - 256 * 1024), rest)

    def testTenMegabytesInSmallPiecesWithoutALineEnd(self):
        reply = self.call("import sys\nfor i in xrange(1000000):\n    sys.stdout.write('0123456789')\nreturn True")
        entries, rest = self.kept(reply)
        self.assertEqual(256 * 1024, len(entries[0]["text"]))
        self.assertEqual(True, reply["results"][0]["value"])

    def testTheNextCallStartsAfresh(self):
        self.call("print 'x' * 1000000\nreturn True")
        reply = self.call("print 'short'\nreturn True")
        self.assertEqual(["short"], [entry["text"] for entry in reply["log"]])

    def testPrintingWithoutEndIsStopped(self):
        handle = self.host.load(policy("while True: print 'again'"))["handle"]
        try:
            self.host.call(handle, [("authorize", CONTEXT)], context(authorizationSpec()), timeoutMs=500)
            self.fail("not stopped")
        except Failed as failed:
            self.assertEqual(STOPPED, failed.code)
            self.assertEqual(1001, len(failed.data["log"]))


if __name__ == "__main__":
    unittest.main()

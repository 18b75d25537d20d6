# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The channel: frames in and out, and what is wrong with them."""
import json
import unittest

from java.io import ByteArrayInputStream, InputStream
from java.lang import String
from drover.host.rpc import FrameException, FrameReader

from hostprocess import CLOSED, HostProcess, policy


def frame(text):
    return "Content-Length: %d\r\n\r\n%s" % (len(text), text)


class Dribble(InputStream):
    """Gives one byte at a time."""

    def __init__(self, data):
        self.data = data
        self.at = 0

    def read(self, *args):
        if self.at == len(self.data):
            return -1
        self.at += 1
        byte = ord(self.data[self.at - 1])
        if not args:
            return byte
        args[0][args[1] if len(args) > 1 else 0] = byte if byte < 128 else byte - 256
        return 1


def reader(data):
    return FrameReader(ByteArrayInputStream(String(data, "ISO-8859-1").getBytes("ISO-8859-1")))


def text(body):
    return None if body is None else str(String(body, "ISO-8859-1"))


class FrameReaderTest(unittest.TestCase):
    def testFramesAreReadOneAfterTheOther(self):
        frames = reader(frame("one") + frame("") + frame("three"))
        self.assertEqual(["one", "", "three", None], [text(frames.read()) for _ in range(4)])

    def testAFrameThatComesByteByByteIsWhole(self):
        frames = FrameReader(Dribble(frame("abc") + frame("defg")))
        self.assertEqual(["abc", "defg", None], [text(frames.read()) for _ in range(3)])

    def testTheHeadersNameIsReadWithoutCaseAndOthersAreSkipped(self):
        frames = reader("content-LENGTH:2\nContent-Type: x\n\nhi")
        self.assertEqual("hi", text(frames.read()))

    def testAnUnfinishedFrameIsTheEnd(self):
        self.assertEqual(None, reader("Content-Length: 10\r\n\r\nabc").read())
        self.assertEqual(None, reader("Content-Le").read())

    def testAHeaderWithoutLengthIsToldAndTheNextFrameIsRead(self):
        frames = reader("Hello: there\r\n\r\n" + frame("next"))
        self.assertRaises(FrameException, frames.read)
        self.assertEqual("next", text(frames.read()))

    def testALengthThatIsNoNumberIsToldAndTheNextFrameIsRead(self):
        for bad in ("x", "-5", "1.5", "99999999999999999999"):
            frames = reader("Content-Length: %s\r\n\r\n" % bad + frame("next"))
            self.assertRaises(FrameException, frames.read)
            self.assertEqual("next", text(frames.read()))

    def testABodyThatIsTooLongIsSkipped(self):
        size = FrameReader.MAX_BODY + 1

        class Long(InputStream):
            def __init__(self):
                self.head = ByteArrayInputStream(String("Content-Length: %d\r\n\r\n" % size).getBytes())
                self.left = size
                self.tail = ByteArrayInputStream(String(frame("next")).getBytes())

            def read(self, *args):
                count = self.head.read(*args)
                if count >= 0:
                    return count
                if self.left > 0:
                    count = min(self.left, len(args[0]))
                    self.left -= count
                    return count
                return self.tail.read(*args)
        frames = FrameReader(Long())
        self.assertRaises(FrameException, frames.read)
        self.assertEqual("next", text(frames.read()))

    def testAnEndlessHeaderLineIsCutNotKept(self):
        frames = reader("x" * 100000 + "\r\nContent-Length: 2\r\n\r\nok")
        self.assertEqual("ok", text(frames.read()))


class ChannelTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def error(self):
        message = self.host.next()
        self.assertEqual("2.0", message["jsonrpc"])
        return message["id"], message["error"]["code"]

    def testReadyTellsWhatRuns(self):
        ready = self.host.ready
        self.assertEqual("ready", ready["method"])
        self.assertEqual(1, ready["params"]["protocol"])
        self.assertTrue(ready["params"]["jython"].startswith("2.7"))
        self.assertTrue(int(ready["params"]["java"].split(".")[0]) >= 17)
        self.assertEqual(self.host.process.pid(), ready["params"]["pid"])

    def testAMessageThatIsNotJsonIsAParseError(self):
        for broken in ("{", "", "nonsense", '{"a": }', '{"jsonrpc": "2.0"} x', "\xff\xfe"):
            self.host.frame(broken)
            self.assertEqual((None, -32700), self.error())
        self.assertEqual({}, self.host.request("ping"))

    def testAMessageThatIsNoRequestIsInvalid(self):
        for wrong in ("[]", "1", "null", '"x"', "{}", '{"method": 5.5, "params": []}', '[{"method": "ping"}]'):
            self.host.frame(wrong)
            self.assertEqual((None, -32600), self.error())

    def testTheIdOfAnInvalidRequestComesBack(self):
        self.host.frame('{"jsonrpc": "2.0", "id": "seven"}')
        self.assertEqual(("seven", -32600), self.error())

    def testAnUnknownMethodIsToldWithItsId(self):
        self.host.frame('{"jsonrpc": "2.0", "id": 99, "method": "dance"}')
        self.assertEqual((99, -32601), self.error())

    def testMalformedHeadersAreAnsweredAndTheChannelGoesOn(self):
        self.host.write("Content-Length: many\r\n\r\n")
        self.assertEqual((None, -32700), self.error())
        self.host.write("Nothing: here\r\n\r\n")
        self.assertEqual((None, -32700), self.error())
        self.assertEqual({}, self.host.request("ping"))

    def testANotificationIsNeverAnswered(self):
        self.host.notify("dance")
        self.host.notify("endRequest", request="r1")
        self.host.notify("load", script={})
        self.assertEqual({}, self.host.request("ping"))

    def testParamsThatAreMissingAreNamed(self):
        for params, word in (({}, "name"), ({"script": {"name": "a"}}, "type"), ({"script": {"name": "a", "type": "b"}}, "source")):
            self.host.frame(json.dumps({"id": 1, "method": "load", "params": params}))
            message = self.host.next()
            self.assertEqual(-32602, message["error"]["code"])
            self.assertTrue('"%s"' % word in message["error"]["message"], message)

    def testABigFrameGoesThroughBothWays(self):
        words = u"wörld " * 200000
        handle = self.host.load(policy('return len(context.getClaim("big")) == %d' % len(words)))["handle"]
        from hostprocess import CONTEXT, authorizationSpec, context
        where = context(authorizationSpec(pctClaims={"big": words}))
        self.assertEqual(True, self.host.call(handle, [("authorize", CONTEXT)], where)["results"][0]["value"])
        handle = self.host.load(policy('context.putClaim("again", context.getClaim("big"))\nreturn True'))["handle"]
        where = context(authorizationSpec(pctClaims={"big": words}))
        self.assertEqual(words, self.host.call(handle, [("authorize", CONTEXT)], where)["context"]["putClaims"]["again"])

    def testWhatJavaPrintsDoesNotGetIntoTheChannel(self):
        script = policy("from java.lang import System\nSystem.out.println('Content-Length: 5')\nSystem.err.println('x')\n"
                        "return System.getProperty('nothing') is None")
        from hostprocess import CONTEXT, authorizationSpec, context
        handle = self.host.load(script)["handle"]
        reply = self.host.call(handle, [("authorize", CONTEXT)], context(authorizationSpec()))
        self.assertEqual(True, reply["results"][0]["value"])
        self.assertEqual({}, self.host.request("ping"))

    def testAScriptReadsNothingFromTheChannel(self):
        script = policy("import sys\ntry:\n    raw_input()\nexcept EOFError:\n    return sys.stdin.read() == ''\nreturn False")
        from hostprocess import CONTEXT, authorizationSpec, context
        handle = self.host.load(script)["handle"]
        reply = self.host.call(handle, [("authorize", CONTEXT)], context(authorizationSpec()))
        self.assertEqual((True, None), (reply["results"][0]["value"], reply["results"][0]["error"]))


class EndTest(unittest.TestCase):
    def testTheEndOfTheStreamEndsTheHost(self):
        host = HostProcess()
        self.assertEqual(0, host.end())
        self.assertTrue(host.next() is CLOSED)

    def testShutdownAnswersAndEndsTheHost(self):
        host = HostProcess()
        self.assertEqual({}, host.request("shutdown"))
        self.assertEqual(0, host.exitCode())

    def testTheEndOfTheStreamEndsARunningScriptToo(self):
        host = HostProcess()
        host.send("load", script={"name": "endless", "type": "uma_rpt_policy", "source": "while True: pass"}, server="janssen")
        self.assertEqual(0, host.end())


if __name__ == "__main__":
    unittest.main()

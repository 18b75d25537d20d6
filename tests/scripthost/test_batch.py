# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Batches of calls that depend on earlier answers, and replies without what is empty."""
import unittest

from hostprocess import Failed, HostProcess, authorizationSpec, context, gathering, gatherSpec, policy

THERE = {"context": True}


class BatchTest(unittest.TestCase):
    NOTHING = {"skipped": True}

    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def batch(self, handle, calls, spec, **more):
        return self.host.request("call", handle=handle, context=context(spec), calls=calls, **more)

    def gathered(self, body, nextStep, when):
        source = gathering(body).replace("return -1\n", "return %s\n" % nextStep)
        handle = self.host.load(source, "uma_claims_gathering")["handle"]
        step = [{"int": 1}, THERE]
        return self.batch(handle, [{"method": "gather", "args": step}, {"method": "getNextStep", "args": step},
                                   {"method": "getStepsCount", "args": [THERE], "when": when}], gatherSpec())["results"]

    def testACallIsMadeOnlyIfTheOthersAnsweredSo(self):
        passed = [{"result": 0, "is": True}, {"result": 1, "is": -1}]
        self.assertEqual(2, self.gathered("return True", -1, passed)[2]["value"])
        for body, nextStep in (("return False", -1), ("return True", 2), ("raise KeyError", -1), ("return True", "'x'")):
            results = self.gathered(body, nextStep, passed)
            self.assertEqual(2 if nextStep == "'x'" else self.NOTHING, results[2].get("value", results[2]), (body, nextStep))
        self.assertEqual(2, self.gathered("return True", 3, [{"result": 1, "above": 2}])[2]["value"])
        self.assertEqual(self.NOTHING, self.gathered("return True", 2, [{"result": 1, "above": 2}])[2])

    def testACallThatWasLeftOutAnswersNoCondition(self):
        handle = self.host.load(gathering(), "uma_claims_gathering")["handle"]
        calls = [{"method": "getStepsCount", "args": [THERE]}, {"method": "getStepsCount", "args": [THERE], "when": [{"result": 0, "above": 9}]},
                 {"method": "getStepsCount", "args": [THERE], "when": [{"result": 1, "above": 0}]}]
        self.assertEqual([self.NOTHING, self.NOTHING], self.batch(handle, calls, gatherSpec())["results"][1:])

    def testTheServerGoesOnAfterClaimDefinitionsOnly(self):
        build = "ClaimDefinitionBuilder.build('[{\"name\": \"country\"}]')"
        for required, goesOn in (("[]", True), (build, True), ("['text']", False), ("[None]", False), ("None", True), ("raise KeyError", True)):
            source = policy(top="from io.jans.model.uma import ClaimDefinitionBuilder")
            source = source.replace("return []", required if required.startswith("raise") else "return " + required)
            handle = self.host.load(source)["handle"]
            results = self.batch(handle, [{"method": "getRequiredClaims", "args": [THERE]},
                                          {"method": "getClaimsGatheringScriptName", "args": [THERE],
                                           "when": [{"result": 0, "definitions": True}]}], authorizationSpec())["results"]
            self.assertEqual(goesOn, "value" in results[1], (required, results))

    def testTheContextCanBeToldAfterOneCall(self):
        source = policy("context.putClaim('late', 'x')\nreturn True").replace('return ""', 'context.putClaim("early", 1)\n        return ""')
        handle = self.host.load(source)["handle"]
        reply = self.batch(handle, [{"method": "getClaimsGatheringScriptName", "args": [THERE], "tellContext": True},
                                    {"method": "authorize", "args": [THERE]}], authorizationSpec())
        self.assertEqual({"early": 1}, reply["results"][0]["context"]["putClaims"])
        self.assertTrue("context" not in reply["results"][1])
        self.assertEqual({"early": 1, "late": "x"}, reply["context"]["putClaims"])

    def testConditionsThatCannotBeReadAreRefused(self):
        handle = self.host.load(policy("print 'ran'\nreturn True"))["handle"]
        for when in ([{"result": 1, "is": True}], [{"result": -1, "is": True}], [{"is": True}], [{"result": 0}], ["x"]):
            try:
                self.batch(handle, [{"method": "authorize", "args": [THERE]}, {"method": "authorize", "args": [THERE], "when": when}],
                           authorizationSpec())
                self.fail("%s is accepted" % when)
            except Failed as failed:
                self.assertEqual(-32602, failed.code)

    def testABriefReplyLeavesOutWhatIsEmpty(self):
        handle = self.host.load(policy("return True"))["handle"]
        calls = [{"method": "authorize", "args": [THERE]}]
        reply = self.batch(handle, calls, authorizationSpec(), brief=True)
        self.assertEqual((["context", "results"], {"putClaims": {}}), (sorted(reply), reply["context"]))
        self.assertEqual(["durationMs", "javaType", "value"], sorted(reply["results"][0]))
        full = self.batch(handle, calls, authorizationSpec())
        self.assertEqual(["context", "effects", "log", "results", "simulated"], sorted(full))
        handle = self.host.load(policy("print 'x'\ncontext.addRedirectUserParam('a', 'b')\nraise KeyError"))["handle"]
        reply = self.batch(handle, calls, authorizationSpec(), brief=True)
        self.assertEqual((["x"], {"a": ["b"]}, True, "KeyError"),
                         ([entry["text"] for entry in reply["log"]], reply["context"]["redirectParams"], reply["results"][0]["defaulted"],
                          reply["results"][0]["error"]["type"]))

    def testABriefReplyTellsWhatAScriptHasEmptied(self):
        handle = self.host.load(gathering("context.getPageClaims().clear()\nreturn True"), "uma_claims_gathering")["handle"]
        reply = self.batch(handle, [{"method": "gather", "args": [{"int": 1}, THERE]}], gatherSpec(pageClaims={"a": "b"}), brief=True)
        self.assertEqual({}, reply["context"]["pageClaims"])
        self.assertTrue("persisted" not in reply["context"] and "externalUrl" not in reply["context"])

    def testRequestsThatAreOverCanBeToldWithTheNextCall(self):
        handle = self.host.load(policy("context.putClaim('a', 'b')\nreturn True"))["handle"]
        calls = [{"method": "authorize", "args": [THERE]}]
        where = context(authorizationSpec())
        self.host.request("call", handle=handle, context=where, calls=calls)
        known = {"id": where["id"], "request": where["request"]}
        self.host.request("call", handle=handle, context=known, calls=calls)
        self.host.request("call", handle=handle, context=context(authorizationSpec()), calls=calls, ended=[where["request"], "unknown"])
        try:
            self.host.request("call", handle=handle, context=known, calls=calls)
            self.fail("the context is still there")
        except Failed as failed:
            self.assertEqual(-32602, failed.code)


if __name__ == "__main__":
    unittest.main()

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of what real scripts call on the servers' beans behaves. data/bean_calls.json has the calls of 385 scripts."""
import json
import re
import unittest

import loopback
from beancases import CASES
from beanscript import CLASSES, PACKAGES, BeanTest, host, source, world
from hostprocess import data, indented

LEAST_SHARE = 0.94


class UsageTest(BeanTest):
    @classmethod
    def setUpClass(cls):
        cls.server = loopback.Server()

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()

    def testEveryBehavingCallBehavesInEveryGeneration(self):
        wrong = []
        names = sorted(CASES)
        functions = "\n".join("def case%d():\n%s" % (i, indented(CASES[name][0].replace("LOOPBACK", self.server.address), "    "))
                              for i, name in enumerate(names))
        top = "from org.apache.http.entity import ContentType\n" + functions
        for generation in sorted(PACKAGES):
            handle = self.load("globals()['case%d' % b(Identity).getWorkingParameters().remove('case')]()\nreturn True", generation, top)
            for i, name in enumerate(names):
                parameters = dict(world()["workingParameters"], case=i)
                self.call(handle, world=world(id="usage", anew=True, workingParameters=parameters))
                simulated = [use for use in self.simulated() if not use[0].startswith("ContentType.")]
                if (CASES[name][1], None, []) != (self.printed, self.error, simulated):
                    wrong.append("%s in %s: %s instead of %s, simulated %s, error %s" % (
                        name, generation, self.printed, CASES[name][1], simulated, self.error and self.error["message"]))
        self.assertEqual([], wrong, "\n".join(wrong))

    def testACaseMakesTheCallThatItIsNamedAfter(self):
        for call, (text, expected) in CASES.items():
            bean, method = call.split(".")
            self.assertTrue(re.search(r"\b%s\b" % bean, text) and re.search(r"\.%s\(" % method, text), call)
            self.assertTrue(len(expected) > 0, call)

    def testMostCallsOfRealScriptsBehave(self):
        calls = json.loads(data("bean_calls.json"))
        total = sum(call["count"] for call in calls)
        behaving = sum(call["count"] for call in calls if call["bean"] + "." + call["method"] in CASES)
        print "%d of %d calls on beans behave (%.1f %%); %d of %d methods" % (
            behaving, total, 100.0 * behaving / total, len([c for c in calls if c["bean"] + "." + c["method"] in CASES]), len(calls))
        self.assertEqual((158, 4172), (len(calls), total))
        self.assertTrue(behaving >= LEAST_SHARE * total, float(behaving) / total)

    def testTheSixtyMostUsedMethodsBehaveButForThePushService(self):
        calls = sorted(json.loads(data("bean_calls.json")), key=lambda call: -call["count"])[:60]
        self.assertEqual(["PushSnsService"], sorted(set(call["bean"] for call in calls if call["bean"] + "." + call["method"] not in CASES)))

    def testWhatDoesNotBehaveIsRecorded(self):
        calls = [call for call in json.loads(data("bean_calls.json")) if call["bean"] + "." + call["method"] not in CASES]
        self.assertTrue(len(calls) > 0)
        for generation in sorted(PACKAGES):
            known = set(name.split(".")[-1] for name in CLASSES)
            silent = []
            for call in calls:
                top = "" if call["bean"] in known else "from %s.service import %s" % (PACKAGES[generation]["server"], call["bean"])
                self.run_("made = b(%(bean)s).%(method)s('a')\nprint made is None or not made" % call, generation, top)
                told = [use[0] for use in self.simulated()]
                if call["bean"] + "." + call["method"] not in told or self.printed != ["True"]:
                    silent.append((call["bean"], call["method"], told, self.printed))
            # The host's own class, which is part of the contexts of UMA, answers this one for real.
            self.assertEqual([("UmaPctService", "getByCode")], [one[:2] for one in silent], (generation, silent))

    def testEveryFullNameOfAKnownClassIsFound(self):
        names = json.loads(data("bean_names.json"))
        for generation in sorted(PACKAGES):
            roots = {"gluu3": ("org.xdi.", "org.gluu.jsf2.", "javax."), "gluu4": ("org.gluu.", "org.oxauth.", "javax."),
                     "janssen": ("io.jans.", "jakarta.")}[generation]
            full = sorted(name for of in names.values() for name in of if name.startswith(roots))
            self.assertTrue(len(full) > 15, generation)
            lines = ["from %s import %s as C%d" % (tuple(name.rsplit(".", 1)) + (i,)) for i, name in enumerate(full)]
            script = {"name": "Names", "type": "uma_rpt_policy", "source": source("pass", generation, "\n".join(lines))}
            loaded = host().request("load", script=script, server=generation, world=world())
            self.assertEqual(("loaded", []), (loaded["state"], loaded["simulated"]), generation)


if __name__ == "__main__":
    unittest.main()

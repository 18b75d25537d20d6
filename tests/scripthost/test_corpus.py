# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Good scripts, in the style of those that servers run (data/good): each loads, inits, has no error and answers as it says.

A file is named type.server.….py. Its lines that begin with #: are one JSON object: the script's properties, its world, and
calls, each a method, its arguments, what it answers and, where it takes one, the context.
"""
import json
import os
import re
import unittest

from hostprocess import HostProcess, context, data

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "good")


# Packages by generation, in an order in which one replacement does not undo another.
NAMES = {"gluu3": ("org.xdi.oxauth.", "org.xdi.", "javax."), "gluu4": ("org.gluu.oxauth.", "org.gluu.", "javax."),
         "janssen": ("io.jans.as.server.", "io.jans.", "jakarta.")}

# True of the smallest scripts: a flow of seven steps has a page for each, a policy that requires nothing needs no gathering.
EXPECTED = ("page-unknown", "page-missing", "next-step-override", "result-truth")


def smallest(types, spec, methods, generation):
    """A script whose methods only return what fits."""
    package, interface = spec["interface"].split(".")
    text = [u"# -*- coding: utf-8 -*-", u"from %s.model.custom.script.type.%s import %s" % (types.PACKAGES[generation]["root"], package, interface)]
    text += types.imports(methods, generation)
    text += [u"class %s(%s):" % (spec["className"], interface), u"    def __init__(self, currentTimeMillis):",
             u"        self.currentTimeMillis = currentTimeMillis",
             u"    def init(self, %sconfigurationAttributes):" % ("customScript, " if generation != "gluu3" else ""), u"        return True",
             u"    def destroy(self, configurationAttributes):", u"        return True", u"    def getApiVersion(self):", u"        return 11"]
    for m in methods:
        parameters = "".join(", " + p.replace("CFG", "configurationAttributes") for p in m["parameters"])
        text += [u"    def %s(self%s):" % (m["name"], parameters), u"        return %s" % types.RETURNS[m["returns"]]["fits"]]
    return u"\n".join(text) + u"\n"


def ported(text, before, after):
    """The script as its author would carry it to another generation: other packages, another init."""
    for old, new in zip(NAMES[before], NAMES[after]):
        text = text.replace(old, new)
    if after == "gluu3":
        return re.sub(r"def init\(self, *\w+, *(\w+)\)", r"def init(self, \1)", text)
    return re.sub(r"def init\(self, *(\w+)\)", r"def init(self, customScript, \1)", text) if "return 11" in text else text


def told(text):
    return json.loads("".join(line[2:] for line in text.split("\n") if line.startswith("#:")))


class CorpusTest(unittest.TestCase):
    longMessage = True

    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def each(self):
        names = sorted(name for name in os.listdir(FOLDER) if name.endswith(".py"))
        self.assertTrue(len(names) >= 10, names)
        for name in names:
            type, server = name.split(".")[:2]
            yield name, type, server, data("good/" + name)

    def testEveryTypeHasAHandwrittenOne(self):
        import test_types
        self.assertEqual([], sorted(set(test_types.TABLE) - set(type for name, type, server, text in self.each())))

    def testEveryMethodOfEveryTypeIsCalled(self):
        import test_types
        called = set((type, call[0]) for name, type, server, text in self.each() for call in told(text)["calls"])
        every = set((type, method["name"]) for type, spec in test_types.TABLE.items() for method in spec["methods"])
        self.assertEqual([], sorted(every - called))

    def testTheyCheckWithoutAnError(self):
        for name, type, server, text in self.each():
            found = self.host.request("check", name="t", type=type, source=text, server=server)["problems"]
            self.assertEqual([], [problem for problem in found if problem["severity"] != "info"], name)

    def testLineEndsAByteOrderMarkAndTabsChangeNothing(self):
        for name, type, server, text in self.each():
            codes = [p["code"] for p in self.host.request("check", name="t", type=type, source=text, server=server)["problems"]]
            properties = [{"name": key, "value": value} for key, value in told(text)["properties"].items()]
            world = told(text).get("world", {"users": []})
            for how, other in (("CR LF", text.replace("\n", "\r\n")), ("byte order mark", u"\ufeff" + text), ("tabs", text.replace("    ", "\t")),
                               ("no last line end", text.rstrip("\n"))):
                found = self.host.request("check", name="t", type=type, source=other, server=server)["problems"]
                self.assertEqual(codes, [p["code"] for p in found], (name, how))
                loaded = self.host.request("load", script={"name": "t", "type": type, "source": other, "properties": properties},
                                           server=server, world=world)
                self.assertEqual(("loaded", True), (loaded["state"], loaded["initResult"]), (name, how, loaded["error"]))
                self.host.request("destroy", handle=loaded["handle"])

    def testTheSmallestGoodScriptOfEachTypeHasNoProblem(self):
        import test_types
        for type in sorted(test_types.TABLE):
            spec = test_types.TABLE[type]
            for generation in spec["generations"]:
                methods = [m for m in spec["methods"] if generation in m["generations"]]
                text = smallest(test_types, spec, methods, generation)
                found = self.host.request("check", name="t", type=type, source=text, server=generation)["problems"]
                told = [(p["code"], p["message"]) for p in found if p["severity"] != "info"]
                self.assertEqual([], [one for one in told if one[0] not in EXPECTED], (type, generation, text))
                self.assertEqual("loaded", self.host.load(text, type, generation)["state"], (type, generation))

    def testTheyLoadAndAnswer(self):
        for name, type, server, text in self.each():
            here = told(text)
            properties = [{"name": key, "value": value} for key, value in here["properties"].items()]
            world = here.get("world", {"users": []})
            loaded = self.host.request("load", script={"name": "t", "type": type, "source": text, "properties": properties},
                                       server=server, world=world)
            self.assertEqual(("loaded", True, None), (loaded["state"], loaded["initResult"], loaded["error"]), name)
            self.assertTrue(len(here["calls"]) > 0, name)
            for call in here["calls"]:
                named = context(call[3]) if len(call) > 3 else None
                result = self.host.call(loaded["handle"], [tuple(call[:1] + call[1])], named)["results"][0]
                self.assertEqual((None, False), (result["error"], result["defaulted"]), (name, call))
                self.assertEqual(call[2], result["value"], (name, call))
            self.host.request("destroy", handle=loaded["handle"])

    def testCarriedToEachOtherGenerationOfItsTypeTheyAnswerTheSame(self):
        import test_types
        count = 0
        for name, type, server, text in self.each():
            spec = test_types.TABLE[type]
            for generation in spec["generations"]:
                if generation == server:
                    continue
                here = told(text)
                there = dict((m["name"], m["parameters"]) for m in spec["methods"] if generation in m["generations"])
                properties = [{"name": key, "value": value} for key, value in here["properties"].items()]
                loaded = self.host.request("load", script={"name": "t", "type": type, "source": ported(text, server, generation),
                                                           "properties": properties}, server=generation, world=here.get("world", {"users": []}))
                self.assertEqual(("loaded", True, None), (loaded["state"], loaded["initResult"], loaded["error"]), (name, generation))
                for call in here["calls"]:
                    if there.get(call[0]) is None or len(there[call[0]]) != len(call[1]):
                        continue
                    result = self.host.call(loaded["handle"], [tuple(call[:1] + call[1])], context(call[3]) if len(call) > 3 else None)["results"][0]
                    self.assertEqual((None, False, call[2]), (result["error"], result["defaulted"], result["value"]), (name, generation, call))
                    count += 1
                self.host.request("destroy", handle=loaded["handle"])
        self.assertTrue(count >= 100, count)


if __name__ == "__main__":
    unittest.main()

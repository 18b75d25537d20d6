# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Good scripts, in the style of those that servers run (data/good): each loads, inits, has no error and answers as it says.

A file is named type.server.….py. Its lines that begin with #: are one JSON object: the script's properties, its world, and
calls, each a method, its arguments, what it answers and, where it takes one, the context.
"""
import json
import os
import unittest

from hostprocess import HostProcess, context, data

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "good")


# True of the smallest scripts: a flow of seven steps has a page for each, a policy that requires nothing needs no gathering.
EXPECTED = ("page-unknown", "page-missing", "next-step-override", "result-truth")


def smallest(types, spec, methods, generation):
    """A script whose methods only return what fits."""
    names = {"root": types.ROOTS[generation], "ws": types.WS[generation], "clients": types.CLIENTS[generation]}
    package, interface = spec["interface"].split(".")
    text = [u"# -*- coding: utf-8 -*-", u"from %s.model.custom.script.type.%s import %s" % (names["root"], package, interface)]
    text += sorted(set(types.IMPORTS[m["returns"]] % names for m in methods if m["returns"] in types.IMPORTS))
    text += [u"class %s(%s):" % (spec["className"], interface), u"    def __init__(self, currentTimeMillis):",
             u"        self.currentTimeMillis = currentTimeMillis",
             u"    def init(self, %sconfigurationAttributes):" % ("customScript, " if generation != "gluu3" else ""), u"        return True",
             u"    def destroy(self, configurationAttributes):", u"        return True", u"    def getApiVersion(self):", u"        return 11"]
    for m in methods:
        parameters = "".join(", " + p.replace("CFG", "configurationAttributes") for p in m["parameters"])
        text += [u"    def %s(self%s):" % (m["name"], parameters), u"        return %s" % types.RETURNS[m["returns"]][0].decode("utf-8")]
    return u"\n".join(text) + u"\n"


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


if __name__ == "__main__":
    unittest.main()

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every method of every script type in every generation, against a table of its own (data/types_expected.json)."""
import json
import os
import unittest

from hostprocess import Failed, HostProcess, context, data

EXPECTED = json.loads(data("types_expected.json"))
TABLE = EXPECTED["types"]
PACKAGES = EXPECTED["packages"]
# What a script returns, what that is in the answer, and what the interface cannot take.
RETURNS = EXPECTED["returns"]


def imports(methods, generation):
    """What the results of the methods need, in a generation's packages."""
    lines = set(RETURNS[m["returns"]].get("import", "") for m in methods)
    return [line.format(**PACKAGES[generation]) for line in sorted(lines) if line]


ARGUMENTS = {
    "CFG": {"cfg": True}, "REQ": {"value": {"a": ["b"]}}, "step": {"int": 1}, "usageType": {"value": "interactive"},
    "persisted": {"bool": True}, "cert": {"null": True}, "jsonArray": {"value": [{}]}, "ssaList": {"value": [{"id": "s"}]},
    "policies": {"value": ["p"]}, "cookieHeader": {"string": "sid=1; Path=/"},
}
TEXTS = ("configId", "appId", "idType", "idPrefix", "credential", "storedCredential", "cookieName", "sourceUri")
CONTEXTS = ("ctx", "context", "introspectionContext", "dynamicScopeContext", "executionContext", "authorizationContext")
MODES = ("fits", "raises", "does not fit")


def argument(name):
    if name in CONTEXTS:
        return {"context": True}
    return {"string": "text"} if name in TEXTS else ARGUMENTS.get(name, {"value": {}})


def source(spec, methods, generation, version=11, init="return True", left=()):
    """A script whose methods fit at their first call, raise at their second and do not fit at their third."""
    package, interface = spec["interface"].split(".")
    text = [u"# -*- coding: utf-8 -*-", u"from %s.model.custom.script.type.%s import %s" % (PACKAGES[generation]["root"], package, interface)]
    text += imports(methods, generation)
    text += [u"class Refuses:", u"    def __nonzero__(self):", u"        raise TypeError('neither true nor false')",
             u"class %s(%s):" % (spec["className"], interface),
             u"    def __init__(self, currentTimeMillis):", u"        self.calls = {}",
             u"    def next(self, name):", u"        self.calls[name] = self.calls.get(name, 0) + 1", u"        return self.calls[name]",
             u"    def init(self, %sconfigurationAttributes):" % ("customScript, " if version > 10 and generation != "gluu3" else ""),
             u"        " + init, u"    def destroy(self, configurationAttributes):", u"        return True",
             u"    def getApiVersion(self):", u"        return %d" % version]
    for m in methods:
        if m["name"] in left:
            continue
        returned = RETURNS[m["returns"]]
        text += [u"    def %s(self%s):" % (m["name"], "".join(", " + p.replace("CFG", "configurationAttributes") for p in m["parameters"])),
                 u"        call = self.next('%s')" % m["name"], u"        if call == 2:", u"            raise ValueError('second call')",
                 u"        return %s if call == 1 else %s" % (returned["fits"], returned.get("wrong"))]
    return u"\n".join(text) + u"\n"


class EveryMethodTest(unittest.TestCase):
    longMessage = True

    @classmethod
    def setUpClass(cls):
        cls.host = HostProcess()

    @classmethod
    def tearDownClass(cls):
        cls.host.end()

    def each(self):
        for type in sorted(TABLE):
            for generation in TABLE[type]["generations"]:
                yield type, generation, TABLE[type], [m for m in TABLE[type]["methods"] if generation in m["generations"]]

    def load(self, type, generation, text, state):
        reply = self.host.load(text, type, generation, name="t")
        self.assertEqual((state, TABLE[type]["className"]), (reply["state"], reply["className"]), (type, generation, reply["error"], text))
        if state == "loaded":
            self.assertEqual([], reply["simulated"], (type, generation))
        return reply["handle"]

    def call(self, handle, method, times=1):
        where = None
        if "context" in method:
            where = context({"kind": method["context"], "authzDetail": {"type": "payment"}})
        args = [argument(name) for name in method["parameters"]]
        return self.host.request("call", handle=handle, context=where, calls=[{"method": method["name"], "args": args}] * times)["results"]

    def defaulted(self, what, result, method, value, **more):
        expected = {"value": value, "notCalled": False, "failure": None, "error": None}
        expected.update(more)
        found = dict((name, result.get(name, expected[name] if name == "error" else None)) for name in expected)
        found["notCalled"] = bool(found["notCalled"])
        found["error"] = result["error"] and result["error"]["type"]
        self.assertEqual((expected, True), (found, result["defaulted"]), (what, method["name"]))

    def testAScriptThatFitsAndThenFails(self):
        for type, generation, spec, methods in self.each():
            handle = self.load(type, generation, source(spec, methods, generation), "loaded")
            for method in methods:
                what = (type, generation)
                first, second, third = self.call(handle, method, 3)
                fits = RETURNS[method["returns"]]["value"]
                self.assertEqual((None, False), (first["error"], first["defaulted"]), (what, method["name"], first))
                if method["returns"] == "Client":
                    self.assertEqual("c-1", first["value"]["clientId"])
                else:
                    self.assertEqual(fits, first["value"], (what, method["name"]))
                failed = dict(failure=method.get("failure"))
                self.defaulted(what, second, method, method.get("fail"), error="ValueError", **failed)
                if method["returns"] == "void":
                    self.assertEqual((None, None, False), (third["value"], third["error"], third["defaulted"]))
                else:
                    wrong = "java.lang.ClassCastException" if method["returns"] == "Client" else "TypeError"
                    self.defaulted(what, third, method, method.get("fail"), error=wrong, **failed)

    def testAScriptWithoutTheMethods(self):
        for type, generation, spec, methods in self.each():
            handle = self.load(type, generation, source(spec, methods, generation, left=[m["name"] for m in methods]), "loaded")
            for method in methods:
                self.defaulted((type, generation), self.call(handle, method)[0], method, method.get("fail"), error="NotImplementedError",
                               failure=method.get("failure"))

    def testTheDummy(self):
        for type, generation, spec, methods in self.each():
            handle = self.load(type, generation, source(spec, methods, generation, init="return False"), "dummy")
            for method in methods:
                called = spec["dummyApi"] >= method.get("api", 0)
                self.defaulted((type, generation), self.call(handle, method)[0], method, method.get("dummy" if called else "below"),
                               notCalled=not called)
            version = self.host.call(handle, [("getApiVersion",)])["results"][0]["value"]
            self.assertEqual(spec["dummyApi"], version, type)

    def testAnOldApiVersion(self):
        for type, generation, spec, methods in self.each():
            for api in sorted(set(m["api"] for m in methods if "api" in m)):
                for version in (api - 1, api):
                    handle = self.load(type, generation, source(spec, methods, generation, version=version), "loaded")
                    for method in methods:
                        if method.get("api") == api:
                            result = self.call(handle, method)[0]
                            if version < api:
                                self.defaulted((type, generation), result, method, method["below"], notCalled=True)
                            else:
                                self.assertEqual((None, False), (result["error"], "notCalled" in result), (type, method["name"]))

    def testTheCatalogueOfNamesAgrees(self):
        here = os.path.dirname(os.path.abspath(__file__))
        with open(os.path.join(here, "..", "..", "resources", "catalogue", "script-types.json")) as stream:
            names = json.load(stream)["types"]
        self.assertEqual(set(), set(entry["value"] for entry in names) - set(TABLE))
        for entry in names:
            spec = TABLE[entry["value"]]
            self.assertEqual(spec["className"], entry["className"], entry["value"])
            # Janssen's first versions had cache_refresh; those of today have not.
            there = [g for g in spec["generations"] if (entry["value"], g) != ("cache_refresh", "janssen")]
            self.assertEqual(there, entry["generations"], entry["value"])

    def testAMethodOfAnotherGenerationIsNone(self):
        for type, generation, spec, methods in self.each():
            others = set(m["name"] for m in spec["methods"]) - set(m["name"] for m in methods)
            if others:
                handle = self.load(type, generation, source(spec, methods, generation), "loaded")
                for name in sorted(others):
                    try:
                        self.host.request("call", handle=handle, calls=[{"method": name, "args": []}])
                        self.fail("%s has %s in %s" % (type, name, generation))
                    except Failed as failed:
                        self.assertEqual(-32602, failed.code)


if __name__ == "__main__":
    unittest.main()

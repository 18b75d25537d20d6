# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the script calls of a recorded flow again and again, with nothing round them: no process, no
# protocol, no decision engine. The contexts are the real ones, made anew for each flow.
#
# Run by Jython: bareloop.py RECORDING.json. Says "ready"; then each line on the standard input is a
# number of flows to run, answered by the nanoseconds that they took.
import json
import sys

from com.google.gson import JsonParser
from drover.host.context import AuthorizationState, GatherState, ScriptMeta
from drover.host.script import Generation
from java.io import BufferedReader, InputStreamReader
from java.lang import System
from java.util import HashMap


class Discard(object):
    softspace = 0

    def write(self, text):
        pass


def load(entry):
    """The script as (instance, configuration attributes, factory of its server's objects)."""
    models = Generation.of(entry["server"]).models()
    script = entry["script"]
    meta = ScriptMeta.of(JsonParser.parseString(json.dumps(script)))
    attributes = models.configurationAttributes(meta)
    namespace = {}
    exec compile(script["source"].encode("utf-8"), script["name"] + ".py", "exec") in namespace
    instance = namespace[entry["className"]](System.currentTimeMillis())
    if not instance.init(models.customScript(meta), attributes):
        raise ValueError("init of %s says no" % script["name"])
    return instance, attributes, models


def step_of(call, scripts):
    """One recorded request: context's id, how to make it (or None), and its calls."""
    instance, attributes, models = scripts[call["handle"]]
    make = None
    if "spec" in call:
        spec = JsonParser.parseString(json.dumps(call["spec"]))
        if call["spec"]["kind"] == "uma_gather":
            make = lambda shared: GatherState(spec, attributes).scriptContext(models)
        else:
            request = call["request"]

            def make(shared):
                claims = shared.get(request)
                if claims is None:
                    claims = shared[request] = HashMap()
                return AuthorizationState(spec, attributes, claims).scriptContext(models)
    methods = []
    for one in call["calls"]:
        number = None
        for argument in one["args"]:
            if "int" in argument:
                number = argument["int"]
            elif "context" not in argument:
                raise ValueError("an argument that the loop does not know: %s" % argument)
        methods.append((getattr(instance, one["method"]), number))
    return call["context"], make, methods, call["values"]


def check(steps):
    """Every call must give what it gave when it was recorded."""
    contexts, shared = {}, {}
    for context, make, methods, values in steps:
        if make:
            contexts[context] = make(shared)
        for (method, number), value in zip(methods, values):
            got = method(contexts[context]) if number is None else method(number, contexts[context])
            if isinstance(value, list):
                got, value = len(got), len(value)
            if got != value:
                raise ValueError("%s gives %r here, and gave %r" % (method, got, value))


def run(steps, flows):
    for i in xrange(flows):
        contexts, shared = {}, {}
        for key, make, methods, values in steps:
            if make:
                context = contexts[key] = make(shared)
            else:
                context = contexts[key]
            for method, number in methods:
                if number is None:
                    method(context)
                else:
                    method(number, context)


def main():
    sys.stdout = Discard()
    recording = json.load(open(sys.argv[1], "rb"))
    scripts = dict((entry["handle"], load(entry)) for entry in recording["scripts"])
    steps = [step_of(call, scripts) for call in recording["calls"]]
    check(steps)
    System.out.println("ready")
    lines = BufferedReader(InputStreamReader(getattr(System, "in")))
    line = lines.readLine()
    while line is not None:
        before = System.nanoTime()
        run(steps, int(line))
        System.out.println(System.nanoTime() - before)
        line = lines.readLine()


main()

# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A script host in a process of its own, spoken to as a client does."""
import json
import os

from java.io import ByteArrayOutputStream
from java.lang import ProcessBuilder, String, System, Thread
from java.util.concurrent import LinkedBlockingQueue, TimeUnit

PATIENCE_SECONDS = 300
CLOSED = object()


class Failed(Exception):
    """The host answered with an error."""

    def __init__(self, error):
        Exception.__init__(self, "%s: %s" % (error["code"], error["message"]))
        self.code = error["code"]
        self.message = error["message"]
        self.data = error.get("data")


class _Reader(Thread):
    """Takes frames apart and queues the messages."""

    def __init__(self, stream, queue):
        Thread.__init__(self, "host-reader")
        self.setDaemon(True)
        self.stream = stream
        self.queue = queue

    def line(self):
        out = []
        while True:
            c = self.stream.read()
            if c < 0:
                return None
            if c == 10:
                return "".join(out).rstrip("\r")
            out.append(chr(c))

    def run(self):
        from java.util import Arrays
        while True:
            length = None
            while True:
                line = self.line()
                if line is None:
                    self.queue.put(CLOSED)
                    return
                if not line:
                    break
                name, value = line.split(":", 1)
                if name.lower() == "content-length":
                    length = int(value)
            body = ByteArrayOutputStream()
            body.write(self.stream.readNBytes(length))
            self.queue.put(json.loads(unicode(String(body.toByteArray(), "UTF-8"))))


class HostProcess(object):
    def __init__(self, flags=()):
        command = [System.getProperty("drover.test.java", "java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"]
        command += list(flags) + ["-cp", System.getProperty("java.class.path"), "drover.host.Main"]
        builder = ProcessBuilder(command)
        builder.redirectError(ProcessBuilder.Redirect.PIPE)
        self.process = builder.start()
        self.output = self.process.getOutputStream()
        self.errors = []
        self.queue = LinkedBlockingQueue()
        _Reader(self.process.getInputStream(), self.queue).start()
        self._drainErrors()
        self.lastId = 0
        self.notifications = []
        self.answers = {}
        self.ready = self.next()

    def _drainErrors(self):
        stream, kept = self.process.getErrorStream(), self.errors

        class Drain(Thread):
            def run(self):
                data = stream.read()
                while data >= 0:
                    kept.append(chr(data))
                    data = stream.read()
        drain = Drain()
        drain.setDaemon(True)
        drain.start()

    def next(self):
        """The next message, whatever it is; CLOSED at the end of the stream."""
        message = self.queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)
        if message is None:
            raise AssertionError("the host says nothing; its errors: " + "".join(self.errors))
        return message

    def write(self, data):
        """Bytes, as they are."""
        self.output.write([ord(c) - 256 if ord(c) > 127 else ord(c) for c in data] if len(data) < 100000
                          else String(data, "ISO-8859-1").getBytes("ISO-8859-1"))
        self.output.flush()

    def frame(self, text):
        data = text.encode("utf-8") if isinstance(text, unicode) else text
        self.write("Content-Length: %d\r\n\r\n" % len(data) + data)

    def send(self, method, **params):
        """Sends a request and gives its id."""
        self.lastId += 1
        self.frame(json.dumps({"jsonrpc": "2.0", "id": self.lastId, "method": method, "params": params}))
        return self.lastId

    def notify(self, method, **params):
        self.frame(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}))

    def answer(self, id):
        """The result of the request; its error is raised. Notifications and other answers on the way are kept."""
        while id not in self.answers:
            message = self.next()
            if message is CLOSED:
                raise AssertionError("the host is gone; its errors: " + "".join(self.errors))
            if "method" in message:
                self.notifications.append(message)
            else:
                self.answers[message["id"]] = message
        message = self.answers.pop(id)
        if "error" in message:
            raise Failed(message["error"])
        return message["result"]

    def request(self, method, **params):
        return self.answer(self.send(method, **params))

    def load(self, source, type="uma_rpt_policy", server="janssen", name="Test_Script", properties=(), trace="none",
             **more):
        script = {"name": name, "type": type, "source": source, "properties": list(properties)}
        script.update(more)
        return self.request("load", script=script, server=server, trace=trace)

    def call(self, handle, calls, context=None, **more):
        """calls: (method, argument…); a number is an int argument, CONTEXT the context."""
        params = {"handle": handle, "calls": [{"method": c[0], "args": [argument(a) for a in c[1:]]} for c in calls]}
        if context is not None:
            params["context"] = context
        params.update(more)
        return self.request("call", **params)

    def exitCode(self):
        if not self.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS):
            raise AssertionError("the host does not end")
        return self.process.exitValue()

    def end(self):
        self.output.close()
        try:
            return self.exitCode()
        finally:
            self.process.destroyForcibly()


CONTEXT = object()


def argument(value):
    if value is CONTEXT:
        return {"context": True}
    if isinstance(value, dict):
        return value
    return {"int": value}


def data(name):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", name)
    stream = open(path, "rb")
    try:
        return stream.read().decode("utf-8")
    finally:
        stream.close()


def indented(text, by="        "):
    return "\n".join(by + line for line in text.split("\n"))


POLICY = u"""%s
from io.jans.model.custom.script.type.uma import UmaRptPolicyType
class UmaRptPolicy(UmaRptPolicyType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis
    def init(self, customScript, configurationAttributes):
%s
        return True
    def destroy(self, configurationAttributes):
        return True
    def getApiVersion(self):
        return 11
    def getRequiredClaims(self, context):
        return []
    def getClaimsGatheringScriptName(self, context):
        return ""
    def authorize(self, context):
%s
"""


def policy(authorize="return True", init="pass", top="# -*- coding: utf-8 -*-"):
    """A policy script; the body of authorize begins on line 18."""
    return POLICY % (top, indented(init), indented(authorize))


AUTHORIZE_LINE = 18

GATHERING = u"""# -*- coding: utf-8 -*-
from io.jans.model.custom.script.type.uma import UmaClaimsGatheringType
class UmaClaimsGathering(UmaClaimsGatheringType):
    def __init__(self, currentTimeMillis):
        pass
    def init(self, customScript, configurationAttributes):
        return True
    def destroy(self, configurationAttributes):
        return True
    def getApiVersion(self):
        return 11
    def getStepsCount(self, context):
        return 2
    def getPageForStep(self, step, context):
        return "/page%%d.xhtml" %% step
    def prepareForStep(self, step, context):
        return True
    def getNextStep(self, step, context):
        return -1
    def gather(self, step, context):
%s
"""


def gathering(gather="return True"):
    """A gathering script; gather's body begins on line 21."""
    return GATHERING % indented(gather)


GATHER_LINE = 21


def authorizationSpec(**changes):
    spec = {"kind": "uma_authorization", "server": "janssen", "issuer": "https://as.example",
            "baseEndpoint": "https://as.example/jans-auth/restv1", "scriptDn": "inum=p,ou=scripts,o=jans",
            "scopes": [{"id": "read", "dn": "inum=1,o=jans", "inum": "1", "displayName": "Read", "requested": True},
                       {"id": "write", "dn": "inum=2,o=jans", "inum": "2", "displayName": "Write", "requested": False}],
            "scriptScopes": ["write"],
            "resources": [{"id": "r-1", "name": "Photos", "scopes": ["inum=2,o=jans"]}],
            "permissions": [], "client": {"clientId": "c-1", "clientName": "Client", "redirectUris": ["https://c/cb"]},
            "user": None, "authenticated": False, "connectSessionAttributes": {}, "claimToken": None,
            "claimTokenClaims": {}, "pctClaims": {}, "ip": "10.1.2.3", "requestParameters": {"scope": ["read"]}, "pcts": {}}
    spec.update(changes)
    return spec


def gatherSpec(**changes):
    spec = {"kind": "uma_gather", "server": "janssen", "issuer": "https://as.example",
            "baseEndpoint": "https://as.example/jans-auth/restv1",
            "authorizationEndpoint": "https://as.example/jans-auth/restv1/authorize", "step": 1, "pageClaims": {},
            "requestParameters": {}, "pctClaims": {}, "sessionAttributes": {"uma": "true", "ticket": "t-1"},
            "permissions": [{"ticket": "t-1", "resourceId": "r-1", "scopeDns": ["inum=2,o=jans"],
                             "expirationDate": "2030-01-02T03:04:05Z", "attributes": {"pct": "p-1"}}],
            "client": {"clientId": "c-1"}, "user": None, "authenticated": False, "connectSessionAttributes": {},
            "ip": "10.1.2.3", "pcts": {}}
    spec.update(changes)
    return spec


_counter = [0]


def context(spec, request=None):
    """A context that no call has used yet."""
    _counter[0] += 1
    return {"id": "c%d" % _counter[0], "request": request or "r%d" % _counter[0], "spec": spec}

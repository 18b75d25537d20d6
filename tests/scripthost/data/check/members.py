# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: health_check
from io.jans.model.custom.script.type.health import HealthCheckType


class Counter(object):
    def __init__(self):
        self.total = 0

    def add():  # expect: self-missing
        return 1

    def reset(this):
        this.total = 0

    def more(value):  # expect: self-missing
        self.total = value  # expect: undefined-name


class HealthCheck(HealthCheckType):
    names = []

    def __init__(self, currentTimeMillis):
        self.started = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        self.load(configurationAttributes)
        return True

    def init(self, configurationAttributes):  # expect: duplicate-method init-arity
        if configurationAttributes.containsKey("limit"):
            self.limit = configurationAttributes.get("limit").getValue2()
        return True

    def load(self, configurationAttributes):
        self.limit = 3

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def healthCheck(self, context):
        self.lastContext = context  # expect: shared-state
        self.note(context)
        print self.toString(), self.getClass(), self.names, self.startd  # expect: self-member-unknown
        return self.answr(self.limit)  # expect: self-member-unknown

    def note(self, context):
        self.noted = True  # expect: shared-state

    def answer(self, limit):
        return "ok %s" % limit


class Named(object):
    """A part of other classes: what it uses of self is theirs."""
    def title(self):
        return self.name.upper()


class Person(Named):
    def __init__(self, name):
        self.name = name

    def greeting(self):
        return self.title() + self.mark + self.nme  # expect: self-member-unknown


def person(name):
    made = Person(name)
    made.mark = "!"
    return made

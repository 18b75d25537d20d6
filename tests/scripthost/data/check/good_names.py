# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
# Every way in which Python 2 binds a name; nothing here is a problem.
import java.lang.System
import os.path as paths
from java.util import Date as JavaDate, HashMap
from io.jans.as.model.util import Base64Util

VERSION = 3
first, (second, third) = 1, (2, 3)

for number in range(3):
    last = number
print number, last, __name__

squares = [n * n for n in range(3)]
print n
generated = list(g for g in squares if g)
pairs = dict((k, v) for k, v in [(1, 2)])
mapped = {key: value for key, value in pairs.items()}
distinct = {item for item in squares}

with open("x") as stream:
    print stream

try:
    import json
except ImportError, missing:
    print missing

try:
    unicode
    text = undefined_but_asked_for
except NameError:
    text = str


def outer(a, (b, c), d=VERSION, *rest, **named):
    global made
    made = a
    inner_value = lambda x, y=d: x + y + b + c

    def inner():
        return inner_value(a, later), rest, named
    later = 5
    while a:
        if a > 1:
            print counted
        counted = a
        a -= 1
    return inner


class Holder(object):
    size = 3
    sizes = [size for unused in range(2)]

    def method(self):
        return Holder.size, made, self.__class__, Base64Util, JavaDate, HashMap, paths, java

    def recursive(self):
        return self.recursive()


def uses_exec(code):
    exec code in {}
    exec "x = 1"
    return x


print "%s of %d%%" % (text, 3), "%(a)s" % {"a": 1}, "%*d" % (3, 4), "%s" % text, Base64Util.exec, first, second, third
print >>stream, mapped, distinct, generated, JavaDate

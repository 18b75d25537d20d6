# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
# What looks like Python 3 to a hasty reader, and is not.
from __future__ import print_function, division
import sys

match = [1, 2, 3][::2]
print("a", "b", file=sys.stderr, end="")
lookup = {"a": lambda *args, **named: args, "b": match}
value = match[0] if match else lambda: None
sliced = match[1:2]
product = 2 * 3 ** 4
octal = 0o17 + 0x1F + 0b11 + 10L
prefixes = u"x" + ur"d" + b"y" + br"z"
callee = max(*match)


def decorated(function):
    return function


@decorated
def nested((a, b), c=lambda x: x):
    return a, b, c


class Subscripted(object):
    def __getitem__(self, index):
        return index


every = Subscripted()[..., 1:2]

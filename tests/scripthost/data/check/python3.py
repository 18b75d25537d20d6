# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
def greet(name: str, count: int = 3) -> str:  # expect: python3-syntax
    nonlocal total  # expect: python3-syntax
    text: str = f"Hello {name}, {count} %"  # expect: python3-syntax python3-syntax
    if (size := len(text)) > 3:  # expect: python3-syntax
        raise ValueError("x") from None  # expect: python3-syntax
    print("a", "b", file=stream)  # expect: python3-syntax
    print("a", end="")  # expect: python3-syntax
    first, *others = text  # expect: python3-syntax
    merged = {**first}  # expect: python3-syntax
    yield from others  # expect: python3-syntax
    data = rb"x"  # expect: python3-syntax
    big = 1_000_000  # expect: python3-syntax
    return first @ others  # expect: python3-syntax


async def fetch(url):  # expect: python3-syntax
    return await get(url)  # expect: python3-syntax


def only_named(a, *, b):  # expect: python3-syntax
    pass


def also_only_named(*args, b):  # expect: python3-syntax
    pass


def only_positional(a, /):  # expect: python3-syntax
    pass


class Meta(object, metaclass=type):  # expect: python3-syntax
    value: int = 3  # expect: python3-syntax
    nothing = ...  # expect: python3-syntax


try:
    pass
except* ValueError:  # expect: python3-syntax
    pass

match greet:  # expect: python3-syntax
    case 1: pass

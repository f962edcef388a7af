"""Programs that are hard on an analysis of paths, in any size."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

HEAD = "import http.client\nimport ssl\n"
CONSTRUCTION_ALONE = "http.client.HTTPSConnection('h')\n"
CONSTRUCTION = "    http.client.HTTPSConnection('h', context=context)\n"


def calls(size: int) -> str:
    """Write a function with many constructions."""
    body = "".join(f"    http.client.HTTPSConnection('h{number}', context=context)\n" for number in range(size))
    return f"{HEAD}def connect():\n    context = ssl.create_default_context()\n{body}"


def other_calls(size: int) -> str:
    """Write many calls that construct nothing beside one that does."""
    body = "".join(f"    log('step', {number})\n" for number in range(size))
    return f"{HEAD}def log(*words):\n    print(words)\ndef connect():\n{body}    http.client.HTTPSConnection('h')\n"


def contexts(size: int) -> str:
    """Write a function that makes many contexts and weakens some."""
    lines = [HEAD, "def connect():\n"]
    for number in range(size):
        lines.append(f"    c{number} = ssl.create_default_context()\n")
        if number % 3 == 0:
            lines.append(f"    c{number}.check_hostname = False\n")
        lines.append(f"    http.client.HTTPSConnection('h', context=c{number})\n")
    return "".join(lines)


def classes(size: int) -> str:
    """Write a chain of classes that inherit from each other."""
    lines = [HEAD, "class C0(http.client.HTTPSConnection):\n    pass\n"]
    lines += [f"class C{number}(C{number - 1}):\n    pass\n" for number in range(1, size)]
    lines += [f"C{number}('h')\n" for number in range(size)]
    return "".join(lines)


def initializers(size: int) -> str:
    """Write a chain of classes that each hand on to the initialiser before."""
    own = "    def __init__(self, host, **options):\n        super().__init__(host, **options)\n"
    lines = [HEAD, "class C0(http.client.HTTPSConnection):\n    pass\n"]
    lines += [f"class C{number}(C{number - 1}):\n{own}" for number in range(1, size)]
    return "".join([*lines, CONSTRUCTION_ALONE])


def methods(size: int) -> str:
    """Write methods that each call the next."""
    lines = [HEAD, "class Client:\n"]
    for number in range(size):
        lines.append(f"    def m{number}(self):\n        self.a{number} = 1\n        return self.m{number + 1}()\n")
    lines.append(f"    def m{size}(self):\n        self.context = ssl.create_default_context()\n")
    lines.append("    def connect(self):\n        self.m0()\n")
    lines.append("        http.client.HTTPSConnection('h', context=self.context)\n")
    return "".join([*lines, CONSTRUCTION_ALONE])


def statements(size: int) -> str:
    """Write one long function that ends in a construction."""
    body = "".join(f"    a{number} = {number}\n" for number in range(size))
    return f"{HEAD}def connect():\n    context = ssl.create_default_context()\n{body}{CONSTRUCTION}"


def branches(size: int) -> str:
    """Write independent branches that touch one context."""
    names = ", ".join(f"f{number}" for number in range(size))
    body = "".join(f"    if f{number}:\n        context = ssl.create_default_context()\n" for number in range(size))
    return f"{HEAD}def connect({names}):\n    context = None\n{body}{CONSTRUCTION}"


def correlated(size: int) -> str:
    """Write branches whose tests are all tested again."""
    names = ", ".join(f"f{number}" for number in range(size))
    first = "".join(f"    if f{number}:\n        context.check_hostname = False\n" for number in range(size))
    again = "".join(f"    if f{number}:\n        context.check_hostname = True\n" for number in range(size))
    return f"{HEAD}def connect({names}):\n    context = ssl.create_default_context()\n{first}{again}{CONSTRUCTION}"


def loops(size: int) -> str:
    """Write loops inside loops."""
    lines = [HEAD, "def connect(items):\n    context = None\n"]
    for depth in range(size):
        lines.append("    " * (depth + 1) + f"for i{depth} in items:\n")
    indent = "    " * (size + 1)
    lines.append(f"{indent}context = context or ssl.create_default_context()\n")
    lines.append(f"{indent}http.client.HTTPSConnection('h', context=context)\n")
    return "".join(lines)


def recursion(size: int) -> str:
    """Write helpers that all call each other."""
    lines = [HEAD]
    for number in range(size):
        others = "".join(
            f"    if flag == {other}:\n        return make{other}(flag)\n" for other in range(size) if other != number
        )
        lines.append(f"def make{number}(flag):\n{others}    return ssl.create_default_context()\n")
    lines.append("http.client.HTTPSConnection('h', context=make0(some_flag))\n")
    return "".join(lines)


def forwarders(size: int) -> str:
    """Write functions that hand a context on and on."""
    lines = [HEAD, "def open0(host, context=None):\n    return http.client.HTTPSConnection(host, context=context)\n"]
    for number in range(1, size):
        lines.append(f"def open{number}(host, context=None):\n    return open{number - 1}(host, context=context)\n")
    lines.append(f"open{size - 1}('h')\n")
    return "".join(lines)


def mappings(size: int) -> str:
    """Write a dictionary of options that grows under conditions."""
    names = ", ".join(f"f{number}" for number in range(size))
    body = "".join(f"    if f{number}:\n        options['k{number}'] = {number}\n" for number in range(size))
    return f"{HEAD}def connect({names}):\n    options = {{}}\n{body}    http.client.HTTPSConnection('h', **options)\n"


def tries(size: int) -> str:
    """Write statements that may each leave a ``try``."""
    body = "".join(f"        context = change{number}(context)\n" for number in range(size))
    end = "    except ValueError:\n        context = None\n    http.client.HTTPSConnection('h', context=context)\n"
    return f"{HEAD}def connect(context):\n    try:\n{body}{end}"


def nesting(size: int) -> str:
    """Write an expression that is nested deeply."""
    value = "ssl.create_default_context()"
    for number in range(size):
        value = f"(None if f{number} else {value})"
    return f"{HEAD}http.client.HTTPSConnection('h', context={value})\n"


INPUTS: Final[Mapping[str, tuple[Callable[[int], str], int]]] = {
    "{} constructions": (calls, 10_000),
    "{} other calls": (other_calls, 10_000),
    "{} contexts": (contexts, 3_000),
    "{} classes that inherit from each other": (classes, 500),
    "{} classes with initialisers that call each other": (initializers, 200),
    "{} methods that each call the next": (methods, 300),
    "{} statements in one scope": (statements, 2_000),
    "{} independent branches": (branches, 40),
    "{} branches that are tested again": (correlated, 40),
    "loops nested {} deep": (loops, 8),
    "{} helpers that call each other": (recursion, 12),
    "{} functions that forward": (forwarders, 60),
    "{} conditional options in a dictionary": (mappings, 40),
    "{} statements in a try": (tries, 300),
    "{} nested conditional expressions": (nesting, 40),
}
"""By what is written of them: how to make one, and in which size."""

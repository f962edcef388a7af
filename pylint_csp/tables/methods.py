"""Methods of built-in containers and strings, and functions, by what they do to what they are called on or handed."""

from __future__ import annotations

from typing import Final

KEEPING: Final = frozenset({"add", "append", "appendleft", "insert", "put", "put_nowait"})
"""Methods that put an argument into a container or queue as it is."""

READING: Final = frozenset(
    {
        *("__contains__", "__getitem__", "__iter__", "__len__", "copy", "count", "index"),
        *("difference", "intersection", "isdisjoint", "issubset", "issuperset", "symmetric_difference", "union"),
        *("fromkeys", "get", "items", "keys", "move_to_end", "values"),
    }
)
"""Methods that leave the content of a list, set or mapping as it is.

Source: https://docs.python.org/3/library/stdtypes.html, as for all methods here.
"""

ASKING_FOR_KEY: Final = frozenset({"get", "pop", "setdefault"})
"""Methods of mappings that return what is there under one key."""

MAKING_SETS: Final = frozenset({"set", "frozenset", "keys", "difference", "intersection", "union"})
"""What makes sets, and what is compared with these as they are with each other."""

SET_OPERATORS: Final = frozenset("-&|^")
"""Operators that make a set of others."""

REMOVING: Final = frozenset(
    {
        *("__delitem__", "discard", "pop", "popitem", "popleft", "remove", "reverse", "rotate", "sort"),
        *("difference_update", "intersection_update"),
    }
)
"""Methods that put nothing new into a container, though they remove or rearrange what it holds."""

CHANGING: Final = REMOVING | {
    *("add", "append", "appendleft", "clear", "extend", "extendleft", "insert", "setdefault", "update"),
    *("symmetric_difference_update", "__setattr__", "__setitem__"),
}
"""Methods that change what they are called on."""

OF_UNKNOWN_MAPPINGS: Final = frozenset(
    {"get", "setdefault", "update", "pop", "copy", "items", "values", "keys", "append", "clear", "__setitem__"}
)
"""Methods by which a value about which nothing else is known is taken for a container."""

ANSWERING: Final = frozenset(
    {
        *("endswith", "startswith"),
        *("isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isspace"),
        *("istitle", "isupper"),
    }
)
"""Methods of strings that return ``True`` or ``False``."""

OF_STRINGS: Final = ANSWERING | {
    *("capitalize", "casefold", "lower", "swapcase", "title", "upper"),
    *("count", "find", "format", "join", "replace", "rfind"),
    *("lstrip", "removeprefix", "removesuffix", "rstrip", "strip"),
    *("partition", "rpartition", "rsplit", "split", "splitlines"),
}
"""Methods of strings whose result depends on nothing but the string and the arguments, and is not padded."""

GIVING_TEXT: Final = frozenset(
    {
        *("capitalize", "casefold", "format", "join", "lower", "lstrip", "removeprefix", "removesuffix", "replace"),
        *("rstrip", "strip", "swapcase", "title", "upper"),
        *("absolute", "as_posix", "as_uri", "expanduser", "joinpath", "read_text", "relative_to", "resolve"),
        *("with_name", "with_stem", "with_suffix"),
    }
)
"""Methods of strings, and of paths, that give a string or path.

Source: https://docs.python.org/3/library/stdtypes.html#string-methods, https://docs.python.org/3/library/pathlib.html
"""

OF_CONFIGURATIONS: Final = frozenset({"getboolean", "getfloat", "getint", "has_option", "has_section"})
"""Methods that tell what a configuration says.

Source: https://docs.python.org/3/library/configparser.html
"""

ASKING: Final = (OF_STRINGS - {"count", "find", "format", "join", "rfind"}) | OF_CONFIGURATIONS
"""Methods whose answer about an unknown value stays the same while that does: lists have others of those left out."""

REPEATING: Final = ASKING | {"get"}
"""Those, and what looks up a key: asked again, they give what they gave before."""

CONSUMING: Final = frozenset(
    {
        *("accept", "choice", "fetchmany", "fetchone", "get_nowait", "input", "monotonic", "next", "now", "pop"),
        *("popitem", "popleft", "randint", "random", "read", "readline", "readlines", "recv", "uuid4"),
    }
)
"""Functions and methods that give something else each time: the next item, what is read next, a number, the time."""

OF_MODULES: Final = frozenset({"time"})
"""Those that do so only as functions of a module: methods of that name tell what something holds."""

CHANGING_ARGUMENTS: Final = frozenset(
    {
        *("bisect.insort", "bisect.insort_left", "bisect.insort_right", "builtins.eval", "builtins.exec"),
        *("heapq.heapify", "heapq.heappop", "heapq.heappush", "heapq.heappushpop", "heapq.heapreplace"),
        *("operator.delitem", "operator.setitem", "random.shuffle"),
    }
)
"""Functions of the standard library that change a container which they are handed, or the mapping that code runs in."""

ITERATORS: Final = frozenset({"enumerate", "filter", "iter", "map", "reversed", "zip"})
"""Built-in functions and classes whose results give each item once.

Source: https://docs.python.org/3/library/functions.html
"""

MAKING_CONTAINERS: Final = frozenset({"_asdict", "groupdict", "groups", "raw_decode"})
"""Methods of the standard library's objects that return mappings and lists, into which anything may be put.

Source: https://docs.python.org/3/library/re.html#re.Match.groupdict and
https://docs.python.org/3/library/collections.html#collections.somenamedtuple._asdict
"""

OF_CONNECTIONS: Final = frozenset(
    {"endheaders", "getresponse", "putheader", "putrequest", "set_debuglevel", "set_tunnel"}
)
"""Methods of ``http.client`` connections, by names that hardly anything else has.

Source: https://docs.python.org/3/library/http.client.html#httpconnection-objects
"""

LOOKING: Final = frozenset(
    {
        *("bool", "callable", "getattr", "hasattr", "id", "isinstance", "issubclass", "repr", "str", "type"),
        *("isasyncgen", "isawaitable", "iscoroutine", "isgenerator"),
    }
)
"""Functions that tell something of what they are handed, and ask a generator or coroutine for nothing.

Source: https://docs.python.org/3/library/functions.html and https://docs.python.org/3/library/inspect.html
"""

TESTING: Final = frozenset({"bool", "isinstance", "issubclass"})
"""Built-in functions and classes that answer yes or no, and make nothing of what they are handed."""

LEAVING_ARGUMENTS: Final = frozenset(
    {
        *("critical", "debug", "error", "exception", "info", "log", "warn", "warning"),
        *("dump", "dumps", "join", "print", "write"),
    }
)
"""Names of functions and methods that, in whatever library, write down what they are handed."""

SUBCLASSING = "__init_subclass__"
"""The class method that a class statement calls of a base, for the class that it makes."""

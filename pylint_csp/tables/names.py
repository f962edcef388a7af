"""Names that lead to ``http.client.HTTPSConnection``, and the callables whose effect on values is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

HTTPS_CONNECTION: Final = "http.client.HTTPSConnection"
CLASS_NAME: Final = HTTPS_CONNECTION.rpartition(".")[2]

CONNECTIONS: Final = frozenset({"http.client.HTTPConnection", HTTPS_CONNECTION})
"""The classes of connections, whose methods leave what they are handed as it is."""

INDIFFERENT_MODULES: Final = frozenset(
    {
        *("base64", "binascii", "calendar", "datetime", "decimal", "email", "fractions", "getpass", "gzip", "hashlib"),
        *("hmac", "html", "json", "logging", "math", "mimetypes", "re", "select", "socket", "statistics", "string"),
        *("struct", "textwrap", "time", "traceback", "urllib.parse", "urlparse", "uuid", "warnings", "xml", "zlib"),
    }
)
"""Modules of the standard library whose functions neither change nor keep what is judged, nor hand it on.

What they make, and return, has no SSL context in it. Source: https://docs.python.org/3/library/
"""

READING_CONTAINERS: Final = frozenset({"json.JSONDecoder", "json.load", "json.loads", "urllib.parse.parse_qs"})
"""What in these modules returns mappings and lists, into which anything may be put.

Source: https://docs.python.org/3/library/json.html and https://docs.python.org/3/library/urllib.parse.html
"""

MODULE_SPELLINGS: Final[Mapping[str, str]] = {
    "httplib": "http.client",
    "urllib2": "urllib.request",
    "__builtin__": "builtins",
    "future.moves.http.client": "http.client",
    "future.moves.urllib.request": "urllib.request",
    "future.backports.http.client": "http.client",
}
"""Python 2's modules and their bridges, by the module of Python 3 that they are.

Source: https://docs.python.org/2.7/library/httplib.html, https://python-future.org/imports.html.
"""

SIX_MOVES: Final[Mapping[str, str]] = {
    "http_client": "http.client",
    "urllib.request": "urllib.request",
    "builtins": "builtins",
}
"""Members of ``six.moves`` (https://six.readthedocs.io/#module-six.moves), whatever package ``six`` is vendored in."""

PYTHON_2_MODULES: Final = frozenset({"httplib"})
"""Modules whose class takes ``context`` as a positional argument, too."""

PYTHON_2_CONTEXT_POSITION: Final = 7

PYTHON_3_POSITIONAL: Final = 6
"""How many arguments Python 3's class takes by position at most, up to 3.11: the keys' files were among them."""

_ANNOTATING: Final = ("final", "no_type_check", "overload", "override")
_TYPING: Final = frozenset({"cast", "TYPE_CHECKING", "NoReturn", "Never", "NamedTuple", "NewType", *_ANNOTATING})

MEMBERS: Final[Mapping[str, frozenset[str]]] = {
    "http.client": frozenset({"HTTPSConnection", "HTTPConnection"}),
    "urllib.request": frozenset({"AbstractHTTPHandler", "HTTPHandler", "HTTPSHandler"}),
    "functools": frozenset(
        {"partial", "partialmethod", "lru_cache", "cache", "cached_property", "wraps", "update_wrapper"}
    ),
    "importlib": frozenset({"import_module"}),
    "sys": frozenset({"modules", "exit"}),
    "os": frozenset({"_exit", "abort"}),
    "typing": _TYPING,
    "typing_extensions": _TYPING | {"deprecated"},
    "warnings": frozenset({"deprecated"}),
    "contextlib": frozenset(
        {"contextmanager", "asynccontextmanager", "suppress", "closing", "nullcontext", "ExitStack", "AsyncExitStack"}
    ),
    "dataclasses": frozenset({"asdict", "dataclass", "field", "replace"}),
    "argparse": frozenset({"ArgumentParser"}),
    "collections": frozenset({"namedtuple"}),
    "copy": frozenset({"copy", "deepcopy"}),
    "abc": frozenset({"abstractmethod"}),
}
"""Members of the standard library's modules that the analysis knows, beside those of ``ssl_contexts``."""

CONTAINING_NAMES: Final = frozenset({"http", "client", "http_client", "httplib", "ssl", "urllib", "request", "sys"})
"""Names under which modules of the standard library hold other ones (``urllib.request.http.client``)."""

BASES: Final[Mapping[str, tuple[str, ...]]] = {
    "urllib.request.HTTPSHandler": ("urllib.request.AbstractHTTPHandler",),
    "urllib.request.HTTPHandler": ("urllib.request.AbstractHTTPHandler",),
    HTTPS_CONNECTION: ("http.client.HTTPConnection",),
    "unittest.IsolatedAsyncioTestCase": ("unittest.TestCase",),
}
"""Bases of the standard library's classes."""

JUDGED_BY_CONTENT: Final = frozenset(
    {
        *("builtins.bytes", "builtins.bytearray", "builtins.complex", "builtins.dict", "builtins.float"),
        *("builtins.frozenset", "builtins.int", "builtins.list", "builtins.set", "builtins.str", "builtins.tuple"),
        *("collections.ChainMap", "collections.Counter", "collections.OrderedDict", "collections.UserDict"),
        *("collections.UserList", "collections.UserString", "collections.defaultdict", "collections.deque"),
    }
)
"""Classes whose instances are false where they hold nothing, or are zero, and equal to what holds the same."""

HANDING_ON: Final = frozenset(
    {
        *("deque", "dict", "frozenset", "list", "MappingProxyType", "OrderedDict", "set", "SimpleNamespace", "tuple"),
        *("fromkeys", "get", "insert", "items", "keys", "pop", "setdefault", "values"),
        *("chain", "enumerate", "filter", "from_iterable", "iter", "next", "reversed", "sorted", "zip"),
        *("cache", "cached_property", "classmethod", "lru_cache", "property", "staticmethod", "update_wrapper"),
        *("partial", "partialmethod", "cast", "closing", "copy", "deepcopy", "field", "getattr", "nullcontext"),
        *("new_class", "type", "vars"),
    }
)
"""Names of callables whose result may be, or hold, what they are passed or called on."""

DO_OPEN: Final = "urllib.request.AbstractHTTPHandler.do_open"
"""``do_open(http_class, req, **http_conn_args)`` calls ``http_class(host, timeout=…, **http_conn_args)``."""

NEVER_RETURNS: Final = frozenset(
    {
        *("sys.exit", "os._exit", "os.abort", "builtins.exit", "builtins.quit"),
        *("os.execl", "os.execle", "os.execlp", "os.execlpe", "os.execv", "os.execve", "os.execvp", "os.execvpe"),
        *("argparse.ArgumentParser.error", "argparse.ArgumentParser.exit"),
        *("optparse.OptionParser.error", "optparse.OptionParser.exit"),
        *("unittest.TestCase.fail", "unittest.TestCase.skipTest"),
        *("pytest.exit", "pytest.fail", "pytest.skip", "pytest.xfail"),
        *("typing.assert_never", "typing_extensions.assert_never"),
    }
)
"""Callables that their documentation says never return: they end the program, replace it, or raise.

Those of pytest: https://docs.pytest.org/en/stable/reference/reference.html#functions.
"""

ENDING_METHODS: Final = frozenset(
    {
        *("asyncTearDown", "tearDown", "tearDownClass", "tearDownModule"),
        *("teardown_class", "teardown_function", "teardown_method", "teardown_module"),
    }
)
"""Methods and functions of tests that run when all others have, so that a ``None`` which they leave is found by none.

Source: https://docs.python.org/3/library/unittest.html#unittest.TestCase.tearDown,
https://docs.pytest.org/en/stable/how-to/xunit_setup.html
"""

OLD_NAMES: Final = frozenset(
    {
        *("socket.error", "socket.timeout", "select.error", "os.error", "mmap.error", "shutil.WindowsError"),
        *("asyncio.TimeoutError", "asyncio.exceptions.TimeoutError", "concurrent.futures.TimeoutError"),
    }
)
"""Names under which modules have built-in exceptions, ``OSError`` and ``TimeoutError``.

Source: https://docs.python.org/3/library/exceptions.html#OSError.
"""

NEVER_NONE: Final = frozenset(
    {
        *("os.path.abspath", "os.path.basename", "os.path.dirname", "os.path.expanduser", "os.path.expandvars"),
        *("os.path.join", "os.path.normcase", "os.path.normpath", "os.path.realpath", "os.path.relpath"),
        *("os.fsdecode", "os.fspath", "os.getcwd", "tempfile.gettempdir", "tempfile.mkdtemp", "tempfile.mktemp"),
        *("pathlib.Path", "pathlib.Path.cwd", "pathlib.Path.home", "pathlib.PosixPath", "pathlib.PurePath"),
        *("pathlib.PurePosixPath", "pathlib.PureWindowsPath", "pathlib.WindowsPath"),
    }
)
"""Functions and classes that return a path, and so never ``None``.

Source: https://docs.python.org/3/library/os.path.html, https://docs.python.org/3/library/pathlib.html,
https://docs.python.org/3/library/tempfile.html.
"""

PARSING: Final = frozenset(
    {
        *("builtins.float", "builtins.int", "decimal.Decimal", "json.loads", "re.compile", "uuid.UUID"),
        *("ipaddress.ip_address", "ipaddress.ip_interface", "ipaddress.ip_network"),
        *("ipaddress.IPv4Address", "ipaddress.IPv4Network", "ipaddress.IPv6Address", "ipaddress.IPv6Network"),
        *("socket.inet_aton", "socket.inet_pton", "urllib.parse.urlparse", "urllib.parse.urlsplit"),
    }
)
"""Functions and classes that parse text: whether they raise depends on that alone.

Source: https://docs.python.org/3/library/ipaddress.html, https://docs.python.org/3/library/socket.html.
"""

ENVIRONMENT: Final = "os.environ"
"""A mapping that holds nothing but strings."""

TEXT_OR_DEFAULT: Final = frozenset({f"{ENVIRONMENT}.get", "os.getenv"})
"""What returns text, or its second argument."""

ANSWERING_ALIKE: Final[Mapping[str, str]] = {
    f"{ENVIRONMENT}.get": f"{ENVIRONMENT}.get",
    "os.getenv": f"{ENVIRONMENT}.get",
    "urllib.parse.urlparse": "urllib.parse.urlparse",
    "urllib.parse.urlsplit": "urllib.parse.urlsplit",
}
"""Functions that answer the same whenever they are asked the same, each with one that gives the same answers.

Changes of the environment aren't looked at.
"""

ASKED_BY: Final[Mapping[str, frozenset[str]]] = {
    f"{ENVIRONMENT}.get": frozenset({"environ", "getenv"}),
    "urllib.parse.urlparse": frozenset({"urlparse"}),
    "urllib.parse.urlsplit": frozenset({"urlsplit"}),
}
"""The names by which code asks for these answers."""

ASSERTIONS: Final[Mapping[str, tuple[str, bool]]] = {
    "unittest.TestCase.assertTrue": ("bool", True),
    "unittest.TestCase.assertFalse": ("bool", False),
    "unittest.TestCase.assertIsNone": ("is None", True),
    "unittest.TestCase.assertIsNotNone": ("is None", False),
    "unittest.TestCase.assertIsInstance": ("isinstance", True),
}
"""Methods that raise ``AssertionError`` unless a test of what they are given has this answer: those that narrow.

Source: https://docs.python.org/3/library/unittest.html#assert-methods.
"""

_INSTANTIATED: Final = (
    *("argparse.ArgumentParser", "optparse.OptionParser", "contextlib.ExitStack", "contextlib.AsyncExitStack"),
    *("urllib.request.AbstractHTTPHandler", "urllib.request.HTTPSHandler", "urllib.request.HTTPHandler"),
)
_GIVING_EVENT_LOOPS: Final = ("asyncio.get_event_loop", "asyncio.get_running_loop", "asyncio.new_event_loop")
MADE_INSTANCES: Final[Mapping[str, str]] = {
    **{name: name for name in _INSTANTIATED},
    **dict.fromkeys(_GIVING_EVENT_LOOPS, "asyncio.AbstractEventLoop"),
    "argparse.ArgumentParser.add_subparsers": "argparse._SubParsersAction",
    "argparse._SubParsersAction.add_parser": "argparse.ArgumentParser",
}
"""By callable, the class whose instances it makes: of these only the class matters, and they go by its name."""

ENUMERATIONS: Final = frozenset({"enum.Enum", "enum.IntEnum", "enum.StrEnum", "enum.Flag", "enum.IntFlag"})
"""Classes whose subclasses' attributes are members: https://docs.python.org/3/library/enum.html."""

FLAGS: Final = frozenset({"enum.Flag", "enum.IntFlag"})
"""Enumerations whose members may be combined."""

MIXED_IN: Final[Mapping[str, str]] = {
    "builtins.int": "int",
    "builtins.str": "str",
    "enum.Flag": "int",
    "enum.IntEnum": "int",
    "enum.IntFlag": "int",
    "enum.StrEnum": "str",
}
"""Bases of enumerations, by the built-in class of which each member is an instance, equal to its value.

A ``Flag`` is none, but is computed with as if it were.
"""

NO_MEMBERS: Final = frozenset({"nonmember", "property", "classmethod", "staticmethod", "partialmethod"})
"""Names of callables whose result, in an enumeration's body, is an attribute and no member."""

NAMED_TUPLES: Final = frozenset({"typing.NamedTuple", "typing_extensions.NamedTuple"})
"""Classes whose subclasses' annotated attributes their constructor takes.

Source: https://docs.python.org/3/library/typing.html#typing.NamedTuple.
"""

NAMED_TUPLE_MAKERS: Final = NAMED_TUPLES | {"collections.namedtuple"}
"""Callables that make a named tuple of the names of its fields."""

MODELS: Final = frozenset({"pydantic.BaseModel", "pydantic_settings.BaseSettings", "msgspec.Struct"})
"""The same of other libraries; what a subclass's body gives a private name, the constructor does not take.

Source: PEP 681, https://docs.pydantic.dev/latest/concepts/models/, https://jcristharif.com/msgspec/structs.html.
"""

FIELD_DECORATORS: Final = frozenset(
    {
        *(f"{module}.{name}" for module in ("attr", "attrs") for name in ("define", "frozen", "mutable")),
        *("attr.s", "attr.attrs", "attr.dataclass"),
    }
)
"""Decorators of classes whose annotated attributes the constructor takes (https://www.attrs.org/en/stable/api.html)."""

OLD_FIELD_DECORATORS: Final = frozenset({"attr.s", "attr.attrs"})
"""Those of them that look at annotations only where they are told ``auto_attribs=True``."""

ATTRS_FIELDS: Final = ("attrs.field", "attr.field", "attr.ib", "attr.attrib")
"""What attrs' classes call in their bodies to say what an attribute begins with, and whether it is a parameter."""

FACTORY_KEYWORDS: Final = ("default_factory", "factory")
"""Keywords of ``dataclasses.field`` and of attrs' functions for what makes an attribute's value."""

POST_INITIALIZERS: Final = ("__post_init__", "__attrs_post_init__", "model_post_init")
"""Methods that such a constructor calls at its end."""

MAPPINGS: Final = frozenset(
    {
        *("builtins.dict", "collections.OrderedDict"),
        *("typing.Dict", "typing.TypedDict", "typing_extensions.TypedDict"),
    }
)
"""Classes whose subclasses are dictionaries, unless they override how one is made, read or filled."""

WITH_FACTORY: Final = "collections.defaultdict"
"""The mapping that makes what it holds under a key that it is asked for and lacks."""

MAPPING_METHODS: Final = frozenset(dir(dict)) - frozenset(dir(object)) | {"__init__", "__new__", "__missing__"}
"""What a dictionary does by itself: https://docs.python.org/3/library/stdtypes.html#dict."""

NEVER_TYPES: Final = frozenset({"NoReturn", "Never"})

TRANSPARENT_DECORATORS: Final = frozenset(
    {
        *("functools.lru_cache", "functools.cache", "functools.wraps", "abc.abstractmethod"),
        *(f"{module}.{name}" for module in ("typing", "typing_extensions") for name in _ANNOTATING),
        *("typing_extensions.deprecated", "warnings.deprecated"),
    }
)
"""Decorators that leave what a function takes and returns as it is.

Source: https://docs.python.org/3/library/typing.html#functions-and-decorators, PEP 702.
"""

DESCRIPTORS: Final = frozenset({"builtins.property", "functools.partialmethod"})
"""Callables whose result, in a class's body, gives its instances something else."""

KEEPING_ARGUMENTS: Final = DESCRIPTORS | {"contextlib.suppress"}
"""Callables whose result only keeps what they were called with, to be asked for it later."""

CACHING_DECORATORS: Final = frozenset({"functools.lru_cache", "functools.cache", "functools.cached_property"})
"""Decorators by which the same call gives the same object again."""

CACHED: Final = "functools._lru_cache_wrapper"
"""The class of a function that is cached."""

PROPERTY_DECORATORS: Final = frozenset({"builtins.property", "functools.cached_property"})

CONTEXT_MANAGER_DECORATORS: Final = frozenset({"contextlib.contextmanager", "contextlib.asynccontextmanager"})

MANAGERS_AS_DECORATORS: Final = frozenset({"contextlib.AsyncContextDecorator", "contextlib.ContextDecorator"})
"""Classes whose instances, as decorators, are entered and left around each call; so is what the former make."""

CONTEXT: Final = "context"
"""The argument that takes a context."""

CHECK_HOSTNAME: Final = "check_hostname"
"""The argument, up to Python 3.11, and the attribute of a context that switch the host name check."""

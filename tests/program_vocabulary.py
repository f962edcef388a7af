"""The words of random programs: their helpers, and the expressions and statements that are filled in."""

from __future__ import annotations

FORWARDS = "  # forwards"
"""Ends a line that constructs with what its caller passes: the caller's line is judged."""

FLAGS = ("a", "b", "c")
RAISING_FLAGS = ("d", "e")
"""Flags that only say whether something raises, each of them once: no test may tell more about them."""
COLLECTIONS = ("items", "others")
"""Collections of an unknown length, each looped over once, so that the lengths are independent of each other."""
LABELS = ("label", "other_label")
"""Texts, each matched once, and against less than they may be: a flag may be true without being ``True``."""

IMPORTS = (
    ("from http.client import HTTPSConnection", "HTTPSConnection"),
    ("from http.client import HTTPSConnection as Connection", "Connection"),
    ("import http.client", "http.client.HTTPSConnection"),
    ("import http.client as client", "client.HTTPSConnection"),
    ("from http import client", "client.HTTPSConnection"),
    ("import importlib", "importlib.import_module('http.client').HTTPSConnection"),
    ("import http.client", "getattr(http.client, 'HTTPSConnection')"),
)
ALIASES = (
    "kind_of_connection = {kind}",
    "first_kind = {kind}\nkind_of_connection = first_kind",
    "kind_of_connection, other_kind = {kind}, None",
    "first_kind = kind_of_connection = {kind}",
    "kind_of_connection = {{'http': None, 'https': {kind}}}['https']",
    "def kind_by_name():\n    return {kind}\nkind_of_connection = kind_by_name()",
    "class Kinds:\n    secure = {kind}\nkind_of_connection = Kinds.secure",
    "try:\n    kind_of_connection = {kind}\nexcept AttributeError:\n    kind_of_connection = None",
)
MAKERS = (
    "ssl.create_default_context()",
    "ssl._create_unverified_context()",
    "ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)",
    "ssl.SSLContext()",
    "ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)",
    "make_verified()",
)
SETTINGS = (
    "{0}.check_hostname = False",
    "{0}.check_hostname = True",
    "{0}.verify_mode = ssl.CERT_NONE",
    "{0}.verify_mode = ssl.CERT_REQUIRED",
    "setattr({0}, 'check_hostname', False)",
    "weaken({0})",
    "weaken_if({0}, {1})",
)
PRELUDE = """\
import ssl
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache, partial, wraps
{import_line}

{alias}

SWITCHED_ON = True

def may_raise(flag):
    if flag:
        raise ValueError

def nothing(host, **options):
    return None

def make_verified():
    return ssl.create_default_context()

def weaken(context):
    context.check_hostname = False

def weaken_if(context, flag):
    if flag:
        context.check_hostname = False
    return context

@contextmanager
def lent(context):
    yield context

@contextmanager
def weakened_for_a_while(context):
    context.check_hostname = False
    try:
        yield context
    finally:
        context.check_hostname = True

@contextmanager
def weakened_afterwards(context):
    yield context
    context.check_hostname = False

class Lent:
    def __init__(self, context, flag):
        self.context = context
        self.flag = flag
    def __enter__(self):
        return self.context
    def __exit__(self, *details):
        if self.flag:
            self.context.check_hostname = False

def each_of(*contexts):
    for context in contexts:
        yield context

def handed_out(context):
    yield context
    context.check_hostname = False

def handed_out_twice(context, flag):
    yield context
    if flag:
        context.check_hostname = False
    yield context

def handed_on(context, flag):
    yield from handed_out_twice(context, flag)
    yield from (context,)

def cleaned_up(context):
    try:
        yield context
    finally:
        context.check_hostname = False

def first_of(*contexts, **others):
    return contexts[0]

def chosen(flag, *, one, other=None):
    return one if flag else other or one

def filtered(**options):
    return {{key: value for key, value in options.items() if key != 'timeout'}}

def logged(function):
    @wraps(function)
    def wrapper(*arguments, **options):
        return function(*arguments, **options)  # forwards
    return wrapper

@dataclass
class Settings:
    context: object = None
    verify: bool = True
    def made(self):
        context = self.context or ssl.create_default_context()
        if not self.verify:
            context.check_hostname = False
        return context

@logged
def forward_logged(host, context=None):
    return kind_of_connection(host, context=context)  # forwards

def forward_filtered(host, **options):
    given = {{key: value for key, value in options.items() if key in ('context', 'timeout')}}
    return kind_of_connection(host, **given)  # forwards

def forward_some(host, **options):
    given = {{key: options[key] for key in options if key in ('context', 'timeout')}}
    return kind_of_connection(host, **given)  # forwards

def forward(host, context=None):
    return kind_of_connection(host, context=context)  # forwards

def forward_filled_in(host, context=None):
    if context is None:
        context = ssl.create_default_context()
    return kind_of_connection(host, context=context)  # forwards

def forward_all(*arguments, **options):
    return kind_of_connection(*arguments, **options)  # forwards

class Inherits(kind_of_connection):
    pass

class Forwards(kind_of_connection):
    def __init__(self, host, context=None):
        super().__init__(host, context=context)  # forwards

class ForwardsAll(Inherits):
    def __init__(self, *arguments, **options):
        options.setdefault("timeout", 1)
        super().__init__(*arguments, **options)  # forwards
"""
CALLEES = (
    "kind_of_connection",
    "{kind}",
    "kind",
    "forward",
    "forward_filled_in",
    "forward_all",
    "Inherits",
    "Forwards",
    "ForwardsAll",
    "partial(kind_of_connection, timeout=1)",
    "(kind_of_connection if {test} else nothing)",
    "(lambda host, **options: kind_of_connection(host, **options))",
    "forward_logged",
    "forward_filtered",
    "forward_some",
)

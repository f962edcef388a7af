"""Statements in which a method sets two attributes, on each path both or neither, or only one of them."""

import contextlib
import ssl
import threading
from http.client import HTTPConnection, HTTPSConnection
from typing import overload

LOCK = threading.Lock()


class LoopWithBreak:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if url:
            self.kind = HTTPSConnection
            for one in url:
                if one == "x":
                    break
            self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)


class WithReturn:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if not url:
            return
        with LOCK:
            self.kind = HTTPSConnection
            if tls:
                return
            self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class FinallyReturn:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if not url:
            return
        try:
            url = url + "x"
        finally:
            self.kind = HTTPSConnection
            if tls:
                return
            self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class CaughtInFinally:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if not url:
            return
        try:
            try:
                url = url + "x"
            finally:
                self.kind = HTTPSConnection
                url.index("q" if tls else ":")
                self.options = {"context": ssl.create_default_context()}
        except ValueError:
            return

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class ForTarget:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if url:
            self.kind = HTTPSConnection
            for self.options in [{"context": ssl.create_default_context()}] * int(tls):
                print("one")

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class TryThen:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if not url:
            return
        try:
            url.index("x")
            self.kind = HTTPSConnection
            self.options = {"context": ssl.create_default_context()}
        except ValueError:
            self.kind = HTTPConnection
            self.options = {}

    def connect(self):
        return self.kind("h", **self.options)


class MatchThen:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if not url:
            return
        match url:
            case "x:":
                self.kind = HTTPSConnection
            case _:
                self.kind = HTTPConnection
        self.options = {"context": ssl.create_default_context()} if url == "x:" else {}

    def connect(self):
        return self.kind("h", **self.options)


class Overloaded:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    @overload
    def _set(self, url: str) -> None: ...
    @overload
    def _set(self, url: bytes) -> None: ...
    def _set(self, url):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def open(self, url, tls):
        if url:
            self._set(url)

    def connect(self):
        return self.kind("h", **self.options)


class DefinedTwice:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def _only(self):
        self.host = "h"

    def _only(self):
        self.kind = HTTPSConnection

    def open(self, url, tls):
        if url:
            self.kind = HTTPSConnection
            self.options = {"context": ssl.create_default_context()}
        elif tls:
            self._only()

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class FinallySwallows:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        if url:
            try:
                self.kind = HTTPSConnection
                url.index("q" if tls else ":")
                self.options = {"context": ssl.create_default_context()}
            finally:
                return

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class WithBreak:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def open(self, url, tls):
        for one in url:
            with contextlib.ExitStack():
                self.kind = HTTPSConnection
                if tls:
                    break
                self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


def opened(asked, tls, other):
    for cls in (
        LoopWithBreak,
        WithReturn,
        FinallyReturn,
        CaughtInFinally,
        ForTarget,
        TryThen,
        MatchThen,
        Overloaded,
        DefinedTwice,
        FinallySwallows,
        WithBreak,
    ):
        client = cls()
        with contextlib.suppress(ValueError):
            client.open(("x:" if other else "y:") if asked else "", tls)
        with contextlib.suppress(TypeError):
            client.connect()

"""What a method sets under a lock, or before ``finally``, it sets together as elsewhere."""

import ssl
import threading
from http.client import HTTPSConnection


class _Locked:
    def __init__(self):
        self.lock = threading.Lock()
        self.tls = False
        self.context = None

    def on(self):
        with self.lock:
            self.tls = True
            if self.context is None:
                self.context = ssl.create_default_context()

    def off(self):
        with self.lock:
            self.tls = False
            self.context = None

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return None


class _Tried:
    def __init__(self):
        self.lock = threading.Lock()
        self.tls = False
        self.context = None

    def on(self):
        self.lock.acquire()
        try:
            self.tls = True
            self.context = self.context or ssl.create_default_context()
        finally:
            self.lock.release()

    def off(self):
        self.lock.acquire()
        try:
            self.tls = False
            self.context = None
        finally:
            self.lock.release()

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)
        return None


class _Relaxed:
    def __init__(self):
        self.lock = threading.Lock()
        self.tls = False
        self.context = None

    def on(self):
        with self.lock:
            self.tls = True
            if self.context is None:
                self.context = ssl.create_default_context()

    def relax(self):
        with self.lock:
            self.tls = False
            self.context = ssl._create_unverified_context()

    def connect(self):
        if self.tls:
            return HTTPSConnection("h", context=self.context)  # [insecure-ssl-context]
        return None


def run():
    for one in (_Locked(), _Tried()):
        one.on()
        one.connect()
        one.off()
        one.connect()
    relaxed = _Relaxed()
    relaxed.relax()
    relaxed.on()
    relaxed.connect()

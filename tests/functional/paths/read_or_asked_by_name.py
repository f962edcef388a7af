"""A method of the name ``read`` gives something else each time, unless it is asked for something by its name."""

import ssl
from http.client import HTTPSConnection
from types import SimpleNamespace


class _Wrapper:
    def __init__(self, stream):
        self.stream = stream

    def read(self):
        return self.stream.read()

    def connect(self):
        context = None
        if self.read() == "tls":
            context = ssl.create_default_context()
        if self.read() == "tls":
            HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _asked_by_name(settings, event):
    context = None
    if settings.read("tls"):
        context = ssl.create_default_context()
    if settings.read("tls"):
        HTTPSConnection("h", context=context)
    other = None
    if event.time() > 5:
        other = ssl.create_default_context()
    if event.time() > 5:
        HTTPSConnection("h", context=other)


def _by_chance(generator):
    context = None
    if generator.random() > 0.5:
        context = ssl.create_default_context()
    if generator.random() > 0.5:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Answering:
    def __init__(self, *answers):
        self.answers = answers

    def read(self, *_names):
        answers = [*self.answers]
        self.answers = answers[1:]
        return answers[0]


class _Settings:
    def __init__(self, answer):
        self.answer = answer

    def read(self, _name):
        return self.answer

    def time(self):
        return self.answer


def connect():
    for answers in (("tls", "tls"), ("", "tls"), ("tls", ""), ("", "")):
        _Wrapper(_Answering(*answers)).connect()
    for first in (0, 1):
        for second in (0, 1):
            _by_chance(SimpleNamespace(random=iter((first, second)).__next__))
    for answer in (0, 10):
        _asked_by_name(_Settings(answer), _Settings(answer))

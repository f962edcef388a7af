"""A function that somebody keeps, defined under a test of a name for an attribute: nothing is run as the test is asked."""

import ssl
from http.client import HTTPSConnection


class _Jobs:
    def __init__(self):
        self.context = None
        self.jobs = []

    def submit(self):
        context = self.context
        if context is not None:
            self.jobs.append(lambda: HTTPSConnection("h", context=context))

    def submit_bare(self):
        context = self.context
        if context is None:
            self.jobs.append(lambda: HTTPSConnection("h"))  # [missing-ssl-context]


class _Selected:
    def __init__(self, verify):
        self.selected = None
        self.jobs = []
        if verify:
            self.context = ssl.create_default_context()

    def select(self):
        selected = self.selected
        if selected == "secure" or (selected is not None and self.jobs):
            self.jobs.append(lambda: HTTPSConnection("h", context=self.context))
        else:
            self.jobs.append(lambda: HTTPSConnection("h"))  # [missing-ssl-context]


def submit():
    jobs = _Jobs()
    jobs.submit()
    jobs.submit_bare()
    selected = _Selected(True)
    selected.select()
    for job in (*jobs.jobs, *selected.jobs):
        job()


def connect():
    HTTPSConnection("h")  # [missing-ssl-context]

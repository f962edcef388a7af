"""Contexts that functions of the module set and change."""

import ssl

context = None
SHARED = ssl.create_default_context()
OPTIONS = {"timeout": 3}


class Settings:
    context = None


def configure(verify=True):
    global context
    context = ssl.create_default_context() if verify else ssl._create_unverified_context()


def get_context():
    return context


def weaken():
    SHARED.check_hostname = False


def strengthen():
    SHARED.check_hostname = True


def enable():
    OPTIONS["context"] = ssl.create_default_context()


def disable():
    OPTIONS.pop("context", None)


def choose(chosen):
    Settings.context = chosen


def describe():
    return f"{OPTIONS.get('timeout')} s"

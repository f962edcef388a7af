"""A path of ``pathlib`` is neither ``None`` nor ``False``, nor is what is joined to it or made of it by its methods."""

import pathlib
import ssl
from http.client import HTTPSConnection
from pathlib import Path


def _make(verify=True):
    if verify is False or verify is None:
        return ssl._create_unverified_context()
    return ssl.create_default_context()


def _unless_true(verify):
    if verify is True:
        return ssl.create_default_context()
    return ssl._create_unverified_context()


def path():
    HTTPSConnection("h", context=_make(Path("/etc/ssl/ca.pem")))
    HTTPSConnection("h", context=_make(pathlib.PurePosixPath("ca.pem")))
    HTTPSConnection("h", context=_make(Path.home()))
    HTTPSConnection("h", context=_unless_true(Path("ca.pem")))  # [insecure-ssl-context]


def joined(directory, name="ca.pem"):
    HTTPSConnection("h", context=_make(Path(__file__).parent / "ca.pem"))
    HTTPSConnection("h", context=_make(Path.cwd() / name))
    HTTPSConnection("h", context=_make(Path("/etc") / str(directory) / name))


def made_by_methods():
    HTTPSConnection("h", context=_make(Path("~/ca.pem").expanduser().resolve()))
    HTTPSConnection("h", context=_make(Path.cwd().joinpath("ca.pem")))
    HTTPSConnection("h", context=_make(str(Path("ca.pem")).strip()))


def asked_of_path():
    HTTPSConnection("h", context=_make(Path("ca.pem").exists()))  # [insecure-ssl-context]


def text(name):
    HTTPSConnection("h", context=_make("/".join(["/etc", str(name)])))
    HTTPSConnection("h", context=_make("/etc/{}".format(str(name))))
    HTTPSConnection("h", context=_make("ca.pem".startswith(str(name))))  # [insecure-ssl-context]
    HTTPSConnection("h", context=_make(str(name).startswith("x")))  # [insecure-ssl-context]


def false():
    HTTPSConnection("h", context=_make(False))  # [insecure-ssl-context]

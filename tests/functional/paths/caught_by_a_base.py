"""An exception of the program's own is caught by each of its bases, and by ``Exception`` where a base is not known."""

import http.client
import socket
import ssl

try:
    from corporate import CorporateError
except ImportError:
    CorporateError = ValueError


class _OwnError(CorporateError):
    pass


class _OwnTLSError(ssl.SSLError):
    pass


class _OwnKeyError(KeyError):
    pass


def unknown_base():
    context = ssl.create_default_context()
    try:
        raise _OwnError
    except Exception:
        context = ssl._create_unverified_context()
    http.client.HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]


def library_base():
    context = ssl.create_default_context()
    try:
        raise _OwnTLSError
    except OSError:
        context = ssl._create_unverified_context()
    http.client.HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]


def another_exception():
    context = ssl.create_default_context()
    try:
        try:
            raise _OwnKeyError
        except OSError:
            context = ssl._create_unverified_context()
    except LookupError:
        pass
    http.client.HTTPSConnection("localhost", context=context)


def first_handler_that_fits():
    context = ssl.create_default_context()
    try:
        raise _OwnKeyError
    except LookupError:
        context.minimum_version = ssl.TLSVersion.TLSv1_2
    except Exception:
        context = ssl._create_unverified_context()
    http.client.HTTPSConnection("localhost", context=context)


def built_in_exceptions():
    context = ssl.create_default_context()
    try:
        raise ValueError
    except ssl.SSLError:
        context = ssl._create_unverified_context()
    except ValueError:
        pass
    http.client.HTTPSConnection("localhost", context=context)


def old_names():
    context = ssl.create_default_context()
    try:
        raise ConnectionResetError
    except socket.error:
        context = ssl._create_unverified_context()
    http.client.HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]

# Tests that mention no name of the program: a built-in function, literals.
import http.client
import ssl


def asked():
    context = ssl.create_default_context()
    if issubclass(bool, int):
        context = None
    print("asked")
    return http.client.HTTPSConnection("h", context=context)  # [missing-ssl-context]


def asked_and_verified():
    context = None
    if open(__file__, encoding="utf-8").read(1):
        context = ssl.create_default_context()
    else:
        context = ssl.create_default_context(cafile=None)
    print("asked")
    return http.client.HTTPSConnection("h", context=context)


def kept():
    context = ssl.create_default_context()
    host = "h"
    if issubclass(str, bytes):
        host = "never, but that is not known"
    if __file__.endswith("pyc"):
        host = "compiled.example"
    return http.client.HTTPSConnection(host, context=context)


def left_out():
    host = "h"
    if __file__.endswith("pyc"):
        host = "compiled.example"
    return http.client.HTTPSConnection(host)  # [missing-ssl-context]

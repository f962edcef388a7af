"""Where following the paths is more than the bounds allow, a call that needs none to be followed is judged all the same."""
import ssl
from http.client import HTTPSConnection


def make(verify=True):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
    return context


def behind_nested_loops(flags):
    context = make()
    for a in flags:
        context = make(a)
        for b in flags:
            context = make(b)
            for c in flags:
                context = make(c)
                for d in flags:
                    context = make(d)
                    for e in flags:
                        context = make(e)
    HTTPSConnection("h")  # [missing-ssl-context]
    HTTPSConnection("h", context=None)  # [missing-ssl-context]
    HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=ssl.create_default_context())
    return context

"""What a test has told of a context from elsewhere, beside options that are tested, too."""
# not run: what is loaded is not there
from http.client import HTTPSConnection

from unseen import load


def many(p, q):
    ctx = load()
    if ctx is None:
        print("no context")
    options = {}
    if p:
        options["timeout"] = 3
    if q:
        options["port"] = 3
    return HTTPSConnection("h", context=ctx, **options)  # [missing-ssl-context]

"""A closure is judged by its own tests, whichever of its siblings has called it before."""
# not run: a connection is no context

import ssl
from http.client import HTTPSConnection


def outer(settings):
    mode = settings.get("mode")
    context = None
    if isinstance(mode, str):
        context = ssl.create_default_context()

    def first(more):
        HTTPSConnection("a", context=inner(more))  # [missing-ssl-context]
        return inner(more)

    def inner(extra=None):
        if not isinstance(mode, str):
            return None
        options = {}
        if extra:
            options = {"timeout": 3}
        return HTTPSConnection("h", context=context, **options)

    return first, inner

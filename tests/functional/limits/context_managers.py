"""Python: a context manager of one's own hands out, and may change, a context. The rule does not enter it."""
import contextlib
import ssl
from http.client import HTTPSConnection


@contextlib.contextmanager
def _unverified():
    yield ssl._create_unverified_context()


class Lenient:
    def __enter__(self):
        return ssl._create_unverified_context()

    def __exit__(self, *error):
        return None


def connect():
    with _unverified() as context:
        HTTPSConnection("h", context=context)  # a miss: what a manager of one's own enters is not followed
    with Lenient() as context:
        HTTPSConnection("h", context=context)  # a miss: the same

"""`while True` ends only by `break`, `return` or an exception: what stands behind one without is never reached."""
import ssl
from http.client import HTTPSConnection


class _Queue:
    """Ends by an exception when it is empty."""

    def __init__(self, *items):
        self.items = list(items)

    def get(self):
        if not self.items:
            raise RuntimeError
        return self.items.pop()


def _without_an_end(queue):
    while True:
        queue.get()
    HTTPSConnection("h")


def _idle():
    while True:
        pass
    HTTPSConnection("h")


def _break_of_an_inner_loop(queue):
    while True:
        for _ in queue.get():
            break
    HTTPSConnection("h")


def _break(queue):
    while True:
        if queue.get():
            break
    HTTPSConnection("h")  # [missing-ssl-context]


def _break_by_number(queue):
    while 1:
        if queue.get():
            break
    HTTPSConnection("h")  # [missing-ssl-context]


def _break_with_a_context(queue):
    context = None
    while True:
        if queue.get():
            context = ssl.create_default_context()
            break
    HTTPSConnection("h", context=context)


def _left_by_an_exception(queue):
    try:
        while True:
            queue.get()
    except RuntimeError:
        HTTPSConnection("h")  # [missing-ssl-context]


def _inside(queue):
    while True:
        queue.get()
        HTTPSConnection("h")  # [missing-ssl-context]


def to_a_break():
    _break(_Queue(True, False))
    _break_by_number(_Queue(True, False))
    _break_with_a_context(_Queue(True, False))


def to_an_exception():
    _left_by_an_exception(_Queue(True))
    _inside(_Queue(True))


def without_an_end():
    _without_an_end(_Queue(True))


def with_an_inner_loop():
    _break_of_an_inner_loop(_Queue(["a"], ["b"]))

"""How often code that is not seen calls a function is not known, and so is what the function counts."""

import concurrent.futures
from http.client import HTTPSConnection


def counted(items):
    count = 0

    def note(item):
        nonlocal count
        count += 1

    with concurrent.futures.ThreadPoolExecutor() as pool:
        list(pool.map(note, items * 3))
    if count > 5:
        HTTPSConnection("localhost")  # [missing-ssl-context]
    if count is None:
        HTTPSConnection("localhost")

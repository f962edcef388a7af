"""Names that other modules assign to, from outside."""

import ssl

context = None
second = None
third = None
chosen = None
options = {}
verify_mode = None


def choose():
    global chosen
    chosen = ssl.create_default_context()

"""A module has by a star import alone what is read as its attribute."""

import ssl

from only_by_star_helpers import facade


def connect():
    facade._Opener("h")  # [missing-ssl-context]
    facade._Opener("h", context=ssl.create_default_context())
    facade._Plain("h")

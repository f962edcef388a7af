"""What is defined in dead code is never called, whatever stands in it; a test that may hold makes none."""

import sys
from http.client import HTTPSConnection
from typing import TYPE_CHECKING

DEBUG = False
VERBOSE = False
VERBOSE = len(sys.argv) >= 0

if DEBUG:

    def never():
        HTTPSConnection("h")

    class Never:
        def connect(self):
            HTTPSConnection("h")


if TYPE_CHECKING:

    def checked_alone():
        HTTPSConnection("h")


if not DEBUG:

    def always():
        HTTPSConnection("h")  # [missing-ssl-context]

else:

    def always():
        HTTPSConnection("h")


if VERBOSE:

    def perhaps():
        HTTPSConnection("h")  # [missing-ssl-context]


if sys.version_info >= (3, 8):

    def by_version():
        HTTPSConnection("h")  # [missing-ssl-context]


def inside(flag):
    if False:

        def never_called():
            HTTPSConnection("h")

        never_called()
        another = lambda: HTTPSConnection("h")
        another()
    if flag:

        def called():
            HTTPSConnection("h")  # [missing-ssl-context]

        called()


def around():
    if DEBUG:

        class Local:
            def connect(self):
                def connect():
                    HTTPSConnection("h")

                connect()

        Local().connect()
    return None


def behind():
    return None

    def never_reached():
        HTTPSConnection("h")

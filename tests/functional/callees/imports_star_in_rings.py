"""What one of some modules binds that each import everything from all others, each of them has, whichever way it is sought."""
import ssl

import star_ring_helpers.fifth
import star_ring_helpers.fourth
from star_ring_helpers.second import *

HTTPSConnection("h")  # [missing-ssl-context]
HTTPSConnection("h", context=ssl.create_default_context())


def connect():
    star_ring_helpers.fourth.HTTPSConnection("h")  # [missing-ssl-context]
    star_ring_helpers.fifth.HTTPSConnection("h")  # [missing-ssl-context]

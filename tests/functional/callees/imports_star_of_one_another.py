"""Two modules may import all of each other: what one has from the other alone, it does not bring back."""
from imports_star_of_one_another_too import *


def connect():
    Connection("h")  # [missing-ssl-context]
    Other("h")  # [missing-ssl-context]

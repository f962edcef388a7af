"""The other one of the two, whichever is read first."""
from http.client import HTTPSConnection as Connection

from http.client import HTTPSConnection as Other
from imports_star_of_one_another import *


def connect_too():
    Connection("h")  # [missing-ssl-context]
    Other("h")  # [missing-ssl-context]

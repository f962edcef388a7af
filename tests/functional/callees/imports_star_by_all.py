"""Star imports take what `__all__` names in the end, however it is put together, and nothing else."""
from http.client import HTTPConnection as Left

from own_modules_helpers.all_added_to import *
from own_modules_helpers.all_appended import *
from own_modules_helpers.all_extended import *

Left("h")
_Added("h")  # [missing-ssl-context]
_Appended("h")  # [missing-ssl-context]
_Extended("h")  # [missing-ssl-context]

_Added = Left
_Added("h")


def inside_a_function():
    Left("h")
    _Added("h")
    _Extended("h")  # [missing-ssl-context]

"""The class comes to the call by functions of another module, under names of this one's own."""

import ssl

from only_by_helpers_package.makers import dial as opened
from only_by_helpers_package.makers import fill as filled
from only_by_helpers_package.makers import make as chosen
from only_by_helpers_package.makers import make_plain as other


def connect():
    chosen()("h")  # [missing-ssl-context]
    chosen()("h", context=ssl.create_default_context())
    other()("h")


def dial():
    opened("h")  # [missing-ssl-context]
    opened("h", context=ssl.create_default_context())


def fill():
    kinds = {}
    filled(kinds)
    kinds["https"]("h")  # [missing-ssl-context]
    kinds["https"]("h", context=ssl.create_default_context())

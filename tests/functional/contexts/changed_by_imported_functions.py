"""A function that is imported by its name changes its own module: whoever reads that afterwards finds it changed."""

import ssl
from http.client import HTTPSConnection

import imported_functions_helpers
from imported_functions_helpers import configure as configure_all
from imported_functions_helpers import state
from imported_functions_helpers.flags import SWITCHES, Switches, is_on, switch_on
from imported_functions_helpers.state import (
    OPTIONS,
    SHARED,
    Settings,
    choose,
    configure,
    describe,
    disable,
    enable,
    get_context,
    strengthen,
    weaken,
)


def configured():
    configure(verify=True)
    HTTPSConnection("h", context=get_context())
    HTTPSConnection("h", context=state.context)
    configure(verify=False)
    HTTPSConnection("h", context=get_context())  # [insecure-ssl-context]


def configured_by_the_package():
    configure_all()
    HTTPSConnection("h", context=state.context)
    imported_functions_helpers.configure(verify=False)
    HTTPSConnection("h", context=imported_functions_helpers.state.context)  # [insecure-ssl-context]
    imported_functions_helpers.state.configure(verify=True)
    HTTPSConnection("h", context=state.get_context())


def set_from_outside():
    state.context = ssl.create_default_context()
    HTTPSConnection("h", context=state.context)
    configure(verify=False)
    HTTPSConnection("h", context=state.context)  # [insecure-ssl-context]


def changed():
    strengthen()
    HTTPSConnection("h", context=SHARED)
    weaken()
    HTTPSConnection("h", context=SHARED)  # [insecure-ssl-context]
    HTTPSConnection("h", context=state.SHARED)  # [insecure-ssl-context]


def _tear_down():
    disable()
    state.weaken()


def _set_up():
    enable()
    strengthen()


def changed_by_helpers():
    _set_up()
    HTTPSConnection("h", **OPTIONS)
    HTTPSConnection("h", context=SHARED)
    _tear_down()
    HTTPSConnection("h", **OPTIONS)  # [missing-ssl-context]
    HTTPSConnection("h", context=SHARED)  # [insecure-ssl-context]


def filled_in():
    enable()
    HTTPSConnection("h", **OPTIONS)
    describe()
    HTTPSConnection("h", **state.OPTIONS)
    disable()
    HTTPSConnection("h", **OPTIONS)  # [missing-ssl-context]


def chosen():
    choose(ssl.create_default_context())
    HTTPSConnection("h", context=Settings.context)
    choose(None)
    HTTPSConnection("h", context=Settings.context)  # [missing-ssl-context]
    choose(ssl._create_unverified_context())
    HTTPSConnection("h", context=state.Settings.context)  # [insecure-ssl-context]


def switched_on():
    context = None
    if is_on():
        context = ssl.create_default_context()
    switch_on()
    if is_on():
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def switched_on_in_an_object():
    SWITCHES.update(tls=False)
    Switches.tls = False
    context = None
    if Switches.tls:
        context = ssl.create_default_context()
    switch_on()
    if Switches.tls:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]

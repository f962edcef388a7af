"""What a function sets in a module that it imports itself, others find there that import the module themselves."""

import ssl
from http.client import HTTPSConnection


def prepare():
    import configuration_helpers

    configuration_helpers.context = ssl.create_default_context()
    configuration_helpers.state.context = ssl.create_default_context()


def prepare_by_other_names():
    import configuration_helpers as conf
    from configuration_helpers import Shared, state

    conf.weakened = ssl.create_default_context()
    state.other = ssl._create_unverified_context()
    Shared.context = ssl.create_default_context()
    Shared.other = ssl._create_unverified_context()


def connect():
    import configuration_helpers

    HTTPSConnection("h", context=configuration_helpers.context)
    HTTPSConnection("h", context=configuration_helpers.unset)  # [missing-ssl-context]


def connect_by_state():
    from configuration_helpers import Shared, state

    HTTPSConnection("h", context=state.context)
    HTTPSConnection("h", context=state.other)  # [insecure-ssl-context]
    HTTPSConnection("h", context=state.unset)  # [missing-ssl-context]
    HTTPSConnection("h", context=Shared.context)
    HTTPSConnection("h", context=Shared.other)  # [insecure-ssl-context]


def connect_with_what_others_weaken():
    import configuration_helpers

    configuration_helpers.weakened.check_hostname = False
    HTTPSConnection("h", context=configuration_helpers.weakened)  # [insecure-ssl-context]


def connect_with_its_own():
    class configuration_helpers:
        context = None

    HTTPSConnection("h", context=configuration_helpers.context)  # [missing-ssl-context]

"""A module's object that functions set up: flags and contexts go together, and what fills a place in stands for it."""
import http.client
import ssl


class _State:
    context = None
    verify = True


state = _State()


def configure(verify):
    state.verify = verify
    if verify:
        state.context = ssl.create_default_context()
    else:
        state.context = ssl._create_unverified_context()


def get_strict():
    if not state.verify:
        raise RuntimeError("verification is off")
    return http.client.HTTPSConnection("h", context=state.context)


def get_anyhow():
    return http.client.HTTPSConnection("h", context=state.context)  # [insecure-ssl-context]


class _Made:
    def __init__(self):
        self.secure = True
        self.context = None
        self.other = ssl._create_unverified_context()


made = _Made()


def set_up(secure):
    made.secure = secure
    made.context = ssl.create_default_context() if secure else ssl._create_unverified_context()


def clear():
    made.context = None


def fetch():
    if made.secure and made.context is not None:
        return http.client.HTTPSConnection("h", context=made.context)
    return None


def fetch_insecurely():
    if made.context is not None:
        return http.client.HTTPSConnection("h", context=made.context)  # [insecure-ssl-context]
    return None


def fetch_without():
    return http.client.HTTPSConnection("h", context=made.other)  # [insecure-ssl-context]


def _run(function, *given):
    try:
        function(*given)
    except RuntimeError:
        pass


def drive(verify):
    configure(verify)
    _run(get_strict)
    _run(get_anyhow)
    set_up(verify)
    _run(fetch)
    _run(fetch_insecurely)
    clear()
    _run(fetch)
    _run(fetch_without)

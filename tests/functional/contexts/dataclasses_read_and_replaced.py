"""What `asdict()` and `replace()` of a dataclass's instance give is made of its fields."""
# pylint: disable=missing-docstring, protected-access
import dataclasses
import ssl
from dataclasses import asdict, dataclass, field, replace
from http.client import HTTPSConnection


@dataclass
class Options:
    timeout: float = 3.0
    port: int = 443


@dataclass
class MoreOptions(Options):
    context: ssl.SSLContext = None


@dataclass
class Computed:
    timeout: float = 3.0
    context: ssl.SSLContext = field(init=False, default=None)


@dataclass(frozen=True)
class Secure:
    timeout: float = 3.0
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)


@dataclass
class Verifying:
    verify: bool = True
    context: ssl.SSLContext = field(init=False)

    def __post_init__(self):
        self.context = ssl.create_default_context() if self.verify else ssl._create_unverified_context()


@dataclass
class Own:
    timeout: float = 3.0
    context: ssl.SSLContext = None

    def slower(self):
        return replace(self, timeout=9)

    def lax(self):
        return replace(self, context=ssl._create_unverified_context())

    def open_slower(self):
        return HTTPSConnection("h", context=replace(self, timeout=9).context)


class Client:
    def __init__(self, options):
        self.options = options

    def open(self):
        return HTTPSConnection("h", **asdict(self.options))

    def open_lax(self):
        lax = replace(self.options, context=ssl._create_unverified_context())
        return HTTPSConnection("h", context=lax.context)  # [insecure-ssl-context]

    def open_other(self):
        other = replace(self.options, timeout=4)
        return HTTPSConnection("h", context=other.context)


def drive():
    HTTPSConnection("h", **asdict(Options()))  # [missing-ssl-context]
    HTTPSConnection("h", **dataclasses.asdict(Options(port=444)))  # [missing-ssl-context]
    HTTPSConnection("h", context=ssl.create_default_context(), **asdict(Options()))
    options = asdict(Options())
    options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)
    HTTPSConnection("h", **asdict(MoreOptions()))  # [missing-ssl-context]
    HTTPSConnection("h", **asdict(Computed()))  # [missing-ssl-context]
    HTTPSConnection("h", context=Own().slower().context)  # [missing-ssl-context]
    HTTPSConnection("h", context=Own(context=ssl.create_default_context()).slower().context)
    HTTPSConnection("h", context=Own(context=ssl.create_default_context()).lax().context)  # [insecure-ssl-context]
    Own(context=ssl.create_default_context()).open_slower()
    lax = dataclasses.replace(Secure(), context=ssl._create_unverified_context())
    HTTPSConnection("h", context=lax.context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=replace(lax, timeout=4).context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=replace(Secure(), timeout=4).context)
    HTTPSConnection("h", context=replace(lax, context=ssl.create_default_context()).context)
    HTTPSConnection("h", context=replace(Verifying(), verify=False).context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=replace(Verifying(verify=False), verify=True).context)
    Client(Secure()).open_lax()
    Client(Secure()).open_other()

"""What one method always sets together stays together, whichever method was the last to set it."""
import itertools
import ssl
from http.client import HTTPConnection, HTTPSConnection

_ANSWERS = itertools.cycle([True, False])


def _asked():
    return next(_ANSWERS)


class SetByCalledMethod:
    def __init__(self, secure):
        self.configure(secure)

    def configure(self, secure):
        if secure:
            self.kind = HTTPSConnection
            self.options = {"context": ssl.create_default_context()}
        else:
            self.kind = HTTPConnection
            self.options = {}

    def connect(self):
        return self.kind("h", **self.options)


class Switched:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)

    def connect_first(self):
        kind = self.kind
        options = dict(self.options)
        options["timeout"] = 3
        return kind("h", **options)


class SwitchedContext:
    def __init__(self):
        self.kind = HTTPConnection
        self.context = None

    def use_tls(self):
        self.kind = HTTPSConnection
        self.context = ssl.create_default_context()

    def connect(self):
        if self.context is None:
            return self.kind("h")
        return self.kind("h", context=self.context)


class Plain:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def connect(self):
        return self.kind("h", **self.options)


class SwitchedBySubclass(Plain):
    def use_tls(self):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}


class OneAlone:
    """Another method sets one of the two alone."""

    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def reset(self):
        self.options = {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class KindAlone:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self.kind = HTTPSConnection

    def use_context(self):
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class OnOnePath:
    """The method sets one of the two not always."""

    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self, verify):
        self.kind = HTTPSConnection
        if verify:
            self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class ContextOnOnePath:
    def __init__(self):
        self.kind = HTTPConnection
        self.context = None

    def use_tls(self, verify):
        self.kind = HTTPSConnection
        if verify:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.context is None:
            return self.kind("h")  # [missing-ssl-context]
        return self.kind("h", context=self.context)


class PlacesOfTheBody:
    kind = HTTPConnection
    context = None

    def use_tls(self):
        self.kind = HTTPSConnection
        self.context = ssl.create_default_context()

    def use_bare(self):
        self.kind = HTTPSConnection

    def connect(self):
        if self.context is None:
            return self.kind("h")  # [missing-ssl-context]
        return self.kind("h", context=self.context)


class Emptied:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def empty(self):
        self.options.pop("context", None)

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class Mixed:
    """Each of two methods sets both, one of them badly."""

    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def use_bare(self):
        self.kind = HTTPSConnection
        self.options = {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class SetUp:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def set_up(self):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class SetUpOtherwise(SetUp):
    """Overrides what the base has set."""

    def set_up(self):
        self.kind = HTTPSConnection
        self.port = 3


class MayFail:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self, path):
        self.kind = HTTPSConnection
        try:
            self.options = {"context": ssl.create_default_context(cafile=path)}
        except OSError:
            pass

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class ByHelperThatIsOneAlone:
    """A helper of the method sets one of the two alone, and may be called alone."""

    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self._use_kind()
        self.options = {"context": ssl.create_default_context()}

    def _use_kind(self):
        self.kind = HTTPSConnection
        self.port = 443

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class OnOtherInstances:
    def __init__(self):
        self.maker = HTTPConnection
        self.options = {}

    @classmethod
    def made(cls):
        made = cls()
        made.maker = HTTPSConnection
        return made

    def use_tls(self):
        self.maker = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.maker("h", **self.options)  # [missing-ssl-context]


class Loosened:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def loosen(self):
        self.kind = HTTPSConnection
        self.options = {"context": ssl._create_unverified_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [insecure-ssl-context]


class ConnectsMeanwhile:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self.kind = HTTPSConnection
        self.connect()
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class ReconfiguredByBoth:
    """Two tests of the method that sets both tell of each alone."""

    def __init__(self, url):
        self.set_url(url)

    def set_url(self, url):
        self.kind, self.options = HTTPConnection, {}
        if url.startswith("https:"):
            self.kind = HTTPSConnection
        if url.endswith("/"):
            self.options["context"] = ssl.create_default_context()

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class ReconfiguredByOne:
    def __init__(self, url):
        self.set_url(url)

    def set_url(self, url):
        self.url = url
        self.kind, self.options = HTTPConnection, {}
        if url.startswith("https:"):
            self.kind = HTTPSConnection
            self.options["context"] = ssl.create_default_context()

    def connect(self):
        return self.kind("h", **self.options)


class Generator:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self.kind = HTTPSConnection
        yield
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class PutsBack:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_context(self):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def use_tls(self):
        self.kind = HTTPSConnection
        self.options = self.options

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class PutsBackInOtherWords:
    def __init__(self):
        self.kind = HTTPConnection
        self.context = None

    def use_context(self):
        self.kind = HTTPSConnection
        self.context = ssl.create_default_context()

    def use_tls(self):
        self.kind = HTTPSConnection
        self.context = self.context or None

    def connect(self):
        if self.context is None:
            return self.kind("h")  # [missing-ssl-context]
        return self.kind("h", context=self.context)


class Copies:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self.kind = HTTPSConnection
        self.options = dict(self.options)

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class CopiesAndFills:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self.kind = HTTPSConnection
        self.options = self.options.copy()
        self.options["timeout"] = 3

    def use_context(self):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class KeepsKind:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def reset(self):
        self.kind = self.kind
        self.options = {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class KeepsKindByLocalName:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {}

    def use_tls(self):
        self.kind = HTTPSConnection
        self.options = {"context": ssl.create_default_context()}

    def reset(self):
        old, self.kind = self.kind, HTTPConnection
        self.options = {}
        self.kind = old

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class Swaps:
    def __init__(self):
        self.kind = HTTPConnection
        self.other = HTTPSConnection
        self.options = {}

    def swap(self):
        self.kind, self.other = self.other, self.kind
        self.options = {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class TwoInstances:
    """What was left in one of two instances says nothing of the other."""

    def __init__(self):
        self.first = SetByCalledMethod(True)
        self.second = SetByCalledMethod(False)
        self.third = Reconfigurable()
        self.fourth = Reconfigurable()

    def connect(self):
        return self.first.kind("h", **self.second.options)  # [missing-ssl-context]

    def connect_reconfigured(self):
        return self.third.kind("h", **self.fourth.options)  # [missing-ssl-context]


class Reconfigurable:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {"context": ssl.create_default_context()}

    def configure(self, secure):
        if secure:
            self.kind = HTTPSConnection
            self.options = {"context": ssl.create_default_context()}
        else:
            self.kind = HTTPConnection
            self.options = {}


class ByTwoMethods:
    def __init__(self, first, second):
        self._choose(first)
        self._fill(second)

    def _choose(self, secure):
        self.kind = HTTPSConnection if secure else HTTPConnection

    def _fill(self, secure):
        self.options = {"context": ssl.create_default_context()} if secure else {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class AskedTwice:
    def __init__(self):
        self.kind = HTTPConnection
        self.options = {"context": ssl.create_default_context()}
        self.lap()
        self.lap()

    def lap(self):
        if _asked():
            self.kind = HTTPSConnection
        else:
            self.options = {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class Partly:
    """The initialiser calls a method that sets one on a path alone."""

    def __init__(self, secure):
        self.kind = HTTPSConnection
        self.configure(secure)

    def configure(self, secure):
        if secure:
            self.options = {"context": ssl.create_default_context()}
        else:
            self.options = {}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


class Reconfigured:
    """Called again, the method leaves what the initialiser never does."""

    def __init__(self):
        self.configure(False)

    def configure(self, secure, bare=False):
        self.kind = HTTPSConnection if secure else HTTPConnection
        self.options = {} if bare else {"context": ssl.create_default_context()}

    def connect(self):
        return self.kind("h", **self.options)  # [missing-ssl-context]


def drive(secure, again):
    made = SetByCalledMethod(secure)
    made.connect()
    made.configure(again)
    made.connect()
    for kind in (Switched, SwitchedContext, SwitchedBySubclass):
        switched = kind()
        switched.connect()
        switched.use_tls()
        switched.connect()
    switched = Switched()
    switched.use_tls()
    switched.connect_first()
    helped = ByHelperThatIsOneAlone()
    helped._use_kind()
    helped.connect()
    for kind in (OneAlone, Emptied):
        emptied = kind()
        emptied.use_tls()
        emptied.reset() if kind is OneAlone else emptied.empty()
        emptied.connect()
    for kind in (KindAlone, PutsBack, PutsBackInOtherWords, Copies, CopiesAndFills):
        alone = kind()
        alone.use_tls()
        alone.connect()
    for kind in (OnOnePath, ContextOnOnePath):
        partly = kind()
        partly.use_tls(secure)
        partly.connect()
    bare = PlacesOfTheBody()
    bare.use_bare()
    bare.connect()
    mixed = Mixed()
    mixed.use_tls() if secure else mixed.use_bare()
    mixed.connect()
    other = SetUpOtherwise()
    other.set_up()
    other.connect()
    failing = MayFail()
    failing.use_tls("/nowhere")
    failing.connect()
    OnOtherInstances.made().connect()
    loosened = Loosened()
    loosened.loosen()
    loosened.connect()
    ConnectsMeanwhile().use_tls()
    ReconfiguredByBoth("https://h").connect()
    ReconfiguredByOne("https://h" if secure else "http://h").connect()
    stopped = Generator()
    next(stopped.use_tls())
    stopped.connect()
    for kind in (KeepsKind, KeepsKindByLocalName):
        kept = kind()
        kept.use_tls()
        kept.reset()
        kept.connect()
    swapped = Swaps()
    swapped.swap()
    swapped.connect()
    two = TwoInstances()
    two.connect()
    two.third.configure(True)
    two.fourth.configure(False)
    two.connect_reconfigured()
    ByTwoMethods(True, secure).connect()
    AskedTwice().connect()
    Partly(secure).connect()
    reconfigured = Reconfigured()
    reconfigured.configure(True, bare=True)
    reconfigured.connect()

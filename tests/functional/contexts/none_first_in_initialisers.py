"""A ``None`` with which an initialiser begins is gone when it has put a context there on every path."""

import ssl
from http.client import HTTPSConnection


class _Chosen:
    def __init__(self, host, verify):
        self.host = host
        self._context = None
        if verify:
            self._context = ssl.create_default_context()
        else:
            self._context = ssl.create_default_context(cafile=None)

    def connect(self):
        options = {"timeout": 10}
        if self._context is not None:
            options["context"] = self._context
        return HTTPSConnection(self.host, **options)

    @classmethod
    def create(cls, mode):
        return cls("h", mode == "strict")


class _ChosenOnOnePath:
    def __init__(self, host, verify):
        self.host = host
        self._context = None
        if verify:
            self._context = ssl.create_default_context()

    def connect(self):
        options = {"timeout": 10}
        if self._context is not None:
            options["context"] = self._context
        return HTTPSConnection(self.host, **options)  # [missing-ssl-context]

    @classmethod
    def create(cls, mode):
        return cls("h", mode == "strict")


class _SetLater:
    def __init__(self, host):
        self.host = host
        self._context = None
        self._context = ssl.create_default_context()

    def close(self):
        self._context = None

    def connect(self):
        options = {"timeout": 10}
        if self._context is not None:
            options["context"] = self._context
        return HTTPSConnection(self.host, **options)  # [missing-ssl-context]

    @classmethod
    def create(cls):
        return cls("h")


class _SetOutside:
    def __init__(self, host):
        self.host = host
        self._context = None
        self._context = ssl.create_default_context()

    def connect(self):
        if self._context:
            return HTTPSConnection(self.host, context=self._context)
        return HTTPSConnection(self.host)  # [missing-ssl-context]

    @classmethod
    def create(cls):
        client = cls("h")
        client._context = None
        return client


class _InBody:
    _context = None

    def __init__(self, host, verify):
        self.host = host
        if verify:
            self._context = ssl.create_default_context()
        else:
            self._context = ssl.create_default_context(cafile=None)

    def connect(self):
        if self._context:
            return HTTPSConnection(self.host, context=self._context)
        return HTTPSConnection(self.host)

    def again(self):
        return type(self)(self.host, True)


class _InBodyOnOnePath:
    _context = None

    def __init__(self, host, verify):
        self.host = host
        if verify:
            self._context = ssl.create_default_context()

    def connect(self):
        if self._context:
            return HTTPSConnection(self.host, context=self._context)
        return HTTPSConnection(self.host)  # [missing-ssl-context]

    def again(self):
        return type(self)(self.host, False)


class _InBodyOfClass:
    _context = None

    def __init__(self):
        self._context = ssl.create_default_context()

    @classmethod
    def connect(cls):
        if cls._context:
            return HTTPSConnection("h", context=cls._context)
        return HTTPSConnection("h")  # [missing-ssl-context]


class _FilledIn:
    def __init__(self, host, context=None):
        self.host = host
        self._context = None
        if host != "h":
            self._context = ssl.create_default_context()
        if self._context is None:
            self._context = ssl.create_default_context(cafile=None)

    def connect(self):
        if self._context is None:
            return HTTPSConnection(self.host)
        return HTTPSConnection(self.host, context=self._context)

    @classmethod
    def create(cls, registry):
        client = cls("h")
        registry.append(client)
        return client


class _InBodyFilledIn:
    _context = None

    def __init__(self, host):
        self.host = host
        if self._context is None:
            HTTPSConnection(self.host)  # [missing-ssl-context]
            self._context = ssl.create_default_context()

    def connect(self):
        if self._context is None:
            return HTTPSConnection(self.host)
        return HTTPSConnection(self.host, context=self._context)


class _LookedAtMeanwhile:
    def __init__(self, host):
        self.host = host
        self._context = None
        self._set_up()

    def _set_up(self):
        if self._context is None:
            HTTPSConnection(self.host)  # [missing-ssl-context]
            self._context = ssl.create_default_context()

    def connect(self):
        if self._context:
            return HTTPSConnection(self.host, context=self._context)
        return HTTPSConnection(self.host)


class _UsedMeanwhile:
    def __init__(self, host):
        self.host = host
        self._context = None
        self.connect()
        self._context = ssl.create_default_context()

    def connect(self):
        if self._context:
            return HTTPSConnection(self.host, context=self._context)
        return HTTPSConnection(self.host)  # [missing-ssl-context]


class _HandedOutMeanwhile:
    def __init__(self, host, check):
        self.host = host
        self._context = None
        check(self)
        self._context = ssl.create_default_context()

    def connect(self):
        if self._context:
            return HTTPSConnection(self.host, context=self._context)
        return HTTPSConnection(self.host)  # [missing-ssl-context]


class _SetAgain:
    def __init__(self, host):
        self.host = host
        self._context = None
        self._context = ssl.create_default_context()

    def reset(self):
        self._context = None
        self.connect()
        self._context = ssl.create_default_context()

    def connect(self):
        if self._context:
            return HTTPSConnection(self.host, context=self._context)
        return HTTPSConnection(self.host)  # [missing-ssl-context]


class _Base:
    def __init__(self, host):
        self.host = host
        self._context = None


class _OfBase(_Base):
    def __init__(self, host):
        super().__init__(host)
        self._context = ssl.create_default_context()

    def connect(self):
        if self._context:
            return HTTPSConnection(self.host, context=self._context)
        return HTTPSConnection(self.host)


class _OfBaseOnOnePath(_Base):
    def __init__(self, host, verify):
        super().__init__(host)
        if verify:
            self._context = ssl.create_default_context()

    def connect(self):
        if self._context:
            return HTTPSConnection(self.host, context=self._context)
        return HTTPSConnection(self.host)  # [missing-ssl-context]


def drive(verify):
    for chosen in (_Chosen, _ChosenOnOnePath):
        chosen("h", verify).connect()
        chosen.create("strict").connect()
        chosen.create("lax").connect()
    for later in (_SetLater, _SetOutside):
        later("h").connect()
        later.create().connect()
    closed = _SetLater("h")
    closed.close()
    closed.connect()
    for in_body in (_InBody, _InBodyOnOnePath):
        in_body("h", verify).connect()
        in_body("h", verify).again().connect()
    _InBodyOfClass().connect()
    _FilledIn("h").connect()
    _FilledIn("i").connect()
    _FilledIn.create([]).connect()
    _InBodyFilledIn("h").connect()
    _LookedAtMeanwhile("h").connect()
    _UsedMeanwhile("h").connect()
    _HandedOutMeanwhile("h", _HandedOutMeanwhile.connect).connect()
    _SetAgain("h").reset()
    _OfBase("h").connect()
    _OfBaseOnOnePath("h", verify).connect()

"""Many tests of other options stand between two tests of one flag, which agree none the less."""

import itertools
import ssl
from http.client import HTTPSConnection
from types import SimpleNamespace


def _count(options):
    context = None
    if options.tls:
        context = ssl.create_default_context()
    chosen = 0
    if options.user:
        chosen += 1
    if options.token:
        chosen += 1
    if options.cert:
        chosen += 1
    if options.netrc:
        chosen += 1
    if options.kerberos:
        chosen += 1
    if chosen > 1:
        raise ValueError("only one of them")
    if options.tls:
        HTTPSConnection("h", context=context)


def _count_for_another(options):
    context = None
    if options.tls:
        context = ssl.create_default_context()
    chosen = 0
    if options.user:
        chosen += 1
    if options.token:
        chosen += 1
    if options.cert:
        chosen += 1
    if options.netrc:
        chosen += 1
    if options.kerberos:
        chosen += 1
    if options.user:
        HTTPSConnection("h", chosen, context=context)  # [missing-ssl-context]


def _relax(options):
    context = ssl.create_default_context()
    if options.tls:
        context.check_hostname = False
    chosen = 0
    if options.user:
        chosen += 1
    if options.token:
        chosen += 1
    if options.cert:
        chosen += 1
    if options.netrc:
        chosen += 1
    if options.kerberos:
        chosen += 1
    if chosen > 1:
        raise ValueError("only one of them")
    if options.tls:
        return
    HTTPSConnection("h", context=context)


def _relax_for_two_reasons(options):
    context = ssl.create_default_context()
    if options.tls or options.user:
        context.check_hostname = False
    path, method, agent, accept = "/", "GET", "me", "all"
    if options.token:
        path = options.token
    if options.cert:
        method = options.cert
    if options.netrc:
        agent = options.netrc
    if options.kerberos:
        accept = options.kerberos
    if not options.tls and not options.user:
        HTTPSConnection("h", context=context).request = (path, method, agent, accept)
    elif options.user:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _validate(options):
    context = None
    if options.tls:
        context = ssl.create_default_context()
    is_valid = True
    if not options.user:
        is_valid = False
    if options.token and not options.cert:
        is_valid = False
    if options.cert and not options.netrc:
        is_valid = False
    if options.netrc and not options.kerberos:
        is_valid = False
    if options.kerberos and options.token:
        is_valid = False
    if not is_valid:
        return
    if options.tls:
        HTTPSConnection("h", context=context)


def _choose(options):
    kind = None
    context = None
    if options.tls:
        kind = HTTPSConnection
        context = ssl.create_default_context()
    elif options.user:
        kind = HTTPSConnection
    headers = {}
    name = ""
    if options.token:
        headers["Authorization"] = "token"
        name = "token"
    elif options.cert:
        name = "cert"
    if options.netrc:
        headers["Accept"] = "text/plain"
    if options.kerberos and name == "cert":
        headers["Negotiate"] = "yes"
    if options.netrc and not options.kerberos:
        name = name + "netrc"
    if kind is None:
        return
    if options.tls:
        kind("h", context=context)
    else:
        kind("h", context=context)  # [missing-ssl-context]


def _parse(lines, options):
    user = host = port = context = None
    if options.tls:
        context = ssl.create_default_context()
    for line in lines:
        if not line or line.startswith("#"):
            continue
        key, _, value = line.partition("=")
        if key == "user":
            user = value
        elif key == "host":
            host = value
        elif key == "port":
            port = int(value)
    if user is None and options.user:
        raise ValueError("user")
    if port is None:
        port = 443 if options.tls else 80
    if options.tls:
        HTTPSConnection(host or "h", port, context=context)


class Client:
    """Its initialiser has many options beside the flag that its method asks."""

    def __init__(self, options):
        self.tls = options.tls
        self.user = options.user
        self.token = options.token
        self.port = None
        self.context = None
        if self.tls:
            self.context = ssl.create_default_context()
            if options.cert:
                self.context.load_default_certs()
        if options.netrc:
            self.port = 8443
        if not self.port:
            self.port = 443 if self.tls else 80
        if self.user and not options.kerberos:
            self.user = None
        if self.token:
            self.headers = {"Authorization": self.token}
        elif self.user:
            self.headers = {"Authorization": self.user}
        else:
            self.headers = {}
        if options.kerberos:
            self.headers["Negotiate"] = "yes"

    def connect(self):
        if self.tls:
            HTTPSConnection("h", self.port, context=self.context)

    def connect_for_user(self):
        if self.user:
            HTTPSConnection("h", self.port, context=self.context)  # [missing-ssl-context]


def run():
    for values in itertools.product((False, True), repeat=6):
        names = ("tls", "user", "token", "cert", "netrc", "kerberos")
        options = SimpleNamespace(**dict(zip(names, values)))
        for function in (_count, _count_for_another, _relax, _relax_for_two_reasons, _validate, _choose):
            try:
                function(options)
            except ValueError:
                continue
        for lines in ([], ["#", "user=u"], ["host=h", "port=1", "user=u"]):
            try:
                _parse(lines, options)
            except ValueError:
                continue
        client = Client(options)
        client.connect()
        client.connect_for_user()

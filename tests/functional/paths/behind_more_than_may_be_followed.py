"""Where it costs too much to tell all paths apart, what is insecure on every one of them is found, and nothing else."""
# not run: it talks to a server
import os
import ssl
from http.client import HTTPConnection, HTTPSConnection, ResponseNotReady
from urllib.parse import urlparse


def _open(host, context=None):
    return HTTPSConnection(host, context=context)


class _Connection(HTTPSConnection):
    pass


class Session:
    kind = HTTPSConnection

    def __init__(self):
        self.connection = None
        self.user = None
        self.password = None
        self.cookie = None

    def _cookies(self, response):
        result = {}
        for value in response.getheader("set-cookie").split(","):
            cookie = value.split("=")
            result[cookie[0]] = cookie[1]
        return result

    def _update(self, response):
        session = self._cookies(response).get("session")
        if session is not None:
            self.cookie = "session=" + session

    def connect(self, force=False):
        if force and self.connection is not None:
            self.connection.close()
            self.connection = None
        if self.connection is None:
            self.connection = _Connection("h")  # [missing-ssl-context]

    def request(self, path, data=None, log=True):
        self.connect()
        try:
            self.connection.request("GET", path, data, headers={"Cookie": self.cookie or ""})
            response = self.connection.getresponse()
        except ResponseNotReady:
            self.connect(force=True)
            return self.request(path, data=data, log=log)
        if log:
            self._update(response)
        return response

    def login(self, user=None, password=None, force=False):
        self.connect(force=force)
        if user is not None:
            self.user = user
        if password is not None:
            self.password = password
        if self.user is None or self.password is None:
            raise ValueError("no credentials")
        if self.user.startswith("#"):
            self.user = self.user[1:]
        url = self.request("/").getheader("location")
        if not url.startswith("https://h/"):
            raise ValueError(url)
        context = ssl._create_unverified_context()
        _Connection("h")  # [missing-ssl-context]
        self.kind("h")  # [missing-ssl-context]
        _open("h")  # [missing-ssl-context]
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]

    def login_verified(self, user=None, password=None, lax=False, force=False):
        self.connect(force=force)
        if user is not None:
            self.user = user
        if password is not None:
            self.password = password
        if self.user is None or self.password is None:
            raise ValueError("no credentials")
        if self.user.startswith("#"):
            self.user = self.user[1:]
        url = self.request("/").getheader("location")
        if not url.startswith("https://h/"):
            raise ValueError(url)
        context = ssl.create_default_context()
        chosen = ssl._create_unverified_context() if lax else context
        _open("h", context=context)
        HTTPSConnection("h", context=context)
        if not lax:
            HTTPSConnection("h", context=chosen)


class Service:
    """Its class goes with its arguments, by the scheme."""

    def __init__(self, url, key=None, secret=None, timeout=30, proxy=None):
        self.timeout = timeout
        self.key = key or os.environ.get("KEY")
        self.secret = secret or os.environ.get("SECRET")
        if not self.key:
            raise ValueError("key")
        if not self.secret:
            raise ValueError("secret")
        self.proxy = proxy
        self._set_url(url)
        self._connect()

    def _set_url(self, url):
        parsed = urlparse(url)
        self.scheme = parsed.scheme
        self.host = parsed.hostname
        self.port = parsed.port
        self.path = parsed.path
        if self.port is None:
            self.port = 443 if self.scheme == "https" else 80
        if self.scheme == "https":
            self.kind = HTTPSConnection
        elif self.scheme == "http":
            self.kind = HTTPConnection
        else:
            raise ValueError(self.scheme)
        if self.path.endswith("/"):
            self.path = self.path[:-1]

    def _arguments(self):
        arguments = {"timeout": self.timeout}
        if self.scheme == "https":
            arguments["context"] = ssl.create_default_context()
        return arguments

    def _connect(self):
        if self.proxy:
            self.connection = self.kind(self.proxy, **self._arguments())
            self.connection.set_tunnel(self.host, self.port)
        else:
            self.connection = self.kind(self.host, self.port, **self._arguments())


class Chosen(Service):
    """Its branches choose again, and one of them never has the class."""

    def open(self, host):
        if self.scheme == "https":
            return self.kind(host, context=ssl.create_default_context())
        return self.kind(host)


class Options:
    """What its mapping has is set before many tests."""

    def __init__(self, config, provider, is_secure=True, port=None, proxy=None, proxy_port=None, proxy_user=None):
        self.check = config.getbool("check")
        if self.check and not config.have_https:
            raise ValueError("no")
        if port:
            self.port = port
        else:
            self.port = 443 if is_secure else 80
        self._set_proxy(config, proxy, proxy_port, proxy_user)
        self.arguments = {}
        self.verified = {"context": ssl.create_default_context()}
        if config.timeout:
            self.arguments["timeout"] = config.timeout
            self.verified["timeout"] = config.timeout
        if provider.port:
            self.port = provider.port

    def _set_proxy(self, config, proxy, proxy_port, proxy_user):
        self.proxy = proxy
        self.proxy_port = proxy_port
        self.proxy_user = proxy_user
        self.password = None
        if "http_proxy" in os.environ and not self.proxy:
            name, _, number = os.environ["http_proxy"].partition(":")
            if number:
                self.proxy = name
                self.proxy_port = number
        else:
            if not self.proxy:
                self.proxy = config.get("proxy")
            if not self.proxy_port:
                self.proxy_port = config.get("proxy_port")
            if not self.proxy_user:
                self.proxy_user = config.get("proxy_user")
            if not self.password:
                self.password = config.get("password")
        if not self.proxy_port and self.proxy:
            self.proxy_port = self.port
        self.no_proxy = os.environ.get("no_proxy", "") or os.environ.get("NO_PROXY", "")
        self.use_proxy = self.proxy is not None

    def connect(self, host, port):
        arguments = self.arguments.copy()
        arguments["port"] = port
        if self.use_proxy and not self.no_proxy:
            host = self.proxy
            arguments["port"] = int(self.proxy_port)
        return HTTPSConnection(host, **arguments)  # [missing-ssl-context]

    def connect_verified(self, host, port):
        arguments = self.verified.copy()
        arguments["port"] = port
        if self.use_proxy and not self.no_proxy:
            host = self.proxy
            arguments["port"] = int(self.proxy_port)
        return HTTPSConnection(host, **arguments)

    def _add(self, arguments):
        if self.use_proxy and not self.no_proxy:
            arguments["timeout"] = 3
        if self.proxy_port and self.proxy_user and self.password:
            arguments["timeout"] = 1
        elif self.check or self.port == 80:
            arguments["timeout"] = 2
        arguments["context"] = self.verified["context"]

    def connect_with_context(self, host, port):
        arguments = {"port": port}
        self._add(arguments)
        return HTTPSConnection(host, **arguments)


def _fill(arguments, config):
    if config.user and config.password:
        arguments["user"] = config.user
    if config.use_proxy and not config.no_proxy:
        arguments["proxy"] = config.proxy
    for key, value in config.items():
        if key in ("a", "b") and value:
            arguments[key] = value
        elif key.startswith("x") and config.check:
            arguments[key[1:]] = value
        elif value and config.timeout:
            arguments[key] = None
    context = ssl.create_default_context()
    if config.check:
        context.load_verify_locations(config.check)
    if config.proxy_port or config.port:
        context.set_alpn_protocols(["h"])
    arguments["context"] = context


def connect(host, config):
    arguments = {}
    _fill(arguments, config)
    return HTTPSConnection(host, **arguments)


def _harden(context, config):
    arguments = {}
    _fill(arguments, config)
    for key, value in config.items():
        if key in ("a", "b") and value:
            arguments[key] = value
        elif key.startswith("x") and config.check:
            arguments[key[1:]] = value
        elif value and config.timeout:
            arguments[key] = None
        if config.strict and key not in arguments:
            raise ValueError(key)
    if config.user and config.password:
        arguments["user"] = config.user
    if config.use_proxy and not config.no_proxy:
        arguments["proxy"] = config.proxy
    if config.agent:
        arguments["agent"] = config.agent
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    return arguments


def connect_hardened(host, config):
    context = ssl._create_unverified_context()
    _harden(context, config)
    return HTTPSConnection(host, context=context)

"""What a text begins with that was put together: a flag has chosen it, and the context beside it."""
# pylint: disable=missing-docstring, protected-access
import http.client
import ssl
from urllib.parse import urlparse, urlsplit


class _Api:
    def __init__(self, host, use_tls=True):
        scheme = "https" if use_tls else "http"
        self.url = f"{scheme}://{host}"
        self.context = ssl.create_default_context() if use_tls else None

    def connect(self):
        if self.url.startswith("https://"):
            return http.client.HTTPSConnection("h", context=self.context)
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def unless_plain(self):
        if self.url.startswith("http://"):
            return None
        return http.client.HTTPSConnection("h", context=self.context)

    def any_of_both(self):
        if self.url.startswith(("https:", "http:")):
            return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None

    def too_short(self):
        if self.url.startswith("http"):
            return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None

    def with_host(self):
        if self.url.startswith("https://h"):
            return http.client.HTTPSConnection("h", context=self.context)
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]


class _Plus:
    def __init__(self, host, use_tls=True):
        self.url = ("https" if use_tls else "http") + "://" + host
        self.context = None
        if use_tls:
            self.context = ssl.create_default_context()

    def connect(self):
        if self.url.startswith("https:"):
            return http.client.HTTPSConnection("h", context=self.context)
        return None

    def plain(self):
        if not self.url.startswith("https:"):
            return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None


class _Property:
    def __init__(self, host, use_tls=False):
        self.host = host
        self.scheme = "https" if use_tls else "http"
        self.context = None
        if self.scheme == "https":
            self.context = ssl.create_default_context()

    @property
    def url(self):
        return f"{self.scheme}://{self.host}"

    def connect(self):
        if self.url.startswith("https:"):
            return http.client.HTTPSConnection(self.host, context=self.context)
        return None


class _Twin:
    def __init__(self, host, use_tls=True, verify=True):
        scheme = "https" if use_tls else "http"
        self.url = f"{scheme}://{host}"
        self.context = ssl.create_default_context() if use_tls and verify else None

    def connect(self):
        if self.url.startswith("https://"):
            return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None


class _Behind:
    """What was put in front is not known."""

    def __init__(self, prefix, use_tls=True):
        scheme = "https" if use_tls else "http"
        self.url = f"{prefix}{scheme}://h"
        self.context = ssl.create_default_context() if use_tls else None

    def connect(self):
        if self.url.startswith("https://"):
            return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None


class _Quoted:
    """What is quoted begins otherwise."""

    def __init__(self, host, use_tls=True):
        scheme = "https" if use_tls else "http"
        url = f"{scheme}://{host}"
        self.url = f"{url!r}"
        self.context = ssl.create_default_context() if use_tls else None

    def connect(self):
        if not self.url.startswith("https://"):
            return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None


def methods(host, use_tls, verify):
    _Api(host, use_tls).connect()
    _Api(host, use_tls).unless_plain()
    _Api(host, use_tls).any_of_both()
    _Api(host, use_tls).too_short()
    _Api("h", use_tls).with_host()
    _Plus("h", use_tls).connect()
    _Plus("h", use_tls).plain()
    _Property("h", use_tls).connect()
    _Twin("h", use_tls, verify).connect()
    _Behind("https://", use_tls).connect()
    _Quoted("h", use_tls).connect()


def local(host, use_tls):
    scheme = "https" if use_tls else "http"
    url = f"{scheme}://{host}"
    context = ssl.create_default_context() if use_tls else None
    if url.startswith("https://"):
        http.client.HTTPSConnection("h", context=context)
    elif url.startswith("http://"):
        http.client.HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _Base:
    def __init__(self, host, secure=True):
        scheme = "https" if secure else "http"
        self.base = f"{scheme}://{host}/"
        self.context = ssl.create_default_context() if secure else None

    def open(self):
        parts = urlsplit(self.base)
        if parts.scheme == "https":
            return http.client.HTTPSConnection("h", context=self.context)
        return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]

    def at_once(self):
        if urlparse(self.base).scheme != "https":
            return None
        return http.client.HTTPSConnection("h", context=self.context)

    def by_name(self):
        parts = urlparse(self.base)
        scheme = parts.scheme
        kind = http.client.HTTPSConnection if scheme == "https" else http.client.HTTPConnection
        return kind("h", context=self.context) if scheme == "https" else kind("h")

    def by_host(self):
        parts = urlsplit(self.base)
        if parts.netloc == "h":
            return http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        return None


def bases(secure):
    _Base("h", secure).open()
    _Base("h", secure).at_once()
    _Base("h", secure).by_name()
    _Base("h", secure).by_host()


class _SetOutside:
    """What the class alone puts together decides no test: others may set the attribute."""

    def __init__(self, host):
        self.url = f"http://{host}"

    def connect(self):
        if self.url.startswith("https:"):
            return http.client.HTTPSConnection("h")  # [missing-ssl-context]
        return None

    def connect_split(self):
        if urlsplit(self.url).scheme == "https":
            return http.client.HTTPSConnection("h")  # [missing-ssl-context]
        return None


class _SetLater:
    def __init__(self, host):
        self.url = f"http://{host}"

    def move(self, url):
        self.url = url

    def connect(self):
        if self.url.startswith("https:"):
            return http.client.HTTPSConnection("h")  # [missing-ssl-context]
        return None


def _moved(url):
    outside = _SetOutside("h")
    outside.url = url
    outside.connect()
    outside.connect_split()
    later = _SetLater("h")
    later.move(url)
    later.connect()


def moved():
    _moved("https://h")

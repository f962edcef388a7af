"""A subclass weakens the context of a class that connects anew in a loop of attempts."""
import http.client
import ssl


class Client:
    def __init__(self, host):
        self.host = host
        self.conns = {}
        self.idle = []
        self.conn = None
        self.context = ssl.create_default_context()

    def connect(self, key):
        if self.conn is None:
            self.conn = http.client.HTTPSConnection(key, context=self.context)  # [insecure-ssl-context]
        return self.conn

    def request(self, key):
        for attempt in range(10):
            try:
                conn = self.connect(key)
                conn.request("GET", "/")
                return conn.getresponse()
            except OSError:
                self.conns.pop(key, None)
                self.conn = None


class Unsafe(Client):
    def __init__(self, host):
        super().__init__(host)
        self.context.check_hostname = False
        self.context.verify_mode = ssl.CERT_NONE


class Strict:
    def __init__(self, host):
        self.host = host
        self.conns = {}
        self.idle = []
        self.conn = None
        self.context = ssl.create_default_context()

    def connect(self, key):
        if self.conn is None:
            self.conn = http.client.HTTPSConnection(key, context=self.context)
        return self.conn

    def request(self, key):
        for attempt in range(10):
            try:
                conn = self.connect(key)
                conn.request("GET", "/")
                return conn.getresponse()
            except OSError:
                self.conns.pop(key, None)
                self.conn = None


class Patient(Strict):
    def __init__(self, host):
        super().__init__(host)
        self.idle.append(host)


class ByHost:
    def __init__(self, timeout):
        self.timeout = timeout
        self.context = ssl.create_default_context()
        self.conns = {}

    def connect(self, scheme, netloc):
        conn = self.conns.get(netloc)
        if conn is None:
            if scheme == "https":
                conn = http.client.HTTPSConnection(netloc, timeout=self.timeout, context=self.context)  # [missing-ssl-context]
            else:
                conn = http.client.HTTPConnection(netloc)
            self.conns[netloc] = conn
        return conn

    def request(self, scheme, netloc):
        for _ in range(3):
            try:
                conn = self.connect(scheme, netloc)
                conn.request("GET", "/")
                return conn.getresponse()
            except OSError:
                self.conns.pop(netloc, None)


class PerhapsWithout(ByHost):
    def __init__(self, cafile):
        super().__init__(5)
        if cafile:
            self.context = ssl.create_default_context(cafile=cafile)
        else:
            self.context = None


def connect():
    Unsafe("h").connect("h")
    Patient("h").connect("h")


def connect_perhaps(trusted):
    PerhapsWithout(ssl.get_default_verify_paths().cafile if trusted else None).connect("https", "h")

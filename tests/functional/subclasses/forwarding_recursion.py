"""A forwarder that calls itself is judged at its calls, also at its own; an answer to a test is no known setting."""
# not run: a recursion ends by a server's answer
import ssl
from http.client import HTTPSConnection
def r1(host, context=None):
    conn = HTTPSConnection(host, context=context)
    if conn.x: return r1(host, context)
    return conn
r1("h")  # [missing-ssl-context]
r1("h", ssl._create_unverified_context())  # [insecure-ssl-context]
def f(insecure):
    ctx = ssl.create_default_context()
    ctx.check_hostname = not insecure
    HTTPSConnection("h", context=ctx)
def outer():
    ctx = None
    def setup():
        nonlocal ctx
        ctx = ssl.create_default_context()
    setup()
    def call(h):
        return HTTPSConnection(h, context=ctx)
    return call
def ga(h):
    mk = getattr(ssl, "create_default_context", None)
    ctx = mk() if mk else None
    HTTPSConnection(h, context=ctx)  # [missing-ssl-context]
class Conn(HTTPSConnection):
    def clone(self):
        return type(self)(self.host)  # [missing-ssl-context]
    def clone2(self):
        return self.__class__(self.host)  # [missing-ssl-context]
    @classmethod
    def create(cls, host):
        return cls(host)  # [missing-ssl-context]
class A:
    kind = staticmethod(HTTPSConnection)
    def go(self): return self.kind("h")  # [missing-ssl-context]
def r3(host, context=None):
    conn = HTTPSConnection(host, context=context)
    if conn.y: return r3(conn.location)  # [missing-ssl-context]
    return conn
def corr(x):
    ctx = ssl.create_default_context() if x else None
    ok = ctx is not None
    if ok: HTTPSConnection("h", context=ctx)
def corr2(x, y):
    ok = x is not None
    ctx = None
    if ok: ctx = ssl.create_default_context()
    if y: print()
    if ok: HTTPSConnection("h", context=ctx)

"""Classes and contexts by value, in one file: decorators, managers, coroutines, dataclasses, comprehensions, partials."""
# not run: some of its classes are for type checkers only
import ssl, http.client, functools, contextlib, typing, asyncio
from http.client import HTTPSConnection
from typing import TYPE_CHECKING, cast
from dataclasses import dataclass, field
class Base:
    kind = http.client.HTTPConnection
    def open(self, host, **kw):
        return self.kind(host, **kw)
class Sub(Base):
    kind = HTTPSConnection
def u1():
    Sub().open("h")                    # [missing-ssl-context]
    Sub().open("h", context=ssl.create_default_context())
@functools.lru_cache
def cached(): return ssl._create_unverified_context()
HTTPSConnection("h", context=cached())  # [insecure-ssl-context]
@contextlib.contextmanager
def mgr():
    c = ssl.create_default_context()
    c.check_hostname = False
    yield c
with mgr() as c1:
    HTTPSConnection("h", context=c1)   # [insecure-ssl-context]
async def acontext(): return ssl.SSLContext()
async def run():
    c = await acontext()
    HTTPSConnection("h", context=c)    # [insecure-ssl-context]
HTTPSConnection("h", context=cast(ssl.SSLContext, ssl._create_unverified_context()))  # [insecure-ssl-context]
make = functools.partial(ssl._create_unverified_context, cert_reqs=None, check_hostname=True)
HTTPSConnection("h", context=make())   # ok
CTXS = {"a": ssl.create_default_context(), "b": None}
def pick(k): HTTPSConnection("h", context=CTXS[k])   # [missing-ssl-context]
@dataclass
class Opt:
    kind: type = HTTPSConnection
    ctx: object = None
def dc(): Opt().kind("h")   # [missing-ssl-context]
class P:
    @property
    def ctx(self): return ssl._create_unverified_context()
    def go(self): HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]
class Q:
    @functools.cached_property
    def ctx(self): return ssl.create_default_context()
    @classmethod
    def mk(cls): return ssl._create_unverified_context()
    def go(self):
        HTTPSConnection("h", context=self.ctx)
        HTTPSConnection("h", context=self.mk())   # [insecure-ssl-context]
def match_it(x):
    match x:
        case None:
            HTTPSConnection("h", context=x)  # [missing-ssl-context]
        case ssl.SSLContext():
            HTTPSConnection("h", context=x)
def opt(verify=True, cafile=None):
    kw = {}
    if cafile: kw["context"] = ssl.create_default_context(cafile=cafile)
    elif not verify: kw["context"] = ssl._create_unverified_context()
    else: kw["context"] = ssl.create_default_context()
    HTTPSConnection("h", **kw)   # [insecure-ssl-context]
def wal():
    if (c := ssl._create_unverified_context()) is not None:
        HTTPSConnection("h", context=c)   # [insecure-ssl-context]
def exc():
    try: c = ssl.create_default_context()
    except AttributeError: c = None
    HTTPSConnection("h", context=c)   # [missing-ssl-context]
class Lazy:
    _c = None
    @classmethod
    def get(cls):
        if cls._c is None: cls._c = ssl.create_default_context()
        return cls._c
    def go(self): HTTPSConnection("h", context=self.get())   # ok
def unk(ctx):
    ctx.check_hostname = False
    HTTPSConnection("h", context=ctx)   # [insecure-ssl-context]
def gen():
    for c in (ssl.create_default_context(), ssl._create_unverified_context()):
        HTTPSConnection("h", context=c)   # [insecure-ssl-context]
L = [HTTPSConnection("h", context=c) for c in [None]]   # [missing-ssl-context]
f = lambda h, context=None: HTTPSConnection(h, context=context)
f("h")   # [missing-ssl-context]
class Client:
    def __init__(self, h, context=None): self.c = HTTPSConnection(h, context=context)
Client("h")  # [missing-ssl-context]
Client("h", context=ssl.create_default_context())
def neg(): 
    HTTPSConnection = object
    HTTPSConnection("h")
def sd(**kw):
    kw.setdefault("context", ssl.create_default_context()); return HTTPSConnection("h", **kw)
sd()
sd(context=None)   # [missing-ssl-context]
ctx9 = ssl.SSLContext(); ctx9.verify_mode = ssl.CERT_REQUIRED
HTTPSConnection("h", context=ctx9)  # [insecure-ssl-context]
ctx9.check_hostname = True
HTTPSConnection("h", context=ctx9)
HTTPSConnection("h", check_hostname=False)  # [insecure-ssl-context]
if TYPE_CHECKING:
    from http.client import HTTPSConnection as TC
def tc(): TC("h")   # [missing-ssl-context]
x = [HTTPSConnection][0]; x("h")  # [missing-ssl-context]
def star(*a, **k): return HTTPSConnection(*a, **k)
star("h")  # [missing-ssl-context]
star("h", **{"context": ssl._create_unverified_context()})  # [insecure-ssl-context]
with contextlib.suppress(Exception):
    HTTPSConnection("h")  # [missing-ssl-context]
type(HTTPSConnection("h", context=ssl.create_default_context()))("h")  # [missing-ssl-context]
import urllib.request
class H(urllib.request.HTTPSHandler):
    def https_open(self, req):
        return self.do_open(functools.partial(HTTPSConnection, context=ssl._create_unverified_context()), req)  # [insecure-ssl-context]
    def b(self, req): return self.do_open(HTTPSConnection, req, context=ssl.create_default_context())

"""Clients as they are written: sessions with options, lazily made contexts, flags, retries."""
# not run: its flags and placeholders stand for what other code does
import ssl
import http.client as hc
from http.client import HTTPSConnection

class Session:
    def __init__(self, verify=True, context=None):
        self.verify = verify
        self.context = context
        self.options = {}
        if not verify:
            self.options["context"] = ssl._create_unverified_context()
    def a(self):
        return HTTPSConnection("h", context=self.context)
    def b(self):
        return HTTPSConnection("h", **self.options)  # [insecure-ssl-context]
class Session2:
    def __init__(self):
        self.ctx = ssl.create_default_context()
    def disable(self):
        self.ctx.check_hostname = False
        self.ctx.verify_mode = ssl.CERT_NONE
    def a(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]
class Session3(Session2):
    def disable(self): pass
    def go(self):
        return hc.HTTPSConnection("h", context=self.ctx)
class Session4(Session2):
    def disable(self):
        super().disable()
    def go(self):
        return hc.HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]
class S4:
    ctx = None
    def go(self):
        return HTTPSConnection("h", context=self.ctx)  # [missing-ssl-context]
class S5:
    ctx = None
    def setup(self): self.ctx = ssl.create_default_context()
    def go(self):
        return HTTPSConnection("h", context=self.ctx)
class S6:
    def __init__(self, flag):
        if flag: self.ctx = None
        else: self.ctx = ssl.create_default_context()
    def go(self):
        return HTTPSConnection("h", context=self.ctx)  # [missing-ssl-context]
_CTX = None
def get_ctx():
    global _CTX
    if _CTX is None:
        _CTX = ssl.create_default_context()
    return _CTX
def use(): return HTTPSConnection("h", context=get_ctx())
def use2(): return HTTPSConnection("h", context=_CTX)
def flow(tls, host):
    ctx = None
    if tls:
        ctx = ssl.create_default_context()
    if not host:
        return None
    if tls:
        return HTTPSConnection(host, context=ctx)
    return HTTPSConnection(host, context=ctx)  # [missing-ssl-context]
def early(ctx=None):
    if ctx is None:
        raise ValueError
    return HTTPSConnection("h", context=ctx)
def tryit(cafile):
    ctx = None
    try:
        ctx = ssl.create_default_context(cafile=cafile)
        ctx.load_verify_locations(cafile)
    except OSError:
        pass
    return HTTPSConnection("h", context=ctx)  # [missing-ssl-context]
def tryit2(cafile):
    try:
        ctx = ssl.create_default_context(cafile=cafile)
    except OSError:
        raise
    else:
        return HTTPSConnection("h", context=ctx)
def fin():
    ctx = ssl.create_default_context()
    try:
        pass
    finally:
        ctx.check_hostname = False
    HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]
def loop(hosts):
    for h in hosts:
        ctx = ssl.create_default_context()
        HTTPSConnection(h, context=ctx)
        ctx.check_hostname = False
def whil():
    ctx = None
    while ctx is None:
        ctx = ssl.create_default_context()
    HTTPSConnection("h", context=ctx)
def order():
    ctx = ssl.create_default_context()
    HTTPSConnection("h", context=ctx)
    ctx.check_hostname = False
    HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]
def nested():
    ctx = ssl.create_default_context()
    def weaken():
        ctx.check_hostname = False
    weaken()
    HTTPSConnection("h", context=ctx)  # [insecure-ssl-context]
def refuse():
    ctx = ssl.create_default_context()
    try:
        ctx.verify_mode = ssl.CERT_NONE
    except ValueError:
        pass
    HTTPSConnection("h", context=ctx)
def weak(ctx, check=True):
    ctx.check_hostname = check
    return ctx
HTTPSConnection("h", context=weak(ssl.create_default_context()))
HTTPSConnection("h", context=weak(ssl.create_default_context(), False))  # [insecure-ssl-context]
def fwd(host, ctx, check=True):
    ctx.check_hostname = check
    return HTTPSConnection(host, context=ctx)
fwd("h", ssl.create_default_context())
fwd("h", ssl.create_default_context(), check=False)  # [insecure-ssl-context]
def opts(**kw):
    kw = dict(kw)
    if "context" not in kw:
        kw["context"] = ssl.create_default_context()
    return HTTPSConnection("h", **kw)
opts()
opts(context=ssl._create_unverified_context())  # [insecure-ssl-context]
PARAMS = {"timeout": 3}
HTTPSConnection("h", **PARAMS)  # [missing-ssl-context]
def upd(o):
    p = {"context": ssl.create_default_context()}
    p.update(o)
    HTTPSConnection("h", **p)
def agree(scheme):
    c = None
    if scheme == "https": c = ssl.create_default_context()
    if scheme == "https": HTTPSConnection("h", context=c)
def tern(v):
    c = ssl.create_default_context() if v else ssl._create_unverified_context()
    if v: HTTPSConnection("h", context=c)
    else: HTTPSConnection("h", context=c)  # [insecure-ssl-context]
def boolor(c=None):
    HTTPSConnection("h", context=c or ssl.create_default_context())
def sysexit(ok):
    import sys
    c = None
    if ok: c = ssl.create_default_context()
    else: sys.exit("no")
    HTTPSConnection("h", context=c)
class Sub(HTTPSConnection):
    def __init__(self, host, verify=True, **kw):
        ctx = ssl.create_default_context()
        if not verify:
            ctx.check_hostname = False
            ctx.verify_mode = ssl.CERT_NONE
        super().__init__(host, context=ctx, **kw)  # [insecure-ssl-context]
Sub("h"); Sub("h", verify=False)

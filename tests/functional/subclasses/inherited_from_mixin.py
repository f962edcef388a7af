"""Inheriting another initialiser (a base's, a mixin's, by MRO): as if it were the subclass's own."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class VerifyingMixin:
    def __init__(self, host):
        super().__init__(host, context=ssl.create_default_context())


class ForwardingMixin:
    def __init__(self, host, **options):
        super().__init__(host, **options)


class LazyMixin:
    def __init__(self, host):
        self.host = host


class VerifyingBase(HTTPSConnection):
    def __init__(self, host):
        super().__init__(host, context=ssl.create_default_context())


class ForwardingBase(HTTPSConnection):
    def __init__(self, host, context=None):
        super().__init__(host, context=context)


class Verifying(VerifyingMixin, HTTPSConnection):
    pass


class Forwarding(ForwardingMixin, HTTPSConnection):
    pass


class Lazy(LazyMixin, HTTPSConnection):
    pass


class MixinComesLater(HTTPSConnection, LazyMixin):
    pass


class PlainWithMixin(ForwardingMixin, HTTPConnection):
    pass


class FromVerifyingBase(VerifyingBase):
    pass


class FromForwardingBase(ForwardingBase):
    pass


Verifying("h")
Forwarding("h")  # [missing-ssl-context]
Forwarding("h", context=ssl.create_default_context())
Forwarding("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
Lazy("h")
MixinComesLater("h")  # [missing-ssl-context]
PlainWithMixin("h")
FromVerifyingBase("h")
FromForwardingBase("h")  # [missing-ssl-context]
FromForwardingBase("h", ssl.create_default_context())
FromForwardingBase("h", context=None)  # [missing-ssl-context]

"""It forwards a parameter: the base call is silent; the construct call is judged with the argument, or with its default."""
import ssl
from http.client import HTTPSConnection


class ByName(HTTPSConnection):
    def __init__(self, host, context=None, timeout=10):
        super().__init__(host, timeout=timeout, context=context)


class RenamedParameter(HTTPSConnection):
    def __init__(self, host, tls=None):
        HTTPSConnection.__init__(self, host, context=tls)


class Required(HTTPSConnection):
    def __init__(self, host, context):
        super().__init__(host, context=context)


class ThroughLocal(HTTPSConnection):
    def __init__(self, host, given=None):
        context = given
        super().__init__(host, context=context)


class WithVerifiedDefault(HTTPSConnection):
    def __init__(self, host, context=ssl.create_default_context()):
        super().__init__(host, context=context)


class WithInsecureDefault(HTTPSConnection):
    def __init__(self, host, context=ssl._create_unverified_context()):
        super().__init__(host, context=context)


class TwoLevels(ByName):
    def __init__(self, host, **options):
        super().__init__(host, **options)


ByName("h")  # [missing-ssl-context]
ByName("h", None)  # [missing-ssl-context]
ByName("h", timeout=3)  # [missing-ssl-context]
ByName("h", ssl.create_default_context())
ByName("h", context=ssl.create_default_context())
ByName("h", ssl._create_unverified_context())  # [insecure-ssl-context]
ByName(context=ssl._create_unverified_context(), host="h")  # [insecure-ssl-context]

RenamedParameter("h")  # [missing-ssl-context]
RenamedParameter("h", tls=ssl.create_default_context())
RenamedParameter("h", tls=ssl._create_unverified_context())  # [insecure-ssl-context]

Required("h", None)  # [missing-ssl-context]
Required("h", ssl.create_default_context())

ThroughLocal("h")  # [missing-ssl-context]
ThroughLocal("h", ssl.create_default_context())

WithVerifiedDefault("h")
WithVerifiedDefault("h", None)  # [missing-ssl-context]
WithInsecureDefault("h")  # [insecure-ssl-context]
WithInsecureDefault("h", ssl.create_default_context())

TwoLevels("h")  # [missing-ssl-context]
TwoLevels("h", context=ssl.create_default_context())
TwoLevels("h", timeout=3)  # [missing-ssl-context]

"""A mixin's call of the next initialiser is the base call of the classes it is mixed into, and is judged there."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class PassesNone:
    def __init__(self, host):
        super().__init__(host)  # [missing-ssl-context]


class PassesInsecure:
    def __init__(self, host, **options):
        super().__init__(host, context=ssl._create_unverified_context(), **options)  # [insecure-ssl-context]


class PassesVerified:
    def __init__(self, host):
        super().__init__(host, context=ssl.create_default_context())


class FillsIn:
    def __init__(self, *arguments, **options):
        options.setdefault("context", ssl._create_unverified_context())
        super().__init__(*arguments, **options)  # [insecure-ssl-context]


class Forwards:
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)


class MixedIntoPlainOnly:
    def __init__(self, host):
        super().__init__(host)


class MixedIntoNothing:
    def __init__(self, host):
        super().__init__(host)


class Bare(PassesNone, HTTPSConnection):
    pass


class Insecure(PassesInsecure, HTTPSConnection):
    pass


class Verified(PassesVerified, HTTPSConnection):
    pass


class FilledIn(FillsIn, HTTPSConnection):
    pass


class Forwarded(Forwards, HTTPSConnection):
    pass


class Plain(MixedIntoPlainOnly, HTTPConnection):
    pass


class Nothing(MixedIntoNothing):
    pass


Bare("h")
Insecure("h")
Verified("h")
FilledIn("h")
FilledIn("h", context=ssl.create_default_context())
FilledIn("h", context=None)  # [missing-ssl-context]
Forwarded("h")  # [missing-ssl-context]
Forwarded("h", context=ssl.create_default_context())
Plain("h")

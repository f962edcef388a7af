"""It forwards through `**kwargs`; `kwargs.setdefault("context", …)` and `kwargs["context"] = …` count."""
import ssl
from http.client import HTTPSConnection


class Keywords(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


class ChosenUnlessGiven(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        kwargs.setdefault("context", ssl.create_default_context())
        super().__init__(*args, **kwargs)


class Chosen(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        kwargs["context"] = ssl.create_default_context()
        super().__init__(*args, **kwargs)


class ChosenInsecure(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        kwargs["context"] = ssl._create_unverified_context()
        super().__init__(*args, **kwargs)  # [insecure-ssl-context]


class TestedForPresence(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        if "context" not in kwargs:
            kwargs["context"] = ssl.create_default_context()
        super().__init__(*args, **kwargs)


class Popped(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        context = kwargs.pop("context")
        super().__init__(*args, context=context, **kwargs)


class PoppedWithDefault(HTTPSConnection):
    """The default of `pop` is what a parameter's default is: it counts at the construct call."""

    def __init__(self, *args, **kwargs):
        context = kwargs.pop("context", None)
        super().__init__(*args, context=context, **kwargs)


class PoppedOrVerified(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        context = kwargs.pop("context", None) or ssl.create_default_context()
        super().__init__(*args, context=context, **kwargs)


class PoppedAndDropped(HTTPSConnection):
    def __init__(self, *args, **kwargs):
        kwargs.pop("context", None)
        super().__init__(*args, **kwargs)  # [missing-ssl-context]


Keywords("h")  # [missing-ssl-context]
Keywords("h", 443, timeout=10)  # [missing-ssl-context]
Keywords("h", context=ssl.create_default_context())
Keywords("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
Keywords("h", **{"context": ssl.create_default_context()})
Keywords("h", **{"timeout": 10})  # [missing-ssl-context]

ChosenUnlessGiven("h")
ChosenUnlessGiven("h", context=ssl.create_default_context())
ChosenUnlessGiven("h", context=None)  # [missing-ssl-context]
ChosenUnlessGiven("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

Chosen("h")
Chosen("h", context=None)
ChosenInsecure("h")
ChosenInsecure("h", context=ssl.create_default_context())

TestedForPresence("h")
TestedForPresence("h", context=None)  # [missing-ssl-context]

Popped("h", context=None)  # [missing-ssl-context]
Popped("h", context=ssl.create_default_context())
PoppedWithDefault("h")  # [missing-ssl-context]
PoppedWithDefault("h", context=ssl.create_default_context())
PoppedWithDefault("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
PoppedOrVerified("h")
PoppedOrVerified("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
PoppedAndDropped("h")
PoppedAndDropped("h", context=ssl.create_default_context())

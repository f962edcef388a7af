"""A test of whether a context is there is decided where only contexts are ever assigned to the name or attribute."""
import ssl
from http.client import HTTPSConnection

GOOD = ssl.create_default_context()


class Assigned:
    ON_CLASS = ssl.create_default_context()

    def __init__(self):
        self.context = ssl.create_default_context()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS)
        self.raw = context
        self.shared = GOOD

    def completed(self):
        if self.context is not None:
            self.context.load_default_certs()
        HTTPSConnection("h", context=self.context)

    def asked_for_none(self):
        if self.context is None:
            print("none")
        HTTPSConnection("h", context=self.context)

    def secured_if_true(self):
        if self.raw:
            self.raw.check_hostname = True
        HTTPSConnection("h", context=self.raw)

    def secured_if_instance(self):
        if isinstance(self.raw, ssl.SSLContext):
            self.raw.check_hostname = True
        HTTPSConnection("h", context=self.raw)

    def not_secured(self):
        if self.raw is None:
            self.raw.check_hostname = True
        HTTPSConnection("h", context=self.raw)  # [insecure-ssl-context]

    def secured_by_a_helper(self):
        _secure(self.raw)
        HTTPSConnection("h", context=self.raw)

    def put_into_keywords(self):
        keywords = {}
        if self.context is not None:
            keywords["context"] = self.context
        HTTPSConnection("h", **keywords)

    def replaced_in_an_expression(self):
        HTTPSConnection("h", context=self.context if self.context is not None else ssl._create_unverified_context())
        HTTPSConnection("h", context=self.context if self.context is None else ssl._create_unverified_context())  # [insecure-ssl-context]

    def replaced_under_another_name(self):
        context = self.context
        if context is None:
            context = ssl._create_unverified_context()
        HTTPSConnection("h", context=context)

    def left_early(self):
        if self.shared is not None:
            return HTTPSConnection("h", context=self.shared)
        return HTTPSConnection("h")

    def of_the_class(self):
        if self.ON_CLASS is not None:
            print("there")
        HTTPSConnection("h", context=self.ON_CLASS)
        if Assigned.ON_CLASS is not None:
            print("there")
        HTTPSConnection("h", context=Assigned.ON_CLASS)

    def matched(self):
        match self.context:
            case None:
                HTTPSConnection("h")
            case _:
                HTTPSConnection("h", context=self.context)


def _secure(context):
    if context is not None:
        context.check_hostname = True


def of_the_module():
    if GOOD is not None:
        return HTTPSConnection("h", context=GOOD)
    return HTTPSConnection("h")


def of_an_enclosing_function():
    context = ssl.create_default_context()

    def connect():
        if context is None:
            print("none")
        HTTPSConnection("h", context=context)

    connect()


class ChosenByCallers:
    """What a caller passes is unknown, and yet it was tested to be there."""

    def __init__(self, context=None, other=None, third=None):
        self.context = context or ssl.create_default_context()
        if other is None:
            other = ssl.create_default_context()
        self.other = other
        if third:
            self.third = third
        else:
            self.third = ssl.create_default_context() if other is context else third

    def connect(self):
        keywords = {}
        if self.context:
            keywords["context"] = self.context
        HTTPSConnection("h", **keywords)

    def connect_to_other(self):
        if self.other is not None:
            return HTTPSConnection("h", context=self.other)
        return HTTPSConnection("h")

    def connect_to_third(self):
        if self.third is not None:
            return HTTPSConnection("h", context=self.third)
        return HTTPSConnection("h")  # [missing-ssl-context]


class OfAnotherClass:
    def __init__(self):
        self.context = None
        self.raw = None


def drive():
    for method in (
        Assigned.completed,
        Assigned.asked_for_none,
        Assigned.secured_if_true,
        Assigned.secured_if_instance,
        Assigned.not_secured,
        Assigned.secured_by_a_helper,
        Assigned.put_into_keywords,
        Assigned.replaced_in_an_expression,
        Assigned.replaced_under_another_name,
        Assigned.left_early,
        Assigned.of_the_class,
        Assigned.matched,
    ):
        method(Assigned())
    chosen = ChosenByCallers()
    chosen.connect()
    chosen.connect_to_other()
    chosen.connect_to_third()

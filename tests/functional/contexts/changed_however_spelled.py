"""…however the object that is changed is spelled: one of two, an item, what a call was handed in any form."""
import functools
import ssl
import typing
from http.client import HTTPSConnection


def _relax(context, check=False):
    context.check_hostname = check
    return context


def _forward(*arguments, **keywords):
    _relax(*arguments, **keywords)


def either_is_changed(flag):
    first, second = ssl.create_default_context(), ssl.create_default_context()
    (first if flag else second).check_hostname = False
    HTTPSConnection("h", context=first)  # [insecure-ssl-context]


def either_is_changed_for_the_better(flag):
    first, second = ssl.create_default_context(), ssl.create_default_context()
    (first if flag else second).check_hostname = True
    HTTPSConnection("h", context=first)


def either_is_handed_on(flag):
    first, second = ssl.create_default_context(), ssl.create_default_context()
    _relax(first if flag else second)
    HTTPSConnection("h", context=second)  # [insecure-ssl-context]


def other_than_none():
    first, second = ssl.create_default_context(), None
    (second or first).check_hostname = False
    HTTPSConnection("h", context=first)  # [insecure-ssl-context]


def other_of_two():
    first, second = ssl.create_default_context(), ssl.create_default_context()
    (second or first).check_hostname = False
    HTTPSConnection("h", context=first)


def named_on_the_way():
    context = ssl.create_default_context()
    (other := context).check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]
    HTTPSConnection("h", context=other)  # [insecure-ssl-context]


def named_in_a_test():
    context = ssl.create_default_context()
    if other := context:
        other.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def named_in_a_pattern():
    context = ssl.create_default_context()
    match context:
        case other:
            other.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def item_of_a_literal():
    first, second = ssl.create_default_context(), ssl.create_default_context()
    _relax((first, second)[0])
    HTTPSConnection("h", context=first)  # [insecure-ssl-context]
    HTTPSConnection("h", context=second)


def value_of_a_literal():
    context = ssl.create_default_context()
    {"a": context}["a"].check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def cast():
    context = ssl.create_default_context()
    typing.cast(ssl.SSLContext, context).check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def added_to_a_list():
    context = ssl.create_default_context()
    several = []
    several += [context]
    several[0].check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def starred():
    context = ssl.SSLContext()
    arguments = (context,)
    _relax(*arguments, check=True)
    HTTPSConnection("h", context=context)


def starred_literal():
    context = ssl.create_default_context()
    _relax(*[context])
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def keywords_for_the_better():
    keywords = {"context": ssl.SSLContext(), "check": True}
    _relax(**keywords)
    HTTPSConnection("h", context=keywords["context"])


def keywords_for_the_worse():
    keywords = {"context": ssl.create_default_context()}
    _relax(**keywords)
    HTTPSConnection("h", **keywords)  # [insecure-ssl-context]


def keywords_as_a_whole():
    def relax(**options):
        options["context"].check_hostname = False
        options["context"] = None

    keywords = {"context": ssl.create_default_context()}
    relax(**keywords)
    HTTPSConnection("h", **keywords)  # [insecure-ssl-context]


def forwarded():
    context = ssl.create_default_context()
    _forward(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def forwarded_for_the_better():
    context = ssl.SSLContext()
    _forward(context, check=True)
    HTTPSConnection("h", context=context)


def partial_called():
    context = ssl.SSLContext()
    functools.partial(_relax, context)(True)
    HTTPSConnection("h", context=context)


def partial_called_later():
    context = ssl.create_default_context()
    relax = functools.partial(_relax, context)
    HTTPSConnection("h", context=context)
    relax()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def partial_of_setattr():
    context = ssl.create_default_context()
    functools.partial(setattr, context, "check_hostname")(False)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def partial_that_fills():
    def fill(options):
        options["context"] = ssl.create_default_context()

    keywords = {"context": None}
    functools.partial(fill, keywords)()
    HTTPSConnection("h", **keywords)


def method_under_a_name():
    keywords = {"context": ssl.create_default_context()}
    put = keywords.update
    HTTPSConnection("h", **keywords)
    put(context=None)
    HTTPSConnection("h", **keywords)  # [missing-ssl-context]


def returned_by_a_closure():
    context = ssl.create_default_context()

    def find():
        return context

    find().check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def default_of_a_parameter():
    context = ssl.create_default_context()

    def relax(target=context):
        target.check_hostname = False

    HTTPSConnection("h", context=context)
    relax()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def default_that_is_not_taken():
    context, other = ssl.create_default_context(), ssl.create_default_context()

    def relax(target=context):
        target.check_hostname = False

    relax(other)
    HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=other)  # [insecure-ssl-context]


def mapped():
    first, second = ssl.create_default_context(), ssl.create_default_context()
    list(map(_relax, [first]))
    HTTPSConnection("h", context=first)  # [insecure-ssl-context]
    HTTPSConnection("h", context=second)


def mapped_and_never_used():
    context = ssl.create_default_context()
    map(_relax, [context])
    HTTPSConnection("h", context=context)


def mapped_one_after_the_other():
    for context in map(ssl.SSLContext, [ssl.PROTOCOL_TLS_CLIENT]):
        HTTPSConnection("h", context=context)
    for context in map(ssl.SSLContext, [ssl.PROTOCOL_TLS]):
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]

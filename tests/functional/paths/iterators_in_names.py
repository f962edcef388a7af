"""An iterator gives each item once, whoever asks it: what was taken is not there for the next one."""

import ssl
from http.client import HTTPSConnection


def _strict():
    return ssl.create_default_context()


def _lax():
    return ssl._create_unverified_context()


# Asked by ``next``


def second_of_a_tuple():
    contexts = iter((_lax(), _strict()))
    next(contexts)
    HTTPSConnection("h", context=next(contexts))


def second_of_a_list():
    contexts = iter([_strict(), _lax()])
    next(contexts)
    HTTPSConnection("h", context=next(contexts))  # [insecure-ssl-context]


def both_named():
    contexts = iter([_strict(), _lax()])
    first = next(contexts)
    second = next(contexts)
    HTTPSConnection("h", context=first)
    HTTPSConnection("h", context=second)  # [insecure-ssl-context]


def second_setting():
    flags = iter([False, True])
    next(flags)
    context = _strict()
    context.check_hostname = next(flags)
    HTTPSConnection("h", context=context)


def second_setting_is_off():
    flags = iter([True, False])
    next(flags)
    context = _strict()
    context.check_hostname = next(flags)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def second_of_makers():
    makers = iter([_lax, _strict])
    next(makers)
    HTTPSConnection("h", context=next(makers)())


def behind_none():
    contexts = iter([None, _strict()])
    next(contexts, None)
    HTTPSConnection("h", context=next(contexts, None))


def used_up():
    contexts = iter([_strict()])
    next(contexts, None)
    HTTPSConnection("h", context=next(contexts, None))  # [missing-ssl-context]


def values_of_a_mapping():
    contexts = iter({"a": _strict(), "b": _lax()}.values())
    next(contexts)
    HTTPSConnection("h", context=next(contexts))  # [insecure-ssl-context]


def pairs():
    contexts = zip([1, 2], [_lax(), _strict()])
    next(contexts)
    _, context = next(contexts)
    HTTPSConnection("h", context=context)


def backwards():
    contexts = reversed([_strict(), _lax()])
    next(contexts)
    HTTPSConnection("h", context=next(contexts))


def generator_expression():
    contexts = (make() for make in [_strict, _lax])
    next(contexts)
    HTTPSConnection("h", context=next(contexts))  # [insecure-ssl-context]


def generator_expression_lax_first():
    contexts = (make() for make in [_lax, _strict])
    next(contexts)
    HTTPSConnection("h", context=next(contexts))


def until_there_is_none():
    contexts = iter([_strict(), _strict(), _lax()])
    while True:
        context = next(contexts, None)
        if context is None:
            break
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def until_it_stops():
    contexts = iter([_strict(), _strict()])
    while True:
        try:
            context = next(contexts)
        except StopIteration:
            break
        HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=None)  # [missing-ssl-context]


def an_iterator_of_an_iterator():
    contexts = iter([_lax(), _strict()])
    same = iter(contexts)
    next(same)
    HTTPSConnection("h", context=next(contexts))


def the_list_keeps_its_items():
    contexts = [_lax(), _strict()]
    next(iter(contexts))
    HTTPSConnection("h", context=next(iter(contexts)))  # [insecure-ssl-context]


def always_true():
    contexts = iter([_lax()])
    list(contexts)
    if contexts:
        HTTPSConnection("h")  # [missing-ssl-context]


# Gone over by loops


def rest_in_a_loop():
    contexts = enumerate([_lax(), _strict()])
    next(contexts)
    for _, context in contexts:
        HTTPSConnection("h", context=context)


def rest_in_a_loop_lax_behind():
    contexts = enumerate([_strict(), _lax()])
    next(contexts)
    for _, context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def behind_a_loop_that_was_left():
    contexts = iter([_lax(), _strict(), _strict()])
    for _ in contexts:
        break
    for context in contexts:
        HTTPSConnection("h", context=context)


def behind_a_loop_that_was_left_early():
    contexts = iter([_strict(), _lax()])
    for _ in contexts:
        break
    HTTPSConnection("h", context=next(contexts))  # [insecure-ssl-context]


def taken_inside_a_loop():
    contexts = iter([_lax(), _strict(), _lax(), _strict()])
    for _ in contexts:
        HTTPSConnection("h", context=next(contexts))


def loop_over_what_was_left_inside_a_loop():
    contexts = iter([_strict(), _lax(), _strict(), _lax()])
    for context in contexts:
        HTTPSConnection("h", context=context)
        HTTPSConnection("h", context=next(contexts))  # [insecure-ssl-context]


def second_loop():
    contexts = iter([_strict()])
    for _ in contexts:
        pass
    for _ in contexts:
        HTTPSConnection("h", context=_lax())


def second_loop_over_a_list():
    contexts = [_strict()]
    for _ in contexts:
        pass
    for _ in contexts:
        HTTPSConnection("h", context=_lax())  # [insecure-ssl-context]


def taken_under_a_test(skip):
    contexts = iter([_lax(), _strict()])
    if skip:
        next(contexts)
    HTTPSConnection("h", context=next(contexts))  # [insecure-ssl-context]


# Used up by what makes containers


def loop_behind_a_list():
    contexts = (context for context in [_lax()])
    list(contexts)
    for context in contexts:
        HTTPSConnection("h", context=context)


def loop_over_the_list():
    contexts = list(context for context in [_lax()])
    list(contexts)
    for context in contexts:
        HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def mapping_twice():
    pairs = iter([("timeout", 3), ("context", _strict())])
    HTTPSConnection("h", **dict(pairs))
    HTTPSConnection("h", **dict(pairs))  # [missing-ssl-context]


def unpacked():
    contexts = iter([_lax(), _strict()])
    lax, strict = contexts
    HTTPSConnection("h", context=strict)
    HTTPSConnection("h", context=lax)  # [insecure-ssl-context]
    HTTPSConnection("h", context=next(contexts, None))  # [missing-ssl-context]


def starred():
    contexts = iter([_lax(), _strict()])
    next(contexts)
    kept = [*contexts]
    HTTPSConnection("h", context=kept[0])
    HTTPSConnection("h", context=next(contexts, None))  # [missing-ssl-context]


def comprehension():
    contexts = iter([_lax(), _strict()])
    next(contexts)
    kept = [context for context in contexts]
    HTTPSConnection("h", context=kept[0])
    HTTPSConnection("h", context=next(contexts, None))  # [missing-ssl-context]


def taken_inside_a_comprehension():
    contexts = iter([_lax(), _strict(), _lax(), _strict()])
    kept = [next(contexts) for _ in contexts]
    HTTPSConnection("h", context=kept[0])
    if len(kept) == 2:
        HTTPSConnection("h", context=kept[1])
        HTTPSConnection("h", context=next(contexts, None))  # [missing-ssl-context]


def taken_inside_a_comprehension_lax_second():
    contexts = iter([_strict(), _lax()])
    kept = [next(contexts) for _ in contexts]
    HTTPSConnection("h", context=kept[0])  # [insecure-ssl-context]


# Held elsewhere


def _skip(contexts):
    next(contexts)


def taken_by_a_function():
    contexts = iter([_lax(), _strict()])
    _skip(contexts)
    HTTPSConnection("h", context=next(contexts))


def taken_by_a_function_lax_behind():
    contexts = iter([_strict(), _lax()])
    _skip(contexts)
    HTTPSConnection("h", context=next(contexts))  # [insecure-ssl-context]


def taken_in_a_function_inside():
    contexts = iter([_lax(), _strict()])

    def skip():
        next(contexts)

    skip()
    HTTPSConnection("h", context=next(contexts))


class _Rotation:
    def __init__(self):
        self.strict = iter([_strict(), _strict()])
        self.mixed = iter([_strict(), _lax()])

    def connect_strict(self):
        HTTPSConnection("h", context=next(self.strict))

    def connect_mixed(self):
        HTTPSConnection("h", context=next(self.mixed))  # [insecure-ssl-context]


def rotating():
    rotation = _Rotation()
    rotation.connect_strict()
    rotation.connect_strict()
    rotation.connect_mixed()
    rotation.connect_mixed()


_CONTEXTS = iter([_strict(), _lax()])


def of_the_module():
    for _ in range(2):
        HTTPSConnection("h", context=next(_CONTEXTS))  # [insecure-ssl-context]

"""A function inside another one that is handed to code which can't be followed is called there, for who calls around."""
# pylint: disable=missing-docstring, protected-access

import contextvars
import functools
import http.client
import ssl

_BAD = ssl._create_unverified_context()


def _run(host, context=None):
    def blocking():
        return http.client.HTTPSConnection(host, context=context)

    return contextvars.copy_context().run(blocking)


def _run_filled(host, context=None):
    context = context or ssl.create_default_context()

    return contextvars.copy_context().run(lambda timeout: http.client.HTTPSConnection(host, None, context=context), 3)


def _mapped(hosts, context):
    def connect(host):
        return http.client.HTTPSConnection(host, context=context)

    return list(map(connect, hosts))


def _checked(host, check):
    def blocking():
        context = ssl.create_default_context()
        context.check_hostname = check
        return http.client.HTTPSConnection(host, context=context)

    return contextvars.copy_context().run(blocking)


def use_bad_contexts():
    _run("h", _BAD)  # [insecure-ssl-context]
    _run_filled("h", _BAD)  # [insecure-ssl-context]
    _mapped(["h"], _BAD)  # [insecure-ssl-context]
    _checked("h", False)  # [insecure-ssl-context]


def use_none():
    _run("h")  # [missing-ssl-context]
    _run_filled("h")


def use_good_contexts():
    context = ssl.create_default_context()
    _run("h", context)
    _run_filled("h", context)
    _mapped(["h"], context)
    _checked("h", True)


def _replacing(host, context):
    # What is handed out may be replaced before.
    if context is _BAD:
        context = ssl.create_default_context()

    def blocking():
        return http.client.HTTPSConnection(host, context=context)

    return contextvars.copy_context().run(blocking)


def _taking_its_own(host, context):
    # What the function inside takes for itself is not known, and no choice of this function's.
    def blocking(context):
        return http.client.HTTPSConnection(host, context=context)

    return contextvars.copy_context().run(blocking, context and ssl.create_default_context())


def _under_a_test(host, context, is_plain):
    def blocking():
        return http.client.HTTPSConnection(host, context=context)

    if is_plain:
        return None
    return contextvars.copy_context().run(blocking)


def _only_looked_at(host, context):
    def blocking():
        return http.client.HTTPSConnection(host, context=context)

    print(blocking, callable(blocking))


def _kept(host, context):
    def blocking():
        return http.client.HTTPSConnection(host, context=context)

    jobs = []
    jobs.append(blocking)
    return jobs


def use_twins():
    _replacing("h", _BAD)
    _taking_its_own("h", _BAD)
    _under_a_test("h", _BAD, True)
    _under_a_test("h", _BAD, False)  # [insecure-ssl-context]
    _only_looked_at("h", _BAD)
    _kept("h", _BAD)


def _insecure_by_itself(host, context, retry):
    # Its own choice is reported there, and not once more where the function is handed out.
    def blocking():
        context.check_hostname = False
        return http.client.HTTPSConnection(host, context=context)  # [insecure-ssl-context]

    return retry(blocking)


def use_own_choices():
    return _insecure_by_itself("h", ssl.create_default_context(), lambda function: function())


def _raising(host, context):
    # What it raises where it may be called ends no path.
    def blocking():
        http.client.HTTPSConnection(host, context=context)
        raise OSError(host)

    try:
        contextvars.copy_context().run(blocking)
    except OSError:
        return http.client.HTTPSConnection(host, context=ssl.create_default_context())
    return None


def use_raising():
    _raising("h", _BAD)  # [insecure-ssl-context]


def use_partials():
    return functools.partial(_mapped, ["h"], _BAD)()  # [insecure-ssl-context]

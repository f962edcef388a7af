"""What a nested function changes counts where it is called: two levels down, by another function, as a lambda with `setattr`."""
import ssl
from http.client import HTTPSConnection


def _run(callback):
    return callback()


def _keep(callback):
    return callback


def called_by_a_nested_one():
    context = ssl.create_default_context()

    def weaken():
        context.check_hostname = False

    def prepare():
        weaken()

    HTTPSConnection("h", context=context)
    prepare()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def nested_in_a_nested_one():
    context = ssl.create_default_context()

    def prepare():
        def weaken():
            context.check_hostname = False

        weaken()

    HTTPSConnection("h", context=context)
    prepare()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def nested_but_not_called():
    context = ssl.create_default_context()

    def prepare():
        def weaken():
            context.check_hostname = False

        return weaken

    prepare()
    HTTPSConnection("h", context=context)


def rebound_two_levels_down():
    context = ssl.create_default_context()

    def prepare():
        def replace():
            nonlocal context
            context = ssl._create_unverified_context()

        replace()

    prepare()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def called_by_a_helper():
    context = ssl.create_default_context()

    def weaken():
        context.check_hostname = False

    _keep(weaken)
    HTTPSConnection("h", context=context)
    _run(weaken)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def called_by_a_nested_helper():
    context = ssl.create_default_context()

    def run(callback):
        callback()

    def weaken():
        context.check_hostname = False

    run(weaken)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def lambdas():
    context = ssl.create_default_context()
    weaken = lambda: setattr(context, "check_hostname", False)
    HTTPSConnection("h", context=context)
    weaken()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def lambdas_with_a_parameter():
    context = ssl.create_default_context()
    weaken = lambda one: setattr(one, "check_hostname", False)
    HTTPSConnection("h", context=context)
    weaken(context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def lambda_run_by_a_helper():
    context = ssl.create_default_context()
    weaken = lambda: setattr(context, "check_hostname", False)
    _run(weaken)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]

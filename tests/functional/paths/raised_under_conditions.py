"""What stands in a block inside a `try` may raise, too, although nothing that it binds or changes is asked for."""
import contextlib
import ssl
from http.client import HTTPSConnection


def _under_a_test(port):
    try:
        if port is not None:
            int(port)
    except ValueError:
        HTTPSConnection("h")  # [missing-ssl-context]


def in_either_branch(is_short):
    try:
        if is_short:
            int("")
        else:
            int("4 4 3")
    except ValueError:
        HTTPSConnection("h")  # [missing-ssl-context]


def in_a_loop(is_wrong):
    parts = [is_wrong and "x"]
    try:
        while parts:
            int(parts.pop())
    except ValueError:
        HTTPSConnection("h")  # [missing-ssl-context]


def in_a_case(mode):
    try:
        match mode:
            case True:
                int("x")
    except ValueError:
        HTTPSConnection("h")  # [missing-ssl-context]


def beside_a_cleanup(is_wrong):
    try:
        try:
            int("x" if is_wrong else "1")
        finally:
            print("done")
    except ValueError:
        HTTPSConnection("h")  # [missing-ssl-context]


def caught_inside(is_wrong):
    try:
        if is_wrong:
            try:
                int("x")
            except Exception:
                pass
    except ValueError:
        HTTPSConnection("h")


def caught_inside_as_something_else(is_wrong):
    try:
        if is_wrong:
            try:
                int("x")
            except KeyError:
                pass
    except ValueError:
        HTTPSConnection("h")  # [missing-ssl-context]


def caught_inside_as_the_same(is_wrong):
    try:
        if is_wrong:
            try:
                int("x")
            except (KeyError, ValueError):
                pass
    except ValueError:
        HTTPSConnection("h")


def caught_inside_beside_what_is_asked_for(is_wrong):
    context = ssl.create_default_context()
    try:
        try:
            int("x" if is_wrong else "1")
            context = ssl.create_default_context()
        except ValueError:
            pass
    except ValueError:
        context = None
    HTTPSConnection("h", context=context)


def suppressed_inside(is_wrong):
    try:
        if is_wrong:
            with contextlib.suppress(ValueError):
                int("x")
    except ValueError:
        HTTPSConnection("h")


def under_another_manager(is_wrong):
    try:
        if is_wrong:
            with contextlib.nullcontext():
                int("x")
    except ValueError:
        HTTPSConnection("h")  # [missing-ssl-context]


def in_a_function_that_is_not_called(is_wrong):
    try:
        if is_wrong:
            def read():
                return int("x")
    except ValueError:
        HTTPSConnection("h")


def a_weaker_context(is_wrong):
    context = ssl.create_default_context()
    try:
        if is_wrong:
            context.load_verify_locations("/nowhere.pem")
    except OSError:
        context = ssl._create_unverified_context()
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


for _port in (None, "1", "x"):
    _under_a_test(_port)

"""Code that is not seen may fill and change what it is handed: no path is dead for what it held. A context stays."""
import functools
import random
import ssl
import threading
from http.client import HTTPSConnection

_fill = eval("lambda target: target.append('h')")
_call = eval("lambda function, *rest: function('h')")
_update = eval("lambda target: target.update(timeout=3)")
_look = eval("lambda target: None")


def list_handed_over():
    hosts = []
    _fill(hosts)
    for host in hosts:
        HTTPSConnection(host)  # [missing-ssl-context]


def list_inside_another():
    hosts = []
    _look([hosts])
    _fill({"hosts": hosts}["hosts"])
    for host in hosts:
        HTTPSConnection(host)  # [missing-ssl-context]


def list_kept_back():
    hosts = []
    _fill(list(hosts))
    for host in hosts:
        HTTPSConnection(host)


def list_looked_at():
    hosts = []
    print(hosts, len(hosts), sorted(hosts), isinstance(hosts, list))
    for host in hosts:
        HTTPSConnection(host)


def method_handed_over():
    hosts = []
    _call(hosts.append)
    for host in hosts:
        HTTPSConnection(host)  # [missing-ssl-context]


def method_handed_to_the_standard_library():
    hosts = []
    functools.reduce(lambda found, one: found, map(hosts.append, "h"), hosts)
    for host in hosts:
        HTTPSConnection(host)  # [missing-ssl-context]


def function_that_appends():
    hosts = []

    def found(host):
        hosts.append(host)

    _call(found)
    for host in hosts:
        HTTPSConnection(host)  # [missing-ssl-context]


def function_that_does_nothing():
    hosts = []

    def found(host):
        return [*hosts, host]

    _call(found)
    for host in hosts:
        HTTPSConnection(host)


def function_that_sets_a_flag():
    is_found = False

    def visit(_):
        nonlocal is_found
        is_found = True

    _call(visit)
    if is_found:
        HTTPSConnection("h")  # [missing-ssl-context]


def function_that_ends_a_loop():
    is_done = False

    def stop(_):
        nonlocal is_done
        is_done = True

    while not is_done:
        _call(stop)
    HTTPSConnection("h")  # [missing-ssl-context]


def function_that_weakens():
    context = ssl.create_default_context()

    def visit(_):
        nonlocal context
        context = ssl._create_unverified_context()

    HTTPSConnection("h", context=context)
    _call(visit)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def function_by_keyword():
    context = ssl.create_default_context()

    def visit(_):
        context.check_hostname = False

    HTTPSConnection("h", context=context)
    _call(function=visit)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class _Options:
    tls = False


def instance():
    options = _Options()
    options.tls = False
    eval("lambda target: setattr(target, 'tls', True)")(options)
    if options.tls:
        HTTPSConnection("h")  # [missing-ssl-context]


def instance_kept_back():
    options = _Options()
    options.tls = False
    if options.tls:
        HTTPSConnection("h")


def mapping():
    options = {}
    _update(options)
    if options:
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def mapping_with_a_context():
    options = {"context": ssl.create_default_context()}
    _update(options)
    HTTPSConnection("h", **options)


def mapping_without_one():
    options = {"timeout": 2}
    _look(options)
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def mapping_without_one_copied():
    options = {"timeout": 2}
    _look(options)
    HTTPSConnection("h", **dict(options))  # [missing-ssl-context]
    HTTPSConnection("h", **{**options, "context": ssl.create_default_context()})


def mapping_asked():
    options = {}
    _update(options)
    if "timeout" in options:
        HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]


def _forwarded(**options):
    _look(options)
    return HTTPSConnection("h", **options)


def forwards():
    _forwarded()  # [missing-ssl-context]
    _forwarded(context=ssl.create_default_context())


def shuffled():
    names = ["strong", "weak"]
    contexts = {"strong": ssl.create_default_context(), "weak": ssl._create_unverified_context()}
    HTTPSConnection("h", context=contexts[names[0]])
    random.shuffle(names)
    HTTPSConnection("h", context=contexts[names[0]])  # [insecure-ssl-context] # not run: chance


class Walker:
    def __init__(self):
        self.is_found = False

    def visit(self, _):
        self.is_found = True

    def method_handed_over(self):
        self.is_found = False
        _call(self.visit)
        if self.is_found:
            HTTPSConnection("h")  # [missing-ssl-context]

    def receiver_handed_over(self):
        self.is_found = False
        eval("lambda target: target.visit(None)")(self)
        if self.is_found:
            HTTPSConnection("h")  # [missing-ssl-context]

    def receiver_kept_back(self):
        self.is_found = False
        _call(repr)
        if self.is_found:
            HTTPSConnection("h")


def walked():
    Walker().method_handed_over()
    Walker().receiver_handed_over()
    Walker().receiver_kept_back()


def thread():
    done = []

    def work():
        done.append(1)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    if done:
        HTTPSConnection("h")  # [missing-ssl-context]

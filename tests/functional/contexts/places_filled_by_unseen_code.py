"""A `None` that holds a place may be filled in by a method or function that code which is not seen may call."""
import asyncio
import ssl
import threading
from http.client import HTTPSConnection

_call = eval("lambda function: function()")
_set_up = eval("lambda instance: instance.set_up()")
_Base = eval("type('Base', (), {'load': lambda self: self.on_load()})")


class Client:
    in_body = None

    def __init__(self):
        self.context = None
        self.weak = None
        self.never_set = None
        self.kept = ssl.create_default_context()
        self.loose = ssl.create_default_context()
        self.options = {}
        self.never_filled = {}

    def set_up(self):
        self.context = ssl.create_default_context()
        self.in_body = ssl.create_default_context()
        self.weak = ssl._create_unverified_context()
        self.loose.check_hostname = False
        self.options["context"] = ssl.create_default_context()


class Worker(threading.Thread):
    in_body = None

    def __init__(self):
        super().__init__()
        self.context = None
        self.weak = None
        self.never_set = None
        self.kept = ssl.create_default_context()

    def run(self):
        self.context = ssl.create_default_context()
        self.in_body = ssl.create_default_context()
        self.weak = ssl._create_unverified_context()


def inherited_method():
    worker = Worker()
    HTTPSConnection("h", context=worker.context)  # [missing-ssl-context]
    HTTPSConnection("h", context=worker.in_body)  # [missing-ssl-context]
    worker.start()
    worker.join()
    HTTPSConnection("h", context=worker.context)
    HTTPSConnection("h", context=worker.in_body)
    HTTPSConnection("h", context=worker.weak)  # [insecure-ssl-context]
    HTTPSConnection("h", context=worker.never_set)  # [missing-ssl-context]
    HTTPSConnection("h", context=worker.kept)


class Loader(_Base):
    context = None
    never_set = None

    def on_load(self):
        self.context = ssl.create_default_context()


def method_of_a_base_that_is_not_seen():
    loader = Loader()
    loader.load()
    HTTPSConnection("h", context=loader.context)
    HTTPSConnection("h", context=loader.never_set)  # [missing-ssl-context]


def method_handed_to_a_thread():
    client = Client()
    thread = threading.Thread(target=client.set_up)
    thread.start()
    thread.join()
    HTTPSConnection("h", context=client.context)
    HTTPSConnection("h", context=client.in_body)
    HTTPSConnection("h", context=client.weak)  # [insecure-ssl-context]
    HTTPSConnection("h", context=client.loose)  # [insecure-ssl-context]
    HTTPSConnection("h", context=client.kept)
    HTTPSConnection("h", **client.options)
    HTTPSConnection("h", **client.never_filled)  # [missing-ssl-context]


async def _method_handed_to_a_task():
    client = Client()
    await asyncio.to_thread(client.set_up)
    HTTPSConnection("h", context=client.context)
    HTTPSConnection("h", context=client.weak)  # [insecure-ssl-context]


def method_handed_to_a_task():
    asyncio.run(_method_handed_to_a_task())


def method_handed_to_a_helper():
    client = Client()
    _call(client.set_up)
    HTTPSConnection("h", context=client.context)
    HTTPSConnection("h", context=client.loose)  # [insecure-ssl-context]
    HTTPSConnection("h", **client.options)


def method_that_is_not_handed_over():
    client = Client()
    print(client.set_up)
    thread = threading.Thread(target=print)
    thread.start()
    thread.join()
    HTTPSConnection("h", context=client.kept)
    HTTPSConnection("h", context=Client().context)  # [missing-ssl-context]


def method_in_a_lambda():
    client = Client()
    _call(lambda: client.set_up())
    HTTPSConnection("h", context=client.context)
    HTTPSConnection("h", context=client.loose)  # [insecure-ssl-context]


def instance_handed_over():
    client = Client()
    _set_up(client)
    HTTPSConnection("h", context=client.context)
    HTTPSConnection("h", context=client.in_body)
    HTTPSConnection("h", context=client.weak)  # [insecure-ssl-context]
    HTTPSConnection("h", context=client.kept)


def method_by_a_name_that_is_not_known(step="set_up"):
    client = Client()
    HTTPSConnection("h", context=client.context)  # [missing-ssl-context]
    getattr(client, step)()
    HTTPSConnection("h", context=client.context)
    HTTPSConnection("h", context=client.kept)


def function_handed_to_a_thread():
    context = None
    weak = None
    never_set = None
    options = {}

    def make():
        nonlocal context, weak
        context = ssl.create_default_context()
        weak = ssl._create_unverified_context()
        options["context"] = ssl.create_default_context()

    HTTPSConnection("h", context=context)  # [missing-ssl-context]
    thread = threading.Thread(target=make)
    thread.start()
    thread.join()
    HTTPSConnection("h", context=context)
    HTTPSConnection("h", context=weak)  # [insecure-ssl-context]
    HTTPSConnection("h", context=never_set)  # [missing-ssl-context]
    HTTPSConnection("h", **options)


def function_that_empties():
    context = ssl.create_default_context()

    def close():
        nonlocal context
        context = None

    _call(close)
    HTTPSConnection("h", context=context)  # [missing-ssl-context]

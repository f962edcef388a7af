"""A method that an instance inherits from a class that is not seen may call the instance's own: what these change decides nothing."""
import ast
import ssl
import threading
from html.parser import HTMLParser
from http.client import HTTPSConnection


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []
        self.is_strict = True
        self.never_changed = []

    def handle_data(self, data):
        self.links.append(data)
        self.is_strict = False


def looped_over():
    parser = Links()
    for link in parser.links:
        HTTPSConnection(link)
    parser.feed("h")
    for link in parser.links:
        HTTPSConnection(link)  # [missing-ssl-context]
    for link in parser.never_changed:
        HTTPSConnection(link)


def counted():
    parser = Links()
    parser.feed("h<a>h")
    if len(parser.links) > 1:
        HTTPSConnection("h")  # [missing-ssl-context]


def flag():
    parser = Links()
    context = ssl.create_default_context()
    if not parser.is_strict:
        context.check_hostname = False
    HTTPSConnection("h", context=context)
    parser.feed("h")
    if not parser.is_strict:
        context.check_hostname = False
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


class Worker(threading.Thread):
    def __init__(self):
        super().__init__()
        self.errors = []

    def run(self):
        self.errors.append("e")


def run_by_a_thread():
    worker = Worker()
    worker.start()
    worker.join()
    if worker.errors:
        HTTPSConnection("h")  # [missing-ssl-context]


class Names(ast.NodeVisitor):
    def __init__(self):
        self.names = []

    def visit_Name(self, node):
        self.names.append(node.id)

    def is_found(self):
        self.names = []
        self.generic_visit(ast.parse("h"))
        return "h" in self.names

    def nothing_is_found(self):
        self.names = []
        return "h" in self.names


def member():
    if Names().is_found():
        HTTPSConnection("h")  # [missing-ssl-context]
    if Names().nothing_is_found():
        HTTPSConnection("h")


class Plain:
    def __init__(self):
        self.names = []

    def add(self, name):
        self.names.append(name)

    def look(self):
        return len(self.names)


def of_a_class_that_is_seen():
    plain = Plain()
    plain.look()
    for name in plain.names:
        HTTPSConnection(name)
    plain.add("h")
    for name in plain.names:
        HTTPSConnection(name)  # [missing-ssl-context]

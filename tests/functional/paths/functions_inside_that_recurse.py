"""Functions inside that call themselves and each other are used where the first of them is."""

import ssl
from http.client import HTTPSConnection

TREE = ((), ())


def walked(strict):
    context = ssl.create_default_context() if strict else None

    def report():
        HTTPSConnection("h", context=context)

    def visit(node):
        if strict:
            report()
            for child in node:
                visit(child)
            if node:
                visit(node[0])
                visit(node[1])

    return visit(TREE)


def walked_otherwise(strict):
    context = ssl.create_default_context() if strict else None

    def report():
        HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def visit(node):
        if not strict:
            report()
        for child in node:
            visit(child)
            visit(child)

    return visit(TREE)


def followed(strict):
    context = ssl.create_default_context() if strict else None

    def request(depth):
        HTTPSConnection("h", context=context)
        return page(depth + 1) or retry(depth + 1)

    def page(depth):
        if not strict:
            return None
        if depth > 2:
            return None
        return request(depth) or page(depth + 1)

    def retry(depth):
        if not strict:
            return None
        if depth > 2:
            return None
        return request(depth) or retry(depth + 1)

    return page(0)

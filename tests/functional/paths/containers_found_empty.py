"""What a function has filled itself, and has found empty, is not gone over, until it is changed."""
import ssl
from http.client import HTTPSConnection


def filtered(items):
    chosen = [one for one in items if one > "a"]
    context = ssl.create_default_context() if chosen else None
    for one in chosen:
        HTTPSConnection(one, context=context)


def appended(items):
    chosen = []
    for one in items:
        if one > "a":
            chosen.append(one)
    context = None
    if chosen:
        context = ssl.create_default_context()
    for one in chosen:
        HTTPSConnection(one, context=context)


def picked(items):
    chosen = {one: 1 for one in items if one > "a"}
    context = ssl.create_default_context() if chosen else None
    for one in chosen:
        HTTPSConnection(one, context=context)


def found_filled(items):
    chosen = [one for one in items if one > "a"]
    if not chosen:
        return
    context = None
    for _ in chosen:
        context = ssl.create_default_context()
    HTTPSConnection("h", context=context)


def contrary(items):
    chosen = [one for one in items if one > "a"]
    context = None if chosen else ssl.create_default_context()
    for one in chosen:
        HTTPSConnection(one, context=context)  # [missing-ssl-context]


def another(items):
    chosen = [one for one in items if one > "a"]
    others = [one for one in items if one < "b"]
    context = ssl.create_default_context() if chosen else None
    for one in others:
        HTTPSConnection(one, context=context)  # [missing-ssl-context]


def rebound(items):
    chosen = [one for one in items if one > "a"]
    context = ssl.create_default_context() if chosen else None
    chosen = [one for one in items if one < "b"]
    for one in chosen:
        HTTPSConnection(one, context=context)  # [missing-ssl-context]


def appended_to(items):
    chosen = [one for one in items if one > "a"]
    context = ssl.create_default_context() if chosen else None
    for one in items:
        chosen.append(one)
    for one in chosen:
        HTTPSConnection(one, context=context)  # [missing-ssl-context]


def extended(items):
    chosen = [one for one in items if one > "a"]
    context = ssl.create_default_context() if chosen else None
    chosen.extend(items)
    for one in chosen:
        HTTPSConnection(one, context=context)  # [missing-ssl-context]


def extended_and_tested(items):
    chosen = [one for one in items if one > "a"]
    context = ssl.create_default_context() if chosen else None
    chosen.extend(items)
    if chosen:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def added(items):
    chosen = [one for one in items if one > "a"]
    context = ssl.create_default_context() if chosen else None
    chosen += items
    if chosen:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def added_to_a_set(items):
    chosen = {one for one in items if one > "a"}
    context = ssl.create_default_context() if chosen else None
    chosen.add("c")
    if chosen:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def sliced(items):
    chosen = [one for one in items if one > "a"]
    context = ssl.create_default_context() if chosen else None
    chosen[:] = items
    if chosen:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def counted_before(items):
    chosen = [one for one in items if one > "a"]
    context = ssl.create_default_context() if len(chosen) > 1 else None
    chosen.extend(items)
    if len(chosen) > 1:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def counted_once(items):
    chosen = [one for one in items if one > "a"]
    chosen.extend(items)
    context = ssl.create_default_context() if len(chosen) > 1 else None
    if len(chosen) > 1:
        HTTPSConnection("h", context=context)


def asked_for_one_before(items, label):
    chosen = [one for one in items if one > "a"]
    context = ssl.create_default_context() if label in chosen else None
    chosen.append(label)
    if label in chosen:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def changed_by_alias(items):
    chosen = [one for one in items if one > "a"]
    alias = chosen
    context = ssl.create_default_context() if chosen else None
    alias.extend(items)
    for one in chosen:
        HTTPSConnection(one, context=context)  # [missing-ssl-context]


def changed_by_closure(items):
    chosen = [one for one in items if one > "a"]
    context = ssl.create_default_context() if chosen else None

    def add():
        chosen.extend(items)

    add()
    for one in chosen:
        HTTPSConnection(one, context=context)  # [missing-ssl-context]


def _filled_by(items, fill):
    chosen = [one for one in items if one > "a"]
    context = ssl.create_default_context() if chosen else None
    fill(chosen)
    for one in chosen:
        HTTPSConnection(one, context=context)  # [missing-ssl-context]


def filled_by_another(items):
    _filled_by(items, lambda chosen: chosen.append("c"))


def emptied(items):
    chosen = [one for one in items if one > "a"]
    context = None if chosen else ssl.create_default_context()
    while chosen:
        chosen.pop()
    if not chosen:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def removed(items):
    chosen = [one for one in items if one > "a"]
    context = None if chosen else ssl.create_default_context()
    if chosen:
        chosen.remove("b")
    if not chosen:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def made_anew_each_lap(items):
    context = ssl.create_default_context()
    for bound in items:
        chosen = [one for one in items if one > "a" and bound > "a"]
        if not chosen:
            context = None
        for one in chosen:
            HTTPSConnection(one, context=context)  # [missing-ssl-context]


def made_anew_and_tested(items):
    context = ssl.create_default_context()
    for bound in items:
        chosen = [one for one in items if one > "a" and bound > "a"]
        if not chosen:
            context = None
        if chosen:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]

"""A test of an item splits it once something that is not known was laid over its mapping, or set under such a key."""
import json
import ssl
from http.client import HTTPSConnection


def merged():
    options = {"verify": True, **json.loads('{"verify": false}')}
    context = ssl.create_default_context()
    if not options["verify"]:
        context.check_hostname = False
    return HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]


def merged_before():
    options = {**json.loads('{"verify": false}'), "verify": True}
    context = ssl.create_default_context()
    if not options["verify"]:
        context.check_hostname = False
    return HTTPSConnection("localhost", context=context)


def merged_by_operator():
    options = {"verify": True} | json.loads('{"verify": false}')
    context = ssl.create_default_context() if options["verify"] else None
    return HTTPSConnection("localhost", context=context)  # [missing-ssl-context]


def merged_by_call():
    options = dict({"verify": True}, **json.loads('{"verify": false}'))
    context = ssl.create_default_context() if options["verify"] else None
    return HTTPSConnection("localhost", context=context)  # [missing-ssl-context]


def given_beside_others():
    options = dict(verify=True, **json.loads('{"timeout": 1}'))
    context = ssl.create_default_context() if options["verify"] else None
    return HTTPSConnection("localhost", context=context)


def updated():
    options = {"verify": True}
    options.update(json.loads('{"verify": false}'))
    context = ssl.create_default_context() if options["verify"] else None
    return HTTPSConnection("localhost", context=context)  # [missing-ssl-context]


def updated_and_then_set():
    options = {"verify": False}
    options.update(json.loads('{"verify": false}'))
    options["verify"] = True
    context = ssl.create_default_context() if options["verify"] else None
    return HTTPSConnection("localhost", context=context)


def updated_again():
    options = {"verify": True}
    options.update(json.loads('{"verify": true}'))
    if not options["verify"]:
        return None
    options.update(json.loads('{"verify": false}'))
    context = ssl.create_default_context() if options["verify"] else None
    return HTTPSConnection("localhost", context=context)  # [missing-ssl-context]


def updated_with_what_is_known():
    options = {"verify": True}
    options.update({"timeout": 1})
    context = ssl.create_default_context() if options["verify"] else None
    return HTTPSConnection("localhost", context=context)


def tests_agree():
    options = {"verify": True}
    options.update(json.loads('{"verify": false}'))
    context = ssl.create_default_context() if options["verify"] else None
    if options["verify"]:
        return HTTPSConnection("localhost", context=context)
    return None


def set_under_some_key(label):
    options = {"weak": False}
    options[label] = True
    context = ssl.create_default_context() if not options["weak"] else None
    return HTTPSConnection("localhost", context=context)  # [missing-ssl-context]


def set_under_another_key(label):
    options = {"weak": False}
    if label != "weak":
        options[label] = True
    context = ssl.create_default_context() if not options["weak"] else None
    return HTTPSConnection("localhost", context=context)


def set_under_one_of_other_keys(label):
    options = {"weak": False}
    if label in ("verified", "verbose"):
        options[label] = True
    context = ssl.create_default_context() if not options["weak"] else None
    return HTTPSConnection("localhost", context=context)


def set_unless_it_is_there(label):
    options = {"weak": False}
    options.setdefault(label, True)
    context = ssl.create_default_context() if not options["weak"] else None
    return HTTPSConnection("localhost", context=context)


def set_one_by_one():
    options = {"tls": "yes", "verify": "yes"}
    for part in json.loads('["verify=no"]'):
        key, _, value = part.partition("=")
        options[key] = value
    if options["verify"] == "no":
        return HTTPSConnection("localhost", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    return None


def is_still_there():
    options = {"verify": True}
    options.update(json.loads('{"verify": false}'))
    if "verify" not in options:
        return HTTPSConnection("localhost")
    return None


def context_stays():
    options = {"context": ssl.create_default_context()}
    options.update(json.loads('{"timeout": 1}'))
    if options["context"] is None:
        return HTTPSConnection("localhost")
    return HTTPSConnection("localhost", **options)


def taken_away(label):
    flags = {"weak": True}
    flags.pop(label, None)
    if flags.get("weak") is None:
        return HTTPSConnection("localhost")  # [missing-ssl-context]
    return None


def other_taken_away(label):
    flags = {"weak": True}
    if label != "weak":
        flags.pop(label, None)
    if flags.get("weak") is None:
        return HTTPSConnection("localhost")
    return None


def taken_away_or_another_default(label):
    flags = {"weak": True}
    flags.pop(label, None)
    context = None if flags.get("weak", True) else ssl._create_unverified_context()
    return HTTPSConnection("localhost", context=context)  # [missing-ssl-context]


def context_is_not_taken_away(label):
    contexts = {"weak": ssl.create_default_context(), "verified": ssl.create_default_context()}
    contexts.pop(label, None)
    if "weak" in contexts:
        return HTTPSConnection("localhost", context=contexts.get("weak"))
    return None


def deleted(label):
    flags = {"weak": True, "verified": True}
    del flags[label]
    if flags.get("weak") is None:
        return HTTPSConnection("localhost")  # [missing-ssl-context]
    return None


def deleted_but_not_changed(label):
    flags = {"weak": True, "verified": True}
    del flags[label]
    if flags.get("weak", True):
        return HTTPSConnection("localhost", context=ssl.create_default_context())
    return HTTPSConnection("localhost")

"""A test of an instance's attribute splits it once something was set under a name that is not known, also by ``__dict__``."""
import dataclasses
import json
import ssl
import types
from http.client import HTTPSConnection


@dataclasses.dataclass
class Options:
    verify: bool = True


class Settings:
    def __init__(self, **given):
        self.verify = True
        self.__dict__.update(given)


def _context_for(options):
    return ssl.create_default_context() if options.verify else None


def set_one_by_one():
    options = Options()
    for key, value in json.loads('{"verify": false}').items():
        setattr(options, key, value)
    context = ssl.create_default_context() if options.verify else ssl._create_unverified_context()
    return HTTPSConnection("localhost", context=context)  # [insecure-ssl-context]


def set_under_another_name():
    options = Options()
    for key, value in json.loads('{"timeout": 1}').items():
        if key != "verify":
            setattr(options, key, value)
    return HTTPSConnection("localhost", context=_context_for(options))


def set_under_a_name_that_is_known():
    options = Options()
    for key in ("timeout", "host"):
        setattr(options, key, False)
    return HTTPSConnection("localhost", context=_context_for(options))


def set_and_then_assigned():
    options = Options()
    for key, value in json.loads('{"verify": false}').items():
        setattr(options, key, value)
    options.verify = True
    return HTTPSConnection("localhost", context=_context_for(options))


def updated_while_it_is_made():
    settings = Settings(**json.loads('{"verify": false}'))
    return HTTPSConnection("localhost", context=_context_for(settings))  # [missing-ssl-context]


def updated_with_another_name_while_it_is_made():
    settings = Settings(timeout=1)
    return HTTPSConnection("localhost", context=_context_for(settings))


def updated_with_the_name_while_it_is_made():
    settings = Settings(verify=False)
    return HTTPSConnection("localhost", context=_context_for(settings))  # [missing-ssl-context]


def updated():
    options = Options()
    options.__dict__.update(json.loads('{"verify": false}'))
    return HTTPSConnection("localhost", context=_context_for(options))  # [missing-ssl-context]


def updated_by_vars():
    options = Options()
    given = json.loads('{"verify": false}')
    vars(options).update(given)
    return HTTPSConnection("localhost", context=_context_for(options))  # [missing-ssl-context]


def put_into_its_attributes(label):
    options = Options()
    options.__dict__["verify" if label == "weak" else "timeout"] = False
    return HTTPSConnection("localhost", context=_context_for(options))  # [missing-ssl-context]


def put_back_into_its_attributes():
    options = Options(verify=False)
    options.__dict__["verify"] = True
    return HTTPSConnection("localhost", context=_context_for(options))


def namespace():
    options = types.SimpleNamespace(**{"verify": True, **json.loads('{"verify": false}')})
    return HTTPSConnection("localhost", context=_context_for(options))  # [missing-ssl-context]


def namespace_beside_others():
    options = types.SimpleNamespace(verify=True, **json.loads('{"timeout": 1}'))
    return HTTPSConnection("localhost", context=_context_for(options))


def context_stays():
    options = Options()
    options.context = ssl.create_default_context()
    options.__dict__.update(json.loads('{"timeout": 1}'))
    if options.context is None:
        return HTTPSConnection("localhost")
    return HTTPSConnection("localhost", context=options.context)

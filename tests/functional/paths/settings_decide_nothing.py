"""What a module's settings hold decides no test, since configuration changes them; what a function has just made does."""
import ssl
from http.client import HTTPSConnection

from path_helpers import settings


class Settings:
    def __init__(self):
        self.insecure = False

    def load(self, stored):
        self.insecure = stored["insecure"]


SETTINGS = Settings()
OPTIONS = {"verify": True, "mode": "strict"}
FIRST = None
FIXED = {"verify": True, "mode": "strict", "requirement": ssl.CERT_NONE}


class Client:
    FLAGS = {"verify": True}

    def connect(self):
        context = ssl.create_default_context()
        if not self.FLAGS["verify"]:
            context.check_hostname = False
        return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def configure(verify):
    SETTINGS.load({"insecure": not verify})
    OPTIONS.update(verify=verify, mode="strict" if verify else "lenient")
    Client.FLAGS["verify"] = verify


def by_attribute():
    context = ssl.create_default_context()
    if SETTINGS.insecure:
        context.check_hostname = False
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_item():
    context = ssl.create_default_context()
    if not OPTIONS["verify"]:
        context.check_hostname = False
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_compared_item():
    context = ssl.create_default_context()
    if OPTIONS["mode"] != "strict":
        context.check_hostname = False
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_get():
    context = ssl.create_default_context()
    if OPTIONS.get("verify"):
        return HTTPSConnection("h", context=context)
    return HTTPSConnection("h")  # [missing-ssl-context]


def by_item_that_no_code_here_changes():
    context = ssl.create_default_context()
    if not FIXED["verify"]:
        context.check_hostname = False
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]  # not run: configuration may change it


def by_compared_item_that_no_code_here_changes():
    context = ssl.create_default_context()
    if FIXED["mode"] != "strict":
        context.check_hostname = False
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]  # not run: configuration may change it


def by_get_that_no_code_here_changes():
    if FIXED.get("verify"):
        return HTTPSConnection("h", context=ssl.create_default_context())
    return HTTPSConnection("h")  # [missing-ssl-context]  # not run: configuration may change it


def _is_plain(text):
    return all(character.isalnum() for character in text)


class Keyed:
    key = None

    def connect(self):
        if self.key is None:
            raise ValueError("no key")
        for character in self.key:
            print(character)
        return HTTPSConnection("h")  # [missing-ssl-context]  # not run: configuration may set it


def by_none_of_another_module():
    if settings.KEY is None:
        raise ValueError("no key")
    if not _is_plain(settings.KEY):
        raise ValueError("wrong key")
    return HTTPSConnection("h")  # [missing-ssl-context]  # not run: configuration may set it


def by_none_of_this_module():
    if FIRST is None:
        return None
    if not _is_plain(FIRST):
        raise ValueError("wrong key")
    return HTTPSConnection("h")


def with_an_item_for_a_value():
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = FIXED["requirement"]
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_class_attribute():
    return Client().connect()


def by_mapping_made_here():
    settings = {"verify": True}
    context = ssl.create_default_context()
    if not settings["verify"]:
        context.check_hostname = False
    return HTTPSConnection("h", context=context)


def by_mapping_made_and_changed_here(verify):
    settings = {"verify": True}
    settings["verify"] = verify
    context = ssl.create_default_context()
    if not settings["verify"]:
        context.check_hostname = False
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def _make_settings():
    return {"verify": True}


def by_mapping_made_by_a_function():
    context = ssl.create_default_context()
    if not _make_settings()["verify"]:
        context.check_hostname = False
    return HTTPSConnection("h", context=context)


def _by_keywords(**keywords):
    context = ssl.create_default_context()
    if keywords.get("insecure"):
        context.check_hostname = False
    return HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def by_keywords():
    _by_keywords(insecure=True)
    _by_keywords()

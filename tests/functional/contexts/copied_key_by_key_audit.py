"""What is copied key by key out of something that is not known is as unknown as an update with it."""
# not run: what is copied is nobody's

import json
import ssl
from http.client import HTTPSConnection


def copied(config):
    options = {}
    for key, value in config.items():
        options[key] = value
    HTTPSConnection("h", **options)  # [unknown-ssl-context]


def copied_where_there_is_something(path):
    with open(path, encoding="utf-8") as file:
        config = json.load(file)
    options = {}
    for key, value in config.items():
        if value is not None:
            options[key] = value
    HTTPSConnection("h", **options)  # [unknown-ssl-context]


def picked(path):
    with open(path, encoding="utf-8") as file:
        config = json.load(file)
    HTTPSConnection("h", **{key: value for key, value in config.items() if value})  # [unknown-ssl-context]


def picked_by_key(path):
    with open(path, encoding="utf-8") as file:
        config = json.load(file)
    HTTPSConnection("h", **{key: value for key, value in config.items() if key != "context"})  # [missing-ssl-context]


def copied_over_a_context(pairs):
    options = {"context": ssl.create_default_context()}
    for key, value in pairs:
        options[key] = value
    HTTPSConnection("h", **options)


def copied_over_a_bad_context(pairs):
    options = {"context": ssl._create_unverified_context()}
    for key, value in pairs:
        options[key] = value
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def only_by_a_flag(pairs, flag):
    options = {}
    for key, value in pairs:
        if flag:
            options[key] = value
    if not flag:
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def left_in_the_middle(pairs, flag):
    options = {}
    for key, value in pairs:
        if not flag:
            return
        options[key] = value
    if not flag:
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def of_attributes(names, source):
    options = {}
    for name in names:
        if hasattr(source, name):
            options[name] = getattr(source, name)
    HTTPSConnection("h", **options)  # [unknown-ssl-context]


def under_a_key_of_another_name(names):
    options = {}
    for name in names:
        options["timeout"] = name
    HTTPSConnection("h", **options)  # [missing-ssl-context]


def filled_in_if_there_is_anything(names):
    options = {}
    for name in names:
        options["context"] = ssl.create_default_context(cafile=name)
    HTTPSConnection("h", **options)  # [missing-ssl-context]

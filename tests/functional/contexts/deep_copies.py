"""A deep copy is another mapping: what is put into it does not reach the one that was copied."""

import copy
import ssl
from http.client import HTTPSConnection


def changed_in_copy():
    config = {"tls": {"context": None}}
    settings = copy.deepcopy(config)
    settings["tls"]["context"] = ssl.create_default_context()
    HTTPSConnection("h", **settings["tls"])
    HTTPSConnection("h", **config["tls"])  # [missing-ssl-context]


def absent():
    config = {"tls": {"timeout": 3}}
    settings = copy.deepcopy(config)
    settings["tls"]["context"] = ssl.create_default_context()
    HTTPSConnection("h", **config["tls"])  # [missing-ssl-context]


def flat():
    config = {"timeout": 3}
    settings = copy.deepcopy(config)
    settings["context"] = ssl.create_default_context()
    HTTPSConnection("h", **config)  # [missing-ssl-context]


def weakened_in_copy():
    config = {"tls": {"timeout": 3}}
    settings = copy.deepcopy(config)
    settings["tls"]["context"] = ssl._create_unverified_context()
    HTTPSConnection("h", **config["tls"])  # [missing-ssl-context]
    HTTPSConnection("h", **settings["tls"])  # [insecure-ssl-context]


def shallow():
    config = {"tls": {"context": None}}
    settings = copy.copy(config)
    settings["tls"]["context"] = ssl.create_default_context()
    HTTPSConnection("h", **config["tls"])


def in_a_list():
    config = [{"context": None}, {"context": ssl.create_default_context}]
    settings = copy.deepcopy(config)
    settings[0]["context"] = ssl.create_default_context()
    HTTPSConnection("h", **settings[0])
    HTTPSConnection("h", **config[0])  # [missing-ssl-context]


def held_twice():
    tls = {"context": None}
    settings = copy.deepcopy({"a": tls, "b": tls})
    settings["a"]["context"] = ssl.create_default_context()
    HTTPSConnection("h", **settings["b"])
    HTTPSConnection("h", **tls)  # [missing-ssl-context]


def rebuilt():
    config = {"tls": {"context": None}}
    settings = {name: dict(value) for name, value in config.items()}
    settings["tls"]["context"] = ssl.create_default_context()
    HTTPSConnection("h", **config["tls"])  # [missing-ssl-context]


def inner_copy():
    config = {"tls": {"context": None}}
    settings = dict(config)
    settings["tls"] = dict(config["tls"])
    settings["tls"]["context"] = ssl.create_default_context()
    HTTPSConnection("h", **config["tls"])  # [missing-ssl-context]

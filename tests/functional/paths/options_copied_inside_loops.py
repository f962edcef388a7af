"""Copied key by key out of something unknown, inside a loop (docs: as unknown as after an `update`)."""
# pylint: disable=missing-docstring, protected-access
import ssl
from http.client import HTTPSConnection


def _once(config):
    options = {}
    for key, value in config.items():
        options[key] = value
    HTTPSConnection("h", **options)


def _for_each_host(hosts, config):
    for host in hosts:
        options = {}
        for key, value in config.items():
            options[key] = value
        HTTPSConnection(host, **options)


def _for_each_host_updated(hosts, config):
    for host in hosts:
        options = {}
        options.update(config)
        HTTPSConnection(host, **options)


def _tried_again(config):
    while True:
        options = {}
        for key, value in config.items():
            options[key] = value
        try:
            return HTTPSConnection("h", **options)
        except OSError:
            continue


def _made_for_each_host(hosts, config):
    options = {}
    for key, value in config.items():
        options[key] = value
    for host in hosts:
        HTTPSConnection(host, **options)


def _read_behind(hosts, config):
    key = "context"
    for host in hosts:
        context = ssl.create_default_context() if key == "context" else None
        for key in config:
            config[key].check_hostname = True
        HTTPSConnection(host, context=context)  # [missing-ssl-context]


def drive():
    config = {"timeout": 3, "context": ssl.create_default_context()}
    for function in (_for_each_host, _for_each_host_updated, _made_for_each_host):
        function(["g", "h"], config)
    for function in (_once, _tried_again):
        function(config)
    _read_behind(["g", "h"], {"other": ssl.create_default_context()})

"""A script's main function may be called in a loop."""
# not run: a script's functions are called by the script

import asyncio
import json
import os
import ssl
import sys
import threading
import time
from http.client import HTTPConnection, HTTPSConnection


CTX = None


def run():
    return HTTPSConnection("h", context=CTX)


def main():
    global CTX
    CTX = ssl.create_default_context(cafile=os.environ.get("CA"))
    run()


for path in sys.argv[1:]:
    main()


config = {}
context = None


def load(path="/etc/daemon.json"):
    global config, context
    try:
        with open(path) as stream:
            config = json.load(stream)
    except OSError:
        config = {"server": "localhost", "tls": True}
    context = None
    if config.get("tls"):
        context = ssl.create_default_context(cafile=config.get("ca"))


def connect():
    if config.get("tls"):
        return HTTPSConnection(config["server"], context=context)
    return HTTPConnection(config["server"])


def main_b():
    load()
    while True:
        connect()
        time.sleep(config.get("interval", 60))

"""Code that is not seen leaves a context as it is."""
import gc
import logging
import ssl
from http.client import HTTPSConnection


def handed_to_the_standard_library():
    context = ssl.create_default_context()
    logging.debug("%s", context)
    gc.is_tracked(context)
    context.set_ciphers("DEFAULT")
    HTTPSConnection("h", context=context)


def handed_to_a_parameter(callback=repr):
    context = ssl.create_default_context()
    callback(context)
    HTTPSConnection("h", context=context)


def weak_stays_weak():
    context = ssl._create_unverified_context()
    logging.debug("%s", context)
    HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def options_stay():
    options = {"context": ssl.create_default_context()}
    logging.debug("%s", options)
    HTTPSConnection("h", **options)

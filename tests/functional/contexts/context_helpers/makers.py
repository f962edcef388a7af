"""Contexts, functions that make them and functions that change them, for the cases to import."""
import ssl

VERIFIED = ssl.create_default_context()
WEAK = ssl._create_unverified_context()
WEAKENED = ssl.create_default_context()
WEAKENED.check_hostname = False
NOTHING = None
OPTIONS = {"context": VERIFIED}
WEAK_OPTIONS = {"context": WEAK}


def make(verify=True):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def weaken(context):
    context.check_hostname = False


def strengthen(context):
    context.check_hostname = True
    return context

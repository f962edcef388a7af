"""Functions of which some only look, and some keep what they are handed and change it later."""

CURRENT = None


def look(context):
    return context.check_hostname


def seen(context):
    return context.check_hostname


def relax(context):
    context.check_hostname = False


def install(context):
    global CURRENT
    CURRENT = context


def configure(verify=True):
    if not verify:
        CURRENT.check_hostname = False


HOOKS = {}

"""Functions that raise where their argument is not what it should be, and others that only look at it."""
import ssl


def require(value, name):
    """Raise for None."""
    if value is None:
        raise ValueError(name)


def require_context(context):
    """Raise for what is no context."""
    if not isinstance(context, ssl.SSLContext):
        raise ValueError("no context")


def require_by_another(context):
    """Raise by another function, and go on."""
    require(context, "context")
    print("there is a context")


async def require_later(context):
    """Raise for None when it is awaited."""
    assert context is not None


def refuse(flag):
    """Raise for what is true."""
    if flag:
        raise ValueError


def note(value):
    """Write a line for None."""
    if value is None:
        print("None")

"""Functions that always raise, some of them by another one, and others that do not."""


def fail():
    """Raise."""
    raise RuntimeError


def check():
    """Raise by another function."""
    fail()


def check_and_more():
    """Raise behind something else."""
    print("checked")
    check()


def fail_if(is_so):
    """Raise under a condition, in one of two ways."""
    if is_so:
        fail()


def note():
    """Raise, and handle it."""
    try:
        fail()
    except RuntimeError:
        pass


async def fail_later():
    """Raise when it is awaited."""
    fail()


class Raiser:
    """Something that raises."""

    @staticmethod
    def fail():
        """Raise."""
        fail()

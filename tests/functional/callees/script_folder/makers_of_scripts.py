"""What the scripts beside it import by its own name."""

import ssl


def make():
    return ssl._create_unverified_context()

"""Functions that change what they are handed, by names that containers' methods have."""

import ssl


class Session:
    def get(self, path, options):
        assert path
        options["context"] = ssl._create_unverified_context()


def get(path, options):
    assert path
    options["context"] = ssl._create_unverified_context()


def copy(context):
    context.check_hostname = False

"""What drops the options that are None leaves the context to the caller, whatever else is tested."""
# not run: nobody passes anything

import http.client


class Connection(http.client.HTTPSConnection):
    def __init__(self, host, name=None, **kwargs):
        self.name = name or host
        super().__init__(host, **kwargs)  # [unknown-ssl-context]


def connect(host, **kwargs):
    options = {key: value for key, value in kwargs.items() if value is not None}
    return Connection(host, **options)  # [unknown-ssl-context]


def _open(host, title=None, **kwargs):
    label = title if title is not None else host
    return label, http.client.HTTPSConnection(host, **kwargs)  # [unknown-ssl-context]


def open_titled(host, **kwargs):
    options = {key: value for key, value in kwargs.items() if value is not None}
    return _open(host, **options)  # [unknown-ssl-context]

import http.client


class Connection(http.client.HTTPSConnection):
    pass

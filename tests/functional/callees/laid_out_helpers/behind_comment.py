import http.client


class Client(http.client.HTTPSConnection):
    pass

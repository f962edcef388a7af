import http.client


def __getattr__(name):
    if name == "Lazy":
        return http.client.HTTPSConnection
    if name == "PlainLazy":
        return http.client.HTTPConnection
    raise AttributeError(name)

import http.client

Secure = http.client.HTTPSConnection
Plain = http.client.HTTPConnection


def connect(host, context=None):
    return http.client.HTTPSConnection(host, context=context)

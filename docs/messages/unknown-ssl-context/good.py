import http.client
import ssl


def connect(host):
    context = ssl.create_default_context()
    return http.client.HTTPSConnection(host, context=context)


connect("api.example.com")

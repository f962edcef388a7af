import http.client
import ssl

connection = http.client.HTTPSConnection("api.example.com")  # [missing-ssl-context]


def connect(host, bundle=None):
    context = None
    if bundle is not None:
        context = ssl.create_default_context(cafile=bundle)
    return http.client.HTTPSConnection(host, context=context)  # [missing-ssl-context]


connect("api.example.com")

import http.client
import ssl

connection = http.client.HTTPSConnection("api.example.com", context=ssl.create_default_context())


def connect(host, bundle=None):
    context = ssl.create_default_context(cafile=bundle)
    return http.client.HTTPSConnection(host, context=context)


connect("api.example.com")

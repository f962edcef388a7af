import http.client
import ssl

verified = ssl.create_default_context()
connection = http.client.HTTPSConnection("api.example.com", context=verified)

strict = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
strict.load_default_certs()
connection = http.client.HTTPSConnection("api.example.com", context=strict)


def connect(host, bundle=None):
    context = ssl.create_default_context()
    if bundle is not None:
        # A private authority is trusted, and nothing is switched off.
        context.load_verify_locations(bundle)
    return http.client.HTTPSConnection(host, context=context)


connect("api.example.com")

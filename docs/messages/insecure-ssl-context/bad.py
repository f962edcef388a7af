import http.client
import ssl

unverified = ssl._create_unverified_context()
connection = http.client.HTTPSConnection("api.example.com", context=unverified)  # [insecure-ssl-context]

# A context that is made like this verifies nothing until it is told to.
bare = ssl.SSLContext()
connection = http.client.HTTPSConnection("api.example.com", context=bare)  # [insecure-ssl-context]


def connect(host, verify=True):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return http.client.HTTPSConnection(host, context=context)  # [insecure-ssl-context]


connect("api.example.com", verify=True)
connect("api.example.com", verify=False)

"""Two functions that one statement gives other names: what calls the one does not call the other."""
import ssl
from http.client import HTTPSConnection


def run(tls):
    context = None

    def connect():
        HTTPSConnection("h", context=context)

    def report():
        print("h")

    late, other = connect, report
    if tls:
        context = ssl.create_default_context()
        late()
    else:
        other()

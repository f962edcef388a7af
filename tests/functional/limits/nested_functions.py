"""Python: a nested function may rebind a name of the function around it. The rule takes the name as that function leaves it."""
import ssl
from http.client import HTTPSConnection


def connect():
    context = ssl.create_default_context()

    def switch_off():
        nonlocal context
        context = ssl._create_unverified_context()

    switch_off()
    HTTPSConnection("h", context=context)  # a miss: rebound by the nested function

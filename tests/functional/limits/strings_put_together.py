"""Python: a name may be put together out of strings. The rule knows literal names."""
import http.client
import ssl

PREFIX = "".join(["HTTP", "S"])


def connect():
    kind = getattr(http.client, PREFIX + "Connection")
    kind("h")  # a miss: the class is named by a string that is put together
    context = ssl.create_default_context()
    setattr(context, "_".join(["check", "hostname"]), False)
    http.client.HTTPSConnection("h", context=context)  # a miss: so is the attribute

"""Functions of the standard library that forward a context are never judged."""
# not run: the standard library constructs in its own name
import ssl
import urllib.request

urllib.request.urlopen("https://h/")
urllib.request.urlopen("https://h/", context=None)
urllib.request.urlopen("https://h/", context=ssl._create_unverified_context())
urllib.request.HTTPSHandler(context=ssl._create_unverified_context())

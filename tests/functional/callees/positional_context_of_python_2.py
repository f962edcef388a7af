"""Python 2's `httplib` takes the context as its eighth positional argument, and counts where that is the spelling."""
# not run: Python 3's class takes the context by keyword only
import ssl

import httplib

httplib.HTTPSConnection("h", 443, None, None, False, 10, None, ssl.create_default_context())
httplib.HTTPSConnection("h", 443, None, None, False, 10, None, None)  # [missing-ssl-context]
httplib.HTTPSConnection("h", 443, None, None, False, 10, None, ssl._create_unverified_context())  # [insecure-ssl-context]
httplib.HTTPSConnection("h", 443, None, None, False, 10, None)  # [missing-ssl-context]

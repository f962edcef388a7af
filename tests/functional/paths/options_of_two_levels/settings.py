import os
import ssl

VERIFY = os.environ.get("CASE_VERIFY", "1") == "1"
GOOD = ssl.create_default_context()
LAX = ssl._create_unverified_context()
MAYBE = None
if os.environ.get("CASE_MAYBE") == "1":
    MAYBE = ssl.create_default_context()

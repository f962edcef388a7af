"""Names that are bound in one way or the other, as the version has it."""
import ssl
import sys

if sys.version_info >= (3, 8):
    make = ssl._create_unverified_context
    make_well = ssl.create_default_context
else:
    make = ssl.create_default_context
    make_well = ssl._create_default_https_context

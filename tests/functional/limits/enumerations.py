"""Python: a member of an enumeration has the value that its class gives it. The rule does not look inside."""
import enum
import ssl
from http.client import HTTPSConnection


class Contexts(enum.Enum):
    STRICT = ssl.create_default_context()
    LENIENT = ssl._create_unverified_context()


HTTPSConnection("h", context=Contexts.STRICT.value)
HTTPSConnection("h", context=Contexts.LENIENT.value)  # a miss: the context is a member of an enumeration
HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]

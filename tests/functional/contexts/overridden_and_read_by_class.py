"""What a subclass overrides counts where its base asks the receiver's class for it, however that is spelled."""
import ssl
from http.client import HTTPConnection, HTTPSConnection


class _Client:
    kind = HTTPConnection
    context = ssl.create_default_context()

    def open(self):
        self.__class__.kind("h")  # [missing-ssl-context]
        type(self).kind("h")  # [missing-ssl-context]

    def trust(self):
        HTTPSConnection("h", context=self.__class__.context)  # [insecure-ssl-context]
        HTTPSConnection("h", context=type(self).context)  # [insecure-ssl-context]


class _Lax(_Client):
    kind = HTTPSConnection
    context = ssl._create_unverified_context()


class _Secure:
    kind = HTTPSConnection

    def open(self):
        self.__class__.kind("h")  # [missing-ssl-context]
        type(self).kind("h")  # [missing-ssl-context]


class _Plain(_Secure):
    kind = HTTPConnection

    def open_plain(self):
        self.__class__.kind("h")
        type(self).kind("h")


_Client().open()
_Client().trust()
_Lax().open()
_Lax().trust()
_Secure().open()
_Plain().open()
_Plain().open_plain()

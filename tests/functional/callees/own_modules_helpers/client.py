from .transport import Secure, Transport


class Client:
    kind = Secure

    def __init__(self) -> None:
        self.transport = Transport(self)

    def open(self, context=None):
        return Transport.build("h", context)

"""A function inside another one is run where a loop asks for it, and not as the loop is left."""

import http.client
import ssl


class Stream:
    """Reads frames until somebody stops it."""

    def __init__(self, secure):
        self.secure = secure
        self.stopped = False

    def run(self):
        """The connection is made anew after an error."""
        secure = self.secure

        def connect():
            if secure:
                context = ssl.create_default_context()
                context.check_hostname = False
                return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]
            return http.client.HTTPConnection("h")

        while not self.stopped:
            connect()
            self.stop()

    def once(self):
        """A near twin that is right today: no loop."""
        secure = self.secure

        def connect():
            if secure:
                return http.client.HTTPSConnection("h")  # [missing-ssl-context]
            return http.client.HTTPConnection("h")

        connect()

    def trusting(self):
        """The context is chosen outside."""
        context = None if self.secure else ssl.create_default_context()

        def connect():
            return http.client.HTTPSConnection("h", context=context)  # [missing-ssl-context]

        while not self.stopped:
            connect()
            self.stop()

    def stop(self):
        """Stop."""
        self.stopped = True


def main(secure):
    """Run it."""
    Stream(secure).run()
    Stream(secure).once()
    Stream(secure).trusting()

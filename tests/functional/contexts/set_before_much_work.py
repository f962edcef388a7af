"""What an initialiser leaves of several values counts, whatever it costs to tell what other methods do."""
# not run: it repeats requests to a server

import http.client
import ssl


class Client:
    def __init__(self, cafile=None):
        self.context = None
        self.statistics = {}
        if cafile:
            self.context = ssl.create_default_context(cafile=cafile)

    def get(self, key, retries=3):
        for attempt in range(retries):
            try:
                result = self._call(key)
            except OSError:
                if attempt == retries - 1:
                    raise
                self._reconnect()
            if result.get("stale"):
                self.statistics["stale"] = 1
                return self.get(key, retries=retries - 1)
        return None

    def _reconnect(self):
        if self.context is None:
            self.context = ssl.create_default_context()

    def _call(self, key):
        connection = http.client.HTTPSConnection("h", context=self.context)  # [missing-ssl-context]
        connection.request("GET", key)
        return connection.getresponse()

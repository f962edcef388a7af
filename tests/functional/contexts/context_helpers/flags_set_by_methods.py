"""A flag that a method of its object sets later than the context beside it was made."""

import os
import ssl


class Settings:
    def __init__(self):
        self.enabled = bool(os.environ.get("NO_SUCH_NAME"))
        self.context = ssl.create_default_context() if self.enabled else ssl._create_unverified_context()

    def enable(self):
        self.enabled = True


SETTINGS = Settings()

"""Settings of which one method sets what another scope has tested."""


class _Settings:
    def __init__(self, mode, level):
        self.mode = mode
        self.level = level

    def load(self):
        self.mode = "strict"
        self.level = 9


class _Fixed:
    def __init__(self, mode):
        self.mode = mode


LOADED = _Settings(str(), int())
FIXED = _Fixed(str())

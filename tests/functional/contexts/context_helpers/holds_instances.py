import ssl


class Config:
    def __init__(self):
        self.context = None
        self.strict = ssl.create_default_context()
        self.loose = ssl.create_default_context()

    def load(self):
        self.context = ssl.create_default_context()

    def relax(self):
        self.loose.check_hostname = False


class State:
    def __init__(self):
        self.context = None
        self.never_set = None


config = Config()
state = State()

"""What functions of others set."""

context = None
unset = None
weakened = None


class State:
    def __init__(self):
        self.context = None
        self.other = None
        self.unset = None


class Shared:
    context = None
    other = None


state = State()

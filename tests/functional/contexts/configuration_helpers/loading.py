"""What sets options of a class by names that come from elsewhere."""


def switch_on(owner, *names):
    for name in names:
        setattr(owner, name, True)

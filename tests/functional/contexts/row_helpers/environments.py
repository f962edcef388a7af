"""What each environment is made with."""

import ssl


class Production:
    secure = True
    context = ssl.create_default_context()


class Development:
    secure = False
    context = None


class Careless:
    secure = True
    context = ssl._create_unverified_context()

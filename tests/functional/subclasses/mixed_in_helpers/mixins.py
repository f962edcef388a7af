"""Mixins whose initialisers call the next one, with a context or without."""
import ssl


class PassesInsecure:
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, context=ssl._create_unverified_context(), **options)


class PassesVerified:
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, context=ssl.create_default_context(), **options)


class PassesNone:
    def __init__(self, host):
        super().__init__(host)

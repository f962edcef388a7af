"""A flag in an object that other modules may set."""


class _Settings:
    tls = False
    verify = False


settings = _Settings()

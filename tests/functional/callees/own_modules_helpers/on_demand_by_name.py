def __getattr__(name):
    if name.startswith("HTTP"):
        import http.client

        return getattr(http.client, name)
    if name in ("Bridged", "Other"):
        from .compat import Bridged

        return Bridged
    if name == "Plain":
        from .compat import Plain

        return Plain
    raise AttributeError(name)

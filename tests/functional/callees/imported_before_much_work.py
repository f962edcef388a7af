"""What imports alone bind is known to a function inside, however much work the function around has to do."""

# not run: what it asks of the network is not there


def calibrated(url, string, code, ask):
    try:
        from http.client import HTTPConnection, HTTPSConnection
    except ImportError:
        from httplib import HTTPConnection, HTTPSConnection

    opened = {"connection": None, "key": None}

    def fresh(scheme, host):
        kind = HTTPConnection if scheme == "http" else HTTPSConnection
        return kind(host, timeout=30)  # [missing-ssl-context]

    def plain(host):
        return HTTPConnection(host, timeout=30)

    def fetch(condition):
        if "[INFERENCE]" in url:
            asked = url.replace("[INFERENCE]", condition)
        elif "*" in url:
            asked = url.replace("*", condition, 1)
        else:
            asked = url
        parts = ask(asked)
        headers = {}
        if parts.cookie:
            headers["Cookie"] = parts.cookie
        if parts.user:
            headers["User"] = parts.user
        if parts.agent:
            headers["User-Agent"] = parts.agent
        if parts.language:
            headers["Accept-Language"] = parts.language
        key = (parts.scheme, parts.host)
        for _ in (1, 2):
            if opened["connection"] is None or opened["key"] != key:
                if opened["connection"] is not None:
                    try:
                        opened["connection"].close()
                    except Exception:
                        pass
                opened["connection"], opened["key"] = fresh(parts.scheme, parts.host), key
            try:
                opened["connection"].request("GET", parts.path, parts.body, headers)
                answer = opened["connection"].getresponse()
                return answer.read(), answer.status
            except Exception:
                try:
                    opened["connection"].close()
                except Exception:
                    pass
                opened["connection"] = None
        return None, None

    if string is None and code is None:
        (first, one), (second, two), (third, three) = fetch("1=1"), fetch("1=1"), fetch("1=2")
        if first is None or second is None or third is None:
            raise SystemExit("no answer")
        code = one if one == two != three else None
    return fetch, plain, code

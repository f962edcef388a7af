VERIFY = True
KEY = None
HTTPS = "https"

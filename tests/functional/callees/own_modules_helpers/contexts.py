import ssl

VERIFIED = ssl.create_default_context()
LAX = ssl._create_unverified_context()

"""What a module's calls construct, and with which context; ``judge`` is the door."""

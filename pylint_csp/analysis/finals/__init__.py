"""Finals: what scopes leave behind in names and attributes, told from outside these scopes."""

"""Which calls may construct at all: told by names, nothing evaluated."""

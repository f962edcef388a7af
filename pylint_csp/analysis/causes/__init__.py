"""Which line a message blames: where the code says what decides about a call."""

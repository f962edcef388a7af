"""What the case beside it reads under names of its own."""

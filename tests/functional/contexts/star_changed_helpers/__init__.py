"""What other modules import, and change."""

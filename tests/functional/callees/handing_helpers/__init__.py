"""Classes whose methods hand on what they are passed."""

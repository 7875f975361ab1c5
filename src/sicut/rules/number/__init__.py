"""Rules on numbers."""

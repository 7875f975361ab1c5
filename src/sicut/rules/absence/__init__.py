"""Rules on statements that a source does not mention something."""

"""Rules on the sources of a run, and on what the report allows itself."""

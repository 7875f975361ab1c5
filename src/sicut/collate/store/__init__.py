"""The index on disk: segments that are mapped into memory, and the folder that holds them."""

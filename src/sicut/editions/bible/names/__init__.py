"""What the books of the Bible are called, by language."""

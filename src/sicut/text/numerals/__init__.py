"""Numbers by themselves, in digits, words and characters: what collation needs of them, and cheap to import."""

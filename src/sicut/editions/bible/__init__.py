"""The Bible: its books and their names."""

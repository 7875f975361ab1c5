"""What is true of any text: characters, folding, words, lines, and what is shown."""

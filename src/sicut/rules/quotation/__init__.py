"""Rules on the words of quotations, and on what is left out of them."""

"""Rules on references to places in works, and on the quotations beside them."""

"""Names of units and currencies from the Unicode CLDR."""

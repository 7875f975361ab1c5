"""The Qur'an: the names of its suras in many spellings, and how their verses are counted."""

# Entries that the draft engine's rules rely on, and what the other files lack.

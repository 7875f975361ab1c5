"""The review page: a server for one person on one machine, which nobody else can talk to."""

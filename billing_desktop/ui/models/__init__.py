"""Item models over the services, and what their rows show."""

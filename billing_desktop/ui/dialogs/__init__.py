"""The dialogs: each asks, previews through the services and hands one act to them; none knows a rule about money."""

// Loads the page again when the description has changed.
new EventSource("/changes").addEventListener("message", () => location.reload());

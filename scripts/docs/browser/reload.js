// Reloads the page when its server says that the API description has changed.
new EventSource("/changes").addEventListener("message", () => location.reload());

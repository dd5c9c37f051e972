// The popup: wiring only.

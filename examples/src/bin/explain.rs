//! Explains a failed VM entry.
fn main() {}

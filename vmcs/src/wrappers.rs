//! Wrappers around a VMCS that watch how it is used.
//!
//! A wrapper owns a backend, is a backend itself, and passes every access on unchanged. So wrappers
//! nest, `Counted<Traced<Snapshot, F>>`, and `Counted<&mut B>` watches a backend that stays where it
//! is.

mod counted;
mod traced;

pub use counted::{Counted, Counts};
pub use traced::{Accessed, Traced};

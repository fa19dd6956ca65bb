//! VMCS fields: encodings, the dense index, and the typed constants.
//!
//! Everything comes from one table, `field/table.rs`: a row holds the name, the encoding, the value
//! type, the access, the condition for existence and the manual's name of a field. A typed constant
//! such as [`GUEST_RIP`] carries the value type, so that a bit of one control word cannot be
//! written to another, and the access, so that a read-only field cannot be written:
//!
//! ```
//! use vmx_types::field::{self, Width};
//!
//! assert_eq!(field::GUEST_RIP.encoding().bits(), 0x681E);
//! assert_eq!(field::GUEST_RIP.id().name(), "guest_rip");
//! assert_eq!(field::GUEST_RIP.encoding().width(), Width::Natural);
//! ```
//!
//! Source: Appendix B, Field Encoding in VMCS.

mod bits;
mod encoding;
mod existence;
mod set;
mod table;
mod value;

pub use bits::BitName;
pub use encoding::{Area, Encoding, Hex, Width};
pub use existence::{Capability, Existence};
pub use set::FieldSet;
pub use table::*;
pub use value::{Access, Field, FieldDisplay, FieldValue, Natural, ReadOnly, ReadWrite};

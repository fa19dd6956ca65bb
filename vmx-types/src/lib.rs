#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

#[macro_use]
mod flags;

pub mod capability;
pub mod controls;
pub mod field;
pub mod groups;
pub mod registers;

pub use capability::CapabilityMsr;
pub use field::{Encoding, Field, FieldId, FieldSet, FieldValue};
pub use flags::Flag;

#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

#[macro_use]
mod flags;
#[macro_use]
mod numbers;
#[macro_use]
pub mod groups;

pub mod capability;
pub mod controls;
pub mod error;
pub mod event;
pub mod exit;
pub mod field;
pub mod memory_type;
pub mod registers;

pub use capability::CapabilityMsr;
pub use field::{Encoding, Field, FieldId, FieldSet, FieldValue};
pub use flags::Flag;

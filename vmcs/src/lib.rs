#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;

pub mod access;
pub mod capabilities;
pub mod diff;
#[cfg(feature = "alloc")]
pub mod dump;
pub mod memory;
pub mod msr_list;
mod print;
pub mod snapshot;
pub mod vmx;
pub mod wrappers;

pub use access::{VmcsRead, VmcsReadExt, VmcsWrite, VmcsWriteExt};
pub use capabilities::Capabilities;
pub use memory::{BadAddress, PhysRead};
pub use snapshot::{Known, PartialSnapshot, Snapshot};
pub use vmx::{Current, Vmx};
pub use wrappers::{Counted, Traced};

#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

pub mod access;
pub mod capabilities;
pub mod snapshot;
pub mod wrappers;

pub use access::{VmcsRead, VmcsReadExt, VmcsWrite, VmcsWriteExt};
pub use capabilities::Capabilities;
pub use snapshot::{Known, PartialSnapshot, Snapshot};
pub use wrappers::{Counted, Traced};

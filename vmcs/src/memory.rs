//! Physical memory, as the code of this crate reads it.
//!
//! **For memory owners**: implement [`PhysRead`] for what you have, a mapping of guest memory or a
//! file. Nothing here asks for more than that.

use core::{error, fmt};

/// Physical memory that can be read.
pub trait PhysRead {
    /// Fills `to` with the bytes from the physical address `address` on.
    ///
    /// # Errors
    ///
    /// A byte of the range has no memory behind it, or the range goes beyond 2^64. What `to` then
    /// holds is not specified.
    fn read(&self, address: u64, to: &mut [u8]) -> Result<(), BadAddress>;
}

/// An access to physical memory failed; the address is that of the whole access, not of the first
/// byte at fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadAddress(pub u64);

/// Memory that starts at physical address 0 and ends with the slice.
impl PhysRead for [u8] {
    fn read(&self, address: u64, to: &mut [u8]) -> Result<(), BadAddress> {
        let bytes = usize::try_from(address)
            .ok()
            .and_then(|start| self.get(start..)?.get(..to.len()))
            .ok_or(BadAddress(address))?;
        to.copy_from_slice(bytes);
        Ok(())
    }
}

/// No memory: only a read of nothing succeeds.
impl PhysRead for () {
    fn read(&self, address: u64, to: &mut [u8]) -> Result<(), BadAddress> {
        if to.is_empty() { Ok(()) } else { Err(BadAddress(address)) }
    }
}

macro_rules! read_through {
    ($($Reference:ty),*) => { $(
        impl<M: PhysRead + ?Sized> PhysRead for $Reference {
            fn read(&self, address: u64, to: &mut [u8]) -> Result<(), BadAddress> {
                (**self).read(address, to)
            }
        }
    )* };
}

read_through!(&M, &mut M);

impl<const N: usize> PhysRead for [u8; N] {
    fn read(&self, address: u64, to: &mut [u8]) -> Result<(), BadAddress> {
        self.as_slice().read(address, to)
    }
}

impl fmt::Display for BadAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no memory at physical address {:#x}", self.0)
    }
}

impl error::Error for BadAddress {}

static_assertions::assert_obj_safe!(PhysRead);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_ends_where_it_ends() {
        let memory = [1, 2, 3, 4];
        let mut to = [0; 2];
        assert_eq!(memory.read(2, &mut to), Ok(()));
        assert_eq!(to, [3, 4]);
        for address in [3, 4, 5, 1 << 32, u64::MAX - 1, u64::MAX] {
            assert_eq!(memory.read(address, &mut to), Err(BadAddress(address)));
        }
        assert_eq!(memory.read(4, &mut []), Ok(()));
    }

    #[test]
    fn no_memory_and_memory_behind_references() {
        assert_eq!(().read(0, &mut [0]), Err(BadAddress(0)));
        assert_eq!(().read(7, &mut []), Ok(()));
        let memory: &dyn PhysRead = &[5];
        let mut to = [0];
        assert_eq!((&memory).read(0, &mut to), Ok(()));
        assert_eq!(to, [5]);
    }
}

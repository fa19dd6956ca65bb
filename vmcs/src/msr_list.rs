//! The MSR areas: the lists of MSRs that VM entries load and VM exits store and load.
//!
//! Source: VM-Exit Controls for MSRs, 25.7.2, and VM-Entry Controls for MSRs, 25.8.2.

use core::{error, fmt, iter::FusedIterator};

use crate::memory::{BadAddress, PhysRead};

/// An entry of an MSR area: 16 bytes, the index in bytes 3:0, the value in bytes 15:8.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MsrEntry {
    /// The index of the MSR, 32 bits, as RDMSR takes it in ECX.
    pub index: u32,
    /// Bytes 7:4, which must be 0.
    pub reserved: u32,
    /// The value of the MSR, 64 bits.
    pub value: u64,
}

/// An MSR area in memory: an iterator over its entries.
///
/// It ends after the last entry, or after the first that cannot be given; so no address and no
/// count can make it run on.
///
/// ```
/// use vmcs::msr_list::{MsrEntry, MsrList};
///
/// let efer = MsrEntry { index: 0xC000_0080, reserved: 0, value: 0xD01 };
/// let memory = efer.to_bytes();
/// let mut list = MsrList::new(&memory, 0, 1, 512);
/// assert_eq!(list.next(), Some(Ok(efer)));
/// assert_eq!(list.next(), None);
/// ```
#[derive(Debug)]
pub struct MsrList<'a, M: ?Sized> {
    memory: &'a M,
    address: u64,
    done: u32,
    count: u32,
    limit: u32,
}

/// Why an entry of an MSR area cannot be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MsrListError {
    /// There is no memory where the entry is.
    BadAddress(BadAddress),
    /// The count is above the limit, and the entries within the limit have been given.
    TooLong {
        /// The limit.
        limit: u32,
    },
}

impl MsrEntry {
    /// The size of an entry in bytes.
    pub const SIZE: usize = 16;

    /// The entry that memory holds.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; Self::SIZE]) -> Self {
        let [i0, i1, i2, i3, r0, r1, r2, r3, value @ ..] = bytes;
        Self {
            index: u32::from_le_bytes([i0, i1, i2, i3]),
            reserved: u32::from_le_bytes([r0, r1, r2, r3]),
            value: u64::from_le_bytes(value),
        }
    }

    /// The entry as memory holds it.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; Self::SIZE] {
        let [i0, i1, i2, i3] = self.index.to_le_bytes();
        let [r0, r1, r2, r3] = self.reserved.to_le_bytes();
        let [v0, v1, v2, v3, v4, v5, v6, v7] = self.value.to_le_bytes();
        [i0, i1, i2, i3, r0, r1, r2, r3, v0, v1, v2, v3, v4, v5, v6, v7]
    }

    /// The physical address of the entry number `n`, from 0, of the area at `area`; `None` beyond
    /// 2^64.
    #[must_use]
    pub const fn address(area: u64, n: u32) -> Option<u64> {
        area.checked_add(n as u64 * Self::SIZE as u64)
    }
}

impl<'a, M: PhysRead + ?Sized> MsrList<'a, M> {
    /// The area of `count` entries at the physical address `address`, of which at most `limit` are
    /// given; a processor tells its limit by
    /// [`Misc::recommended_msr_list_length`](vmx_types::capability::Misc::recommended_msr_list_length).
    #[must_use]
    pub const fn new(memory: &'a M, address: u64, count: u32, limit: u32) -> Self {
        Self { memory, address, done: 0, count, limit }
    }

    fn read(&self) -> Result<MsrEntry, MsrListError> {
        if self.done >= self.limit {
            return Err(MsrListError::TooLong { limit: self.limit });
        }
        let address = MsrEntry::address(self.address, self.done).ok_or(BadAddress(self.address))?;
        let mut bytes = [0; MsrEntry::SIZE];
        self.memory.read(address, &mut bytes)?;
        Ok(MsrEntry::from_bytes(bytes))
    }
}

impl<M: PhysRead + ?Sized> Iterator for MsrList<'_, M> {
    type Item = Result<MsrEntry, MsrListError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done >= self.count {
            return None;
        }
        let entry = self.read();
        if entry.is_ok() {
            self.done += 1;
        } else {
            self.count = self.done;
        }
        Some(entry)
    }
}

impl<M: PhysRead + ?Sized> FusedIterator for MsrList<'_, M> {}

impl<M: ?Sized> Clone for MsrList<'_, M> {
    fn clone(&self) -> Self {
        Self { ..*self }
    }
}

impl From<BadAddress> for MsrListError {
    fn from(error: BadAddress) -> Self {
        Self::BadAddress(error)
    }
}

impl fmt::Display for MsrEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "msr {:#x}: {:#x}", self.index, self.value)?;
        if self.reserved == 0 { Ok(()) } else { write!(f, " (reserved {:#x})", self.reserved) }
    }
}

impl fmt::Display for MsrListError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadAddress(error) => error.fmt(f),
            Self::TooLong { limit } => write!(f, "the MSR area has more than {limit} entries"),
        }
    }
}

impl error::Error for MsrListError {}

#[cfg(test)]
mod tests {
    extern crate std;
    use std::{format, vec, vec::Vec};

    use super::*;

    fn entry(n: u32) -> MsrEntry {
        MsrEntry { index: 0xC000_0080 + n, reserved: n, value: u64::from(n) << 40 | 1 }
    }

    fn area(entries: u32) -> Vec<u8> {
        (0..entries).flat_map(|n| entry(n).to_bytes()).collect()
    }

    #[test]
    fn an_entry_and_its_bytes() {
        let msr =
            MsrEntry { index: 0x0403_0201, reserved: 0x0807_0605, value: 0x100F_0E0D_0C0B_0A09 };
        assert_eq!(msr.to_bytes(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
        assert_eq!(MsrEntry::from_bytes(msr.to_bytes()), msr);
        assert_eq!(format!("{}", entry(0)), "msr 0xc0000080: 0x1");
        assert_eq!(format!("{}", entry(2)), "msr 0xc0000082: 0x20000000001 (reserved 0x2)");
    }

    #[test]
    fn entries_come_in_order() {
        let mut memory = vec![0xAA; 32];
        memory.extend(area(3));
        let list = MsrList::new(&memory[..], 32, 3, 512);
        assert!(list.clone().eq((0..3).map(|n| Ok(entry(n)))));
        assert_eq!(MsrList::new(&memory[..], 32, 0, 512).next(), None);
    }

    #[test]
    fn the_first_error_is_the_last_item() {
        let memory = area(2);
        let items: Vec<_> = MsrList::new(&memory[..], 0, u32::MAX, 512).collect();
        assert_eq!(items, [Ok(entry(0)), Ok(entry(1)), Err(BadAddress(32).into())]);
        let mut list = MsrList::new(&memory[..], 16, 2, 1);
        assert_eq!(list.next(), Some(Ok(entry(1))));
        assert_eq!(list.next(), Some(Err(MsrListError::TooLong { limit: 1 })));
        assert_eq!((list.next(), list.next()), (None, None));
    }

    #[test]
    fn addresses_do_not_wrap() {
        struct Anywhere;
        impl PhysRead for Anywhere {
            fn read(&self, _: u64, to: &mut [u8]) -> Result<(), BadAddress> {
                to.fill(0);
                Ok(())
            }
        }
        let near_the_end = u64::MAX - 15;
        let items: Vec<_> = MsrList::new(&Anywhere, near_the_end, 3, 512).collect();
        assert_eq!(items, [Ok(MsrEntry::default()), Err(BadAddress(near_the_end).into())]);
        assert_eq!(MsrList::new(&Anywhere, 0, u32::MAX, 4096).count(), 4097);
    }
}

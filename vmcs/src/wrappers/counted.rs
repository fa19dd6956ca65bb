//! Counting VMREADs and VMWRITEs.

use core::{
    cell::Cell,
    fmt,
    ops::{Add, AddAssign},
};

use vmx_types::Encoding;

use crate::{VmcsRead, VmcsWrite};

/// A backend that counts how many fields are read and written.
///
/// An access counts when it is asked for, whether it succeeds or not. The two methods for many
/// fields count every field of their list, and pass the list on whole.
///
/// ```
/// use vmcs::{Counted, Snapshot, VmcsReadExt, VmcsWriteExt};
/// use vmx_types::field;
///
/// let mut vmcs = Counted::new(Snapshot::ZERO);
/// let (rip, counts) = vmcs.scope(|vmcs| {
///     vmcs.write(field::CR3_TARGET_COUNT, 0)?;
///     vmcs.read(field::GUEST_RIP)
/// });
/// assert!(rip.is_ok());
/// assert_eq!((counts.reads, counts.writes), (1, 1));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Counted<B> {
    inner: B,
    reads: Cell<u64>,
    writes: Cell<u64>,
}

/// How many fields were read and written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Counts {
    /// Fields read: VMREADs, on a processor.
    pub reads: u64,
    /// Fields written: VMWRITEs, on a processor.
    pub writes: u64,
}

impl<B> Counted<B> {
    /// Wraps a backend; both counts start at 0.
    pub const fn new(inner: B) -> Self {
        Self { inner, reads: Cell::new(0), writes: Cell::new(0) }
    }

    /// The accesses since the start, or since the last [`reset`](Self::reset).
    pub fn counts(&self) -> Counts {
        Counts { reads: self.reads.get(), writes: self.writes.get() }
    }

    /// Sets both counts to 0 and returns what they were.
    pub fn reset(&self) -> Counts {
        Counts { reads: self.reads.take(), writes: self.writes.take() }
    }

    /// Runs `body` and returns, with its result, the accesses that it made. Scopes nest: those of an
    /// inner scope count for the outer one too.
    pub fn scope<T>(&mut self, body: impl FnOnce(&mut Self) -> T) -> (T, Counts) {
        let before = self.reset();
        let result = body(self);
        let within = self.counts();
        self.add(before);
        (result, within)
    }

    /// The backend, around which nothing is counted.
    pub const fn inner(&self) -> &B {
        &self.inner
    }

    /// The backend, around which nothing is counted.
    pub const fn inner_mut(&mut self) -> &mut B {
        &mut self.inner
    }

    /// Gives the backend back.
    pub fn into_inner(self) -> B {
        self.inner
    }

    /// Adds to the counts, which wrap at 2^64.
    pub(crate) fn add(&self, counts: Counts) {
        let sum = self.counts() + counts;
        self.reads.set(sum.reads);
        self.writes.set(sum.writes);
    }
}

impl Counts {
    /// One read.
    pub(crate) const READ: Self = Self { reads: 1, writes: 0 };
    /// One write.
    pub(crate) const WRITE: Self = Self { reads: 0, writes: 1 };
}

/// Wraps at 2^64.
impl Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            reads: self.reads.wrapping_add(other.reads),
            writes: self.writes.wrapping_add(other.writes),
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} VMREADs, {} VMWRITEs", self.reads, self.writes)
    }
}

impl<B: VmcsRead> VmcsRead for Counted<B> {
    type Error = B::Error;

    fn read_raw(&self, field: Encoding) -> Result<u64, B::Error> {
        self.add(Counts::READ);
        self.inner.read_raw(field)
    }

    fn read_many(&self, reads: &mut [(Encoding, u64)]) -> Result<(), B::Error> {
        self.add(Counts { reads: reads.len() as u64, writes: 0 });
        self.inner.read_many(reads)
    }
}

impl<B: VmcsWrite> VmcsWrite for Counted<B> {
    fn write_raw(&mut self, field: Encoding, value: u64) -> Result<(), B::Error> {
        self.add(Counts::WRITE);
        self.inner.write_raw(field, value)
    }

    fn write_many(&mut self, writes: &[(Encoding, u64)]) -> Result<(), B::Error> {
        self.add(Counts { reads: 0, writes: writes.len() as u64 });
        self.inner.write_many(writes)
    }
}

#[cfg(test)]
mod tests {
    use vmx_types::field;

    use super::*;
    use crate::{PartialSnapshot, Snapshot, VmcsReadExt, VmcsWriteExt};

    const RSP: Encoding = field::GUEST_RSP.encoding();
    const RIP: Encoding = field::GUEST_RIP.encoding();

    #[test]
    fn accesses_are_counted_and_passed_on() {
        let mut vmcs = Counted::new(Snapshot::ZERO);
        vmcs.write_many(&[(RSP, 0x7000), (RIP, 0x1000)]).unwrap();
        let mut reads = [(RIP, 0), (RSP, 0), (RIP, 0)];
        vmcs.read_many(&mut reads).unwrap();
        assert_eq!(reads.map(|read| read.1), [0x1000, 0x7000, 0x1000]);
        assert_eq!(vmcs.counts(), Counts { reads: 3, writes: 2 });
        assert_eq!(vmcs.reset(), Counts { reads: 3, writes: 2 });
        assert_eq!(vmcs.counts(), Counts::default());
        assert_eq!(vmcs.into_inner().get(field::GUEST_RSP.id()), 0x7000);
    }

    #[test]
    fn a_failing_access_counts() {
        let mut vmcs = Counted::new(PartialSnapshot::UNKNOWN);
        assert!(vmcs.read(field::GUEST_CR3).is_err());
        assert!(vmcs.write_raw(Encoding::new(0xFFFF), 0).is_err());
        assert_eq!(vmcs.counts(), Counts { reads: 1, writes: 1 });
    }

    #[test]
    fn scopes_nest() {
        let mut vmcs = Counted::new(Snapshot::ZERO);
        vmcs.read_raw(RIP).unwrap();
        let (inner, outer) = vmcs.scope(|vmcs| {
            vmcs.read_raw(RIP).unwrap();
            let ((), inner) = vmcs.scope(|vmcs| vmcs.write(field::CR3_TARGET_COUNT, 4).unwrap());
            inner
        });
        assert_eq!(inner, Counts { reads: 0, writes: 1 });
        assert_eq!(outer, Counts { reads: 1, writes: 1 });
        assert_eq!(vmcs.counts(), Counts { reads: 2, writes: 1 });
    }

    #[test]
    fn a_borrowed_backend_can_be_watched_through_the_trait_object() {
        let mut snapshot = Snapshot::ZERO;
        let backend: &mut dyn VmcsWrite<Error = crate::snapshot::NoSuchField> = &mut snapshot;
        let mut vmcs = Counted::new(backend);
        vmcs.write_raw(RIP, 5).unwrap();
        assert_eq!(vmcs.read_raw(RIP), Ok(5));
        assert_eq!(vmcs.counts(), Counts { reads: 1, writes: 1 });
    }

    #[test]
    fn counts_wrap() {
        let all = Counts { reads: u64::MAX, writes: 1 };
        assert_eq!(all + Counts::READ, Counts { reads: 0, writes: 1 });
    }
}

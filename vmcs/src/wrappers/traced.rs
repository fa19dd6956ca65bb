//! Telling every access.

use core::fmt;

use vmx_types::Encoding;

use crate::{VmcsRead, VmcsWrite};

/// A backend that tells a closure every access, after it has happened.
///
/// The closure takes `&self` because reads do: what it collects goes to a [`Cell`](core::cell::Cell),
/// a channel, a port. The two methods for many fields become single accesses here, so that each is
/// told with its own result.
///
/// ```
/// use core::cell::Cell;
/// use vmcs::{Snapshot, VmcsWriteExt, wrappers::{Accessed, Traced}};
/// use vmx_types::{Encoding, field};
///
/// let last = Cell::new(None);
/// let mut vmcs = Traced::new(Snapshot::ZERO, |access| last.set(Some(access.field())));
/// vmcs.write(field::CR3_TARGET_COUNT, 4)?;
/// assert_eq!(last.get(), Some(field::CR3_TARGET_COUNT.encoding()));
/// # Ok::<(), vmcs::snapshot::NoSuchField>(())
/// ```
#[derive(Clone)]
pub struct Traced<B, F> {
    inner: B,
    tell: F,
}

/// An access to a VMCS that has happened; `E` is the error of the backend.
#[derive(Debug, PartialEq, Eq)]
pub enum Accessed<'a, E> {
    /// A field was read.
    Read {
        /// The encoding that was asked for.
        field: Encoding,
        /// What the backend gave.
        result: Result<u64, &'a E>,
    },
    /// A field was written.
    Write {
        /// The encoding that was asked for.
        field: Encoding,
        /// What was to be written, before the backend cut it to the width of the field.
        value: u64,
        /// What the backend said.
        result: Result<(), &'a E>,
    },
}

impl<B: VmcsRead, F: Fn(Accessed<'_, B::Error>)> Traced<B, F> {
    /// Wraps a backend; `tell` is called for each access.
    pub const fn new(inner: B, tell: F) -> Self {
        Self { inner, tell }
    }
}

impl<B, F> Traced<B, F> {
    /// The backend, around which nothing is told.
    pub const fn inner(&self) -> &B {
        &self.inner
    }

    /// The backend, around which nothing is told.
    pub const fn inner_mut(&mut self) -> &mut B {
        &mut self.inner
    }

    /// Gives the backend back.
    pub fn into_inner(self) -> B {
        self.inner
    }
}

impl<E> Accessed<'_, E> {
    /// The encoding that was asked for.
    #[must_use]
    pub const fn field(&self) -> Encoding {
        match self {
            Self::Read { field, .. } | Self::Write { field, .. } => *field,
        }
    }

    /// The value that was read or written, also by a write that failed.
    #[must_use]
    pub const fn value(&self) -> Option<u64> {
        match self {
            Self::Read { result: Ok(value), .. } | Self::Write { value, .. } => Some(*value),
            Self::Read { .. } => None,
        }
    }

    /// Why the access failed, if it did.
    #[must_use]
    pub const fn error(&self) -> Option<&E> {
        match self {
            Self::Read { result: Err(error), .. } | Self::Write { result: Err(error), .. } => {
                Some(error)
            }
            _ => None,
        }
    }

    /// Whether this is a write.
    #[must_use]
    pub const fn is_write(&self) -> bool {
        matches!(self, Self::Write { .. })
    }
}

// By hand: the derived forms would ask for `E: Clone`, which a reference does not need.
impl<E> Clone for Accessed<'_, E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for Accessed<'_, E> {}

/// One line: `read guest_rip: 0x1000`, `write guest_rip: 0x1000`, and ` failed: ` with the error
/// behind an access that failed.
impl<E: fmt::Display> fmt::Display for Accessed<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", if self.is_write() { "write" } else { "read" }, self.field())?;
        if let Some(value) = self.value() {
            write!(f, ": {value:#x}")?;
        }
        match self.error() {
            Some(error) => write!(f, " failed: {error}"),
            None => Ok(()),
        }
    }
}

impl<B: fmt::Debug, F> fmt::Debug for Traced<B, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Traced").field("inner", &self.inner).finish_non_exhaustive()
    }
}

impl<B: VmcsRead, F: Fn(Accessed<'_, B::Error>)> VmcsRead for Traced<B, F> {
    type Error = B::Error;

    fn read_raw(&self, field: Encoding) -> Result<u64, B::Error> {
        let result = self.inner.read_raw(field);
        (self.tell)(Accessed::Read { field, result: result.as_ref().copied() });
        result
    }
}

impl<B: VmcsWrite, F: Fn(Accessed<'_, B::Error>)> VmcsWrite for Traced<B, F> {
    fn write_raw(&mut self, field: Encoding, value: u64) -> Result<(), B::Error> {
        let result = self.inner.write_raw(field, value);
        (self.tell)(Accessed::Write { field, value, result: result.as_ref().copied() });
        result
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use core::cell::RefCell;
    use std::{format, string::String, vec::Vec};

    use vmx_types::{FieldId, field};

    use super::*;
    use crate::{Counted, PartialSnapshot, VmcsReadExt, VmcsWriteExt, snapshot::Missing};

    #[test]
    fn every_access_is_told_in_order_with_its_result() {
        let lines = RefCell::new(Vec::<String>::new());
        let mut vmcs = Traced::new(PartialSnapshot::UNKNOWN, |access| {
            lines.borrow_mut().push(format!("{access}"));
        });
        let (rip, rsp) = (field::GUEST_RIP.encoding(), field::GUEST_RSP.encoding());
        vmcs.write_many(&[(rip, 0x1000), (Encoding::new(0xFFFE), 1)]).unwrap_err();
        vmcs.read_many(&mut [(rip, 0), (rsp, 0), (rip, 0)]).unwrap_err();
        assert_eq!(
            *lines.borrow(),
            [
                "write guest_rip: 0x1000",
                "write 0xfffe: 0x1 failed: no VMCS field has the encoding 0xfffe",
                "read guest_rip: 0x1000",
                "read guest_rsp failed: the value of guest_rsp is not known",
            ]
        );
    }

    #[test]
    fn parts_of_an_access() {
        let missing = Missing::Field(FieldId::GuestCr3);
        let field = field::GUEST_CR3.encoding();
        let read: Accessed<'_, Missing> = Accessed::Read { field, result: Ok(5) };
        assert_eq!((read.value(), read.error(), read.is_write()), (Some(5), None, false));
        let read = Accessed::Read { field, result: Err(&missing) };
        assert_eq!((read.value(), read.error()), (None, Some(&missing)));
        let write = Accessed::Write { field, value: 5, result: Err(&missing) };
        assert_eq!(
            (write.value(), write.error(), write.is_write()),
            (Some(5), Some(&missing), true)
        );
    }

    #[test]
    fn wrappers_nest() {
        let reads = core::cell::Cell::new(0);
        let inner = Traced::new(PartialSnapshot::UNKNOWN, |access| {
            reads.set(reads.get() + u32::from(!access.is_write()));
        });
        let mut vmcs = Counted::new(inner);
        vmcs.write(field::CR3_TARGET_COUNT, 4).unwrap();
        assert_eq!(vmcs.read(field::CR3_TARGET_COUNT), Ok(4));
        assert_eq!((vmcs.counts().reads, reads.get()), (1, 1));
        let inner: PartialSnapshot = vmcs.into_inner().into_inner();
        assert_eq!(inner.whole(FieldId::Cr3TargetCount), Some(4));
    }
}

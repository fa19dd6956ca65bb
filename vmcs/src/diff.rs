//! The difference of two VMCSs by meaning: fields, and the bits of them by name.
//!
//! ```
//! use vmcs::{PartialSnapshot, Snapshot, diff};
//! use vmx_types::FieldId;
//!
//! let before = Snapshot::ZERO;
//! let mut after = Snapshot::ZERO;
//! after.set(FieldId::GuestRflags, 0x202);
//! let changes: Vec<_> = diff::changes(&(&before).into(), &(&after).into()).collect();
//! assert_eq!(changes.len(), 1);
//! assert_eq!(
//!     changes[0].to_string(),
//!     "guest_rflags: 0x0000000000000000 -> 0x0000000000000202: bit 1 set, IF set"
//! );
//! ```

use core::fmt;

use vmx_types::{FieldId, field::BitName};

use crate::{Known, PartialSnapshot};

/// A field in which two VMCSs differ, by its value or by how much of it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The field.
    pub field: FieldId,
    /// What is known of it in the first VMCS.
    pub before: Known,
    /// What is known of it in the second.
    pub after: Known,
}

/// What became of a bit, or of a group of bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BitChange {
    /// The bits by name.
    pub name: BitName,
    /// Their value in the first VMCS, moved down to bit 0.
    pub before: u64,
    /// Their value in the second.
    pub after: u64,
}

/// The fields in which two VMCSs differ, in the order of the encodings.
pub fn changes<'a>(
    before: &'a PartialSnapshot,
    after: &'a PartialSnapshot,
) -> impl Iterator<Item = Change> + 'a {
    FieldId::ALL.iter().filter_map(|&field| {
        let change = Change { field, before: before.get(field), after: after.get(field) };
        (change.before != change.after).then_some(change)
    })
}

impl Change {
    /// The bits that are known in both and differ, by name. Empty for a plain number.
    pub fn bits(&self) -> impl Iterator<Item = BitChange> + '_ {
        let differ = (self.before.value ^ self.after.value) & self.before.mask & self.after.mask;
        let named = if self.field.flags().is_empty() { 0 } else { differ };
        self.field.bit_names(named).map(|name| {
            let part = |value: u64| (value & name.mask()) >> name.mask().trailing_zeros();
            let (before, after) = (part(self.before.value), part(self.after.value));
            BitChange { name, before, after }
        })
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.field.encoding().width();
        let value = |known: Known, f: &mut fmt::Formatter<'_>| match known.mask & width.mask() {
            0 => f.write_str("not known"),
            _ if known.is_whole(width) => write!(f, "{}", width.hex(known.value)),
            mask => write!(f, "{} (of which {mask:#x} known)", width.hex(known.value)),
        };
        write!(f, "{}: ", self.field)?;
        value(self.before, f)?;
        f.write_str(" -> ")?;
        value(self.after, f)?;
        for (i, bit) in self.bits().enumerate() {
            write!(f, "{} {bit}", if i == 0 { ":" } else { "," })?;
        }
        Ok(())
    }
}

impl fmt::Display for BitChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.name.mask().is_power_of_two(), self.after) {
            (true, 0) => write!(f, "{} cleared", self.name),
            (true, _) => write!(f, "{} set", self.name),
            (false, after) => write!(f, "{} {:#x} -> {after:#x}", self.name, self.before),
        }
    }
}

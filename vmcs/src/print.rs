//! Printing a whole VMCS: the fields in the order of their encodings, decoded.
//!
//! ```
//! use vmcs::{PartialSnapshot, VmcsWriteExt};
//! use vmx_types::{field, registers::Rflags};
//!
//! let mut vmcs = PartialSnapshot::UNKNOWN;
//! vmcs.write(field::GUEST_RFLAGS, Rflags::from_bits_retain(0x202)).unwrap();
//! assert_eq!(vmcs.to_string(), "0x6820 guest_rflags = 0x0000000000000202 (bit 1 | IF)\n");
//! ```

use core::fmt;

use vmx_types::FieldId;

use crate::{PartialSnapshot, Snapshot};

/// A line for each field of which some bit is known.
impl fmt::Display for PartialSnapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for &id in FieldId::ALL {
            let known = self.get(id);
            if known.mask == 0 {
                continue;
            }
            write!(f, "{:#06x} {id} = {}", id.encoding(), id.display(known.value))?;
            if !known.is_whole(id.encoding().width()) {
                write!(f, ", of which the bits {:#x} are known", known.mask)?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

/// A line for each field.
impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for &id in FieldId::ALL {
            writeln!(f, "{:#06x} {id} = {}", id.encoding(), id.display(self.get(id)))?;
        }
        Ok(())
    }
}

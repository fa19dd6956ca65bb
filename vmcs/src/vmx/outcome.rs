//! What comes of an instruction.

use core::{error, fmt};

use vmx_types::FieldId;

/// Why a VMX instruction did not succeed.
///
/// Source: Conventions, 31.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VmFail {
    /// VMfailInvalid: a failure while there is no current VMCS that could take an error number.
    Invalid,
    /// VMfailValid: a failure with this VM-instruction error number, which the current VMCS holds
    /// too, in the field `vm_instruction_error`.
    Valid(u32),
    /// An exception in place of the instruction.
    Fault(Fault),
}

/// An exception that an instruction raises.
///
/// These are all that the instructions of [`Vmx`](super::Vmx), with their memory operands, can
/// raise at privilege level 0.
///
/// Source: Exception and Interrupt Reference, 6.15.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// #UD, vector 6.
    InvalidOpcode,
    /// #SS, vector 12, with its error code.
    StackSegment(u32),
    /// #GP, vector 13, with its error code.
    GeneralProtection(u32),
    /// #PF, vector 14.
    Page {
        /// The error code.
        error_code: u32,
        /// The linear address that goes to CR2.
        address: u64,
    },
}

/// A VM exit: the exit reason, 32 bits, as the field `exit_reason` holds it. The other fields of
/// the VM-exit information are there to be read.
///
/// Source: Basic VM-Exit Information, 25.9.1.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Exit(pub u32);

impl Fault {
    /// The vector of the exception.
    #[must_use]
    pub const fn vector(self) -> u8 {
        match self {
            Self::InvalidOpcode => 6,
            Self::StackSegment(_) => 12,
            Self::GeneralProtection(_) => 13,
            Self::Page { .. } => 14,
        }
    }

    /// The error code, for an exception that has one.
    #[must_use]
    pub const fn error_code(self) -> Option<u32> {
        match self {
            Self::InvalidOpcode => None,
            Self::StackSegment(code) | Self::GeneralProtection(code) => Some(code),
            Self::Page { error_code, .. } => Some(error_code),
        }
    }
}

impl Exit {
    /// The basic exit reason, bits 15:0.
    #[must_use]
    pub const fn basic(self) -> u16 {
        (self.0 & 0xFFFF) as u16
    }

    /// Whether a VM entry failed, bit 31: no guest instruction was executed.
    #[must_use]
    pub const fn is_entry_failure(self) -> bool {
        self.0 >> 31 != 0
    }
}

impl From<Fault> for VmFail {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// As the manual writes it: `VMfailInvalid`, `VMfailValid(7)`, `#GP(0)`.
impl fmt::Display for VmFail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid => f.write_str("VMfailInvalid"),
            Self::Valid(number) => write!(f, "VMfailValid({number})"),
            Self::Fault(fault) => fault.fmt(f),
        }
    }
}

/// As the manual writes it: `#UD`, `#GP(0)`; a page fault with its address, `#PF(0x2) at 0x1000`.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidOpcode => "#UD",
            Self::StackSegment(_) => "#SS",
            Self::GeneralProtection(_) => "#GP",
            Self::Page { .. } => "#PF",
        })?;
        match self.error_code() {
            None => {}
            Some(0) => f.write_str("(0)")?,
            Some(code) => write!(f, "({code:#x})")?,
        }
        match self {
            Self::Page { address, .. } => write!(f, " at {address:#x}"),
            _ => Ok(()),
        }
    }
}

/// As the field `exit_reason` is printed.
impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        FieldId::ExitReason.display(u64::from(self.0)).fmt(f)
    }
}

impl fmt::Debug for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Exit({:#x})", self.0)
    }
}

impl error::Error for VmFail {}
impl error::Error for Fault {}

#[cfg(test)]
mod tests {
    extern crate std;
    use std::string::ToString;

    use super::*;

    #[test]
    fn printed_as_in_the_manual() {
        let page = Fault::Page { error_code: 2, address: 0x1000 };
        assert_eq!(VmFail::Invalid.to_string(), "VMfailInvalid");
        assert_eq!(VmFail::Valid(7).to_string(), "VMfailValid(7)");
        assert_eq!(VmFail::from(Fault::GeneralProtection(0)).to_string(), "#GP(0)");
        assert_eq!(Fault::StackSegment(0x18).to_string(), "#SS(0x18)");
        assert_eq!(Fault::InvalidOpcode.to_string(), "#UD");
        assert_eq!(page.to_string(), "#PF(0x2) at 0x1000");
        assert_eq!((page.vector(), page.error_code()), (14, Some(2)));
    }

    #[test]
    fn parts_of_an_exit() {
        let exit = Exit(0x8000_0021);
        assert_eq!((exit.basic(), exit.is_entry_failure()), (33, true));
        assert!(!Exit(10).is_entry_failure());
        assert!(exit.to_string().starts_with("0x80000021"));
    }
}

//! When a field exists.

use crate::controls::{
    EntryControls, ExitControls, PinControls, PrimaryControls, SecondaryControls,
    SecondaryExitControls, TertiaryControls, VmFunctionControls,
};

/// When a processor has a field. Access to a field that does not exist is VM-instruction error 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existence {
    /// Every processor with VMX has the field.
    Always,
    /// The processor has the field if it has at least one of these capabilities.
    IfAny(&'static [Capability]),
}

/// A capability that a field depends on. A control stands for its 1-setting being allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capability {
    /// A pin-based control may be 1.
    Pin(PinControls),
    /// A primary processor-based control may be 1.
    Primary(PrimaryControls),
    /// A secondary processor-based control may be 1.
    Secondary(SecondaryControls),
    /// A tertiary processor-based control may be 1.
    Tertiary(TertiaryControls),
    /// A primary VM-exit control may be 1.
    Exit(ExitControls),
    /// A secondary VM-exit control may be 1.
    SecondaryExit(SecondaryExitControls),
    /// A VM-entry control may be 1.
    Entry(EntryControls),
    /// A VM function is available.
    VmFunction(VmFunctionControls),
    /// IA32_VMX_MISC bits 24:16 allow at least this number of CR3-target values.
    Cr3Targets(u32),
    /// The processor has FRED, CPUID.(EAX=7,ECX=1):EAX bit 17.
    Fred,
    /// The processor has SEAM; no capability MSR tells.
    Seam,
}

impl Existence {
    /// Whether the field exists on a processor of which `has` tells the capabilities.
    pub fn holds(self, has: impl FnMut(Capability) -> bool) -> bool {
        match self {
            Self::Always => true,
            Self::IfAny(any) => any.iter().copied().any(has),
        }
    }
}

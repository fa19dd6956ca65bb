//! Rules as data: what is known of a rule without evaluating it.

mod phase;
mod table;
mod word;

use core::fmt;

use vmx_types::FieldId;

pub use phase::{Phase, Section};
pub use table::{NO_CHECK, RuleId};
pub use word::Word;

/// Everything that is known of a rule, save the predicate.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The rule itself.
    pub id: RuleId,
    /// The stable name: `guest-cr0-fixed0`.
    pub name: &'static str,
    /// The group of checks that the rule belongs to.
    pub phase: Phase,
    /// Where the manual states the rule.
    pub section: Section,
    /// The VMCS fields that the verdict depends on, guard included, in the order of the encodings.
    pub fields: &'static [FieldId],
    /// The other inputs that the verdict depends on.
    pub words: &'static [Word],
    /// What the processor does if the rule does not hold.
    pub outcome: Outcome,
    /// Whether the rule was confirmed against the text of the manual. One that was not never ranks
    /// as the first cause.
    pub confirmed: bool,
    /// What must hold, and when.
    pub summary: &'static str,
    /// What a violation means, in one sentence.
    pub meaning: &'static str,
    /// What to change so that the rule holds.
    pub fix: &'static str,
    /// The bits to look at when the rule is violated; the likely culprit first.
    pub blame: &'static [Blame],
}

/// What the processor does when a rule does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// VMLAUNCH or VMRESUME ends with VMfailValid and this VM-instruction error.
    VmFailValid(u8),
    /// The entry fails after the guest state began to be loaded: a VM exit with this basic exit
    /// reason, bit 31 of the exit reason set, and this exit qualification.
    EntryFailure {
        /// Basic exit reason: 33 for guest state, 41 for a machine check.
        reason: u8,
        /// Exit qualification.
        qualification: u8,
    },
    /// The entry fails with basic exit reason 34; the exit qualification is the number, from 1, of
    /// the entry of the VM-entry MSR-load area.
    MsrLoadFailure,
    /// The architecture does not say. Never a certain failure: a warning.
    Undefined,
}

/// Bits of a field that a violated rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blame {
    /// These bits must be 0: those that are 1 are at fault.
    Zero(FieldId, Mask),
    /// These bits must be 1: those that are 0 are at fault.
    One(FieldId, Mask),
    /// These bits take part in the rule, which compares them with others or is guarded by them: they
    /// are shown whatever their value.
    Relates(FieldId, Mask),
}

/// Which bits of a field, some of which only the processor tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mask {
    /// These bits.
    Bits(u64),
    /// Every bit of the field.
    All,
    /// The bits that the capability MSR of this control word requires to be 1, or CR0/CR4 FIXED0.
    MustBeOne,
    /// The bits that the capability MSR of this control word does not allow to be 1, or CR0/CR4
    /// FIXED1.
    MustBeZero,
    /// The bits at and above the physical-address width.
    BeyondPhysical,
    /// The bits that must equal the top bit of a linear address.
    NotCanonical,
    /// The bits that the processor does not accept in the MSR that the field holds.
    Reserved,
}

impl Outcome {
    /// Whether a violation makes the entry fail for certain.
    #[must_use]
    pub const fn is_failure(self) -> bool {
        !matches!(self, Self::Undefined)
    }
}

/// As the table of rules writes it: `VMfailValid(7)`, `entry-failure(33, qual=0)`.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::VmFailValid(number) => write!(f, "VMfailValid({number})"),
            Self::EntryFailure { reason, qualification } => {
                write!(f, "entry-failure({reason}, qual={qualification})")
            }
            Self::MsrLoadFailure => f.write_str("entry-failure(34, qual=n)"),
            Self::Undefined => f.write_str("(undefined)"),
        }
    }
}

impl Blame {
    /// The field.
    #[must_use]
    pub const fn field(self) -> FieldId {
        match self {
            Self::Zero(id, _) | Self::One(id, _) | Self::Relates(id, _) => id,
        }
    }

    /// Which bits of it.
    #[must_use]
    pub const fn mask(self) -> Mask {
        match self {
            Self::Zero(_, mask) | Self::One(_, mask) | Self::Relates(_, mask) => mask,
        }
    }
}

impl RuleId {
    /// The stable name: `guest-cr0-fixed0`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.rule().name
    }

    /// The rule with this stable name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.name() == name)
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

//! The capability MSRs by number and name.

/// An MSR that tells what VMX on a processor can do, or IA32_FEATURE_CONTROL, which enables it.
///
/// Source: Appendix A, VMX Capability Reporting Facility.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum CapabilityMsr {
    /// IA32_FEATURE_CONTROL, 3AH.
    FeatureControl,
    /// IA32_VMX_BASIC, 480H.
    Basic,
    /// IA32_VMX_PINBASED_CTLS, 481H.
    PinbasedCtls,
    /// IA32_VMX_PROCBASED_CTLS, 482H.
    ProcbasedCtls,
    /// IA32_VMX_EXIT_CTLS, 483H.
    ExitCtls,
    /// IA32_VMX_ENTRY_CTLS, 484H.
    EntryCtls,
    /// IA32_VMX_MISC, 485H.
    Misc,
    /// IA32_VMX_CR0_FIXED0, 486H.
    Cr0Fixed0,
    /// IA32_VMX_CR0_FIXED1, 487H.
    Cr0Fixed1,
    /// IA32_VMX_CR4_FIXED0, 488H.
    Cr4Fixed0,
    /// IA32_VMX_CR4_FIXED1, 489H.
    Cr4Fixed1,
    /// IA32_VMX_VMCS_ENUM, 48AH.
    VmcsEnum,
    /// IA32_VMX_PROCBASED_CTLS2, 48BH.
    ProcbasedCtls2,
    /// IA32_VMX_EPT_VPID_CAP, 48CH.
    EptVpidCap,
    /// IA32_VMX_TRUE_PINBASED_CTLS, 48DH.
    TruePinbasedCtls,
    /// IA32_VMX_TRUE_PROCBASED_CTLS, 48EH.
    TrueProcbasedCtls,
    /// IA32_VMX_TRUE_EXIT_CTLS, 48FH.
    TrueExitCtls,
    /// IA32_VMX_TRUE_ENTRY_CTLS, 490H.
    TrueEntryCtls,
    /// IA32_VMX_VMFUNC, 491H.
    Vmfunc,
    /// IA32_VMX_PROCBASED_CTLS3, 492H.
    ProcbasedCtls3,
    /// IA32_VMX_EXIT_CTLS2, 493H.
    ExitCtls2,
}

impl CapabilityMsr {
    /// Every one, in the order of the MSR numbers.
    pub const ALL: &'static [Self] = &[
        Self::FeatureControl,
        Self::Basic,
        Self::PinbasedCtls,
        Self::ProcbasedCtls,
        Self::ExitCtls,
        Self::EntryCtls,
        Self::Misc,
        Self::Cr0Fixed0,
        Self::Cr0Fixed1,
        Self::Cr4Fixed0,
        Self::Cr4Fixed1,
        Self::VmcsEnum,
        Self::ProcbasedCtls2,
        Self::EptVpidCap,
        Self::TruePinbasedCtls,
        Self::TrueProcbasedCtls,
        Self::TrueExitCtls,
        Self::TrueEntryCtls,
        Self::Vmfunc,
        Self::ProcbasedCtls3,
        Self::ExitCtls2,
    ];
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The number that RDMSR takes.
    #[must_use]
    pub const fn number(self) -> u32 {
        match self {
            Self::FeatureControl => 0x3A,
            _ => 0x480 + (self as u32 - Self::Basic as u32),
        }
    }

    /// The MSR with this number.
    #[must_use]
    pub const fn from_number(number: u32) -> Option<Self> {
        match number {
            0x3A => Some(Self::FeatureControl),
            0x480..=0x493 => Some(Self::ALL[(number - 0x480 + 1) as usize]),
            _ => None,
        }
    }

    /// The architectural name: `IA32_VMX_BASIC`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::FeatureControl => "IA32_FEATURE_CONTROL",
            Self::Basic => "IA32_VMX_BASIC",
            Self::PinbasedCtls => "IA32_VMX_PINBASED_CTLS",
            Self::ProcbasedCtls => "IA32_VMX_PROCBASED_CTLS",
            Self::ExitCtls => "IA32_VMX_EXIT_CTLS",
            Self::EntryCtls => "IA32_VMX_ENTRY_CTLS",
            Self::Misc => "IA32_VMX_MISC",
            Self::Cr0Fixed0 => "IA32_VMX_CR0_FIXED0",
            Self::Cr0Fixed1 => "IA32_VMX_CR0_FIXED1",
            Self::Cr4Fixed0 => "IA32_VMX_CR4_FIXED0",
            Self::Cr4Fixed1 => "IA32_VMX_CR4_FIXED1",
            Self::VmcsEnum => "IA32_VMX_VMCS_ENUM",
            Self::ProcbasedCtls2 => "IA32_VMX_PROCBASED_CTLS2",
            Self::EptVpidCap => "IA32_VMX_EPT_VPID_CAP",
            Self::TruePinbasedCtls => "IA32_VMX_TRUE_PINBASED_CTLS",
            Self::TrueProcbasedCtls => "IA32_VMX_TRUE_PROCBASED_CTLS",
            Self::TrueExitCtls => "IA32_VMX_TRUE_EXIT_CTLS",
            Self::TrueEntryCtls => "IA32_VMX_TRUE_ENTRY_CTLS",
            Self::Vmfunc => "IA32_VMX_VMFUNC",
            Self::ProcbasedCtls3 => "IA32_VMX_PROCBASED_CTLS3",
            Self::ExitCtls2 => "IA32_VMX_EXIT_CTLS2",
        }
    }
}

const _: () = {
    let mut i = 0;
    while i < CapabilityMsr::COUNT {
        let msr = CapabilityMsr::ALL[i];
        assert!(msr as usize == i, "ALL must be in the order of the variants");
        assert!(
            matches!(CapabilityMsr::from_number(msr.number()), Some(same) if same as usize == i)
        );
        i += 1;
    }
};

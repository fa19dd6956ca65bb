//! The groups of checks, and the sections of the manual that state them.

use core::fmt;

/// A group of checks. The variants stand in the order in which the groups are evaluated; the order
/// within controls and host state, and within guest state, is not architectural.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// VM-execution control fields.
    CtlExec,
    /// VM-exit control fields.
    CtlExit,
    /// VM-entry control fields.
    CtlEntry,
    /// Host control registers and MSRs.
    HostCtlRegs,
    /// Host segment and descriptor-table registers.
    HostSeg,
    /// Address-space size.
    HostAddrSpace,
    /// Guest control registers.
    GuestCtlRegs,
    /// Guest debug registers and MSRs.
    GuestDebugMsr,
    /// Guest segment registers.
    GuestSeg,
    /// Guest descriptor-table registers.
    GuestDtr,
    /// Guest RIP, RFLAGS and SSP.
    GuestRipRflags,
    /// Guest non-register state.
    GuestNonreg,
    /// Guest page-directory-pointer-table entries.
    GuestPdpte,
    /// The VM-entry MSR-load area.
    MsrLoad,
}

impl Phase {
    /// The name: `guest-seg`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::CtlExec => "ctl-exec",
            Self::CtlExit => "ctl-exit",
            Self::CtlEntry => "ctl-entry",
            Self::HostCtlRegs => "host-ctl-regs",
            Self::HostSeg => "host-seg",
            Self::HostAddrSpace => "host-addr-space",
            Self::GuestCtlRegs => "guest-ctl-regs",
            Self::GuestDebugMsr => "guest-debug-msr",
            Self::GuestSeg => "guest-seg",
            Self::GuestDtr => "guest-dtr",
            Self::GuestRipRflags => "guest-rip-rflags",
            Self::GuestNonreg => "guest-nonreg",
            Self::GuestPdpte => "guest-pdpte",
            Self::MsrLoad => "msr-load",
        }
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A section of the manual: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 3,
/// numbers of the 2022 to 2024 editions. The title survives renumbering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// The number: `27.3.1.2`.
    pub number: &'static str,
    /// The title.
    pub title: &'static str,
}

macro_rules! sections {
    ($($NAME:ident $number:literal $title:literal;)*) => {
        impl Section { $(
            #[doc = concat!($title, ", ", $number, ".")]
            pub const $NAME: Self = Self { number: $number, title: $title };
        )* }
    };
}

sections! {
    EXECUTION_CONTROLS "27.2.1.1" "VM-Execution Control Fields";
    EXIT_CONTROLS      "27.2.1.2" "VM-Exit Control Fields";
    ENTRY_CONTROLS     "27.2.1.3" "VM-Entry Control Fields";
    HOST_REGISTERS     "27.2.2"   "Checks on Host Control Registers, MSRs, and SSP";
    HOST_SEGMENTS      "27.2.3"   "Checks on Host Segment and Descriptor-Table Registers";
    ADDRESS_SPACE      "27.2.4"   "Checks Related to Address-Space Size";
    GUEST_REGISTERS    "27.3.1.1" "Checks on Guest Control Registers, Debug Registers, and MSRs";
    GUEST_SEGMENTS     "27.3.1.2" "Checks on Guest Segment Registers";
    GUEST_TABLES       "27.3.1.3" "Checks on Guest Descriptor-Table Registers";
    GUEST_RIP          "27.3.1.4" "Checks on Guest RIP, RFLAGS, and SSP";
    GUEST_NON_REGISTER "27.3.1.5" "Checks on Guest Non-Register State";
    GUEST_PDPTES       "27.3.1.6" "Checks on Guest Page-Directory-Pointer-Table Entries";
    MSR_LOADING        "27.4"     "Loading MSRs";
    UNCONDITIONAL_EXITS "26.1.2"  "Instructions That Cause VM Exits Unconditionally";
    VMX_INSTRUCTIONS   "31.3"     "VMX Instructions";
    MACHINE_CHECKS     "27.9"     "Machine-Check Events During VM Entry";
}

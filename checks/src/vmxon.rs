//! Whether VMXON succeeds: the rules of the instruction over an explicit state of the processor.
//!
//! ```
//! use vmcs::{Capabilities, Known};
//! use vmx_checks::{Environment, Facts, vmxon::{Operation, Outcome, State, VmxonRule}};
//! use vmx_types::CapabilityMsr;
//!
//! let mut capabilities = Capabilities::UNKNOWN;
//! capabilities.set(CapabilityMsr::Cr4Fixed1, 0x34_67FF);
//! let environment = Environment::new(&capabilities, &Facts::default()).unwrap();
//! // CR4.PKE is 1, and the processor does not allow it in VMX operation.
//! let state = State { cr4: Known::all(0x40_2020), ..State::ready() };
//! let judgement = state.judge(&environment);
//! assert_eq!(judgement.violated().next(), Some(VmxonRule::GpCr4Fixed1));
//! assert_eq!(VmxonRule::GpCr4Fixed1.outcome(), Outcome::GeneralProtection);
//! # let _ = Operation::Outside;
//! ```
//!
//! Source: VMXON, in VMX Instructions, 31.3; Enabling and Entering VMX Operation, 24.7.

use core::fmt;

use vmcs::Known;
use vmx_types::CapabilityMsr;

use crate::{
    Environment, Section,
    logic::{Tri, TruthLogic, WordLogic},
};

/// What VMXON does if a rule does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// #UD.
    InvalidOpcode,
    /// #GP(0).
    GeneralProtection,
    /// #GP(0), #SS(0) or #PF, as for a load of the operand.
    MemoryFault,
    /// A VM exit with this basic exit reason.
    VmExit(u16),
    /// VMfailInvalid: CF is 1, for there is no current VMCS.
    VmFailInvalid,
    /// VMfail with this error: VMfailValid if there is a current VMCS, else VMfailInvalid.
    VmFail(u8),
}

/// Whether the processor is in VMX operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Outside VMX operation.
    Outside,
    /// In VMX root operation.
    Root,
    /// In VMX non-root operation.
    NonRoot,
}

/// What VMXON looks at, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// Whether CPUID.1:ECX bit 5 is 1.
    pub vmx: Option<bool>,
    /// CR0.
    pub cr0: Known,
    /// CR4.
    pub cr4: Known,
    /// IA32_EFER.
    pub efer: Known,
    /// RFLAGS.
    pub rflags: Known,
    /// The L bit of CS.
    pub cs_l: Option<bool>,
    /// The current privilege level.
    pub cpl: Option<u8>,
    /// Whether the processor is in VMX operation.
    pub operation: Option<Operation>,
    /// Whether A20 is masked.
    pub a20_masked: Option<bool>,
    /// Whether the processor is in SMX operation.
    pub smx: Option<bool>,
    /// Whether the operand is in memory.
    pub memory_operand: Option<bool>,
    /// Whether a load of the operand succeeds.
    pub operand_readable: Option<bool>,
    /// The operand: the address of the VMXON region.
    pub operand: Known,
    /// The first dword of the VMXON region.
    pub region: Known,
}

impl State {
    /// Nothing known.
    pub const UNKNOWN: Self = Self {
        vmx: None,
        cr0: Known::NOTHING,
        cr4: Known::NOTHING,
        efer: Known::NOTHING,
        rflags: Known::NOTHING,
        cs_l: None,
        cpl: None,
        operation: None,
        a20_masked: None,
        smx: None,
        memory_operand: None,
        operand_readable: None,
        operand: Known::NOTHING,
        region: Known::NOTHING,
    };

    /// A kernel in 64-bit mode that is about to execute VMXON for the first time: everything but
    /// the control registers, and the VMXON region, which stay unknown.
    #[must_use]
    pub const fn ready() -> Self {
        Self {
            vmx: Some(true),
            efer: Known::all(0xD01),
            rflags: Known::all(2),
            cs_l: Some(true),
            cpl: Some(0),
            operation: Some(Operation::Outside),
            a20_masked: Some(false),
            smx: Some(false),
            memory_operand: Some(true),
            operand_readable: Some(true),
            ..Self::UNKNOWN
        }
    }
}

/// Declares the rules. A row is: variant, name, outcome, stage; what must hold; what to change.
///
/// The rules of a stage are looked at in no certain order, and before those of the next.
macro_rules! rules {
    ($($(#[doc = $summary:literal])+ $Id:ident $name:literal $stage:literal $outcome:expr, $fix:literal;)*) => {
        /// A rule for VMXON, in the order in which they are looked at.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum VmxonRule { $($(#[doc = $summary])+ $Id,)* }

        impl VmxonRule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$Id),*];

            /// The stable name: `vmxon-gp-cr4-fixed1`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Id => $name,)* }
            }

            /// What VMXON does if the rule does not hold.
            #[must_use]
            pub const fn outcome(self) -> Outcome {
                match self { $(Self::$Id => $outcome,)* }
            }

            /// What must hold.
            #[must_use]
            pub const fn summary(self) -> &'static str {
                match self { $(Self::$Id => concat!($($summary),+).trim_ascii(),)* }
            }

            /// What to change so that the rule holds.
            #[must_use]
            pub const fn fix(self) -> &'static str {
                match self { $(Self::$Id => $fix,)* }
            }

            const fn stage(self) -> u8 {
                match self { $(Self::$Id => $stage,)* }
            }
        }
    };
}

rules! {
    /// The processor must have VMX: CPUID.1:ECX bit 5.
    UdCpuid "vmxon-ud-cpuid" 0 Outcome::InvalidOpcode,
        "Look whether firmware, or the hypervisor below, hides VMX.";
    /// The operand must be in memory.
    UdRegisterOperand "vmxon-ud-register-operand" 0 Outcome::InvalidOpcode,
        "Give VMXON a memory operand of 64 bits that holds the address of the region.";
    /// CR0.PE must be 1.
    UdRealMode "vmxon-ud-real-mode" 0 Outcome::InvalidOpcode, "Enter protected mode first.";
    /// RFLAGS.VM must be 0.
    UdV8086 "vmxon-ud-v8086" 0 Outcome::InvalidOpcode, "Leave virtual-8086 mode first.";
    /// In IA-32e mode, CS.L must be 1.
    UdCompatMode "vmxon-ud-compat-mode" 0 Outcome::InvalidOpcode,
        "Execute VMXON in 64-bit code, not in compatibility mode.";
    /// CR4.VMXE, bit 13, must be 1.
    UdCr4Vmxe "vmxon-ud-cr4-vmxe" 0 Outcome::InvalidOpcode, "Set bit 13 of CR4 before VMXON.";
    /// A guest cannot execute VMXON: it exits to its hypervisor.
    ExitNonroot "vmxon-exit-nonroot" 1 Outcome::VmExit(27),
        "The hypervisor below must emulate VMXON: nested virtualization.";
    /// In VMX root operation too, the privilege level must be 0.
    RootGpCpl "vmxon-root-gp-cpl" 1 Outcome::GeneralProtection, "Execute VMXON in the kernel.";
    /// VMXON must not be executed in VMX root operation.
    RootFail15 "vmxon-root-fail-15" 2 Outcome::VmFail(15),
        "VMX operation is on already: leave out this VMXON, or execute VMXOFF first.";
    /// The privilege level must be 0.
    GpCpl "vmxon-gp-cpl" 3 Outcome::GeneralProtection, "Execute VMXON in the kernel.";
    /// A20 must not be masked.
    GpA20m "vmxon-gp-a20m" 3 Outcome::GeneralProtection, "Unmask A20.";
    /// Every bit that is 1 in IA32_VMX_CR0_FIXED0 must be 1 in CR0.
    GpCr0Fixed0 "vmxon-gp-cr0-fixed0" 3 Outcome::GeneralProtection,
        "Set these bits of CR0: most often NE, bit 5, is missing.";
    /// Every bit that is 0 in IA32_VMX_CR0_FIXED1 must be 0 in CR0.
    GpCr0Fixed1 "vmxon-gp-cr0-fixed1" 3 Outcome::GeneralProtection, "Clear these bits of CR0.";
    /// Every bit that is 1 in IA32_VMX_CR4_FIXED0 must be 1 in CR4.
    GpCr4Fixed0 "vmxon-gp-cr4-fixed0" 3 Outcome::GeneralProtection, "Set these bits of CR4.";
    /// Every bit that is 0 in IA32_VMX_CR4_FIXED1 must be 0 in CR4.
    GpCr4Fixed1 "vmxon-gp-cr4-fixed1" 3 Outcome::GeneralProtection,
        "Clear these bits of CR4 around VMX operation, or let the hypervisor below offer them in \
         IA32_VMX_CR4_FIXED1.";
    /// IA32_FEATURE_CONTROL bit 0, lock, must be 1.
    GpFeatctlLock "vmxon-gp-featctl-lock" 3 Outcome::GeneralProtection,
        "Firmware left IA32_FEATURE_CONTROL open: write 5 to it, which enables VMXON outside SMX and \
         locks it.";
    /// Outside SMX operation, IA32_FEATURE_CONTROL bit 2 must be 1.
    GpFeatctlOutsideSmx "vmxon-gp-featctl-outside-smx" 3 Outcome::GeneralProtection,
        "Enable virtualization in the firmware setup: if IA32_FEATURE_CONTROL is locked without bit \
         2, software cannot change it.";
    /// In SMX operation, IA32_FEATURE_CONTROL bit 1 must be 1.
    GpFeatctlInSmx "vmxon-gp-featctl-in-smx" 3 Outcome::GeneralProtection,
        "Let firmware set bit 1 of IA32_FEATURE_CONTROL, or execute VMXON outside SMX operation.";
    /// A load of the operand must succeed.
    MemOperandFault "vmxon-mem-operand-fault" 4 Outcome::MemoryFault,
        "Map the memory that holds the operand.";
    /// Bits 11:0 of the operand must be 0.
    FailAlign "vmxon-fail-align" 5 Outcome::VmFailInvalid,
        "Align the VMXON region to 4 KBytes and give its physical address.";
    /// The operand must lie within the physical-address width, and within 32 bits where bit 48 of
    /// IA32_VMX_BASIC is 1.
    FailWidth "vmxon-fail-width" 5 Outcome::VmFailInvalid,
        "Give the physical address of the VMXON region, not a virtual one.";
    /// Bits 30:0 of the first dword of the region must be the revision identifier, bits 30:0 of
    /// IA32_VMX_BASIC.
    FailRevid "vmxon-fail-revid" 6 Outcome::VmFailInvalid,
        "Write bits 30:0 of IA32_VMX_BASIC to the first dword of the region.";
    /// Bit 31 of the first dword of the region must be 0.
    FailShadowBit "vmxon-fail-shadow-bit" 6 Outcome::VmFailInvalid,
        "Clear bit 31 of the first dword of the region.";
}

/// What became of every rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    violated: u32,
    undecided: u32,
}

const _: () = assert!(VmxonRule::ALL.len() <= 32);

impl Judgement {
    /// The rules that do not hold and that VMXON gets to, as far as is known: those of later stages
    /// are not looked at once one does not hold.
    pub fn violated(&self) -> impl Iterator<Item = VmxonRule> + '_ {
        let first = Self::rules(self.violated).next().map(VmxonRule::stage);
        Self::rules(self.violated).filter(move |rule| Some(rule.stage()) == first)
    }

    /// The rules that what is known leaves open, of the stages that VMXON gets to.
    pub fn undecided(&self) -> impl Iterator<Item = VmxonRule> + '_ {
        let first = Self::rules(self.violated).next().map(VmxonRule::stage);
        Self::rules(self.undecided).filter(move |rule| first.is_none_or(|s| rule.stage() <= s))
    }

    /// What VMXON does; `None` if it succeeds, or if what is known leaves it open. Where an
    /// undecided rule comes before the first violated one, its outcome may come instead.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        self.violated().next().map(VmxonRule::outcome)
    }

    /// Whether VMXON succeeds for certain.
    #[must_use]
    pub const fn succeeds(&self) -> bool {
        self.violated == 0 && self.undecided == 0
    }

    fn rules(set: u32) -> impl Iterator<Item = VmxonRule> {
        VmxonRule::ALL.iter().copied().filter(move |rule| set >> (*rule as u8) & 1 != 0)
    }

    fn note(&mut self, rule: VmxonRule, applies: Tri, holds: Tri) {
        let truth = !applies | holds;
        if truth.is_false() {
            self.violated |= 1 << rule as u8;
        } else if !truth.is_true() {
            self.undecided |= 1 << rule as u8;
        }
    }
}

impl State {
    /// Judges the state by every rule.
    #[must_use]
    pub fn judge(&self, environment: &Environment) -> Judgement {
        use VmxonRule as R;
        let mut all = Judgement::default();
        let mut rule = |rule, applies, holds| all.note(rule, applies, holds);
        let always = Tri::True;
        let is = |operation| Tri::from(self.operation.map(|known| known == operation));
        let (outside, root) = (is(Operation::Outside), is(Operation::Root));
        let lma = self.efer.has(1_u64 << 10);

        rule(R::UdCpuid, always, self.vmx.into());
        rule(R::UdRegisterOperand, always, self.memory_operand.into());
        rule(R::UdRealMode, always, self.cr0.has(1_u64));
        rule(R::UdV8086, always, self.rflags.none(1_u64 << 17));
        rule(R::UdCompatMode, lma, self.cs_l.into());
        rule(R::UdCr4Vmxe, always, self.cr4.has(1_u64 << 13));

        let kernel = Tri::from(self.cpl.map(|cpl| cpl == 0));
        rule(R::ExitNonroot, always, !is(Operation::NonRoot));
        rule(R::RootGpCpl, root, kernel);
        rule(R::RootFail15, root & kernel, Tri::False);

        let msr = |msr| environment.capabilities().get(msr).map_or(Known::NOTHING, Known::all);
        let fixed0 = |register: Known, fixed| register.covers(msr(fixed));
        let fixed1 = |register: Known, fixed| {
            let Known { value, mask } = msr(fixed);
            register.avoids(Known { value: !value & mask, mask })
        };
        rule(R::GpCpl, outside, kernel);
        rule(R::GpA20m, outside, !Tri::from(self.a20_masked));
        rule(R::GpCr0Fixed0, outside, fixed0(self.cr0, CapabilityMsr::Cr0Fixed0));
        rule(R::GpCr0Fixed1, outside, fixed1(self.cr0, CapabilityMsr::Cr0Fixed1));
        rule(R::GpCr4Fixed0, outside, fixed0(self.cr4, CapabilityMsr::Cr4Fixed0));
        rule(R::GpCr4Fixed1, outside, fixed1(self.cr4, CapabilityMsr::Cr4Fixed1));
        let feature_control = msr(CapabilityMsr::FeatureControl);
        let smx = Tri::from(self.smx);
        rule(R::GpFeatctlLock, outside, feature_control.has(1_u64));
        rule(R::GpFeatctlOutsideSmx, outside & !smx, feature_control.has(1_u64 << 2));
        rule(R::GpFeatctlInSmx, outside & smx, feature_control.has(1_u64 << 1));

        rule(R::MemOperandFault, outside, self.operand_readable.into());
        let aligned = self.operand.none(0xFFF_u64);
        let within = self.operand.avoids(environment.beyond_vmx);
        rule(R::FailAlign, outside, aligned);
        rule(R::FailWidth, outside, within);
        let reaches = outside & aligned & within;
        let revision = environment.basic.only(0x7FFF_FFFF);
        rule(R::FailRevid, reaches, self.region.only(0x7FFF_FFFF).equals(revision));
        rule(R::FailShadowBit, reaches, self.region.none(1_u64 << 31));
        all
    }
}

impl VmxonRule {
    /// Where the manual states the rule.
    #[must_use]
    pub const fn section(self) -> Section {
        match self {
            Self::ExitNonroot => Section::UNCONDITIONAL_EXITS,
            _ => Section::VMX_INSTRUCTIONS,
        }
    }
}

impl fmt::Display for VmxonRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidOpcode => f.write_str("#UD"),
            Self::GeneralProtection => f.write_str("#GP(0)"),
            Self::MemoryFault => f.write_str("#GP(0), #SS(0) or #PF"),
            Self::VmExit(reason) => write!(f, "a VM exit with reason {reason}"),
            Self::VmFailInvalid => f.write_str("VMfailInvalid"),
            Self::VmFail(error) => write!(f, "VMfail({error})"),
        }
    }
}

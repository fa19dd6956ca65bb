//! What a verdict depends on besides the VMCS and memory: the processor, and the state in which
//! VMLAUNCH or VMRESUME is executed.
//!
//! A fact that is not known is not a hole but the range of what is possible: bit 63 of CR3 is
//! beyond every physical-address width, whatever the width is.

use core::{error, fmt};

use vmcs::{Capabilities, Known};
use vmx_types::{
    CapabilityMsr,
    controls::{EntryControls, ExitControls, PinControls, PrimaryControls},
};

use crate::rule::Word;

/// Facts about the processor and about the state in which the VM entry is tried.
///
/// `None` says that a fact is not known. The default knows nothing, save that no machine check
/// happens.
///
/// ```
/// use vmx_checks::Facts;
///
/// let facts = Facts { maxphyaddr: Some(39), linear_width: Some(48), ..Facts::default() };
/// assert_eq!(facts.smm, None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Physical-address width in bits, 32 to 52: CPUID.80000008H:EAX bits 7:0.
    pub maxphyaddr: Option<u8>,
    /// Linear-address width in bits, 32, 48 or 57: CPUID.80000008H:EAX bits 15:8.
    pub linear_width: Option<u8>,
    /// Intel 64: CPUID.80000001H:EDX bit 29.
    pub intel64: Option<bool>,
    /// Execute disable: CPUID.80000001H:EDX bit 20.
    pub nx: Option<bool>,
    /// Linear-address masking: CPUID.(EAX=7,ECX=1):EAX bit 26.
    pub lam: Option<bool>,
    /// CET shadow stacks: CPUID.(EAX=7,ECX=0):ECX bit 7.
    pub cet_ss: Option<bool>,
    /// CET indirect-branch tracking: CPUID.(EAX=7,ECX=0):EDX bit 20.
    pub cet_ibt: Option<bool>,
    /// FRED: CPUID.(EAX=7,ECX=1):EAX bit 17.
    pub fred: Option<bool>,
    /// SGX: CPUID.(EAX=7,ECX=0):EBX bit 2.
    pub sgx: Option<bool>,
    /// Restricted transactional memory: CPUID.(EAX=7,ECX=0):EBX bit 11.
    pub rtm: Option<bool>,
    /// Bus-lock debug exceptions: CPUID.(EAX=7,ECX=0):ECX bit 24.
    pub bus_lock_db: Option<bool>,
    /// The bits that the processor accepts in IA32_DEBUGCTL.
    pub debugctl_bits: Option<u64>,
    /// The bits that the processor accepts in IA32_PERF_GLOBAL_CTRL: CPUID.0AH.
    pub perf_global_ctrl_bits: Option<u64>,
    /// The bits that the processor accepts in IA32_RTIT_CTL: CPUID.14H.
    pub rtit_ctl_bits: Option<u64>,
    /// The bits that the processor accepts in IA32_LBR_CTL: CPUID.1CH.
    pub lbr_ctl_bits: Option<u64>,
    /// The bits that the processor accepts in IA32_SPEC_CTRL.
    pub spec_ctrl_bits: Option<u64>,
    /// IA32_EFER.LMA when the entry is tried.
    pub efer_lma: Option<bool>,
    /// Whether the processor is in system-management mode when the entry is tried.
    pub smm: Option<bool>,
    /// The current-VMCS pointer.
    pub current_vmcs: Option<u64>,
    /// IA32_RTIT_CTL when the entry is tried; bit 0 is TraceEn.
    pub rtit_ctl: Option<u64>,
    /// Whether a machine-check event happens during the entry.
    pub machine_check: bool,
    /// Who asks.
    pub asker: Asker,
}

/// Who asks for a verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Asker {
    /// What a processor does: where the architecture does not say, the entry is not refused.
    #[default]
    Silicon,
    /// A hypervisor that checks a VMCS of its guest: what the architecture leaves undefined is
    /// refused.
    Hypervisor,
}

/// A fact that no processor can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImpossibleFact {
    /// The physical-address width is not 32 to 52.
    Maxphyaddr(u8),
    /// The linear-address width is not 32, 48 or 57.
    LinearWidth(u8),
}

/// The capabilities and facts, prepared for the rules.
#[derive(Clone, Debug)]
pub struct Environment {
    facts: Facts,
    capabilities: Capabilities,
    complete: bool,
    pub(crate) pin: Allowed,
    pub(crate) primary: Allowed,
    pub(crate) secondary: Allowed,
    pub(crate) tertiary: Allowed,
    pub(crate) exit: Allowed,
    pub(crate) secondary_exit: Allowed,
    pub(crate) entry: Allowed,
    pub(crate) vm_functions: Allowed,
    pub(crate) cr0: Allowed,
    pub(crate) cr4: Allowed,
    /// IA32_VMX_BASIC.
    pub(crate) basic: Known,
    /// IA32_VMX_MISC.
    pub(crate) misc: Known,
    /// IA32_VMX_EPT_VPID_CAP.
    pub(crate) ept_vpid: Known,
    /// Bits at and above the physical-address width.
    pub(crate) beyond_physical: Known,
    /// The same, and bits 63:32 if VMX addresses are limited to 32 bits.
    pub(crate) beyond_vmx: Known,
    /// The bits that must be 0 in CR3.
    pub(crate) cr3_reserved: Known,
    pub(crate) efer_reserved: Known,
    pub(crate) s_cet_reserved: Known,
    pub(crate) debugctl_reserved: Known,
    pub(crate) perf_global_ctrl_reserved: Known,
    pub(crate) rtit_ctl_reserved: Known,
    pub(crate) lbr_ctl_reserved: Known,
    pub(crate) spec_ctrl_reserved: Known,
    pub(crate) pending_debug_reserved: Known,
    pub(crate) linear_width: Widths,
    /// Yes-or-no facts, one bit each: see [`fact`].
    pub(crate) flags: Known,
    pub(crate) current_vmcs: Known,
}

/// The bits of a control word, or of CR0 or CR4, that the processor does not leave to software.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Allowed {
    pub(crate) must_be_one: Known,
    pub(crate) must_be_zero: Known,
}

/// The range of possible linear-address widths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Widths {
    pub(crate) least: u8,
    pub(crate) most: u8,
    /// Half the number of canonical addresses of the least width.
    pub(crate) half: u64,
}

impl Widths {
    const fn new(least: u8, most: u8) -> Self {
        Self { least, most, half: 1 << (least - 1) }
    }
}

/// The bits of [`Environment::flags`].
pub(crate) mod fact {
    pub(crate) const INTEL64: u64 = 1 << 0;
    pub(crate) const SMM: u64 = 1 << 1;
    pub(crate) const EFER_LMA: u64 = 1 << 2;
    pub(crate) const TRACE_EN: u64 = 1 << 3;
    pub(crate) const FRED: u64 = 1 << 4;
    pub(crate) const SGX: u64 = 1 << 5;
    pub(crate) const RTM: u64 = 1 << 6;
    pub(crate) const MACHINE_CHECK: u64 = 1 << 7;
}

/// CR0 bits 29 and 30, NW and CD: never checked.
const CR0_EXEMPT: u64 = 0x6000_0000;
/// CR4 bits that every processor with VMX has: VME to PCE, OSFXSR, OSXMMEXCPT, VMXE.
const CR4_ALWAYS: u64 = 0x27FF;
/// CR4 bits that no processor defines.
const CR4_NEVER: u64 = 0xFFFF_FFFE_0000_8000;
/// CR3 bits 62:61, LAM_U48 and LAM_U57.
const CR3_LAM: u64 = 3 << 61;

impl Environment {
    /// The environment of these capabilities and facts.
    ///
    /// A capability MSR that the capabilities say the processor does not have counts as 0.
    ///
    /// # Errors
    ///
    /// A fact that no processor can have.
    pub fn new(capabilities: &Capabilities, facts: &Facts) -> Result<Self, ImpossibleFact> {
        let capabilities = with_absent_as_zero(capabilities);
        let msr = |msr| capabilities.get(msr);
        let known = |known| msr(known).map_or(Known::NOTHING, Known::all);
        let word = |plain, with_default1_choice, default1: u32, named: u32| {
            Allowed::word(&capabilities, plain, with_default1_choice, default1.into(), named.into())
        };
        let basic = known(CapabilityMsr::Basic);
        let beyond_physical = beyond_physical(facts.maxphyaddr)?;
        let narrow = bit_as_mask(basic, 48, 0xFFFF_FFFF << 32);
        let lam = fact_as_mask(facts.lam, CR3_LAM);
        let cr4_reserved = match msr(CapabilityMsr::Cr4Fixed1) {
            Some(fixed1) => Known::all(!fixed1),
            None => Known::bits(CR4_NEVER, CR4_NEVER | CR4_ALWAYS),
        };
        let mut environment = Self {
            facts: *facts,
            capabilities,
            complete: false,
            pin: word(
                CapabilityMsr::PinbasedCtls,
                CapabilityMsr::TruePinbasedCtls,
                PinControls::DEFAULT1.bits(),
                PinControls::NAMED.bits(),
            ),
            primary: word(
                CapabilityMsr::ProcbasedCtls,
                CapabilityMsr::TrueProcbasedCtls,
                PrimaryControls::DEFAULT1.bits(),
                PrimaryControls::NAMED.bits(),
            ),
            secondary: word(CapabilityMsr::ProcbasedCtls2, CapabilityMsr::ProcbasedCtls2, 0, 0),
            tertiary: Allowed::mask(known(CapabilityMsr::ProcbasedCtls3)),
            exit: word(
                CapabilityMsr::ExitCtls,
                CapabilityMsr::TrueExitCtls,
                ExitControls::DEFAULT1.bits(),
                ExitControls::NAMED.bits(),
            ),
            secondary_exit: Allowed::mask(known(CapabilityMsr::ExitCtls2)),
            entry: word(
                CapabilityMsr::EntryCtls,
                CapabilityMsr::TrueEntryCtls,
                EntryControls::DEFAULT1.bits(),
                EntryControls::NAMED.bits(),
            ),
            vm_functions: Allowed::mask(known(CapabilityMsr::Vmfunc)),
            cr0: Allowed {
                must_be_one: Known::all(
                    msr(CapabilityMsr::Cr0Fixed0).unwrap_or(0x8000_0021) & !CR0_EXEMPT,
                ),
                must_be_zero: Known::all(
                    !msr(CapabilityMsr::Cr0Fixed1).unwrap_or(0xFFFF_FFFF) & !CR0_EXEMPT,
                ),
            },
            cr4: Allowed {
                must_be_one: Known::all(msr(CapabilityMsr::Cr4Fixed0).unwrap_or(0x2000)),
                must_be_zero: cr4_reserved,
            },
            basic,
            misc: known(CapabilityMsr::Misc),
            ept_vpid: known(CapabilityMsr::EptVpidCap),
            beyond_physical,
            beyond_vmx: or(beyond_physical, narrow),
            cr3_reserved: and(beyond_physical, not(lam)),
            efer_reserved: reserved(facts.nx.map(|nx| 0x501 | u64::from(nx) << 11), 0x501, 0xD01),
            s_cet_reserved: s_cet_reserved(facts),
            debugctl_reserved: reserved(facts.debugctl_bits, 0, 0xFFC7),
            perf_global_ctrl_reserved: reserved(facts.perf_global_ctrl_bits, 0, !0),
            rtit_ctl_reserved: reserved(facts.rtit_ctl_bits, 0, !0),
            lbr_ctl_reserved: reserved(facts.lbr_ctl_bits, 0, !0),
            spec_ctrl_reserved: reserved(facts.spec_ctrl_bits, 0, !0),
            pending_debug_reserved: reserved(
                facts.bus_lock_db.map(|bus_lock| 0x1_500F | u64::from(bus_lock) << 11),
                0x1_500F,
                0x1_580F,
            ),
            linear_width: linear_width(facts)?,
            flags: flags(facts),
            current_vmcs: facts.current_vmcs.map_or(Known::NOTHING, Known::all),
        };
        environment.complete = Word::ALL.iter().all(|&word| environment.knows(word));
        Ok(environment)
    }

    /// The facts.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The capabilities; an MSR that the processor does not have is 0.
    #[must_use]
    pub const fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    /// Whether nothing that the rules over a VMCS read is missing here.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.complete
    }

    /// Whether an input of the rules over a VMCS is known here. What lies in memory, or is asked
    /// for while MSRs are loaded, is not a matter of the environment, and counts as known; so does
    /// what only the rules for other VMX instructions read.
    #[must_use]
    pub const fn knows(&self, word: Word) -> bool {
        let facts = &self.facts;
        if let Some(msr) = word.capability() {
            return self.capabilities.get(msr).is_some();
        }
        match word {
            Word::CpuidMaxphyaddr => facts.maxphyaddr.is_some(),
            Word::CpuidLinearWidth => facts.linear_width.is_some(),
            Word::CpuidIntel64 => facts.intel64.is_some(),
            Word::CpuidNx => facts.nx.is_some(),
            Word::CpuidLam => facts.lam.is_some(),
            Word::CpuidCetSs => facts.cet_ss.is_some(),
            Word::CpuidCetIbt => facts.cet_ibt.is_some(),
            Word::CpuidFred => facts.fred.is_some(),
            Word::CpuidSgx => facts.sgx.is_some(),
            Word::CpuidRtm => facts.rtm.is_some(),
            Word::CpuidBusLockDb => facts.bus_lock_db.is_some(),
            Word::CpuidDebugctlBits => facts.debugctl_bits.is_some(),
            Word::CpuidPerfGlobalCtrlBits => facts.perf_global_ctrl_bits.is_some(),
            Word::CpuidRtitCtlBits => facts.rtit_ctl_bits.is_some(),
            Word::CpuidLbrCtlBits => facts.lbr_ctl_bits.is_some(),
            Word::CpuidSpecCtrlBits => facts.spec_ctrl_bits.is_some(),
            Word::CpuEfer => facts.efer_lma.is_some(),
            Word::CpuSmm => facts.smm.is_some(),
            Word::CpuCurrentVmcs => facts.current_vmcs.is_some(),
            Word::MsrIa32RtitCtl => facts.rtit_ctl.is_some(),
            _ => true,
        }
    }
}

impl Allowed {
    /// The settings that the capability MSRs of a 32-bit control word allow: `plain`, or its TRUE
    /// form, which alone tells of the default1 bits that have a meaning (`named`).
    fn word(
        capabilities: &Capabilities,
        plain: CapabilityMsr,
        with_default1_choice: CapabilityMsr,
        default1: u64,
        named: u64,
    ) -> Self {
        let has_true = capabilities.get(CapabilityMsr::Basic).map(|basic| basic >> 55 & 1 != 0);
        let plain = capabilities.get(plain);
        let exact = match has_true {
            Some(false) => plain,
            Some(true) => capabilities.get(with_default1_choice),
            None => None,
        };
        let low = 0xFFFF_FFFF;
        match (exact, plain) {
            (Some(settings), _) => Self {
                must_be_one: Known::all(settings & low),
                must_be_zero: Known::all(!(settings >> 32) & low),
            },
            (None, Some(settings)) => Self {
                must_be_one: Known::bits(settings & low, !(default1 & named)),
                must_be_zero: Known::all(!(settings >> 32) & low),
            },
            (None, None) => Self {
                must_be_one: Known::bits(default1 & !named, !(default1 & named)),
                must_be_zero: Known::bits(0, default1 | !low),
            },
        }
    }

    /// The settings that a 64-bit mask of allowed bits allows.
    fn mask(allowed: Known) -> Self {
        Self { must_be_one: Known::all(0), must_be_zero: not(allowed) }
    }
}

/// The capabilities with 0 for each MSR that, by the others, the processor does not have.
///
/// Source: Appendix A, VMX Capability Reporting Facility.
fn with_absent_as_zero(capabilities: &Capabilities) -> Capabilities {
    use CapabilityMsr::*;
    let mut all = *capabilities;
    // Each row: an MSR, and the bit of an earlier one that tells whether it exists.
    let gates: [(CapabilityMsr, CapabilityMsr, u64); 9] = [
        (TruePinbasedCtls, Basic, 1 << 55),
        (TrueProcbasedCtls, Basic, 1 << 55),
        (TrueExitCtls, Basic, 1 << 55),
        (TrueEntryCtls, Basic, 1 << 55),
        (ProcbasedCtls2, ProcbasedCtls, 1 << 63),
        (ProcbasedCtls3, ProcbasedCtls, 1 << 49),
        (ExitCtls2, ExitCtls, 1 << 63),
        (EptVpidCap, ProcbasedCtls2, 1 << 33 | 1 << 37),
        (Vmfunc, ProcbasedCtls2, 1 << 45),
    ];
    for (msr, gate, bits) in gates {
        if all.get(msr).is_none() && all.get(gate).is_some_and(|value| value & bits == 0) {
            all.set(msr, 0);
        }
    }
    all
}

/// The bits at and above the physical-address width, which is 32 to 52.
fn beyond_physical(width: Option<u8>) -> Result<Known, ImpossibleFact> {
    match width {
        Some(width @ 32..=52) => Ok(Known::all(!0 << width)),
        Some(width) => Err(ImpossibleFact::Maxphyaddr(width)),
        None => Ok(Known::bits(!0 << 52, !0 << 52 | 0xFFFF_FFFF)),
    }
}

fn linear_width(facts: &Facts) -> Result<Widths, ImpossibleFact> {
    match facts.linear_width {
        Some(width @ (32 | 48 | 57)) => Ok(Widths::new(width, width)),
        Some(width) => Err(ImpossibleFact::LinearWidth(width)),
        None => Ok(Widths::new(48, 57)),
    }
}

/// Bits 9:6 of IA32_S_CET are reserved; bits 1:0 belong to shadow stacks, the others to
/// indirect-branch tracking.
fn s_cet_reserved(facts: &Facts) -> Known {
    const SHADOW_STACKS: u64 = 0x3;
    const BRANCH_TRACKING: u64 = !0x3C3;
    or(
        Known::all(0x3C0),
        or(
            fact_as_mask(facts.cet_ss.map(|has| !has), SHADOW_STACKS),
            fact_as_mask(facts.cet_ibt.map(|has| !has), BRANCH_TRACKING),
        ),
    )
}

fn flags(facts: &Facts) -> Known {
    [
        (facts.intel64, fact::INTEL64),
        (facts.smm, fact::SMM),
        (facts.efer_lma, fact::EFER_LMA),
        (facts.rtit_ctl.map(|ctl| ctl & 1 != 0), fact::TRACE_EN),
        (facts.fred, fact::FRED),
        (facts.sgx, fact::SGX),
        (facts.rtm, fact::RTM),
        (Some(facts.machine_check), fact::MACHINE_CHECK),
    ]
    .into_iter()
    .fold(Known::all(0), |flags, (fact, bit)| or(flags, fact_as_mask(fact, bit)))
}

/// The bits that an MSR does not accept: all but `accepted`, or where that is not known, those
/// outside `possible` for certain and those in `always` for certain not.
fn reserved(accepted: Option<u64>, always: u64, possible: u64) -> Known {
    match accepted {
        Some(accepted) => Known::all(!accepted),
        None => Known::bits(!possible, !possible | always),
    }
}

/// `mask` where the fact is true, 0 where it is false.
fn fact_as_mask(fact: Option<bool>, mask: u64) -> Known {
    match fact {
        Some(true) => Known::all(mask),
        Some(false) => Known::all(0),
        None => Known::bits(0, !mask),
    }
}

/// `mask` where a bit is 1, 0 where it is 0.
fn bit_as_mask(word: Known, bit: u32, mask: u64) -> Known {
    fact_as_mask((word.mask >> bit & 1 != 0).then_some(word.value >> bit & 1 != 0), mask)
}

fn and(a: Known, b: Known) -> Known {
    not(or(not(a), not(b)))
}

fn or(a: Known, b: Known) -> Known {
    let value = a.value | b.value;
    Known { value, mask: value | (a.mask & b.mask) }
}

fn not(a: Known) -> Known {
    Known { value: !a.value & a.mask, mask: a.mask }
}

impl fmt::Display for ImpossibleFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Maxphyaddr(width) => {
                write!(
                    f,
                    "no processor has a physical-address width of {width} bits, only 32 to 52"
                )
            }
            Self::LinearWidth(width) => {
                write!(
                    f,
                    "no processor has a linear-address width of {width} bits, only 32, 48 or 57"
                )
            }
        }
    }
}

impl error::Error for ImpossibleFact {}

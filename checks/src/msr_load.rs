//! The rules for the entries of the VM-entry MSR-load area.
//!
//! The processor loads the entries one after the other, once guest state has been checked and
//! loaded; the first that it refuses ends the entry with exit reason 34, and the number of the
//! entry, from 1, as exit qualification.
//!
//! Source: Loading MSRs, 27.4.

use vmcs::{Known, msr_list::MsrEntry};
use vmx_types::{FieldId, controls::EntryControls};

use crate::{
    Environment,
    check::{Judgement, Verdict},
    environment::fact,
    eval::{Rules, Visitor},
    logic::{Tri, TruthLogic, WordLogic},
    rule::RuleId as R,
    state::{EntryState, PartialState},
};

/// The rules that every entry of the area must satisfy.
pub const RULES: &[R] = &[
    R::MsrLoadFsGsBase,
    R::MsrLoadX2apic,
    R::MsrLoadSmmOnly,
    R::MsrLoadModelSpecific,
    R::MsrLoadRsvd,
    R::MsrLoadWrmsrGp,
];

/// An entry of the area, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadEntry {
    /// The number of the MSR.
    pub index: u32,
    /// Bits 63:32 of the entry, which must be 0; a dump often leaves them out.
    pub reserved: Option<u32>,
    /// The value to load.
    pub value: u64,
}

impl From<MsrEntry> for LoadEntry {
    fn from(entry: MsrEntry) -> Self {
        Self { index: entry.index, reserved: Some(entry.reserved), value: entry.value }
    }
}

/// Whether WRMSR at CPL 0 would accept a value, on the state after guest state and the earlier
/// entries have been loaded. Embedders that know their processor implement this;
/// [`ArchitecturalMsrs`] knows what every processor shares.
pub trait WrmsrTest {
    /// `None` if it is not known.
    fn accepts(&self, index: u32, value: u64) -> Option<bool>;
}

impl<F: Fn(u32, u64) -> Option<bool>> WrmsrTest for F {
    fn accepts(&self, index: u32, value: u64) -> Option<bool> {
        self(index, value)
    }
}

/// The MSRs whose values the architecture restricts alike on every processor.
#[derive(Clone, Copy, Debug)]
pub struct ArchitecturalMsrs<'a> {
    environment: &'a Environment,
    /// Whether the guest has paging on, and whether it is in IA-32e mode: then IA32_EFER.LME
    /// cannot change.
    paging: Option<bool>,
    ia32e: Option<bool>,
}

impl<'a> ArchitecturalMsrs<'a> {
    /// On the state that an entry with this VMCS loads.
    #[must_use]
    pub fn after_loading(state: &PartialState, environment: &'a Environment) -> Self {
        let bit = |id, bit: u64| match state.vmcs.get(id) {
            Known { mask, .. } if mask & bit == 0 => None,
            Known { value, .. } => Some(value & bit != 0),
        };
        Self {
            environment,
            paging: bit(FieldId::GuestCr0, 1 << 31),
            ia32e: bit(FieldId::VmEntryControls, EntryControls::IA32E_MODE_GUEST.bits().into()),
        }
    }

    fn efer(&self, value: Known) -> Tri {
        let reserved = value.avoids(self.environment.efer_reserved.only(!(1 << 10)));
        let lme = value.has(1_u64 << 8);
        let same = match self.ia32e {
            Some(true) => lme,
            Some(false) => !lme,
            None => Tri::Unknown,
        };
        reserved & (same | !Tri::from(self.paging))
    }
}

impl ArchitecturalMsrs<'_> {
    /// Whether the processor has an MSR.
    fn exists(&self, index: u32) -> Tri {
        let flags = self.environment.flags;
        match index {
            // IA32_SYSENTER_ESP and _EIP, IA32_PAT, IA32_EFER.
            0x175 | 0x176 | 0x277 | 0xC000_0080 => Tri::True,
            0x6A4..=0x6A8 => self.environment.facts().cet_ss.into(),
            0xC000_0081..=0xC000_0083 | 0xC000_0102 => flags.has(fact::INTEL64),
            _ => Tri::Unknown,
        }
    }
}

impl WrmsrTest for ArchitecturalMsrs<'_> {
    fn accepts(&self, index: u32, value: u64) -> Option<bool> {
        let width = self.environment.linear_width;
        let known = Known::all(value);
        let truth = match index {
            // IA32_SYSENTER_ESP and _EIP, IA32_DS_AREA, IA32_INTERRUPT_SSP_TABLE_ADDR, IA32_LSTAR,
            // IA32_CSTAR, IA32_KERNEL_GS_BASE.
            0x175 | 0x176 | 0x600 | 0x6A8 | 0xC000_0082 | 0xC000_0083 | 0xC000_0102 => {
                known.is_canonical(width)
            }
            // IA32_PL0_SSP to IA32_PL3_SSP.
            0x6A4..=0x6A7 => known.is_canonical(width) & known.none(3_u64),
            // Last-branch and last-exception source addresses: some processors keep flags in bits
            // 63:61, others demand an address.
            0x40..=0x47 | 0x1DB | 0x1DD | 0x680..=0x69F => {
                let canonical = known.is_canonical(width);
                let address = value & !(7 << 61);
                let extended = Known::all(address | if value >> 60 & 1 != 0 { 7 << 61 } else { 0 });
                if canonical.is_false() && extended.is_canonical(width).is_false() {
                    Tri::False
                } else if canonical.is_true() {
                    Tri::True
                } else {
                    Tri::Unknown
                }
            }
            // IA32_PAT.
            0x277 => crate::eval::is_pat(known),
            // IA32_TSC_AUX, IA32_PKRS.
            0xC000_0103 | 0x6E1 => known.none(0xFFFF_FFFF_0000_0000_u64),
            // IA32_EFER.
            0xC000_0080 => self.efer(known),
            // IA32_STAR takes any value.
            0xC000_0081 => Tri::True,
            _ => Tri::Unknown,
        };
        // A value that no processor takes is refused whether the MSR exists or not; one that is
        // fine is taken only where it does.
        if truth.is_true() && self.exists(index).is_true() {
            Some(true)
        } else if truth.is_false() {
            Some(false)
        } else {
            None
        }
    }
}

/// What becomes of the rules for one entry.
#[must_use]
pub fn judge<T: WrmsrTest + ?Sized>(
    entry: &LoadEntry,
    environment: &Environment,
    wrmsr: &T,
) -> Judgement {
    let mut sorted = crate::check::All::new(environment);
    match visit(entry, environment, wrmsr, &mut sorted) {
        core::ops::ControlFlow::Continue(()) => sorted.judgement,
    }
}

/// The number, from 1, of the first entry that does not pass, with the verdict on it; `None` if all
/// pass.
pub fn first<T: WrmsrTest + ?Sized>(
    entries: impl IntoIterator<Item = LoadEntry>,
    environment: &Environment,
    wrmsr: &T,
) -> Option<(u32, Verdict)> {
    let mut number = 0_u32;
    for entry in entries {
        number = number.saturating_add(1);
        let verdict = judge(&entry, environment, wrmsr).verdict();
        if verdict != Verdict::Passes {
            return Some((number, verdict));
        }
    }
    None
}

fn visit<T: WrmsrTest + ?Sized, V: Visitor<Tri>>(
    entry: &LoadEntry,
    environment: &Environment,
    wrmsr: &T,
    visitor: &mut V,
) -> core::ops::ControlFlow<V::Break> {
    let mut v = Rules::new(visitor);
    let index = Known::all(entry.index.into());
    let is = |number: u32| index.is_value(number.into());
    v.rule(R::MsrLoadFsGsBase, !is(0xC000_0100) & !is(0xC000_0101))?;
    v.rule(R::MsrLoadX2apic, !index.is(!0xFF_u64, 0x800_u64))?;
    if let Some(mut v) = v.given(environment.flags.none(fact::SMM)) {
        v.rule(R::MsrLoadSmmOnly, !is(0x9B))?;
    }
    v.rule(R::MsrLoadModelSpecific, !is(0x79) & !is(0x8B))?;
    let reserved = entry.reserved.map_or(Known::NOTHING, |dword| Known::all(dword.into()));
    v.rule(R::MsrLoadRsvd, reserved.is_value(0))?;
    v.rule(R::MsrLoadWrmsrGp, Tri::from(wrmsr.accepts(entry.index, entry.value)))
}

impl EntryState {
    /// [`ArchitecturalMsrs`] on the state that this entry loads.
    #[must_use]
    pub fn architectural_msrs<'a>(&self, environment: &'a Environment) -> ArchitecturalMsrs<'a> {
        ArchitecturalMsrs::after_loading(&PartialState::from(self), environment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn entry(index: u32, value: u64) -> LoadEntry {
        LoadEntry { index, reserved: Some(0), value }
    }

    #[test]
    fn each_rule_passes_and_fails_alone() {
        let (state, environment) = (sample::long_mode_guest(), sample::environment());
        let msrs = state.architectural_msrs(&environment);
        let first = |entry| first([entry], &environment, &msrs);
        let violates = |rule| Some((1, Verdict::Violates(rule)));
        assert_eq!(first(entry(0xC000_0102, 0)), None);
        assert_eq!(first(entry(0xC000_0102, 1 << 63)), violates(R::MsrLoadWrmsrGp));
        assert_eq!(first(entry(0xC000_0100, 0)), violates(R::MsrLoadFsGsBase));
        assert_eq!(first(entry(0x8FF, 0)), violates(R::MsrLoadX2apic));
        assert_eq!(first(entry(0x9B, 0)), violates(R::MsrLoadSmmOnly));
        assert_eq!(first(entry(0x79, 0)), violates(R::MsrLoadModelSpecific));
        let reserved = LoadEntry { reserved: Some(1), ..entry(0xC000_0102, 0) };
        assert_eq!(first(reserved), violates(R::MsrLoadRsvd));
        let unknown = LoadEntry { reserved: None, ..reserved };
        assert_eq!(first(unknown), Some((1, Verdict::Undecided(R::MsrLoadRsvd))));
    }

    #[test]
    fn lme_cannot_change_while_paging_is_on() {
        let (state, environment) = (sample::long_mode_guest(), sample::environment());
        let msrs = state.architectural_msrs(&environment);
        assert_eq!(msrs.accepts(0xC000_0080, 0xD01), Some(true));
        assert_eq!(msrs.accepts(0xC000_0080, 0x101), Some(true));
        assert_eq!(msrs.accepts(0xC000_0080, 0x001), Some(false));
        assert_eq!(msrs.accepts(0xC000_0080, 0xD03), Some(false));
    }

    #[test]
    fn the_number_of_the_entry_counts_from_one() {
        let environment = sample::environment();
        let all = |_: u32, _: u64| Some(true);
        let entries = [entry(0x10, 0), entry(0x11, 0), entry(0x800, 0)];
        let third = Some((3, Verdict::Violates(R::MsrLoadX2apic)));
        assert_eq!(first(entries, &environment, &all), third);
    }
}

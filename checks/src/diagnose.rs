//! From the state of a failed VM entry, and what the hardware said of it, to the likely cause.
//!
//! The report of the hardware is evidence like the fields are. An entry that failed with exit
//! reason 33 has passed every rule for controls and host state; exit qualification 3 can come of
//! one rule alone. Where no field shows a violation that fits the report, and what is not known
//! leaves a single rule that fits, that rule is the cause.

use vmcs::Known;
use vmx_types::{CapabilityMsr, FieldId};

use crate::{
    Environment, Facts,
    check::Judgement,
    msr_load::{self, ArchitecturalMsrs, LoadEntry},
    rule::{Outcome, Phase, Rule, RuleId, Word},
    rule_set::RuleSet,
    sample,
    state::PartialState,
};

/// What the hardware reported of a VM entry, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Report {
    /// Nothing is known.
    #[default]
    Nothing,
    /// VMLAUNCH or VMRESUME ended with VMfailValid and this VM-instruction error.
    VmFail(u32),
    /// A VM exit with bit 31 of the exit reason set.
    EntryFailure {
        /// Basic exit reason, bits 15:0.
        reason: u16,
        /// Exit qualification.
        qualification: Option<u64>,
    },
    /// A VM exit after an entry that passed.
    Entered,
}

/// A diagnosis: the sets are disjoint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Diagnosis {
    /// The report that was taken into account.
    pub report: Report,
    /// The rules that the known state violates.
    pub violated: RuleSet,
    /// The rules that must be violated because the report leaves no other.
    pub concluded: RuleSet,
    /// The rules that what is known leaves open.
    pub undecided: RuleSet,
    /// The rules that do not hold, but of which the architecture does not say what happens then.
    pub advised: RuleSet,
}

/// Why a rule counts as violated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The known state violates it.
    Fields,
    /// The report of the hardware leaves no other.
    Reported,
}

/// An input that a verdict would need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// A field of the VMCS.
    Field(FieldId),
    /// Something else.
    Word(Word),
}

/// The MSR-load area, as far as it is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct LoadArea<'a> {
    /// Entries, each with its number from 1.
    pub entries: &'a [(u32, LoadEntry)],
    /// Whether there are no others.
    pub complete: bool,
}

impl Report {
    /// The report that a VMCS holds: its exit reason and exit qualification.
    ///
    /// After VMfail these belong to an earlier exit; who knows the VM-instruction error of a failed
    /// entry builds [`Report::VmFail`] instead.
    #[must_use]
    pub fn of(state: &PartialState) -> Self {
        match state.vmcs.whole(FieldId::ExitReason) {
            None => Self::Nothing,
            Some(reason) if reason >> 31 & 1 == 0 => Self::Entered,
            Some(reason) => Self::EntryFailure {
                reason: (reason & 0xFFFF) as u16,
                qualification: state.vmcs.whole(FieldId::ExitQualification),
            },
        }
    }

    /// Whether a violation of this rule would be reported so.
    #[must_use]
    pub fn fits(&self, rule: RuleId) -> bool {
        match (*self, rule.rule().outcome) {
            // A processor may report a violation of these as one of controls.
            (Self::VmFail(error), _) if rule.rule().phase == Phase::HostAddrSpace => {
                matches!(error, 7 | 8)
            }
            (Self::VmFail(error), Outcome::VmFailValid(number)) => error == u32::from(number),
            (
                Self::EntryFailure { reason, qualification },
                Outcome::EntryFailure { reason: of_rule, qualification: qualification_of_rule },
            ) => {
                reason == u16::from(of_rule)
                    && qualification.is_none_or(|q| q == u64::from(qualification_of_rule))
            }
            (Self::EntryFailure { reason, .. }, Outcome::MsrLoadFailure) => reason == 34,
            _ => false,
        }
    }

    /// Whether a violation of this rule would be reported so, the exit qualification aside:
    /// processors differ in it.
    fn is_of_kind(&self, rule: RuleId) -> bool {
        match *self {
            Self::EntryFailure { reason, .. } => {
                Self::EntryFailure { reason, qualification: None }.fits(rule)
            }
            report => report.fits(rule),
        }
    }

    /// Whether the processor had found this rule to hold when it reported.
    #[must_use]
    pub fn implies(&self, rule: &Rule) -> bool {
        match *self {
            Self::EntryFailure { reason, .. } => {
                rule.phase <= Phase::HostAddrSpace
                    || reason == 34 && rule.phase <= Phase::GuestPdpte
            }
            _ => false,
        }
    }

    /// Whether the report says that an entry failed.
    #[must_use]
    pub const fn is_failure(&self) -> bool {
        matches!(self, Self::VmFail(_) | Self::EntryFailure { .. })
    }
}

impl PartialState {
    /// What is wrong with this state, given what the hardware said of it.
    #[must_use]
    pub fn diagnose(
        &self,
        area: LoadArea<'_>,
        environment: &Environment,
        report: Report,
    ) -> Diagnosis {
        let environment = &environment.learned(self, report);
        let judgement = self.judge_with(area, environment, report);
        let mut diagnosis = Diagnosis {
            report,
            violated: judgement.violated,
            concluded: RuleSet::EMPTY,
            undecided: judgement
                .undecided
                .iter()
                .filter(|rule| !report.implies(rule.rule()))
                .collect(),
            advised: judgement.advised,
        };
        if matches!(report, Report::EntryFailure { reason: 41, .. }) {
            diagnosis.concluded.insert(RuleId::EntryMachineCheck);
        }
        // A rule that the fields break although the report says that it held: one of the two is not
        // reliable, and nothing follows from them together.
        let contradicts = |rule: RuleId| report.implies(rule.rule());
        let says_enough = |rule| report.is_of_kind(rule) || contradicts(rule);
        let is_explained = diagnosis.violated.iter().any(says_enough);
        if report.is_failure() && !is_explained {
            if let Some(rule) = self.only_candidate(area, environment, &diagnosis) {
                diagnosis.undecided.remove(rule);
                diagnosis.concluded.insert(rule);
            }
        }
        diagnosis
    }

    fn judge_with(
        &self,
        area: LoadArea<'_>,
        environment: &Environment,
        report: Report,
    ) -> Judgement {
        let mut judgement = self.judge(environment);
        let failed_entry = match report {
            Report::EntryFailure { reason: 34, qualification } => qualification,
            _ => None,
        };
        let msrs = ArchitecturalMsrs::after_loading(self, environment);
        let mut seen = false;
        for (number, entry) in area.entries {
            // The entries before the one that the report names were loaded.
            if failed_entry.is_none_or(|failed| failed == u64::from(*number)) {
                judgement.merge(&msr_load::judge(entry, environment, &msrs));
                seen = true;
            }
        }
        let empty = self.vmcs.whole(FieldId::VmEntryMsrLoadCount) == Some(0);
        let complete = empty || area.complete || failed_entry.is_some() && seen;
        if !complete {
            judgement.undecided =
                judgement.undecided.union(&msr_load::RULES.iter().copied().collect());
        }
        judgement.undecided = judgement.undecided.difference(&judgement.violated);
        judgement
    }

    /// The one undecided rule that fits the report: the only one that does, or the only one that
    /// does on an ordinary processor with room for everything.
    fn only_candidate(
        &self,
        area: LoadArea<'_>,
        environment: &Environment,
        diagnosis: &Diagnosis,
    ) -> Option<RuleId> {
        // Dumps leave out the reserved half of an MSR entry, which programs hardly set.
        let can_be = |rule: RuleId| diagnosis.report.fits(rule) && rule != RuleId::MsrLoadRsvd;
        let fitting: RuleSet = diagnosis.undecided.iter().filter(|&rule| can_be(rule)).collect();
        let presumed = presumed(environment)?;
        let presumed = self.judge_with(area, &presumed, diagnosis.report);
        let not_excluded = presumed.violated.union(&presumed.undecided);
        let only = |set: RuleSet| if set.len() == 1 { set.first() } else { None };
        only(fitting)
            .or_else(|| only(fitting.intersection(&presumed.violated)))
            .or_else(|| only(fitting.intersection(&not_excluded)))
    }

    /// What a verdict on a rule would need: its inputs that are not known.
    pub fn needs<'a>(
        &'a self,
        rule: RuleId,
        environment: &'a Environment,
    ) -> impl Iterator<Item = Need> + 'a {
        let rule = rule.rule();
        let fields = rule.fields.iter().copied().filter(|&id| self.vmcs.whole(id).is_none());
        let words = rule.words.iter().copied().filter(|&word| match word {
            Word::MemVtpr => self.memory.vtpr.is_none(),
            Word::MemLink => self.memory.link.is_none(),
            Word::MemPdpte => self.memory.pdptes.is_none(),
            Word::MemMsrLoad | Word::CpuWrmsrTest | Word::CpuidModel => true,
            _ => !environment.knows(word),
        });
        fields.map(Need::Field).chain(words.map(Need::Word))
    }
}

/// The environment with what is not known replaced by what is usual: room for every feature, and
/// none of the few that relax a rule. What differs from model to model stays unknown.
fn presumed(environment: &Environment) -> Option<Environment> {
    /// IA32_VMX_BASIC bits 56 and 58.
    const BASIC_RELAXES: u64 = 1 << 56 | 1 << 58;
    /// IA32_VMX_MISC bit 30.
    const MISC_RELAXES: u64 = 1 << 30;
    let usual = sample::capabilities();
    let capabilities = vmcs::Capabilities::read(|msr| {
        let usual = match msr {
            CapabilityMsr::Basic => usual.get(msr).map(|value| value & !BASIC_RELAXES),
            // Later processors allow more of CR4 than the tables tell of.
            CapabilityMsr::Cr4Fixed1 => None,
            CapabilityMsr::EptVpidCap => usual.get(msr).map(|value| value | 1 << 23),
            CapabilityMsr::Misc => usual.get(msr).map(|value| value & !MISC_RELAXES),
            _ => usual.get(msr),
        };
        environment.capabilities().get(msr).or(usual)
    });
    let (known, usual) = (environment.facts(), sample::facts());
    let facts = Facts {
        maxphyaddr: known.maxphyaddr.or(Some(52)),
        linear_width: known.linear_width.or(Some(57)),
        intel64: known.intel64.or(usual.intel64),
        nx: known.nx.or(usual.nx),
        lam: known.lam.or(Some(true)),
        cet_ss: known.cet_ss.or(usual.cet_ss),
        cet_ibt: known.cet_ibt.or(usual.cet_ibt),
        fred: known.fred.or(usual.fred),
        sgx: known.sgx.or(usual.sgx),
        rtm: known.rtm.or(usual.rtm),
        bus_lock_db: known.bus_lock_db.or(usual.bus_lock_db),
        smm: known.smm.or(usual.smm),
        rtit_ctl: known.rtit_ctl.or(usual.rtit_ctl),
        ..*known
    };
    let mut presumed = Environment::new(&capabilities, &facts).ok()?;
    // The revision identifier, bits 30:0 of IA32_VMX_BASIC.
    presumed.basic.mask &= !0x7FFF_FFFF | environment.basic.mask;
    Some(presumed)
}

impl Environment {
    /// What a report teaches of the processor: if the host state was accepted, the processor allows
    /// what is in it.
    #[must_use]
    pub fn learned(&self, state: &PartialState, report: Report) -> Self {
        let mut learned = self.clone();
        if !matches!(report, Report::EntryFailure { .. } | Report::Entered) {
            return learned;
        }
        for (allowed, id) in
            [(&mut learned.cr0, FieldId::HostCr0), (&mut learned.cr4, FieldId::HostCr4)]
        {
            if let Some(register) = state.vmcs.whole(id) {
                know_clear(&mut allowed.must_be_zero, register);
                know_clear(&mut allowed.must_be_one, !register);
            }
        }
        // An address that was accepted lies within the physical-address width.
        if let Some(cr3) = state.vmcs.whole(FieldId::HostCr3) {
            let address = cr3 & 0x000F_FFFF_FFFF_FFFF;
            let within = !0_u64 >> address.leading_zeros().min(63);
            know_clear(&mut learned.beyond_physical, within);
            know_clear(&mut learned.beyond_vmx, within & 0xFFFF_FFFF);
            know_clear(&mut learned.cr3_reserved, within);
        }
        learned
    }
}

/// Makes bits of a mask known to be 0, where they are not known.
fn know_clear(mask: &mut Known, bits: u64) {
    mask.mask |= bits;
}

impl Diagnosis {
    /// The violated rules, the likely cause first: those that fit the report before those that do
    /// not, and among each those that were confirmed against the manual before the others.
    pub fn ranked(&self) -> impl Iterator<Item = (RuleId, Basis)> + '_ {
        let fits_or_unknown =
            move |rule: RuleId| !self.report.is_failure() || self.report.fits(rule);
        [(true, true), (false, true), (true, false), (false, false)].into_iter().flat_map(
            move |(fits, confirmed)| {
                let all = self.violated.union(&self.concluded);
                RuleId::ALL
                    .iter()
                    .copied()
                    .filter(move |&rule| all.contains(rule))
                    .filter(move |&rule| fits_or_unknown(rule) == fits)
                    .filter(move |&rule| rule.rule().confirmed == confirmed)
                    .map(|rule| {
                        let concluded = self.concluded.contains(rule);
                        (rule, if concluded { Basis::Reported } else { Basis::Fields })
                    })
            },
        )
    }

    /// The undecided rules, those that fit the report first.
    pub fn open(&self) -> impl Iterator<Item = RuleId> + '_ {
        [true, false].into_iter().flat_map(move |fits| {
            self.undecided.iter().filter(move |&rule| self.report.fits(rule) == fits)
        })
    }
}

//! A pair for every rule: a state that passes, and the same state with one fault, in which that rule
//! alone is broken.
//!
//! A rule without a pair fails the test. Where no state can break a rule alone, the row names the
//! rules that break with it.

/// A row of a table of pairs: `Rule: prepare => fault;`, with `with [..]` for the rules that break
/// along with it.
macro_rules! cases {
    ($($Rule:ident $(with [$($With:ident)*])?: |$p:ident| $prepare:expr => |$f:ident| $fault:expr;)*) => {
        &[$($crate::Case {
            rule: vmx_checks::RuleId::$Rule,
            prepare: |$p| { $prepare; },
            fault: |$f| { $fault; },
            with: &[$($(vmx_checks::RuleId::$With),*)?],
        }),*]
    };
}

mod entry_controls;
mod execution_controls;
mod exit_controls;
mod guest_nonregister;
mod guest_registers;
mod guest_segments;
mod host;
mod mode;
mod msr_areas;
mod msr_load;
mod segment_registers;

use vmcs::{Capabilities, Known, PartialSnapshot};
use vmx_checks::{
    EntryState, Environment, Facts, Judgement, Outcome, PartialState, RuleId, RuleSet, Verdict,
    sample,
};
use vmx_types::{CapabilityMsr, FieldId, FieldValue, controls::PrimaryControls};

/// A pair. `prepare` turns the sample of a 64-bit guest into a valid state in which the rule
/// applies; `fault` turns that into one that breaks it.
pub(crate) struct Case {
    pub(crate) rule: RuleId,
    pub(crate) prepare: fn(&mut Setup),
    pub(crate) fault: fn(&mut Setup),
    /// The rules that break with this one whatever the state: they are implied by it, or it by them.
    pub(crate) with: &'static [RuleId],
}

/// What a judgement is made of.
#[derive(Clone)]
pub(crate) struct Setup {
    pub(crate) state: EntryState,
    pub(crate) capabilities: Capabilities,
    pub(crate) facts: Facts,
}

impl Setup {
    fn new() -> Self {
        Self {
            state: sample::long_mode_guest(),
            capabilities: sample::capabilities(),
            facts: sample::facts(),
        }
    }

    pub(crate) fn get(&self, id: FieldId) -> u64 {
        self.state.vmcs.get(id)
    }

    /// Gives a field a value.
    pub(crate) fn set(&mut self, id: FieldId, value: u64) -> &mut Self {
        self.state.vmcs.set(id, value);
        self
    }

    /// Makes bits of a field 1.
    pub(crate) fn on(&mut self, id: FieldId, bits: u64) -> &mut Self {
        self.set(id, self.get(id) | bits)
    }

    /// Makes bits of a field 0.
    pub(crate) fn off(&mut self, id: FieldId, bits: u64) -> &mut Self {
        self.set(id, self.get(id) & !bits)
    }

    /// Makes the named bits of a field 1.
    pub(crate) fn enable(&mut self, id: FieldId, bits: impl FieldValue) -> &mut Self {
        self.on(id, bits.to_raw())
    }

    /// Makes the named bits of a field 0.
    pub(crate) fn disable(&mut self, id: FieldId, bits: impl FieldValue) -> &mut Self {
        self.off(id, bits.to_raw())
    }

    /// Gives a capability MSR a value.
    pub(crate) fn msr(&mut self, msr: CapabilityMsr, value: u64) -> &mut Self {
        self.capabilities.set(msr, value);
        self
    }

    /// Makes bits of a capability MSR 1.
    pub(crate) fn on_msr(&mut self, msr: CapabilityMsr, bits: u64) -> &mut Self {
        self.msr(msr, self.capabilities.get(msr).unwrap_or(0) | bits)
    }

    /// Makes bits of a capability MSR 0.
    pub(crate) fn off_msr(&mut self, msr: CapabilityMsr, bits: u64) -> &mut Self {
        self.msr(msr, self.capabilities.get(msr).unwrap_or(0) & !bits)
    }

    /// Limits the addresses that VMX uses to 32 bits: IA32_VMX_BASIC bit 48.
    pub(crate) fn narrow(&mut self) -> &mut Self {
        self.on_basic(1 << 48)
    }

    /// A processor without TRUE capability MSRs, and the primary controls that it demands.
    pub(crate) fn plain(&mut self) -> &mut Self {
        self.off_msr(CapabilityMsr::Basic, 1 << 55)
            .enable(FieldId::PrimaryProcessorBasedVmExecutionControls, PrimaryControls::DEFAULT1)
    }

    /// Makes bits of IA32_VMX_BASIC 1.
    pub(crate) fn on_basic(&mut self, bits: u64) -> &mut Self {
        self.on_msr(CapabilityMsr::Basic, bits)
    }

    fn environment(&self) -> Environment {
        Environment::new(&self.capabilities, &self.facts).expect("the facts of a pair are possible")
    }

    fn judge(&self) -> Judgement {
        self.state.judge(&self.environment())
    }

    fn first(&self) -> Verdict {
        self.state.first(&self.environment())
    }

    /// The state with nothing known but what `rule` declares that it reads.
    fn inputs_of(&self, rule: RuleId) -> PartialState {
        let mut vmcs = PartialSnapshot::UNKNOWN;
        for &id in rule.rule().fields {
            vmcs.set(id, Known::all(self.get(id)));
        }
        PartialState { vmcs, memory: self.state.memory }
    }
}

fn cases() -> impl Iterator<Item = &'static Case> {
    [
        execution_controls::ADDRESSES,
        execution_controls::NEEDS,
        execution_controls::CASES,
        exit_controls::CASES,
        entry_controls::EXCEPTIONS,
        entry_controls::CASES,
        msr_areas::CASES,
        host::CANONICAL,
        host::SELECTORS,
        host::MEMORY_TYPES,
        host::CASES,
        guest_registers::CASES,
        guest_segments::CASES,
        guest_nonregister::CASES,
    ]
    .into_iter()
    .chain(segment_registers::CASES.iter().copied())
    .flatten()
}

fn set_of(rules: &[RuleId]) -> RuleSet {
    let mut set = RuleSet::default();
    for &rule in rules {
        set.insert(rule);
    }
    set
}

/// Runs `test` on every pair and reports all that fail, not the first alone.
fn for_each_case(test: impl Fn(&Case, &Setup, &Setup) -> Result<(), String>) {
    let mut failed = Vec::new();
    for case in cases() {
        let mut valid = Setup::new();
        (case.prepare)(&mut valid);
        let mut broken = valid.clone();
        (case.fault)(&mut broken);
        if let Err(why) = test(case, &valid, &broken) {
            failed.push(format!("{}: {why}", case.rule));
        }
    }
    assert!(failed.is_empty(), "{} pairs fail:\n{}", failed.len(), failed.join("\n"));
}

fn names(set: &RuleSet) -> String {
    set.iter().map(RuleId::name).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_rule_has_a_pair() {
    let mut paired = RuleSet::default();
    for case in cases() {
        paired.insert(case.rule);
    }
    let paired = paired.union(&set_of(vmx_checks::msr_load::RULES));
    let missing: Vec<_> = RuleId::ALL.iter().filter(|rule| !paired.contains(**rule)).collect();
    assert!(missing.is_empty(), "{} rules without a pair: {missing:?}", missing.len());
}

#[test]
fn the_first_state_of_a_pair_passes() {
    for_each_case(|_, valid, _| {
        let judgement = valid.judge();
        if !judgement.passes() || !judgement.advised.is_empty() {
            return Err(format!(
                "violated [{}] undecided [{}] advised [{}]",
                names(&judgement.violated),
                names(&judgement.undecided),
                names(&judgement.advised)
            ));
        }
        match valid.first() {
            Verdict::Passes => Ok(()),
            other => Err(format!("first says {other:?}")),
        }
    });
}

#[test]
fn the_second_state_of_a_pair_breaks_the_rule_alone() {
    for_each_case(|case, _, broken| {
        let judgement = broken.judge();
        let all = judgement.violated.union(&judgement.advised);
        let mut expected = set_of(case.with);
        expected.insert(case.rule);
        if all != expected || !judgement.undecided.is_empty() {
            return Err(format!(
                "violated [{}] advised [{}] undecided [{}]",
                names(&judgement.violated),
                names(&judgement.advised),
                names(&judgement.undecided)
            ));
        }
        let undefined = case.rule.rule().outcome == Outcome::Undefined;
        if judgement.advised.contains(case.rule) != undefined {
            return Err("a violation must be advice if and only if the outcome is undefined".into());
        }
        let expected = judgement.violated.first().map_or(Verdict::Passes, Verdict::Violates);
        let first = broken.first();
        if first == expected { Ok(()) } else { Err(format!("first says {first:?}")) }
    });
}

#[test]
fn a_rule_is_decided_by_the_inputs_that_it_declares() {
    for_each_case(|case, valid, broken| {
        let valid = valid.inputs_of(case.rule).judge(&valid.environment());
        let broken = broken.inputs_of(case.rule).judge(&broken.environment());
        let bad = broken.violated.union(&broken.advised);
        if valid.undecided.contains(case.rule) || valid.violated.contains(case.rule) {
            Err("the valid state is not decided, or refused".into())
        } else if !bad.contains(case.rule) {
            Err("the broken state is not refused".into())
        } else {
            Ok(())
        }
    });
}

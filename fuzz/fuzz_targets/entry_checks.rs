//! Any state on any processor: no rule panics, the quick verdict is that of the judgement, and
//! knowing less never turns a verdict round.

#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use vmcs::{Capabilities, Known};
use vmx_checks::{
    EntryState, Environment, Facts, PartialState, Report, Stage, Verdict, diagnose::LoadArea,
    sample,
};
use vmx_types::{CapabilityMsr, FieldId};

#[derive(Debug)]
struct Input {
    state: EntryState,
    capabilities: Capabilities,
    facts: Facts,
    forgotten: Vec<(FieldId, u64)>,
}

impl Arbitrary<'_> for Input {
    fn arbitrary(u: &mut Unstructured<'_>) -> Result<Self> {
        // Near a valid state: a few fields are replaced, or bits of them turned round.
        let mut state = sample::long_mode_guest();
        for _ in 0..u.int_in_range(0..=12)? {
            let id = *u.choose(FieldId::ALL)?;
            let value = if u.arbitrary()? {
                u.arbitrary()?
            } else {
                state.vmcs.get(id) ^ 1_u64 << u.int_in_range(0..=63)?
            };
            state.vmcs.set(id, value & id.encoding().width().mask());
        }
        state.memory.link = Some(u.arbitrary()?);
        state.memory.vtpr = Some(u.arbitrary()?);
        state.memory.pdptes = Some(u.arbitrary()?);
        let mut capabilities = sample::capabilities();
        for _ in 0..u.int_in_range(0..=4)? {
            capabilities.set(*u.choose(CapabilityMsr::ALL)?, u.arbitrary()?);
        }
        let facts = Facts {
            maxphyaddr: u.arbitrary()?,
            linear_width: u.arbitrary()?,
            smm: u.arbitrary()?,
            efer_lma: u.arbitrary()?,
            ..sample::facts()
        };
        let mut forgotten = Vec::new();
        for _ in 0..u.int_in_range(0..=20)? {
            forgotten.push((*u.choose(FieldId::ALL)?, u.arbitrary()?));
        }
        Ok(Self { state, capabilities, facts, forgotten })
    }
}

fuzz_target!(|input: Input| {
    let Input { state, capabilities, facts, forgotten } = input;
    let Ok(environment) = Environment::new(&capabilities, &facts) else { return };
    let judgement = state.judge(&environment);
    assert_eq!(state.first(&environment), judgement.verdict());
    let stages = [Stage::Controls, Stage::Host, Stage::Guest];
    let mut verdicts = stages.iter().map(|stage| state.first_of_stage(*stage, &environment));
    let violated = verdicts.find_map(|verdict| match verdict {
        Verdict::Violates(rule) => Some(rule),
        _ => None,
    });
    assert_eq!(violated, judgement.violated.first());
    let mut partial = PartialState::from(&state);
    for (id, mask) in forgotten {
        let known = partial.vmcs.get(id);
        partial.vmcs.set(id, Known::bits(known.value, known.mask & mask));
    }
    let open = partial.judge(&environment);
    for rule in open.violated.iter() {
        assert!(judgement.violated.contains(rule), "{rule}");
    }
    for rule in judgement.violated.iter() {
        assert!(open.violated.contains(rule) || open.undecided.contains(rule), "{rule}");
    }
    let report = Report::of(&partial);
    let diagnosis = partial.diagnose(LoadArea::default(), &environment, report);
    for (rule, _) in diagnosis.ranked() {
        for fault in partial.faults(rule, &environment) {
            assert!(fault.bit_names().count() <= 64);
        }
    }
});

//! What holds of every state: the quick verdict is that of the judgement, and knowing less never
//! turns a verdict round.

use proptest::prelude::*;
use vmcs::Known;
use vmx_checks::{EntryState, PartialState, Stage, Verdict, sample};
use vmx_types::FieldId;

/// The valid sample with a few bits turned round.
fn near_valid() -> impl Strategy<Value = EntryState> {
    let flip = (0..FieldId::COUNT, 0_u32..64);
    prop::collection::vec(flip, 0..6).prop_map(|flips| {
        let mut state = sample::long_mode_guest();
        for (field, bit) in flips {
            let id = FieldId::ALL[field];
            let mask = id.encoding().width().mask();
            state.vmcs.set(id, state.vmcs.get(id) ^ (1 << bit & mask));
        }
        state.memory.link = Some(1);
        state.memory.pdptes = Some([0; 4]);
        state
    })
}

/// Any values at all.
fn random() -> impl Strategy<Value = EntryState> {
    prop::collection::vec(any::<u64>(), FieldId::COUNT).prop_map(|values| {
        let mut state = EntryState::default();
        for (&id, value) in FieldId::ALL.iter().zip(values) {
            state.vmcs.set(id, value & id.encoding().width().mask());
        }
        state.memory.vtpr = Some(0);
        state.memory.link = Some(1);
        state.memory.pdptes = Some([0; 4]);
        state
    })
}

fn states() -> impl Strategy<Value = EntryState> {
    prop_oneof![4 => near_valid(), 1 => random()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_quick_verdict_is_that_of_the_judgement(state in states()) {
        let environment = sample::environment();
        let judgement = state.judge(&environment);
        prop_assert!(judgement.undecided.is_empty());
        prop_assert_eq!(state.first(&environment), judgement.verdict());
        prop_assert_eq!(state.first(&environment) == Verdict::Passes, judgement.passes());
        prop_assert_eq!(PartialState::from(&state).judge(&environment), judgement);
        let stages = [Stage::Controls, Stage::Host, Stage::Guest];
        let verdicts = stages.map(|stage| state.first_of_stage(stage, &environment));
        let first = verdicts.into_iter().find(|verdict| *verdict != Verdict::Passes);
        prop_assert_eq!(first.unwrap_or(Verdict::Passes), judgement.verdict());
    }

    #[test]
    fn knowing_less_never_turns_a_verdict_round(
        state in states(),
        forgotten in prop::collection::vec((0..FieldId::COUNT, any::<u64>()), 0..40),
    ) {
        let environment = sample::environment();
        let exact = state.judge(&environment);
        let mut partial = PartialState::from(&state);
        for (field, mask) in forgotten {
            let id = FieldId::ALL[field];
            let known = partial.vmcs.get(id);
            partial.vmcs.set(id, Known::bits(known.value, known.mask & mask));
        }
        let judgement = partial.judge(&environment);
        for rule in judgement.violated.iter() {
            prop_assert!(exact.violated.contains(rule), "{rule} is not violated");
        }
        for rule in exact.violated.iter() {
            let seen = judgement.violated.contains(rule) || judgement.undecided.contains(rule);
            prop_assert!(seen, "{rule} is violated");
        }
    }
}

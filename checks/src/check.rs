//! Judging a state by the rules.

use core::ops::ControlFlow;

use crate::{
    Environment,
    environment::Asker,
    eval::{self, Visitor},
    logic::{Inputs, Tri, TruthLogic},
    rule::RuleId,
    rule_set::RuleSet,
    state::{EntryState, Exact, KnownState, Partial, PartialState},
};

/// Whether a VM entry would pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every rule holds.
    Passes,
    /// This rule, the first in the order of evaluation, does not hold.
    Violates(RuleId),
    /// No rule is known not to hold, but this one, the first, cannot be decided.
    Undecided(RuleId),
}

/// What became of every rule; a rule that stands in none of the sets holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// The rules that do not hold.
    pub violated: RuleSet,
    /// The rules that what is known leaves open.
    pub undecided: RuleSet,
    /// The rules that do not hold, but of which the architecture does not say what happens then.
    pub advised: RuleSet,
}

impl Judgement {
    /// Whether every rule holds, those of which the architecture does not say what happens aside.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.violated.is_empty() && self.undecided.is_empty()
    }

    /// The first rule that does not hold, or else cannot be decided.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match (self.violated.first(), self.undecided.first()) {
            (Some(rule), _) => Verdict::Violates(rule),
            (None, Some(rule)) => Verdict::Undecided(rule),
            (None, None) => Verdict::Passes,
        }
    }

    /// Adds what became of other rules.
    pub fn merge(&mut self, other: &Self) {
        self.violated = self.violated.union(&other.violated);
        self.undecided = self.undecided.union(&other.undecided);
        self.advised = self.advised.union(&other.advised);
    }
}

/// The three stages of the checks of a VM entry. They differ in what a violation leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// VM-execution, VM-exit and VM-entry controls: VMfailValid with error 7.
    Controls,
    /// Host state: VMfailValid with error 8.
    Host,
    /// Guest state: a VM exit with reason 33, after which the host state is loaded.
    Guest,
}

impl EntryState {
    /// The first rule that does not hold. Nothing is formatted, allocated or called back.
    ///
    /// Where the environment is complete, straight-line code accepts a state that passes; else the
    /// three-valued logic decides, and names the rule.
    #[must_use]
    pub fn first(&self, environment: &Environment) -> Verdict {
        if environment.is_complete() {
            let inputs = Exact { state: self, environment };
            let mut visitor = Accepts { strict: environment.facts().asker == Asker::Hypervisor };
            if evaluate(&inputs, &mut visitor).is_continue() {
                return Verdict::Passes;
            }
        }
        first_of(self, environment)
    }

    /// The first rule of one stage that does not hold. The stages one after the other give what
    /// [`first`](Self::first) gives, for who has something to do between them.
    #[must_use]
    pub fn first_of_stage(&self, stage: Stage, environment: &Environment) -> Verdict {
        if environment.is_complete() {
            let inputs = Exact { state: self, environment };
            let mut visitor = Accepts { strict: environment.facts().asker == Asker::Hypervisor };
            if evaluate_stage(stage, &inputs, &mut visitor).is_continue() {
                return Verdict::Passes;
            }
        }
        let mut all = All::new(environment);
        match evaluate_stage(stage, &Partial { state: self, environment }, &mut all) {
            ControlFlow::Continue(()) => all.judgement.verdict(),
        }
    }

    /// What becomes of every rule.
    #[must_use]
    pub fn judge(&self, environment: &Environment) -> Judgement {
        judge(self, environment)
    }
}

impl PartialState {
    /// The first rule that does not hold, or else cannot be decided.
    #[must_use]
    pub fn first(&self, environment: &Environment) -> Verdict {
        first_of(self, environment)
    }

    /// What becomes of every rule.
    #[must_use]
    pub fn judge(&self, environment: &Environment) -> Judgement {
        judge(self, environment)
    }
}

/// Every rule over the VMCS and memory, in order. The rules for the entries of the MSR-load area
/// are in [`crate::msr_load`].
#[inline(always)]
fn evaluate<I: Inputs, V: Visitor<I::Truth>>(i: &I, v: &mut V) -> ControlFlow<V::Break> {
    eval::controls(i, v)?;
    eval::host(i, v)?;
    eval::guest(i, v)
}

/// The rules of one stage, in order.
#[inline(always)]
fn evaluate_stage<I: Inputs, V: Visitor<I::Truth>>(
    stage: Stage,
    i: &I,
    v: &mut V,
) -> ControlFlow<V::Break> {
    match stage {
        Stage::Controls => eval::controls(i, v),
        Stage::Host => eval::host(i, v),
        Stage::Guest => eval::guest(i, v),
    }
}

fn judge<S: KnownState>(state: &S, environment: &Environment) -> Judgement {
    let mut all = All::new(environment);
    match evaluate(&Partial { state, environment }, &mut all) {
        ControlFlow::Continue(()) => all.judgement,
    }
}

#[cold]
fn first_of<S: KnownState>(state: &S, environment: &Environment) -> Verdict {
    judge(state, environment).verdict()
}

/// Stops at the first rule that does not hold, without a word on which it is: that keeps the
/// common case, that all hold, short.
struct Accepts {
    strict: bool,
}

impl Visitor<bool> for Accepts {
    type Break = ();
    const ONLY_VIOLATIONS: bool = true;

    #[inline(always)]
    fn visit(&mut self, _: RuleId, holds: bool, _: bool) -> ControlFlow<()> {
        if holds { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    #[inline(always)]
    fn advise(&mut self, rule: RuleId, holds: bool, certain: bool) -> ControlFlow<()> {
        self.visit(rule, holds | !self.strict, certain)
    }
}

/// Sorts the rules into sets.
pub(crate) struct All {
    strict: bool,
    pub(crate) judgement: Judgement,
}

impl All {
    pub(crate) fn new(environment: &Environment) -> Self {
        let strict = environment.facts().asker == Asker::Hypervisor;
        Self { strict, judgement: Judgement::default() }
    }
}

impl Visitor<Tri> for All {
    type Break = core::convert::Infallible;

    fn visit(&mut self, rule: RuleId, holds: Tri, certain: bool) -> ControlFlow<Self::Break> {
        if !holds.is_true() {
            let violated = holds.is_false() && certain;
            let Judgement { violated: no, undecided: open, .. } = &mut self.judgement;
            (if violated { no } else { open }).insert(rule);
        }
        ControlFlow::Continue(())
    }

    fn advise(&mut self, rule: RuleId, holds: Tri, certain: bool) -> ControlFlow<Self::Break> {
        if self.strict {
            self.visit(rule, holds, certain)
        } else {
            if holds.is_false() && certain {
                self.judgement.advised.insert(rule);
            }
            ControlFlow::Continue(())
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use std::vec::Vec;

    use vmcs::Capabilities;
    use vmx_types::FieldId;

    use super::*;
    use crate::{Facts, sample};

    /// Notes the order of the rules.
    struct Order(Vec<RuleId>);

    impl Visitor<Tri> for Order {
        type Break = core::convert::Infallible;

        fn visit(&mut self, rule: RuleId, _: Tri, _: bool) -> ControlFlow<Self::Break> {
            self.0.push(rule);
            ControlFlow::Continue(())
        }
    }

    #[test]
    fn with_nothing_known_every_rule_is_visited_once_in_the_order_of_the_table() {
        let nothing = Environment::new(&Capabilities::UNKNOWN, &Facts::default()).unwrap();
        let state = PartialState::default();
        let mut order = Order(Vec::new());
        let ControlFlow::Continue(()) =
            evaluate(&Partial { state: &state, environment: &nothing }, &mut order);
        let table =
            RuleId::ALL.iter().copied().filter(|rule| !crate::msr_load::RULES.contains(rule));
        for (i, (visited, row)) in order.0.iter().copied().zip(table.clone()).enumerate() {
            assert_eq!(visited, row, "at position {i}");
        }
        assert_eq!(order.0.len(), table.count());
    }

    #[test]
    fn a_valid_guest_passes_in_both_logics() {
        let (state, environment) = (sample::long_mode_guest(), sample::environment());
        assert!(environment.is_complete());
        assert_eq!(state.judge(&environment), Judgement::default());
        assert_eq!(state.first(&environment), Verdict::Passes);
        assert_eq!(PartialState::from(&state).first(&environment), Verdict::Passes);
    }

    #[test]
    fn what_every_processor_shares_decides_without_a_profile() {
        let nothing = Environment::new(&Capabilities::UNKNOWN, &Facts::default()).unwrap();
        let mut state = PartialState::default();
        state.vmcs.set(FieldId::GuestRflags, vmcs::Known::all(0));
        let judgement = state.judge(&nothing);
        assert_eq!(judgement.violated.first(), Some(RuleId::GuestRflagsBit1));
        assert_eq!(judgement.violated.len(), 1);
    }
}

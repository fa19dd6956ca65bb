//! The predicates of the rules, phase by phase, each written once over both logics.
//!
//! Read a line `v.rule(R::X, p)?` as "rule X holds if p", and `v.given(g)` as "the rules inside
//! apply if g". Secondary, tertiary and secondary-exit controls count as 0 unless the control that
//! activates their word is 1: [`Controls`] sees to that.

mod controls;
mod guest_nonregister;
mod guest_registers;
mod guest_segments;
mod host;
mod injection;

use core::ops::ControlFlow;

use vmx_types::{
    FieldId,
    controls::{ExitControls, PrimaryControls},
};

pub(crate) use host::is_pat;

use crate::{
    logic::{Inputs, TruthLogic, WordLogic},
    rule::RuleId,
};

/// What is done with the verdict on each rule.
pub(crate) trait Visitor<T> {
    type Break;
    /// Whether the rules that hold are of no interest, so that a test that several hold together
    /// may stand for the tests of each.
    const ONLY_VIOLATIONS: bool = false;

    /// A rule whose guard is true, or if not `certain` may be true. Rules whose guard is false are
    /// not visited: they hold.
    fn visit(&mut self, rule: RuleId, holds: T, certain: bool) -> ControlFlow<Self::Break>;

    /// The same for a rule of which the architecture does not say what a violation does.
    fn advise(&mut self, rule: RuleId, holds: T, certain: bool) -> ControlFlow<Self::Break> {
        self.visit(rule, holds, certain)
    }
}

/// A visitor, under the guards that were passed.
pub(crate) struct Rules<'v, V> {
    visitor: &'v mut V,
    certain: bool,
}

impl<'v, V> Rules<'v, V> {
    #[inline(always)]
    pub(crate) fn new(visitor: &'v mut V) -> Self {
        Self { visitor, certain: true }
    }

    #[inline(always)]
    pub(crate) fn rule<T>(&mut self, rule: RuleId, holds: T) -> ControlFlow<V::Break>
    where
        V: Visitor<T>,
    {
        self.visitor.visit(rule, holds, self.certain)
    }

    #[inline(always)]
    fn advice<T>(&mut self, rule: RuleId, holds: T) -> ControlFlow<V::Break>
    where
        V: Visitor<T>,
    {
        self.visitor.advise(rule, holds, self.certain)
    }

    /// The rules that apply if `guard` holds: `None` if it does not.
    #[inline(always)]
    pub(crate) fn given<T: TruthLogic>(&mut self, guard: T) -> Option<Rules<'_, V>> {
        if guard.is_false() {
            None
        } else {
            let certain = self.certain && guard.is_true();
            Some(Rules { visitor: &mut *self.visitor, certain })
        }
    }

    /// The rules that may not hold although they apply: `None` if `all_hold`, and that is enough.
    #[inline(always)]
    fn unless<T: TruthLogic>(&mut self, all_hold: T) -> Option<Rules<'_, V>>
    where
        V: Visitor<T>,
    {
        if V::ONLY_VIOLATIONS && all_hold.is_true() { None } else { Some(self.reborrow()) }
    }

    #[inline(always)]
    fn reborrow(&mut self) -> Rules<'_, V> {
        Rules { visitor: &mut *self.visitor, certain: self.certain }
    }
}

/// The control words as they take effect.
pub(crate) struct Controls<W> {
    pin: W,
    primary: W,
    secondary: W,
    tertiary: W,
    exit: W,
    secondary_exit: W,
    entry: W,
}

impl<W: WordLogic> Controls<W> {
    #[inline(always)]
    pub(crate) fn of<I: Inputs<Word = W, Truth = W::Truth>>(inputs: &I) -> Self {
        let primary = inputs.field(FieldId::PrimaryProcessorBasedVmExecutionControls);
        let exit = inputs.field(FieldId::PrimaryVmExitControls);
        Self {
            pin: inputs.field(FieldId::PinBasedVmExecutionControls),
            primary,
            secondary: inputs
                .field(FieldId::SecondaryProcessorBasedVmExecutionControls)
                .if_true(primary.has(PrimaryControls::ACTIVATE_SECONDARY_CONTROLS)),
            tertiary: inputs
                .field(FieldId::TertiaryProcessorBasedVmExecutionControls)
                .if_true(primary.has(PrimaryControls::ACTIVATE_TERTIARY_CONTROLS)),
            exit,
            secondary_exit: inputs
                .field(FieldId::SecondaryVmExitControls)
                .if_true(exit.has(ExitControls::ACTIVATE_SECONDARY_CONTROLS)),
            entry: inputs.field(FieldId::VmEntryControls),
        }
    }
}

/// The control fields: VM-instruction error 7.
#[inline(always)]
pub(crate) fn controls<I: Inputs, V: Visitor<I::Truth>>(i: &I, v: &mut V) -> ControlFlow<V::Break> {
    let c = &Controls::of(i);
    controls::execution(i, c, Rules::new(v))?;
    controls::exit(i, c, Rules::new(v))?;
    controls::entry(i, c, Rules::new(v))
}

/// The host state: VM-instruction error 8.
#[inline(always)]
pub(crate) fn host<I: Inputs, V: Visitor<I::Truth>>(i: &I, v: &mut V) -> ControlFlow<V::Break> {
    let c = &Controls::of(i);
    host::registers(i, c, Rules::new(v))?;
    host::segments(i, c, Rules::new(v))?;
    host::address_space(i, c, Rules::new(v))
}

/// The guest state: exit reason 33, and what can be said of the MSR-load area before it is read.
#[inline(always)]
pub(crate) fn guest<I: Inputs, V: Visitor<I::Truth>>(i: &I, v: &mut V) -> ControlFlow<V::Break> {
    let c = &Controls::of(i);
    guest_registers::control_registers(i, c, Rules::new(v))?;
    guest_registers::debug_and_msrs(i, c, Rules::new(v))?;
    guest_segments::segments(i, c, Rules::new(v))?;
    guest_segments::descriptor_tables(i, Rules::new(v))?;
    guest_registers::rip_rflags_ssp(i, c, Rules::new(v))?;
    guest_nonregister::non_register(i, c, Rules::new(v))?;
    guest_nonregister::pdptes(i, c, Rules::new(v))?;
    controls::msr_load_count(i, Rules::new(v))?;
    guest_nonregister::machine_check(i, Rules::new(v))
}

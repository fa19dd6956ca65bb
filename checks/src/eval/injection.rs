//! The event that the VM entry injects.

use core::ops::ControlFlow;

use vmx_types::{
    FieldId,
    controls::{EntryControls, SecondaryControls},
};

use super::{Controls, Rules, Visitor};
use crate::{
    environment::fact,
    logic::{Inputs, WordLogic},
    rule::RuleId as R,
};

/// Types of events, bits 10:8 of the VM-entry interruption information, as sets of one.
pub(super) mod kind {
    pub(crate) const EXTERNAL_INTERRUPT: u64 = 1 << 0;
    pub(crate) const RESERVED: u64 = 1 << 1;
    pub(crate) const NMI: u64 = 1 << 2;
    pub(crate) const HARDWARE_EXCEPTION: u64 = 1 << 3;
    pub(crate) const SOFTWARE: u64 = 1 << 4 | 1 << 5 | 1 << 6;
    pub(crate) const OTHER: u64 = 1 << 7;
}

/// The exceptions that deliver an error code: #DF, #TS, #NP, #SS, #GP, #PF, #AC.
const WITH_ERROR_CODE: u64 = 1 << 8 | 1 << 10 | 1 << 11 | 1 << 12 | 1 << 13 | 1 << 14 | 1 << 17;
/// The exceptions that do not: every other vector up to 31. Processors on which #CP delivers one
/// have IA32_VMX_BASIC bit 56 and check neither.
const WITHOUT_ERROR_CODE: u64 = 0xFFFF_FFFF & !WITH_ERROR_CODE;

const VALID: u64 = 1 << 31;
const DELIVER_ERROR_CODE: u64 = 1 << 11;
const NESTED_EXCEPTION: u64 = 1 << 13;

/// The event, taken apart.
pub(super) struct Event<W: WordLogic> {
    pub(super) valid: W::Truth,
    pub(super) vector: W,
    kind: W,
}

impl<W: WordLogic> Event<W> {
    #[inline(always)]
    pub(super) fn of<I: Inputs<Word = W, Truth = W::Truth>>(i: &I) -> Self {
        let info = i.field(FieldId::VmEntryInterruptionInformation);
        Self { valid: info.has(VALID), vector: info.slice(0, 8), kind: info.slice(8, 3) }
    }

    /// Whether the type is one of `kinds`.
    #[inline(always)]
    pub(super) fn is(&self, kinds: u64) -> W::Truth {
        self.kind.is_in(kinds)
    }
}

/// Whether the guest will use FRED: CR4 bit 32, in IA-32e mode.
#[inline(always)]
fn uses_fred<I: Inputs>(i: &I, c: &Controls<I::Word>) -> I::Truth {
    i.field(FieldId::GuestCr4).has(1_u64 << 32) & c.entry.has(EntryControls::IA32E_MODE_GUEST)
}

/// Source: VM-Entry Control Fields, 27.2.1.3.
#[inline(always)]
pub(super) fn controls<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let event = &Event::of(i);
    if let Some(v) = v.given(event.valid) {
        valid(i, c, event, v)
    } else {
        ControlFlow::Continue(())
    }
}

#[inline(always)]
fn valid<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    event: &Event<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let e = i.environment();
    let lift = I::Word::lift;
    let info = i.field(FieldId::VmEntryInterruptionInformation);
    let length = i.field(FieldId::VmEntryInstructionLength);

    v.rule(R::CtlInjectTypeRsvd, !event.is(kind::RESERVED))?;
    if let Some(mut v) = v.given(event.is(kind::OTHER)) {
        let monitor_trap_flag = !lift(e.primary.must_be_zero).has(1_u64 << 27);
        let is_fred_event = event.vector.is_value(1) | event.vector.is_value(2);
        v.rule(
            R::CtlInjectType7Support,
            event.vector.is_value(0) & monitor_trap_flag
                | is_fred_event & lift(e.flags).has(fact::FRED)
                | !event.vector.is_at_most(2),
        )?;
        let fred = uses_fred(i, c);
        if let Some(mut v) = v.given(!fred) {
            v.rule(R::CtlInjectOtherVector, event.vector.is_value(0))?;
        }
        if let Some(mut v) = v.given(fred) {
            v.rule(R::CtlInjectOtherVectorFred, event.vector.is_at_most(2))?;
            if let Some(mut v) = v.given(is_fred_event) {
                v.rule(R::CtlInjectIlenFred, length.is_at_most(15))?;
            }
        }
    }
    if let Some(mut v) = v.given(event.is(kind::NMI)) {
        v.rule(R::CtlInjectNmiVector, event.vector.is_value(2))?;
    }
    error_code(i, c, event, v.reborrow())?;
    v.rule(R::CtlInjectRsvdBits, info.none(0x7FFF_D000_u64))?;
    let nested_exceptions = lift(e.basic).has(1_u64 << 58);
    if let Some(mut v) = v.given(!nested_exceptions) {
        v.rule(R::CtlInjectNestedExcCap, info.none(NESTED_EXCEPTION))?;
    }
    if let Some(mut v) = v.given(nested_exceptions & info.has(NESTED_EXCEPTION)) {
        v.rule(R::CtlInjectNestedExcType, event.is(kind::HARDWARE_EXCEPTION))?;
    }
    if let Some(mut v) = v.given(event.is(kind::SOFTWARE)) {
        v.rule(R::CtlInjectIlenMax, length.is_at_most(15))?;
        let zero_allowed = lift(e.misc).has(1_u64 << 30);
        v.rule(R::CtlInjectIlenZero, !length.is_value(0) | zero_allowed)?;
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn error_code<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    event: &Event<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let info = i.field(FieldId::VmEntryInterruptionInformation);
    let delivers = info.has(DELIVER_ERROR_CODE);
    let is_exception = event.is(kind::HARDWARE_EXCEPTION);
    // Without unrestricted guest, CR0.PE counts as 1 whatever the field says.
    let real_mode = c.secondary.has(SecondaryControls::UNRESTRICTED_GUEST)
        & i.field(FieldId::GuestCr0).none(1_u64);
    if let Some(mut v) = v.given(is_exception) {
        v.rule(R::CtlInjectHwexcVector, event.vector.is_at_most(31))?;
        let consistency = I::Word::lift(i.environment().basic).none(1_u64 << 56);
        let standard = event.vector.is_at_most(31) & consistency;
        if let Some(mut v) = v.given(standard & event.vector.is_in(WITH_ERROR_CODE) & !real_mode) {
            v.rule(R::CtlInjectEcRequired, delivers)?;
        }
        if let Some(mut v) = v.given(standard & event.vector.is_in(WITHOUT_ERROR_CODE)) {
            v.rule(R::CtlInjectEcForbiddenVector, !delivers)?;
        }
    }
    if let Some(mut v) = v.given(!is_exception) {
        v.rule(R::CtlInjectEcForbiddenType, !delivers)?;
    }
    if let Some(mut v) = v.given(real_mode) {
        v.rule(R::CtlInjectEcForbiddenPe, !delivers)?;
    }
    if let Some(mut v) = v.given(delivers) {
        let code = i.field(FieldId::VmEntryExceptionErrorCode);
        v.rule(R::CtlInjectErrcodeRsvd, code.none(0xFFFF_0000_u64))?;
    }
    ControlFlow::Continue(())
}

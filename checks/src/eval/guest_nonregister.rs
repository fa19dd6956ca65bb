//! Guest non-register state: activity, interruptibility, pending debug exceptions, the VMCS link
//! pointer, PDPTEs.

use core::ops::ControlFlow;

use vmx_types::{
    FieldId,
    controls::{EntryControls, PinControls, SecondaryControls},
};

use super::{
    Controls, Rules, Visitor,
    guest_registers::rflags,
    host::cr,
    injection::{Event, kind},
};
use crate::{
    environment::fact,
    logic::{Inputs, MemoryOperand, WordLogic},
    rule::RuleId as R,
};

/// Activity states.
mod activity {
    pub(super) const ACTIVE: u64 = 0;
    pub(super) const HLT: u64 = 1;
    pub(super) const SHUTDOWN: u64 = 2;
    pub(super) const WAIT_FOR_SIPI: u64 = 3;
}

/// Bits of the interruptibility state.
mod blocking {
    pub(super) const STI: u64 = 1 << 0;
    pub(super) const MOV_SS: u64 = 1 << 1;
    pub(super) const SMI: u64 = 1 << 2;
    pub(super) const NMI: u64 = 1 << 3;
    pub(super) const ENCLAVE: u64 = 1 << 4;
    pub(super) const RESERVED: u64 = !0x1F;
}

/// Bits of the pending debug exceptions.
mod pending {
    pub(super) const ENABLED_BREAKPOINT: u64 = 1 << 12;
    pub(super) const BS: u64 = 1 << 14;
    pub(super) const RTM: u64 = 1 << 16;
}

/// Source: Checks on Guest Non-Register State, 27.3.1.5.
#[inline(always)]
pub(super) fn non_register<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    activity_state(i, c, v.reborrow())?;
    interruptibility(i, c, v.reborrow())?;
    pending_debug(i, v.reborrow())?;
    link_pointer(i, c, v)
}

#[inline(always)]
fn activity_state<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let state = i.field(FieldId::GuestActivityState);
    let blocked =
        i.field(FieldId::GuestInterruptibilityState).any(blocking::STI | blocking::MOV_SS);
    let event = Event::of(i);

    if let Some(mut v) = v.given(!state.is_value(activity::ACTIVE)) {
        let known = state.is_at_most(3);
        v.rule(R::GuestActivityRange, known)?;
        let misc = I::Word::lift(i.environment().misc);
        let supported = |number: u64| !state.is_value(number) | misc.has(1_u64 << (5 + number));
        if let Some(mut v) = v.given(known) {
            let all = supported(activity::HLT)
                & supported(activity::SHUTDOWN)
                & supported(activity::WAIT_FOR_SIPI);
            v.rule(R::GuestActivitySupported, all)?;
        }
        v.rule(R::GuestActivityBlocking, !blocked)?;
        if let Some(mut v) = v.given(state.is_value(activity::HLT)) {
            let dpl = i.field(FieldId::GuestSsAccessRights).slice(5, 2);
            v.rule(R::GuestActivityHltSsDpl, dpl.is_value(0))?;
            if let Some(mut v) = v.given(event.valid) {
                let exception = event.vector.is_value(1) | event.vector.is_value(18);
                let wakes = event.is(kind::EXTERNAL_INTERRUPT | kind::NMI)
                    | event.is(kind::HARDWARE_EXCEPTION) & exception
                    | event.is(kind::OTHER) & event.vector.is_value(0);
                v.rule(R::GuestActivityInjectHlt, wakes)?;
            }
        }
        if let Some(mut v) = v.given(state.is_value(activity::SHUTDOWN) & event.valid) {
            let machine_check = event.is(kind::HARDWARE_EXCEPTION) & event.vector.is_value(18);
            v.rule(R::GuestActivityInjectShutdown, event.is(kind::NMI) | machine_check)?;
        }
        if let Some(mut v) = v.given(state.is_value(activity::WAIT_FOR_SIPI)) {
            v.rule(R::GuestActivityInjectSipi, !event.valid)?;
            v.rule(R::GuestActivitySipiSmm, c.entry.none(EntryControls::ENTRY_TO_SMM))?;
        }
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn interruptibility<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let flags = I::Word::lift(i.environment().flags);
    let state = i.field(FieldId::GuestInterruptibilityState);
    let event = Event::of(i);
    let to_smm = c.entry.has(EntryControls::ENTRY_TO_SMM);

    v.rule(R::GuestIntRsvd, state.none(blocking::RESERVED))?;
    if let Some(mut v) = v.given(state.has(blocking::STI)) {
        v.rule(R::GuestIntStiAndMovss, state.none(blocking::MOV_SS))?;
        v.rule(R::GuestIntStiIf, i.field(FieldId::GuestRflags).has(rflags::IF))?;
        let dpl = i.field(FieldId::GuestSsAccessRights).slice(5, 2);
        let fred3 = i.field(FieldId::GuestCr4).has(cr::CR4_FRED) & dpl.is_value(3);
        v.rule(R::GuestIntStiFred, !fred3)?;
    }
    if let Some(mut v) = v.given(event.valid) {
        if let Some(mut v) = v.given(event.is(kind::EXTERNAL_INTERRUPT)) {
            v.rule(R::GuestIntExtintSti, state.none(blocking::STI))?;
            v.rule(R::GuestIntExtintMovss, state.none(blocking::MOV_SS))?;
        }
        if let Some(mut v) = v.given(event.is(kind::NMI)) {
            v.rule(R::GuestIntNmiMovss, state.none(blocking::MOV_SS))?;
            v.rule(R::GuestIntNmiSti, state.none(blocking::STI))?;
            if let Some(mut v) = v.given(c.pin.has(PinControls::VIRTUAL_NMIS)) {
                v.rule(R::GuestIntNmiVirtual, state.none(blocking::NMI))?;
            }
        }
    }
    if let Some(mut v) = v.given(flags.none(fact::SMM)) {
        v.rule(R::GuestIntSmiOutsideSmm, state.none(blocking::SMI))?;
    }
    if let Some(mut v) = v.given(to_smm) {
        v.rule(R::GuestIntSmiEntryToSmm, state.has(blocking::SMI))?;
    }
    if let Some(mut v) = v.given(state.has(blocking::ENCLAVE)) {
        v.rule(R::GuestIntEnclaveMovss, state.none(blocking::MOV_SS))?;
        v.rule(R::GuestIntEnclaveSgx, flags.has(fact::SGX))?;
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn pending_debug<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let e = i.environment();
    let exceptions = i.field(FieldId::GuestPendingDebugExceptions);
    let state = i.field(FieldId::GuestInterruptibilityState);
    let halted = i.field(FieldId::GuestActivityState).is_value(activity::HLT);

    v.rule(R::GuestPdbgRsvd, exceptions.avoids(I::Word::lift(e.pending_debug_reserved)))?;
    if let Some(mut v) = v.given(state.any(blocking::STI | blocking::MOV_SS) | halted) {
        let single_step = i.field(FieldId::GuestRflags).has(rflags::TF)
            & i.field(FieldId::GuestIa32Debugctl).none(1_u64 << 1);
        if let Some(mut v) = v.given(single_step) {
            v.rule(R::GuestPdbgBsRequired, exceptions.has(pending::BS))?;
        }
        if let Some(mut v) = v.given(!single_step) {
            v.rule(R::GuestPdbgBsForbidden, exceptions.none(pending::BS))?;
        }
    }
    if let Some(mut v) = v.given(exceptions.has(pending::RTM)) {
        let others = !(pending::RTM | pending::ENABLED_BREAKPOINT);
        v.rule(R::GuestPdbgRtmOthers, exceptions.none(others))?;
        v.rule(R::GuestPdbgRtmBit12, exceptions.has(pending::ENABLED_BREAKPOINT))?;
        v.rule(R::GuestPdbgRtmCpuid, I::Word::lift(e.flags).has(fact::RTM))?;
        v.rule(R::GuestPdbgRtmMovss, state.none(blocking::MOV_SS))?;
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn link_pointer<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let e = i.environment();
    let lift = I::Word::lift;
    let pointer = i.field(FieldId::VmcsLinkPointer);
    if let Some(mut v) = v.given(!pointer.is_value(!0)) {
        v.rule(R::GuestLinkAlign, pointer.none(0xFFF_u64))?;
        v.rule(R::GuestLinkWidth, pointer.avoids(lift(e.beyond_vmx)))?;
        let revision = i.link().slice(0, 31);
        let same = revision.equals(lift(e.basic).slice(0, 31));
        v.rule(R::GuestLinkRevid, same & i.has(MemoryOperand::Link))?;
        let (shadow, shadowing) =
            (i.link().has(1_u64 << 31), c.secondary.has(SecondaryControls::VMCS_SHADOWING));
        v.rule(R::GuestLinkShadowBit, shadow & shadowing | !shadow & !shadowing)?;
        let to_smm = c.entry.has(EntryControls::ENTRY_TO_SMM);
        let smm = lift(e.flags).has(fact::SMM);
        if let Some(mut v) = v.given(!smm | to_smm) {
            v.rule(R::GuestLinkNotCurrent, !pointer.equals(lift(e.current_vmcs)))?;
        }
        if let Some(mut v) = v.given(smm & !to_smm) {
            let executive = i.field(FieldId::ExecutiveVmcsPointer);
            v.rule(R::GuestLinkNotExecutive, !pointer.equals(executive))?;
        }
    }
    ControlFlow::Continue(())
}

/// Source: Checks on Guest Page-Directory-Pointer-Table Entries, 27.3.1.6.
#[inline(always)]
pub(super) fn pdptes<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let pae = i.field(FieldId::GuestCr0).has(cr::CR0_PG)
        & i.field(FieldId::GuestCr4).has(cr::CR4_PAE)
        & c.entry.none(EntryControls::IA32E_MODE_GUEST);
    if let Some(mut v) = v.given(pae) {
        let beyond = I::Word::lift(i.environment().beyond_physical);
        // Bits 2:1 and 8:5 are reserved in an entry that is present.
        let valid =
            |entry: I::Word| entry.none(1_u64) | entry.none(0x1E6_u64) & entry.avoids(beyond);
        let ept = c.secondary.has(SecondaryControls::ENABLE_EPT);
        if let Some(mut v) = v.given(ept) {
            let field = |id| valid(i.field(id));
            let all = field(FieldId::GuestPdpte0)
                & field(FieldId::GuestPdpte1)
                & field(FieldId::GuestPdpte2)
                & field(FieldId::GuestPdpte3);
            v.rule(R::GuestPdpteEpt, all)?;
        }
        if let Some(mut v) = v.given(!ept) {
            let memory = |index| valid(i.pdpte(index));
            let all = memory(0) & memory(1) & memory(2) & memory(3);
            v.rule(R::GuestPdpteCr3, all & i.has(MemoryOperand::Pdptes))?;
        }
    }
    ControlFlow::Continue(())
}

/// Source: Machine-Check Events During VM Entry, 27.9.
#[inline(always)]
pub(super) fn machine_check<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let event = I::Word::lift(i.environment().flags).has(fact::MACHINE_CHECK);
    v.rule(R::EntryMachineCheck, !event)
}

//! VM-execution, VM-exit and VM-entry control fields.

use core::ops::ControlFlow;

use vmx_types::{
    FieldId,
    controls::{
        EntryControls, ExitControls, PinControls, PrimaryControls, SecondaryControls,
        TertiaryControls, VmFunctionControls,
    },
};

use super::{Controls, Rules, Visitor, injection};
use crate::{
    environment::{Allowed, fact},
    logic::{Inputs, MemoryOperand, WordLogic},
    rule::RuleId as R,
};

type Flow<V, T> = ControlFlow<<V as Visitor<T>>::Break>;

/// The rules for the address of a structure in memory.
struct Address {
    field: FieldId,
    aligned: R,
    in_range: R,
}

macro_rules! address {
    ($field:ident, $aligned:ident, $in_range:ident) => {
        const { &Address { field: FieldId::$field, aligned: R::$aligned, in_range: R::$in_range } }
    };
}

/// The low bits of the address of a 4-KByte page.
const PAGE: u64 = 0xFFF;

#[inline(always)]
fn address<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    mut v: Rules<'_, V>,
    rules: &Address,
    low: u64,
) -> Flow<V, I::Truth> {
    let address = i.field(rules.field);
    v.rule(rules.aligned, address.none(low))?;
    v.rule(rules.in_range, address.avoids(I::Word::lift(i.environment().beyond_vmx)))
}

#[inline(always)]
fn allowed<I: Inputs, V: Visitor<I::Truth>>(
    v: &mut Rules<'_, V>,
    word: I::Word,
    allowed: &Allowed,
    [must_be_one, must_be_zero]: [R; 2],
) -> Flow<V, I::Truth> {
    v.rule(must_be_one, word.covers(I::Word::lift(allowed.must_be_one)))?;
    v.rule(must_be_zero, word.avoids(I::Word::lift(allowed.must_be_zero)))
}

/// Secondary controls that few guests have: one test passes over all of them.
const FEW_GUESTS: SecondaryControls = SecondaryControls::PASID_TRANSLATION
    .union(SecondaryControls::ENABLE_VM_FUNCTIONS)
    .union(SecondaryControls::VMCS_SHADOWING)
    .union(SecondaryControls::EPT_VIOLATION_VE);

/// Source: VM-Execution Control Fields, 27.2.1.1.
#[inline(always)]
pub(super) fn execution<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> Flow<V, I::Truth> {
    let e = i.environment();
    let lift = I::Word::lift;
    let secondary_active = c.primary.has(PrimaryControls::ACTIVATE_SECONDARY_CONTROLS);
    let tertiary_active = c.primary.has(PrimaryControls::ACTIVATE_TERTIARY_CONTROLS);

    allowed::<I, V>(&mut v, c.pin, &e.pin, [R::CtlPinAllowed0, R::CtlPinAllowed1])?;
    allowed::<I, V>(&mut v, c.primary, &e.primary, [R::CtlProcAllowed0, R::CtlProcAllowed1])?;
    if let Some(mut v) = v.given(secondary_active) {
        v.rule(R::CtlProc2Allowed1, c.secondary.avoids(lift(e.secondary.must_be_zero)))?;
        v.rule(R::CtlProc2Allowed0, c.secondary.covers(lift(e.secondary.must_be_one)))?;
    }
    if let Some(mut v) = v.given(tertiary_active) {
        v.rule(R::CtlProc3Allowed1, c.tertiary.avoids(lift(e.tertiary.must_be_zero)))?;
    }
    v.rule(
        R::CtlCr3TargetCount,
        i.field(FieldId::Cr3TargetCount).at_most(lift(e.misc).slice(16, 9)),
    )?;
    if let Some(mut v) = v.given(c.primary.has(PrimaryControls::USE_IO_BITMAPS)) {
        let a = address!(IoBitmapAAddress, CtlIoBitmapAAlign, CtlIoBitmapAWidth);
        let b = address!(IoBitmapBAddress, CtlIoBitmapBAlign, CtlIoBitmapBWidth);
        address(i, v.reborrow(), a, PAGE)?;
        address(i, v, b, PAGE)?;
    }
    if let Some(v) = v.given(c.primary.has(PrimaryControls::USE_MSR_BITMAPS)) {
        let bitmap = address!(MsrBitmapAddress, CtlMsrBitmapAlign, CtlMsrBitmapWidth);
        address(i, v, bitmap, PAGE)?;
    }
    if let Some(v) = v.given(c.primary.has(PrimaryControls::USE_TPR_SHADOW)) {
        tpr_shadow(i, c, v)?;
    }
    if let Some(mut v) = v.given(c.pin.has(PinControls::VIRTUAL_NMIS)) {
        v.rule(R::CtlVirtualNmiNeedsNmiExiting, c.pin.has(PinControls::NMI_EXITING))?;
    }
    if let Some(mut v) = v.given(c.primary.has(PrimaryControls::NMI_WINDOW_EXITING)) {
        v.rule(R::CtlNmiWindowNeedsVirtualNmi, c.pin.has(PinControls::VIRTUAL_NMIS))?;
    }
    if let Some(mut v) = v.given(secondary_active) {
        apic_virtualization(i, c, v.reborrow())?;
    }
    if let Some(v) = v.given(c.pin.has(PinControls::PROCESS_POSTED_INTERRUPTS)) {
        posted_interrupts(i, c, v)?;
    }
    if let Some(mut v) = v.given(secondary_active) {
        if let Some(mut v) = v.given(c.secondary.has(SecondaryControls::ENABLE_VPID)) {
            let vpid = i.field(FieldId::VirtualProcessorIdentifier);
            v.rule(R::CtlVpidNonzero, !vpid.is_value(0))?;
        }
        if let Some(v) = v.given(c.secondary.has(SecondaryControls::ENABLE_EPT)) {
            ept_pointer(i, v)?;
        }
        needs_ept(i, c, v.reborrow())?;
    }
    if let Some(v) = v.given(tertiary_active) {
        tertiary(i, c, v)?;
    }
    if let Some(mut v) = v.given(c.secondary.any(FEW_GUESTS)) {
        pasid(i, c, v.reborrow())?;
        vm_functions(i, c, v.reborrow())?;
        shadowing_and_ve(i, c, v.reborrow())?;
    }
    if let Some(mut v) = v.given(lift(e.flags).has(fact::TRACE_EN)) {
        v.rule(R::CtlPtLoadWhileTracing, c.entry.none(EntryControls::LOAD_IA32_RTIT_CTL))?;
    }
    let pt = SecondaryControls::INTEL_PT_USES_GUEST_PHYSICAL_ADDRESSES;
    if let Some(mut v) = v.given(c.secondary.has(pt)) {
        v.rule(R::CtlPtGpaNeedsEpt, c.secondary.has(SecondaryControls::ENABLE_EPT))?;
        v.rule(R::CtlPtGpaNeedsLoadRtit, c.entry.has(EntryControls::LOAD_IA32_RTIT_CTL))?;
        v.rule(R::CtlPtGpaNeedsClearRtit, c.exit.has(ExitControls::CLEAR_IA32_RTIT_CTL))?;
    }
    if let Some(mut v) = v.given(c.secondary.has(SecondaryControls::USE_TSC_SCALING)) {
        let multiplier = i.field(FieldId::TscMultiplier);
        v.rule(R::CtlTscMultiplierNonzero, !multiplier.is_value(0))?;
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn tpr_shadow<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> Flow<V, I::Truth> {
    let page = address!(VirtualApicAddress, CtlVirtualApicAlign, CtlVirtualApicWidth);
    address(i, v.reborrow(), page, PAGE)?;
    let threshold = i.field(FieldId::TprThreshold);
    if let Some(mut v) = v.given(c.secondary.none(SecondaryControls::VIRTUAL_INTERRUPT_DELIVERY)) {
        v.rule(R::CtlTprThresholdRsvd, threshold.none(!0xF_u64))?;
        if let Some(mut v) = v.given(c.secondary.none(SecondaryControls::VIRTUALIZE_APIC_ACCESSES))
        {
            let class = i.vtpr().slice(4, 4);
            let below = threshold.slice(0, 4).at_most(class);
            v.rule(R::CtlTprThresholdVtpr, below & i.has(MemoryOperand::Vtpr))?;
        }
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn apic_virtualization<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> Flow<V, I::Truth> {
    let shadow = c.primary.has(PrimaryControls::USE_TPR_SHADOW);
    let apic_accesses = SecondaryControls::VIRTUALIZE_APIC_ACCESSES;
    if let Some(v) = v.given(c.secondary.has(apic_accesses)) {
        let page = address!(ApicAccessAddress, CtlApicAccessAlign, CtlApicAccessWidth);
        address(i, v, page, PAGE)?;
    }
    if let Some(mut v) = v.given(c.secondary.has(SecondaryControls::VIRTUALIZE_X2APIC_MODE)) {
        v.rule(R::CtlX2apicVirtNeedsTprShadow, shadow)?;
        v.rule(R::CtlX2apicVirtExclApicAccess, c.secondary.none(apic_accesses))?;
    }
    if let Some(mut v) = v.given(c.secondary.has(SecondaryControls::APIC_REGISTER_VIRTUALIZATION)) {
        v.rule(R::CtlApicRegVirtNeedsTprShadow, shadow)?;
    }
    if let Some(mut v) = v.given(c.secondary.has(SecondaryControls::VIRTUAL_INTERRUPT_DELIVERY)) {
        v.rule(R::CtlVidNeedsTprShadow, shadow)?;
        let exiting = c.pin.has(PinControls::EXTERNAL_INTERRUPT_EXITING);
        v.rule(R::CtlVidNeedsExtintExiting, exiting)?;
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn posted_interrupts<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> Flow<V, I::Truth> {
    let delivery = c.secondary.has(SecondaryControls::VIRTUAL_INTERRUPT_DELIVERY);
    v.rule(R::CtlPiNeedsVid, delivery)?;
    v.rule(R::CtlPiNeedsAckIntr, c.exit.has(ExitControls::ACKNOWLEDGE_INTERRUPT_ON_EXIT))?;
    let vector = i.field(FieldId::PostedInterruptNotificationVector);
    v.rule(R::CtlPiVector, vector.none(0xFF00_u64))?;
    let descriptor = address!(PostedInterruptDescriptorAddress, CtlPiDescAlign, CtlPiDescWidth);
    address(i, v, descriptor, 0x3F)
}

#[inline(always)]
fn ept_pointer<I: Inputs, V: Visitor<I::Truth>>(i: &I, mut v: Rules<'_, V>) -> Flow<V, I::Truth> {
    let eptp = i.field(FieldId::EptPointer);
    let capability = I::Word::lift(i.environment().ept_vpid);
    let (memory_type, walk_length) = (eptp.slice(0, 3), eptp.slice(3, 3));
    v.rule(
        R::CtlEptpMemtype,
        memory_type.is_value(0) & capability.has(1_u64 << 8)
            | memory_type.is_value(6) & capability.has(1_u64 << 14),
    )?;
    v.rule(
        R::CtlEptpWalkLength,
        walk_length.is_value(3) & capability.has(1_u64 << 6)
            | walk_length.is_value(4) & capability.has(1_u64 << 7),
    )?;
    v.rule(R::CtlEptpAd, eptp.none(1_u64 << 6) | capability.has(1_u64 << 21))?;
    v.rule(R::CtlEptpSss, eptp.none(1_u64 << 7) | capability.has(1_u64 << 23))?;
    v.rule(R::CtlEptpRsvdLow, eptp.none(0xF00_u64))?;
    v.rule(R::CtlEptpRsvdHigh, eptp.avoids(I::Word::lift(i.environment().beyond_physical)))
}

#[inline(always)]
fn needs_ept<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> Flow<V, I::Truth> {
    let ept = c.secondary.has(SecondaryControls::ENABLE_EPT);
    if let Some(mut v) = v.given(c.secondary.has(SecondaryControls::UNRESTRICTED_GUEST)) {
        v.rule(R::CtlUrgNeedsEpt, ept)?;
    }
    let mbec = SecondaryControls::MODE_BASED_EXECUTE_CONTROL_FOR_EPT;
    let spp = SecondaryControls::SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT;
    let Some(mut v) = v.given(c.secondary.any(mbec | SecondaryControls::ENABLE_PML | spp)) else {
        return ControlFlow::Continue(());
    };
    if let Some(mut v) = v.given(c.secondary.has(mbec)) {
        v.rule(R::CtlMbecNeedsEpt, ept)?;
    }
    if let Some(mut v) = v.given(c.secondary.has(SecondaryControls::ENABLE_PML)) {
        v.rule(R::CtlPmlNeedsEpt, ept)?;
        address(i, v, address!(PmlAddress, CtlPmlAlign, CtlPmlWidth), PAGE)?;
    }
    if let Some(mut v) = v.given(c.secondary.has(spp)) {
        v.rule(R::CtlSppNeedsEpt, ept)?;
        let table = address!(SubPagePermissionTablePointer, CtlSpptAlign, CtlSpptWidth);
        address(i, v, table, PAGE)?;
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn tertiary<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> Flow<V, I::Truth> {
    let e = i.environment();
    let lift = I::Word::lift;
    let ept = c.secondary.has(SecondaryControls::ENABLE_EPT);
    if let Some(mut v) = v.given(c.tertiary.has(TertiaryControls::ENABLE_HLAT)) {
        let pointer = i.field(FieldId::HlatPointer);
        v.rule(R::CtlHlatNeedsEpt, ept)?;
        v.rule(R::CtlHlatpRsvdLow, pointer.none(0xFE7_u64))?;
        v.rule(R::CtlHlatpWidth, pointer.avoids(lift(e.beyond_physical)))?;
        let prefix = i.field(FieldId::HlatPrefixSize);
        v.rule(R::CtlHlatPrefixSize, prefix.at_most(lift(e.ept_vpid).slice(48, 6)))?;
    }
    if let Some(mut v) = v.given(c.tertiary.has(TertiaryControls::EPT_PAGING_WRITE_CONTROL)) {
        v.rule(R::CtlEptPagingWriteNeedsEpt, ept)?;
    }
    if let Some(mut v) = v.given(c.tertiary.has(TertiaryControls::GUEST_PAGING_VERIFICATION)) {
        v.rule(R::CtlGuestPagingVerifNeedsEpt, ept)?;
    }
    if let Some(mut v) = v.given(c.tertiary.has(TertiaryControls::IPI_VIRTUALIZATION)) {
        v.rule(R::CtlIpiVirtNeedsTprShadow, c.primary.has(PrimaryControls::USE_TPR_SHADOW))?;
        let table = address!(PidPointerTableAddress, CtlPidTableAlign, CtlPidTableWidth);
        address(i, v.reborrow(), table, 7)?;
        let first = i.field(FieldId::PidPointerTableAddress);
        let last =
            first.plus(i.field(FieldId::LastPidPointerIndex).shifted(3)).plus(I::Word::constant(7));
        v.rule(R::CtlPidTableLast, last.avoids(lift(e.beyond_physical)))?;
    }
    if let Some(mut v) = v.given(c.tertiary.has(TertiaryControls::APIC_TIMER_VIRTUALIZATION)) {
        let delivery = c.secondary.has(SecondaryControls::VIRTUAL_INTERRUPT_DELIVERY);
        v.rule(R::CtlApicTimerNeedsVid, delivery)?;
        let rdtsc = c.primary.none(PrimaryControls::RDTSC_EXITING);
        v.rule(R::CtlApicTimerExclRdtscExiting, rdtsc)?;
        let vector = i.field(FieldId::VirtualTimerVector);
        v.rule(R::CtlApicTimerVector, vector.none(0xFF00_u64))?;
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn pasid<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> Flow<V, I::Truth> {
    if let Some(mut v) = v.given(c.secondary.has(SecondaryControls::PASID_TRANSLATION)) {
        let beyond = I::Word::lift(i.environment().beyond_physical);
        let low = i.field(FieldId::LowPasidDirectoryAddress);
        let high = i.field(FieldId::HighPasidDirectoryAddress);
        v.rule(R::CtlPasidLowAlign, low.none(PAGE))?;
        v.rule(R::CtlPasidLowWidth, low.avoids(beyond))?;
        v.rule(R::CtlPasidHighAlign, high.none(PAGE))?;
        v.rule(R::CtlPasidHighWidth, high.avoids(beyond))?;
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn vm_functions<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> Flow<V, I::Truth> {
    if let Some(mut v) = v.given(c.secondary.has(SecondaryControls::ENABLE_VM_FUNCTIONS)) {
        let functions = i.field(FieldId::VmFunctionControls);
        let reserved = I::Word::lift(i.environment().vm_functions.must_be_zero);
        v.rule(R::CtlVmfuncRsvd, functions.avoids(reserved))?;
        if let Some(mut v) = v.given(functions.has(VmFunctionControls::EPTP_SWITCHING)) {
            let ept = c.secondary.has(SecondaryControls::ENABLE_EPT);
            v.rule(R::CtlEptpSwitchingNeedsEpt, ept)?;
            let list = address!(EptpListAddress, CtlEptpListAlign, CtlEptpListWidth);
            address(i, v, list, PAGE)?;
        }
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn shadowing_and_ve<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> Flow<V, I::Truth> {
    if let Some(mut v) = v.given(c.secondary.has(SecondaryControls::VMCS_SHADOWING)) {
        let read = address!(VmreadBitmapAddress, CtlVmreadBitmapAlign, CtlVmreadBitmapWidth);
        let write = address!(VmwriteBitmapAddress, CtlVmwriteBitmapAlign, CtlVmwriteBitmapWidth);
        address(i, v.reborrow(), read, PAGE)?;
        address(i, v, write, PAGE)?;
    }
    if let Some(v) = v.given(c.secondary.has(SecondaryControls::EPT_VIOLATION_VE)) {
        let area =
            address!(VirtualizationExceptionInformationAddress, CtlVeInfoAlign, CtlVeInfoWidth);
        address(i, v, area, PAGE)?;
    }
    ControlFlow::Continue(())
}

/// The rules for an MSR area: its address, and the number of its entries.
struct MsrArea {
    address: Address,
    count: FieldId,
    last_byte: R,
    recommended: R,
}

const EXIT_STORE: &MsrArea = &MsrArea {
    address: Address {
        field: FieldId::VmExitMsrStoreAddress,
        aligned: R::CtlExitMsrStoreAlign,
        in_range: R::CtlExitMsrStoreWidth,
    },
    count: FieldId::VmExitMsrStoreCount,
    last_byte: R::CtlExitMsrStoreLastByte,
    recommended: R::CtlExitMsrStoreCountRecommended,
};

const EXIT_LOAD: &MsrArea = &MsrArea {
    address: Address {
        field: FieldId::VmExitMsrLoadAddress,
        aligned: R::CtlExitMsrLoadAlign,
        in_range: R::CtlExitMsrLoadWidth,
    },
    count: FieldId::VmExitMsrLoadCount,
    last_byte: R::CtlExitMsrLoadLastByte,
    recommended: R::CtlExitMsrLoadCountRecommended,
};

const ENTRY_LOAD: &MsrArea = &MsrArea {
    address: Address {
        field: FieldId::VmEntryMsrLoadAddress,
        aligned: R::CtlEntryMsrLoadAlign,
        in_range: R::CtlEntryMsrLoadWidth,
    },
    count: FieldId::VmEntryMsrLoadCount,
    last_byte: R::CtlEntryMsrLoadLastByte,
    recommended: R::CtlEntryMsrLoadCountRecommended,
};

#[inline(always)]
fn msr_area<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    v: &mut Rules<'_, V>,
    area: &MsrArea,
) -> Flow<V, I::Truth> {
    let count = i.field(area.count);
    if let Some(mut v) = v.given(!count.is_value(0)) {
        let e = i.environment();
        address(i, v.reborrow(), &area.address, 0xF)?;
        v.rule(area.last_byte, last_byte::<I>(i, area).avoids(I::Word::lift(e.beyond_vmx)))?;
        v.advice(area.recommended, is_recommended(i, count))?;
    }
    ControlFlow::Continue(())
}

/// The address of the last byte of an MSR area that is not empty; all ones if beyond 64 bits.
#[inline(always)]
fn last_byte<I: Inputs>(i: &I, area: &MsrArea) -> I::Word {
    i.field(area.address.field).plus(i.field(area.count).shifted(4).less_one())
}

/// Whether a number of MSRs is within `512 * (IA32_VMX_MISC bits 27:25 + 1)`.
#[inline(always)]
fn is_recommended<I: Inputs>(i: &I, count: I::Word) -> I::Truth {
    let limit = I::Word::lift(i.environment().misc).slice(25, 3).plus(I::Word::constant(1));
    count.at_most(limit.shifted(9))
}

/// Source: VM-Exit Control Fields, 27.2.1.2.
#[inline(always)]
pub(super) fn exit<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> Flow<V, I::Truth> {
    let e = i.environment();
    allowed::<I, V>(&mut v, c.exit, &e.exit, [R::CtlExitAllowed0, R::CtlExitAllowed1])?;
    if let Some(mut v) = v.given(c.exit.has(ExitControls::ACTIVATE_SECONDARY_CONTROLS)) {
        let reserved = I::Word::lift(e.secondary_exit.must_be_zero);
        v.rule(R::CtlExit2Allowed1, c.secondary_exit.avoids(reserved))?;
    }
    if let Some(mut v) = v.given(c.exit.has(ExitControls::SAVE_VMX_PREEMPTION_TIMER_VALUE)) {
        let timer = c.pin.has(PinControls::ACTIVATE_VMX_PREEMPTION_TIMER);
        v.rule(R::CtlExitSavePreemptionTimer, timer)?;
    }
    msr_area(i, &mut v, EXIT_STORE)?;
    msr_area(i, &mut v, EXIT_LOAD)
}

/// Source: VM-Entry Control Fields, 27.2.1.3.
#[inline(always)]
pub(super) fn entry<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> Flow<V, I::Truth> {
    let e = i.environment();
    allowed::<I, V>(&mut v, c.entry, &e.entry, [R::CtlEntryAllowed0, R::CtlEntryAllowed1])?;
    injection::controls(i, c, v.reborrow())?;
    msr_area(i, &mut v, ENTRY_LOAD)?;
    if let Some(mut v) = v.given(I::Word::lift(e.flags).none(fact::SMM)) {
        v.rule(R::CtlEntrySmmOutside, c.entry.none(EntryControls::ENTRY_TO_SMM))?;
        let deactivate = EntryControls::DEACTIVATE_DUAL_MONITOR_TREATMENT;
        v.rule(R::CtlEntryDeactivateOutside, c.entry.none(deactivate))?;
    }
    let both = EntryControls::ENTRY_TO_SMM.union(EntryControls::DEACTIVATE_DUAL_MONITOR_TREATMENT);
    v.rule(R::CtlEntrySmmExclusive, !c.entry.has(both))
}

/// Source: Loading MSRs, 27.4. The entries of the area are judged one by one, elsewhere.
#[inline(always)]
pub(super) fn msr_load_count<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    mut v: Rules<'_, V>,
) -> Flow<V, I::Truth> {
    let count = i.field(FieldId::VmEntryMsrLoadCount);
    v.advice(R::MsrLoadCountLimit, is_recommended(i, count))
}

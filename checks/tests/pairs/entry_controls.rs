//! Pairs for the VM-entry control fields (phase ctl-entry).

use vmx_types::{
    CapabilityMsr as Msr,
    FieldId::*,
    controls::{EntryControls as Entry, PrimaryControls as Primary},
    event::{EventType, ExceptionVector, InterruptionInformation},
};

use crate::{Case, Setup, mode};

const INFORMATION: vmx_types::FieldId = VmEntryInterruptionInformation;
const FRED: u64 = 1 << 32;

pub(crate) const CASES: &[Case] = cases! {
    CtlEntryAllowed0: |_s| {} => |s| s.off(VmEntryControls, 1 << 0);
    CtlEntryAllowed1: |_s| {} => |s| s.on(VmEntryControls, 1 << 25);

    // The type of an injected event.
    CtlInjectTypeRsvd: |s| s.set(INFORMATION, 0x100) => |s| s.on(INFORMATION, 1 << 31);
    CtlInjectType7Support: |s| s.set(INFORMATION, 0x8000_0700) =>
        |s| s.off_msr(Msr::TrueProcbasedCtls, u64::from(Primary::MONITOR_TRAP_FLAG.bits()) << 32);
    CtlInjectType7Support: |s| { fred(s); s.set(INFORMATION, 0x8000_0701); } =>
        |s| s.facts.fred = Some(false);
    CtlInjectOtherVector: |s| s.set(INFORMATION, 0x8000_0700) => |s| s.set(INFORMATION, 0x8000_0702);
    CtlInjectOtherVectorFred: |s| { fred(s); s.set(INFORMATION, 0x8000_0702); } =>
        |s| s.set(INFORMATION, 0x8000_0703);
    CtlInjectIlenFred: |s| { fred(s); s.set(INFORMATION, 0x8000_0701).set(VmEntryInstructionLength, 15); } =>
        |s| s.set(VmEntryInstructionLength, 16);

    // Its vector.
    CtlInjectNmiVector: |s| s.set(INFORMATION, 0x8000_0202) => |s| s.set(INFORMATION, 0x8000_0203);
    CtlInjectHwexcVector: |s| s.set(INFORMATION, 0x8000_031F) => |s| s.set(INFORMATION, 0x8000_0320);

    // Its error code.
    CtlInjectEcRequired: |s| exception(s, 8) => |s| s.off(INFORMATION, 1 << 11);
    CtlInjectEcRequired: |s| exception(s, 14) => |s| s.off(INFORMATION, 1 << 11);
    CtlInjectEcRequired: |s| { mode::real(s); s.set(INFORMATION, 0x8000_030D); } => |s| protect(s);
    CtlInjectEcForbiddenVector: |s| s.set(INFORMATION, 0x8000_0306) => |s| s.on(INFORMATION, 1 << 11);
    CtlInjectEcForbiddenVector: |s| s.set(INFORMATION, 0x8000_0309) => |s| s.on(INFORMATION, 1 << 11);
    CtlInjectEcForbiddenVector: |s| { s.on_basic(1 << 56); s.set(INFORMATION, 0x8000_0B12); } =>
        |s| s.off_msr(Msr::Basic, 1 << 56);
    CtlInjectEcForbiddenType: |s| s.set(INFORMATION, 0x8000_0031) => |s| s.on(INFORMATION, 1 << 11);
    CtlInjectEcForbiddenType: |s| { s.set(INFORMATION, 0x8000_0603); s.set(VmEntryInstructionLength, 1); } =>
        |s| s.on(INFORMATION, 1 << 11);
    CtlInjectEcForbiddenPe: |s| { mode::real(s); s.set(INFORMATION, 0x8000_030D); } =>
        |s| s.on(INFORMATION, 1 << 11);
    CtlInjectErrcodeRsvd: |s| { exception(s, 14); s.set(VmEntryExceptionErrorCode, 0xFFFF); } =>
        |s| s.set(VmEntryExceptionErrorCode, 0x1_0000);

    // Reserved bits and nested exceptions.
    CtlInjectRsvdBits: |s| s.set(INFORMATION, 0x8000_0031) => |s| s.on(INFORMATION, 1 << 12);
    CtlInjectRsvdBits: |s| s.set(INFORMATION, 0x8000_0031) => |s| s.on(INFORMATION, 1 << 14);
    CtlInjectRsvdBits: |s| s.set(INFORMATION, 0x8000_0031) => |s| s.on(INFORMATION, 1 << 30);
    CtlInjectNestedExcCap: |s| s.set(INFORMATION, 0x8000_2306) => |s| s.off_msr(Msr::Basic, 1 << 58);
    CtlInjectNestedExcType: |s| s.set(INFORMATION, 0x8000_2306) => |s| s.set(INFORMATION, 0x8000_2031);

    // Its instruction length.
    CtlInjectIlenMax: |s| software(s) => |s| s.set(VmEntryInstructionLength, 16);
    CtlInjectIlenZero: |s| software(s) => |s| s.set(VmEntryInstructionLength, 0);
    CtlInjectIlenZero: |s| { software(s); s.on_msr(Msr::Misc, 1 << 30); s.set(VmEntryInstructionLength, 0); } =>
        |s| s.off_msr(Msr::Misc, 1 << 30);

    // The MSR-load area.
    CtlEntryMsrLoadAlign: |s| area(s) => |s| s.set(VmEntryMsrLoadAddress, 0x8008);
    // An area that begins beyond the width also ends beyond it.
    CtlEntryMsrLoadWidth with [CtlEntryMsrLoadLastByte]: |s| area(s) =>
        |s| s.set(VmEntryMsrLoadAddress, 1 << 46);
    CtlEntryMsrLoadLastByte: |s| { area(s); s.set(VmEntryMsrLoadAddress, (1 << 46) - 0x20); } =>
        |s| s.set(VmEntryMsrLoadCount, 3);
    // The same limit stands among the rules for loading MSRs.
    CtlEntryMsrLoadCountRecommended with [MsrLoadCountLimit]: |s| { area(s); s.set(VmEntryMsrLoadCount, 512); } =>
        |s| s.set(VmEntryMsrLoadCount, 513);

    // System-management mode.
    // Blocking by SMI goes with an entry to SMM, and cannot be outside SMM.
    CtlEntrySmmOutside with [GuestIntSmiOutsideSmm]: |s| smm(s) => |s| s.facts.smm = Some(false);
    CtlEntryDeactivateOutside: |s| { s.facts.smm = Some(true); s.enable(VmEntryControls, Entry::DEACTIVATE_DUAL_MONITOR_TREATMENT); } =>
        |s| s.facts.smm = Some(false);
    CtlEntrySmmExclusive: |s| smm(s) =>
        |s| s.enable(VmEntryControls, Entry::DEACTIVATE_DUAL_MONITOR_TREATMENT);
};

fn exception(s: &mut Setup, vector: u8) {
    let event = InterruptionInformation::exception(ExceptionVector(vector));
    s.set(INFORMATION, event.0.into());
}

fn software(s: &mut Setup) {
    let event = InterruptionInformation::event(EventType::SOFTWARE_INTERRUPT, 0x80);
    s.set(INFORMATION, event.0.into()).set(VmEntryInstructionLength, 15);
}

/// A guest that uses FRED.
fn fred(s: &mut Setup) {
    s.on(GuestCr4, FRED);
}

fn protect(s: &mut Setup) {
    s.on(GuestCr0, 1);
}

fn area(s: &mut Setup) {
    s.set(VmEntryMsrLoadAddress, 0x8000).set(VmEntryMsrLoadCount, 2);
}

/// An entry to SMM from SMM, into a guest that was interrupted by an SMI.
fn smm(s: &mut Setup) {
    s.facts.smm = Some(true);
    s.enable(VmEntryControls, Entry::ENTRY_TO_SMM);
    s.set(GuestInterruptibilityState, 1 << 2);
}

//! Pairs for the VM-entry control fields (phase ctl-entry), the MSR area aside.

use vmx_types::{
    CapabilityMsr as Cap,
    FieldId::{
        PrimaryProcessorBasedVmExecutionControls as PRIMARY,
        SecondaryProcessorBasedVmExecutionControls as SECONDARY, VmEntryControls as ENTRY,
        VmEntryExceptionErrorCode as ERROR_CODE, VmEntryInstructionLength as LENGTH,
        VmEntryInterruptionInformation as EVENT, *,
    },
    controls::{
        EntryControls as Entry, PrimaryControls as Primary, SecondaryControls as Secondary,
    },
};

use crate::{Case, Setup};

// The VM-entry interruption information: validity, nested exception, delivery of an error code.
const VALID: u64 = 1 << 31;
const NESTED: u64 = 1 << 13;
const CODE: u64 = 1 << 11;
// Types of events, in bits 10:8.
const EXTERNAL: u64 = 0;
const RESERVED: u64 = 1 << 8;
const NMI: u64 = 2 << 8 | 2;
const EXCEPTION: u64 = 3 << 8;
const SOFTWARE_INTERRUPT: u64 = 4 << 8;
const PRIVILEGED_SOFTWARE_EXCEPTION: u64 = 5 << 8;
const SOFTWARE_EXCEPTION: u64 = 6 << 8;
const OTHER: u64 = 7 << 8;

/// Pairs for the error code of every exception, by vector.
macro_rules! exceptions {
    (with: $($with:literal)*; without: $($without:literal)*;) => {
        cases! {
            $(CtlInjectEcRequired: |s| inject(s, EXCEPTION | CODE | $with) =>
                |s| s.off(EVENT, CODE);)*
            $(CtlInjectEcForbiddenVector: |s| inject(s, EXCEPTION | $without) =>
                |s| s.on(EVENT, CODE);)*
        }
    };
}

pub(crate) const EXCEPTIONS: &[Case] = exceptions! {
    with: 8 10 11 12 13 14 17;
    without: 0 1 2 3 4 5 6 7 9 15 16 18 19 20 21 22 23 24 25 26 27 28 29 30 31;
};

pub(crate) const CASES: &[Case] = cases! {
    // Load debug controls may be 0 only if the TRUE MSR says so.
    CtlEntryAllowed0: |_s| {} => |s| s.off(ENTRY, 1 << 0);
    CtlEntryAllowed0: |_s| {} => |s| s.off(ENTRY, 1 << 12);
    CtlEntryAllowed0: |_s| {} => |s| s.on_msr(Cap::TrueEntryCtls, 1 << 16);
    CtlEntryAllowed0: |s| s.plain() => |s| s.off(ENTRY, 1 << 2);
    CtlEntryAllowed0: |s| s.plain().on_msr(Cap::TrueEntryCtls, 1 << 16) =>
        |s| s.on_msr(Cap::EntryCtls, 1 << 16);
    CtlEntryAllowed1: |_s| {} => |s| s.on(ENTRY, 1 << 25);
    CtlEntryAllowed1: |_s| {} => |s| s.on(ENTRY, 1 << 31);
    CtlEntryAllowed1: |_s| {} => |s| s.off_msr(Cap::TrueEntryCtls, 1 << 47);
    CtlEntryAllowed1: |s| s.plain().off_msr(Cap::TrueEntryCtls, 1 << 47) =>
        |s| s.off_msr(Cap::EntryCtls, 1 << 47);

    // Type of the event.
    CtlInjectTypeRsvd: |s| inject(s, EXTERNAL | 0x20) => |s| s.on(EVENT, RESERVED);
    CtlInjectTypeRsvd: |s| s.set(EVENT, RESERVED | 0x20) => |s| s.on(EVENT, VALID);
    // Other events: a pending MTF exit, and with FRED also SYSCALL and SYSENTER.
    CtlInjectType7Support: |s| inject(s, OTHER) => |s| no_mtf(s);
    CtlInjectType7Support: |s| no_mtf(inject(s, OTHER)).plain() =>
        |s| s.off_msr(Cap::ProcbasedCtls, 1 << 59);
    CtlInjectType7Support: |s| no_mtf(inject(s, EXTERNAL)) =>
        |s| s.on(EVENT, OTHER);
    CtlInjectType7Support: |s| inject(fred(s), OTHER | 1) => |s| s.facts.fred = Some(false);
    CtlInjectType7Support: |s| inject(fred(s), OTHER | 2) => |s| s.facts.fred = Some(false);
    CtlInjectType7Support: |s| no_mtf(inject(fred(s), OTHER | 1)) =>
        |s| s.off(EVENT, 1);
    CtlInjectOtherVector: |s| inject(s, OTHER) => |s| s.on(EVENT, 1);
    CtlInjectOtherVector: |s| inject(s, OTHER) => |s| s.on(EVENT, 2);
    CtlInjectOtherVector: |s| inject(s, OTHER) => |s| s.on(EVENT, 0xFF);
    CtlInjectOtherVector: |s| inject(fred(s), OTHER | 1) => |s| s.off(GuestCr4, 1 << 32);
    // CR4.FRED outside IA-32e mode is no use of FRED, and an error of its own.
    CtlInjectOtherVector with [GuestCr4FredNeedsIa32e]: |s| inject(fred_user32(s), OTHER | 1) =>
        |s| s.disable(ENTRY, Entry::IA32E_MODE_GUEST);
    CtlInjectOtherVectorFred: |s| inject(fred(s), OTHER | 2) => |s| s.on(EVENT, 1);
    CtlInjectOtherVectorFred: |s| inject(fred(s), OTHER) => |s| s.on(EVENT, 0x80);
    CtlInjectIlenFred: |s| inject(fred(s), OTHER | 1).set(LENGTH, 15) => |s| s.set(LENGTH, 16);
    CtlInjectIlenFred: |s| inject(fred(s), OTHER | 2).set(LENGTH, 0) => |s| s.on(LENGTH, 1 << 31);
    CtlInjectIlenFred: |s| inject(fred(s), OTHER).set(LENGTH, 16) => |s| s.on(EVENT, 2);

    // Vector.
    CtlInjectNmiVector: |s| inject(s, NMI) => |s| s.on(EVENT, 1);
    CtlInjectNmiVector: |s| inject(s, NMI) => |s| s.off(EVENT, 2);
    CtlInjectNmiVector: |s| inject(s, EXTERNAL | 0x20) => |s| s.on(EVENT, NMI);
    CtlInjectHwexcVector: |s| inject(s, EXCEPTION | 31) => |s| s.set(EVENT, VALID | EXCEPTION | 32);
    CtlInjectHwexcVector: |s| inject(s, EXCEPTION | 31) => |s| s.on(EVENT, 0xFF);
    // The rules for error codes are silent on vectors that are no exceptions.
    CtlInjectHwexcVector: |s| inject(s, EXCEPTION | CODE | 8) => |s| s.on(EVENT, 0x40);
    CtlInjectHwexcVector: |s| inject(s, EXCEPTION) => |s| s.on(EVENT, 0x48);
    CtlInjectHwexcVector: |s| inject(s, EXTERNAL | 32) => |s| s.on(EVENT, EXCEPTION);

    // Error code of exceptions: see above, but not where IA32_VMX_BASIC bit 56 is 1.
    CtlInjectEcRequired: |s| lenient(inject(s, EXCEPTION | 13)) =>
        |s| s.off_msr(Cap::Basic, 1 << 56);
    CtlInjectEcRequired: |s| s.set(EVENT, EXCEPTION | 13) => |s| s.on(EVENT, VALID);
    CtlInjectEcForbiddenVector: |s| lenient(inject(s, EXCEPTION | CODE | 6)) =>
        |s| s.off_msr(Cap::Basic, 1 << 56);
    CtlInjectEcForbiddenVector: |s| s.set(EVENT, EXCEPTION | CODE | 6) =>
        |s| s.on(EVENT, VALID);
    // No error code in real mode, which only an unrestricted guest can be in.
    CtlInjectEcRequired: |s| inject(real_mode(s), EXCEPTION | 13) => |s| s.on(GuestCr0, 1);
    CtlInjectEcRequired with [GuestCr0Fixed0]: |s| inject(real_mode(s), EXCEPTION | 13) =>
        |s| s.disable(SECONDARY, Secondary::UNRESTRICTED_GUEST);
    CtlInjectEcRequired with [GuestCr0Fixed0]: |s| inject(real_mode(s), EXCEPTION | 13) =>
        |s| s.disable(PRIMARY, Primary::ACTIVATE_SECONDARY_CONTROLS);
    CtlInjectEcForbiddenPe: |s| inject(real_mode(s), EXCEPTION | 13) => |s| s.on(EVENT, CODE);
    CtlInjectEcForbiddenPe: |s| lenient(inject(real_mode(s), EXCEPTION | 6)) =>
        |s| s.on(EVENT, CODE);
    CtlInjectEcForbiddenPe: |s| inject(real_mode(s).on(GuestCr0, 1), EXCEPTION | CODE | 13) =>
        |s| s.off(GuestCr0, 1);
    // No error code with anything but an exception.
    CtlInjectEcForbiddenType: |s| inject(s, EXTERNAL | 13) => |s| s.on(EVENT, CODE);
    CtlInjectEcForbiddenType: |s| inject(s, NMI) => |s| s.on(EVENT, CODE);
    CtlInjectEcForbiddenType: |s| inject(s, SOFTWARE_INTERRUPT | 13) => |s| s.on(EVENT, CODE);
    CtlInjectEcForbiddenType: |s| inject(s, PRIVILEGED_SOFTWARE_EXCEPTION | 1) =>
        |s| s.on(EVENT, CODE);
    CtlInjectEcForbiddenType: |s| lenient(inject(s, SOFTWARE_EXCEPTION | 3)) =>
        |s| s.on(EVENT, CODE);
    CtlInjectEcForbiddenType: |s| inject(s, OTHER) => |s| s.on(EVENT, CODE);
    CtlInjectEcForbiddenType: |s| s.set(EVENT, CODE | 13) => |s| s.on(EVENT, VALID);
    // The error code has 16 bits, and matters only if it is delivered.
    CtlInjectErrcodeRsvd: |s| page_fault(s).set(ERROR_CODE, 0xFFFF) =>
        |s| s.on(ERROR_CODE, 1 << 16);
    CtlInjectErrcodeRsvd: |s| page_fault(s) => |s| s.on(ERROR_CODE, 1 << 31);
    CtlInjectErrcodeRsvd: |s| lenient(inject(s, EXCEPTION | 14)).set(ERROR_CODE, 1 << 16) =>
        |s| s.on(EVENT, CODE);

    // Reserved bits: 12 and 30:14. Bit 13 says that an exception is nested, where there is such.
    CtlInjectRsvdBits: |s| inject(s, EXCEPTION) => |s| s.on(EVENT, 1 << 12);
    CtlInjectRsvdBits: |s| inject(s, EXCEPTION) => |s| s.on(EVENT, 1 << 14);
    CtlInjectRsvdBits: |s| inject(s, EXCEPTION) => |s| s.on(EVENT, 1 << 30);
    CtlInjectRsvdBits: |s| s.set(EVENT, 1 << 22) => |s| s.on(EVENT, VALID);
    CtlInjectNestedExcCap: |s| inject(s, EXCEPTION).off_msr(Cap::Basic, 1 << 58) =>
        |s| s.on(EVENT, NESTED);
    CtlInjectNestedExcCap: |s| inject(s, EXCEPTION | NESTED) => |s| s.off_msr(Cap::Basic, 1 << 58);
    CtlInjectNestedExcCap: |s| inject(s, EXTERNAL | 32).off_msr(Cap::Basic, 1 << 58) =>
        |s| s.on(EVENT, NESTED);
    CtlInjectNestedExcType: |s| inject(s, EXTERNAL | 32) => |s| s.on(EVENT, NESTED);
    CtlInjectNestedExcType: |s| inject(s, NMI) => |s| s.on(EVENT, NESTED);
    CtlInjectNestedExcType: |s| inject(s, OTHER) => |s| s.on(EVENT, NESTED);
    CtlInjectNestedExcType: |s| inject(s, EXCEPTION | NESTED | 1) =>
        |s| s.set(EVENT, VALID | PRIVILEGED_SOFTWARE_EXCEPTION | NESTED | 1);

    // Instruction length: 1 to 15, or 0 if MISC bit 30 says so, and only with software events.
    CtlInjectIlenMax: |s| inject(s, SOFTWARE_INTERRUPT).set(LENGTH, 15) => |s| s.set(LENGTH, 16);
    CtlInjectIlenMax: |s| inject(s, PRIVILEGED_SOFTWARE_EXCEPTION) => |s| s.set(LENGTH, 16);
    CtlInjectIlenMax: |s| inject(s, SOFTWARE_EXCEPTION) => |s| s.on(LENGTH, 1 << 31);
    CtlInjectIlenMax: |s| inject(s, EXTERNAL).set(LENGTH, 16) =>
        |s| s.on(EVENT, SOFTWARE_INTERRUPT);
    CtlInjectIlenZero: |s| inject(s, SOFTWARE_INTERRUPT).set(LENGTH, 1) => |s| s.set(LENGTH, 0);
    CtlInjectIlenZero: |s| inject(s, PRIVILEGED_SOFTWARE_EXCEPTION) => |s| s.set(LENGTH, 0);
    CtlInjectIlenZero:
        |s| inject(s, SOFTWARE_EXCEPTION).on_msr(Cap::Misc, 1 << 30).set(LENGTH, 0) =>
        |s| s.off_msr(Cap::Misc, 1 << 30);
    CtlInjectIlenZero: |s| inject(s, EXCEPTION).set(LENGTH, 0) =>
        |s| s.set(EVENT, VALID | SOFTWARE_EXCEPTION);

    // Controls of the dual-monitor treatment. Blocking by SMI must be 1 after an entry to SMM and 0
    // outside SMM, so that an entry to SMM from outside breaks one of two other rules.
    CtlEntrySmmOutside with [GuestIntSmiEntryToSmm]: |_s| {} =>
        |s| s.enable(ENTRY, Entry::ENTRY_TO_SMM);
    CtlEntrySmmOutside with [GuestIntSmiOutsideSmm]:
        |s| smm(s).enable(ENTRY, Entry::ENTRY_TO_SMM) =>
        |s| s.facts.smm = Some(false);
    CtlEntryDeactivateOutside: |_s| {} =>
        |s| s.enable(ENTRY, Entry::DEACTIVATE_DUAL_MONITOR_TREATMENT);
    CtlEntrySmmExclusive: |s| smm(s).enable(ENTRY, Entry::ENTRY_TO_SMM) =>
        |s| s.enable(ENTRY, Entry::DEACTIVATE_DUAL_MONITOR_TREATMENT);
    CtlEntrySmmExclusive: |s| smm(s).enable(ENTRY, Entry::DEACTIVATE_DUAL_MONITOR_TREATMENT) =>
        |s| s.enable(ENTRY, Entry::ENTRY_TO_SMM);
};

/// Injects an event, of an instruction of two bytes if it is one of software.
fn inject(s: &mut Setup, event: u64) -> &mut Setup {
    s.set(EVENT, VALID | event).set(LENGTH, 2)
}

fn page_fault(s: &mut Setup) -> &mut Setup {
    inject(s, EXCEPTION | CODE | 14)
}

/// A guest that uses FRED.
fn fred(s: &mut Setup) -> &mut Setup {
    s.on(GuestCr4, 1 << 32)
}

/// The same in compatibility mode at CPL 3, which could almost be 32-bit protected mode.
fn fred_user32(s: &mut Setup) -> &mut Setup {
    fred(s)
        .disable(ENTRY, Entry::LOAD_IA32_EFER)
        .set(GuestCsAccessRights, 0xC0FB)
        .set(GuestCsSelector, 0x23)
        .set(GuestSsAccessRights, 0xC0F3)
        .set(GuestSsSelector, 0x2B)
        .set(GuestRip, 0x9000)
}

/// CR0.PE = 0 with segments that suit protected mode too.
fn real_mode(s: &mut Setup) -> &mut Setup {
    s.disable(ENTRY, Entry::IA32E_MODE_GUEST)
        .set(GuestIa32Efer, 0)
        .set(GuestCr0, 0x30)
        .set(GuestCsAccessRights, 0xC09B)
        .set(GuestRip, 0x9000)
}

/// A processor without the monitor trap flag.
fn no_mtf(s: &mut Setup) -> &mut Setup {
    s.off_msr(Cap::TrueProcbasedCtls, 1 << 59)
}

/// A processor that does not compare the vector of an exception with its error code.
fn lenient(s: &mut Setup) -> &mut Setup {
    s.on_msr(Cap::Basic, 1 << 56)
}

/// In SMM, with blocking by SMI.
fn smm(s: &mut Setup) -> &mut Setup {
    s.facts.smm = Some(true);
    s.set(GuestInterruptibilityState, 1 << 2)
}

//! Pairs for the guest non-register state, the PDPTEs, and what is left after them.

use vmx_types::{
    CapabilityMsr as Msr,
    FieldId::{self, *},
    controls::{EntryControls as Entry, PinControls as Pin, SecondaryControls as Secondary},
};

use crate::{Case, Setup, guest_registers::user_fred, mode};

const STATE: FieldId = GuestInterruptibilityState;
const EVENT: FieldId = VmEntryInterruptionInformation;
const DEBUG: FieldId = GuestPendingDebugExceptions;

const STI: u64 = 1 << 0;
const MOV_SS: u64 = 1 << 1;
const SMI: u64 = 1 << 2;
const NMI: u64 = 1 << 3;
const ENCLAVE: u64 = 1 << 4;

const INTERRUPT: u64 = 0x8000_0031;
const NMI_EVENT: u64 = 0x8000_0202;
const MACHINE_CHECK: u64 = 0x8000_0312;
const DEBUG_EXCEPTION: u64 = 0x8000_0301;
const PENDING_MTF: u64 = 0x8000_0700;

const HLT: u64 = 1;
const SHUTDOWN: u64 = 2;
const WAIT_FOR_SIPI: u64 = 3;

pub(crate) const CASES: &[Case] = cases! {
    // The activity state. One that does not exist is not supported either.
    GuestActivityRange: |_s| {} => |s| s.set(GuestActivityState, 4);
    GuestActivitySupported: |s| s.set(GuestActivityState, HLT) => |s| s.off_msr(Msr::Misc, 1 << 6);
    GuestActivitySupported: |s| s.set(GuestActivityState, SHUTDOWN) => |s| s.off_msr(Msr::Misc, 1 << 7);
    GuestActivitySupported: |s| s.set(GuestActivityState, WAIT_FOR_SIPI) => |s| s.off_msr(Msr::Misc, 1 << 8);
    GuestActivityBlocking: |s| s.set(GuestActivityState, HLT) => |s| s.set(STATE, STI);
    GuestActivityBlocking: |s| s.set(STATE, MOV_SS) => |s| s.set(GuestActivityState, SHUTDOWN);
    GuestActivityHltSsDpl: |s| user(s) => |s| s.set(GuestActivityState, HLT);
    GuestActivityInjectHlt: |s| active(s, HLT, INTERRUPT) => |s| s.set(EVENT, 0x8000_0306);
    GuestActivityInjectHlt: |s| active(s, HLT, NMI_EVENT) => |s| s.set(EVENT, 0x8000_0480).set(VmEntryInstructionLength, 2);
    GuestActivityInjectHlt: |s| active(s, HLT, DEBUG_EXCEPTION) => |s| s.set(EVENT, 0x8000_0300);
    GuestActivityInjectHlt: |s| active(s, HLT, PENDING_MTF) => |s| s.set(EVENT, 0x8000_0501).set(VmEntryInstructionLength, 1);
    GuestActivityInjectShutdown: |s| active(s, SHUTDOWN, NMI_EVENT) => |s| s.set(EVENT, INTERRUPT);
    GuestActivityInjectShutdown: |s| active(s, SHUTDOWN, MACHINE_CHECK) => |s| s.set(EVENT, DEBUG_EXCEPTION);
    GuestActivityInjectSipi: |s| active(s, WAIT_FOR_SIPI, 0x31) => |s| s.on(EVENT, 1 << 31);
    GuestActivitySipiSmm: |s| { smm(s); s.set(GuestActivityState, HLT); } =>
        |s| s.set(GuestActivityState, WAIT_FOR_SIPI);

    // The interruptibility state.
    GuestIntRsvd: |_s| {} => |s| s.set(STATE, 1 << 5);
    GuestIntRsvd: |_s| {} => |s| s.set(STATE, 1 << 31);
    GuestIntStiAndMovss: |s| s.set(STATE, STI) => |s| s.set(STATE, STI | MOV_SS);
    GuestIntStiIf: |s| s.set(STATE, STI) => |s| s.off(GuestRflags, 1 << 9);
    GuestIntStiFred: |s| user_fred(s) => |s| s.set(STATE, STI);
    GuestIntExtintSti: |s| s.set(EVENT, INTERRUPT) => |s| s.set(STATE, STI);
    GuestIntExtintMovss: |s| s.set(EVENT, INTERRUPT) => |s| s.set(STATE, MOV_SS);
    GuestIntNmiMovss: |s| s.set(EVENT, NMI_EVENT) => |s| s.set(STATE, MOV_SS);
    GuestIntNmiSti: |s| s.set(EVENT, NMI_EVENT) => |s| s.set(STATE, STI);
    GuestIntNmiVirtual: |s| s.set(EVENT, NMI_EVENT) => |s| s.set(STATE, NMI);
    GuestIntNmiVirtual: |s| { s.disable(PinBasedVmExecutionControls, Pin::VIRTUAL_NMIS); s.set(EVENT, NMI_EVENT).set(STATE, NMI); } =>
        |s| s.enable(PinBasedVmExecutionControls, Pin::VIRTUAL_NMIS);
    GuestIntSmiOutsideSmm: |s| { s.facts.smm = Some(true); s.set(STATE, SMI); } => |s| s.facts.smm = Some(false);
    GuestIntSmiEntryToSmm: |s| smm(s) => |s| s.set(STATE, 0);
    GuestIntEnclaveMovss: |s| s.set(STATE, ENCLAVE) => |s| s.set(STATE, ENCLAVE | MOV_SS);
    GuestIntEnclaveSgx: |s| s.set(STATE, ENCLAVE) => |s| s.facts.sgx = Some(false);

    // Pending debug exceptions.
    GuestPdbgRsvd: |s| s.set(DEBUG, 0xF) => |s| s.set(DEBUG, 1 << 4);
    GuestPdbgRsvd: |s| s.set(DEBUG, 1 << 11) => |s| s.facts.bus_lock_db = Some(false);
    GuestPdbgRsvd: |_s| {} => |s| s.set(DEBUG, 1 << 13);
    GuestPdbgRsvd: |_s| {} => |s| s.set(DEBUG, 1 << 63);
    GuestPdbgBsRequired: |s| { s.set(STATE, STI).set(DEBUG, 1 << 14).on(GuestRflags, 1 << 8); } =>
        |s| s.set(DEBUG, 0);
    GuestPdbgBsRequired: |s| s.set(GuestActivityState, HLT) => |s| s.on(GuestRflags, 1 << 8);
    GuestPdbgBsForbidden: |s| s.set(STATE, MOV_SS) => |s| s.set(DEBUG, 1 << 14);
    GuestPdbgBsForbidden: |s| { s.set(STATE, STI).on(GuestRflags, 1 << 8).set(DEBUG, 1 << 14); } =>
        |s| s.set(GuestIa32Debugctl, 1 << 1);
    GuestPdbgRtmOthers: |s| s.set(DEBUG, 0x1_1000) => |s| s.set(DEBUG, 0x1_1001);
    GuestPdbgRtmOthers: |s| s.set(DEBUG, 0x1_1000) => |s| s.set(DEBUG, 0x1_5000);
    GuestPdbgRtmBit12: |s| s.set(DEBUG, 0x1_1000) => |s| s.set(DEBUG, 0x1_0000);
    GuestPdbgRtmCpuid: |s| s.set(DEBUG, 0x1_1000) => |s| s.facts.rtm = Some(false);
    GuestPdbgRtmMovss: |s| s.set(DEBUG, 0x1_1000) => |s| s.set(STATE, MOV_SS);

    // The VMCS link pointer.
    GuestLinkAlign: |s| linked(s, 1) => |s| s.on(VmcsLinkPointer, 1 << 11);
    GuestLinkWidth: |s| { linked(s, 1); s.set(VmcsLinkPointer, 1 << 45); } => |s| s.set(VmcsLinkPointer, 1 << 46);
    GuestLinkRevid: |s| linked(s, 1) => |s| s.state.memory.link = Some(2);
    GuestLinkShadowBit: |s| linked(s, 1) => |s| s.state.memory.link = Some(1 << 31 | 1);
    GuestLinkShadowBit: |s| { linked(s, 1 << 31 | 1); shadow(s); } => |s| s.state.memory.link = Some(1);
    GuestLinkNotCurrent: |s| linked(s, 1) => |s| s.set(VmcsLinkPointer, 0x1000);
    GuestLinkNotExecutive: |s| { linked(s, 1); s.facts.smm = Some(true); } => |s| s.set(ExecutiveVmcsPointer, 0x9000);

    // PDPTEs.
    GuestPdpteEpt: |s| { mode::pae(s); s.set(GuestPdpte0, 0x2001); } => |s| s.on(GuestPdpte0, 1 << 1);
    GuestPdpteEpt: |s| { mode::pae(s); s.set(GuestPdpte3, !1); } => |s| s.set(GuestPdpte3, 1 << 46 | 1);
    GuestPdpteCr3: |s| { mode::pae(s); no_ept(s); s.state.memory.pdptes = Some([0x2001, !1, 0, 0]); } =>
        |s| s.state.memory.pdptes = Some([0x2001, 0, 1 << 5 | 1, 0]);

    // The same limit stands among the rules for the VM-entry controls.
    MsrLoadCountLimit with [CtlEntryMsrLoadCountRecommended]: |s| { s.on_msr(Msr::Misc, 1 << 25); s.set(VmEntryMsrLoadCount, 1024); } =>
        |s| s.set(VmEntryMsrLoadCount, 1025);
    EntryMachineCheck: |_s| {} => |s| s.facts.machine_check = true;
};

fn active(s: &mut Setup, state: u64, event: u64) {
    s.set(GuestActivityState, state).set(EVENT, event);
}

/// A guest at privilege level 3.
fn user(s: &mut Setup) {
    s.set(GuestSsAccessRights, 0xC0F3).set(GuestSsSelector, 0x13);
    s.set(GuestCsAccessRights, 0xA0FB).set(GuestCsSelector, 0x0B);
}

/// An entry to SMM from SMM.
fn smm(s: &mut Setup) {
    s.facts.smm = Some(true);
    s.enable(VmEntryControls, Entry::ENTRY_TO_SMM);
    s.set(STATE, SMI);
}

/// A link pointer to a region that begins with this dword.
fn linked(s: &mut Setup, dword: u32) {
    s.set(VmcsLinkPointer, 0x9000);
    s.state.memory.link = Some(dword);
}

fn shadow(s: &mut Setup) {
    s.enable(SecondaryProcessorBasedVmExecutionControls, Secondary::VMCS_SHADOWING);
}

fn no_ept(s: &mut Setup) {
    let controls = Secondary::ENABLE_EPT | Secondary::UNRESTRICTED_GUEST;
    s.disable(SecondaryProcessorBasedVmExecutionControls, controls);
}

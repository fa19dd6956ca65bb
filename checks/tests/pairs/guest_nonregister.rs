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

const BTF: u64 = 1 << 1;
const TF: u64 = 1 << 8;
const BS: u64 = 1 << 14;
/// RTM, and the enabled breakpoint that goes with it.
const RTM: u64 = 1 << 16 | 1 << 12;

const HLT: u64 = 1;
const SHUTDOWN: u64 = 2;
const WAIT_FOR_SIPI: u64 = 3;

pub(crate) const CASES: &[Case] = cases! {
    // The activity state: 0 to 3. One that does not exist is refused for that alone.
    GuestActivityRange: |_s| {} => |s| s.set(GuestActivityState, 4);
    GuestActivityRange: |_s| {} => |s| s.set(GuestActivityState, 0xFFFF_FFFF);
    GuestActivitySupported: |s| s.set(GuestActivityState, HLT) => |s| s.off_msr(Msr::Misc, 1 << 6);
    GuestActivitySupported: |s| s.off_msr(Msr::Misc, 3 << 7) => |s| s.set(GuestActivityState, SHUTDOWN);
    GuestActivitySupported: |s| { s.off_msr(Msr::Misc, 5 << 6); s.set(GuestActivityState, SHUTDOWN); } =>
        |s| s.set(GuestActivityState, WAIT_FOR_SIPI);
    GuestActivityBlocking: |s| s.set(GuestActivityState, HLT) => |s| s.set(STATE, STI);
    GuestActivityBlocking: |s| s.set(STATE, MOV_SS) => |s| s.set(GuestActivityState, SHUTDOWN);
    GuestActivityBlocking: |s| s.set(STATE, STI | NMI) => |s| s.set(GuestActivityState, WAIT_FOR_SIPI);
    GuestActivityHltSsDpl: |s| user(s) => |s| s.set(GuestActivityState, HLT);
    GuestActivityHltSsDpl: |s| { user(s); s.set(GuestActivityState, SHUTDOWN); } =>
        |s| s.set(GuestActivityState, HLT);
    GuestActivityHltSsDpl: |s| { s.set(GuestActivityState, HLT).set(GuestCsAccessRights, 0xA09F).on(GuestSsAccessRights, 1 << 16); } =>
        |s| s.on(GuestSsAccessRights, 1 << 5);

    // The events that wake a processor in each state.
    GuestActivityInjectHlt: |s| active(s, HLT, INTERRUPT) => |s| s.set(EVENT, 0x8000_0306);
    GuestActivityInjectHlt: |s| active(s, HLT, NMI_EVENT) => |s| s.set(EVENT, 0x8000_0480).set(VmEntryInstructionLength, 2);
    GuestActivityInjectHlt: |s| active(s, HLT, DEBUG_EXCEPTION) => |s| s.set(EVENT, 0x8000_0300);
    GuestActivityInjectHlt: |s| active(s, HLT, MACHINE_CHECK) => |s| s.set(EVENT, 0x8000_0313);
    GuestActivityInjectHlt: |s| active(s, HLT, PENDING_MTF) => |s| s.set(EVENT, 0x8000_0501).set(VmEntryInstructionLength, 1);
    GuestActivityInjectHlt: |s| { active(s, HLT, PENDING_MTF); s.on(GuestCr4, 1 << 32); } => |s| s.set(EVENT, 0x8000_0701);
    GuestActivityInjectHlt: |s| active(s, HLT, 0x306) => |s| s.on(EVENT, 1 << 31);
    GuestActivityInjectHlt: |s| active(s, 0, 0x8000_0306) => |s| s.set(GuestActivityState, HLT);
    GuestActivityInjectShutdown: |s| active(s, SHUTDOWN, NMI_EVENT) => |s| s.set(EVENT, INTERRUPT);
    GuestActivityInjectShutdown: |s| active(s, SHUTDOWN, MACHINE_CHECK) => |s| s.set(EVENT, DEBUG_EXCEPTION);
    GuestActivityInjectShutdown: |s| active(s, SHUTDOWN, MACHINE_CHECK) => |s| s.set(EVENT, 0x8000_0012);
    GuestActivityInjectShutdown: |s| active(s, HLT, PENDING_MTF) => |s| s.set(GuestActivityState, SHUTDOWN);
    GuestActivityInjectSipi: |s| active(s, WAIT_FOR_SIPI, 0x31) => |s| s.on(EVENT, 1 << 31);
    GuestActivityInjectSipi: |s| active(s, SHUTDOWN, NMI_EVENT) => |s| s.set(GuestActivityState, WAIT_FOR_SIPI);
    GuestActivitySipiSmm: |s| { smm(s); s.set(GuestActivityState, HLT); } =>
        |s| s.set(GuestActivityState, WAIT_FOR_SIPI);
    GuestActivitySipiSmm: |s| { s.facts.smm = Some(true); s.set(STATE, SMI).set(GuestActivityState, WAIT_FOR_SIPI); } =>
        |s| s.enable(VmEntryControls, Entry::ENTRY_TO_SMM);

    // The interruptibility state.
    GuestIntRsvd: |s| s.set(STATE, NMI | ENCLAVE) => |s| s.on(STATE, 1 << 5);
    GuestIntRsvd: |_s| {} => |s| s.set(STATE, 1 << 31);
    GuestIntStiAndMovss: |s| s.set(STATE, STI) => |s| s.set(STATE, STI | MOV_SS);
    GuestIntStiAndMovss: |s| s.set(STATE, MOV_SS | NMI) => |s| s.on(STATE, STI);
    GuestIntStiIf: |s| s.set(STATE, STI) => |s| s.off(GuestRflags, 1 << 9);
    GuestIntStiIf: |s| s.off(GuestRflags, 1 << 9) => |s| s.set(STATE, STI);
    GuestIntStiFred: |s| user_fred(s) => |s| s.set(STATE, STI);
    GuestIntStiFred: |s| { user(s); s.set(STATE, STI); } => |s| s.on(GuestCr4, 1 << 32);
    GuestIntStiFred: |s| { user_fred(s); s.set(GuestSsAccessRights, 0x1_0060); } => |s| s.set(STATE, STI);
    GuestIntStiFred: |s| { s.on(GuestCr4, 1 << 32).set(GuestCsAccessRights, 0xA09F).set(STATE, STI); } =>
        |s| s.on(GuestSsAccessRights, 3 << 5);
    GuestIntExtintSti: |s| s.set(EVENT, INTERRUPT) => |s| s.set(STATE, STI);
    GuestIntExtintSti: |s| { s.set(EVENT, 0x8000_0306).set(STATE, STI); } => |s| s.set(EVENT, INTERRUPT);
    GuestIntExtintMovss: |s| s.set(EVENT, INTERRUPT) => |s| s.set(STATE, MOV_SS);
    GuestIntExtintMovss: |s| { s.set(EVENT, 0x31).set(STATE, MOV_SS); } => |s| s.on(EVENT, 1 << 31);
    GuestIntNmiMovss: |s| s.set(EVENT, NMI_EVENT) => |s| s.set(STATE, MOV_SS);
    GuestIntNmiMovss: |s| { s.set(EVENT, 0x202).set(STATE, MOV_SS); } => |s| s.on(EVENT, 1 << 31);
    GuestIntNmiSti: |s| s.set(EVENT, NMI_EVENT) => |s| s.set(STATE, STI);
    GuestIntNmiSti: |s| { s.set(EVENT, 0x8000_0302).set(STATE, STI); } => |s| s.set(EVENT, NMI_EVENT);
    GuestIntNmiVirtual: |s| s.set(EVENT, NMI_EVENT) => |s| s.set(STATE, NMI);
    GuestIntNmiVirtual: |s| { s.set(EVENT, INTERRUPT).set(STATE, NMI); } => |s| s.set(EVENT, NMI_EVENT);
    GuestIntNmiVirtual: |s| { s.disable(PinBasedVmExecutionControls, Pin::VIRTUAL_NMIS); s.set(EVENT, NMI_EVENT).set(STATE, NMI); } =>
        |s| s.enable(PinBasedVmExecutionControls, Pin::VIRTUAL_NMIS);
    GuestIntSmiOutsideSmm: |_s| {} => |s| s.set(STATE, SMI);
    GuestIntSmiOutsideSmm: |s| { s.facts.smm = Some(true); s.set(STATE, SMI); } => |s| s.facts.smm = Some(false);
    GuestIntSmiEntryToSmm: |s| smm(s) => |s| s.set(STATE, 0);
    GuestIntSmiEntryToSmm: |s| s.facts.smm = Some(true) => |s| s.enable(VmEntryControls, Entry::ENTRY_TO_SMM);
    GuestIntEnclaveMovss: |s| s.set(STATE, ENCLAVE) => |s| s.set(STATE, ENCLAVE | MOV_SS);
    GuestIntEnclaveMovss: |s| s.set(STATE, MOV_SS) => |s| s.on(STATE, ENCLAVE);
    GuestIntEnclaveSgx: |s| s.set(STATE, ENCLAVE | STI) => |s| s.facts.sgx = Some(false);
    GuestIntEnclaveSgx: |s| s.facts.sgx = Some(false) => |s| s.set(STATE, ENCLAVE);

    // Pending debug exceptions: the bits that exist.
    GuestPdbgRsvd: |s| s.set(DEBUG, 0x580F) => |s| s.on(DEBUG, 1 << 4);
    GuestPdbgRsvd: |s| s.set(DEBUG, 1 << 11) => |s| s.facts.bus_lock_db = Some(false);
    GuestPdbgRsvd: |_s| {} => |s| s.set(DEBUG, 1 << 10);
    GuestPdbgRsvd: |_s| {} => |s| s.set(DEBUG, 1 << 13);
    GuestPdbgRsvd: |_s| {} => |s| s.set(DEBUG, 1 << 15);
    GuestPdbgRsvd: |_s| {} => |s| s.set(DEBUG, 1 << 17);
    GuestPdbgRsvd: |_s| {} => |s| s.set(DEBUG, 1 << 63);

    // BS tells whether a single step is pending, where no debug exception can have been delivered:
    // blocking by STI or MOV SS, or HLT. BTF counts even if IA32_DEBUGCTL is not loaded.
    GuestPdbgBsRequired: |s| { s.set(STATE, STI).set(DEBUG, BS).on(GuestRflags, TF); } =>
        |s| s.set(DEBUG, 0);
    GuestPdbgBsRequired: |s| s.on(GuestRflags, TF) => |s| s.set(STATE, MOV_SS);
    GuestPdbgBsRequired: |s| s.set(GuestActivityState, HLT) => |s| s.on(GuestRflags, TF);
    GuestPdbgBsRequired: |s| { s.set(STATE, STI).on(GuestRflags, TF).set(GuestIa32Debugctl, BTF); } =>
        |s| s.set(GuestIa32Debugctl, 1);
    GuestPdbgBsRequired: |s| { s.set(GuestActivityState, SHUTDOWN).on(GuestRflags, TF); } =>
        |s| s.set(GuestActivityState, HLT);
    GuestPdbgBsForbidden: |s| s.set(STATE, MOV_SS) => |s| s.set(DEBUG, BS);
    GuestPdbgBsForbidden: |s| s.set(DEBUG, BS) => |s| s.set(STATE, STI);
    GuestPdbgBsForbidden: |s| s.set(DEBUG, BS) => |s| s.set(GuestActivityState, HLT);
    GuestPdbgBsForbidden: |s| { s.set(STATE, STI).on(GuestRflags, TF).set(DEBUG, BS); } =>
        |s| s.off(GuestRflags, TF);
    GuestPdbgBsForbidden: |s| { s.set(STATE, STI).on(GuestRflags, TF).set(DEBUG, BS); } =>
        |s| s.set(GuestIa32Debugctl, BTF);
    GuestPdbgBsForbidden: |s| { s.disable(VmEntryControls, Entry::LOAD_DEBUG_CONTROLS); s.set(GuestIa32Debugctl, BTF).set(STATE, STI).on(GuestRflags, TF); } =>
        |s| s.set(DEBUG, BS);

    // Transactional regions. Bits 10:4, 15, 13 and 63:17 are reserved besides.
    GuestPdbgRtmOthers: |s| s.set(DEBUG, RTM) => |s| s.on(DEBUG, 1);
    GuestPdbgRtmOthers: |s| s.set(DEBUG, RTM) => |s| s.on(DEBUG, 1 << 11);
    GuestPdbgRtmOthers: |s| s.set(DEBUG, RTM) => |s| s.on(DEBUG, BS);
    GuestPdbgRtmOthers with [GuestPdbgRsvd]: |s| s.set(DEBUG, RTM) => |s| s.on(DEBUG, 1 << 17);
    GuestPdbgRtmOthers: |s| s.set(DEBUG, 0x1008) => |s| s.on(DEBUG, 1 << 16);
    GuestPdbgRtmBit12: |s| s.set(DEBUG, RTM) => |s| s.off(DEBUG, 1 << 12);
    GuestPdbgRtmBit12: |_s| {} => |s| s.on(DEBUG, 1 << 16);
    GuestPdbgRtmCpuid: |s| s.set(DEBUG, RTM) => |s| s.facts.rtm = Some(false);
    GuestPdbgRtmMovss: |s| s.set(DEBUG, RTM) => |s| s.set(STATE, MOV_SS);
    GuestPdbgRtmMovss: |s| { s.set(STATE, MOV_SS).set(DEBUG, 1 << 12); } => |s| s.on(DEBUG, 1 << 16);

    // The VMCS link pointer.
    GuestLinkAlign: |s| linked(s, 1) => |s| s.on(VmcsLinkPointer, 1 << 11);
    GuestLinkAlign: |s| linked(s, 1) => |s| s.on(VmcsLinkPointer, 1);
    GuestLinkWidth: |s| { linked(s, 1); s.set(VmcsLinkPointer, 1 << 45); } => |s| s.set(VmcsLinkPointer, 1 << 46);
    GuestLinkWidth: |s| { linked(s, 1); s.set(VmcsLinkPointer, 1 << 45); } => |s| s.facts.maxphyaddr = Some(45);
    GuestLinkWidth: |s| { linked(s, 1); s.set(VmcsLinkPointer, 1 << 32); } => |s| s.on_basic(1 << 48);
    GuestLinkWidth: |s| { linked(s, 1); s.on_basic(1 << 48); } => |s| s.on(VmcsLinkPointer, 1 << 32);
    GuestLinkRevid: |s| linked(s, 1) => |s| s.state.memory.link = Some(2);
    GuestLinkRevid: |s| linked(s, 1) => |s| s.state.memory.link = Some(1 << 30 | 1);
    GuestLinkRevid: |s| linked(s, 1) => |s| s.on_basic(1 << 1);
    GuestLinkShadowBit: |s| linked(s, 1) => |s| s.state.memory.link = Some(1 << 31 | 1);
    GuestLinkShadowBit: |s| { linked(s, 1 << 31 | 1); shadow(s); } => |s| s.state.memory.link = Some(1);
    GuestLinkShadowBit: |s| linked(s, 1) => |s| shadow(s);
    GuestLinkShadowBit: |s| { linked(s, 1 << 31 | 1); shadow(s); } =>
        |s| s.off(PrimaryProcessorBasedVmExecutionControls, 1 << 31);
    GuestLinkNotCurrent: |s| linked(s, 1) => |s| s.set(VmcsLinkPointer, 0x1000);
    GuestLinkNotCurrent: |s| { linked(s, 1); s.set(VmcsLinkPointer, 0x1000); s.facts.smm = Some(true); } =>
        |s| s.facts.smm = Some(false);
    GuestLinkNotCurrent: |s| { linked(s, 1); smm(s); } => |s| s.facts.current_vmcs = Some(0x9000);
    GuestLinkNotExecutive: |s| { linked(s, 1); s.facts.smm = Some(true); s.set(ExecutiveVmcsPointer, 0xA000); } =>
        |s| s.set(ExecutiveVmcsPointer, 0x9000);
    GuestLinkNotExecutive: |s| { linked(s, 1); s.facts.smm = Some(true); } => |s| s.set(ExecutiveVmcsPointer, 0x9000);
    GuestLinkNotExecutive: |s| { linked(s, 1); s.set(ExecutiveVmcsPointer, 0x9000); } => |s| s.facts.smm = Some(true);
    GuestLinkNotExecutive: |s| { linked(s, 1); smm(s); s.set(ExecutiveVmcsPointer, 0x9000); } =>
        |s| s.disable(VmEntryControls, Entry::ENTRY_TO_SMM);

    // PDPTEs, where PAE paging is used. In one that is present bits 2:1, 8:5 and those beyond the
    // physical-address width are 0; in one that is not, nothing counts.
    GuestPdpteEpt: |s| { mode::pae(s); s.set(GuestPdpte0, 0x3FFF_FFFF_FE19); } => |s| s.on(GuestPdpte0, 1 << 1);
    GuestPdpteEpt: |s| { mode::pae(s); s.set(GuestPdpte1, 1); } => |s| s.on(GuestPdpte1, 1 << 2);
    GuestPdpteEpt: |s| { mode::pae(s); s.set(GuestPdpte2, 1 << 5); } => |s| s.on(GuestPdpte2, 1);
    GuestPdpteEpt: |s| { mode::pae(s); s.set(GuestPdpte3, 1); } => |s| s.on(GuestPdpte3, 1 << 8);
    GuestPdpteEpt: |s| { mode::pae(s); s.set(GuestPdpte3, !1); } => |s| s.set(GuestPdpte3, 1 << 46 | 1);
    GuestPdpteEpt: |s| { mode::pae(s); s.set(GuestPdpte2, 1 << 45 | 1); } => |s| s.facts.maxphyaddr = Some(45);
    GuestPdpteEpt: |s| { mode::pae(s); s.set(GuestPdpte1, 1); } => |s| s.on(GuestPdpte1, 1 << 63);
    GuestPdpteEpt: |s| { mode::protected(s); s.set(GuestPdpte0, !0); } => |s| s.on(GuestCr4, 1 << 5);
    GuestPdpteEpt: |s| { mode::pae(s); s.off(GuestCr0, 1 << 31).set(GuestPdpte0, !0); } => |s| s.on(GuestCr0, 1 << 31);
    GuestPdpteEpt: |s| { mode::either(s); s.set(GuestPdpte0, !0); } =>
        |s| s.disable(VmEntryControls, Entry::IA32E_MODE_GUEST);
    GuestPdpteEpt: |s| { mode::pae(s); no_ept(s); s.set(GuestPdpte0, !0); s.state.memory.pdptes = Some([1; 4]); } =>
        |s| s.enable(SecondaryProcessorBasedVmExecutionControls, Secondary::ENABLE_EPT);
    GuestPdpteCr3: |s| { mode::pae(s); no_ept(s); s.state.memory.pdptes = Some([0x2001, !1, 0, 0]); } =>
        |s| s.state.memory.pdptes = Some([0x2001, 0, 1 << 5 | 1, 0]);
    GuestPdpteCr3: |s| { mode::pae(s); no_ept(s); s.state.memory.pdptes = Some([1, 1, 1, 1 << 45 | 1]); } =>
        |s| s.state.memory.pdptes = Some([1, 1, 1, 1 << 46 | 1]);
    GuestPdpteCr3: |s| { mode::protected(s); no_ept(s); s.state.memory.pdptes = Some([!0; 4]); } =>
        |s| s.on(GuestCr4, 1 << 5);
    GuestPdpteCr3: |s| { mode::either(s); no_ept(s); s.state.memory.pdptes = Some([0, !0, 0, 0]); } =>
        |s| s.disable(VmEntryControls, Entry::IA32E_MODE_GUEST);
    GuestPdpteCr3: |s| { mode::pae(s); s.disable(SecondaryProcessorBasedVmExecutionControls, Secondary::UNRESTRICTED_GUEST); s.state.memory.pdptes = Some([!0; 4]); } =>
        |s| s.disable(SecondaryProcessorBasedVmExecutionControls, Secondary::ENABLE_EPT);
    GuestPdpteCr3: |s| { mode::pae(s); s.state.memory.pdptes = Some([!0; 4]); } =>
        |s| s.off(PrimaryProcessorBasedVmExecutionControls, 1 << 31);

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

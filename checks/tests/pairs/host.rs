//! Pairs for the host state (phases host-*).

use vmx_types::{
    CapabilityMsr as Msr,
    FieldId::*,
    controls::{EntryControls as Entry, ExitControls as Exit, SecondaryExitControls as Exit2},
};

use crate::{Case, Setup, mode};

/// The lowest address of 48 bits that is not canonical.
const NOT_CANONICAL: u64 = 1 << 47;

pub(crate) const CASES: &[Case] = cases! {
    // Control registers.
    HostCr0Fixed0: |_s| {} => |s| s.off(HostCr0, 1 << 5);
    HostCr0Fixed1: |s| { s.off_msr(Msr::Cr0Fixed1, 1 << 18); s.off(GuestCr0, 1 << 18).off(HostCr0, 1 << 18); } =>
        |s| s.on(HostCr0, 1 << 18);
    HostCr0Fixed1: |s| s.on(HostCr0, 3 << 29) => |s| s.on(HostCr0, 1 << 32);
    HostCr4Fixed0: |_s| {} => |s| s.off(HostCr4, 1 << 13);
    HostCr4Fixed1: |_s| {} => |s| s.on(HostCr4, 1 << 15);
    HostCr4CetWp: |s| s.on(HostCr4, 1 << 23) => |s| s.off(HostCr0, 1 << 16);
    HostCr3Width: |s| s.on(HostCr3, 1 << 45) => |s| s.on(HostCr3, 1 << 46);
    HostCr3Width: |_s| {} => |s| s.on(HostCr3, 1 << 63);
    HostCr3Width: |s| { s.facts.lam = Some(true); s.on(HostCr3, 3 << 61); } =>
        |s| s.facts.lam = Some(false);

    // SYSENTER and CET.
    HostSysenterEsp: |s| s.set(HostIa32SysenterEsp, NOT_CANONICAL - 1) =>
        |s| s.set(HostIa32SysenterEsp, NOT_CANONICAL);
    HostSysenterEip: |s| s.set(HostIa32SysenterEip, !0 << 47) =>
        |s| s.set(HostIa32SysenterEip, !0 << 48);
    HostSCetRsvd: |s| cet(s) => |s| s.set(HostIa32SCet, 1 << 6);
    HostSCetRsvd: |s| { cet(s); s.set(HostIa32SCet, 1); } => |s| s.facts.cet_ss = Some(false);
    HostSCetRsvd: |s| { cet(s); s.set(HostIa32SCet, 1 << 2); } => |s| s.facts.cet_ibt = Some(false);
    HostSCetSuppressTracker: |s| { cet(s); s.set(HostIa32SCet, 1 << 10); } =>
        |s| s.on(HostIa32SCet, 1 << 11);
    HostSspAlign: |s| cet(s) => |s| s.set(HostSsp, 2);
    HostSspAlign: |s| s.set(HostSsp, 2) => |s| cet(s);
    HostIsstCanonical: |s| cet(s) => |s| s.set(HostIa32InterruptSspTableAddr, NOT_CANONICAL);
    HostSCetHigh32: |s| { cet(s); short(s); s.set(HostIa32SCet, 0x1000); } =>
        |s| s.set(HostIa32SCet, 1 << 32);
    HostSspHigh32: |s| { cet(s); short(s); s.set(HostSsp, 0xFFFF_FFF8); } => |s| s.set(HostSsp, 1 << 32);
    HostSCetCanonical: |s| cet(s) => |s| s.set(HostIa32SCet, NOT_CANONICAL);
    HostSspCanonical: |s| cet(s) => |s| s.set(HostSsp, NOT_CANONICAL);

    // MSRs with a control each.
    HostPerfGlobalCtrl: |s| { exit(s, Exit::LOAD_IA32_PERF_GLOBAL_CTRL); s.set(HostIa32PerfGlobalCtrl, 0xFF); } =>
        |s| s.set(HostIa32PerfGlobalCtrl, 1 << 8);
    HostPat: |s| exit(s, Exit::LOAD_IA32_PAT) => |s| s.set(HostIa32Pat, 2);
    HostPat: |s| exit(s, Exit::LOAD_IA32_PAT) => |s| s.set(HostIa32Pat, 3 << 56);
    HostPat: |s| exit(s, Exit::LOAD_IA32_PAT) => |s| s.set(HostIa32Pat, 8 << 32);
    HostEferRsvd: |_s| {} => |s| s.on(HostIa32Efer, 1 << 12);
    HostEferRsvd: |s| { s.off(GuestIa32Efer, 1 << 11); } => |s| s.facts.nx = Some(false);
    HostEferLma: |_s| {} => |s| s.off(HostIa32Efer, 1 << 10);
    HostEferLme: |_s| {} => |s| s.off(HostIa32Efer, 1 << 8);
    HostPkrs: |s| exit(s, Exit::LOAD_PKRS) => |s| s.set(HostIa32Pkrs, 1 << 32);
    HostSpecCtrl: |s| exit2(s, Exit2::LOAD_HOST_IA32_SPEC_CTRL) => |s| s.set(HostIa32SpecCtrl, 1 << 3);

    // FRED.
    HostFredConfigRsvd: |s| exit2(s, Exit2::LOAD_IA32_FRED) => |s| s.set(HostIa32FredConfig, 1 << 2);
    HostFredConfigRsvd: |s| exit2(s, Exit2::LOAD_IA32_FRED) => |s| s.set(HostIa32FredConfig, 1 << 11);
    HostFredConfigCanonical: |s| exit2(s, Exit2::LOAD_IA32_FRED) =>
        |s| s.set(HostIa32FredConfig, NOT_CANONICAL);
    HostFredRsp1: |s| { exit2(s, Exit2::LOAD_IA32_FRED); s.set(HostIa32FredRsp1, 0x40); } =>
        |s| s.set(HostIa32FredRsp1, 0x20);
    HostFredRsp1: |s| exit2(s, Exit2::LOAD_IA32_FRED) => |s| s.set(HostIa32FredRsp1, NOT_CANONICAL);
    HostFredSsp1: |s| { exit2(s, Exit2::LOAD_IA32_FRED); s.set(HostIa32FredSsp1, 8); } =>
        |s| s.set(HostIa32FredSsp1, 4);
    HostFredSsp1: |s| exit2(s, Exit2::LOAD_IA32_FRED) => |s| s.set(HostIa32FredSsp1, NOT_CANONICAL);
    HostFredRsp2: |s| exit2(s, Exit2::LOAD_IA32_FRED) => |s| s.set(HostIa32FredRsp2, 0x20);
    HostFredSsp2: |s| exit2(s, Exit2::LOAD_IA32_FRED) => |s| s.set(HostIa32FredSsp2, 4);
    HostFredRsp3: |s| exit2(s, Exit2::LOAD_IA32_FRED) => |s| s.set(HostIa32FredRsp3, NOT_CANONICAL);
    HostFredSsp3: |s| exit2(s, Exit2::LOAD_IA32_FRED) => |s| s.set(HostIa32FredSsp3, 1);

    // Selectors and bases.
    HostSelCsRplTi: |_s| {} => |s| s.on(HostCsSelector, 1);
    HostSelSsRplTi: |_s| {} => |s| s.on(HostSsSelector, 2);
    HostSelDsRplTi: |s| s.set(HostDsSelector, 0x18) => |s| s.on(HostDsSelector, 4);
    HostSelEsRplTi: |_s| {} => |s| s.on(HostEsSelector, 3);
    HostSelFsRplTi: |_s| {} => |s| s.on(HostFsSelector, 1);
    HostSelGsRplTi: |_s| {} => |s| s.on(HostGsSelector, 4);
    HostSelTrRplTi: |_s| {} => |s| s.on(HostTrSelector, 4);
    HostSelCsNull: |_s| {} => |s| s.set(HostCsSelector, 0);
    HostSelTrNull: |_s| {} => |s| s.set(HostTrSelector, 0);
    HostSelSsNull: |s| short(s) => |s| s.set(HostSsSelector, 0);
    HostBaseFsCanonical: |_s| {} => |s| s.set(HostFsBase, NOT_CANONICAL);
    HostBaseGsCanonical: |_s| {} => |s| s.set(HostGsBase, 1 << 63);
    HostBaseGdtrCanonical: |_s| {} => |s| s.set(HostGdtrBase, NOT_CANONICAL);
    HostBaseIdtrCanonical: |_s| {} => |s| s.set(HostIdtrBase, NOT_CANONICAL);
    HostBaseTrCanonical: |s| { s.facts.linear_width = Some(57); s.set(HostTrBase, NOT_CANONICAL); } =>
        |s| s.facts.linear_width = Some(48);

    // The size of the address space.
    // A guest in IA-32e mode is impossible under a host of either size outside IA-32e mode.
    AddrspaceLegacyGuest32 with [AddrspaceHost32Guest32]: |s| may_be_long(s) =>
        |s| s.enable(VmEntryControls, Entry::IA32E_MODE_GUEST);
    AddrspaceHost32Guest32 with [AddrspaceLegacyGuest32]: |s| may_be_long(s) =>
        |s| s.enable(VmEntryControls, Entry::IA32E_MODE_GUEST);
    AddrspaceLegacyHost32: |s| mode::protected(s) => |s| s.facts.efer_lma = Some(false);
    AddrspaceIa32Only: |s| { short(s); s.facts.intel64 = Some(false); exit_off(s, Exit::LOAD_IA32_EFER); } =>
        |s| exit(s, Exit::HOST_ADDRESS_SPACE_SIZE);
    AddrspaceLongHost64: |s| short(s) => |s| s.facts.efer_lma = Some(true);
    AddrspaceHost32Pcide: |s| short(s) => |s| s.on(HostCr4, 1 << 17);
    AddrspaceHost32Rip: |s| short(s) => |s| s.set(HostRip, 1 << 32);
    AddrspaceHost64Pae: |_s| {} => |s| s.off(HostCr4, 1 << 5);
    AddrspaceHost64Rip: |_s| {} => |s| s.set(HostRip, NOT_CANONICAL);
    HostCr4Fred64bit: |s| short(s) => |s| s.on(HostCr4, 1 << 32);
};

fn exit(s: &mut Setup, controls: Exit) {
    s.enable(PrimaryVmExitControls, controls);
}

fn exit_off(s: &mut Setup, controls: Exit) {
    s.disable(PrimaryVmExitControls, controls);
}

fn exit2(s: &mut Setup, controls: Exit2) {
    exit(s, Exit::ACTIVATE_SECONDARY_CONTROLS);
    s.enable(SecondaryVmExitControls, controls);
}

fn cet(s: &mut Setup) {
    exit(s, Exit::LOAD_CET_STATE);
}

/// A host outside IA-32e mode, with a guest outside it.
fn short(s: &mut Setup) {
    mode::protected(s);
    s.facts.efer_lma = Some(false);
    exit_off(s, Exit::HOST_ADDRESS_SPACE_SIZE);
    s.set(HostIa32Efer, 0).set(HostRip, 0x10_0000);
}

/// A host outside IA-32e mode, with a guest that needs but its control to be in it.
fn may_be_long(s: &mut Setup) {
    short(s);
    mode::pae(s);
    s.disable(VmEntryControls, Entry::LOAD_IA32_EFER);
}

//! Pairs for the guest registers, descriptor tables, RIP and RFLAGS.

use vmx_types::{
    CapabilityMsr as Msr,
    FieldId::*,
    controls::{EntryControls as Entry, SecondaryControls as Secondary},
};

use crate::{Case, Setup, mode};

/// The lowest address of 48 bits that is not canonical.
const NOT_CANONICAL: u64 = 1 << 47;
/// RIP and SSP need no more than equal bits at and above the linear-address width.
const NOT_IDENTICAL: u64 = 1 << 48;

pub(crate) const CASES: &[Case] = cases! {
    // Control registers.
    GuestCr0Fixed0: |_s| {} => |s| s.off(GuestCr0, 1 << 5);
    GuestCr0Fixed0: |s| mode::real(s) =>
        |s| s.disable(SecondaryProcessorBasedVmExecutionControls, Secondary::UNRESTRICTED_GUEST);
    GuestCr0Fixed1: |s| { s.off_msr(Msr::Cr0Fixed1, 1 << 18); s.off(GuestCr0, 1 << 18).off(HostCr0, 1 << 18); } =>
        |s| s.on(GuestCr0, 1 << 18);
    GuestCr0Fixed1: |s| s.on(GuestCr0, 3 << 29) => |s| s.on(GuestCr0, 1 << 63);
    GuestCr0PgNeedsPe: |s| mode::real(s) => |s| s.on(GuestCr0, 1 << 31);
    GuestCr4Fixed0: |_s| {} => |s| s.off(GuestCr4, 1 << 13);
    GuestCr4Fixed1: |_s| {} => |s| s.on(GuestCr4, 1 << 15);
    GuestCr4Fixed1: |s| s.on(GuestCr4, 1 << 14) => |s| s.off_msr(Msr::Cr4Fixed1, 1 << 14);
    GuestCr4CetWp: |s| s.on(GuestCr4, 1 << 23) => |s| s.off(GuestCr0, 1 << 16);
    GuestIa32eNeedsPg: |s| s.disable(VmEntryControls, Entry::LOAD_IA32_EFER) =>
        |s| s.off(GuestCr0, 1 << 31);
    GuestIa32eNeedsPae: |_s| {} => |s| s.off(GuestCr4, 1 << 5);
    GuestPcideNeedsIa32e: |s| mode::protected(s) => |s| s.on(GuestCr4, 1 << 17);
    GuestCr3Width: |s| s.on(GuestCr3, 1 << 45) => |s| s.on(GuestCr3, 1 << 46);
    GuestCr3Width: |_s| {} => |s| s.on(GuestCr3, 1 << 63);
    GuestCr3Width: |s| { s.facts.lam = Some(true); s.on(GuestCr3, 1 << 62); } =>
        |s| s.facts.lam = Some(false);
    GuestCr3Width: |s| mode::real(s) => |s| s.on(GuestCr3, 1 << 46);
    GuestCr4FredNeedsIa32e: |s| { mode::protected(s); s.set(GuestCsAccessRights, 0xA09B); } =>
        |s| s.on(GuestCr4, 1 << 32);

    // Debug registers, SYSENTER and MSRs with a control each.
    GuestDebugctlRsvd: |s| s.set(GuestIa32Debugctl, 3) => |s| s.set(GuestIa32Debugctl, 1 << 3);
    GuestDebugctlRsvd: |s| { entry_off(s, Entry::LOAD_DEBUG_CONTROLS); s.set(GuestIa32Debugctl, 1 << 63); } =>
        |s| entry(s, Entry::LOAD_DEBUG_CONTROLS);
    GuestDr7High32: |_s| {} => |s| s.on(GuestDr7, 1 << 32);
    GuestDr7High32: |s| { entry_off(s, Entry::LOAD_DEBUG_CONTROLS); s.set(GuestDr7, 1 << 63); } =>
        |s| entry(s, Entry::LOAD_DEBUG_CONTROLS);
    GuestSysenterEsp: |s| s.set(GuestIa32SysenterEsp, !0 << 47) =>
        |s| s.set(GuestIa32SysenterEsp, NOT_CANONICAL);
    GuestSysenterEip: |s| { s.facts.linear_width = Some(57); s.set(GuestIa32SysenterEip, NOT_CANONICAL); } =>
        |s| s.facts.linear_width = Some(48);
    GuestPerfGlobalCtrl: |s| entry(s, Entry::LOAD_IA32_PERF_GLOBAL_CTRL) =>
        |s| s.set(GuestIa32PerfGlobalCtrl, 1 << 63);
    GuestPat: |_s| {} => |s| s.set(GuestIa32Pat, 2);
    GuestPat: |_s| {} => |s| s.set(GuestIa32Pat, 0x0007_0406_0007_0407 | 0x80 << 56);
    GuestPat: |s| { entry_off(s, Entry::LOAD_IA32_PAT); s.set(GuestIa32Pat, !0); } =>
        |s| entry(s, Entry::LOAD_IA32_PAT);
    GuestEferRsvd: |_s| {} => |s| s.on(GuestIa32Efer, 1 << 1);
    GuestEferRsvd: |s| s.off(HostIa32Efer, 1 << 11) => |s| s.facts.nx = Some(false);
    GuestEferLma: |s| { mode::protected(s); s.off(GuestCr0, 1 << 31); } => |s| s.on(GuestIa32Efer, 1 << 10);
    GuestEferLme: |_s| {} => |s| s.off(GuestIa32Efer, 1 << 8);
    GuestEferLme: |s| { mode::protected(s); s.off(GuestCr0, 1 << 31).set(GuestIa32Efer, 1 << 8); } =>
        |s| s.on(GuestCr0, 1 << 31);
    GuestBndcfgsRsvd: |s| { entry(s, Entry::LOAD_IA32_BNDCFGS); s.set(GuestIa32Bndcfgs, 0x1003); } =>
        |s| s.on(GuestIa32Bndcfgs, 1 << 2);
    GuestBndcfgsCanonical: |s| entry(s, Entry::LOAD_IA32_BNDCFGS) =>
        |s| s.set(GuestIa32Bndcfgs, NOT_CANONICAL);
    GuestRtitCtlRsvd: |s| entry(s, Entry::LOAD_IA32_RTIT_CTL) =>
        |s| s.set(GuestIa32RtitCtl, 1 << 24);
    GuestLbrCtlRsvd: |s| entry(s, Entry::LOAD_GUEST_IA32_LBR_CTL) =>
        |s| s.set(GuestIa32LbrCtl, 1 << 4);
    GuestPkrs: |s| { entry(s, Entry::LOAD_PKRS); s.set(GuestIa32Pkrs, 0xFFFF_FFFF); } =>
        |s| s.set(GuestIa32Pkrs, 1 << 32);
    GuestUinv: |s| { entry(s, Entry::LOAD_UINV); s.set(GuestUinv, 0xFF); } => |s| s.set(GuestUinv, 0x100);
    GuestSpecCtrl: |s| entry(s, Entry::LOAD_GUEST_IA32_SPEC_CTRL) =>
        |s| s.set(GuestIa32SpecCtrl, 1 << 3);

    // CET.
    GuestSCetRsvd: |s| cet(s) => |s| s.set(GuestIa32SCet, 1 << 9);
    GuestSCetRsvd: |s| { cet(s); s.set(GuestIa32SCet, 2); } => |s| s.facts.cet_ss = Some(false);
    GuestSCetRsvd: |s| { cet(s); s.set(GuestIa32SCet, 1 << 12); } => |s| s.facts.cet_ibt = Some(false);
    GuestSCetSuppressTracker: |s| { cet(s); s.set(GuestIa32SCet, 1 << 11); } =>
        |s| s.on(GuestIa32SCet, 1 << 10);
    GuestSCetCanonical: |s| cet(s) => |s| s.set(GuestIa32SCet, NOT_CANONICAL);
    GuestIsstCanonical: |s| cet(s) => |s| s.set(GuestIa32InterruptSspTableAddr, NOT_CANONICAL);
    GuestSspAlign: |s| { cet(s); s.set(GuestSsp, 4); } => |s| s.set(GuestSsp, 1);
    GuestSspUpperIdentical: |s| { cet(s); s.set(GuestSsp, NOT_CANONICAL); } => |s| s.set(GuestSsp, NOT_IDENTICAL);
    GuestSspUpperIdentical: |s| { mode::protected(s); cet(s); s.set(GuestSsp, 0xFFFF_FFF8); } =>
        |s| s.set(GuestSsp, 1 << 32);

    // FRED.
    GuestFredConfigRsvd: |s| fred(s) => |s| s.set(GuestIa32FredConfig, 1 << 4);
    GuestFredConfigRsvd: |s| fred(s) => |s| s.set(GuestIa32FredConfig, 1 << 5);
    GuestFredConfigCanonical: |s| fred(s) => |s| s.set(GuestIa32FredConfig, NOT_CANONICAL);
    GuestFredRsp1: |s| { fred(s); s.set(GuestIa32FredRsp1, 0x40); } => |s| s.set(GuestIa32FredRsp1, 0x20);
    GuestFredRsp1: |s| fred(s) => |s| s.set(GuestIa32FredRsp1, NOT_CANONICAL);
    GuestFredSsp1: |s| { fred(s); s.set(GuestIa32FredSsp1, 8); } => |s| s.set(GuestIa32FredSsp1, 4);
    GuestFredSsp1: |s| fred(s) => |s| s.set(GuestIa32FredSsp1, NOT_CANONICAL);
    GuestFredRsp2: |s| fred(s) => |s| s.set(GuestIa32FredRsp2, 1);
    GuestFredSsp2: |s| fred(s) => |s| s.set(GuestIa32FredSsp2, NOT_CANONICAL);
    GuestFredRsp3: |s| fred(s) => |s| s.set(GuestIa32FredRsp3, NOT_CANONICAL);
    GuestFredSsp3: |s| fred(s) => |s| s.set(GuestIa32FredSsp3, 2);

    // Descriptor tables.
    GuestGdtrBaseCanonical: |_s| {} => |s| s.set(GuestGdtrBase, NOT_CANONICAL);
    GuestIdtrBaseCanonical: |s| mode::protected(s) => |s| s.set(GuestIdtrBase, NOT_CANONICAL);
    GuestGdtrLimit: |s| s.set(GuestGdtrLimit, 0xFFFF) => |s| s.set(GuestGdtrLimit, 0x1_0000);
    GuestIdtrLimit: |s| s.set(GuestIdtrLimit, 0xFFFF) => |s| s.set(GuestIdtrLimit, 0xFFFF_FFFF);

    // RIP and RFLAGS.
    GuestRipHigh32: |s| { mode::protected(s); s.set(GuestRip, 0xFFFF_FFFF); } => |s| s.set(GuestRip, 1 << 32);
    GuestRipHigh32: |_s| {} => |s| s.set(GuestCsAccessRights, 0xC09B);
    GuestRipUpperIdentical: |s| s.set(GuestRip, NOT_CANONICAL) => |s| s.set(GuestRip, NOT_IDENTICAL);
    GuestRflagsRsvd0: |_s| {} => |s| s.on(GuestRflags, 1 << 3);
    GuestRflagsRsvd0: |_s| {} => |s| s.on(GuestRflags, 1 << 15);
    GuestRflagsRsvd0: |s| s.on(GuestRflags, 1 << 21) => |s| s.on(GuestRflags, 1 << 22);
    GuestRflagsRsvd0: |_s| {} => |s| s.on(GuestRflags, 1 << 63);
    GuestRflagsBit1: |_s| {} => |s| s.off(GuestRflags, 1 << 1);
    GuestRflagsVmIa32e: |s| s.set(GuestRip, 0x1000) =>
        |s| { s.on(GuestRflags, 1 << 17); mode::virtual_8086_segments(s); };
    GuestRflagsVmPe0: |s| mode::real(s) =>
        |s| { s.on(GuestRflags, 1 << 17); mode::virtual_8086_segments(s); };
    GuestRflagsIfExtint: |s| s.set(VmEntryInterruptionInformation, 0x8000_0031) =>
        |s| s.off(GuestRflags, 1 << 9);
    GuestRflagsIoplFred: |s| user_fred(s) => |s| s.on(GuestRflags, 1 << 12);
};

fn entry(s: &mut Setup, controls: Entry) {
    s.enable(VmEntryControls, controls);
}

fn entry_off(s: &mut Setup, controls: Entry) {
    s.disable(VmEntryControls, controls);
}

fn cet(s: &mut Setup) {
    entry(s, Entry::LOAD_CET_STATE);
}

fn fred(s: &mut Setup) {
    entry(s, Entry::LOAD_IA32_FRED);
}

/// A guest at privilege level 3 that uses FRED.
pub(crate) fn user_fred(s: &mut Setup) {
    s.on(GuestCr4, 1 << 32);
    s.set(GuestSsAccessRights, 0xC0F3).set(GuestSsSelector, 0x13);
    s.set(GuestCsAccessRights, 0xA0FB).set(GuestCsSelector, 0x0B);
}

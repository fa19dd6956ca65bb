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
    // Control registers. NW and CD are free; unrestricted guest, which secondary controls must
    // be active for, frees PE and PG.
    GuestCr0Fixed0: |s| s.on_msr(Msr::Cr0Fixed0, 3 << 29) => |s| s.off(GuestCr0, 1 << 5);
    GuestCr0Fixed0: |s| { mode::protected(s); restricted(s); } => |s| s.off(GuestCr0, 1 << 31);
    GuestCr0Fixed0: |s| { mode::real(s); restricted(s); s.on(GuestCr0, 1).off_msr(Msr::Cr0Fixed0, 1 << 31); } =>
        |s| s.off(GuestCr0, 1);
    GuestCr0Fixed0: |s| mode::real(s) => |s| s.off(PrimaryProcessorBasedVmExecutionControls, 1 << 31);
    GuestCr0Fixed0: |s| mode::real(s) => |s| restricted(s);
    GuestCr0Fixed1: |s| { s.off_msr(Msr::Cr0Fixed1, 1 << 18); s.off(GuestCr0, 1 << 18).off(HostCr0, 1 << 18); } =>
        |s| s.on(GuestCr0, 1 << 18);
    GuestCr0Fixed1: |s| { s.off_msr(Msr::Cr0Fixed1, 3 << 29); s.on(GuestCr0, 3 << 29); } =>
        |s| s.on(GuestCr0, 1 << 32);
    GuestCr0Fixed1: |s| s.on(GuestCr0, 3 << 29) => |s| s.on(GuestCr0, 1 << 63);
    GuestCr0PgNeedsPe: |s| mode::real(s) => |s| s.on(GuestCr0, 1 << 31);
    GuestCr0PgNeedsPe: |_s| {} => |s| s.off(GuestCr0, 1);
    GuestCr4Fixed0: |_s| {} => |s| s.off(GuestCr4, 1 << 13);
    GuestCr4Fixed0: |s| { s.on_msr(Msr::Cr4Fixed0, 1 << 8); s.on(GuestCr4, 1 << 8).on(HostCr4, 1 << 8); } =>
        |s| s.off(GuestCr4, 1 << 8);
    GuestCr4Fixed1: |_s| {} => |s| s.on(GuestCr4, 1 << 15);
    GuestCr4Fixed1: |s| s.on(GuestCr4, 1 << 14) => |s| s.off_msr(Msr::Cr4Fixed1, 1 << 14);
    GuestCr4Fixed1: |_s| {} => |s| s.on(GuestCr4, 1 << 63);
    GuestCr4CetWp: |s| s.on(GuestCr4, 1 << 23) => |s| s.off(GuestCr0, 1 << 16);
    GuestCr4CetWp: |s| s.off(GuestCr0, 1 << 16) => |s| s.on(GuestCr4, 1 << 23);
    GuestIa32eNeedsPg: |s| s.disable(VmEntryControls, Entry::LOAD_IA32_EFER) =>
        |s| s.off(GuestCr0, 1 << 31);
    GuestIa32eNeedsPae: |_s| {} => |s| s.off(GuestCr4, 1 << 5);
    GuestIa32eNeedsPae: |s| { mode::either(s); mode::protected(s); } =>
        |s| entry(s, Entry::IA32E_MODE_GUEST);
    GuestPcideNeedsIa32e: |s| mode::protected(s) => |s| s.on(GuestCr4, 1 << 17);
    GuestPcideNeedsIa32e: |s| { mode::either(s); s.on(GuestCr4, 1 << 17); } =>
        |s| entry_off(s, Entry::IA32E_MODE_GUEST);
    GuestCr3Width: |s| s.on(GuestCr3, 1 << 45) => |s| s.on(GuestCr3, 1 << 46);
    GuestCr3Width: |_s| {} => |s| s.on(GuestCr3, 1 << 63);
    GuestCr3Width: |s| { s.facts.lam = Some(true); s.on(GuestCr3, 1 << 62); } =>
        |s| s.facts.lam = Some(false);
    GuestCr3Width: |s| { s.facts.lam = Some(true); s.on(GuestCr3, 3 << 61); } => |s| s.on(GuestCr3, 1 << 63);
    GuestCr3Width: |s| s.on(GuestCr3, 1 << 45) => |s| s.facts.maxphyaddr = Some(45);
    GuestCr3Width: |s| mode::real(s) => |s| s.on(GuestCr3, 1 << 46);
    GuestCr3Width: |s| { mode::no_intel64(s); s.on(GuestCr3, 1 << 46); } => |s| intel64(s);
    GuestCr4FredNeedsIa32e: |s| { mode::protected(s); s.set(GuestCsAccessRights, 0xA09B); } =>
        |s| s.on(GuestCr4, 1 << 32);
    GuestCr4FredNeedsIa32e: |s| { mode::either(s); s.on(GuestCr4, 1 << 32); } =>
        |s| entry_off(s, Entry::IA32E_MODE_GUEST);

    // Debug registers, SYSENTER and MSRs with a control each.
    GuestDebugctlRsvd: |s| s.set(GuestIa32Debugctl, 0xFFC7) => |s| s.on(GuestIa32Debugctl, 1 << 3);
    GuestDebugctlRsvd: |_s| {} => |s| s.on(GuestIa32Debugctl, 1 << 5);
    GuestDebugctlRsvd: |_s| {} => |s| s.on(GuestIa32Debugctl, 1 << 16);
    GuestDebugctlRsvd: |s| s.set(GuestIa32Debugctl, 1 << 2) => |s| s.facts.debugctl_bits = Some(0xFFC3);
    GuestDebugctlRsvd: |s| { entry_off(s, Entry::LOAD_DEBUG_CONTROLS); s.set(GuestIa32Debugctl, 1 << 63); } =>
        |s| entry(s, Entry::LOAD_DEBUG_CONTROLS);
    GuestDr7High32: |s| s.set(GuestDr7, 0xFFFF_FFFF) => |s| s.on(GuestDr7, 1 << 32);
    GuestDr7High32: |s| { mode::no_intel64(s); s.on(GuestDr7, 1 << 63); } => |s| intel64(s);
    GuestDr7High32: |s| { entry_off(s, Entry::LOAD_DEBUG_CONTROLS); s.set(GuestDr7, 1 << 63); } =>
        |s| entry(s, Entry::LOAD_DEBUG_CONTROLS);
    GuestSysenterEsp: |s| s.set(GuestIa32SysenterEsp, !0 << 47) =>
        |s| s.set(GuestIa32SysenterEsp, NOT_CANONICAL);
    GuestSysenterEsp: |s| { mode::no_intel64(s); s.set(GuestIa32SysenterEsp, NOT_CANONICAL); } => |s| intel64(s);
    GuestSysenterEip: |s| s.set(GuestIa32SysenterEip, NOT_CANONICAL - 1) =>
        |s| s.set(GuestIa32SysenterEip, (!0 << 47) - 1);
    GuestSysenterEip: |s| { mode::no_intel64(s); s.set(GuestIa32SysenterEip, NOT_CANONICAL); } => |s| intel64(s);
    GuestSysenterEip: |s| { s.facts.linear_width = Some(57); s.set(GuestIa32SysenterEip, NOT_CANONICAL); } =>
        |s| s.facts.linear_width = Some(48);
    GuestPerfGlobalCtrl: |s| entry(s, Entry::LOAD_IA32_PERF_GLOBAL_CTRL) =>
        |s| s.set(GuestIa32PerfGlobalCtrl, 1 << 63);
    GuestPerfGlobalCtrl: |s| { entry(s, Entry::LOAD_IA32_PERF_GLOBAL_CTRL); s.set(GuestIa32PerfGlobalCtrl, 0xFF); } =>
        |s| s.facts.perf_global_ctrl_bits = Some(0x7F);
    GuestPerfGlobalCtrl: |s| s.set(GuestIa32PerfGlobalCtrl, 1 << 8) =>
        |s| entry(s, Entry::LOAD_IA32_PERF_GLOBAL_CTRL);
    GuestPat: |s| s.set(GuestIa32Pat, 0x0001_0405_0607_0001) => |s| s.on(GuestIa32Pat, 3 << 8);
    GuestPat: |_s| {} => |s| s.set(GuestIa32Pat, 2);
    GuestPat: |_s| {} => |s| s.set(GuestIa32Pat, 8 << 24);
    GuestPat: |_s| {} => |s| s.set(GuestIa32Pat, 0x0007_0406_0007_0407 | 0x80 << 56);
    GuestPat: |s| { entry_off(s, Entry::LOAD_IA32_PAT); s.set(GuestIa32Pat, !0); } =>
        |s| entry(s, Entry::LOAD_IA32_PAT);
    GuestEferRsvd: |_s| {} => |s| s.on(GuestIa32Efer, 1 << 1);
    GuestEferRsvd: |s| s.off(HostIa32Efer, 1 << 11) => |s| s.facts.nx = Some(false);
    GuestEferRsvd: |_s| {} => |s| s.on(GuestIa32Efer, 1 << 63);
    GuestEferRsvd: |s| { entry_off(s, Entry::LOAD_IA32_EFER); s.on(GuestIa32Efer, 1 << 12); } =>
        |s| entry(s, Entry::LOAD_IA32_EFER);
    GuestEferLma: |_s| {} => |s| s.off(GuestIa32Efer, 0x500);
    GuestEferLma: |s| mode::protected(s) => |s| s.on(GuestIa32Efer, 0x500);
    GuestEferLma: |s| { mode::either(s); s.set(GuestIa32Efer, 0); } => |s| entry(s, Entry::LOAD_IA32_EFER);
    GuestEferLma: |s| { mode::protected(s); s.off(GuestCr0, 1 << 31); } => |s| s.on(GuestIa32Efer, 1 << 10);
    GuestEferLme: |_s| {} => |s| s.off(GuestIa32Efer, 1 << 8);
    GuestEferLme: |s| mode::protected(s) => |s| s.on(GuestIa32Efer, 1 << 8);
    GuestEferLme: |s| { mode::protected(s); s.off(GuestCr0, 1 << 31).set(GuestIa32Efer, 1 << 8); } =>
        |s| s.on(GuestCr0, 1 << 31);
    GuestBndcfgsRsvd: |s| { entry(s, Entry::LOAD_IA32_BNDCFGS); s.set(GuestIa32Bndcfgs, 0x1003); } =>
        |s| s.on(GuestIa32Bndcfgs, 1 << 2);
    GuestBndcfgsRsvd: |s| s.set(GuestIa32Bndcfgs, 1 << 11) => |s| entry(s, Entry::LOAD_IA32_BNDCFGS);
    GuestBndcfgsCanonical: |s| entry(s, Entry::LOAD_IA32_BNDCFGS) =>
        |s| s.set(GuestIa32Bndcfgs, NOT_CANONICAL);
    GuestBndcfgsCanonical: |s| s.set(GuestIa32Bndcfgs, 1 << 63) => |s| entry(s, Entry::LOAD_IA32_BNDCFGS);
    GuestRtitCtlRsvd: |s| entry(s, Entry::LOAD_IA32_RTIT_CTL) =>
        |s| s.set(GuestIa32RtitCtl, 1 << 24);
    GuestRtitCtlRsvd: |s| { entry(s, Entry::LOAD_IA32_RTIT_CTL); s.set(GuestIa32RtitCtl, 1 << 32); } =>
        |s| s.facts.rtit_ctl_bits = Some(0xFF_FFFF);
    GuestRtitCtlRsvd: |s| s.set(GuestIa32RtitCtl, 1 << 24) => |s| entry(s, Entry::LOAD_IA32_RTIT_CTL);
    GuestLbrCtlRsvd: |s| entry(s, Entry::LOAD_GUEST_IA32_LBR_CTL) =>
        |s| s.set(GuestIa32LbrCtl, 1 << 4);
    GuestLbrCtlRsvd: |s| { entry(s, Entry::LOAD_GUEST_IA32_LBR_CTL); s.set(GuestIa32LbrCtl, 1 << 3); } =>
        |s| s.facts.lbr_ctl_bits = Some(0x7F_0007);
    GuestLbrCtlRsvd: |s| s.set(GuestIa32LbrCtl, 1 << 23) => |s| entry(s, Entry::LOAD_GUEST_IA32_LBR_CTL);
    GuestPkrs: |s| { entry(s, Entry::LOAD_PKRS); s.set(GuestIa32Pkrs, 0xFFFF_FFFF); } =>
        |s| s.set(GuestIa32Pkrs, 1 << 32);
    GuestPkrs: |s| s.set(GuestIa32Pkrs, 1 << 63) => |s| entry(s, Entry::LOAD_PKRS);
    GuestUinv: |s| s.set(GuestUinv, 0x8000) => |s| entry(s, Entry::LOAD_UINV);
    GuestUinv: |s| { entry(s, Entry::LOAD_UINV); s.set(GuestUinv, 0xFF); } => |s| s.set(GuestUinv, 0x100);
    GuestSpecCtrl: |s| entry(s, Entry::LOAD_GUEST_IA32_SPEC_CTRL) =>
        |s| s.set(GuestIa32SpecCtrl, 1 << 3);
    GuestSpecCtrl: |s| { entry(s, Entry::LOAD_GUEST_IA32_SPEC_CTRL); s.set(GuestIa32SpecCtrl, 1 << 2); } =>
        |s| s.facts.spec_ctrl_bits = Some(3);
    GuestSpecCtrl: |s| s.set(GuestIa32SpecCtrl, 1 << 63) => |s| entry(s, Entry::LOAD_GUEST_IA32_SPEC_CTRL);

    // CET. Bits 1:0 of IA32_S_CET belong to shadow stacks, the rest to indirect-branch tracking.
    // Outside IA-32e mode an SSP above 4 GBytes is refused too: processors do, see the dump 003.
    GuestSCetRsvd: |s| { cet(s); s.set(GuestIa32SCet, 0xFFFF_F43F); } => |s| s.on(GuestIa32SCet, 1 << 6);
    GuestSCetRsvd: |s| cet(s) => |s| s.set(GuestIa32SCet, 1 << 9);
    GuestSCetRsvd: |s| { cet(s); s.set(GuestIa32SCet, 2); } => |s| s.facts.cet_ss = Some(false);
    GuestSCetRsvd: |s| { cet(s); s.set(GuestIa32SCet, 1 << 2); } => |s| s.facts.cet_ibt = Some(false);
    GuestSCetRsvd: |s| { cet(s); s.set(GuestIa32SCet, 1 << 12); } => |s| s.facts.cet_ibt = Some(false);
    GuestSCetRsvd: |s| s.set(GuestIa32SCet, 1 << 7) => |s| cet(s);
    GuestSCetSuppressTracker: |s| { cet(s); s.set(GuestIa32SCet, 1 << 11); } =>
        |s| s.on(GuestIa32SCet, 1 << 10);
    GuestSCetSuppressTracker: |s| { cet(s); s.set(GuestIa32SCet, 1 << 10); } =>
        |s| s.on(GuestIa32SCet, 1 << 11);
    GuestSCetSuppressTracker: |s| s.set(GuestIa32SCet, 3 << 10) => |s| cet(s);
    GuestSCetCanonical: |s| { cet(s); s.set(GuestIa32SCet, !0 << 47); } => |s| s.set(GuestIa32SCet, NOT_CANONICAL);
    GuestSCetCanonical: |s| s.set(GuestIa32SCet, 1 << 63) => |s| cet(s);
    GuestSCetCanonical: |s| { mode::no_intel64(s); cet(s); s.set(GuestIa32SCet, 1 << 63); } => |s| intel64(s);
    GuestIsstCanonical: |s| cet(s) => |s| s.set(GuestIa32InterruptSspTableAddr, NOT_CANONICAL);
    GuestIsstCanonical: |s| s.set(GuestIa32InterruptSspTableAddr, 1 << 63) => |s| cet(s);
    GuestIsstCanonical: |s| { mode::no_intel64(s); cet(s); s.set(GuestIa32InterruptSspTableAddr, 1 << 63); } =>
        |s| intel64(s);
    GuestSspAlign: |s| { cet(s); s.set(GuestSsp, 4); } => |s| s.set(GuestSsp, 1);
    GuestSspAlign: |s| s.set(GuestSsp, 2) => |s| cet(s);
    GuestSspUpperIdentical: |s| { cet(s); s.set(GuestSsp, NOT_CANONICAL); } => |s| s.set(GuestSsp, NOT_IDENTICAL);
    GuestSspUpperIdentical: |s| { cet(s); s.set(GuestSsp, !0 << 48); } => |s| s.set(GuestSsp, !0 << 49);
    GuestSspUpperIdentical: |s| { cet(s); s.facts.linear_width = Some(57); s.set(GuestSsp, NOT_IDENTICAL); } =>
        |s| s.facts.linear_width = Some(48);
    GuestSspUpperIdentical: |s| s.set(GuestSsp, NOT_IDENTICAL) => |s| cet(s);
    GuestSspUpperIdentical: |s| { mode::no_intel64(s); cet(s); s.set(GuestSsp, NOT_IDENTICAL); } => |s| intel64(s);
    GuestSspUpperIdentical: |s| { mode::protected(s); cet(s); s.set(GuestSsp, 0xFFFF_FFF8); } =>
        |s| s.set(GuestSsp, 1 << 32);

    // FRED.
    GuestFredConfigRsvd: |s| { fred(s); s.set(GuestIa32FredConfig, 0xF7CB); } => |s| s.on(GuestIa32FredConfig, 1 << 2);
    GuestFredConfigRsvd: |s| fred(s) => |s| s.set(GuestIa32FredConfig, 1 << 4);
    GuestFredConfigRsvd: |s| fred(s) => |s| s.set(GuestIa32FredConfig, 1 << 5);
    GuestFredConfigRsvd: |s| s.set(GuestIa32FredConfig, 1 << 11) => |s| fred(s);
    GuestFredConfigCanonical: |s| fred(s) => |s| s.set(GuestIa32FredConfig, NOT_CANONICAL);
    GuestFredConfigCanonical: |s| s.set(GuestIa32FredConfig, 1 << 63) => |s| fred(s);
    GuestFredRsp1: |s| { fred(s); s.set(GuestIa32FredRsp1, 1 << 6); } => |s| s.on(GuestIa32FredRsp1, 1);
    GuestFredRsp1: |s| { fred(s); s.set(GuestIa32FredRsp1, !0 << 47); } => |s| s.on(GuestIa32FredRsp1, 1 << 5);
    GuestFredRsp1: |s| fred(s) => |s| s.set(GuestIa32FredRsp1, NOT_CANONICAL);
    GuestFredRsp1: |s| s.set(GuestIa32FredRsp1, 1 << 63) => |s| fred(s);
    GuestFredSsp1: |s| { fred(s); s.set(GuestIa32FredSsp1, 1 << 3); } => |s| s.on(GuestIa32FredSsp1, 1);
    GuestFredSsp1: |s| { fred(s); s.set(GuestIa32FredSsp1, !0 << 47); } => |s| s.on(GuestIa32FredSsp1, 1 << 2);
    GuestFredSsp1: |s| fred(s) => |s| s.set(GuestIa32FredSsp1, NOT_CANONICAL);
    GuestFredSsp1: |s| s.set(GuestIa32FredSsp1, 1 << 63) => |s| fred(s);
    GuestFredRsp2: |s| { fred(s); s.set(GuestIa32FredRsp2, 1 << 6); } => |s| s.on(GuestIa32FredRsp2, 1);
    GuestFredRsp2: |s| { fred(s); s.set(GuestIa32FredRsp2, !0 << 47); } => |s| s.on(GuestIa32FredRsp2, 1 << 5);
    GuestFredRsp2: |s| fred(s) => |s| s.set(GuestIa32FredRsp2, NOT_CANONICAL);
    GuestFredRsp2: |s| s.set(GuestIa32FredRsp2, 1 << 63) => |s| fred(s);
    GuestFredSsp2: |s| { fred(s); s.set(GuestIa32FredSsp2, 1 << 3); } => |s| s.on(GuestIa32FredSsp2, 1);
    GuestFredSsp2: |s| { fred(s); s.set(GuestIa32FredSsp2, !0 << 47); } => |s| s.on(GuestIa32FredSsp2, 1 << 2);
    GuestFredSsp2: |s| fred(s) => |s| s.set(GuestIa32FredSsp2, NOT_CANONICAL);
    GuestFredSsp2: |s| s.set(GuestIa32FredSsp2, 1 << 63) => |s| fred(s);
    GuestFredRsp3: |s| { fred(s); s.set(GuestIa32FredRsp3, 1 << 6); } => |s| s.on(GuestIa32FredRsp3, 1);
    GuestFredRsp3: |s| { fred(s); s.set(GuestIa32FredRsp3, !0 << 47); } => |s| s.on(GuestIa32FredRsp3, 1 << 5);
    GuestFredRsp3: |s| fred(s) => |s| s.set(GuestIa32FredRsp3, NOT_CANONICAL);
    GuestFredRsp3: |s| s.set(GuestIa32FredRsp3, 1 << 63) => |s| fred(s);
    GuestFredSsp3: |s| { fred(s); s.set(GuestIa32FredSsp3, 1 << 3); } => |s| s.on(GuestIa32FredSsp3, 1);
    GuestFredSsp3: |s| { fred(s); s.set(GuestIa32FredSsp3, !0 << 47); } => |s| s.on(GuestIa32FredSsp3, 1 << 2);
    GuestFredSsp3: |s| fred(s) => |s| s.set(GuestIa32FredSsp3, NOT_CANONICAL);
    GuestFredSsp3: |s| s.set(GuestIa32FredSsp3, 1 << 63) => |s| fred(s);

    // Descriptor tables.
    GuestGdtrBaseCanonical: |_s| {} => |s| s.set(GuestGdtrBase, NOT_CANONICAL);
    GuestGdtrBaseCanonical: |s| { mode::no_intel64(s); s.set(GuestGdtrBase, 1 << 63); } => |s| intel64(s);
    GuestIdtrBaseCanonical: |s| mode::protected(s) => |s| s.set(GuestIdtrBase, NOT_CANONICAL);
    GuestIdtrBaseCanonical: |s| { mode::no_intel64(s); s.set(GuestIdtrBase, 1 << 63); } => |s| intel64(s);
    GuestGdtrLimit: |s| s.set(GuestGdtrLimit, 0xFFFF) => |s| s.set(GuestGdtrLimit, 0x1_0000);
    GuestIdtrLimit: |s| s.set(GuestIdtrLimit, 0xFFFF) => |s| s.set(GuestIdtrLimit, 0xFFFF_FFFF);

    // RIP: what counts is 64-bit mode, "IA-32e mode guest" and CS.L.
    GuestRipHigh32: |s| { mode::protected(s); s.set(GuestRip, 0xFFFF_FFFF); } => |s| s.set(GuestRip, 1 << 32);
    GuestRipHigh32: |_s| {} => |s| s.set(GuestCsAccessRights, 0xC09B);
    GuestRipHigh32: |s| { mode::either(s); s.set(GuestRip, 1 << 32); } => |s| entry_off(s, Entry::IA32E_MODE_GUEST);
    GuestRipHigh32: |s| { mode::no_intel64(s); s.set(GuestRip, 1 << 32); } => |s| intel64(s);
    GuestRipUpperIdentical: |s| s.set(GuestRip, NOT_CANONICAL) => |s| s.set(GuestRip, NOT_IDENTICAL);
    GuestRipUpperIdentical: |s| s.set(GuestRip, !0 << 48) => |s| s.set(GuestRip, !0 << 49);
    GuestRipUpperIdentical: |s| { s.facts.linear_width = Some(57); s.set(GuestRip, 1 << 56); } =>
        |s| s.set(GuestRip, 1 << 57);
    GuestRipUpperIdentical: |s| { s.facts.linear_width = Some(57); s.set(GuestRip, NOT_IDENTICAL); } =>
        |s| s.facts.linear_width = Some(48);

    // RFLAGS.
    GuestRflagsRsvd0: |s| s.set(GuestRflags, 0x3D_7FD7) => |s| s.on(GuestRflags, 1 << 3);
    GuestRflagsRsvd0: |_s| {} => |s| s.on(GuestRflags, 1 << 5);
    GuestRflagsRsvd0: |_s| {} => |s| s.on(GuestRflags, 1 << 15);
    GuestRflagsRsvd0: |s| s.on(GuestRflags, 1 << 21) => |s| s.on(GuestRflags, 1 << 22);
    GuestRflagsRsvd0: |_s| {} => |s| s.on(GuestRflags, 1 << 63);
    GuestRflagsBit1: |_s| {} => |s| s.off(GuestRflags, 1 << 1);
    GuestRflagsVmIa32e: |s| { mode::either(s); mode::virtual_8086(s); s.on(GuestCr4, 1 << 5); } =>
        |s| entry(s, Entry::IA32E_MODE_GUEST);
    GuestRflagsVmPe0: |s| { mode::virtual_8086(s); s.off(GuestCr0, 1 << 31); } => |s| s.off(GuestCr0, 1);
    GuestRflagsIfExtint: |s| s.set(VmEntryInterruptionInformation, 0x8000_0031) =>
        |s| s.off(GuestRflags, 1 << 9);
    GuestRflagsIfExtint: |s| s.off(GuestRflags, 1 << 9).set(VmEntryInterruptionInformation, 0x31) =>
        |s| s.on(VmEntryInterruptionInformation, 1 << 31);
    GuestRflagsIfExtint: |s| s.off(GuestRflags, 1 << 9).set(VmEntryInterruptionInformation, 0x8000_0202) =>
        |s| s.off(VmEntryInterruptionInformation, 7 << 8);
    GuestRflagsIoplFred: |s| user_fred(s) => |s| s.on(GuestRflags, 1 << 12);
    GuestRflagsIoplFred: |s| user_fred(s) => |s| s.on(GuestRflags, 1 << 13);
    GuestRflagsIoplFred: |s| { user_fred(s); s.set(GuestSsAccessRights, 0x1_0060); } => |s| s.on(GuestRflags, 1 << 12);
    GuestRflagsIoplFred: |s| { user_fred(s); s.off(GuestCr4, 1 << 32).on(GuestRflags, 3 << 12); } =>
        |s| s.on(GuestCr4, 1 << 32);
    GuestRflagsIoplFred: |s| { s.on(GuestCr4, 1 << 32).on(GuestRflags, 3 << 12).set(GuestCsAccessRights, 0xA09F); } =>
        |s| s.on(GuestSsAccessRights, 3 << 5);
};

/// The fault of a state that is valid for want of Intel 64 alone.
pub(crate) fn intel64(s: &mut Setup) {
    s.facts.intel64 = Some(true);
}

fn restricted(s: &mut Setup) {
    s.disable(SecondaryProcessorBasedVmExecutionControls, Secondary::UNRESTRICTED_GUEST);
}

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

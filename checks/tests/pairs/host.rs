//! Pairs for the host state (phases host-ctl-regs, host-seg and host-addr-space).

use vmx_types::{
    CapabilityMsr as Cap,
    FieldId::{
        PrimaryVmExitControls as EXIT, SecondaryVmExitControls as EXIT2, VmEntryControls as ENTRY,
        *,
    },
    controls::{EntryControls as Entry, ExitControls as Exit, SecondaryExitControls as Exit2},
};

use crate::{Case, Setup};

const HOST64: Exit = Exit::HOST_ADDRESS_SPACE_SIZE;
const GUEST64: Entry = Entry::IA32E_MODE_GUEST;
const LOAD_PERF: Exit = Exit::LOAD_IA32_PERF_GLOBAL_CTRL;
const LOAD_EFER: Exit = Exit::LOAD_IA32_EFER;
const SECONDARY_ACTIVE: Exit = Exit::ACTIVATE_SECONDARY_CONTROLS;
const CR4_FRED: u64 = 1 << 32;
const EFER_LMA: u64 = 1 << 10;
const EFER_LME: u64 = 1 << 8;

/// Pairs for canonical addresses. A row is: the field, the rule, a preparation, and the ways in
/// which the rule ceases to apply and comes to apply again.
macro_rules! canonical {
    ($($Field:ident $Rule:ident after $given:ident $([$absent:ident => $present:ident])*;)*) => {
        cases! {$(
            $Rule: |s| $given(s).set($Field, 0x7FFF_FFFF_F000) => |s| s.set($Field, 1 << 47);
            $Rule: |s| $given(s).set($Field, 0xFFFF_8000_0000_0000) =>
                |s| s.set($Field, 0xFFFF_7FFF_FFFF_F000);
            $Rule: |s| $given(s) => |s| s.set($Field, 1 << 63);
            // The width is that of the processor: CR4.LA57 is 0 throughout.
            $Rule: |s| $given(five_levels(s)).set($Field, 0xFF_FFFF_FFFF_F000) =>
                |s| s.set($Field, 1 << 56);
            $Rule: |s| $given(five_levels(s)).set($Field, 1 << 47) =>
                |s| s.facts.linear_width = Some(48);
            $($Rule: |s| $absent(s).set($Field, 1 << 47) => |s| $present(s);)*
        )*}
    };
}

pub(crate) const CANONICAL: &[Case] = canonical! {
    HostIa32SysenterEsp HostSysenterEsp after sample [ia32 => intel64];
    HostIa32SysenterEip HostSysenterEip after sample [ia32 => intel64];
    HostIa32InterruptSspTableAddr HostIsstCanonical after cet [ia32_cet => intel64] [sample => cet];
    HostIa32InterruptSspTableAddr HostIsstCanonical after host32_cet;
    HostIa32FredConfig HostFredConfigCanonical after fred
        [secondary => fred] [no_fred => secondary];
    HostIa32FredRsp1 HostFredRsp1 after fred [secondary => fred] [no_fred => secondary];
    HostIa32FredRsp2 HostFredRsp2 after fred [secondary => fred] [no_fred => secondary];
    HostIa32FredRsp3 HostFredRsp3 after fred [secondary => fred] [no_fred => secondary];
    HostIa32FredSsp1 HostFredSsp1 after fred [secondary => fred] [no_fred => secondary];
    HostIa32FredSsp2 HostFredSsp2 after fred [secondary => fred] [no_fred => secondary];
    HostIa32FredSsp3 HostFredSsp3 after fred [secondary => fred] [no_fred => secondary];
    HostFsBase HostBaseFsCanonical after sample [ia32 => intel64];
    HostGsBase HostBaseGsCanonical after sample [ia32 => intel64];
    HostGdtrBase HostBaseGdtrCanonical after sample [ia32 => intel64];
    HostIdtrBase HostBaseIdtrCanonical after sample [ia32 => intel64];
    HostTrBase HostBaseTrCanonical after sample [ia32 => intel64];
    HostRip AddrspaceHost64Rip after sample;
    HostIa32SCet HostSCetCanonical after cet [sample => cet];
    HostSsp HostSspCanonical after cet [sample => cet];
};

/// Pairs for selectors: RPL and TI are 0.
macro_rules! selectors {
    ($($Field:ident $Rule:ident;)*) => {
        cases! {$(
            $Rule: |s| s.set($Field, 0xFFF8) => |s| s.on($Field, 1 << 0);
            $Rule: |s| s.set($Field, 0xFFF8) => |s| s.on($Field, 1 << 1);
            $Rule: |s| s.set($Field, 0xFFF8) => |s| s.on($Field, 1 << 2);
            // A null selector with an RPL is not 0.
            $Rule: |s| s.set($Field, 8) => |s| s.set($Field, 3);
        )*}
    };
}

pub(crate) const SELECTORS: &[Case] = selectors! {
    HostCsSelector HostSelCsRplTi;
    HostSsSelector HostSelSsRplTi;
    HostDsSelector HostSelDsRplTi;
    HostEsSelector HostSelEsRplTi;
    HostFsSelector HostSelFsRplTi;
    HostGsSelector HostSelGsRplTi;
    HostTrSelector HostSelTrRplTi;
};

/// Pairs for a byte of IA32_PAT: the values below 8 that are no memory type, and the bits above.
macro_rules! memory_types {
    ($($shift:literal)*) => {
        cases! {$(
            HostPat: |s| s.set(HostIa32Pat, 0) => |s| s.set(HostIa32Pat, 2 << $shift);
            HostPat: |s| s.set(HostIa32Pat, 1 << $shift) => |s| s.set(HostIa32Pat, 3 << $shift);
            HostPat: |s| s.set(HostIa32Pat, 4 << $shift) => |s| s.on(HostIa32Pat, 0x08 << $shift);
            HostPat: |s| s.set(HostIa32Pat, 5 << $shift) => |s| s.on(HostIa32Pat, 0x10 << $shift);
            HostPat: |s| s.set(HostIa32Pat, 6 << $shift) => |s| s.on(HostIa32Pat, 0x20 << $shift);
            HostPat: |s| s.set(HostIa32Pat, 7 << $shift) => |s| s.on(HostIa32Pat, 0x40 << $shift);
            HostPat: |s| s.set(HostIa32Pat, 0) => |s| s.on(HostIa32Pat, 0x80 << $shift);
        )*}
    };
}

pub(crate) const MEMORY_TYPES: &[Case] = memory_types! { 0 8 16 24 32 40 48 56 };

pub(crate) const CASES: &[Case] = cases! {
    // CR0: PE, NE and PG must be 1, although the guest is unrestricted. NW and CD are free.
    HostCr0Fixed0: |_s| {} => |s| s.off(HostCr0, 1 << 0);
    HostCr0Fixed0: |_s| {} => |s| s.off(HostCr0, 1 << 5);
    HostCr0Fixed0: |s| s.on_msr(Cap::Cr0Fixed0, 3 << 29) => |s| s.off(HostCr0, 1 << 31);
    HostCr0Fixed0: |s| s.on_msr(Cap::Cr0Fixed0, 1 << 18) => |s| s.off(HostCr0, 1 << 18);
    HostCr0Fixed1: |_s| {} => |s| s.on(HostCr0, 1 << 32);
    HostCr0Fixed1: |s| s.on(HostCr0, 3 << 29).off_msr(Cap::Cr0Fixed1, 3 << 29) =>
        |s| s.on(HostCr0, 1 << 63);
    HostCr0Fixed1: |s| s.off(GuestCr0, 1 << 18) => |s| s.off_msr(Cap::Cr0Fixed1, 1 << 18);
    // CR4: VMXE must be 1.
    HostCr4Fixed0: |_s| {} => |s| s.off(HostCr4, 1 << 13);
    HostCr4Fixed0: |s| s.on_msr(Cap::Cr4Fixed0, 1 << 9) => |s| s.off(HostCr4, 1 << 9);
    HostCr4Fixed1: |_s| {} => |s| s.on(HostCr4, 1 << 15);
    HostCr4Fixed1: |_s| {} => |s| s.on(HostCr4, 1 << 63);
    HostCr4Fixed1: |s| s.on(HostCr4, 1 << 20) => |s| s.off_msr(Cap::Cr4Fixed1, 1 << 20);
    // CR4.CET needs CR0.WP.
    HostCr4CetWp: |s| s.on(HostCr4, 1 << 23) => |s| s.off(HostCr0, 1 << 16);
    HostCr4CetWp: |s| s.off(HostCr0, 1 << 16) => |s| s.on(HostCr4, 1 << 23);

    // CR3: bits 62:61 are free with LAM.
    HostCr3Width: |s| s.set(HostCr3, (1 << 46) - 1) => |s| s.on(HostCr3, 1 << 46);
    HostCr3Width: |_s| {} => |s| s.on(HostCr3, 1 << 61);
    HostCr3Width: |s| s.on(HostCr4, 1 << 17) => |s| s.on(HostCr3, 1 << 63);
    HostCr3Width: |s| lam(s).on(HostCr3, 3 << 61) => |s| s.on(HostCr3, 1 << 60);
    HostCr3Width: |s| lam(s).on(HostCr3, 3 << 61) => |s| s.on(HostCr3, 1 << 63);
    HostCr3Width: |s| lam(s).on(HostCr3, 1 << 62) => |s| s.facts.lam = Some(false);
    HostCr3Width: |s| s.on(HostCr3, 1 << 45) => |s| s.facts.maxphyaddr = Some(45);
    HostCr3Width: |s| ia32(s).on(HostCr3, 1 << 46) => |s| intel64(s);

    // IA32_S_CET: bits 9:6 are reserved, and those of a part of CET that is not there.
    HostSCetRsvd: |s| cet(s).set(HostIa32SCet, 0x43F) => |s| s.on(HostIa32SCet, 1 << 6);
    HostSCetRsvd: |s| cet(s).set(HostIa32SCet, !0xBC0) => |s| s.on(HostIa32SCet, 1 << 9);
    HostSCetRsvd: |s| cet(s).set(HostIa32SCet, 1 << 0) => |s| s.facts.cet_ss = Some(false);
    HostSCetRsvd: |s| cet(s).set(HostIa32SCet, 1 << 1) => |s| s.facts.cet_ss = Some(false);
    HostSCetRsvd: |s| no_ibt(s).set(HostIa32SCet, 3) => |s| s.on(HostIa32SCet, 1 << 2);
    HostSCetRsvd: |s| no_ibt(s) => |s| s.on(HostIa32SCet, 1 << 5);
    HostSCetRsvd: |s| no_ibt(s) => |s| s.on(HostIa32SCet, 1 << 10);
    HostSCetRsvd: |s| no_ibt(s) => |s| s.on(HostIa32SCet, 1 << 11);
    HostSCetRsvd: |s| no_ibt(s) => |s| s.on(HostIa32SCet, 1 << 12);
    HostSCetRsvd: |s| s.set(HostIa32SCet, 1 << 6) => |s| cet(s);
    HostSCetSuppressTracker: |s| cet(s).set(HostIa32SCet, 1 << 10) =>
        |s| s.on(HostIa32SCet, 1 << 11);
    HostSCetSuppressTracker: |s| cet(s).set(HostIa32SCet, 1 << 11) =>
        |s| s.on(HostIa32SCet, 1 << 10);
    HostSCetSuppressTracker: |s| s.set(HostIa32SCet, 3 << 10) => |s| cet(s);
    // SSP: 4-byte alignment.
    HostSspAlign: |s| cet(s).set(HostSsp, 4) => |s| s.on(HostSsp, 1);
    HostSspAlign: |s| cet(s).set(HostSsp, 4) => |s| s.on(HostSsp, 2);
    HostSspAlign: |s| s.set(HostSsp, 2) => |s| cet(s);

    // IA32_PERF_GLOBAL_CTRL: eight general-purpose and four fixed counters, and bit 48.
    HostPerfGlobalCtrl: |s| perf(s) => |s| s.on(HostIa32PerfGlobalCtrl, 1 << 8);
    HostPerfGlobalCtrl: |s| perf(s) => |s| s.on(HostIa32PerfGlobalCtrl, 1 << 36);
    HostPerfGlobalCtrl: |s| perf(s) => |s| s.on(HostIa32PerfGlobalCtrl, 1 << 63);
    HostPerfGlobalCtrl: |s| perf(s) => |s| s.facts.perf_global_ctrl_bits = Some(0xF_0000_00FF);
    HostPerfGlobalCtrl: |s| s.disable(EXIT, LOAD_PERF).set(HostIa32PerfGlobalCtrl, 1 << 8) =>
        |s| s.enable(EXIT, LOAD_PERF);

    // IA32_PAT: every memory type is valid; for other values see above.
    HostPat: |s| s.set(HostIa32Pat, 0x0706_0504_0100_0000) => |s| s.on(HostIa32Pat, 2);
    HostPat: |s| s.disable(EXIT, Exit::LOAD_IA32_PAT).set(HostIa32Pat, 2) =>
        |s| s.enable(EXIT, Exit::LOAD_IA32_PAT);

    // IA32_EFER: SCE, LME, LMA and NXE; LMA and LME are those of the address-space size.
    HostEferRsvd: |_s| {} => |s| s.on(HostIa32Efer, 1 << 1);
    HostEferRsvd: |_s| {} => |s| s.on(HostIa32Efer, 1 << 9);
    HostEferRsvd: |_s| {} => |s| s.on(HostIa32Efer, 1 << 12);
    HostEferRsvd: |_s| {} => |s| s.on(HostIa32Efer, 1 << 63);
    HostEferRsvd: |s| s.off(GuestIa32Efer, 1 << 11) => |s| s.facts.nx = Some(false);
    HostEferRsvd: |s| unloaded_efer(s).on(HostIa32Efer, 2) =>
        |s| s.enable(EXIT, LOAD_EFER);
    HostEferLma: |_s| {} => |s| s.off(HostIa32Efer, EFER_LMA);
    HostEferLma: |s| loaded_efer32(s) => |s| s.on(HostIa32Efer, EFER_LMA);
    HostEferLma: |s| unloaded_efer(s).off(HostIa32Efer, EFER_LMA) =>
        |s| s.enable(EXIT, LOAD_EFER);
    HostEferLme: |_s| {} => |s| s.off(HostIa32Efer, EFER_LME);
    HostEferLme: |s| loaded_efer32(s) => |s| s.on(HostIa32Efer, EFER_LME);
    HostEferLme: |s| unloaded_efer(s).off(HostIa32Efer, EFER_LME) =>
        |s| s.enable(EXIT, LOAD_EFER);

    // PKRS: 32 bits.
    HostPkrs: |s| pkrs(s).set(HostIa32Pkrs, 0xFFFF_FFFF) => |s| s.on(HostIa32Pkrs, 1 << 32);
    HostPkrs: |s| pkrs(s) => |s| s.on(HostIa32Pkrs, 1 << 63);
    HostPkrs: |s| s.set(HostIa32Pkrs, 1 << 32) => |s| pkrs(s);

    // IA32_SPEC_CTRL: bits 2:0.
    HostSpecCtrl: |s| spec_ctrl(s).set(HostIa32SpecCtrl, 7) => |s| s.on(HostIa32SpecCtrl, 8);
    HostSpecCtrl: |s| spec_ctrl(s) => |s| s.on(HostIa32SpecCtrl, 1 << 63);
    HostSpecCtrl: |s| spec_ctrl(s).set(HostIa32SpecCtrl, 4) =>
        |s| s.facts.spec_ctrl_bits = Some(3);
    HostSpecCtrl: |s| secondary(s).set(HostIa32SpecCtrl, 8) => |s| spec_ctrl(s);
    HostSpecCtrl: |s| spec_ctrl(s).disable(EXIT, SECONDARY_ACTIVE).set(HostIa32SpecCtrl, 8) =>
        |s| secondary(s);

    // FRED: reserved bits of the configuration, and the alignment of stack pointers.
    HostFredConfigRsvd: |s| fred(s).set(HostIa32FredConfig, !0x834) =>
        |s| s.on(HostIa32FredConfig, 1 << 2);
    HostFredConfigRsvd: |s| fred(s) => |s| s.on(HostIa32FredConfig, 1 << 4);
    HostFredConfigRsvd: |s| fred(s) => |s| s.on(HostIa32FredConfig, 1 << 5);
    HostFredConfigRsvd: |s| fred(s) => |s| s.on(HostIa32FredConfig, 1 << 11);
    HostFredConfigRsvd: |s| secondary(s).set(HostIa32FredConfig, 1 << 2) => |s| fred(s);
    HostFredRsp1: |s| fred(s).set(HostIa32FredRsp1, 0x40) => |s| s.on(HostIa32FredRsp1, 1);
    HostFredRsp1: |s| fred(s).set(HostIa32FredRsp1, 0x40) => |s| s.on(HostIa32FredRsp1, 0x20);
    HostFredRsp2: |s| fred(s).set(HostIa32FredRsp2, 0x40) => |s| s.on(HostIa32FredRsp2, 1);
    HostFredRsp2: |s| fred(s).set(HostIa32FredRsp2, 0x40) => |s| s.on(HostIa32FredRsp2, 0x20);
    HostFredRsp3: |s| fred(s).set(HostIa32FredRsp3, 0x40) => |s| s.on(HostIa32FredRsp3, 1);
    HostFredRsp3: |s| fred(s).set(HostIa32FredRsp3, 0x40) => |s| s.on(HostIa32FredRsp3, 0x20);
    HostFredSsp1: |s| fred(s).set(HostIa32FredSsp1, 8) => |s| s.on(HostIa32FredSsp1, 1);
    HostFredSsp1: |s| fred(s).set(HostIa32FredSsp1, 8) => |s| s.on(HostIa32FredSsp1, 4);
    HostFredSsp2: |s| fred(s).set(HostIa32FredSsp2, 8) => |s| s.on(HostIa32FredSsp2, 1);
    HostFredSsp2: |s| fred(s).set(HostIa32FredSsp2, 8) => |s| s.on(HostIa32FredSsp2, 4);
    HostFredSsp3: |s| fred(s).set(HostIa32FredSsp3, 8) => |s| s.on(HostIa32FredSsp3, 1);
    HostFredSsp3: |s| fred(s).set(HostIa32FredSsp3, 8) => |s| s.on(HostIa32FredSsp3, 4);

    // Null selectors. A host in 64-bit mode may have a null SS.
    HostSelCsNull: |s| s.set(HostSsSelector, 0) => |s| s.set(HostCsSelector, 0);
    HostSelTrNull: |s| s.set(HostSsSelector, 0) => |s| s.set(HostTrSelector, 0);
    HostSelSsNull: |s| host32(s) => |s| s.set(HostSsSelector, 0);
    HostSelSsNull with [AddrspaceLongHost64]: |s| either_host(s).set(HostSsSelector, 0) =>
        |s| s.disable(EXIT, HOST64);

    // Host and guest in the mode of the hypervisor. Where IA32_EFER.LMA is 0, a guest in IA-32e
    // mode breaks one more rule, by the address-space size of the host.
    AddrspaceLegacyGuest32 with [AddrspaceHost32Guest32]: |s| host32(s) =>
        |s| s.enable(ENTRY, GUEST64);
    AddrspaceLegacyGuest32 with [AddrspaceLegacyHost32]: |_s| {} =>
        |s| s.facts.efer_lma = Some(false);
    AddrspaceLegacyHost32: |s| host32(s) => |s| s.enable(EXIT, HOST64);
    AddrspaceLegacyHost32: |s| guest32(s) => |s| s.facts.efer_lma = Some(false);
    AddrspaceLongHost64: |s| either_host(s) => |s| s.disable(EXIT, HOST64);
    AddrspaceLongHost64: |s| host32(s) => |s| s.facts.efer_lma = Some(true);
    // A 32-bit host with a guest in IA-32e mode is refused by one more rule on every processor.
    AddrspaceHost32Guest32 with [AddrspaceLegacyGuest32]: |s| host32(s) =>
        |s| s.enable(ENTRY, GUEST64);
    AddrspaceHost32Guest32 with [AddrspaceLongHost64]:
        |s| either_host(s).enable(ENTRY, GUEST64) => |s| s.disable(EXIT, HOST64);
    AddrspaceHost32Guest32 with [AddrspaceIa32Only]: |s| ia32(s) => |s| s.enable(ENTRY, GUEST64);
    AddrspaceIa32Only: |_s| {} => |s| s.facts.intel64 = Some(false);
    AddrspaceIa32Only: |s| ia32(s) => |s| s.enable(EXIT, HOST64);

    // A 32-bit host. What is free in 64-bit mode is wrong once the mode changes, and the change is
    // wrong itself.
    AddrspaceHost32Pcide: |s| host32(s) => |s| s.on(HostCr4, 1 << 17);
    AddrspaceHost32Pcide with [AddrspaceLongHost64]: |s| either_host(s).on(HostCr4, 1 << 17) =>
        |s| s.disable(EXIT, HOST64);
    AddrspaceHost32Rip: |s| host32(s).set(HostRip, 0xFFFF_FFFF) => |s| s.on(HostRip, 1 << 32);
    AddrspaceHost32Rip: |s| host32(s) => |s| s.on(HostRip, 1 << 63);
    AddrspaceHost32Rip with [AddrspaceLongHost64]: |s| either_host(s).set(HostRip, 1 << 32) =>
        |s| s.disable(EXIT, HOST64);
    HostSCetHigh32: |s| host32_cet(s).set(HostIa32SCet, 0xFFFF_F000) =>
        |s| s.on(HostIa32SCet, 1 << 32);
    HostSCetHigh32: |s| host32_cet(s) => |s| s.on(HostIa32SCet, 1 << 63);
    HostSCetHigh32: |s| host32(s).set(HostIa32SCet, 1 << 32) => |s| cet(s);
    HostSCetHigh32 with [AddrspaceLongHost64]: |s| cet(either_host(s)).set(HostIa32SCet, 1 << 32) =>
        |s| s.disable(EXIT, HOST64);
    HostSspHigh32: |s| host32_cet(s).set(HostSsp, 0xFFFF_FFFC) => |s| s.on(HostSsp, 1 << 32);
    HostSspHigh32: |s| host32_cet(s) => |s| s.on(HostSsp, 1 << 63);
    HostSspHigh32: |s| host32(s).set(HostSsp, 1 << 32) => |s| cet(s);
    HostSspHigh32 with [AddrspaceLongHost64]: |s| cet(either_host(s)).set(HostSsp, 1 << 32) =>
        |s| s.disable(EXIT, HOST64);
    HostCr4Fred64bit: |s| host32(s) => |s| s.on(HostCr4, CR4_FRED);
    HostCr4Fred64bit with [AddrspaceLongHost64]: |s| either_host(s).on(HostCr4, CR4_FRED) =>
        |s| s.disable(EXIT, HOST64);

    // A 64-bit host: for canonical addresses see above.
    AddrspaceHost64Pae: |_s| {} => |s| s.off(HostCr4, 1 << 5);
    AddrspaceHost64Pae with [AddrspaceLegacyHost32]: |s| host32(s).off(HostCr4, 1 << 5) =>
        |s| s.enable(EXIT, HOST64);
};

/// The sample as it is: host and guest in 64-bit mode.
fn sample(s: &mut Setup) -> &mut Setup {
    s
}

/// A guest in protected mode with paging, whose state is that of compatibility mode too.
fn guest32(s: &mut Setup) -> &mut Setup {
    s.disable(ENTRY, GUEST64)
        .disable(ENTRY, Entry::LOAD_IA32_EFER)
        .set(GuestCsAccessRights, 0xC09B)
        .set(GuestRip, 0x9000)
}

/// A 64-bit host with a 32-bit guest, and nothing else that only a 64-bit host may have.
fn either_host(s: &mut Setup) -> &mut Setup {
    unloaded_efer(guest32(s)).set(HostRip, 0x9000)
}

/// A 32-bit host with a 32-bit guest, on a processor with Intel 64.
fn host32(s: &mut Setup) -> &mut Setup {
    s.facts.efer_lma = Some(false);
    either_host(s).disable(EXIT, HOST64)
}

/// The same on a processor without Intel 64.
fn ia32(s: &mut Setup) -> &mut Setup {
    s.facts.intel64 = Some(false);
    host32(s)
}

fn intel64(s: &mut Setup) {
    s.facts.intel64 = Some(true);
}

fn five_levels(s: &mut Setup) -> &mut Setup {
    s.facts.linear_width = Some(57);
    s
}

fn lam(s: &mut Setup) -> &mut Setup {
    s.facts.lam = Some(true);
    s
}

fn unloaded_efer(s: &mut Setup) -> &mut Setup {
    s.disable(EXIT, LOAD_EFER)
}

fn loaded_efer32(s: &mut Setup) -> &mut Setup {
    host32(s).enable(EXIT, LOAD_EFER).set(HostIa32Efer, 0)
}

fn cet(s: &mut Setup) -> &mut Setup {
    s.enable(EXIT, Exit::LOAD_CET_STATE)
}

fn host32_cet(s: &mut Setup) -> &mut Setup {
    cet(host32(s))
}

fn ia32_cet(s: &mut Setup) -> &mut Setup {
    cet(ia32(s))
}

/// CET without indirect-branch tracking.
fn no_ibt(s: &mut Setup) -> &mut Setup {
    s.facts.cet_ibt = Some(false);
    cet(s)
}

fn perf(s: &mut Setup) -> &mut Setup {
    s.enable(EXIT, LOAD_PERF).set(HostIa32PerfGlobalCtrl, 0x1_000F_0000_00FF)
}

fn pkrs(s: &mut Setup) -> &mut Setup {
    s.enable(EXIT, Exit::LOAD_PKRS)
}

fn secondary(s: &mut Setup) -> &mut Setup {
    s.enable(EXIT, SECONDARY_ACTIVE)
}

fn spec_ctrl(s: &mut Setup) -> &mut Setup {
    secondary(s).enable(EXIT2, Exit2::LOAD_HOST_IA32_SPEC_CTRL)
}

fn fred(s: &mut Setup) -> &mut Setup {
    secondary(s).enable(EXIT2, Exit2::LOAD_IA32_FRED)
}

/// The control for FRED in a word that is not active.
fn no_fred(s: &mut Setup) -> &mut Setup {
    s.enable(EXIT2, Exit2::LOAD_IA32_FRED)
}

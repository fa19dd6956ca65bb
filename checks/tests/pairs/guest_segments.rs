//! Pairs for the guest segment registers: the rules of one register, or of two.
//!
//! Those that registers share are in [`crate::segment_registers`].

use vmx_types::{
    FieldId::*,
    controls::{EntryControls as Entry, SecondaryControls as Secondary},
};

use crate::{
    Case, Setup,
    guest_registers::{intel64, user_fred},
    mode,
};

/// The lowest address of 48 bits that is not canonical.
const NOT_CANONICAL: u64 = 1 << 47;

pub(crate) const UNUSABLE: u64 = 1 << 16;

pub(crate) const CASES: &[Case] = cases! {
    // RPL and DPL without unrestricted guest; whether SS is usable does not matter.
    GuestSelSsRplEqCs: |s| restricted(s) => |s| s.on(GuestCsSelector, 3);
    GuestSelSsRplEqCs: |s| { restricted(s); s.on(GuestSsAccessRights, UNUSABLE); } => |s| s.on(GuestCsSelector, 1);
    GuestSelSsRplEqCs: |s| s.on(GuestCsSelector, 3) => |s| restricted(s);
    GuestArSsDplEqRpl: |s| { restricted(s); conforming(s); } => |s| s.set(GuestSsAccessRights, 0xC0F3);
    GuestArSsDplEqRpl: |s| { restricted(s); conforming(s); s.set(GuestSsAccessRights, 0x1_C000); } =>
        |s| s.set(GuestSsAccessRights, 0x1_C060);
    GuestArSsDplEqRpl: |s| { user(s); restricted(s); conforming(s); } => |s| s.off(GuestSsAccessRights, 1 << 5);
    GuestArSsDplEqRpl: |s| { conforming(s); s.on(GuestSsAccessRights, 3 << 5); } => |s| restricted(s);

    // The type of CS: 9, 11, 13, 15, for an unrestricted guest 3 as well.
    GuestArCsType: |s| restricted(s) => |s| s.set(GuestCsAccessRights, 0xA09A);
    GuestArCsType: |s| { restricted(s); s.set(GuestCsAccessRights, 0xA099); } => |s| s.set(GuestCsAccessRights, 0xA098);
    GuestArCsType: |s| { restricted(s); s.set(GuestCsAccessRights, 0xA09D); } => |s| s.set(GuestCsAccessRights, 0xA09C);
    GuestArCsType: |s| { restricted(s); conforming(s); } => |s| s.set(GuestCsAccessRights, 0xA09E);
    GuestArCsType: |s| restricted(s) => |s| s.set(GuestCsAccessRights, 0xA097);
    GuestArCsType: |s| { mode::protected(s); s.set(GuestCsAccessRights, 0xC093); } => |s| restricted(s);
    GuestArCsType: |s| s.set(GuestCsAccessRights, 0xA093) =>
        |s| s.off(PrimaryProcessorBasedVmExecutionControls, 1 << 31);
    GuestArCsTypeUrg: |s| s.set(GuestCsAccessRights, 0xA093) => |s| s.set(GuestCsAccessRights, 0xA091);
    GuestArCsTypeUrg: |_s| {} => |s| s.set(GuestCsAccessRights, 0xA09A);
    GuestArCsTypeUrg: |s| s.set(GuestCsAccessRights, 0xA099) => |s| s.set(GuestCsAccessRights, 0xA098);
    GuestArCsTypeUrg: |s| s.set(GuestCsAccessRights, 0xA09D) => |s| s.set(GuestCsAccessRights, 0xA09C);
    GuestArCsTypeUrg: |s| conforming(s) => |s| s.set(GuestCsAccessRights, 0xA097);

    // The DPL of CS and that of SS, usable or not.
    GuestArCsDplType3: |s| s.set(GuestCsAccessRights, 0xA093) => |s| s.on(GuestCsAccessRights, 1 << 5);
    GuestArSsDplZeroCs3: |s| s.set(GuestCsAccessRights, 0xA093) => |s| s.on(GuestSsAccessRights, 3 << 5);
    GuestArSsDplZeroCs3: |s| s.set(GuestCsAccessRights, 0xA093).on(GuestSsAccessRights, UNUSABLE) =>
        |s| s.on(GuestSsAccessRights, 1 << 6);
    GuestArSsDplZeroCs3: |s| { conforming(s); s.on(GuestSsAccessRights, 3 << 5); } =>
        |s| s.set(GuestCsAccessRights, 0xA093);
    GuestArCsDplNonconforming: |_s| {} => |s| s.on(GuestCsAccessRights, 1 << 5);
    GuestArCsDplNonconforming: |_s| {} => |s| s.on(GuestSsAccessRights, 3 << 5);
    GuestArCsDplNonconforming: |s| s.set(GuestCsAccessRights, 0xA099) => |s| s.on(GuestCsAccessRights, 1 << 6);
    GuestArCsDplNonconforming: |s| { conforming(s); s.on(GuestSsAccessRights, 3 << 5); } =>
        |s| s.set(GuestCsAccessRights, 0xA099);
    GuestArCsDplNonconforming: |s| { s.set(GuestCsAccessRights, 0xA0FB).set(GuestSsAccessRights, 0x1_0060); } =>
        |s| s.off(GuestSsAccessRights, 1 << 5);
    GuestArCsDplConforming: |s| conforming(s) => |s| s.on(GuestCsAccessRights, 1 << 5);
    GuestArCsDplConforming: |s| { s.set(GuestCsAccessRights, 0xA0DD).on(GuestSsAccessRights, 2 << 5); } =>
        |s| s.on(GuestCsAccessRights, 3 << 5);
    GuestArSsDplZeroPe0: |s| { mode::real(s); conforming_real(s); } => |s| s.on(GuestSsAccessRights, 1 << 5);
    GuestArSsDplZeroPe0: |s| { mode::protected(s); user(s); s.off(GuestCr0, 1 << 31); } => |s| s.off(GuestCr0, 1);

    // CS.L and CS.D.
    GuestArCsDbL: |_s| {} => |s| s.on(GuestCsAccessRights, 1 << 14);
    GuestArCsDbL: |s| { mode::either(s); s.set(GuestCsAccessRights, 0xC09B); } =>
        |s| s.on(GuestCsAccessRights, 1 << 13);
    GuestArCsDbL: |s| { mode::either(s); s.disable(VmEntryControls, Entry::IA32E_MODE_GUEST); s.set(GuestCsAccessRights, 0xE09B); } =>
        |s| s.enable(VmEntryControls, Entry::IA32E_MODE_GUEST);

    // SS.
    GuestArSsType: |s| s.set(GuestSsAccessRights, 0xC097) => |s| s.set(GuestSsAccessRights, 0xC091);
    GuestArSsType: |_s| {} => |s| s.set(GuestSsAccessRights, 0xC092);
    GuestArSsType: |_s| {} => |s| s.set(GuestSsAccessRights, 0xC09B);
    GuestArSsType: |s| s.set(GuestSsAccessRights, 0x1_C095) => |s| s.off(GuestSsAccessRights, UNUSABLE);

    // FRED. The DPL of SS counts even where SS is unusable.
    GuestArSsDplFred: |s| { s.on(GuestCr4, 1 << 32); conforming(s); } => |s| s.on(GuestSsAccessRights, 1 << 5);
    GuestArSsDplFred: |s| { user_fred(s); conforming(s); } => |s| s.off(GuestSsAccessRights, 1 << 5);
    GuestArSsDplFred: |s| { user_fred(s); conforming(s); s.set(GuestSsAccessRights, 0x1_0060); } =>
        |s| s.set(GuestSsAccessRights, 0x1_0040);
    GuestArSsDplFred: |s| { conforming(s); s.on(GuestSsAccessRights, 1 << 6); } => |s| s.on(GuestCr4, 1 << 32);
    GuestArCsLFred: |s| { s.on(GuestCr4, 1 << 32).set(GuestRip, 0x1000); } =>
        |s| s.off(GuestCsAccessRights, 1 << 13);
    GuestArCsLFred: |s| { mode::either(s); s.off(GuestCsAccessRights, 1 << 13); } => |s| s.on(GuestCr4, 1 << 32);
    GuestArCsLFred: |s| { mode::either(s); s.on(GuestCr4, 1 << 32).set(GuestSsAccessRights, 0x1_0000); } =>
        |s| s.off(GuestCsAccessRights, 1 << 13);
    GuestArCsLFred: |s| { mode::either(s); user_fred(s); s.set(GuestCsAccessRights, 0xC09F); } =>
        |s| s.off(GuestSsAccessRights, 3 << 5);

    // Bases. CS, FS, GS and TR count even where the register is unusable.
    GuestBaseCsHigh32: |s| s.set(GuestCsBase, 0xFFFF_FFFF) => |s| s.set(GuestCsBase, 1 << 32);
    GuestBaseCsHigh32: |s| s.on(GuestCsAccessRights, UNUSABLE) => |s| s.set(GuestCsBase, 1 << 63);
    GuestBaseCsHigh32: |s| { mode::no_intel64(s); s.set(GuestCsBase, 1 << 32); } => |s| intel64(s);
    GuestBaseSsHigh32: |s| s.set(GuestSsBase, 0xFFFF_FFFF) => |s| s.set(GuestSsBase, 1 << 32);
    GuestBaseSsHigh32: |s| { s.on(GuestSsAccessRights, UNUSABLE).set(GuestSsBase, 1 << 63); } =>
        |s| s.off(GuestSsAccessRights, UNUSABLE);
    GuestBaseSsHigh32: |s| { mode::no_intel64(s); s.set(GuestSsBase, 1 << 32); } => |s| intel64(s);
    GuestBaseDsHigh32: |s| mode::all_usable(s) => |s| s.set(GuestDsBase, 1 << 32);
    GuestBaseDsHigh32: |s| { mode::all_usable(s); s.set(GuestDsBase, 1 << 32).on(GuestDsAccessRights, UNUSABLE); } =>
        |s| s.off(GuestDsAccessRights, UNUSABLE);
    GuestBaseDsHigh32: |s| { mode::no_intel64(s); mode::all_usable(s); s.set(GuestDsBase, 1 << 32); } => |s| intel64(s);
    GuestBaseEsHigh32: |s| mode::all_usable(s) => |s| s.set(GuestEsBase, !0);
    GuestBaseEsHigh32: |s| { mode::all_usable(s); s.set(GuestEsBase, 1 << 32).on(GuestEsAccessRights, UNUSABLE); } =>
        |s| s.off(GuestEsAccessRights, UNUSABLE);
    GuestBaseEsHigh32: |s| { mode::no_intel64(s); mode::all_usable(s); s.set(GuestEsBase, 1 << 32); } => |s| intel64(s);
    GuestBaseFsCanonical: |s| s.set(GuestFsBase, !0 << 47) => |s| s.set(GuestFsBase, NOT_CANONICAL);
    GuestBaseFsCanonical: |s| { mode::no_intel64(s); s.set(GuestFsBase, 1 << 63); } => |s| intel64(s);
    GuestBaseGsCanonical: |_s| {} => |s| s.set(GuestGsBase, NOT_CANONICAL);
    GuestBaseGsCanonical: |s| { s.facts.linear_width = Some(57); s.set(GuestGsBase, NOT_CANONICAL); } =>
        |s| s.facts.linear_width = Some(48);
    GuestBaseGsCanonical: |s| { mode::no_intel64(s); s.set(GuestGsBase, 1 << 63); } => |s| intel64(s);
    GuestBaseTrCanonical: |s| s.set(GuestTrBase, NOT_CANONICAL - 1) => |s| s.set(GuestTrBase, NOT_CANONICAL);
    GuestBaseTrCanonical: |s| { mode::no_intel64(s); s.set(GuestTrBase, 1 << 63); } => |s| intel64(s);
    GuestBaseLdtrCanonical: |s| mode::all_usable(s) => |s| s.set(GuestLdtrBase, NOT_CANONICAL);
    GuestBaseLdtrCanonical: |s| { s.set(GuestLdtrLimit, 0xFF).set(GuestLdtrBase, NOT_CANONICAL); } =>
        |s| s.set(GuestLdtrAccessRights, 0x82);
    GuestBaseLdtrCanonical: |s| { mode::no_intel64(s); mode::all_usable(s); s.set(GuestLdtrBase, 1 << 63); } =>
        |s| intel64(s);

    // TR.
    GuestSelTrTi: |_s| {} => |s| s.on(GuestTrSelector, 1 << 2);
    GuestArTrType32: |s| { mode::protected(s); s.set(GuestTrAccessRights, 0x83); } =>
        |s| s.set(GuestTrAccessRights, 0x89);
    GuestArTrType32: |s| mode::protected(s) => |s| s.set(GuestTrAccessRights, 0x82);
    GuestArTrType64: |_s| {} => |s| s.set(GuestTrAccessRights, 0x89);
    GuestArTrType64: |s| { mode::pae(s); mode::either(s); s.set(GuestTrAccessRights, 0x83); } =>
        |s| s.enable(VmEntryControls, Entry::IA32E_MODE_GUEST);
    GuestArTrUsable: |_s| {} => |s| s.on(GuestTrAccessRights, UNUSABLE);

    // LDTR.
    GuestSelLdtrTi: |s| mode::all_usable(s) => |s| s.on(GuestLdtrSelector, 1 << 2);
    GuestSelLdtrTi: |s| { s.set(GuestLdtrSelector, 4).set(GuestLdtrLimit, 0xFF); } =>
        |s| s.set(GuestLdtrAccessRights, 0x82);
    GuestArLdtrType: |s| mode::all_usable(s) => |s| s.set(GuestLdtrAccessRights, 0x83);
    GuestArLdtrType: |s| { mode::all_usable(s); s.set(GuestLdtrAccessRights, 0x1_0080); } =>
        |s| s.off(GuestLdtrAccessRights, UNUSABLE);
};

fn restricted(s: &mut Setup) {
    s.disable(SecondaryProcessorBasedVmExecutionControls, Secondary::UNRESTRICTED_GUEST);
}

/// Privilege level 3.
fn user(s: &mut Setup) {
    s.on(GuestCsSelector, 3).on(GuestCsAccessRights, 3 << 5);
    s.on(GuestSsSelector, 3).on(GuestSsAccessRights, 3 << 5);
}

/// A conforming code segment of privilege level 0, which goes with SS of any.
fn conforming(s: &mut Setup) {
    s.set(GuestCsAccessRights, 0xA09F);
}

/// The same without PE, where the segment has 16 bits.
fn conforming_real(s: &mut Setup) {
    s.set(GuestCsAccessRights, 0x9F);
}

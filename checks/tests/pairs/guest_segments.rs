//! Pairs for the guest segment registers.

use vmx_types::{FieldId::*, controls::SecondaryControls as Secondary};

use crate::{Case, Setup, guest_registers::user_fred, mode};

/// The lowest address of 48 bits that is not canonical.
const NOT_CANONICAL: u64 = 1 << 47;

pub(crate) const CASES: &[Case] = cases! {
    // Virtual-8086 mode.
    GuestBaseCsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestCsBase, 0x1_0010);
    GuestLimitCsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestCsLimit, 0xFFFE);
    GuestArCsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestCsAccessRights, 0xF2);
    GuestBaseSsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestSsBase, 0x1_0010);
    GuestLimitSsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestSsLimit, 0xFFFE);
    GuestArSsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestSsAccessRights, 0xF2);
    GuestBaseDsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestDsBase, 0x1_0010);
    GuestLimitDsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestDsLimit, 0xFFFE);
    GuestArDsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestDsAccessRights, 0xF2);
    GuestBaseEsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestEsBase, 0x1_0010);
    GuestLimitEsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestEsLimit, 0xFFFE);
    GuestArEsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestEsAccessRights, 0xF2);
    GuestBaseFsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestFsBase, 0x1_0010);
    GuestLimitFsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestFsLimit, 0xFFFE);
    GuestArFsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestFsAccessRights, 0xF2);
    GuestBaseGsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestGsBase, 0x1_0010);
    GuestLimitGsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestGsLimit, 0xFFFE);
    GuestArGsV86: |s| mode::virtual_8086(s) => |s| s.set(GuestGsAccessRights, 0xF2);

    // CS and SS without unrestricted guest.
    GuestSelSsRplEqCs: |s| { restricted(s); s.set(GuestSsAccessRights, 0xC0F3).set(GuestSsSelector, 0x13); conforming(s); s.on(GuestCsSelector, 3); } =>
        |s| s.off(GuestCsSelector, 3);
    GuestArCsType: |s| restricted(s) => |s| s.set(GuestCsAccessRights, 0xA09A);
    GuestArCsType: |s| { mode::protected(s); s.set(GuestCsAccessRights, 0xC093); } => |s| restricted(s);
    GuestArSsDplEqRpl: |s| { restricted(s); conforming(s); } => |s| s.set(GuestSsAccessRights, 0xC0F3);
    GuestArSsDplEqRpl: |s| { restricted(s); conforming(s); s.set(GuestSsAccessRights, 0x1_C000); } =>
        |s| s.set(GuestSsAccessRights, 0x1_C060);

    // CS.
    GuestArCsTypeUrg: |s| s.set(GuestCsAccessRights, 0xA093) => |s| s.set(GuestCsAccessRights, 0xA091);
    GuestArCsTypeUrg: |_s| {} => |s| s.set(GuestCsAccessRights, 0xA09A);
    GuestArCsSBit: |_s| {} => |s| s.off(GuestCsAccessRights, 1 << 4);
    GuestArCsPresent: |_s| {} => |s| s.off(GuestCsAccessRights, 1 << 7);
    GuestArCsRsvd: |_s| {} => |s| s.on(GuestCsAccessRights, 1 << 8);
    GuestArCsRsvd: |s| s.on(GuestCsAccessRights, 1 << 16) => |s| s.on(GuestCsAccessRights, 1 << 17);
    GuestArCsRsvd: |_s| {} => |s| s.on(GuestCsAccessRights, 1 << 31);
    GuestArCsGLow: |s| s.set(GuestCsLimit, 0xFFFF).off(GuestCsAccessRights, 1 << 15) =>
        |s| s.set(GuestCsLimit, 0xFFFE).on(GuestCsAccessRights, 1 << 15);
    GuestArCsGHigh: |s| s.set(GuestCsLimit, 0xF_FFFF).off(GuestCsAccessRights, 1 << 15) =>
        |s| s.set(GuestCsLimit, 0x1F_FFFF);
    GuestArCsDplType3: |s| s.set(GuestCsAccessRights, 0xA093) => |s| s.on(GuestCsAccessRights, 1 << 5);
    GuestArSsDplZeroCs3: |s| s.set(GuestCsAccessRights, 0xA093) => |s| s.on(GuestSsAccessRights, 3 << 5);
    GuestArCsDplNonconforming: |_s| {} => |s| s.on(GuestCsAccessRights, 1 << 5);
    GuestArCsDplNonconforming: |s| { s.set(GuestCsAccessRights, 0xA0FB).set(GuestSsAccessRights, 0x1_0060); } =>
        |s| s.off(GuestSsAccessRights, 1 << 5);
    GuestArCsDplConforming: |s| conforming(s) => |s| s.on(GuestCsAccessRights, 1 << 5);
    GuestArCsDbL: |_s| {} => |s| s.on(GuestCsAccessRights, 1 << 14);
    GuestArCsDbL: |s| { s.set(GuestRip, 0x1000).set(GuestCsAccessRights, 0xC09B); } =>
        |s| s.on(GuestCsAccessRights, 1 << 13);

    // SS.
    GuestArSsDplZeroPe0: |s| { mode::real(s); conforming_real(s); } => |s| s.on(GuestSsAccessRights, 1 << 5);
    GuestArSsType: |s| s.set(GuestSsAccessRights, 0xC097) => |s| s.set(GuestSsAccessRights, 0xC091);
    GuestArSsType: |s| s.set(GuestSsAccessRights, 0x1_0000) => |s| s.set(GuestSsAccessRights, 0xC090);
    GuestArSsSBit: |_s| {} => |s| s.off(GuestSsAccessRights, 1 << 4);
    GuestArSsPresent: |_s| {} => |s| s.off(GuestSsAccessRights, 1 << 7);
    GuestArSsRsvd: |_s| {} => |s| s.on(GuestSsAccessRights, 1 << 11);
    GuestArSsRsvd: |s| s.set(GuestSsAccessRights, 0x3_0000) => |s| s.set(GuestSsAccessRights, 0x2_C093);
    GuestArSsGLow: |s| s.set(GuestSsLimit, 0xFFE).off(GuestSsAccessRights, 1 << 15) =>
        |s| s.on(GuestSsAccessRights, 1 << 15);
    GuestArSsGHigh: |_s| {} => |s| s.off(GuestSsAccessRights, 1 << 15);

    // DS, ES, FS and GS.
    GuestArDsAccessed: |s| mode::all_usable(s) => |s| s.set(GuestDsAccessRights, 0xC092);
    GuestArDsCodeReadable: |s| { mode::all_usable(s); s.set(GuestDsAccessRights, 0xC09B); } =>
        |s| s.set(GuestDsAccessRights, 0xC099);
    GuestArDsSBit: |s| mode::all_usable(s) => |s| s.off(GuestDsAccessRights, 1 << 4);
    GuestArDsPresent: |s| mode::all_usable(s) => |s| s.off(GuestDsAccessRights, 1 << 7);
    GuestArDsRsvd: |s| mode::all_usable(s) => |s| s.on(GuestDsAccessRights, 1 << 9);
    GuestArDsRsvd: |s| mode::all_usable(s) => |s| s.on(GuestDsAccessRights, 1 << 20);
    GuestArDsGLow: |s| { mode::all_usable(s); s.set(GuestDsLimit, 0x1FFF); } =>
        |s| s.set(GuestDsLimit, 0x1FF7);
    GuestArDsGHigh: |s| { mode::all_usable(s); s.set(GuestDsLimit, 0xF_FFFF).set(GuestDsAccessRights, 0x4093); } =>
        |s| s.set(GuestDsLimit, 0x10_0FFF);
    GuestArDsDplRpl: |s| { mode::all_usable(s); restricted(s); } => |s| s.on(GuestDsSelector, 1);
    GuestArDsDplRpl: |s| { mode::all_usable(s); restricted(s); s.set(GuestDsAccessRights, 0xC09F).on(GuestDsSelector, 3); } =>
        |s| s.set(GuestDsAccessRights, 0xC09B);
    GuestArEsAccessed: |s| mode::all_usable(s) => |s| s.set(GuestEsAccessRights, 0xC092);
    GuestArEsCodeReadable: |s| { mode::all_usable(s); s.set(GuestEsAccessRights, 0xC09B); } =>
        |s| s.set(GuestEsAccessRights, 0xC099);
    GuestArEsSBit: |s| mode::all_usable(s) => |s| s.off(GuestEsAccessRights, 1 << 4);
    GuestArEsPresent: |s| mode::all_usable(s) => |s| s.off(GuestEsAccessRights, 1 << 7);
    GuestArEsRsvd: |s| mode::all_usable(s) => |s| s.on(GuestEsAccessRights, 1 << 9);
    GuestArEsRsvd: |s| mode::all_usable(s) => |s| s.on(GuestEsAccessRights, 1 << 20);
    GuestArEsGLow: |s| { mode::all_usable(s); s.set(GuestEsLimit, 0x1FFF); } =>
        |s| s.set(GuestEsLimit, 0x1FF7);
    GuestArEsGHigh: |s| { mode::all_usable(s); s.set(GuestEsLimit, 0xF_FFFF).set(GuestEsAccessRights, 0x4093); } =>
        |s| s.set(GuestEsLimit, 0x10_0FFF);
    GuestArEsDplRpl: |s| { mode::all_usable(s); restricted(s); } => |s| s.on(GuestEsSelector, 1);
    GuestArEsDplRpl: |s| { mode::all_usable(s); restricted(s); s.set(GuestEsAccessRights, 0xC09F).on(GuestEsSelector, 3); } =>
        |s| s.set(GuestEsAccessRights, 0xC09B);
    GuestArFsAccessed: |s| mode::all_usable(s) => |s| s.set(GuestFsAccessRights, 0xC092);
    GuestArFsCodeReadable: |s| { mode::all_usable(s); s.set(GuestFsAccessRights, 0xC09B); } =>
        |s| s.set(GuestFsAccessRights, 0xC099);
    GuestArFsSBit: |s| mode::all_usable(s) => |s| s.off(GuestFsAccessRights, 1 << 4);
    GuestArFsPresent: |s| mode::all_usable(s) => |s| s.off(GuestFsAccessRights, 1 << 7);
    GuestArFsRsvd: |s| mode::all_usable(s) => |s| s.on(GuestFsAccessRights, 1 << 9);
    GuestArFsRsvd: |s| mode::all_usable(s) => |s| s.on(GuestFsAccessRights, 1 << 20);
    GuestArFsGLow: |s| { mode::all_usable(s); s.set(GuestFsLimit, 0x1FFF); } =>
        |s| s.set(GuestFsLimit, 0x1FF7);
    GuestArFsGHigh: |s| { mode::all_usable(s); s.set(GuestFsLimit, 0xF_FFFF).set(GuestFsAccessRights, 0x4093); } =>
        |s| s.set(GuestFsLimit, 0x10_0FFF);
    GuestArFsDplRpl: |s| { mode::all_usable(s); restricted(s); } => |s| s.on(GuestFsSelector, 1);
    GuestArFsDplRpl: |s| { mode::all_usable(s); restricted(s); s.set(GuestFsAccessRights, 0xC09F).on(GuestFsSelector, 3); } =>
        |s| s.set(GuestFsAccessRights, 0xC09B);
    GuestArGsAccessed: |s| mode::all_usable(s) => |s| s.set(GuestGsAccessRights, 0xC092);
    GuestArGsCodeReadable: |s| { mode::all_usable(s); s.set(GuestGsAccessRights, 0xC09B); } =>
        |s| s.set(GuestGsAccessRights, 0xC099);
    GuestArGsSBit: |s| mode::all_usable(s) => |s| s.off(GuestGsAccessRights, 1 << 4);
    GuestArGsPresent: |s| mode::all_usable(s) => |s| s.off(GuestGsAccessRights, 1 << 7);
    GuestArGsRsvd: |s| mode::all_usable(s) => |s| s.on(GuestGsAccessRights, 1 << 9);
    GuestArGsRsvd: |s| mode::all_usable(s) => |s| s.on(GuestGsAccessRights, 1 << 20);
    GuestArGsGLow: |s| { mode::all_usable(s); s.set(GuestGsLimit, 0x1FFF); } =>
        |s| s.set(GuestGsLimit, 0x1FF7);
    GuestArGsGHigh: |s| { mode::all_usable(s); s.set(GuestGsLimit, 0xF_FFFF).set(GuestGsAccessRights, 0x4093); } =>
        |s| s.set(GuestGsLimit, 0x10_0FFF);
    GuestArGsDplRpl: |s| { mode::all_usable(s); restricted(s); } => |s| s.on(GuestGsSelector, 1);
    GuestArGsDplRpl: |s| { mode::all_usable(s); restricted(s); s.set(GuestGsAccessRights, 0xC09F).on(GuestGsSelector, 3); } =>
        |s| s.set(GuestGsAccessRights, 0xC09B);

    // FRED.
    GuestArSsDplFred: |s| { s.on(GuestCr4, 1 << 32); conforming(s); } => |s| s.on(GuestSsAccessRights, 1 << 5);
    GuestArSsDplFred: |s| { user_fred(s); conforming(s); } => |s| s.off(GuestSsAccessRights, 1 << 5);
    GuestArCsLFred: |s| { s.on(GuestCr4, 1 << 32).set(GuestRip, 0x1000); } =>
        |s| s.off(GuestCsAccessRights, 1 << 13);

    // Bases.
    GuestBaseCsHigh32: |s| s.set(GuestCsBase, 0xFFFF_FFFF) => |s| s.set(GuestCsBase, 1 << 32);
    GuestBaseSsHigh32: |s| s.set(GuestSsBase, 0xFFFF_FFFF) => |s| s.set(GuestSsBase, 1 << 32);
    GuestBaseSsHigh32: |s| { s.set(GuestSsAccessRights, 0x1_0000).set(GuestSsBase, 1 << 63); } =>
        |s| s.set(GuestSsAccessRights, 0xC093);
    GuestBaseDsHigh32: |s| mode::all_usable(s) => |s| s.set(GuestDsBase, 1 << 32);
    GuestBaseDsHigh32: |s| { mode::all_usable(s); s.set(GuestDsBase, 1 << 32).on(GuestDsAccessRights, 1 << 16); } =>
        |s| s.off(GuestDsAccessRights, 1 << 16);
    GuestBaseEsHigh32: |s| mode::all_usable(s) => |s| s.set(GuestEsBase, !0);
    GuestBaseFsCanonical: |s| s.set(GuestFsBase, !0 << 47) => |s| s.set(GuestFsBase, NOT_CANONICAL);
    GuestBaseGsCanonical: |_s| {} => |s| s.set(GuestGsBase, NOT_CANONICAL);
    GuestBaseTrCanonical: |_s| {} => |s| s.set(GuestTrBase, NOT_CANONICAL);
    GuestBaseLdtrCanonical: |s| mode::all_usable(s) => |s| s.set(GuestLdtrBase, NOT_CANONICAL);
    GuestBaseLdtrCanonical: |s| { s.set(GuestLdtrLimit, 0xFF).set(GuestLdtrBase, NOT_CANONICAL); } =>
        |s| s.set(GuestLdtrAccessRights, 0x82);

    // TR.
    GuestSelTrTi: |_s| {} => |s| s.on(GuestTrSelector, 1 << 2);
    GuestArTrType32: |s| { mode::protected(s); s.set(GuestTrAccessRights, 0x83); } =>
        |s| s.set(GuestTrAccessRights, 0x89);
    GuestArTrType64: |_s| {} => |s| s.set(GuestTrAccessRights, 0x89);
    GuestArTrType64: |_s| {} => |s| s.set(GuestTrAccessRights, 0x83);
    GuestArTrSBit: |_s| {} => |s| s.on(GuestTrAccessRights, 1 << 4);
    GuestArTrPresent: |_s| {} => |s| s.off(GuestTrAccessRights, 1 << 7);
    GuestArTrRsvd: |_s| {} => |s| s.on(GuestTrAccessRights, 1 << 8);
    GuestArTrRsvd: |_s| {} => |s| s.on(GuestTrAccessRights, 1 << 17);
    GuestArTrGLow: |_s| {} => |s| s.on(GuestTrAccessRights, 1 << 15);
    GuestArTrGHigh: |s| { s.set(GuestTrLimit, 0x10_0FFF).on(GuestTrAccessRights, 1 << 15); } =>
        |s| s.off(GuestTrAccessRights, 1 << 15);
    GuestArTrUsable: |_s| {} => |s| s.on(GuestTrAccessRights, 1 << 16);

    // LDTR.
    GuestSelLdtrTi: |s| mode::all_usable(s) => |s| s.on(GuestLdtrSelector, 1 << 2);
    GuestSelLdtrTi: |s| { s.set(GuestLdtrSelector, 4).set(GuestLdtrLimit, 0xFF); } =>
        |s| s.set(GuestLdtrAccessRights, 0x82);
    GuestArLdtrType: |s| mode::all_usable(s) => |s| s.set(GuestLdtrAccessRights, 0x83);
    GuestArLdtrSBit: |s| mode::all_usable(s) => |s| s.on(GuestLdtrAccessRights, 1 << 4);
    GuestArLdtrPresent: |s| mode::all_usable(s) => |s| s.off(GuestLdtrAccessRights, 1 << 7);
    GuestArLdtrRsvd: |s| mode::all_usable(s) => |s| s.on(GuestLdtrAccessRights, 1 << 10);
    GuestArLdtrRsvd: |s| mode::all_usable(s) => |s| s.on(GuestLdtrAccessRights, 1 << 31);
    GuestArLdtrGLow: |s| mode::all_usable(s) => |s| s.on(GuestLdtrAccessRights, 1 << 15);
    GuestArLdtrGHigh: |s| { mode::all_usable(s); s.set(GuestLdtrLimit, 0x10_0FFF).on(GuestLdtrAccessRights, 1 << 15); } =>
        |s| s.off(GuestLdtrAccessRights, 1 << 15);
};

fn restricted(s: &mut Setup) {
    s.disable(SecondaryProcessorBasedVmExecutionControls, Secondary::UNRESTRICTED_GUEST);
}

/// A conforming code segment of privilege level 0, which goes with SS of any.
fn conforming(s: &mut Setup) {
    s.set(GuestCsAccessRights, 0xA09F);
}

/// The same without PE, where the segment has 16 bits.
fn conforming_real(s: &mut Setup) {
    s.set(GuestCsAccessRights, 0x9F);
}

//! Pairs for the rules that guest segment registers share: one table of rows, and the registers that
//! it is for.

use vmx_types::{
    FieldId::{self, *},
    controls::SecondaryControls as Secondary,
};

use crate::{Case, Setup, guest_segments::UNUSABLE, mode};

const S: u64 = 1 << 4;
const P: u64 = 1 << 7;
const G: u64 = 1 << 15;

/// The rules for the descriptor in a register: S, P, reserved bits, and both sides of the
/// granularity. Limits of all ones go with either.
macro_rules! descriptor {
    ($rights:ident $limit:ident, $SBit:ident $Present:ident $Rsvd:ident $GLow:ident $GHigh:ident) => {
        cases! {
            $SBit: |s| mode::all_usable(s) => |s| flip(s, $rights, S);
            $Present: |s| mode::all_usable(s) => |s| s.off($rights, P);
            $Rsvd: |s| mode::all_usable(s) => |s| s.on($rights, 1 << 8);
            $Rsvd: |s| mode::all_usable(s) => |s| s.on($rights, 1 << 11);
            $Rsvd: |s| mode::all_usable(s) => |s| s.on($rights, 1 << 17);
            $Rsvd: |s| mode::all_usable(s) => |s| s.on($rights, 1 << 31);
            $GLow: |s| { mode::all_usable(s); s.on($rights, G).set($limit, 0xFFF); } => |s| s.set($limit, 0xFFE);
            $GLow: |s| { mode::all_usable(s); s.on($rights, G).set($limit, !0); } => |s| s.off($limit, 1 << 11);
            $GLow: |s| { mode::all_usable(s); s.off($rights, G).set($limit, 0x7FF); } => |s| s.on($rights, G);
            $GHigh: |s| { mode::all_usable(s); s.off($rights, G).set($limit, 0xF_FFFF); } => |s| s.on($limit, 1 << 20);
            $GHigh: |s| { mode::all_usable(s); s.off($rights, G).set($limit, 0xF_FFFF); } => |s| s.on($limit, 1 << 31);
            $GHigh: |s| { mode::all_usable(s); s.on($rights, G).set($limit, 0x10_0FFF); } => |s| s.off($rights, G);
        }
    };
}

/// The same rules for a register that may be unusable: then none of them applies.
macro_rules! unusable {
    ($rights:ident $limit:ident, $SBit:ident $Present:ident $Rsvd:ident $GLow:ident $GHigh:ident) => {
        cases! {
            $SBit: |s| { unusable(s, $rights); flip(s, $rights, S); } => |s| s.off($rights, UNUSABLE);
            $Present: |s| { unusable(s, $rights); s.off($rights, P); } => |s| s.off($rights, UNUSABLE);
            $Rsvd: |s| { unusable(s, $rights); s.on($rights, 1 << 31); } => |s| s.off($rights, UNUSABLE);
            $GLow: |s| { unusable(s, $rights); s.on($rights, G).set($limit, 0); } => |s| s.off($rights, UNUSABLE);
            $GHigh: |s| { unusable(s, $rights); s.off($rights, G).set($limit, !0); } => |s| s.off($rights, UNUSABLE);
        }
    };
}

/// The further rules for a data segment.
macro_rules! data {
    ($selector:ident $rights:ident, $Accessed:ident $Readable:ident $DplRpl:ident) => {
        cases! {
            $Accessed: |s| { mode::all_usable(s); s.set($rights, 0xC091); } => |s| s.set($rights, 0xC090);
            $Accessed: |s| { mode::all_usable(s); s.set($rights, 0xC09F); } => |s| s.set($rights, 0xC09E);
            $Accessed: |s| { mode::all_usable(s); s.set($rights, 0x1_C092); } => |s| s.off($rights, UNUSABLE);
            $Readable: |s| { mode::all_usable(s); s.set($rights, 0xC09B); } => |s| s.set($rights, 0xC099);
            $Readable: |s| { mode::all_usable(s); s.set($rights, 0xC095); } => |s| s.set($rights, 0xC09D);
            $Readable: |s| { mode::all_usable(s); s.set($rights, 0x1_C099); } => |s| s.off($rights, UNUSABLE);
            // Types up to 11 alone, and not for an unrestricted guest.
            $DplRpl: |s| { restricted(s); s.set($rights, 0xC0B3).on($selector, 1); } => |s| s.set($selector, 0x12);
            $DplRpl: |s| { restricted(s); s.set($rights, 0xC0FB).on($selector, 3); } => |s| s.off($rights, 1 << 5);
            $DplRpl: |s| { restricted(s); s.set($rights, 0xC09F).on($selector, 3); } => |s| s.set($rights, 0xC09B);
            $DplRpl: |s| { restricted(s); s.on($rights, UNUSABLE).on($selector, 3); } => |s| s.off($rights, UNUSABLE);
            $DplRpl: |s| { mode::all_usable(s); s.on($selector, 3); } =>
                |s| s.disable(SecondaryProcessorBasedVmExecutionControls, Secondary::UNRESTRICTED_GUEST);
        }
    };
}

/// The rules for virtual-8086 mode.
macro_rules! virtual_8086 {
    ($selector:ident $base:ident $limit:ident $rights:ident, $Base:ident $Limit:ident $Rights:ident) => {
        cases! {
            $Base: |s| mode::virtual_8086(s) => |s| s.set($base, 0x1_0001);
            $Base: |s| { mode::virtual_8086(s); s.set($selector, 0xFFFF).set($base, 0xF_FFF0); } =>
                |s| s.set($selector, 0xFFFE);
            $Limit: |s| mode::virtual_8086(s) => |s| s.set($limit, 0xFFFE);
            $Limit: |s| mode::virtual_8086(s) => |s| s.set($limit, 0xF_FFFF);
            $Rights: |s| mode::virtual_8086(s) => |s| s.set($rights, 0x93);
            $Rights: |s| mode::virtual_8086(s) => |s| s.set($rights, 0xF2);
            $Rights: |s| mode::virtual_8086(s) => |s| s.set($rights, 0x40F3);
            $Rights: |s| mode::virtual_8086(s) => |s| s.set($rights, 0x1_00F3);
        }
    };
}

pub(crate) const CASES: &[&[Case]] = &[
    descriptor!(GuestCsAccessRights GuestCsLimit,
        GuestArCsSBit GuestArCsPresent GuestArCsRsvd GuestArCsGLow GuestArCsGHigh),
    descriptor!(GuestSsAccessRights GuestSsLimit,
        GuestArSsSBit GuestArSsPresent GuestArSsRsvd GuestArSsGLow GuestArSsGHigh),
    descriptor!(GuestDsAccessRights GuestDsLimit,
        GuestArDsSBit GuestArDsPresent GuestArDsRsvd GuestArDsGLow GuestArDsGHigh),
    descriptor!(GuestEsAccessRights GuestEsLimit,
        GuestArEsSBit GuestArEsPresent GuestArEsRsvd GuestArEsGLow GuestArEsGHigh),
    descriptor!(GuestFsAccessRights GuestFsLimit,
        GuestArFsSBit GuestArFsPresent GuestArFsRsvd GuestArFsGLow GuestArFsGHigh),
    descriptor!(GuestGsAccessRights GuestGsLimit,
        GuestArGsSBit GuestArGsPresent GuestArGsRsvd GuestArGsGLow GuestArGsGHigh),
    descriptor!(GuestTrAccessRights GuestTrLimit,
        GuestArTrSBit GuestArTrPresent GuestArTrRsvd GuestArTrGLow GuestArTrGHigh),
    descriptor!(GuestLdtrAccessRights GuestLdtrLimit,
        GuestArLdtrSBit GuestArLdtrPresent GuestArLdtrRsvd GuestArLdtrGLow GuestArLdtrGHigh),
    unusable!(GuestSsAccessRights GuestSsLimit,
        GuestArSsSBit GuestArSsPresent GuestArSsRsvd GuestArSsGLow GuestArSsGHigh),
    unusable!(GuestDsAccessRights GuestDsLimit,
        GuestArDsSBit GuestArDsPresent GuestArDsRsvd GuestArDsGLow GuestArDsGHigh),
    unusable!(GuestEsAccessRights GuestEsLimit,
        GuestArEsSBit GuestArEsPresent GuestArEsRsvd GuestArEsGLow GuestArEsGHigh),
    unusable!(GuestFsAccessRights GuestFsLimit,
        GuestArFsSBit GuestArFsPresent GuestArFsRsvd GuestArFsGLow GuestArFsGHigh),
    unusable!(GuestGsAccessRights GuestGsLimit,
        GuestArGsSBit GuestArGsPresent GuestArGsRsvd GuestArGsGLow GuestArGsGHigh),
    unusable!(GuestLdtrAccessRights GuestLdtrLimit,
        GuestArLdtrSBit GuestArLdtrPresent GuestArLdtrRsvd GuestArLdtrGLow GuestArLdtrGHigh),
    cases! {
        // CS has no such exemption: the unusable bit may be 1, and the rules still apply.
        GuestArCsPresent: |s| s.on(GuestCsAccessRights, UNUSABLE) => |s| s.off(GuestCsAccessRights, P);
        GuestArCsSBit: |s| s.on(GuestCsAccessRights, UNUSABLE) => |s| s.off(GuestCsAccessRights, S);
        GuestArCsRsvd: |s| s.on(GuestCsAccessRights, UNUSABLE) => |s| s.on(GuestCsAccessRights, 1 << 9);
        GuestArCsGHigh: |s| s.on(GuestCsAccessRights, UNUSABLE) => |s| s.off(GuestCsAccessRights, G);
    },
    data!(GuestDsSelector GuestDsAccessRights, GuestArDsAccessed GuestArDsCodeReadable GuestArDsDplRpl),
    data!(GuestEsSelector GuestEsAccessRights, GuestArEsAccessed GuestArEsCodeReadable GuestArEsDplRpl),
    data!(GuestFsSelector GuestFsAccessRights, GuestArFsAccessed GuestArFsCodeReadable GuestArFsDplRpl),
    data!(GuestGsSelector GuestGsAccessRights, GuestArGsAccessed GuestArGsCodeReadable GuestArGsDplRpl),
    virtual_8086!(GuestCsSelector GuestCsBase GuestCsLimit GuestCsAccessRights,
        GuestBaseCsV86 GuestLimitCsV86 GuestArCsV86),
    virtual_8086!(GuestSsSelector GuestSsBase GuestSsLimit GuestSsAccessRights,
        GuestBaseSsV86 GuestLimitSsV86 GuestArSsV86),
    virtual_8086!(GuestDsSelector GuestDsBase GuestDsLimit GuestDsAccessRights,
        GuestBaseDsV86 GuestLimitDsV86 GuestArDsV86),
    virtual_8086!(GuestEsSelector GuestEsBase GuestEsLimit GuestEsAccessRights,
        GuestBaseEsV86 GuestLimitEsV86 GuestArEsV86),
    virtual_8086!(GuestFsSelector GuestFsBase GuestFsLimit GuestFsAccessRights,
        GuestBaseFsV86 GuestLimitFsV86 GuestArFsV86),
    virtual_8086!(GuestGsSelector GuestGsBase GuestGsLimit GuestGsAccessRights,
        GuestBaseGsV86 GuestLimitGsV86 GuestArGsV86),
];

fn flip(s: &mut Setup, id: FieldId, bits: u64) {
    s.set(id, s.get(id) ^ bits);
}

/// Every register usable but the one with these access rights.
fn unusable(s: &mut Setup, rights: FieldId) {
    mode::all_usable(s);
    s.on(rights, UNUSABLE);
}

/// Every register usable, without unrestricted guest.
fn restricted(s: &mut Setup) {
    mode::all_usable(s);
    s.disable(SecondaryProcessorBasedVmExecutionControls, Secondary::UNRESTRICTED_GUEST);
}

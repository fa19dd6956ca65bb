//! Guest segment registers and descriptor-table registers.

use core::ops::ControlFlow;

use vmx_types::{
    FieldId,
    controls::{EntryControls, SecondaryControls},
};

use super::{Controls, Rules, Visitor, guest_registers::rflags, host::cr};
use crate::{
    environment::fact,
    logic::{Inputs, WordLogic},
    rule::RuleId as R,
};

/// Bits of the access rights.
mod ar {
    pub(super) const S: u64 = 1 << 4;
    pub(super) const P: u64 = 1 << 7;
    pub(super) const L: u64 = 1 << 13;
    pub(super) const DB: u64 = 1 << 14;
    pub(super) const G: u64 = 1 << 15;
    pub(super) const UNUSABLE: u64 = 1 << 16;
    /// Bits 11:8 and 31:17.
    pub(super) const RESERVED: u64 = 0xFFFE_0F00;
    /// What virtual-8086 mode requires: present data segment, writable, accessed, DPL 3.
    pub(super) const V86: u64 = 0xF3;
}

/// The fields of a segment register, and the rules that CS, SS and the data segments share.
struct Segment {
    selector: FieldId,
    base: FieldId,
    limit: FieldId,
    rights: FieldId,
    /// Base, limit and access rights in virtual-8086 mode.
    v86: [R; 3],
    descriptor: Descriptor,
}

/// The rules for the access rights of a segment that is in use.
struct Descriptor {
    s_bit: R,
    present: R,
    reserved: R,
    granularity: [R; 2],
}

/// The further rules for DS, ES, FS and GS.
struct DataSegment {
    segment: Segment,
    accessed: R,
    readable: R,
    privilege: R,
}

macro_rules! segment {
    ($selector:ident $base:ident $limit:ident $rights:ident,
     $v86_base:ident $v86_limit:ident $v86_rights:ident,
     $s_bit:ident $present:ident $reserved:ident $low:ident $high:ident) => {
        Segment {
            selector: FieldId::$selector,
            base: FieldId::$base,
            limit: FieldId::$limit,
            rights: FieldId::$rights,
            v86: [R::$v86_base, R::$v86_limit, R::$v86_rights],
            descriptor: Descriptor {
                s_bit: R::$s_bit,
                present: R::$present,
                reserved: R::$reserved,
                granularity: [R::$low, R::$high],
            },
        }
    };
}

const CS: &Segment = &segment!(
    GuestCsSelector GuestCsBase GuestCsLimit GuestCsAccessRights,
    GuestBaseCsV86 GuestLimitCsV86 GuestArCsV86,
    GuestArCsSBit GuestArCsPresent GuestArCsRsvd GuestArCsGLow GuestArCsGHigh
);
const SS: &Segment = &segment!(
    GuestSsSelector GuestSsBase GuestSsLimit GuestSsAccessRights,
    GuestBaseSsV86 GuestLimitSsV86 GuestArSsV86,
    GuestArSsSBit GuestArSsPresent GuestArSsRsvd GuestArSsGLow GuestArSsGHigh
);
const DS: &DataSegment = &DataSegment {
    segment: segment!(
        GuestDsSelector GuestDsBase GuestDsLimit GuestDsAccessRights,
        GuestBaseDsV86 GuestLimitDsV86 GuestArDsV86,
        GuestArDsSBit GuestArDsPresent GuestArDsRsvd GuestArDsGLow GuestArDsGHigh
    ),
    accessed: R::GuestArDsAccessed,
    readable: R::GuestArDsCodeReadable,
    privilege: R::GuestArDsDplRpl,
};
const ES: &DataSegment = &DataSegment {
    segment: segment!(
        GuestEsSelector GuestEsBase GuestEsLimit GuestEsAccessRights,
        GuestBaseEsV86 GuestLimitEsV86 GuestArEsV86,
        GuestArEsSBit GuestArEsPresent GuestArEsRsvd GuestArEsGLow GuestArEsGHigh
    ),
    accessed: R::GuestArEsAccessed,
    readable: R::GuestArEsCodeReadable,
    privilege: R::GuestArEsDplRpl,
};
const FS: &DataSegment = &DataSegment {
    segment: segment!(
        GuestFsSelector GuestFsBase GuestFsLimit GuestFsAccessRights,
        GuestBaseFsV86 GuestLimitFsV86 GuestArFsV86,
        GuestArFsSBit GuestArFsPresent GuestArFsRsvd GuestArFsGLow GuestArFsGHigh
    ),
    accessed: R::GuestArFsAccessed,
    readable: R::GuestArFsCodeReadable,
    privilege: R::GuestArFsDplRpl,
};
const GS: &DataSegment = &DataSegment {
    segment: segment!(
        GuestGsSelector GuestGsBase GuestGsLimit GuestGsAccessRights,
        GuestBaseGsV86 GuestLimitGsV86 GuestArGsV86,
        GuestArGsSBit GuestArGsPresent GuestArGsRsvd GuestArGsGLow GuestArGsGHigh
    ),
    accessed: R::GuestArGsAccessed,
    readable: R::GuestArGsCodeReadable,
    privilege: R::GuestArGsDplRpl,
};
const TR: &Descriptor = &Descriptor {
    s_bit: R::GuestArTrSBit,
    present: R::GuestArTrPresent,
    reserved: R::GuestArTrRsvd,
    granularity: [R::GuestArTrGLow, R::GuestArTrGHigh],
};
const LDTR: &Descriptor = &Descriptor {
    s_bit: R::GuestArLdtrSBit,
    present: R::GuestArLdtrPresent,
    reserved: R::GuestArLdtrRsvd,
    granularity: [R::GuestArLdtrGLow, R::GuestArLdtrGHigh],
};

/// Source: Checks on Guest Segment Registers, 27.3.1.2.
#[inline(always)]
pub(super) fn segments<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let v86 = i.field(FieldId::GuestRflags).has(rflags::VM);
    if let Some(mut v) = v.given(v86) {
        virtual_8086(i, &mut v, CS)?;
        virtual_8086(i, &mut v, SS)?;
        virtual_8086(i, &mut v, &DS.segment)?;
        virtual_8086(i, &mut v, &ES.segment)?;
        virtual_8086(i, &mut v, &FS.segment)?;
        virtual_8086(i, &mut v, &GS.segment)?;
    }
    if let Some(mut v) = v.given(!v86) {
        code_and_stack(i, c, v.reborrow())?;
        data_segment(i, c, &mut v, DS)?;
        data_segment(i, c, &mut v, ES)?;
        data_segment(i, c, &mut v, FS)?;
        data_segment(i, c, &mut v, GS)?;
    }
    fred(i, v.reborrow())?;
    bases(i, v.reborrow())?;
    task_register_and_ldtr(i, c, v)
}

#[inline(always)]
fn virtual_8086<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    v: &mut Rules<'_, V>,
    segment: &Segment,
) -> ControlFlow<V::Break> {
    let [base, limit, rights] = segment.v86;
    v.rule(base, i.field(segment.base).equals(i.field(segment.selector).shifted(4)))?;
    v.rule(limit, i.field(segment.limit).is_value(0xFFFF))?;
    v.rule(rights, i.field(segment.rights).is_value(ar::V86))
}

#[inline(always)]
fn descriptor<I: Inputs, V: Visitor<I::Truth>>(
    v: &mut Rules<'_, V>,
    rights: I::Word,
    limit: I::Word,
    is_system: bool,
    rules: &Descriptor,
) -> ControlFlow<V::Break> {
    let s_bit = if is_system { 0 } else { ar::S };
    if let Some(mut v) = v.unless(rights.is(ar::S | ar::P | ar::RESERVED, s_bit | ar::P)) {
        v.rule(rules.s_bit, rights.is(ar::S, s_bit))?;
        v.rule(rules.present, rights.has(ar::P))?;
        v.rule(rules.reserved, rights.none(ar::RESERVED))?;
    }
    let [low, high] = rules.granularity;
    let is_4k = rights.has(ar::G);
    if let Some(mut v) = v.given(is_4k) {
        v.rule(low, limit.has(0xFFF_u64))?;
    }
    if let Some(mut v) = v.given(!is_4k) {
        v.rule(high, limit.none(0xFFF0_0000_u64))?;
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn code_and_stack<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let (cs, ss) = (i.field(CS.rights), i.field(SS.rights));
    let (cs_type, cs_dpl, ss_dpl) = (cs.slice(0, 4), cs.slice(5, 2), ss.slice(5, 2));
    let ss_rpl = i.field(SS.selector).slice(0, 2);
    let unrestricted = c.secondary.has(SecondaryControls::UNRESTRICTED_GUEST);

    if let Some(mut v) = v.given(!unrestricted) {
        let cs_rpl = i.field(CS.selector).slice(0, 2);
        v.rule(R::GuestSelSsRplEqCs, ss_rpl.equals(cs_rpl))?;
        v.rule(R::GuestArCsType, cs_type.is_in(1 << 9 | 1 << 11 | 1 << 13 | 1 << 15))?;
        v.rule(R::GuestArSsDplEqRpl, ss_dpl.equals(ss_rpl))?;
    }
    if let Some(mut v) = v.given(unrestricted) {
        v.rule(R::GuestArCsTypeUrg, cs_type.is_in(1 << 3 | 1 << 9 | 1 << 11 | 1 << 13 | 1 << 15))?;
    }
    descriptor::<I, V>(&mut v, cs, i.field(CS.limit), false, &CS.descriptor)?;
    if let Some(mut v) = v.given(cs_type.is_value(3)) {
        v.rule(R::GuestArCsDplType3, cs_dpl.is_value(0))?;
        v.rule(R::GuestArSsDplZeroCs3, ss_dpl.is_value(0))?;
    }
    if let Some(mut v) = v.given(cs_type.is_in(1 << 9 | 1 << 11)) {
        v.rule(R::GuestArCsDplNonconforming, cs_dpl.equals(ss_dpl))?;
    }
    if let Some(mut v) = v.given(cs_type.is_in(1 << 13 | 1 << 15)) {
        v.rule(R::GuestArCsDplConforming, cs_dpl.at_most(ss_dpl))?;
    }
    if let Some(mut v) = v.given(c.entry.has(EntryControls::IA32E_MODE_GUEST) & cs.has(ar::L)) {
        v.rule(R::GuestArCsDbL, cs.none(ar::DB))?;
    }
    if let Some(mut v) = v.given(i.field(FieldId::GuestCr0).none(cr::CR0_PE)) {
        v.rule(R::GuestArSsDplZeroPe0, ss_dpl.is_value(0))?;
    }
    if let Some(mut v) = v.given(ss.none(ar::UNUSABLE)) {
        v.rule(R::GuestArSsType, ss.slice(0, 4).is_in(1 << 3 | 1 << 7))?;
        descriptor::<I, V>(&mut v, ss, i.field(SS.limit), false, &SS.descriptor)?;
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn data_segment<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    v: &mut Rules<'_, V>,
    data: &DataSegment,
) -> ControlFlow<V::Break> {
    let segment = &data.segment;
    let rights = i.field(segment.rights);
    if let Some(mut v) = v.given(rights.none(ar::UNUSABLE)) {
        v.rule(data.accessed, rights.has(1_u64))?;
        v.rule(data.readable, rights.none(8_u64) | rights.has(2_u64))?;
        descriptor::<I, V>(&mut v, rights, i.field(segment.limit), false, &segment.descriptor)?;
        let restricted = c.secondary.none(SecondaryControls::UNRESTRICTED_GUEST);
        let (kind, dpl) = (rights.slice(0, 4), rights.slice(5, 2));
        if let Some(mut v) = v.given(restricted & kind.is_at_most(11)) {
            v.rule(data.privilege, i.field(segment.selector).slice(0, 2).at_most(dpl))?;
        }
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn fred<I: Inputs, V: Visitor<I::Truth>>(i: &I, mut v: Rules<'_, V>) -> ControlFlow<V::Break> {
    if let Some(mut v) = v.given(i.field(FieldId::GuestCr4).has(cr::CR4_FRED)) {
        let dpl = i.field(SS.rights).slice(5, 2);
        v.rule(R::GuestArSsDplFred, dpl.is_in(1 << 0 | 1 << 3))?;
        if let Some(mut v) = v.given(dpl.is_value(0)) {
            v.rule(R::GuestArCsLFred, i.field(CS.rights).has(ar::L))?;
        }
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn bases<I: Inputs, V: Visitor<I::Truth>>(i: &I, mut v: Rules<'_, V>) -> ControlFlow<V::Break> {
    let e = i.environment();
    if let Some(mut v) = v.given(I::Word::lift(e.flags).has(fact::INTEL64)) {
        let high32 = |segment: &Segment| i.field(segment.base).none(0xFFFF_FFFF_0000_0000_u64);
        let usable = |segment: &Segment| i.field(segment.rights).none(ar::UNUSABLE);
        v.rule(R::GuestBaseCsHigh32, high32(CS))?;
        if let Some(mut v) = v.given(usable(SS)) {
            v.rule(R::GuestBaseSsHigh32, high32(SS))?;
        }
        if let Some(mut v) = v.given(usable(&DS.segment)) {
            v.rule(R::GuestBaseDsHigh32, high32(&DS.segment))?;
        }
        if let Some(mut v) = v.given(usable(&ES.segment)) {
            v.rule(R::GuestBaseEsHigh32, high32(&ES.segment))?;
        }
        let canonical = |id| i.field(id).is_canonical(e.linear_width);
        v.rule(R::GuestBaseFsCanonical, canonical(FieldId::GuestFsBase))?;
        v.rule(R::GuestBaseGsCanonical, canonical(FieldId::GuestGsBase))?;
        v.rule(R::GuestBaseTrCanonical, canonical(FieldId::GuestTrBase))?;
        if let Some(mut v) = v.given(i.field(FieldId::GuestLdtrAccessRights).none(ar::UNUSABLE)) {
            v.rule(R::GuestBaseLdtrCanonical, canonical(FieldId::GuestLdtrBase))?;
        }
    }
    ControlFlow::Continue(())
}

#[inline(always)]
fn task_register_and_ldtr<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let rights = i.field(FieldId::GuestTrAccessRights);
    let kind = rights.slice(0, 4);
    v.rule(R::GuestSelTrTi, i.field(FieldId::GuestTrSelector).none(4_u64))?;
    let ia32e = c.entry.has(EntryControls::IA32E_MODE_GUEST);
    if let Some(mut v) = v.given(!ia32e) {
        v.rule(R::GuestArTrType32, kind.is_in(1 << 3 | 1 << 11))?;
    }
    if let Some(mut v) = v.given(ia32e) {
        v.rule(R::GuestArTrType64, kind.is_value(11))?;
    }
    descriptor::<I, V>(&mut v, rights, i.field(FieldId::GuestTrLimit), true, TR)?;
    v.rule(R::GuestArTrUsable, rights.none(ar::UNUSABLE))?;

    let rights = i.field(FieldId::GuestLdtrAccessRights);
    if let Some(mut v) = v.given(rights.none(ar::UNUSABLE)) {
        v.rule(R::GuestSelLdtrTi, i.field(FieldId::GuestLdtrSelector).none(4_u64))?;
        v.rule(R::GuestArLdtrType, rights.slice(0, 4).is_value(2))?;
        descriptor::<I, V>(&mut v, rights, i.field(FieldId::GuestLdtrLimit), true, LDTR)?;
    }
    ControlFlow::Continue(())
}

/// Source: Checks on Guest Descriptor-Table Registers, 27.3.1.3.
#[inline(always)]
pub(super) fn descriptor_tables<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let e = i.environment();
    if let Some(mut v) = v.given(I::Word::lift(e.flags).has(fact::INTEL64)) {
        let canonical = |id| i.field(id).is_canonical(e.linear_width);
        v.rule(R::GuestGdtrBaseCanonical, canonical(FieldId::GuestGdtrBase))?;
        v.rule(R::GuestIdtrBaseCanonical, canonical(FieldId::GuestIdtrBase))?;
    }
    v.rule(R::GuestGdtrLimit, i.field(FieldId::GuestGdtrLimit).none(0xFFFF_0000_u64))?;
    v.rule(R::GuestIdtrLimit, i.field(FieldId::GuestIdtrLimit).none(0xFFFF_0000_u64))
}

//! Host state, and the checks related to address-space size.

use core::ops::ControlFlow;

use vmx_types::{
    FieldId,
    controls::{EntryControls, ExitControls, SecondaryExitControls},
};

use super::{Controls, Rules, Visitor};
use crate::{
    environment::fact,
    logic::{Inputs, WordLogic},
    rule::RuleId as R,
};

/// Bits of CR0 and CR4 that the rules name.
pub(super) mod cr {
    pub(crate) const CR0_PE: u64 = 1 << 0;
    pub(crate) const CR0_WP: u64 = 1 << 16;
    pub(crate) const CR0_PG: u64 = 1 << 31;
    pub(crate) const CR4_PAE: u64 = 1 << 5;
    pub(crate) const CR4_PCIDE: u64 = 1 << 17;
    pub(crate) const CR4_CET: u64 = 1 << 23;
    pub(crate) const CR4_FRED: u64 = 1 << 32;
}

/// Bits of IA32_EFER.
pub(super) mod efer {
    pub(crate) const LME: u64 = 1 << 8;
    pub(crate) const LMA: u64 = 1 << 10;
}

/// The upper half of a 64-bit value.
const HIGH: u64 = 0xFFFF_FFFF_0000_0000;

/// Whether each of the eight bytes of a page-attribute table is a memory type: 0, 1, 4, 5, 6 or 7.
#[inline(always)]
pub(crate) fn is_pat<W: WordLogic>(pat: W) -> W::Truth {
    // A byte is a memory type if bits 7:3 are 0 and bit 1 implies bit 2.
    let bit1 = pat.only(0x0202_0202_0202_0202).shifted(1);
    pat.none(0xF8F8_F8F8_F8F8_F8F8_u64) & pat.covers(bit1)
}

/// Bits 10 and 11 of IA32_S_CET, SUPPRESS and TRACKER: not both.
#[inline(always)]
pub(super) fn is_tracker_state<W: WordLogic>(s_cet: W) -> W::Truth {
    !s_cet.has(0xC00_u64)
}

/// Source: Checks on Host Control Registers, MSRs, and SSP, 27.2.2.
#[inline(always)]
pub(super) fn registers<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let e = i.environment();
    let lift = I::Word::lift;
    let (cr0, cr4) = (i.field(FieldId::HostCr0), i.field(FieldId::HostCr4));
    let canonical = |id| i.field(id).is_canonical(e.linear_width);

    v.rule(R::HostCr0Fixed0, cr0.covers(lift(e.cr0.must_be_one)))?;
    v.rule(R::HostCr0Fixed1, cr0.avoids(lift(e.cr0.must_be_zero)))?;
    v.rule(R::HostCr4Fixed0, cr4.covers(lift(e.cr4.must_be_one)))?;
    v.rule(R::HostCr4Fixed1, cr4.avoids(lift(e.cr4.must_be_zero)))?;
    if let Some(mut v) = v.given(cr4.has(cr::CR4_CET)) {
        v.rule(R::HostCr4CetWp, cr0.has(cr::CR0_WP))?;
    }
    let intel64 = lift(e.flags).has(fact::INTEL64);
    if let Some(mut v) = v.given(intel64) {
        v.rule(R::HostCr3Width, i.field(FieldId::HostCr3).avoids(lift(e.cr3_reserved)))?;
        v.rule(R::HostSysenterEsp, canonical(FieldId::HostIa32SysenterEsp))?;
        v.rule(R::HostSysenterEip, canonical(FieldId::HostIa32SysenterEip))?;
    }
    if let Some(mut v) = v.given(c.exit.has(ExitControls::LOAD_CET_STATE)) {
        let s_cet = i.field(FieldId::HostIa32SCet);
        v.rule(R::HostSCetRsvd, s_cet.avoids(lift(e.s_cet_reserved)))?;
        v.rule(R::HostSCetSuppressTracker, is_tracker_state(s_cet))?;
        v.rule(R::HostSspAlign, i.field(FieldId::HostSsp).none(3_u64))?;
        if let Some(mut v) = v.given(intel64) {
            v.rule(R::HostIsstCanonical, canonical(FieldId::HostIa32InterruptSspTableAddr))?;
        }
    }
    if let Some(mut v) = v.given(c.exit.has(ExitControls::LOAD_IA32_PERF_GLOBAL_CTRL)) {
        let value = i.field(FieldId::HostIa32PerfGlobalCtrl);
        v.rule(R::HostPerfGlobalCtrl, value.avoids(lift(e.perf_global_ctrl_reserved)))?;
    }
    if let Some(mut v) = v.given(c.exit.has(ExitControls::LOAD_IA32_PAT)) {
        v.rule(R::HostPat, is_pat(i.field(FieldId::HostIa32Pat)))?;
    }
    if let Some(mut v) = v.given(c.exit.has(ExitControls::LOAD_IA32_EFER)) {
        let value = i.field(FieldId::HostIa32Efer);
        let long = c.exit.has(ExitControls::HOST_ADDRESS_SPACE_SIZE);
        let same = |bit: u64| value.has(bit) & long | value.none(bit) & !long;
        v.rule(R::HostEferRsvd, value.avoids(lift(e.efer_reserved)))?;
        v.rule(R::HostEferLma, same(efer::LMA))?;
        v.rule(R::HostEferLme, same(efer::LME))?;
    }
    if let Some(mut v) = v.given(c.exit.has(ExitControls::LOAD_PKRS)) {
        v.rule(R::HostPkrs, i.field(FieldId::HostIa32Pkrs).none(HIGH))?;
    }
    let spec_ctrl = SecondaryExitControls::LOAD_HOST_IA32_SPEC_CTRL;
    if let Some(mut v) = v.given(c.secondary_exit.has(spec_ctrl)) {
        let value = i.field(FieldId::HostIa32SpecCtrl);
        v.rule(R::HostSpecCtrl, value.avoids(lift(e.spec_ctrl_reserved)))?;
    }
    if let Some(v) = v.given(c.secondary_exit.has(SecondaryExitControls::LOAD_IA32_FRED)) {
        fred(i, v, const { &HOST_FRED })?;
    }
    ControlFlow::Continue(())
}

/// The rules for the FRED state of guest or host.
pub(super) struct Fred {
    pub(super) config: FieldId,
    pub(super) config_reserved: R,
    pub(super) config_canonical: R,
    /// Stack pointers of levels 1 to 3, with the rule and the low bits that must be 0.
    pub(super) stacks: [(FieldId, R, u64); 6],
}

const HOST_FRED: Fred = Fred {
    config: FieldId::HostIa32FredConfig,
    config_reserved: R::HostFredConfigRsvd,
    config_canonical: R::HostFredConfigCanonical,
    stacks: [
        (FieldId::HostIa32FredRsp1, R::HostFredRsp1, 0x3F),
        (FieldId::HostIa32FredSsp1, R::HostFredSsp1, 7),
        (FieldId::HostIa32FredRsp2, R::HostFredRsp2, 0x3F),
        (FieldId::HostIa32FredSsp2, R::HostFredSsp2, 7),
        (FieldId::HostIa32FredRsp3, R::HostFredRsp3, 0x3F),
        (FieldId::HostIa32FredSsp3, R::HostFredSsp3, 7),
    ],
};

#[inline(always)]
pub(super) fn fred<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    mut v: Rules<'_, V>,
    rules: &Fred,
) -> ControlFlow<V::Break> {
    let width = i.environment().linear_width;
    let config = i.field(rules.config);
    v.rule(rules.config_reserved, config.none(0x834_u64))?;
    v.rule(rules.config_canonical, config.is_canonical(width))?;
    for &(field, rule, low) in &rules.stacks {
        let pointer = i.field(field);
        v.rule(rule, pointer.none(low) & pointer.is_canonical(width))?;
    }
    ControlFlow::Continue(())
}

/// Source: Checks on Host Segment and Descriptor-Table Registers, 27.2.3.
#[inline(always)]
pub(super) fn segments<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let e = i.environment();
    let is_rpl0_gdt = |id| i.field(id).none(7_u64);
    v.rule(R::HostSelCsRplTi, is_rpl0_gdt(FieldId::HostCsSelector))?;
    v.rule(R::HostSelSsRplTi, is_rpl0_gdt(FieldId::HostSsSelector))?;
    v.rule(R::HostSelDsRplTi, is_rpl0_gdt(FieldId::HostDsSelector))?;
    v.rule(R::HostSelEsRplTi, is_rpl0_gdt(FieldId::HostEsSelector))?;
    v.rule(R::HostSelFsRplTi, is_rpl0_gdt(FieldId::HostFsSelector))?;
    v.rule(R::HostSelGsRplTi, is_rpl0_gdt(FieldId::HostGsSelector))?;
    v.rule(R::HostSelTrRplTi, is_rpl0_gdt(FieldId::HostTrSelector))?;
    v.rule(R::HostSelCsNull, !i.field(FieldId::HostCsSelector).is_value(0))?;
    v.rule(R::HostSelTrNull, !i.field(FieldId::HostTrSelector).is_value(0))?;
    if let Some(mut v) = v.given(c.exit.none(ExitControls::HOST_ADDRESS_SPACE_SIZE)) {
        v.rule(R::HostSelSsNull, !i.field(FieldId::HostSsSelector).is_value(0))?;
    }
    if let Some(mut v) = v.given(I::Word::lift(e.flags).has(fact::INTEL64)) {
        let canonical = |id| i.field(id).is_canonical(e.linear_width);
        v.rule(R::HostBaseFsCanonical, canonical(FieldId::HostFsBase))?;
        v.rule(R::HostBaseGsCanonical, canonical(FieldId::HostGsBase))?;
        v.rule(R::HostBaseGdtrCanonical, canonical(FieldId::HostGdtrBase))?;
        v.rule(R::HostBaseIdtrCanonical, canonical(FieldId::HostIdtrBase))?;
        v.rule(R::HostBaseTrCanonical, canonical(FieldId::HostTrBase))?;
    }
    ControlFlow::Continue(())
}

/// Source: Checks Related to Address-Space Size, 27.2.4.
#[inline(always)]
pub(super) fn address_space<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let e = i.environment();
    let flags = I::Word::lift(e.flags);
    let (cr4, rip) = (i.field(FieldId::HostCr4), i.field(FieldId::HostRip));
    let host64 = c.exit.has(ExitControls::HOST_ADDRESS_SPACE_SIZE);
    let guest64 = c.entry.has(EntryControls::IA32E_MODE_GUEST);
    let cet = c.exit.has(ExitControls::LOAD_CET_STATE);

    if let Some(mut v) = v.given(flags.has(fact::INTEL64)) {
        if let Some(mut v) = v.given(flags.none(fact::EFER_LMA)) {
            v.rule(R::AddrspaceLegacyGuest32, !guest64)?;
            v.rule(R::AddrspaceLegacyHost32, !host64)?;
        }
        if let Some(mut v) = v.given(flags.has(fact::EFER_LMA)) {
            v.rule(R::AddrspaceLongHost64, host64)?;
        }
    }
    if let Some(mut v) = v.given(!host64) {
        v.rule(R::AddrspaceHost32Guest32, !guest64)?;
        v.rule(R::AddrspaceHost32Pcide, cr4.none(cr::CR4_PCIDE))?;
        v.rule(R::AddrspaceHost32Rip, rip.none(HIGH))?;
        if let Some(mut v) = v.given(cet) {
            v.rule(R::HostSCetHigh32, i.field(FieldId::HostIa32SCet).none(HIGH))?;
            v.rule(R::HostSspHigh32, i.field(FieldId::HostSsp).none(HIGH))?;
        }
    }
    if let Some(mut v) = v.given(host64) {
        v.rule(R::AddrspaceHost64Pae, cr4.has(cr::CR4_PAE))?;
        v.rule(R::AddrspaceHost64Rip, rip.is_canonical(e.linear_width))?;
        if let Some(mut v) = v.given(cet) {
            let canonical = |id| i.field(id).is_canonical(e.linear_width);
            v.rule(R::HostSCetCanonical, canonical(FieldId::HostIa32SCet))?;
            v.rule(R::HostSspCanonical, canonical(FieldId::HostSsp))?;
        }
    }
    if let Some(mut v) = v.given(flags.none(fact::INTEL64)) {
        v.rule(R::AddrspaceIa32Only, !guest64 & !host64)?;
    }
    if let Some(mut v) = v.given(cr4.has(cr::CR4_FRED)) {
        v.rule(R::HostCr4Fred64bit, host64)?;
    }
    ControlFlow::Continue(())
}

//! Guest control registers, debug registers, MSRs, RIP, RFLAGS and SSP.

use core::ops::ControlFlow;

use vmx_types::{
    FieldId,
    controls::{EntryControls, SecondaryControls},
};

use super::{
    Controls, Rules, Visitor,
    host::{Fred, cr, efer, fred, is_pat, is_tracker_state},
    injection::{Event, kind},
};
use crate::{
    environment::fact,
    logic::{Inputs, WordLogic},
    rule::RuleId as R,
};

/// Bits of RFLAGS.
pub(super) mod rflags {
    pub(crate) const TF: u64 = 1 << 8;
    pub(crate) const IF: u64 = 1 << 9;
    pub(crate) const IOPL: u64 = 3 << 12;
    pub(crate) const VM: u64 = 1 << 17;
    /// Bits 63:22, 15, 5 and 3.
    pub(crate) const RESERVED: u64 = !0 << 22 | 1 << 15 | 1 << 5 | 1 << 3;
}

/// The upper half of a 64-bit value.
const HIGH: u64 = 0xFFFF_FFFF_0000_0000;

/// Source: Checks on Guest Control Registers, Debug Registers, and MSRs, 27.3.1.1.
#[inline(always)]
pub(super) fn control_registers<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let e = i.environment();
    let lift = I::Word::lift;
    let (cr0, cr4) = (i.field(FieldId::GuestCr0), i.field(FieldId::GuestCr4));
    let ia32e = c.entry.has(EntryControls::IA32E_MODE_GUEST);

    // Unrestricted guest frees PE and PG.
    let free = cr::CR0_PE | cr::CR0_PG;
    let fixed0 = lift(e.cr0.must_be_one);
    let restricted = c.secondary.none(SecondaryControls::UNRESTRICTED_GUEST);
    v.rule(
        R::GuestCr0Fixed0,
        cr0.covers(fixed0.only(!free)) & cr0.covers(fixed0.only(free).if_true(restricted)),
    )?;
    v.rule(R::GuestCr0Fixed1, cr0.avoids(lift(e.cr0.must_be_zero)))?;
    if let Some(mut v) = v.given(cr0.has(cr::CR0_PG)) {
        v.rule(R::GuestCr0PgNeedsPe, cr0.has(cr::CR0_PE))?;
    }
    v.rule(R::GuestCr4Fixed0, cr4.covers(lift(e.cr4.must_be_one)))?;
    v.rule(R::GuestCr4Fixed1, cr4.avoids(lift(e.cr4.must_be_zero)))?;
    if let Some(mut v) = v.given(cr4.has(cr::CR4_CET)) {
        v.rule(R::GuestCr4CetWp, cr0.has(cr::CR0_WP))?;
    }
    if let Some(mut v) = v.given(ia32e) {
        v.rule(R::GuestIa32eNeedsPg, cr0.has(cr::CR0_PG))?;
        v.rule(R::GuestIa32eNeedsPae, cr4.has(cr::CR4_PAE))?;
    }
    if let Some(mut v) = v.given(!ia32e) {
        v.rule(R::GuestPcideNeedsIa32e, cr4.none(cr::CR4_PCIDE))?;
    }
    if let Some(mut v) = v.given(lift(e.flags).has(fact::INTEL64)) {
        v.rule(R::GuestCr3Width, i.field(FieldId::GuestCr3).avoids(lift(e.cr3_reserved)))?;
    }
    if let Some(mut v) = v.given(cr4.has(cr::CR4_FRED)) {
        v.rule(R::GuestCr4FredNeedsIa32e, ia32e)?;
    }
    ControlFlow::Continue(())
}

const GUEST_FRED: Fred = Fred {
    config: FieldId::GuestIa32FredConfig,
    config_reserved: R::GuestFredConfigRsvd,
    config_canonical: R::GuestFredConfigCanonical,
    stacks: [
        (FieldId::GuestIa32FredRsp1, R::GuestFredRsp1, 0x3F),
        (FieldId::GuestIa32FredSsp1, R::GuestFredSsp1, 7),
        (FieldId::GuestIa32FredRsp2, R::GuestFredRsp2, 0x3F),
        (FieldId::GuestIa32FredSsp2, R::GuestFredSsp2, 7),
        (FieldId::GuestIa32FredRsp3, R::GuestFredRsp3, 0x3F),
        (FieldId::GuestIa32FredSsp3, R::GuestFredSsp3, 7),
    ],
};

/// Source: Checks on Guest Control Registers, Debug Registers, and MSRs, 27.3.1.1.
#[inline(always)]
pub(super) fn debug_and_msrs<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let e = i.environment();
    let lift = I::Word::lift;
    let intel64 = lift(e.flags).has(fact::INTEL64);
    let canonical = |id| i.field(id).is_canonical(e.linear_width);

    if let Some(mut v) = v.given(c.entry.has(EntryControls::LOAD_DEBUG_CONTROLS)) {
        let debugctl = i.field(FieldId::GuestIa32Debugctl);
        v.rule(R::GuestDebugctlRsvd, debugctl.avoids(lift(e.debugctl_reserved)))?;
        if let Some(mut v) = v.given(intel64) {
            v.rule(R::GuestDr7High32, i.field(FieldId::GuestDr7).none(HIGH))?;
        }
    }
    if let Some(mut v) = v.given(intel64) {
        v.rule(R::GuestSysenterEsp, canonical(FieldId::GuestIa32SysenterEsp))?;
        v.rule(R::GuestSysenterEip, canonical(FieldId::GuestIa32SysenterEip))?;
    }
    if let Some(mut v) = v.given(c.entry.has(EntryControls::LOAD_IA32_PERF_GLOBAL_CTRL)) {
        let value = i.field(FieldId::GuestIa32PerfGlobalCtrl);
        v.rule(R::GuestPerfGlobalCtrl, value.avoids(lift(e.perf_global_ctrl_reserved)))?;
    }
    if let Some(mut v) = v.given(c.entry.has(EntryControls::LOAD_IA32_PAT)) {
        v.rule(R::GuestPat, is_pat(i.field(FieldId::GuestIa32Pat)))?;
    }
    if let Some(mut v) = v.given(c.entry.has(EntryControls::LOAD_IA32_EFER)) {
        let value = i.field(FieldId::GuestIa32Efer);
        let ia32e = c.entry.has(EntryControls::IA32E_MODE_GUEST);
        let (lma, lme) = (value.has(efer::LMA), value.has(efer::LME));
        v.rule(R::GuestEferRsvd, value.avoids(lift(e.efer_reserved)))?;
        v.rule(R::GuestEferLma, lma & ia32e | !lma & !ia32e)?;
        if let Some(mut v) = v.given(i.field(FieldId::GuestCr0).has(cr::CR0_PG)) {
            v.rule(R::GuestEferLme, lme & lma | !lme & !lma)?;
        }
    }
    if let Some(mut v) = v.given(c.entry.any(FEW_GUESTS)) {
        rare_msrs(i, c, v.reborrow())?;
    }
    ControlFlow::Continue(())
}

/// Entry controls that few guests have: one test passes over all of them.
const FEW_GUESTS: EntryControls = EntryControls::LOAD_IA32_BNDCFGS
    .union(EntryControls::LOAD_IA32_RTIT_CTL)
    .union(EntryControls::LOAD_CET_STATE)
    .union(EntryControls::LOAD_GUEST_IA32_LBR_CTL)
    .union(EntryControls::LOAD_PKRS)
    .union(EntryControls::LOAD_UINV)
    .union(EntryControls::LOAD_GUEST_IA32_SPEC_CTRL)
    .union(EntryControls::LOAD_IA32_FRED);

/// The MSRs that the controls of [`FEW_GUESTS`] load.
#[inline(always)]
fn rare_msrs<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let e = i.environment();
    let lift = I::Word::lift;
    let intel64 = lift(e.flags).has(fact::INTEL64);
    let canonical = |id| i.field(id).is_canonical(e.linear_width);

    if let Some(mut v) = v.given(c.entry.has(EntryControls::LOAD_IA32_BNDCFGS)) {
        let value = i.field(FieldId::GuestIa32Bndcfgs);
        v.rule(R::GuestBndcfgsRsvd, value.none(0xFFC_u64))?;
        v.rule(R::GuestBndcfgsCanonical, value.is_canonical(e.linear_width))?;
    }
    if let Some(mut v) = v.given(c.entry.has(EntryControls::LOAD_IA32_RTIT_CTL)) {
        let value = i.field(FieldId::GuestIa32RtitCtl);
        v.rule(R::GuestRtitCtlRsvd, value.avoids(lift(e.rtit_ctl_reserved)))?;
    }
    if let Some(mut v) = v.given(c.entry.has(EntryControls::LOAD_CET_STATE)) {
        let s_cet = i.field(FieldId::GuestIa32SCet);
        v.rule(R::GuestSCetRsvd, s_cet.avoids(lift(e.s_cet_reserved)))?;
        v.rule(R::GuestSCetSuppressTracker, is_tracker_state(s_cet))?;
        if let Some(mut v) = v.given(intel64) {
            v.rule(R::GuestSCetCanonical, s_cet.is_canonical(e.linear_width))?;
            v.rule(R::GuestIsstCanonical, canonical(FieldId::GuestIa32InterruptSspTableAddr))?;
        }
    }
    if let Some(mut v) = v.given(c.entry.has(EntryControls::LOAD_GUEST_IA32_LBR_CTL)) {
        let value = i.field(FieldId::GuestIa32LbrCtl);
        v.rule(R::GuestLbrCtlRsvd, value.avoids(lift(e.lbr_ctl_reserved)))?;
    }
    if let Some(mut v) = v.given(c.entry.has(EntryControls::LOAD_PKRS)) {
        v.rule(R::GuestPkrs, i.field(FieldId::GuestIa32Pkrs).none(HIGH))?;
    }
    if let Some(mut v) = v.given(c.entry.has(EntryControls::LOAD_UINV)) {
        v.rule(R::GuestUinv, i.field(FieldId::GuestUinv).none(0xFF00_u64))?;
    }
    if let Some(mut v) = v.given(c.entry.has(EntryControls::LOAD_GUEST_IA32_SPEC_CTRL)) {
        let value = i.field(FieldId::GuestIa32SpecCtrl);
        v.rule(R::GuestSpecCtrl, value.avoids(lift(e.spec_ctrl_reserved)))?;
    }
    if let Some(v) = v.given(c.entry.has(EntryControls::LOAD_IA32_FRED)) {
        fred(i, v, const { &GUEST_FRED })?;
    }
    ControlFlow::Continue(())
}

/// Source: Checks on Guest RIP, RFLAGS, and SSP, 27.3.1.4.
#[inline(always)]
pub(super) fn rip_rflags_ssp<I: Inputs, V: Visitor<I::Truth>>(
    i: &I,
    c: &Controls<I::Word>,
    mut v: Rules<'_, V>,
) -> ControlFlow<V::Break> {
    let e = i.environment();
    let intel64 = I::Word::lift(e.flags).has(fact::INTEL64);
    let ia32e = c.entry.has(EntryControls::IA32E_MODE_GUEST);
    let flags = i.field(FieldId::GuestRflags);

    if let Some(mut v) = v.given(intel64) {
        let rip = i.field(FieldId::GuestRip);
        let long = ia32e & i.field(FieldId::GuestCsAccessRights).has(1_u64 << 13);
        if let Some(mut v) = v.given(!long) {
            v.rule(R::GuestRipHigh32, rip.none(HIGH))?;
        }
        if let Some(mut v) = v.given(long) {
            v.rule(R::GuestRipUpperIdentical, rip.is_upper_identical(e.linear_width))?;
        }
    }
    v.rule(R::GuestRflagsRsvd0, flags.none(rflags::RESERVED))?;
    v.rule(R::GuestRflagsBit1, flags.has(2_u64))?;
    if let Some(mut v) = v.given(ia32e) {
        v.rule(R::GuestRflagsVmIa32e, flags.none(rflags::VM))?;
    }
    if let Some(mut v) = v.given(i.field(FieldId::GuestCr0).none(cr::CR0_PE)) {
        v.rule(R::GuestRflagsVmPe0, flags.none(rflags::VM))?;
    }
    let event = Event::of(i);
    if let Some(mut v) = v.given(event.valid & event.is(kind::EXTERNAL_INTERRUPT)) {
        v.rule(R::GuestRflagsIfExtint, flags.has(rflags::IF))?;
    }
    if let Some(mut v) = v.given(i.field(FieldId::GuestCr4).has(cr::CR4_FRED)) {
        let dpl = i.field(FieldId::GuestSsAccessRights).slice(5, 2);
        if let Some(mut v) = v.given(dpl.is_value(3)) {
            v.rule(R::GuestRflagsIoplFred, flags.none(rflags::IOPL))?;
        }
    }
    if let Some(mut v) = v.given(c.entry.has(EntryControls::LOAD_CET_STATE)) {
        let ssp = i.field(FieldId::GuestSsp);
        v.rule(R::GuestSspAlign, ssp.none(3_u64))?;
        if let Some(mut v) = v.given(intel64) {
            // Processors, and the emulator, refuse an SSP above 4 GBytes outside IA-32e mode.
            let fits = ia32e | ssp.none(HIGH);
            v.rule(R::GuestSspUpperIdentical, ssp.is_upper_identical(e.linear_width) & fits)?;
        }
    }
    ControlFlow::Continue(())
}

//! Pairs for the VM-exit control fields (phase ctl-exit).

use vmx_types::{
    CapabilityMsr as Cap,
    FieldId::{
        PinBasedVmExecutionControls as PIN, PrimaryVmExitControls as EXIT,
        SecondaryVmExitControls as EXIT2,
    },
    controls::{ExitControls as Exit, PinControls as Pin, SecondaryExitControls as Exit2},
};

use crate::{Case, Setup};

const SECONDARY_ACTIVE: Exit = Exit::ACTIVATE_SECONDARY_CONTROLS;
const SAVE_TIMER: Exit = Exit::SAVE_VMX_PREEMPTION_TIMER_VALUE;
const TIMER: Pin = Pin::ACTIVATE_VMX_PREEMPTION_TIMER;

pub(crate) const CASES: &[Case] = cases! {
    // Save debug controls may be 0 only if the TRUE MSR says so.
    CtlExitAllowed0: |_s| {} => |s| s.off(EXIT, 1 << 0);
    CtlExitAllowed0: |_s| {} => |s| s.off(EXIT, 1 << 17);
    CtlExitAllowed0: |s| s.on_msr(Cap::TrueExitCtls, 1 << 2) => |s| s.off(EXIT, 1 << 2);
    CtlExitAllowed0: |s| s.plain() => |s| s.off(EXIT, 1 << 2);
    CtlExitAllowed0: |s| s.plain().on_msr(Cap::TrueExitCtls, 1 << 31) =>
        |s| s.on_msr(Cap::ExitCtls, 1 << 31);
    CtlExitAllowed1: |_s| {} => |s| s.off_msr(Cap::TrueExitCtls, 1 << 47);
    CtlExitAllowed1: |s| s.off_msr(Cap::TrueExitCtls, 1 << 63) => |s| s.on(EXIT, 1 << 31);
    CtlExitAllowed1: |s| s.plain().off_msr(Cap::TrueExitCtls, 1 << 47) =>
        |s| s.off_msr(Cap::ExitCtls, 1 << 47);

    // Secondary controls: 64 bits, and 0 unless activated.
    CtlExit2Allowed1: |s| secondary(s) => |s| s.on(EXIT2, 1 << 4);
    CtlExit2Allowed1: |s| secondary(s) => |s| s.on(EXIT2, 1 << 63);
    CtlExit2Allowed1: |s| secondary(s).enable(EXIT2, Exit2::SAVE_IA32_FRED) =>
        |s| s.off_msr(Cap::ExitCtls2, 1);
    CtlExit2Allowed1: |s| s.on(EXIT2, 1 << 4) => |s| s.enable(EXIT, SECONDARY_ACTIVE);

    // VMX-preemption timer.
    CtlExitSavePreemptionTimer: |s| s.enable(EXIT, SAVE_TIMER) => |s| s.disable(PIN, TIMER);
    CtlExitSavePreemptionTimer: |s| s.disable(PIN, TIMER) => |s| s.enable(EXIT, SAVE_TIMER);
};

fn secondary(s: &mut Setup) -> &mut Setup {
    s.enable(EXIT, SECONDARY_ACTIVE)
}

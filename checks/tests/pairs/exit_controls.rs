//! Pairs for the VM-exit control fields (phase ctl-exit).

use vmx_types::{
    CapabilityMsr,
    FieldId::*,
    controls::{ExitControls, PinControls},
};

use crate::{Case, Setup, cases};

pub const CASES: &[Case] = cases! {
    CtlExitAllowed0: |_s| {} => |s| s.msr(CapabilityMsr::TrueExitCtls, !0 << 32 | 1 << 4);
    CtlExitAllowed1: |_s| {} => |s| s.on(PrimaryVmExitControls, 1 << 24);
    CtlExit2Allowed1: |s| secondary(s) => |s| s.set(SecondaryVmExitControls, 1 << 63);
    CtlExitSavePreemptionTimer: |s| save_timer(s) =>
        |s| s.disable(PinBasedVmExecutionControls, PinControls::ACTIVATE_VMX_PREEMPTION_TIMER);
    CtlExitMsrStoreAlign: |s| store_area(s) => |s| s.set(VmExitMsrStoreAddress, 0x8008);
    CtlExitMsrStoreWidth: |s| store_area(s) => |s| s.set(VmExitMsrStoreAddress, 1 << 46);
};

fn secondary(s: &mut Setup) {
    s.enable(PrimaryVmExitControls, ExitControls::ACTIVATE_SECONDARY_CONTROLS);
}

fn save_timer(s: &mut Setup) {
    s.enable(PinBasedVmExecutionControls, PinControls::ACTIVATE_VMX_PREEMPTION_TIMER);
    s.enable(PrimaryVmExitControls, ExitControls::SAVE_VMX_PREEMPTION_TIMER_VALUE);
}

fn store_area(s: &mut Setup) {
    s.set(VmExitMsrStoreAddress, 0x8000).set(VmExitMsrStoreCount, 2);
}

//! Pairs for the VM-exit control fields (phase ctl-exit).

use vmx_types::{
    FieldId::*,
    controls::{ExitControls as Exit, PinControls as Pin},
};

use crate::{Case, Setup};

pub(crate) const CASES: &[Case] = cases! {
    CtlExitAllowed0: |_s| {} => |s| s.off(PrimaryVmExitControls, 1 << 0);
    CtlExitAllowed1: |s| s.off_msr(vmx_types::CapabilityMsr::TrueExitCtls, 1 << 56) =>
        |s| s.enable(PrimaryVmExitControls, Exit::CONCEAL_VMX_FROM_PT);
    CtlExit2Allowed1: |s| s.enable(PrimaryVmExitControls, Exit::ACTIVATE_SECONDARY_CONTROLS) =>
        |s| s.set(SecondaryVmExitControls, 1 << 63);
    CtlExit2Allowed1: |s| s.set(SecondaryVmExitControls, 1 << 63) =>
        |s| s.enable(PrimaryVmExitControls, Exit::ACTIVATE_SECONDARY_CONTROLS);
    CtlExitSavePreemptionTimer: |s| save_timer(s) =>
        |s| s.disable(PinBasedVmExecutionControls, Pin::ACTIVATE_VMX_PREEMPTION_TIMER);

    // The MSR-store area. One that begins beyond the width also ends beyond it.
    CtlExitMsrStoreAlign: |s| store_area(s) => |s| s.set(VmExitMsrStoreAddress, 0x8008);
    CtlExitMsrStoreWidth with [CtlExitMsrStoreLastByte]: |s| store_area(s) =>
        |s| s.set(VmExitMsrStoreAddress, 1 << 46);
    CtlExitMsrStoreLastByte: |s| { store_area(s); s.set(VmExitMsrStoreAddress, (1 << 46) - 0x20); } =>
        |s| s.set(VmExitMsrStoreCount, 3);
    CtlExitMsrStoreLastByte: |s| { store_area(s); s.set(VmExitMsrStoreAddress, (1 << 32) - 0x10); } =>
        |s| s.on_basic(1 << 48);
    CtlExitMsrStoreCountRecommended: |s| { store_area(s); s.set(VmExitMsrStoreCount, 512); } =>
        |s| s.set(VmExitMsrStoreCount, 513);

    // The MSR-load area.
    CtlExitMsrLoadAlign: |s| load_area(s) => |s| s.set(VmExitMsrLoadAddress, 0x8001);
    CtlExitMsrLoadWidth with [CtlExitMsrLoadLastByte]: |s| load_area(s) =>
        |s| s.set(VmExitMsrLoadAddress, 1 << 46);
    CtlExitMsrLoadLastByte: |s| { load_area(s); s.set(VmExitMsrLoadAddress, (1 << 46) - 0x20); } =>
        |s| s.set(VmExitMsrLoadCount, 3);
    CtlExitMsrLoadCountRecommended: |s| { load_area(s); s.set(VmExitMsrLoadCount, 512); } =>
        |s| s.set(VmExitMsrLoadCount, 513);
};

fn save_timer(s: &mut Setup) {
    s.enable(PinBasedVmExecutionControls, Pin::ACTIVATE_VMX_PREEMPTION_TIMER);
    s.enable(PrimaryVmExitControls, Exit::SAVE_VMX_PREEMPTION_TIMER_VALUE);
}

fn store_area(s: &mut Setup) {
    s.set(VmExitMsrStoreAddress, 0x8000).set(VmExitMsrStoreCount, 2);
}

fn load_area(s: &mut Setup) {
    s.set(VmExitMsrLoadAddress, 0x8000).set(VmExitMsrLoadCount, 2);
}

//! Pairs for the VM-execution control fields (phase ctl-exec).

use vmx_types::{
    CapabilityMsr as Msr,
    FieldId::*,
    controls::{
        EntryControls as Entry, ExitControls as Exit, PinControls as Pin,
        PrimaryControls as Primary, SecondaryControls as Secondary, TertiaryControls as Tertiary,
    },
};

use crate::{Case, Setup};

/// The physical-address width of the sample is 46.
const BEYOND: u64 = 1 << 46;
const WITHIN: u64 = 1 << 45;

const PIN: vmx_types::FieldId = PinBasedVmExecutionControls;
const PRIMARY: vmx_types::FieldId = PrimaryProcessorBasedVmExecutionControls;
const SECONDARY: vmx_types::FieldId = SecondaryProcessorBasedVmExecutionControls;
const TERTIARY: vmx_types::FieldId = TertiaryProcessorBasedVmExecutionControls;

pub(crate) const CASES: &[Case] = cases! {
    // Allowed settings, by the TRUE MSRs and without them.
    CtlPinAllowed0: |_s| {} => |s| s.off(PIN, 1 << 1);
    CtlPinAllowed0: |s| { no_true(s); s.on(PIN, 1 << 2); } => |s| s.off(PIN, 1 << 2);
    CtlPinAllowed1: |_s| {} => |s| s.on(PIN, 1 << 8);
    CtlProcAllowed0: |_s| {} => |s| s.off(PRIMARY, 1 << 1);
    CtlProcAllowed0: |s| { no_true(s); s.on(PRIMARY, 0x0401_E172); } =>
        |s| s.disable(PRIMARY, Primary::CR3_LOAD_EXITING);
    CtlProcAllowed1: |_s| {} => |s| s.on(PRIMARY, 1 << 0);
    CtlProc2Allowed1: |s| s.msr(Msr::ProcbasedCtls2, 0xEA << 32) =>
        |s| s.enable(SECONDARY, Secondary::ENABLE_PML);
    CtlProc2Allowed0: |s| s.msr(Msr::ProcbasedCtls2, 0xFFFF_FFFF_0000_0008) =>
        |s| s.disable(SECONDARY, Secondary::ENABLE_RDTSCP);
    CtlProc3Allowed1: |s| tertiary(s, Tertiary::empty()) => |s| s.on(TERTIARY, 1 << 63);
    CtlProc3Allowed1: |s| s.on(TERTIARY, 1 << 63) =>
        |s| s.enable(PRIMARY, Primary::ACTIVATE_TERTIARY_CONTROLS);

    // CR3 targets and bitmaps.
    CtlCr3TargetCount: |s| s.set(Cr3TargetCount, 4) => |s| s.set(Cr3TargetCount, 5);
    CtlCr3TargetCount: |_s| {} => |s| s.set(Cr3TargetCount, 0xFFFF_FFFF);
    CtlIoBitmapAAlign: |_s| {} => |s| s.on(IoBitmapAAddress, 1 << 11);
    CtlIoBitmapAWidth: |s| s.set(IoBitmapAAddress, WITHIN) => |s| s.set(IoBitmapAAddress, BEYOND);
    CtlIoBitmapAWidth: |s| s.set(IoBitmapAAddress, 1 << 32) => |s| s.on_basic(1 << 48);
    CtlIoBitmapBAlign: |_s| {} => |s| s.on(IoBitmapBAddress, 1);
    CtlIoBitmapBWidth: |s| s.set(IoBitmapBAddress, WITHIN) => |s| s.set(IoBitmapBAddress, 1 << 63);
    CtlMsrBitmapAlign: |_s| {} => |s| s.on(MsrBitmapAddress, 0x800);
    CtlMsrBitmapWidth: |s| s.set(MsrBitmapAddress, WITHIN) => |s| s.set(MsrBitmapAddress, BEYOND);

    // The TPR shadow.
    CtlVirtualApicAlign: |_s| {} => |s| s.on(VirtualApicAddress, 0x10);
    CtlVirtualApicWidth: |s| s.set(VirtualApicAddress, WITHIN) =>
        |s| s.set(VirtualApicAddress, BEYOND);
    CtlTprThresholdRsvd: |_s| {} => |s| s.set(TprThreshold, 1 << 4);
    CtlTprThresholdRsvd: |s| { virtual_interrupts(s); s.set(TprThreshold, 1 << 31); } =>
        |s| s.disable(SECONDARY, Secondary::VIRTUAL_INTERRUPT_DELIVERY);
    CtlTprThresholdVtpr: |s| { s.state.memory.vtpr = Some(0x20); s.set(TprThreshold, 2); } =>
        |s| s.set(TprThreshold, 3);
    CtlTprThresholdVtpr: |s| { secondary(s, Secondary::VIRTUALIZE_APIC_ACCESSES); s.set(TprThreshold, 1); } =>
        |s| s.disable(SECONDARY, Secondary::VIRTUALIZE_APIC_ACCESSES);

    // NMIs.
    CtlVirtualNmiNeedsNmiExiting: |_s| {} => |s| s.disable(PIN, Pin::NMI_EXITING);
    CtlNmiWindowNeedsVirtualNmi: |s| s.enable(PRIMARY, Primary::NMI_WINDOW_EXITING) =>
        |s| s.disable(PIN, Pin::VIRTUAL_NMIS);

    // APIC virtualization.
    CtlApicAccessAlign: |s| secondary(s, Secondary::VIRTUALIZE_APIC_ACCESSES) =>
        |s| s.set(ApicAccessAddress, 0x8);
    CtlApicAccessWidth: |s| { secondary(s, Secondary::VIRTUALIZE_APIC_ACCESSES); s.set(ApicAccessAddress, WITHIN); } =>
        |s| s.set(ApicAccessAddress, BEYOND);
    CtlX2apicVirtNeedsTprShadow: |s| secondary(s, Secondary::VIRTUALIZE_X2APIC_MODE) =>
        |s| s.disable(PRIMARY, Primary::USE_TPR_SHADOW);
    CtlX2apicVirtExclApicAccess: |s| secondary(s, Secondary::VIRTUALIZE_X2APIC_MODE) =>
        |s| secondary(s, Secondary::VIRTUALIZE_APIC_ACCESSES);
    CtlApicRegVirtNeedsTprShadow: |s| secondary(s, Secondary::APIC_REGISTER_VIRTUALIZATION) =>
        |s| s.disable(PRIMARY, Primary::USE_TPR_SHADOW);
    CtlVidNeedsTprShadow: |s| virtual_interrupts(s) =>
        |s| s.disable(PRIMARY, Primary::USE_TPR_SHADOW);
    CtlVidNeedsExtintExiting: |s| virtual_interrupts(s) =>
        |s| s.disable(PIN, Pin::EXTERNAL_INTERRUPT_EXITING);

    // Posted interrupts.
    CtlPiNeedsVid: |s| posted_interrupts(s) =>
        |s| s.disable(SECONDARY, Secondary::VIRTUAL_INTERRUPT_DELIVERY);
    CtlPiNeedsAckIntr: |s| posted_interrupts(s) =>
        |s| s.disable(PrimaryVmExitControls, Exit::ACKNOWLEDGE_INTERRUPT_ON_EXIT);
    CtlPiVector: |s| { posted_interrupts(s); s.set(PostedInterruptNotificationVector, 0xFF); } =>
        |s| s.set(PostedInterruptNotificationVector, 0x100);
    CtlPiDescAlign: |s| posted_interrupts(s) => |s| s.on(PostedInterruptDescriptorAddress, 0x20);
    CtlPiDescWidth: |s| { posted_interrupts(s); s.set(PostedInterruptDescriptorAddress, WITHIN); } =>
        |s| s.set(PostedInterruptDescriptorAddress, BEYOND);

    // VPID and EPT.
    CtlVpidNonzero: |_s| {} => |s| s.set(VirtualProcessorIdentifier, 0);
    CtlVpidNonzero: |s| { s.disable(SECONDARY, Secondary::ENABLE_VPID); s.set(VirtualProcessorIdentifier, 0); } =>
        |s| s.enable(SECONDARY, Secondary::ENABLE_VPID);
    CtlEptpMemtype: |_s| {} => |s| s.set(EptPointer, 0x605D);
    CtlEptpMemtype: |s| s.set(EptPointer, 0x6058) => |s| s.off_msr(Msr::EptVpidCap, 1 << 8);
    CtlEptpMemtype: |_s| {} => |s| s.off_msr(Msr::EptVpidCap, 1 << 14);
    CtlEptpWalkLength: |_s| {} => |s| s.set(EptPointer, 0x604E);
    CtlEptpWalkLength: |_s| {} => |s| s.off_msr(Msr::EptVpidCap, 1 << 6);
    CtlEptpWalkLength: |s| s.set(EptPointer, 0x6066) => |s| s.off_msr(Msr::EptVpidCap, 1 << 7);
    CtlEptpAd: |_s| {} => |s| s.off_msr(Msr::EptVpidCap, 1 << 21);
    CtlEptpSss: |s| s.off_msr(Msr::EptVpidCap, 1 << 23) => |s| s.on(EptPointer, 1 << 7);
    CtlEptpRsvdLow: |_s| {} => |s| s.on(EptPointer, 1 << 8);
    CtlEptpRsvdLow: |_s| {} => |s| s.on(EptPointer, 1 << 11);
    CtlEptpRsvdHigh: |s| s.on(EptPointer, WITHIN) => |s| s.on(EptPointer, BEYOND);
    CtlUrgNeedsEpt: |_s| {} => |s| s.disable(SECONDARY, Secondary::ENABLE_EPT);
    CtlMbecNeedsEpt: |s| no_ept(s, Secondary::empty()) =>
        |s| secondary(s, Secondary::MODE_BASED_EXECUTE_CONTROL_FOR_EPT);
    CtlPmlNeedsEpt: |s| no_ept(s, Secondary::empty()) => |s| secondary(s, Secondary::ENABLE_PML);
    CtlPmlAlign: |s| secondary(s, Secondary::ENABLE_PML) => |s| s.set(PmlAddress, 1);
    CtlPmlWidth: |s| { secondary(s, Secondary::ENABLE_PML); s.set(PmlAddress, WITHIN); } =>
        |s| s.set(PmlAddress, BEYOND);
    CtlSppNeedsEpt: |s| no_ept(s, Secondary::empty()) =>
        |s| secondary(s, Secondary::SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT);
    CtlSpptAlign: |s| secondary(s, Secondary::SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT) =>
        |s| s.set(SubPagePermissionTablePointer, 1 << 11);
    CtlSpptWidth: |s| { secondary(s, Secondary::SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT); s.set(SubPagePermissionTablePointer, WITHIN); } =>
        |s| s.set(SubPagePermissionTablePointer, BEYOND);
    CtlHlatNeedsEpt: |s| no_ept(s, Secondary::empty()) => |s| tertiary(s, Tertiary::ENABLE_HLAT);
    CtlHlatpRsvdLow: |s| { tertiary(s, Tertiary::ENABLE_HLAT); s.set(HlatPointer, 0x18); } =>
        |s| s.on(HlatPointer, 1 << 5);
    CtlHlatpRsvdLow: |s| tertiary(s, Tertiary::ENABLE_HLAT) => |s| s.on(HlatPointer, 1 << 2);
    CtlHlatpWidth: |s| { tertiary(s, Tertiary::ENABLE_HLAT); s.set(HlatPointer, WITHIN); } =>
        |s| s.set(HlatPointer, BEYOND);
    CtlHlatPrefixSize: |s| { tertiary(s, Tertiary::ENABLE_HLAT); s.off_msr(Msr::EptVpidCap, 0x3F << 48); } =>
        |s| s.set(HlatPrefixSize, 1);
    CtlHlatPrefixSize: |s| { tertiary(s, Tertiary::ENABLE_HLAT); s.set(HlatPrefixSize, 63); } =>
        |s| s.set(HlatPrefixSize, 64);
    CtlEptPagingWriteNeedsEpt: |s| no_ept(s, Secondary::empty()) =>
        |s| tertiary(s, Tertiary::EPT_PAGING_WRITE_CONTROL);
    CtlGuestPagingVerifNeedsEpt: |s| no_ept(s, Secondary::empty()) =>
        |s| tertiary(s, Tertiary::GUEST_PAGING_VERIFICATION);

    // IPI and APIC-timer virtualization.
    CtlIpiVirtNeedsTprShadow: |s| tertiary(s, Tertiary::IPI_VIRTUALIZATION) =>
        |s| s.disable(PRIMARY, Primary::USE_TPR_SHADOW);
    CtlPidTableAlign: |s| tertiary(s, Tertiary::IPI_VIRTUALIZATION) =>
        |s| s.set(PidPointerTableAddress, 4);
    // A table that begins beyond the width also ends beyond it.
    CtlPidTableWidth with [CtlPidTableLast]: |s| { tertiary(s, Tertiary::IPI_VIRTUALIZATION); s.set(PidPointerTableAddress, WITHIN); } =>
        |s| s.set(PidPointerTableAddress, BEYOND);
    CtlPidTableLast: |s| { tertiary(s, Tertiary::IPI_VIRTUALIZATION); s.set(PidPointerTableAddress, BEYOND - 8); } =>
        |s| s.set(LastPidPointerIndex, 1);
    CtlApicTimerNeedsVid: |s| { virtual_interrupts(s); tertiary(s, Tertiary::APIC_TIMER_VIRTUALIZATION); } =>
        |s| s.disable(SECONDARY, Secondary::VIRTUAL_INTERRUPT_DELIVERY);
    CtlApicTimerExclRdtscExiting: |s| { virtual_interrupts(s); tertiary(s, Tertiary::APIC_TIMER_VIRTUALIZATION); } =>
        |s| s.enable(PRIMARY, Primary::RDTSC_EXITING);
    CtlApicTimerVector: |s| { virtual_interrupts(s); tertiary(s, Tertiary::APIC_TIMER_VIRTUALIZATION); s.set(VirtualTimerVector, 0xFF); } =>
        |s| s.set(VirtualTimerVector, 0x100);

    // PASID translation.
    CtlPasidLowAlign: |s| secondary(s, Secondary::PASID_TRANSLATION) =>
        |s| s.set(LowPasidDirectoryAddress, 1 << 11);
    CtlPasidLowWidth: |s| { secondary(s, Secondary::PASID_TRANSLATION); s.set(LowPasidDirectoryAddress, WITHIN); } =>
        |s| s.set(LowPasidDirectoryAddress, BEYOND);
    CtlPasidHighAlign: |s| secondary(s, Secondary::PASID_TRANSLATION) =>
        |s| s.set(HighPasidDirectoryAddress, 1);
    CtlPasidHighWidth: |s| { secondary(s, Secondary::PASID_TRANSLATION); s.set(HighPasidDirectoryAddress, WITHIN); } =>
        |s| s.set(HighPasidDirectoryAddress, BEYOND);

    // VM functions.
    CtlVmfuncRsvd: |s| secondary(s, Secondary::ENABLE_VM_FUNCTIONS) => |s| s.set(VmFunctionControls, 2);
    CtlVmfuncRsvd: |s| s.set(VmFunctionControls, 2) => |s| secondary(s, Secondary::ENABLE_VM_FUNCTIONS);
    CtlEptpSwitchingNeedsEpt: |s| no_ept(s, Secondary::ENABLE_VM_FUNCTIONS) =>
        |s| s.set(VmFunctionControls, 1);
    CtlEptpListAlign: |s| eptp_switching(s) => |s| s.set(EptpListAddress, 1 << 11);
    CtlEptpListWidth: |s| { eptp_switching(s); s.set(EptpListAddress, WITHIN); } =>
        |s| s.set(EptpListAddress, BEYOND);

    // VMCS shadowing and #VE.
    CtlVmreadBitmapAlign: |s| secondary(s, Secondary::VMCS_SHADOWING) =>
        |s| s.set(VmreadBitmapAddress, 1);
    CtlVmreadBitmapWidth: |s| { secondary(s, Secondary::VMCS_SHADOWING); s.set(VmreadBitmapAddress, WITHIN); } =>
        |s| s.set(VmreadBitmapAddress, BEYOND);
    CtlVmwriteBitmapAlign: |s| secondary(s, Secondary::VMCS_SHADOWING) =>
        |s| s.set(VmwriteBitmapAddress, 1 << 11);
    CtlVmwriteBitmapWidth: |s| { secondary(s, Secondary::VMCS_SHADOWING); s.set(VmwriteBitmapAddress, WITHIN); } =>
        |s| s.set(VmwriteBitmapAddress, BEYOND);
    CtlVeInfoAlign: |s| secondary(s, Secondary::EPT_VIOLATION_VE) =>
        |s| s.set(VirtualizationExceptionInformationAddress, 0x20);
    CtlVeInfoWidth: |s| { secondary(s, Secondary::EPT_VIOLATION_VE); s.set(VirtualizationExceptionInformationAddress, WITHIN); } =>
        |s| s.set(VirtualizationExceptionInformationAddress, BEYOND);

    // Processor trace, TSC.
    CtlPtLoadWhileTracing: |s| s.facts.rtit_ctl = Some(1) =>
        |s| s.enable(VmEntryControls, Entry::LOAD_IA32_RTIT_CTL);
    CtlPtGpaNeedsEpt: |s| { trace(s); s.disable(SECONDARY, Secondary::UNRESTRICTED_GUEST); } =>
        |s| s.disable(SECONDARY, Secondary::ENABLE_EPT);
    CtlPtGpaNeedsLoadRtit: |s| trace(s) => |s| s.disable(VmEntryControls, Entry::LOAD_IA32_RTIT_CTL);
    CtlPtGpaNeedsClearRtit: |s| trace(s) =>
        |s| s.disable(PrimaryVmExitControls, Exit::CLEAR_IA32_RTIT_CTL);
    CtlTscMultiplierNonzero: |s| { secondary(s, Secondary::USE_TSC_SCALING); s.set(TscMultiplier, 1); } =>
        |s| s.set(TscMultiplier, 0);
};

/// Takes the TRUE capability MSRs away.
fn no_true(s: &mut Setup) {
    s.off_msr(Msr::Basic, 1 << 55);
    s.on(PRIMARY, 0x0401_E172);
    for msr in
        [Msr::TruePinbasedCtls, Msr::TrueProcbasedCtls, Msr::TrueExitCtls, Msr::TrueEntryCtls]
    {
        s.msr(msr, 0);
    }
}

fn secondary(s: &mut Setup, controls: Secondary) {
    s.enable(SECONDARY, controls);
}

fn tertiary(s: &mut Setup, controls: Tertiary) {
    s.enable(PRIMARY, Primary::ACTIVATE_TERTIARY_CONTROLS).enable(TERTIARY, controls);
}

fn virtual_interrupts(s: &mut Setup) {
    secondary(s, Secondary::VIRTUAL_INTERRUPT_DELIVERY);
}

fn posted_interrupts(s: &mut Setup) {
    virtual_interrupts(s);
    s.enable(PIN, Pin::PROCESS_POSTED_INTERRUPTS);
    s.set(PostedInterruptNotificationVector, 0xF2).set(PostedInterruptDescriptorAddress, 0x40);
}

/// Without EPT, and without what the sample uses that needs it.
fn no_ept(s: &mut Setup, controls: Secondary) {
    s.disable(SECONDARY, Secondary::ENABLE_EPT | Secondary::UNRESTRICTED_GUEST);
    secondary(s, controls);
}

fn eptp_switching(s: &mut Setup) {
    secondary(s, Secondary::ENABLE_VM_FUNCTIONS);
    s.set(VmFunctionControls, 1);
}

fn trace(s: &mut Setup) {
    secondary(s, Secondary::INTEL_PT_USES_GUEST_PHYSICAL_ADDRESSES);
    s.enable(VmEntryControls, Entry::LOAD_IA32_RTIT_CTL);
    s.enable(PrimaryVmExitControls, Exit::CLEAR_IA32_RTIT_CTL);
}

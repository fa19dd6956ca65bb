//! Pairs for the VM-execution control fields (phase ctl-exec).

use vmx_types::{
    CapabilityMsr as Cap,
    FieldId::{
        PinBasedVmExecutionControls as PIN, PrimaryProcessorBasedVmExecutionControls as PRIMARY,
        PrimaryVmExitControls as EXIT, SecondaryProcessorBasedVmExecutionControls as SECONDARY,
        TertiaryProcessorBasedVmExecutionControls as TERTIARY, VmEntryControls as ENTRY,
        VmFunctionControls as FUNCTIONS, *,
    },
    controls::{
        EntryControls as Entry, ExitControls as Exit, PinControls as Pin,
        PrimaryControls as Primary, SecondaryControls as Secondary, TertiaryControls as Tertiary,
        VmFunctionControls as Functions,
    },
};

use crate::{Case, Setup};

const SECONDARY_ACTIVE: Primary = Primary::ACTIVATE_SECONDARY_CONTROLS;
const TERTIARY_ACTIVE: Primary = Primary::ACTIVATE_TERTIARY_CONTROLS;
const SHADOW: Primary = Primary::USE_TPR_SHADOW;
const RDTSC: Primary = Primary::RDTSC_EXITING;
const APIC_ACCESSES: Secondary = Secondary::VIRTUALIZE_APIC_ACCESSES;
const EPT: Secondary = Secondary::ENABLE_EPT;

/// Pairs for an address that a control puts to use. A row is: the field, the number of low bits
/// that must be 0, the limit in bits where IA32_VMX_BASIC bit 48 is 1, the rules for alignment and
/// width, a preparation, the control, and the control that activates the word of the control.
macro_rules! addresses {
    ($($Field:ident $low:literal $narrow:literal $Aligned:ident $InRange:ident
        after $given:ident [$word:ident $control:expr $(, $activation:expr)?];)*) => {
        cases! {$(
            // The first and the last of the low bits.
            $Aligned: |s| { $given(s).enable($word, $control).set($Field, top(46, $low)) } =>
                |s| s.on($Field, 1);
            $Aligned: |s| { $given(s).enable($word, $control).set($Field, 1 << $low) } =>
                |s| s.set($Field, 1 << $low >> 1);
            // The first and the last bit beyond the physical-address width, and a lesser width.
            $InRange: |s| { $given(s).enable($word, $control).set($Field, top(46, $low)) } =>
                |s| s.on($Field, 1 << 46);
            $InRange: |s| { $given(s).enable($word, $control) } =>
                |s| s.on($Field, 1 << 63);
            $InRange: |s| { $given(s).enable($word, $control).set($Field, 1 << 45) } =>
                |s| s.facts.maxphyaddr = Some(45);
            $InRange: |s| {
                $given(s).narrow().enable($word, $control).set($Field, top($narrow, $low))
            } => |s| s.on($Field, 1 << $narrow);
            // Nobody looks at an address that is not in use.
            $Aligned: |s| { $given(s).disable($word, $control).set($Field, 1) } =>
                |s| s.enable($word, $control);
            $InRange: |s| { $given(s).disable($word, $control).set($Field, 1 << 46) } =>
                |s| s.enable($word, $control);
            $(
                $Aligned: |s| {
                    $given(s).enable($word, $control).disable(PRIMARY, $activation);
                    s.set($Field, 1)
                } => |s| s.enable(PRIMARY, $activation);
                $InRange: |s| {
                    $given(s).enable($word, $control).disable(PRIMARY, $activation);
                    s.set($Field, 1 << 46)
                } => |s| s.enable(PRIMARY, $activation);
            )?
        )*}
    };
}

/// The highest address of `width` bits of which `low` bits are 0.
const fn top(width: u32, low: u32) -> u64 {
    (1 << width) - (1 << low)
}

pub(crate) const ADDRESSES: &[Case] = addresses! {
    IoBitmapAAddress 12 32 CtlIoBitmapAAlign CtlIoBitmapAWidth
        after sample [PRIMARY Primary::USE_IO_BITMAPS];
    IoBitmapBAddress 12 32 CtlIoBitmapBAlign CtlIoBitmapBWidth
        after sample [PRIMARY Primary::USE_IO_BITMAPS];
    MsrBitmapAddress 12 32 CtlMsrBitmapAlign CtlMsrBitmapWidth
        after sample [PRIMARY Primary::USE_MSR_BITMAPS];
    VirtualApicAddress 12 32 CtlVirtualApicAlign CtlVirtualApicWidth after sample
        [PRIMARY SHADOW];
    ApicAccessAddress 12 32 CtlApicAccessAlign CtlApicAccessWidth after sample
        [SECONDARY APIC_ACCESSES, SECONDARY_ACTIVE];
    PostedInterruptDescriptorAddress 6 32 CtlPiDescAlign CtlPiDescWidth
        after interrupt_delivery [PIN Pin::PROCESS_POSTED_INTERRUPTS];
    PmlAddress 12 32 CtlPmlAlign CtlPmlWidth after sample
        [SECONDARY Secondary::ENABLE_PML, SECONDARY_ACTIVE];
    SubPagePermissionTablePointer 12 32 CtlSpptAlign CtlSpptWidth after sample
        [SECONDARY Secondary::SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT, SECONDARY_ACTIVE];
    // One of these controls does not put to use what belongs to another.
    LowPasidDirectoryAddress 12 46 CtlPasidLowAlign CtlPasidLowWidth after shadowing
        [SECONDARY Secondary::PASID_TRANSLATION, SECONDARY_ACTIVE];
    HighPasidDirectoryAddress 12 46 CtlPasidHighAlign CtlPasidHighWidth after shadowing
        [SECONDARY Secondary::PASID_TRANSLATION, SECONDARY_ACTIVE];
    EptpListAddress 12 32 CtlEptpListAlign CtlEptpListWidth
        after eptp_switching [SECONDARY Secondary::ENABLE_VM_FUNCTIONS, SECONDARY_ACTIVE];
    EptpListAddress 12 32 CtlEptpListAlign CtlEptpListWidth
        after vm_functions [FUNCTIONS Functions::EPTP_SWITCHING];
    VmreadBitmapAddress 12 32 CtlVmreadBitmapAlign CtlVmreadBitmapWidth after pasid
        [SECONDARY Secondary::VMCS_SHADOWING, SECONDARY_ACTIVE];
    VmwriteBitmapAddress 12 32 CtlVmwriteBitmapAlign CtlVmwriteBitmapWidth after pasid
        [SECONDARY Secondary::VMCS_SHADOWING, SECONDARY_ACTIVE];
    VirtualizationExceptionInformationAddress 12 32 CtlVeInfoAlign CtlVeInfoWidth after pasid
        [SECONDARY Secondary::EPT_VIOLATION_VE, SECONDARY_ACTIVE];
};

/// Pairs for a control that needs another. A row is: the rule, a preparation, the control with the
/// control that activates its word, and the control that it needs.
macro_rules! needs {
    ($($Rule:ident after $given:ident [$word:ident $control:expr $(, $activation:expr)?]
        [$other:ident $needed:expr];)*) => {
        cases! {$(
            $Rule: |s| { $given(s).enable($word, $control).enable($other, $needed) } =>
                |s| s.disable($other, $needed);
            $Rule: |s| { $given(s).disable($word, $control).disable($other, $needed) } =>
                |s| s.enable($word, $control);
            $($Rule: |s| {
                $given(s).enable($word, $control).disable($other, $needed);
                s.disable(PRIMARY, $activation)
            } => |s| s.enable(PRIMARY, $activation);)?
        )*}
    };
}

pub(crate) const NEEDS: &[Case] = needs! {
    CtlVirtualNmiNeedsNmiExiting
        after sample [PIN Pin::VIRTUAL_NMIS] [PIN Pin::NMI_EXITING];
    CtlNmiWindowNeedsVirtualNmi
        after sample [PRIMARY Primary::NMI_WINDOW_EXITING] [PIN Pin::VIRTUAL_NMIS];
    // The virtual APIC.
    CtlX2apicVirtNeedsTprShadow after sample
        [SECONDARY Secondary::VIRTUALIZE_X2APIC_MODE, SECONDARY_ACTIVE]
        [PRIMARY SHADOW];
    CtlApicRegVirtNeedsTprShadow after sample
        [SECONDARY Secondary::APIC_REGISTER_VIRTUALIZATION, SECONDARY_ACTIVE]
        [PRIMARY SHADOW];
    CtlVidNeedsTprShadow after sample
        [SECONDARY Secondary::VIRTUAL_INTERRUPT_DELIVERY, SECONDARY_ACTIVE]
        [PRIMARY SHADOW];
    CtlVidNeedsExtintExiting after sample
        [SECONDARY Secondary::VIRTUAL_INTERRUPT_DELIVERY, SECONDARY_ACTIVE]
        [PIN Pin::EXTERNAL_INTERRUPT_EXITING];
    CtlIpiVirtNeedsTprShadow after tertiary
        [TERTIARY Tertiary::IPI_VIRTUALIZATION, TERTIARY_ACTIVE]
        [PRIMARY SHADOW];
    CtlPiNeedsVid after sample
        [PIN Pin::PROCESS_POSTED_INTERRUPTS] [SECONDARY Secondary::VIRTUAL_INTERRUPT_DELIVERY];
    CtlPiNeedsAckIntr after interrupt_delivery
        [PIN Pin::PROCESS_POSTED_INTERRUPTS] [EXIT Exit::ACKNOWLEDGE_INTERRUPT_ON_EXIT];
    CtlApicTimerNeedsVid after tertiary
        [TERTIARY Tertiary::APIC_TIMER_VIRTUALIZATION, TERTIARY_ACTIVE]
        [SECONDARY Secondary::VIRTUAL_INTERRUPT_DELIVERY];
    // EPT.
    CtlUrgNeedsEpt after sample
        [SECONDARY Secondary::UNRESTRICTED_GUEST, SECONDARY_ACTIVE]
        [SECONDARY EPT];
    CtlMbecNeedsEpt after restricted
        [SECONDARY Secondary::MODE_BASED_EXECUTE_CONTROL_FOR_EPT, SECONDARY_ACTIVE]
        [SECONDARY EPT];
    CtlPmlNeedsEpt after restricted
        [SECONDARY Secondary::ENABLE_PML, SECONDARY_ACTIVE] [SECONDARY EPT];
    CtlSppNeedsEpt after restricted
        [SECONDARY Secondary::SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT, SECONDARY_ACTIVE]
        [SECONDARY EPT];
    CtlHlatNeedsEpt after tertiary
        [TERTIARY Tertiary::ENABLE_HLAT, TERTIARY_ACTIVE] [SECONDARY EPT];
    CtlEptPagingWriteNeedsEpt after tertiary
        [TERTIARY Tertiary::EPT_PAGING_WRITE_CONTROL, TERTIARY_ACTIVE]
        [SECONDARY EPT];
    CtlGuestPagingVerifNeedsEpt after tertiary
        [TERTIARY Tertiary::GUEST_PAGING_VERIFICATION, TERTIARY_ACTIVE]
        [SECONDARY EPT];
    CtlEptpSwitchingNeedsEpt after vm_functions
        [FUNCTIONS Functions::EPTP_SWITCHING] [SECONDARY EPT];
    CtlEptpSwitchingNeedsEpt after eptp_switching
        [SECONDARY Secondary::ENABLE_VM_FUNCTIONS, SECONDARY_ACTIVE]
        [SECONDARY EPT];
    // Intel PT uses guest physical addresses.
    CtlPtGpaNeedsEpt after switched_tracing
        [SECONDARY Secondary::INTEL_PT_USES_GUEST_PHYSICAL_ADDRESSES, SECONDARY_ACTIVE]
        [SECONDARY EPT];
    CtlPtGpaNeedsLoadRtit after switched_tracing
        [SECONDARY Secondary::INTEL_PT_USES_GUEST_PHYSICAL_ADDRESSES, SECONDARY_ACTIVE]
        [ENTRY Entry::LOAD_IA32_RTIT_CTL];
    CtlPtGpaNeedsClearRtit after switched_tracing
        [SECONDARY Secondary::INTEL_PT_USES_GUEST_PHYSICAL_ADDRESSES, SECONDARY_ACTIVE]
        [EXIT Exit::CLEAR_IA32_RTIT_CTL];
};

pub(crate) const CASES: &[Case] = cases! {
    // Pin-based controls: what the TRUE MSR says, and the plain one where there is no other.
    CtlPinAllowed0: |_s| {} => |s| s.off(PIN, 1 << 1);
    CtlPinAllowed0: |_s| {} => |s| s.off(PIN, 1 << 4);
    CtlPinAllowed0: |s| s.on_msr(Cap::TruePinbasedCtls, 1) => |s| s.off(PIN, 1);
    CtlPinAllowed0: |s| s.plain().on_msr(Cap::PinbasedCtls, 1) => |s| s.off(PIN, 1);
    CtlPinAllowed1: |_s| {} => |s| s.on(PIN, 1 << 8);
    CtlPinAllowed1: |_s| {} => |s| s.on(PIN, 1 << 31);
    CtlPinAllowed1: |_s| {} => |s| s.off_msr(Cap::TruePinbasedCtls, 1 << 32);
    CtlPinAllowed1: |s| s.plain() => |s| s.off_msr(Cap::PinbasedCtls, 1 << 32);

    // Primary controls: CR3-load and CR3-store exiting may be 0 only if the TRUE MSR says so.
    CtlProcAllowed0: |_s| {} => |s| s.off(PRIMARY, 1 << 1);
    CtlProcAllowed0: |_s| {} => |s| s.off(PRIMARY, 1 << 26);
    CtlProcAllowed0: |_s| {} => |s| s.on_msr(Cap::TrueProcbasedCtls, 1 << 15);
    CtlProcAllowed0: |_s| {} => |s| s.off_msr(Cap::Basic, 1 << 55);
    CtlProcAllowed0: |s| s.plain() => |s| s.off(PRIMARY, 1 << 15);
    CtlProcAllowed0: |s| s.plain() => |s| s.off(PRIMARY, 1 << 16);
    CtlProcAllowed1: |_s| {} => |s| s.on(PRIMARY, 1 << 0);
    CtlProcAllowed1: |_s| {} => |s| s.on(PRIMARY, 1 << 18);
    CtlProcAllowed1: |_s| {} => |s| s.off_msr(Cap::TrueProcbasedCtls, 1 << 63);
    CtlProcAllowed1: |s| s.plain() => |s| s.off_msr(Cap::ProcbasedCtls, 1 << 63);

    // Secondary and tertiary controls count only if their words are activated.
    CtlProc2Allowed1: |s| s.off_msr(Cap::ProcbasedCtls2, 1 << 63) =>
        |s| s.on(SECONDARY, 1 << 31);
    CtlProc2Allowed1: |_s| {} => |s| s.off_msr(Cap::ProcbasedCtls2, 1 << 33);
    CtlProc2Allowed1: |s| no_secondary(s).msr(Cap::ProcbasedCtls2, 0) =>
        |s| s.enable(PRIMARY, SECONDARY_ACTIVE);
    CtlProc2Allowed0: |_s| {} => |s| s.on_msr(Cap::ProcbasedCtls2, 1 << 2);
    CtlProc2Allowed0: |s| s.on_msr(Cap::ProcbasedCtls2, 1 << 3) =>
        |s| s.disable(SECONDARY, Secondary::ENABLE_RDTSCP);
    CtlProc2Allowed0: |s| no_secondary(s).on_msr(Cap::ProcbasedCtls2, 4) =>
        |s| s.enable(PRIMARY, SECONDARY_ACTIVE);
    CtlProc3Allowed1: |s| tertiary(s) => |s| s.on(TERTIARY, 1 << 9);
    CtlProc3Allowed1: |s| tertiary(s) => |s| s.on(TERTIARY, 1 << 63);
    CtlProc3Allowed1: |s| tertiary(s).enable(TERTIARY, Tertiary::LOADIWKEY_EXITING) =>
        |s| s.off_msr(Cap::ProcbasedCtls3, 1);
    CtlProc3Allowed1: |s| s.on(TERTIARY, 1 << 9) => |s| s.enable(PRIMARY, TERTIARY_ACTIVE);
    CtlProc3Allowed1: |s| no_secondary(tertiary(s)) => |s| s.on(TERTIARY, 1 << 9);

    // CR3-target values: at most MISC bits 24:16.
    CtlCr3TargetCount: |s| s.set(Cr3TargetCount, 4) => |s| s.set(Cr3TargetCount, 5);
    CtlCr3TargetCount: |s| s.set(Cr3TargetCount, 4) => |s| s.set(Cr3TargetCount, 0xFFFF_FFFF);
    CtlCr3TargetCount: |s| s.set(Cr3TargetCount, 4) => |s| s.off_msr(Cap::Misc, 4 << 16);
    CtlCr3TargetCount: |s| s.on_msr(Cap::Misc, 0x1FF << 16).set(Cr3TargetCount, 0x1FF) =>
        |s| s.set(Cr3TargetCount, 0x200);

    // TPR threshold.
    CtlTprThresholdRsvd: |s| threshold(s, 0xF, 0xF0) => |s| s.on(TprThreshold, 1 << 4);
    CtlTprThresholdRsvd: |_s| {} => |s| s.on(TprThreshold, 1 << 31);
    CtlTprThresholdRsvd: |s| s.enable(SECONDARY, APIC_ACCESSES) =>
        |s| s.on(TprThreshold, 1 << 4);
    CtlTprThresholdRsvd: |s| s.disable(PRIMARY, SHADOW).on(TprThreshold, 1 << 4) =>
        |s| s.enable(PRIMARY, SHADOW);
    CtlTprThresholdRsvd: |s| interrupt_delivery(s).on(TprThreshold, 1 << 4) =>
        |s| s.disable(SECONDARY, Secondary::VIRTUAL_INTERRUPT_DELIVERY);
    CtlTprThresholdRsvd: |s| interrupt_delivery(s).on(TprThreshold, 1 << 4) =>
        |s| s.disable(PRIMARY, SECONDARY_ACTIVE);
    CtlTprThresholdVtpr: |s| threshold(s, 5, 0x50) => |s| s.set(TprThreshold, 6);
    CtlTprThresholdVtpr: |s| threshold(s, 7, 0x70) => |s| s.set(TprThreshold, 8);
    CtlTprThresholdVtpr: |s| threshold(s, 5, 0x5F) => |s| s.state.memory.vtpr = Some(0x4F);
    CtlTprThresholdVtpr: |s| threshold(s, 5, 0x4F).disable(PRIMARY, SHADOW) =>
        |s| s.enable(PRIMARY, SHADOW);
    CtlTprThresholdVtpr: |s| threshold(s, 5, 0x4F).enable(SECONDARY, APIC_ACCESSES) =>
        |s| s.disable(SECONDARY, APIC_ACCESSES);
    CtlTprThresholdVtpr: |s| threshold(s, 5, 0x4F).enable(SECONDARY, APIC_ACCESSES) =>
        |s| s.disable(PRIMARY, SECONDARY_ACTIVE);
    CtlTprThresholdVtpr: |s| interrupt_delivery(threshold(s, 5, 0x4F)) =>
        |s| s.disable(SECONDARY, Secondary::VIRTUAL_INTERRUPT_DELIVERY);

    // Modes of the APIC that exclude each other.
    CtlX2apicVirtExclApicAccess: |s| s.enable(SECONDARY, Secondary::VIRTUALIZE_X2APIC_MODE) =>
        |s| s.enable(SECONDARY, APIC_ACCESSES);
    CtlX2apicVirtExclApicAccess: |s| s.enable(SECONDARY, APIC_ACCESSES) =>
        |s| s.enable(SECONDARY, Secondary::VIRTUALIZE_X2APIC_MODE);

    // What a control needs is not there if its word is not active.
    CtlPiNeedsVid: |s| posted(s) => |s| s.disable(PRIMARY, SECONDARY_ACTIVE);
    CtlApicTimerNeedsVid: |s| apic_timer(s) => |s| s.disable(PRIMARY, SECONDARY_ACTIVE);
    CtlHlatNeedsEpt: |s| hlat(s) => |s| s.disable(PRIMARY, SECONDARY_ACTIVE);

    // Vectors: 16-bit fields of which the upper half is 0.
    CtlPiVector: |s| posted(s).set(PostedInterruptNotificationVector, 0xFF) =>
        |s| s.on(PostedInterruptNotificationVector, 1 << 8);
    CtlPiVector: |s| posted(s) => |s| s.on(PostedInterruptNotificationVector, 1 << 15);
    CtlPiVector: |s| interrupt_delivery(s).set(PostedInterruptNotificationVector, 0x100) =>
        |s| s.enable(PIN, Pin::PROCESS_POSTED_INTERRUPTS);
    CtlApicTimerVector: |s| apic_timer(s).set(VirtualTimerVector, 0xFF) =>
        |s| s.on(VirtualTimerVector, 1 << 8);
    CtlApicTimerVector: |s| apic_timer(s) => |s| s.on(VirtualTimerVector, 1 << 15);
    CtlApicTimerVector: |s| interrupt_delivery(tertiary(s)).set(VirtualTimerVector, 0x100) =>
        |s| s.enable(TERTIARY, Tertiary::APIC_TIMER_VIRTUALIZATION);
    CtlApicTimerExclRdtscExiting: |s| apic_timer(s) =>
        |s| s.enable(PRIMARY, RDTSC);
    CtlApicTimerExclRdtscExiting:
        |s| apic_timer(s).enable(PRIMARY, RDTSC).disable(PRIMARY, TERTIARY_ACTIVE) =>
        |s| s.enable(PRIMARY, TERTIARY_ACTIVE);

    // VPID.
    CtlVpidNonzero: |s| s.set(VirtualProcessorIdentifier, 0xFFFF) =>
        |s| s.set(VirtualProcessorIdentifier, 0);
    CtlVpidNonzero:
        |s| s.disable(SECONDARY, Secondary::ENABLE_VPID).set(VirtualProcessorIdentifier, 0) =>
        |s| s.enable(SECONDARY, Secondary::ENABLE_VPID);
    CtlVpidNonzero: |s| no_secondary(s).set(VirtualProcessorIdentifier, 0) =>
        |s| s.enable(PRIMARY, SECONDARY_ACTIVE);

    // EPT pointer: memory type uncacheable or write-back, and only if enumerated.
    CtlEptpMemtype: |_s| {} => |s| s.set(EptPointer, 0x6059);
    CtlEptpMemtype: |_s| {} => |s| s.set(EptPointer, 0x605A);
    CtlEptpMemtype: |_s| {} => |s| s.set(EptPointer, 0x605B);
    CtlEptpMemtype: |_s| {} => |s| s.set(EptPointer, 0x605C);
    CtlEptpMemtype: |_s| {} => |s| s.set(EptPointer, 0x605D);
    CtlEptpMemtype: |_s| {} => |s| s.set(EptPointer, 0x605F);
    CtlEptpMemtype: |s| s.off_msr(Cap::EptVpidCap, 1 << 8) => |s| s.set(EptPointer, 0x6058);
    CtlEptpMemtype: |s| s.set(EptPointer, 0x6058).off_msr(Cap::EptVpidCap, 1 << 14) =>
        |s| s.set(EptPointer, 0x605E);
    CtlEptpMemtype: |s| no_ept(s).set(EptPointer, 0x6059) =>
        |s| s.enable(SECONDARY, EPT);
    CtlEptpMemtype: |s| no_secondary(s).set(EptPointer, 0x6059) =>
        |s| s.enable(PRIMARY, SECONDARY_ACTIVE);
    // A walk of 4 or 5 levels, if enumerated.
    CtlEptpWalkLength: |_s| {} => |s| s.set(EptPointer, 0x6046);
    CtlEptpWalkLength: |_s| {} => |s| s.set(EptPointer, 0x604E);
    CtlEptpWalkLength: |_s| {} => |s| s.set(EptPointer, 0x6056);
    CtlEptpWalkLength: |_s| {} => |s| s.set(EptPointer, 0x606E);
    CtlEptpWalkLength: |_s| {} => |s| s.set(EptPointer, 0x607E);
    CtlEptpWalkLength: |s| s.off_msr(Cap::EptVpidCap, 1 << 7) => |s| s.set(EptPointer, 0x6066);
    CtlEptpWalkLength: |s| s.set(EptPointer, 0x6066).off_msr(Cap::EptVpidCap, 1 << 6) =>
        |s| s.set(EptPointer, 0x605E);
    CtlEptpWalkLength: |s| no_ept(s).set(EptPointer, 0) =>
        |s| s.enable(SECONDARY, EPT);
    // Accessed and dirty flags, and supervisor shadow stacks.
    CtlEptpAd: |_s| {} => |s| s.off_msr(Cap::EptVpidCap, 1 << 21);
    CtlEptpAd: |s| s.off(EptPointer, 1 << 6).off_msr(Cap::EptVpidCap, 1 << 21) =>
        |s| s.on(EptPointer, 1 << 6);
    CtlEptpSss: |s| s.off_msr(Cap::EptVpidCap, 1 << 23) => |s| s.on(EptPointer, 1 << 7);
    CtlEptpSss: |s| s.on(EptPointer, 1 << 7).on_msr(Cap::EptVpidCap, 1 << 23) =>
        |s| s.off_msr(Cap::EptVpidCap, 1 << 23);
    // Reserved bits. IA32_VMX_BASIC bit 48 does not limit the pointer.
    CtlEptpRsvdLow: |_s| {} => |s| s.on(EptPointer, 1 << 8);
    CtlEptpRsvdLow: |_s| {} => |s| s.on(EptPointer, 1 << 11);
    CtlEptpRsvdHigh: |s| s.on(EptPointer, top(46, 12)) => |s| s.on(EptPointer, 1 << 46);
    CtlEptpRsvdHigh: |s| s.narrow().on(EptPointer, 1 << 32) => |s| s.on(EptPointer, 1 << 63);
    CtlEptpRsvdHigh: |s| s.on(EptPointer, 1 << 45) => |s| s.facts.maxphyaddr = Some(45);

    // HLAT: bits 3 and 4 of the pointer are PWT and PCD.
    CtlHlatpRsvdLow: |s| hlat(s).set(HlatPointer, 0x18) => |s| s.on(HlatPointer, 1);
    CtlHlatpRsvdLow: |s| hlat(s).set(HlatPointer, 0x18) => |s| s.on(HlatPointer, 1 << 2);
    CtlHlatpRsvdLow: |s| hlat(s).set(HlatPointer, 0x18) => |s| s.on(HlatPointer, 1 << 5);
    CtlHlatpRsvdLow: |s| hlat(s).set(HlatPointer, 0x1000) => |s| s.set(HlatPointer, 1 << 11);
    CtlHlatpRsvdLow: |s| tertiary(s).set(HlatPointer, 1) =>
        |s| s.enable(TERTIARY, Tertiary::ENABLE_HLAT);
    CtlHlatpWidth: |s| hlat(s).set(HlatPointer, top(46, 12)) => |s| s.on(HlatPointer, 1 << 46);
    CtlHlatpWidth: |s| hlat(s).narrow().set(HlatPointer, 1 << 32) => |s| s.on(HlatPointer, 1 << 63);
    CtlHlatpWidth: |s| tertiary(s).set(HlatPointer, 1 << 46) =>
        |s| s.enable(TERTIARY, Tertiary::ENABLE_HLAT);
    CtlHlatPrefixSize: |s| hlat(s).set(HlatPrefixSize, 63) => |s| s.set(HlatPrefixSize, 64);
    CtlHlatPrefixSize: |s| hlat(s) => |s| s.set(HlatPrefixSize, 0xFFFF);
    CtlHlatPrefixSize: |s| hlat(s).set(HlatPrefixSize, 62) =>
        |s| s.off_msr(Cap::EptVpidCap, 2 << 48);
    CtlHlatPrefixSize: |s| hlat(s).disable(PRIMARY, TERTIARY_ACTIVE).set(HlatPrefixSize, 64) =>
        |s| s.enable(PRIMARY, TERTIARY_ACTIVE);

    // PID-pointer table: 8-byte entries up to the last index, which is 16 bits wide.
    CtlPidTableAlign: |s| pid_table(s, top(45, 3), 0) => |s| s.on(PidPointerTableAddress, 1);
    CtlPidTableAlign: |s| pid_table(s, 8, 0) => |s| s.set(PidPointerTableAddress, 4);
    CtlPidTableAlign: |s| pid_table(s, 1, 0).disable(PRIMARY, TERTIARY_ACTIVE) =>
        |s| s.enable(PRIMARY, TERTIARY_ACTIVE);
    // Only IA32_VMX_BASIC bit 48 can refuse an address whose last entry is in range: the limit of
    // the last entry is the physical-address width alone.
    CtlPidTableWidth: |s| pid_table(s, top(32, 3), 0xFFFF).narrow() =>
        |s| s.on(PidPointerTableAddress, 1 << 32);
    CtlPidTableWidth: |s| pid_table(s, 1 << 32, 0) => |s| s.narrow();
    // An address beyond the width has its last entry there too, even where the sum passes 64 bits.
    CtlPidTableWidth with [CtlPidTableLast]: |s| pid_table(s, top(45, 3), 0) =>
        |s| s.set(PidPointerTableAddress, 1 << 46);
    CtlPidTableWidth with [CtlPidTableLast]: |s| pid_table(s, 8, 1) =>
        |s| s.set(PidPointerTableAddress, !7);
    CtlPidTableLast: |s| pid_table(s, top(46, 3), 0) => |s| s.set(LastPidPointerIndex, 1);
    CtlPidTableLast: |s| pid_table(s, top(46, 19), 0xFFFF) => |s| s.on(PidPointerTableAddress, 8);
    CtlPidTableLast: |s| pid_table(s, top(46, 3), 1).disable(PRIMARY, TERTIARY_ACTIVE) =>
        |s| s.enable(PRIMARY, TERTIARY_ACTIVE);

    // VM functions.
    CtlVmfuncRsvd: |s| vm_functions(s) => |s| s.on(FUNCTIONS, 1 << 1);
    CtlVmfuncRsvd: |s| vm_functions(s) => |s| s.on(FUNCTIONS, 1 << 63);
    CtlVmfuncRsvd: |s| eptp_switching(vm_functions(s)) => |s| s.msr(Cap::Vmfunc, 0);
    CtlVmfuncRsvd: |s| shadowing(s).on(FUNCTIONS, 1 << 1) =>
        |s| s.enable(SECONDARY, Secondary::ENABLE_VM_FUNCTIONS);
    CtlVmfuncRsvd: |s| vm_functions(s).on(FUNCTIONS, 1 << 1).disable(PRIMARY, SECONDARY_ACTIVE) =>
        |s| s.enable(PRIMARY, SECONDARY_ACTIVE);

    // Intel PT: IA32_RTIT_CTL cannot be loaded while bit 0 of it, TraceEn, is 1.
    CtlPtLoadWhileTracing: |s| s.facts.rtit_ctl = Some(1) =>
        |s| s.enable(ENTRY, Entry::LOAD_IA32_RTIT_CTL);
    CtlPtLoadWhileTracing: |s| { switched_tracing(s).facts.rtit_ctl = Some(!1) } =>
        |s| s.facts.rtit_ctl = Some(!0);

    // TSC scaling.
    CtlTscMultiplierNonzero: |s| tsc_scaling(s).set(TscMultiplier, 1) =>
        |s| s.set(TscMultiplier, 0);
    CtlTscMultiplierNonzero: |s| tsc_scaling(s).set(TscMultiplier, 1 << 63) =>
        |s| s.set(TscMultiplier, 0);
    CtlTscMultiplierNonzero: |_s| {} => |s| tsc_scaling(s);
    CtlTscMultiplierNonzero: |s| tsc_scaling(s).disable(PRIMARY, SECONDARY_ACTIVE) =>
        |s| s.enable(PRIMARY, SECONDARY_ACTIVE);
};

/// The sample as it is.
fn sample(s: &mut Setup) -> &mut Setup {
    s
}

fn tertiary(s: &mut Setup) -> &mut Setup {
    restricted(s).enable(PRIMARY, TERTIARY_ACTIVE)
}

/// Unrestricted guest off, so that EPT may be.
fn restricted(s: &mut Setup) -> &mut Setup {
    s.disable(SECONDARY, Secondary::UNRESTRICTED_GUEST)
}

fn no_ept(s: &mut Setup) -> &mut Setup {
    restricted(s).disable(SECONDARY, EPT)
}

fn no_secondary(s: &mut Setup) -> &mut Setup {
    s.disable(PRIMARY, SECONDARY_ACTIVE)
}

fn threshold(s: &mut Setup, threshold: u64, vtpr: u8) -> &mut Setup {
    s.state.memory.vtpr = Some(vtpr);
    s.set(TprThreshold, threshold)
}

fn interrupt_delivery(s: &mut Setup) -> &mut Setup {
    s.enable(SECONDARY, Secondary::VIRTUAL_INTERRUPT_DELIVERY)
}

fn posted(s: &mut Setup) -> &mut Setup {
    interrupt_delivery(s).enable(PIN, Pin::PROCESS_POSTED_INTERRUPTS)
}

fn apic_timer(s: &mut Setup) -> &mut Setup {
    interrupt_delivery(tertiary(s)).enable(TERTIARY, Tertiary::APIC_TIMER_VIRTUALIZATION)
}

fn hlat(s: &mut Setup) -> &mut Setup {
    tertiary(s).enable(TERTIARY, Tertiary::ENABLE_HLAT)
}

fn pid_table(s: &mut Setup, address: u64, last: u64) -> &mut Setup {
    tertiary(s)
        .enable(TERTIARY, Tertiary::IPI_VIRTUALIZATION)
        .set(PidPointerTableAddress, address)
        .set(LastPidPointerIndex, last)
}

fn vm_functions(s: &mut Setup) -> &mut Setup {
    restricted(s).enable(SECONDARY, Secondary::ENABLE_VM_FUNCTIONS)
}

fn eptp_switching(s: &mut Setup) -> &mut Setup {
    restricted(s).enable(FUNCTIONS, Functions::EPTP_SWITCHING)
}

/// IA32_RTIT_CTL loaded at entry and cleared at exit, and unrestricted guest off.
fn switched_tracing(s: &mut Setup) -> &mut Setup {
    restricted(s).enable(ENTRY, Entry::LOAD_IA32_RTIT_CTL).enable(EXIT, Exit::CLEAR_IA32_RTIT_CTL)
}

fn shadowing(s: &mut Setup) -> &mut Setup {
    s.enable(SECONDARY, Secondary::VMCS_SHADOWING)
}

fn pasid(s: &mut Setup) -> &mut Setup {
    s.enable(SECONDARY, Secondary::PASID_TRANSLATION)
}

fn tsc_scaling(s: &mut Setup) -> &mut Setup {
    s.enable(SECONDARY, Secondary::USE_TSC_SCALING)
}

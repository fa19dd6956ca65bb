//! The lines of KVM's and Xen's dumps: what each label stands for.

use vmx_types::FieldId::{self, *};

/// The part of a dump that a line stands in, in the order of the parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Guest,
    Host,
    Control,
}

/// What a label stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A field.
    Field(FieldId),
    /// Two fields, `selector:pointer`.
    Pair(FieldId, FieldId),
    /// SVI and RVI, `svi|rvi`.
    InterruptStatus,
    /// A decimal number.
    Decimal(FieldId),
    /// IA32_EFER, of the field only if no remark in parentheses follows.
    Efer(FieldId),
    /// A number that is no field.
    Ignored,
}

/// A line: labels in the order in which they stand. The first one begins the line.
pub(super) struct Line {
    pub(super) part: Part,
    pub(super) labels: &'static [(&'static str, Value)],
}

const fn f(id: FieldId) -> Value {
    Value::Field(id)
}

macro_rules! lines {
    ($($part:ident: $($label:literal $value:expr),+;)*) => {
        &[$(Line { part: Part::$part, labels: &[$(($label, $value)),+] }),*]
    };
}

/// Spaces in a label stand for any number of spaces, also none.
pub(super) const LINES: &[Line] = lines! {
    Guest: "CR0: actual=" f(GuestCr0), "shadow=" f(Cr0ReadShadow), "gh_mask=" f(Cr0GuestHostMask);
    Guest: "CR4: actual=" f(GuestCr4), "shadow=" f(Cr4ReadShadow), "gh_mask=" f(Cr4GuestHostMask);
    Guest: "CR3: actual=" f(GuestCr3), "target_count=" Value::Decimal(Cr3TargetCount);
    Guest: "target0=" f(Cr3TargetValue0), "target1=" f(Cr3TargetValue1);
    Guest: "target2=" f(Cr3TargetValue2), "target3=" f(Cr3TargetValue3);
    Guest: "CR3 =" f(GuestCr3);
    Guest: "PDPTR0 =" f(GuestPdpte0), "PDPTR1 =" f(GuestPdpte1);
    Guest: "PDPTR2 =" f(GuestPdpte2), "PDPTR3 =" f(GuestPdpte3);
    Guest: "PDPTE0 =" f(GuestPdpte0), "PDPTE1 =" f(GuestPdpte1);
    Guest: "PDPTE2 =" f(GuestPdpte2), "PDPTE3 =" f(GuestPdpte3);
    Guest: "RSP =" f(GuestRsp), "RIP =" f(GuestRip);
    Guest: "RFLAGS =" f(GuestRflags), "DR7 =" f(GuestDr7);
    Guest: "Sysenter RSP =" f(GuestIa32SysenterEsp),
        "CS:RIP =" Value::Pair(GuestIa32SysenterCs, GuestIa32SysenterEip);
    Guest: "EFER =" Value::Efer(GuestIa32Efer), "PAT =" f(GuestIa32Pat);
    Guest: "EFER(VMCS) =" f(GuestIa32Efer), "PAT =" f(GuestIa32Pat);
    Guest: "EFER(MSR LL) =" Value::Ignored, "PAT =" f(GuestIa32Pat);
    Guest: "GDTR: limit=" f(GuestGdtrLimit), "base=" f(GuestGdtrBase);
    Guest: "IDTR: limit=" f(GuestIdtrLimit), "base=" f(GuestIdtrBase);
    Guest: "PAT =" f(GuestIa32Pat);
    Guest: "Guest PAT =" f(GuestIa32Pat);
    Guest: "TSC Offset =" f(TscOffset);
    Guest: "PreemptionTimer =" f(VmxPreemptionTimerValue), "SM Base =" f(GuestSmbase);
    Guest: "DebugCtl =" f(GuestIa32Debugctl), "DebugExceptions =" f(GuestPendingDebugExceptions);
    Guest: "PerfGlobCtl =" f(GuestIa32PerfGlobalCtrl), "BndCfgS =" f(GuestIa32Bndcfgs);
    Guest: "BndCfgS =" f(GuestIa32Bndcfgs);
    Guest: "Interruptibility =" f(GuestInterruptibilityState), "ActivityState =" f(GuestActivityState);
    Guest: "InterruptStatus =" f(GuestInterruptStatus);
    Guest: "S_CET =" f(GuestIa32SCet);
    Guest: "INTR SSP TABLE =" f(GuestIa32InterruptSspTableAddr);
    Guest: "SSP TABLE =" f(GuestIa32InterruptSspTableAddr);
    Guest: "SSP =" f(GuestSsp);
    Host: "RIP =" f(HostRip), "RSP =" f(HostRsp);
    Host: "RSP =" f(HostRsp), "RIP =" f(HostRip);
    Host: "CS=" f(HostCsSelector), "SS=" f(HostSsSelector), "DS=" f(HostDsSelector),
        "ES=" f(HostEsSelector), "FS=" f(HostFsSelector), "GS=" f(HostGsSelector),
        "TR=" f(HostTrSelector);
    Host: "FSBase=" f(HostFsBase), "GSBase=" f(HostGsBase), "TRBase=" f(HostTrBase);
    Host: "GDTBase=" f(HostGdtrBase), "IDTBase=" f(HostIdtrBase);
    Host: "CR0=" f(HostCr0), "CR3=" f(HostCr3), "CR4=" f(HostCr4);
    Host: "Sysenter RSP =" f(HostIa32SysenterEsp),
        "CS:RIP =" Value::Pair(HostIa32SysenterCs, HostIa32SysenterEip);
    Host: "EFER =" Value::Efer(HostIa32Efer), "PAT =" f(HostIa32Pat);
    Host: "PAT =" f(HostIa32Pat);
    Host: "Host PAT =" f(HostIa32Pat);
    Host: "PerfGlobCtl =" f(HostIa32PerfGlobalCtrl);
    Host: "S_CET =" f(HostIa32SCet);
    Host: "INTR SSP TABLE =" f(HostIa32InterruptSspTableAddr);
    Host: "SSP TABLE =" f(HostIa32InterruptSspTableAddr);
    Host: "SSP =" f(HostSsp);
    Control: "PinBased =" f(PinBasedVmExecutionControls),
        "CPUBased =" f(PrimaryProcessorBasedVmExecutionControls),
        "SecondaryExec =" f(SecondaryProcessorBasedVmExecutionControls);
    Control: "CPUBased =" f(PrimaryProcessorBasedVmExecutionControls),
        "SecondaryExec =" f(SecondaryProcessorBasedVmExecutionControls),
        "TertiaryExec =" f(TertiaryProcessorBasedVmExecutionControls);
    Control: "PinBased =" f(PinBasedVmExecutionControls), "EntryControls =" f(VmEntryControls),
        "ExitControls =" f(PrimaryVmExitControls);
    Control: "SecondaryExec =" f(SecondaryProcessorBasedVmExecutionControls),
        "TertiaryExec =" f(TertiaryProcessorBasedVmExecutionControls);
    Control: "TertiaryExec =" f(TertiaryProcessorBasedVmExecutionControls);
    Control: "EntryControls =" f(VmEntryControls), "ExitControls =" f(PrimaryVmExitControls);
    Control: "ExceptionBitmap =" f(ExceptionBitmap), "PFECmask =" f(PageFaultErrorCodeMask),
        "PFECmatch =" f(PageFaultErrorCodeMatch);
    Control: "VMEntry: intr_info =" f(VmEntryInterruptionInformation),
        "errcode =" f(VmEntryExceptionErrorCode), "ilen =" f(VmEntryInstructionLength);
    Control: "VMExit: intr_info =" f(VmExitInterruptionInformation),
        "errcode =" f(VmExitInterruptionErrorCode), "ilen =" f(VmExitInstructionLength);
    Control: "reason =" f(ExitReason), "qualification =" f(ExitQualification);
    Control: "IDTVectoring: info =" f(IdtVectoringInformation), "errcode =" f(IdtVectoringErrorCode);
    Control: "TSC Offset =" f(TscOffset), "TSC Multiplier =" f(TscMultiplier);
    Control: "TSC Multiplier =" f(TscMultiplier);
    Control: "SVI|RVI =" Value::InterruptStatus, "TPR Threshold =" f(TprThreshold);
    Control: "TPR Threshold =" f(TprThreshold), "PostedIntrVec =" f(PostedInterruptNotificationVector);
    Control: "APIC-access addr =" f(ApicAccessAddress), "virt-APIC addr =" f(VirtualApicAddress);
    Control: "virt-APIC addr =" f(VirtualApicAddress);
    Control: "PostedIntrVec =" f(PostedInterruptNotificationVector);
    Control: "EPT pointer =" f(EptPointer), "EPTP index =" f(EptpIndex);
    Control: "CR3 target0=" f(Cr3TargetValue0), "target1=" f(Cr3TargetValue1);
    Control: "CR3 target1=" f(Cr3TargetValue1);
    Control: "CR3 target2=" f(Cr3TargetValue2), "target3=" f(Cr3TargetValue3);
    Control: "CR3 target3=" f(Cr3TargetValue3);
    Control: "PLE Gap =" f(PleGap), "Window =" f(PleWindow);
    Control: "Virtual processor ID =" f(VirtualProcessorIdentifier),
        "VMfunc controls =" f(VmFunctionControls);
    Control: "SPEC_CTRL mask =" f(Ia32SpecCtrlMask), "shadow =" f(Ia32SpecCtrlShadow);
    Control: "VE info address =" f(VirtualizationExceptionInformationAddress);
    Control: "S_CET =" f(HostIa32SCet);
    Control: "SSP TABLE =" f(HostIa32InterruptSspTableAddr);
    Control: "SSP =" f(HostSsp);
};

/// The guest segment registers, as lines with labels and as rows of columns.
macro_rules! segments {
    ($($name:literal $selector:ident $rights:ident $limit:ident $base:ident;)*) => {
        /// The segment lines of KVM and of old versions of Xen.
        pub(super) const SEGMENT_LINES: &[Line] = &[$(Line {
            part: Part::Guest,
            labels: &[
                (concat!($name, ": sel="), f($selector)),
                ("attr=", f($rights)),
                ("limit=", f($limit)),
                ("base=", f($base)),
            ],
        }),*];

        /// The columns of a row of Xen's table of segments, by the name that begins the row.
        pub(super) const COLUMNS: &[(&str, &[FieldId])] = &[
            $(($name, &[$selector, $rights, $limit, $base]),)*
            ("GDTR", &[GuestGdtrLimit, GuestGdtrBase]),
            ("IDTR", &[GuestIdtrLimit, GuestIdtrBase]),
        ];

        /// The segment registers in the order of the dumps: selector, access rights, limit, base.
        pub(super) const SEGMENTS: [[FieldId; 4]; 8] = [$([$selector, $rights, $limit, $base]),*];
    };
}

segments! {
    "CS" GuestCsSelector GuestCsAccessRights GuestCsLimit GuestCsBase;
    "DS" GuestDsSelector GuestDsAccessRights GuestDsLimit GuestDsBase;
    "SS" GuestSsSelector GuestSsAccessRights GuestSsLimit GuestSsBase;
    "ES" GuestEsSelector GuestEsAccessRights GuestEsLimit GuestEsBase;
    "FS" GuestFsSelector GuestFsAccessRights GuestFsLimit GuestFsBase;
    "GS" GuestGsSelector GuestGsAccessRights GuestGsLimit GuestGsBase;
    "LDTR" GuestLdtrSelector GuestLdtrAccessRights GuestLdtrLimit GuestLdtrBase;
    "TR" GuestTrSelector GuestTrAccessRights GuestTrLimit GuestTrBase;
}

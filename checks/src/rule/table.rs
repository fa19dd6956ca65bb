//! The table of rules: one row for every line of the manual that a VM entry must satisfy.
//!
//! The names, the inputs, the outcomes and the confirmations are those of `spec/checks.csv`, held
//! against it row by row in `tests/conformance.rs`. The predicates are in [`crate::eval`].

use vmx_types::FieldId::*;

use super::{Blame, Blame::*, Mask::*, Outcome::*, Phase::*, Rule, Section, Word::*};

/// Makes the enumeration of rules and the data of each out of the table.
///
/// A row is: variant, stable name, phase, section, and the columns of [`Rule`].
macro_rules! rules {
    ($($Id:ident $name:literal $Phase:ident $SECTION:ident {
        reads: [$($field:ident)*] [$($word:ident)*];
        outcome: $outcome:expr;
        confirmed: $confirmed:literal;
        summary: $summary:literal;
        meaning: $meaning:literal;
        fix: $fix:literal;
        blame: [$($blame:expr),* $(,)?];
    })*) => {
        /// A rule that a VM entry must satisfy, in the order of evaluation.
        ///
        /// Exhaustive on purpose: a test of every rule, or a fix for every rule, is a `match`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        pub enum RuleId { $(#[doc = $summary] $Id,)* }

        impl RuleId {
            /// Every rule, in the order of evaluation.
            pub const ALL: &'static [Self] = &[$(Self::$Id),*];
            /// The number of rules.
            pub const COUNT: usize = Self::ALL.len();

            /// What is known of the rule.
            #[must_use]
            pub fn rule(self) -> &'static Rule {
                static RULES: [Rule; RuleId::COUNT] = [$(Rule {
                    id: RuleId::$Id,
                    name: $name,
                    phase: $Phase,
                    section: Section::$SECTION,
                    fields: &[$($field),*],
                    words: &[$($word),*],
                    outcome: $outcome,
                    confirmed: $confirmed,
                    summary: $summary,
                    meaning: $meaning,
                    fix: $fix,
                    blame: { const BLAME: &[Blame] = &[$($blame),*]; BLAME },
                }),*];
                &RULES[self as usize]
            }
        }
    };
}

rules! {

    // ---- ctl-exec ----

    CtlPinAllowed0 "ctl-pin-allowed0" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls] [CapVmxBasic CapVmxPinbasedCtls CapVmxTruePinbasedCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPinAllowed1 "ctl-pin-allowed1" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls] [CapVmxBasic CapVmxPinbasedCtls CapVmxTruePinbasedCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlProcAllowed0 "ctl-proc-allowed0" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CapVmxProcbasedCtls CapVmxTrueProcbasedCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlProcAllowed1 "ctl-proc-allowed1" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CapVmxProcbasedCtls CapVmxTrueProcbasedCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlProc2Allowed1 "ctl-proc2-allowed1" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxProcbasedCtls2];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlProc2Allowed0 "ctl-proc2-allowed0" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxProcbasedCtls2];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlProc3Allowed1 "ctl-proc3-allowed1" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls] [CapVmxProcbasedCtls3];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlCr3TargetCount "ctl-cr3-target-count" CtlExec EXECUTION_CONTROLS {
        reads: [Cr3TargetCount] [CapVmxMisc];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlIoBitmapAAlign "ctl-io-bitmap-a-align" CtlExec EXECUTION_CONTROLS {
        reads: [IoBitmapAAddress PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlIoBitmapAWidth "ctl-io-bitmap-a-width" CtlExec EXECUTION_CONTROLS {
        reads: [IoBitmapAAddress PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlIoBitmapBAlign "ctl-io-bitmap-b-align" CtlExec EXECUTION_CONTROLS {
        reads: [IoBitmapBAddress PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlIoBitmapBWidth "ctl-io-bitmap-b-width" CtlExec EXECUTION_CONTROLS {
        reads: [IoBitmapBAddress PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlMsrBitmapAlign "ctl-msr-bitmap-align" CtlExec EXECUTION_CONTROLS {
        reads: [MsrBitmapAddress PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlMsrBitmapWidth "ctl-msr-bitmap-width" CtlExec EXECUTION_CONTROLS {
        reads: [MsrBitmapAddress PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVirtualApicAlign "ctl-virtual-apic-align" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualApicAddress PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVirtualApicWidth "ctl-virtual-apic-width" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualApicAddress PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlTprThresholdRsvd "ctl-tpr-threshold-rsvd" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls TprThreshold SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlTprThresholdVtpr "ctl-tpr-threshold-vtpr" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualApicAddress PrimaryProcessorBasedVmExecutionControls TprThreshold SecondaryProcessorBasedVmExecutionControls] [MemVtpr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVirtualNmiNeedsNmiExiting "ctl-virtual-nmi-needs-nmi-exiting" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlNmiWindowNeedsVirtualNmi "ctl-nmi-window-needs-virtual-nmi" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlApicAccessAlign "ctl-apic-access-align" CtlExec EXECUTION_CONTROLS {
        reads: [ApicAccessAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlApicAccessWidth "ctl-apic-access-width" CtlExec EXECUTION_CONTROLS {
        reads: [ApicAccessAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlX2apicVirtNeedsTprShadow "ctl-x2apic-virt-needs-tpr-shadow" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlApicRegVirtNeedsTprShadow "ctl-apic-reg-virt-needs-tpr-shadow" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVidNeedsTprShadow "ctl-vid-needs-tpr-shadow" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlIpiVirtNeedsTprShadow "ctl-ipi-virt-needs-tpr-shadow" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlX2apicVirtExclApicAccess "ctl-x2apic-virt-excl-apic-access" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVidNeedsExtintExiting "ctl-vid-needs-extint-exiting" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPiNeedsVid "ctl-pi-needs-vid" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPiNeedsAckIntr "ctl-pi-needs-ack-intr" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls PrimaryVmExitControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPiVector "ctl-pi-vector" CtlExec EXECUTION_CONTROLS {
        reads: [PostedInterruptNotificationVector PinBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPiDescAlign "ctl-pi-desc-align" CtlExec EXECUTION_CONTROLS {
        reads: [PostedInterruptDescriptorAddress PinBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPiDescWidth "ctl-pi-desc-width" CtlExec EXECUTION_CONTROLS {
        reads: [PostedInterruptDescriptorAddress PinBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVpidNonzero "ctl-vpid-nonzero" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualProcessorIdentifier PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEptpMemtype "ctl-eptp-memtype" CtlExec EXECUTION_CONTROLS {
        reads: [EptPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxEptVpidCap];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEptpWalkLength "ctl-eptp-walk-length" CtlExec EXECUTION_CONTROLS {
        reads: [EptPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxEptVpidCap];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEptpAd "ctl-eptp-ad" CtlExec EXECUTION_CONTROLS {
        reads: [EptPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxEptVpidCap];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEptpSss "ctl-eptp-sss" CtlExec EXECUTION_CONTROLS {
        reads: [EptPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxEptVpidCap];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEptpRsvdLow "ctl-eptp-rsvd-low" CtlExec EXECUTION_CONTROLS {
        reads: [EptPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEptpRsvdHigh "ctl-eptp-rsvd-high" CtlExec EXECUTION_CONTROLS {
        reads: [EptPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlUrgNeedsEpt "ctl-urg-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlMbecNeedsEpt "ctl-mbec-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPmlNeedsEpt "ctl-pml-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPmlAlign "ctl-pml-align" CtlExec EXECUTION_CONTROLS {
        reads: [PmlAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPmlWidth "ctl-pml-width" CtlExec EXECUTION_CONTROLS {
        reads: [PmlAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlSppNeedsEpt "ctl-spp-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlSpptAlign "ctl-sppt-align" CtlExec EXECUTION_CONTROLS {
        reads: [SubPagePermissionTablePointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlSpptWidth "ctl-sppt-width" CtlExec EXECUTION_CONTROLS {
        reads: [SubPagePermissionTablePointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlHlatNeedsEpt "ctl-hlat-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlHlatpRsvdLow "ctl-hlatp-rsvd-low" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls HlatPointer PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlHlatpWidth "ctl-hlatp-width" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls HlatPointer PrimaryProcessorBasedVmExecutionControls] [CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlHlatPrefixSize "ctl-hlat-prefix-size" CtlExec EXECUTION_CONTROLS {
        reads: [HlatPrefixSize TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls] [CapVmxEptVpidCap];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEptPagingWriteNeedsEpt "ctl-ept-paging-write-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlGuestPagingVerifNeedsEpt "ctl-guest-paging-verif-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPidTableAlign "ctl-pid-table-align" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PidPointerTableAddress PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPidTableWidth "ctl-pid-table-width" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PidPointerTableAddress PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPidTableLast "ctl-pid-table-last" CtlExec EXECUTION_CONTROLS {
        reads: [LastPidPointerIndex TertiaryProcessorBasedVmExecutionControls PidPointerTableAddress PrimaryProcessorBasedVmExecutionControls] [CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlApicTimerNeedsVid "ctl-apic-timer-needs-vid" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlApicTimerExclRdtscExiting "ctl-apic-timer-excl-rdtsc-exiting" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlApicTimerVector "ctl-apic-timer-vector" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualTimerVector TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPasidLowAlign "ctl-pasid-low-align" CtlExec EXECUTION_CONTROLS {
        reads: [LowPasidDirectoryAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPasidLowWidth "ctl-pasid-low-width" CtlExec EXECUTION_CONTROLS {
        reads: [LowPasidDirectoryAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPasidHighAlign "ctl-pasid-high-align" CtlExec EXECUTION_CONTROLS {
        reads: [HighPasidDirectoryAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPasidHighWidth "ctl-pasid-high-width" CtlExec EXECUTION_CONTROLS {
        reads: [HighPasidDirectoryAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVmfuncRsvd "ctl-vmfunc-rsvd" CtlExec EXECUTION_CONTROLS {
        reads: [VmFunctionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxVmfunc];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEptpSwitchingNeedsEpt "ctl-eptp-switching-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [VmFunctionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEptpListAlign "ctl-eptp-list-align" CtlExec EXECUTION_CONTROLS {
        reads: [VmFunctionControls EptpListAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEptpListWidth "ctl-eptp-list-width" CtlExec EXECUTION_CONTROLS {
        reads: [VmFunctionControls EptpListAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVmreadBitmapAlign "ctl-vmread-bitmap-align" CtlExec EXECUTION_CONTROLS {
        reads: [VmreadBitmapAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVmreadBitmapWidth "ctl-vmread-bitmap-width" CtlExec EXECUTION_CONTROLS {
        reads: [VmreadBitmapAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVmwriteBitmapAlign "ctl-vmwrite-bitmap-align" CtlExec EXECUTION_CONTROLS {
        reads: [VmwriteBitmapAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVmwriteBitmapWidth "ctl-vmwrite-bitmap-width" CtlExec EXECUTION_CONTROLS {
        reads: [VmwriteBitmapAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVeInfoAlign "ctl-ve-info-align" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualizationExceptionInformationAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlVeInfoWidth "ctl-ve-info-width" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualizationExceptionInformationAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPtLoadWhileTracing "ctl-pt-load-while-tracing" CtlExec EXECUTION_CONTROLS {
        reads: [VmEntryControls] [MsrIa32RtitCtl];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPtGpaNeedsEpt "ctl-pt-gpa-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPtGpaNeedsLoadRtit "ctl-pt-gpa-needs-load-rtit" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls VmEntryControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlPtGpaNeedsClearRtit "ctl-pt-gpa-needs-clear-rtit" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls PrimaryVmExitControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlTscMultiplierNonzero "ctl-tsc-multiplier-nonzero" CtlExec EXECUTION_CONTROLS {
        reads: [TscMultiplier PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- ctl-exit ----

    CtlExitAllowed0 "ctl-exit-allowed0" CtlExit EXIT_CONTROLS {
        reads: [PrimaryVmExitControls] [CapVmxBasic CapVmxExitCtls CapVmxTrueExitCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlExitAllowed1 "ctl-exit-allowed1" CtlExit EXIT_CONTROLS {
        reads: [PrimaryVmExitControls] [CapVmxBasic CapVmxExitCtls CapVmxTrueExitCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlExit2Allowed1 "ctl-exit2-allowed1" CtlExit EXIT_CONTROLS {
        reads: [SecondaryVmExitControls PrimaryVmExitControls] [CapVmxExitCtls2];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlExitSavePreemptionTimer "ctl-exit-save-preemption-timer" CtlExit EXIT_CONTROLS {
        reads: [PinBasedVmExecutionControls PrimaryVmExitControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlExitMsrStoreAlign "ctl-exit-msr-store-align" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrStoreAddress VmExitMsrStoreCount] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlExitMsrStoreWidth "ctl-exit-msr-store-width" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrStoreAddress VmExitMsrStoreCount] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlExitMsrStoreLastByte "ctl-exit-msr-store-last-byte" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrStoreAddress VmExitMsrStoreCount] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlExitMsrStoreCountRecommended "ctl-exit-msr-store-count-recommended" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrStoreCount] [CapVmxMisc];
        outcome: Undefined;
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlExitMsrLoadAlign "ctl-exit-msr-load-align" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrLoadAddress VmExitMsrLoadCount] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlExitMsrLoadWidth "ctl-exit-msr-load-width" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrLoadAddress VmExitMsrLoadCount] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlExitMsrLoadLastByte "ctl-exit-msr-load-last-byte" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrLoadAddress VmExitMsrLoadCount] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlExitMsrLoadCountRecommended "ctl-exit-msr-load-count-recommended" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrLoadCount] [CapVmxMisc];
        outcome: Undefined;
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- ctl-entry ----

    CtlEntryAllowed0 "ctl-entry-allowed0" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls] [CapVmxBasic CapVmxEntryCtls CapVmxTrueEntryCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEntryAllowed1 "ctl-entry-allowed1" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls] [CapVmxBasic CapVmxEntryCtls CapVmxTrueEntryCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectTypeRsvd "ctl-inject-type-rsvd" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectType7Support "ctl-inject-type7-support" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [CapVmxBasic CapVmxProcbasedCtls CapVmxTrueProcbasedCtls CpuidFred];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectNmiVector "ctl-inject-nmi-vector" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectHwexcVector "ctl-inject-hwexc-vector" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectOtherVector "ctl-inject-other-vector" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls VmEntryInterruptionInformation GuestCr4] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectOtherVectorFred "ctl-inject-other-vector-fred" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls VmEntryInterruptionInformation GuestCr4] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectEcRequired "ctl-inject-ec-required" CtlEntry ENTRY_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls VmEntryInterruptionInformation SecondaryProcessorBasedVmExecutionControls GuestCr0] [CapVmxBasic];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectEcForbiddenType "ctl-inject-ec-forbidden-type" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectEcForbiddenPe "ctl-inject-ec-forbidden-pe" CtlEntry ENTRY_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls VmEntryInterruptionInformation SecondaryProcessorBasedVmExecutionControls GuestCr0] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectEcForbiddenVector "ctl-inject-ec-forbidden-vector" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [CapVmxBasic];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectRsvdBits "ctl-inject-rsvd-bits" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectNestedExcCap "ctl-inject-nested-exc-cap" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [CapVmxBasic];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectNestedExcType "ctl-inject-nested-exc-type" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [CapVmxBasic];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectErrcodeRsvd "ctl-inject-errcode-rsvd" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation VmEntryExceptionErrorCode] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectIlenMax "ctl-inject-ilen-max" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation VmEntryInstructionLength] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectIlenZero "ctl-inject-ilen-zero" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation VmEntryInstructionLength] [CapVmxMisc];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlInjectIlenFred "ctl-inject-ilen-fred" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls VmEntryInterruptionInformation VmEntryInstructionLength GuestCr4] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEntryMsrLoadAlign "ctl-entry-msr-load-align" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEntryMsrLoadWidth "ctl-entry-msr-load-width" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEntryMsrLoadLastByte "ctl-entry-msr-load-last-byte" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEntryMsrLoadCountRecommended "ctl-entry-msr-load-count-recommended" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryMsrLoadCount] [CapVmxMisc];
        outcome: Undefined;
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEntrySmmOutside "ctl-entry-smm-outside" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls] [CpuSmm];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEntryDeactivateOutside "ctl-entry-deactivate-outside" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls] [CpuSmm];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    CtlEntrySmmExclusive "ctl-entry-smm-exclusive" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- host-ctl-regs ----

    HostCr0Fixed0 "host-cr0-fixed0" HostCtlRegs HOST_REGISTERS {
        reads: [HostCr0] [CapVmxCr0Fixed0];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostCr0Fixed1 "host-cr0-fixed1" HostCtlRegs HOST_REGISTERS {
        reads: [HostCr0] [CapVmxCr0Fixed1];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostCr4Fixed0 "host-cr4-fixed0" HostCtlRegs HOST_REGISTERS {
        reads: [HostCr4] [CapVmxCr4Fixed0];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostCr4Fixed1 "host-cr4-fixed1" HostCtlRegs HOST_REGISTERS {
        reads: [HostCr4] [CapVmxCr4Fixed1];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostCr4CetWp "host-cr4-cet-wp" HostCtlRegs HOST_REGISTERS {
        reads: [HostCr0 HostCr4] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostCr3Width "host-cr3-width" HostCtlRegs HOST_REGISTERS {
        reads: [HostCr3] [CpuidMaxphyaddr CpuidIntel64 CpuidLam];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSysenterEsp "host-sysenter-esp" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32SysenterEsp] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSysenterEip "host-sysenter-eip" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32SysenterEip] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSCetRsvd "host-s-cet-rsvd" HostCtlRegs HOST_REGISTERS {
        reads: [PrimaryVmExitControls HostIa32SCet] [CpuidCetSs CpuidCetIbt];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSCetSuppressTracker "host-s-cet-suppress-tracker" HostCtlRegs HOST_REGISTERS {
        reads: [PrimaryVmExitControls HostIa32SCet] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSspAlign "host-ssp-align" HostCtlRegs HOST_REGISTERS {
        reads: [PrimaryVmExitControls HostSsp] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostIsstCanonical "host-isst-canonical" HostCtlRegs HOST_REGISTERS {
        reads: [PrimaryVmExitControls HostIa32InterruptSspTableAddr] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostPerfGlobalCtrl "host-perf-global-ctrl" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32PerfGlobalCtrl PrimaryVmExitControls] [CpuidPerfGlobalCtrlBits];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostPat "host-pat" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32Pat PrimaryVmExitControls] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostEferRsvd "host-efer-rsvd" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32Efer PrimaryVmExitControls] [CpuidNx];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostEferLma "host-efer-lma" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32Efer PrimaryVmExitControls] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostEferLme "host-efer-lme" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32Efer PrimaryVmExitControls] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostPkrs "host-pkrs" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32Pkrs PrimaryVmExitControls] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSpecCtrl "host-spec-ctrl" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32SpecCtrl PrimaryVmExitControls] [CpuidSpecCtrlBits];
        outcome: VmFailValid(8);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostFredConfigRsvd "host-fred-config-rsvd" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredConfig PrimaryVmExitControls] [];
        outcome: VmFailValid(8);
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostFredConfigCanonical "host-fred-config-canonical" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredConfig PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostFredRsp1 "host-fred-rsp1" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredRsp1 PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostFredSsp1 "host-fred-ssp1" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredSsp1 PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostFredRsp2 "host-fred-rsp2" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredRsp2 PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostFredSsp2 "host-fred-ssp2" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredSsp2 PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostFredRsp3 "host-fred-rsp3" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredRsp3 PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostFredSsp3 "host-fred-ssp3" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredSsp3 PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- host-seg ----

    HostSelCsRplTi "host-sel-cs-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostCsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSelSsRplTi "host-sel-ss-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostSsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSelDsRplTi "host-sel-ds-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostDsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSelEsRplTi "host-sel-es-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostEsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSelFsRplTi "host-sel-fs-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostFsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSelGsRplTi "host-sel-gs-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostGsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSelTrRplTi "host-sel-tr-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostTrSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSelCsNull "host-sel-cs-null" HostSeg HOST_SEGMENTS {
        reads: [HostCsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSelTrNull "host-sel-tr-null" HostSeg HOST_SEGMENTS {
        reads: [HostTrSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSelSsNull "host-sel-ss-null" HostSeg HOST_SEGMENTS {
        reads: [HostSsSelector PrimaryVmExitControls] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostBaseFsCanonical "host-base-fs-canonical" HostSeg HOST_SEGMENTS {
        reads: [HostFsBase] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostBaseGsCanonical "host-base-gs-canonical" HostSeg HOST_SEGMENTS {
        reads: [HostGsBase] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostBaseGdtrCanonical "host-base-gdtr-canonical" HostSeg HOST_SEGMENTS {
        reads: [HostGdtrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostBaseIdtrCanonical "host-base-idtr-canonical" HostSeg HOST_SEGMENTS {
        reads: [HostIdtrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostBaseTrCanonical "host-base-tr-canonical" HostSeg HOST_SEGMENTS {
        reads: [HostTrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- host-addr-space ----

    HostSCetCanonical "host-s-cet-canonical" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostIa32SCet] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSspCanonical "host-ssp-canonical" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostSsp] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSCetHigh32 "host-s-cet-high32" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostIa32SCet] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostSspHigh32 "host-ssp-high32" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostSsp] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    HostCr4Fred64bit "host-cr4-fred-64bit" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostCr4] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    AddrspaceLegacyGuest32 "addrspace-legacy-guest32" HostAddrSpace ADDRESS_SPACE {
        reads: [VmEntryControls] [CpuidIntel64 CpuEfer];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    AddrspaceLegacyHost32 "addrspace-legacy-host32" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls] [CpuidIntel64 CpuEfer];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    AddrspaceLongHost64 "addrspace-long-host64" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls] [CpuidIntel64 CpuEfer];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    AddrspaceHost32Guest32 "addrspace-host32-guest32" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls VmEntryControls] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    AddrspaceHost32Pcide "addrspace-host32-pcide" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostCr4] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    AddrspaceHost32Rip "addrspace-host32-rip" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostRip] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    AddrspaceHost64Pae "addrspace-host64-pae" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostCr4] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    AddrspaceHost64Rip "addrspace-host64-rip" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostRip] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    AddrspaceIa32Only "addrspace-ia32-only" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls VmEntryControls] [CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- guest-ctl-regs ----

    GuestCr0Fixed0 "guest-cr0-fixed0" GuestCtlRegs GUEST_REGISTERS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestCr0] [CapVmxCr0Fixed0];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestCr0Fixed1 "guest-cr0-fixed1" GuestCtlRegs GUEST_REGISTERS {
        reads: [GuestCr0] [CapVmxCr0Fixed1];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestCr0PgNeedsPe "guest-cr0-pg-needs-pe" GuestCtlRegs GUEST_REGISTERS {
        reads: [GuestCr0] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestCr4Fixed0 "guest-cr4-fixed0" GuestCtlRegs GUEST_REGISTERS {
        reads: [GuestCr4] [CapVmxCr4Fixed0];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestCr4Fixed1 "guest-cr4-fixed1" GuestCtlRegs GUEST_REGISTERS {
        reads: [GuestCr4] [CapVmxCr4Fixed1];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestCr4CetWp "guest-cr4-cet-wp" GuestCtlRegs GUEST_REGISTERS {
        reads: [GuestCr0 GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIa32eNeedsPg "guest-ia32e-needs-pg" GuestCtlRegs GUEST_REGISTERS {
        reads: [VmEntryControls GuestCr0] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIa32eNeedsPae "guest-ia32e-needs-pae" GuestCtlRegs GUEST_REGISTERS {
        reads: [VmEntryControls GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestPcideNeedsIa32e "guest-pcide-needs-ia32e" GuestCtlRegs GUEST_REGISTERS {
        reads: [VmEntryControls GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestCr3Width "guest-cr3-width" GuestCtlRegs GUEST_REGISTERS {
        reads: [GuestCr3] [CpuidMaxphyaddr CpuidIntel64 CpuidLam];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestCr4FredNeedsIa32e "guest-cr4-fred-needs-ia32e" GuestCtlRegs GUEST_REGISTERS {
        reads: [VmEntryControls GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- guest-debug-msr ----

    GuestDebugctlRsvd "guest-debugctl-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Debugctl VmEntryControls] [CpuidDebugctlBits];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestDr7High32 "guest-dr7-high32" GuestDebugMsr GUEST_REGISTERS {
        reads: [VmEntryControls GuestDr7] [CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestSysenterEsp "guest-sysenter-esp" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32SysenterEsp] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestSysenterEip "guest-sysenter-eip" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32SysenterEip] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestPerfGlobalCtrl "guest-perf-global-ctrl" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32PerfGlobalCtrl VmEntryControls] [CpuidPerfGlobalCtrlBits];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestPat "guest-pat" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Pat VmEntryControls] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestEferRsvd "guest-efer-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Efer VmEntryControls] [CpuidNx];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestEferLma "guest-efer-lma" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Efer VmEntryControls] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestEferLme "guest-efer-lme" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Efer VmEntryControls GuestCr0] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBndcfgsRsvd "guest-bndcfgs-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Bndcfgs VmEntryControls] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBndcfgsCanonical "guest-bndcfgs-canonical" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Bndcfgs VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestRtitCtlRsvd "guest-rtit-ctl-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32RtitCtl VmEntryControls] [CpuidRtitCtlBits];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestSCetRsvd "guest-s-cet-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [VmEntryControls GuestIa32SCet] [CpuidCetSs CpuidCetIbt];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestSCetSuppressTracker "guest-s-cet-suppress-tracker" GuestDebugMsr GUEST_REGISTERS {
        reads: [VmEntryControls GuestIa32SCet] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestSCetCanonical "guest-s-cet-canonical" GuestDebugMsr GUEST_REGISTERS {
        reads: [VmEntryControls GuestIa32SCet] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIsstCanonical "guest-isst-canonical" GuestDebugMsr GUEST_REGISTERS {
        reads: [VmEntryControls GuestIa32InterruptSspTableAddr] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLbrCtlRsvd "guest-lbr-ctl-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32LbrCtl VmEntryControls] [CpuidLbrCtlBits];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestPkrs "guest-pkrs" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Pkrs VmEntryControls] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestUinv "guest-uinv" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestUinv VmEntryControls] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestSpecCtrl "guest-spec-ctrl" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32SpecCtrl VmEntryControls] [CpuidSpecCtrlBits];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestFredConfigRsvd "guest-fred-config-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredConfig VmEntryControls] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestFredConfigCanonical "guest-fred-config-canonical" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredConfig VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestFredRsp1 "guest-fred-rsp1" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredRsp1 VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestFredSsp1 "guest-fred-ssp1" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredSsp1 VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestFredRsp2 "guest-fred-rsp2" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredRsp2 VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestFredSsp2 "guest-fred-ssp2" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredSsp2 VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestFredRsp3 "guest-fred-rsp3" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredRsp3 VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestFredSsp3 "guest-fred-ssp3" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredSsp3 VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- guest-seg ----

    GuestSelTrTi "guest-sel-tr-ti" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrSelector] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestSelLdtrTi "guest-sel-ldtr-ti" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrSelector GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestSelSsRplEqCs "guest-sel-ss-rpl-eq-cs" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsSelector GuestSsSelector PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseCsV86 "guest-base-cs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsSelector GuestCsBase GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLimitCsV86 "guest-limit-cs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsLimit GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsV86 "guest-ar-cs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseSsV86 "guest-base-ss-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsSelector GuestSsBase GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLimitSsV86 "guest-limit-ss-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsLimit GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArSsV86 "guest-ar-ss-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseDsV86 "guest-base-ds-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsSelector GuestDsBase GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLimitDsV86 "guest-limit-ds-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsLimit GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArDsV86 "guest-ar-ds-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseEsV86 "guest-base-es-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsSelector GuestEsBase GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLimitEsV86 "guest-limit-es-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsLimit GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArEsV86 "guest-ar-es-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseFsV86 "guest-base-fs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsSelector GuestFsBase GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLimitFsV86 "guest-limit-fs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsLimit GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArFsV86 "guest-ar-fs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseGsV86 "guest-base-gs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsSelector GuestGsBase GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLimitGsV86 "guest-limit-gs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsLimit GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArGsV86 "guest-ar-gs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseCsHigh32 "guest-base-cs-high32" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsBase] [CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseSsHigh32 "guest-base-ss-high32" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestSsBase] [CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseDsHigh32 "guest-base-ds-high32" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestDsBase] [CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseEsHigh32 "guest-base-es-high32" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestEsBase] [CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseFsCanonical "guest-base-fs-canonical" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsBase] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseGsCanonical "guest-base-gs-canonical" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsBase] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseTrCanonical "guest-base-tr-canonical" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestBaseLdtrCanonical "guest-base-ldtr-canonical" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrAccessRights GuestLdtrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsSBit "guest-ar-cs-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsPresent "guest-ar-cs-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsRsvd "guest-ar-cs-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsGLow "guest-ar-cs-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsLimit GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsGHigh "guest-ar-cs-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsLimit GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArSsSBit "guest-ar-ss-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArSsPresent "guest-ar-ss-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArSsRsvd "guest-ar-ss-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArSsGLow "guest-ar-ss-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsLimit GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArSsGHigh "guest-ar-ss-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsLimit GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArDsSBit "guest-ar-ds-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArDsPresent "guest-ar-ds-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArDsRsvd "guest-ar-ds-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArDsGLow "guest-ar-ds-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsLimit GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArDsGHigh "guest-ar-ds-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsLimit GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArEsSBit "guest-ar-es-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArEsPresent "guest-ar-es-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArEsRsvd "guest-ar-es-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArEsGLow "guest-ar-es-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsLimit GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArEsGHigh "guest-ar-es-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsLimit GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArFsSBit "guest-ar-fs-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArFsPresent "guest-ar-fs-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArFsRsvd "guest-ar-fs-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArFsGLow "guest-ar-fs-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsLimit GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArFsGHigh "guest-ar-fs-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsLimit GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArGsSBit "guest-ar-gs-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArGsPresent "guest-ar-gs-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArGsRsvd "guest-ar-gs-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArGsGLow "guest-ar-gs-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsLimit GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArGsGHigh "guest-ar-gs-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsLimit GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsType "guest-ar-cs-type" GuestSeg GUEST_SEGMENTS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsTypeUrg "guest-ar-cs-type-urg" GuestSeg GUEST_SEGMENTS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArSsType "guest-ar-ss-type" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArDsAccessed "guest-ar-ds-accessed" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArDsCodeReadable "guest-ar-ds-code-readable" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArDsDplRpl "guest-ar-ds-dpl-rpl" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsSelector PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArEsAccessed "guest-ar-es-accessed" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArEsCodeReadable "guest-ar-es-code-readable" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArEsDplRpl "guest-ar-es-dpl-rpl" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsSelector PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArFsAccessed "guest-ar-fs-accessed" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArFsCodeReadable "guest-ar-fs-code-readable" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArFsDplRpl "guest-ar-fs-dpl-rpl" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsSelector PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArGsAccessed "guest-ar-gs-accessed" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArGsCodeReadable "guest-ar-gs-code-readable" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArGsDplRpl "guest-ar-gs-dpl-rpl" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsSelector PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsDplType3 "guest-ar-cs-dpl-type3" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsDplNonconforming "guest-ar-cs-dpl-nonconforming" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsDplConforming "guest-ar-cs-dpl-conforming" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArSsDplEqRpl "guest-ar-ss-dpl-eq-rpl" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsSelector PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArSsDplZeroCs3 "guest-ar-ss-dpl-zero-cs3" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArSsDplZeroPe0 "guest-ar-ss-dpl-zero-pe0" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestCr0 GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArSsDplFred "guest-ar-ss-dpl-fred" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsLFred "guest-ar-cs-l-fred" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestSsAccessRights GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArCsDbL "guest-ar-cs-db-l" GuestSeg GUEST_SEGMENTS {
        reads: [VmEntryControls GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArTrType32 "guest-ar-tr-type-32" GuestSeg GUEST_SEGMENTS {
        reads: [VmEntryControls GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArTrType64 "guest-ar-tr-type-64" GuestSeg GUEST_SEGMENTS {
        reads: [VmEntryControls GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArTrSBit "guest-ar-tr-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArTrPresent "guest-ar-tr-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArTrRsvd "guest-ar-tr-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArTrGLow "guest-ar-tr-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrLimit GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArTrGHigh "guest-ar-tr-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrLimit GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArTrUsable "guest-ar-tr-usable" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArLdtrType "guest-ar-ldtr-type" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArLdtrSBit "guest-ar-ldtr-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArLdtrPresent "guest-ar-ldtr-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArLdtrRsvd "guest-ar-ldtr-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArLdtrGLow "guest-ar-ldtr-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrLimit GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestArLdtrGHigh "guest-ar-ldtr-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrLimit GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- guest-dtr ----

    GuestGdtrBaseCanonical "guest-gdtr-base-canonical" GuestDtr GUEST_TABLES {
        reads: [GuestGdtrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestGdtrLimit "guest-gdtr-limit" GuestDtr GUEST_TABLES {
        reads: [GuestGdtrLimit] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIdtrBaseCanonical "guest-idtr-base-canonical" GuestDtr GUEST_TABLES {
        reads: [GuestIdtrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIdtrLimit "guest-idtr-limit" GuestDtr GUEST_TABLES {
        reads: [GuestIdtrLimit] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- guest-rip-rflags ----

    GuestRipHigh32 "guest-rip-high32" GuestRipRflags GUEST_RIP {
        reads: [VmEntryControls GuestCsAccessRights GuestRip] [CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestRipUpperIdentical "guest-rip-upper-identical" GuestRipRflags GUEST_RIP {
        reads: [VmEntryControls GuestCsAccessRights GuestRip] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestRflagsRsvd0 "guest-rflags-rsvd0" GuestRipRflags GUEST_RIP {
        reads: [GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestRflagsBit1 "guest-rflags-bit1" GuestRipRflags GUEST_RIP {
        reads: [GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestRflagsVmIa32e "guest-rflags-vm-ia32e" GuestRipRflags GUEST_RIP {
        reads: [VmEntryControls GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestRflagsVmPe0 "guest-rflags-vm-pe0" GuestRipRflags GUEST_RIP {
        reads: [GuestCr0 GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestRflagsIfExtint "guest-rflags-if-extint" GuestRipRflags GUEST_RIP {
        reads: [VmEntryInterruptionInformation GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestRflagsIoplFred "guest-rflags-iopl-fred" GuestRipRflags GUEST_RIP {
        reads: [GuestSsAccessRights GuestCr4 GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestSspAlign "guest-ssp-align" GuestRipRflags GUEST_RIP {
        reads: [VmEntryControls GuestSsp] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestSspUpperIdentical "guest-ssp-upper-identical" GuestRipRflags GUEST_RIP {
        reads: [VmEntryControls GuestSsp] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- guest-nonreg ----

    GuestActivityRange "guest-activity-range" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestActivitySupported "guest-activity-supported" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestActivityState] [CapVmxMisc];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestActivityHltSsDpl "guest-activity-hlt-ss-dpl" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestSsAccessRights GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestActivityBlocking "guest-activity-blocking" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestActivityInjectHlt "guest-activity-inject-hlt" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestActivityInjectShutdown "guest-activity-inject-shutdown" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestActivityInjectSipi "guest-activity-inject-sipi" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestActivitySipiSmm "guest-activity-sipi-smm" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryControls GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntRsvd "guest-int-rsvd" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntStiAndMovss "guest-int-sti-and-movss" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntStiIf "guest-int-sti-if" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntExtintSti "guest-int-extint-sti" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntExtintMovss "guest-int-extint-movss" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntNmiMovss "guest-int-nmi-movss" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntNmiSti "guest-int-nmi-sti" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 3 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntSmiOutsideSmm "guest-int-smi-outside-smm" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState] [CpuSmm];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntSmiEntryToSmm "guest-int-smi-entry-to-smm" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryControls GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntNmiVirtual "guest-int-nmi-virtual" GuestNonreg GUEST_NON_REGISTER {
        reads: [PinBasedVmExecutionControls VmEntryInterruptionInformation GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntEnclaveMovss "guest-int-enclave-movss" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntEnclaveSgx "guest-int-enclave-sgx" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState] [CpuidSgx];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestIntStiFred "guest-int-sti-fred" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestSsAccessRights GuestInterruptibilityState GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestPdbgRsvd "guest-pdbg-rsvd" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestPendingDebugExceptions] [CpuidBusLockDb];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestPdbgBsRequired "guest-pdbg-bs-required" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestIa32Debugctl GuestInterruptibilityState GuestActivityState GuestRflags GuestPendingDebugExceptions] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: false;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestPdbgBsForbidden "guest-pdbg-bs-forbidden" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestIa32Debugctl GuestInterruptibilityState GuestActivityState GuestRflags GuestPendingDebugExceptions] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestPdbgRtmOthers "guest-pdbg-rtm-others" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestPendingDebugExceptions] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestPdbgRtmBit12 "guest-pdbg-rtm-bit12" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestPendingDebugExceptions] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestPdbgRtmCpuid "guest-pdbg-rtm-cpuid" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestPendingDebugExceptions] [CpuidRtm];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestPdbgRtmMovss "guest-pdbg-rtm-movss" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState GuestPendingDebugExceptions] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLinkAlign "guest-link-align" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmcsLinkPointer] [];
        outcome: EntryFailure { reason: 33, qualification: 4 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLinkWidth "guest-link-width" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmcsLinkPointer] [CapVmxBasic CpuidMaxphyaddr];
        outcome: EntryFailure { reason: 33, qualification: 4 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLinkRevid "guest-link-revid" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmcsLinkPointer] [MemLink CapVmxBasic];
        outcome: EntryFailure { reason: 33, qualification: 4 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLinkShadowBit "guest-link-shadow-bit" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmcsLinkPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [MemLink];
        outcome: EntryFailure { reason: 33, qualification: 4 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLinkNotCurrent "guest-link-not-current" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmcsLinkPointer VmEntryControls] [CpuSmm CpuCurrentVmcs];
        outcome: EntryFailure { reason: 33, qualification: 4 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestLinkNotExecutive "guest-link-not-executive" GuestNonreg GUEST_NON_REGISTER {
        reads: [ExecutiveVmcsPointer VmcsLinkPointer VmEntryControls] [CpuSmm];
        outcome: EntryFailure { reason: 33, qualification: 4 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- guest-pdpte ----

    GuestPdpteEpt "guest-pdpte-ept" GuestPdpte GUEST_PDPTES {
        reads: [GuestPdpte0 GuestPdpte1 GuestPdpte2 GuestPdpte3 PrimaryProcessorBasedVmExecutionControls VmEntryControls SecondaryProcessorBasedVmExecutionControls GuestCr0 GuestCr4] [CpuidMaxphyaddr];
        outcome: EntryFailure { reason: 33, qualification: 2 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    GuestPdpteCr3 "guest-pdpte-cr3" GuestPdpte GUEST_PDPTES {
        reads: [PrimaryProcessorBasedVmExecutionControls VmEntryControls SecondaryProcessorBasedVmExecutionControls GuestCr0 GuestCr3 GuestCr4] [MemPdpte CpuidMaxphyaddr];
        outcome: EntryFailure { reason: 33, qualification: 2 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }

    // ---- msr-load ----

    MsrLoadFsGsBase "msr-load-fs-gs-base" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [MemMsrLoad];
        outcome: MsrLoadFailure;
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    MsrLoadX2apic "msr-load-x2apic" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [MemMsrLoad];
        outcome: MsrLoadFailure;
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    MsrLoadSmmOnly "msr-load-smm-only" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [MemMsrLoad CpuSmm];
        outcome: MsrLoadFailure;
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    MsrLoadModelSpecific "msr-load-model-specific" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [MemMsrLoad CpuidModel];
        outcome: MsrLoadFailure;
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    MsrLoadRsvd "msr-load-rsvd" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [MemMsrLoad];
        outcome: MsrLoadFailure;
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    MsrLoadWrmsrGp "msr-load-wrmsr-gp" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [MemMsrLoad CpuWrmsrTest];
        outcome: MsrLoadFailure;
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    MsrLoadCountLimit "msr-load-count-limit" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadCount] [CapVmxMisc];
        outcome: Undefined;
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
    EntryMachineCheck "entry-machine-check" MsrLoad MACHINE_CHECKS {
        reads: [] [CpuEvent];
        outcome: EntryFailure { reason: 41, qualification: 0 };
        confirmed: true;
        summary: "";
        meaning: "";
        fix: "";
        blame: [];
    }
}

/// Rows of the specification that state the absence of a check, with what is not checked. They are
/// not rules; tests hold that the states they speak of pass.
pub const NO_CHECK: &[(&str, &str)] = &[
    ("ctl-nocheck-encls-exiting-bitmap", "any ENCLS-exiting bitmap value is accepted"),
    ("ctl-nocheck-enclv-exiting-bitmap", "any ENCLV-exiting bitmap value is accepted"),
    ("ctl-nocheck-xss-exiting-bitmap", "any XSS-exiting bitmap value is accepted"),
    ("ctl-nocheck-pconfig-exiting-bitmap", "any PCONFIG-exiting bitmap value is accepted"),
    ("ctl-nocheck-ple-gap-window", "any PLE gap and window values are accepted"),
    ("ctl-nocheck-notify-window", "any instruction-timeout control value is accepted"),
    ("ctl-nocheck-bus-lock-detection", "no further condition"),
    ("ctl-nocheck-user-wait", "no further condition"),
    ("ctl-nocheck-loadiwkey-exiting", "no further condition"),
    ("ctl-nocheck-msr-list", "no further condition"),
    ("ctl-nocheck-spec-ctrl-virt", "any mask and shadow values are accepted"),
    ("ctl-nocheck-eoi-exit-bitmap", "any EOI-exit bitmap values are accepted"),
    (
        "ctl-nocheck-pml-index",
        "any PML index is accepted; index >= 512 causes a page-modification-log-full exit (62) later",
    ),
    (
        "ctl-nocheck-exception-bitmap",
        "exception bitmap, page-fault mask/match, CR0/CR4 masks and read shadows, CR3-target values, TSC offset are never checked",
    ),
    ("ctl-nocheck-guest-interrupt-status", "RVI and SVI are loaded unchecked"),
    ("ctl-inject-data-unchecked", "on injected-event data (2052H)"),
    (
        "ctl-entry-disjoint-nocheck",
        "no pairing rule between an entry load control and the exit save/load controls",
    ),
    ("host-fred-stklvls-nocheck", "all 64 bits are stack levels"),
    ("host-rsp-nocheck", "on host RSP or host IA32_SYSENTER_CS"),
    ("host-cr4-la57-switch", "VM entry and VM exit may change CR4.LA57 freely"),
    (
        "guest-ar-unusable-cs-nocheck",
        "that CS is usable: the unusable bit may be 1 while all other CS rules still apply",
    ),
    (
        "guest-rsp-nocheck",
        "on guest RSP, SMBASE, IA32_SYSENTER_CS, the preemption-timer value, or a null guest CS or TR selector",
    ),
    ("guest-pdpte-not-pae", "on PDPTEs"),
];

//! The table of rules: one row for every line of the manual that a VM entry must satisfy.
//!
//! The names, the inputs, the outcomes and the confirmations are those of `spec/checks.csv`, held
//! against it row by row in `tests/conformance.rs`. The predicates are in [`crate::eval`].

use vmx_types::{
    FieldId::*,
    controls::{
        EntryControls, ExitControls, PinControls, PrimaryControls, SecondaryControls,
        SecondaryExitControls, TertiaryControls, VmFunctionControls as VmFunctions,
    },
};

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

// Masks that the column `blame` uses.

// Addresses and halves of fields.
const PAGE_OFFSET: u64 = 0xFFF;
const HIGH_HALF: u64 = 0xFFFF_FFFF_0000_0000;
const PDPT_ADDRESS: u64 = 0xFFFF_FFE0;

// VM-entry interruption information.
const EVENT_VECTOR: u64 = 0xFF;
const EVENT_TYPE: u64 = 0x700;
const EVENT_ERROR_CODE: u64 = 1 << 11;
const EVENT_NESTED: u64 = 1 << 13;
const EVENT_RESERVED: u64 = 0x7FFF_D000;
const EVENT_VALID: u64 = 1 << 31;

// Control registers, RFLAGS and MSRs.
const CR0_PE: u64 = 1 << 0;
const CR0_WP: u64 = 1 << 16;
const CR0_PG: u64 = 1 << 31;
const CR4_PAE: u64 = 1 << 5;
const CR4_PCIDE: u64 = 1 << 17;
const CR4_CET: u64 = 1 << 23;
const CR4_FRED: u64 = 1 << 32;
const RFLAGS_TF: u64 = 1 << 8;
const RFLAGS_IF: u64 = 1 << 9;
const RFLAGS_IOPL: u64 = 0x3000;
const RFLAGS_VM: u64 = 1 << 17;
const RFLAGS_RESERVED: u64 = 0xFFFF_FFFF_FFC0_8028;
const EFER_LME: u64 = 1 << 8;
const EFER_LMA: u64 = 1 << 10;
const DEBUGCTL_BTF: u64 = 1 << 1;
const S_CET_SUPPRESS: u64 = 1 << 10;
const S_CET_TRACKER: u64 = 1 << 11;
const FRED_CONFIG_RESERVED: u64 = 0x834;

// Selectors and access rights.
const RPL: u64 = 0x3;
const TI: u64 = 0x4;
const AR_TYPE: u64 = 0xF;
const AR_ACCESSED: u64 = 1 << 0;
const AR_READABLE: u64 = 1 << 1;
const AR_CODE: u64 = 1 << 3;
const AR_S: u64 = 1 << 4;
const AR_DPL: u64 = 0x60;
const AR_P: u64 = 1 << 7;
const AR_L: u64 = 1 << 13;
const AR_DB: u64 = 1 << 14;
const AR_G: u64 = 1 << 15;
const AR_UNUSABLE: u64 = 1 << 16;
const AR_RESERVED: u64 = 0xFFFE_0F00;

// Interruptibility state and pending debug exceptions.
const BLOCKING_BY_STI: u64 = 1 << 0;
const BLOCKING_BY_MOV_SS: u64 = 1 << 1;
const BLOCKING_BY_SMI: u64 = 1 << 2;
const BLOCKING_BY_NMI: u64 = 1 << 3;
const ENCLAVE_INTERRUPTION: u64 = 1 << 4;
const PENDING_DEBUG_BUS_LOCK: u64 = 1 << 11;
const PENDING_DEBUG_ENABLED_BREAKPOINT: u64 = 1 << 12;
const PENDING_DEBUG_BS: u64 = 1 << 14;
const PENDING_DEBUG_RTM: u64 = 1 << 16;
const PENDING_DEBUG_RESERVED: u64 = 0xFFFF_FFFF_FFFE_A7F0;
const PENDING_DEBUG_NOT_RTM: u64 = 0xFFFF_FFFF_FFFE_EFFF;

// Control words. Where two words have a control of the same name, the word comes first.
const EXTERNAL_INTERRUPT_EXITING: u64 = PinControls::EXTERNAL_INTERRUPT_EXITING.bits() as u64;
const NMI_EXITING: u64 = PinControls::NMI_EXITING.bits() as u64;
const VIRTUAL_NMIS: u64 = PinControls::VIRTUAL_NMIS.bits() as u64;
const ACTIVATE_VMX_PREEMPTION_TIMER: u64 = PinControls::ACTIVATE_VMX_PREEMPTION_TIMER.bits() as u64;
const PROCESS_POSTED_INTERRUPTS: u64 = PinControls::PROCESS_POSTED_INTERRUPTS.bits() as u64;
const RDTSC_EXITING: u64 = PrimaryControls::RDTSC_EXITING.bits() as u64;
const USE_TPR_SHADOW: u64 = PrimaryControls::USE_TPR_SHADOW.bits() as u64;
const NMI_WINDOW_EXITING: u64 = PrimaryControls::NMI_WINDOW_EXITING.bits() as u64;
const USE_IO_BITMAPS: u64 = PrimaryControls::USE_IO_BITMAPS.bits() as u64;
const USE_MSR_BITMAPS: u64 = PrimaryControls::USE_MSR_BITMAPS.bits() as u64;
const VIRTUALIZE_APIC_ACCESSES: u64 = SecondaryControls::VIRTUALIZE_APIC_ACCESSES.bits() as u64;
const ENABLE_EPT: u64 = SecondaryControls::ENABLE_EPT.bits() as u64;
const VIRTUALIZE_X2APIC_MODE: u64 = SecondaryControls::VIRTUALIZE_X2APIC_MODE.bits() as u64;
const ENABLE_VPID: u64 = SecondaryControls::ENABLE_VPID.bits() as u64;
const UNRESTRICTED_GUEST: u64 = SecondaryControls::UNRESTRICTED_GUEST.bits() as u64;
const APIC_REGISTER_VIRTUALIZATION: u64 =
    SecondaryControls::APIC_REGISTER_VIRTUALIZATION.bits() as u64;
const VIRTUAL_INTERRUPT_DELIVERY: u64 = SecondaryControls::VIRTUAL_INTERRUPT_DELIVERY.bits() as u64;
const ENABLE_VM_FUNCTIONS: u64 = SecondaryControls::ENABLE_VM_FUNCTIONS.bits() as u64;
const VMCS_SHADOWING: u64 = SecondaryControls::VMCS_SHADOWING.bits() as u64;
const ENABLE_PML: u64 = SecondaryControls::ENABLE_PML.bits() as u64;
const EPT_VIOLATION_VE: u64 = SecondaryControls::EPT_VIOLATION_VE.bits() as u64;
const PASID_TRANSLATION: u64 = SecondaryControls::PASID_TRANSLATION.bits() as u64;
const MODE_BASED_EXECUTE_CONTROL_FOR_EPT: u64 =
    SecondaryControls::MODE_BASED_EXECUTE_CONTROL_FOR_EPT.bits() as u64;
const SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT: u64 =
    SecondaryControls::SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT.bits() as u64;
const INTEL_PT_USES_GUEST_PHYSICAL_ADDRESSES: u64 =
    SecondaryControls::INTEL_PT_USES_GUEST_PHYSICAL_ADDRESSES.bits() as u64;
const USE_TSC_SCALING: u64 = SecondaryControls::USE_TSC_SCALING.bits() as u64;
const ENABLE_HLAT: u64 = TertiaryControls::ENABLE_HLAT.bits();
const EPT_PAGING_WRITE_CONTROL: u64 = TertiaryControls::EPT_PAGING_WRITE_CONTROL.bits();
const GUEST_PAGING_VERIFICATION: u64 = TertiaryControls::GUEST_PAGING_VERIFICATION.bits();
const IPI_VIRTUALIZATION: u64 = TertiaryControls::IPI_VIRTUALIZATION.bits();
const APIC_TIMER_VIRTUALIZATION: u64 = TertiaryControls::APIC_TIMER_VIRTUALIZATION.bits();
const HOST_ADDRESS_SPACE_SIZE: u64 = ExitControls::HOST_ADDRESS_SPACE_SIZE.bits() as u64;
const EXIT_LOAD_IA32_PERF_GLOBAL_CTRL: u64 = ExitControls::LOAD_IA32_PERF_GLOBAL_CTRL.bits() as u64;
const ACKNOWLEDGE_INTERRUPT_ON_EXIT: u64 =
    ExitControls::ACKNOWLEDGE_INTERRUPT_ON_EXIT.bits() as u64;
const EXIT_LOAD_IA32_PAT: u64 = ExitControls::LOAD_IA32_PAT.bits() as u64;
const EXIT_LOAD_IA32_EFER: u64 = ExitControls::LOAD_IA32_EFER.bits() as u64;
const SAVE_VMX_PREEMPTION_TIMER_VALUE: u64 =
    ExitControls::SAVE_VMX_PREEMPTION_TIMER_VALUE.bits() as u64;
const CLEAR_IA32_RTIT_CTL: u64 = ExitControls::CLEAR_IA32_RTIT_CTL.bits() as u64;
const EXIT_LOAD_CET_STATE: u64 = ExitControls::LOAD_CET_STATE.bits() as u64;
const EXIT_LOAD_PKRS: u64 = ExitControls::LOAD_PKRS.bits() as u64;
const EXIT2_LOAD_IA32_FRED: u64 = SecondaryExitControls::LOAD_IA32_FRED.bits();
const LOAD_HOST_IA32_SPEC_CTRL: u64 = SecondaryExitControls::LOAD_HOST_IA32_SPEC_CTRL.bits();
const LOAD_DEBUG_CONTROLS: u64 = EntryControls::LOAD_DEBUG_CONTROLS.bits() as u64;
const IA32E_MODE_GUEST: u64 = EntryControls::IA32E_MODE_GUEST.bits() as u64;
const ENTRY_TO_SMM: u64 = EntryControls::ENTRY_TO_SMM.bits() as u64;
const DEACTIVATE_DUAL_MONITOR_TREATMENT: u64 =
    EntryControls::DEACTIVATE_DUAL_MONITOR_TREATMENT.bits() as u64;
const ENTRY_LOAD_IA32_PERF_GLOBAL_CTRL: u64 =
    EntryControls::LOAD_IA32_PERF_GLOBAL_CTRL.bits() as u64;
const ENTRY_LOAD_IA32_PAT: u64 = EntryControls::LOAD_IA32_PAT.bits() as u64;
const ENTRY_LOAD_IA32_EFER: u64 = EntryControls::LOAD_IA32_EFER.bits() as u64;
const LOAD_IA32_BNDCFGS: u64 = EntryControls::LOAD_IA32_BNDCFGS.bits() as u64;
const LOAD_IA32_RTIT_CTL: u64 = EntryControls::LOAD_IA32_RTIT_CTL.bits() as u64;
const LOAD_UINV: u64 = EntryControls::LOAD_UINV.bits() as u64;
const ENTRY_LOAD_CET_STATE: u64 = EntryControls::LOAD_CET_STATE.bits() as u64;
const LOAD_GUEST_IA32_LBR_CTL: u64 = EntryControls::LOAD_GUEST_IA32_LBR_CTL.bits() as u64;
const ENTRY_LOAD_PKRS: u64 = EntryControls::LOAD_PKRS.bits() as u64;
const ENTRY_LOAD_IA32_FRED: u64 = EntryControls::LOAD_IA32_FRED.bits() as u64;
const LOAD_GUEST_IA32_SPEC_CTRL: u64 = EntryControls::LOAD_GUEST_IA32_SPEC_CTRL.bits() as u64;
const EPTP_SWITCHING: u64 = VmFunctions::EPTP_SWITCHING.bits();

rules! {
    // VM-execution controls

    CtlPinAllowed0 "ctl-pin-allowed0" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls] [CapVmxBasic CapVmxPinbasedCtls CapVmxTruePinbasedCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "The pin-based VM-execution controls must be 1 wherever the allowed 0-settings (bits 31:0 of IA32_VMX_TRUE_PINBASED_CTLS if bit 55 of IA32_VMX_BASIC is 1, else of IA32_VMX_PINBASED_CTLS) are 1.";
        meaning: "A control that this processor fixes to 1 is 0; most often the reserved default1 bits 1, 2 and 4 were left clear because the word was built from scratch.";
        fix: "Set the missing bits in the pin-based VM-execution controls: OR in the low half of the capability MSR.";
        blame: [One(PinBasedVmExecutionControls, MustBeOne)];
    }
    CtlPinAllowed1 "ctl-pin-allowed1" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls] [CapVmxBasic CapVmxPinbasedCtls CapVmxTruePinbasedCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "The pin-based VM-execution controls must be 0 wherever the allowed 1-settings (bits 63:32 of IA32_VMX_TRUE_PINBASED_CTLS if bit 55 of IA32_VMX_BASIC is 1, else of IA32_VMX_PINBASED_CTLS) are 0.";
        meaning: "A pin-based control is on that this processor, or the hypervisor below, does not offer; posted interrupts and the preemption timer are the usual ones in a nested machine.";
        fix: "Clear the bits in the pin-based VM-execution controls that the high half of the capability MSR does not allow, and do without the feature.";
        blame: [Zero(PinBasedVmExecutionControls, MustBeZero)];
    }
    CtlProcAllowed0 "ctl-proc-allowed0" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CapVmxProcbasedCtls CapVmxTrueProcbasedCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "The primary processor-based VM-execution controls must be 1 wherever the allowed 0-settings (bits 31:0 of IA32_VMX_TRUE_PROCBASED_CTLS if bit 55 of IA32_VMX_BASIC is 1, else of IA32_VMX_PROCBASED_CTLS) are 1.";
        meaning: "A control that this processor fixes to 1 is 0; \"CR3-load exiting\" and \"CR3-store exiting\" (bits 15 and 16) may be 0 only where the TRUE capability MSR says so, and the reserved default1 bits never.";
        fix: "Set the missing bits in the primary processor-based VM-execution controls: OR in the low half of the capability MSR, of the TRUE one if it exists.";
        blame: [One(PrimaryProcessorBasedVmExecutionControls, MustBeOne)];
    }
    CtlProcAllowed1 "ctl-proc-allowed1" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CapVmxProcbasedCtls CapVmxTrueProcbasedCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "The primary processor-based VM-execution controls must be 0 wherever the allowed 1-settings (bits 63:32 of IA32_VMX_TRUE_PROCBASED_CTLS if bit 55 of IA32_VMX_BASIC is 1, else of IA32_VMX_PROCBASED_CTLS) are 0.";
        meaning: "A primary control is on that this processor, or the hypervisor below, does not offer; often the word was copied from another machine.";
        fix: "Clear the bits in the primary processor-based VM-execution controls that the high half of the capability MSR does not allow.";
        blame: [Zero(PrimaryProcessorBasedVmExecutionControls, MustBeZero)];
    }
    CtlProc2Allowed1 "ctl-proc2-allowed1" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxProcbasedCtls2];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"activate secondary controls\" is 1, the secondary processor-based VM-execution controls must be 0 wherever bits 63:32 of IA32_VMX_PROCBASED_CTLS2 are 0.";
        meaning: "A secondary control is on that this processor, or the hypervisor below, does not offer: a feature was enabled without asking the capability MSR.";
        fix: "Clear the bits in the secondary processor-based VM-execution controls that the high half of IA32_VMX_PROCBASED_CTLS2 does not allow.";
        blame: [Zero(SecondaryProcessorBasedVmExecutionControls, MustBeZero)];
    }
    CtlProc2Allowed0 "ctl-proc2-allowed0" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxProcbasedCtls2];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"activate secondary controls\" is 1, the secondary processor-based VM-execution controls must be 1 wherever bits 31:0 of IA32_VMX_PROCBASED_CTLS2 are 1.";
        meaning: "A hypervisor below fixes a secondary control to 1; no real processor does, since the low half of this capability MSR is 0 by architecture.";
        fix: "Set the missing bits in the secondary processor-based VM-execution controls: OR in the low half of IA32_VMX_PROCBASED_CTLS2.";
        blame: [One(SecondaryProcessorBasedVmExecutionControls, MustBeOne)];
    }
    CtlProc3Allowed1 "ctl-proc3-allowed1" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls] [CapVmxProcbasedCtls3];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"activate tertiary controls\" is 1, the tertiary processor-based VM-execution controls must be 0 wherever IA32_VMX_PROCBASED_CTLS3, a mask of 64 bits, is 0.";
        meaning: "A tertiary control is on that this processor does not offer; often the capability MSR was split into two halves like the others, which this one does not have.";
        fix: "Clear the bits in the tertiary processor-based VM-execution controls that are 0 in IA32_VMX_PROCBASED_CTLS3.";
        blame: [Zero(TertiaryProcessorBasedVmExecutionControls, MustBeZero)];
    }
    CtlCr3TargetCount "ctl-cr3-target-count" CtlExec EXECUTION_CONTROLS {
        reads: [Cr3TargetCount] [CapVmxMisc];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "The CR3-target count must not be greater than bits 24:16 of IA32_VMX_MISC.";
        meaning: "More CR3-target values are announced than the processor has, which is 4 on every known one; a random large number means that the field was never written.";
        fix: "Lower the CR3-target count to the number in IA32_VMX_MISC, or to 0 if CR3 targets are not used.";
        blame: [Relates(Cr3TargetCount, All)];
    }
    CtlIoBitmapAAlign "ctl-io-bitmap-a-align" CtlExec EXECUTION_CONTROLS {
        reads: [IoBitmapAAddress PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"use I/O bitmaps\" is 1, the address of I/O bitmap A must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "Ports 0000H to 7FFFH are looked up in a bitmap of one page, and its address is not that of a page: the bitmap came from a general allocator, or the field was never written.";
        fix: "Put the bitmap on a 4-KByte boundary and write its physical address to the I/O-bitmap A address, or clear \"use I/O bitmaps\".";
        blame: [
            Zero(IoBitmapAAddress, Bits(PAGE_OFFSET)),
            Relates(PrimaryProcessorBasedVmExecutionControls, Bits(USE_IO_BITMAPS)),
        ];
    }
    CtlIoBitmapAWidth "ctl-io-bitmap-a-width" CtlExec EXECUTION_CONTROLS {
        reads: [IoBitmapAAddress PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"use I/O bitmaps\" is 1, the bits of the address of I/O bitmap A at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the bitmap of ports 0000H to 7FFFH: most often a virtual address was written instead of a physical one.";
        fix: "Write the physical address of the bitmap, which must lie within the physical-address width, to the I/O-bitmap A address, or clear \"use I/O bitmaps\".";
        blame: [
            Zero(IoBitmapAAddress, BeyondPhysical),
            Relates(PrimaryProcessorBasedVmExecutionControls, Bits(USE_IO_BITMAPS)),
        ];
    }
    CtlIoBitmapBAlign "ctl-io-bitmap-b-align" CtlExec EXECUTION_CONTROLS {
        reads: [IoBitmapBAddress PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"use I/O bitmaps\" is 1, the address of I/O bitmap B must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "Ports 8000H to FFFFH are looked up in a bitmap of one page, and its address is not that of a page: the bitmap came from a general allocator, or the field was never written.";
        fix: "Put the bitmap on a 4-KByte boundary and write its physical address to the I/O-bitmap B address, or clear \"use I/O bitmaps\".";
        blame: [
            Zero(IoBitmapBAddress, Bits(PAGE_OFFSET)),
            Relates(PrimaryProcessorBasedVmExecutionControls, Bits(USE_IO_BITMAPS)),
        ];
    }
    CtlIoBitmapBWidth "ctl-io-bitmap-b-width" CtlExec EXECUTION_CONTROLS {
        reads: [IoBitmapBAddress PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"use I/O bitmaps\" is 1, the bits of the address of I/O bitmap B at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the bitmap of ports 8000H to FFFFH: most often a virtual address was written instead of a physical one.";
        fix: "Write the physical address of the bitmap, which must lie within the physical-address width, to the I/O-bitmap B address, or clear \"use I/O bitmaps\".";
        blame: [
            Zero(IoBitmapBAddress, BeyondPhysical),
            Relates(PrimaryProcessorBasedVmExecutionControls, Bits(USE_IO_BITMAPS)),
        ];
    }
    CtlMsrBitmapAlign "ctl-msr-bitmap-align" CtlExec EXECUTION_CONTROLS {
        reads: [MsrBitmapAddress PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"use MSR bitmaps\" is 1, the address of the MSR bitmaps must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "The MSR bitmaps are one page of four bitmaps, and their address is not that of a page: they came from a general allocator, or the field was never written.";
        fix: "Put the bitmaps on a 4-KByte boundary and write their physical address to the MSR-bitmap address, or clear \"use MSR bitmaps\".";
        blame: [
            Zero(MsrBitmapAddress, Bits(PAGE_OFFSET)),
            Relates(PrimaryProcessorBasedVmExecutionControls, Bits(USE_MSR_BITMAPS)),
        ];
    }
    CtlMsrBitmapWidth "ctl-msr-bitmap-width" CtlExec EXECUTION_CONTROLS {
        reads: [MsrBitmapAddress PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"use MSR bitmaps\" is 1, the bits of the address of the MSR bitmaps at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the MSR bitmaps: most often a virtual address was written instead of a physical one.";
        fix: "Write the physical address of the bitmaps, which must lie within the physical-address width, to the MSR-bitmap address, or clear \"use MSR bitmaps\".";
        blame: [
            Zero(MsrBitmapAddress, BeyondPhysical),
            Relates(PrimaryProcessorBasedVmExecutionControls, Bits(USE_MSR_BITMAPS)),
        ];
    }
    CtlVirtualApicAlign "ctl-virtual-apic-align" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualApicAddress PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"use TPR shadow\" is 1, the virtual-APIC address must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "The virtual-APIC page is not where a page can be; often the address of the APIC structure that holds the page was written, or the field was never written.";
        fix: "Put the virtual-APIC page on a 4-KByte boundary and write its physical address to the virtual-APIC address, or clear \"use TPR shadow\".";
        blame: [
            Zero(VirtualApicAddress, Bits(PAGE_OFFSET)),
            Relates(PrimaryProcessorBasedVmExecutionControls, Bits(USE_TPR_SHADOW)),
        ];
    }
    CtlVirtualApicWidth "ctl-virtual-apic-width" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualApicAddress PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"use TPR shadow\" is 1, the bits of the virtual-APIC address at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the virtual-APIC page: a virtual address, or all ones as \"no page\", stands in the field while the control is on.";
        fix: "Write the physical address of the virtual-APIC page, which must lie within the physical-address width, to the virtual-APIC address, or clear \"use TPR shadow\".";
        blame: [
            Zero(VirtualApicAddress, BeyondPhysical),
            Relates(PrimaryProcessorBasedVmExecutionControls, Bits(USE_TPR_SHADOW)),
        ];
    }
    CtlTprThresholdRsvd "ctl-tpr-threshold-rsvd" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls TprThreshold SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"use TPR shadow\" is 1 and \"virtual-interrupt delivery\" is 0, bits 31:4 of the TPR threshold must be 0.";
        meaning: "The threshold is a priority class from 0 to 15 and more was written; often a whole TPR value, which is the class shifted left by 4.";
        fix: "Write only the priority class, bits 7:4 of the TPR value, to bits 3:0 of the TPR threshold.";
        blame: [
            Zero(TprThreshold, Bits(0xFFFF_FFF0)),
            Relates(PrimaryProcessorBasedVmExecutionControls, Bits(USE_TPR_SHADOW)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(VIRTUAL_INTERRUPT_DELIVERY)),
        ];
    }
    CtlTprThresholdVtpr "ctl-tpr-threshold-vtpr" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualApicAddress PrimaryProcessorBasedVmExecutionControls TprThreshold SecondaryProcessorBasedVmExecutionControls] [MemVtpr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"use TPR shadow\" is 1 and \"virtualize APIC accesses\" and \"virtual-interrupt delivery\" are 0, bits 3:0 of the TPR threshold must not be greater than bits 7:4 of VTPR, the byte at offset 80H of the virtual-APIC page.";
        meaning: "The guest is already below its threshold, so the exit that the threshold asks for was due before the entry; the threshold was set without regard to the TPR in the virtual-APIC page, or the page is stale.";
        fix: "Lower the TPR threshold to the priority class of VTPR or less (0 if no interrupt waits), or bring VTPR in the virtual-APIC page up to date.";
        blame: [
            Relates(TprThreshold, Bits(0xF)),
            Relates(VirtualApicAddress, All),
            Relates(PrimaryProcessorBasedVmExecutionControls, Bits(USE_TPR_SHADOW)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(VIRTUALIZE_APIC_ACCESSES | VIRTUAL_INTERRUPT_DELIVERY)),
        ];
    }
    CtlVirtualNmiNeedsNmiExiting "ctl-virtual-nmi-needs-nmi-exiting" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"virtual NMIs\" is 1, \"NMI exiting\" must be 1.";
        meaning: "The processor is to keep track of virtual NMI blocking while physical NMIs go straight to the guest, which cannot both be.";
        fix: "Set \"NMI exiting\" or clear \"virtual NMIs\" in the pin-based VM-execution controls.";
        blame: [
            One(PinBasedVmExecutionControls, Bits(NMI_EXITING)),
            Zero(PinBasedVmExecutionControls, Bits(VIRTUAL_NMIS)),
        ];
    }
    CtlNmiWindowNeedsVirtualNmi "ctl-nmi-window-needs-virtual-nmi" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"NMI-window exiting\" is 1, \"virtual NMIs\" must be 1.";
        meaning: "An exit is asked for when virtual NMIs are no longer blocked, but virtual NMIs are off; often an NMI window was requested on a processor or nested machine without virtual NMIs.";
        fix: "Clear \"NMI-window exiting\" in the primary processor-based VM-execution controls, or set \"virtual NMIs\" (with \"NMI exiting\") in the pin-based ones.";
        blame: [
            Zero(PrimaryProcessorBasedVmExecutionControls, Bits(NMI_WINDOW_EXITING)),
            One(PinBasedVmExecutionControls, Bits(VIRTUAL_NMIS)),
        ];
    }
    CtlApicAccessAlign "ctl-apic-access-align" CtlExec EXECUTION_CONTROLS {
        reads: [ApicAccessAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"virtualize APIC accesses\" is 1, the APIC-access address must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "The APIC-access page is not where a page can be; often IA32_APIC_BASE was copied with its flag bits, or the field was never written.";
        fix: "Put the APIC-access page on a 4-KByte boundary and write its physical address to the APIC-access address, or clear \"virtualize APIC accesses\".";
        blame: [
            Zero(ApicAccessAddress, Bits(PAGE_OFFSET)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(VIRTUALIZE_APIC_ACCESSES)),
        ];
    }
    CtlApicAccessWidth "ctl-apic-access-width" CtlExec EXECUTION_CONTROLS {
        reads: [ApicAccessAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"virtualize APIC accesses\" is 1, the bits of the APIC-access address at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The APIC-access page is beyond what the processor can address: a virtual address, or all ones as \"no page\", stands in the field while the control is on.";
        fix: "Write the physical address of the APIC-access page, which must lie within the physical-address width, to the APIC-access address, or clear \"virtualize APIC accesses\".";
        blame: [
            Zero(ApicAccessAddress, BeyondPhysical),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(VIRTUALIZE_APIC_ACCESSES)),
        ];
    }
    CtlX2apicVirtNeedsTprShadow "ctl-x2apic-virt-needs-tpr-shadow" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"virtualize x2APIC mode\" is 1, \"use TPR shadow\" must be 1.";
        meaning: "The processor is to serve MSR accesses of the guest to its x2APIC from the virtual-APIC page, but without \"use TPR shadow\" there is no such page; often the TPR shadow was turned off alone.";
        fix: "Set \"use TPR shadow\" in the primary processor-based VM-execution controls and supply a virtual-APIC page, or clear \"virtualize x2APIC mode\" in the secondary ones.";
        blame: [
            One(PrimaryProcessorBasedVmExecutionControls, Bits(USE_TPR_SHADOW)),
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(VIRTUALIZE_X2APIC_MODE)),
        ];
    }
    CtlX2apicVirtExclApicAccess "ctl-x2apic-virt-excl-apic-access" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"virtualize x2APIC mode\" is 1, \"virtualize APIC accesses\" must be 0.";
        meaning: "The guest APIC is virtualized as an xAPIC in memory and as an x2APIC in MSRs at once; often the first control was not dropped when the guest changed to x2APIC mode.";
        fix: "Clear \"virtualize APIC accesses\" if the guest APIC is in x2APIC mode, else clear \"virtualize x2APIC mode\".";
        blame: [
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(VIRTUALIZE_APIC_ACCESSES)),
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(VIRTUALIZE_X2APIC_MODE)),
        ];
    }
    CtlApicRegVirtNeedsTprShadow "ctl-apic-reg-virt-needs-tpr-shadow" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"APIC-register virtualization\" is 1, \"use TPR shadow\" must be 1.";
        meaning: "The processor is to serve reads of APIC registers from the virtual-APIC page, but without \"use TPR shadow\" there is no such page; often the TPR shadow was turned off alone.";
        fix: "Set \"use TPR shadow\" in the primary processor-based VM-execution controls and supply a virtual-APIC page, or clear \"APIC-register virtualization\" in the secondary ones.";
        blame: [
            One(PrimaryProcessorBasedVmExecutionControls, Bits(USE_TPR_SHADOW)),
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(APIC_REGISTER_VIRTUALIZATION)),
        ];
    }
    CtlVidNeedsTprShadow "ctl-vid-needs-tpr-shadow" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"virtual-interrupt delivery\" is 1, \"use TPR shadow\" must be 1.";
        meaning: "The processor is to serve virtual interrupts from the virtual-APIC page, but without \"use TPR shadow\" there is no such page; often the TPR shadow was turned off alone.";
        fix: "Set \"use TPR shadow\" in the primary processor-based VM-execution controls and supply a virtual-APIC page, or clear \"virtual-interrupt delivery\" in the secondary ones.";
        blame: [
            One(PrimaryProcessorBasedVmExecutionControls, Bits(USE_TPR_SHADOW)),
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(VIRTUAL_INTERRUPT_DELIVERY)),
        ];
    }
    CtlVidNeedsExtintExiting "ctl-vid-needs-extint-exiting" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"virtual-interrupt delivery\" is 1, \"external-interrupt exiting\" must be 1.";
        meaning: "The processor is to deliver virtual interrupts while physical ones go through the guest IDT as well.";
        fix: "Set \"external-interrupt exiting\" in the pin-based VM-execution controls, or clear \"virtual-interrupt delivery\" in the secondary ones.";
        blame: [
            One(PinBasedVmExecutionControls, Bits(EXTERNAL_INTERRUPT_EXITING)),
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(VIRTUAL_INTERRUPT_DELIVERY)),
        ];
    }
    CtlPiNeedsVid "ctl-pi-needs-vid" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"process posted interrupts\" is 1, \"virtual-interrupt delivery\" must be 1.";
        meaning: "Posted interrupts are to be merged into a virtual-APIC page that delivers nothing; often APIC virtualization was switched off for a guest and the pin-based control stayed on.";
        fix: "Clear \"process posted interrupts\" in the pin-based VM-execution controls, or set \"virtual-interrupt delivery\" (and with it \"activate secondary controls\").";
        blame: [
            Zero(PinBasedVmExecutionControls, Bits(PROCESS_POSTED_INTERRUPTS)),
            One(SecondaryProcessorBasedVmExecutionControls, Bits(VIRTUAL_INTERRUPT_DELIVERY)),
        ];
    }
    CtlPiNeedsAckIntr "ctl-pi-needs-ack-intr" CtlExec EXECUTION_CONTROLS {
        reads: [PinBasedVmExecutionControls PrimaryVmExitControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"process posted interrupts\" is 1, \"acknowledge interrupt on exit\" must be 1.";
        meaning: "Without acknowledgement at the exit the processor does not learn the vector, so it cannot know a notification of posted interrupts.";
        fix: "Set \"acknowledge interrupt on exit\" in the VM-exit controls, or clear \"process posted interrupts\".";
        blame: [
            One(PrimaryVmExitControls, Bits(ACKNOWLEDGE_INTERRUPT_ON_EXIT)),
            Zero(PinBasedVmExecutionControls, Bits(PROCESS_POSTED_INTERRUPTS)),
        ];
    }
    CtlPiVector "ctl-pi-vector" CtlExec EXECUTION_CONTROLS {
        reads: [PostedInterruptNotificationVector PinBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"process posted interrupts\" is 1, bits 15:8 of the posted-interrupt notification vector must be 0.";
        meaning: "A vector has 8 bits and the 16-bit field holds more; often it was never written, or it was set to all ones as \"none\".";
        fix: "Write a vector from 0 to 255 to the posted-interrupt notification vector, or clear \"process posted interrupts\".";
        blame: [
            Zero(PostedInterruptNotificationVector, Bits(0xFF00)),
            Relates(PinBasedVmExecutionControls, Bits(PROCESS_POSTED_INTERRUPTS)),
        ];
    }
    CtlPiDescAlign "ctl-pi-desc-align" CtlExec EXECUTION_CONTROLS {
        reads: [PostedInterruptDescriptorAddress PinBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"process posted interrupts\" is 1, the posted-interrupt descriptor address must be 64-byte aligned (bits 5:0 zero).";
        meaning: "The descriptor is 64 bytes that the processor updates with locked accesses, and it straddles a line; often the structure that holds it was declared without an alignment.";
        fix: "Put the descriptor on a 64-byte boundary and write its physical address to the posted-interrupt descriptor address, or clear \"process posted interrupts\".";
        blame: [
            Zero(PostedInterruptDescriptorAddress, Bits(0x3F)),
            Relates(PinBasedVmExecutionControls, Bits(PROCESS_POSTED_INTERRUPTS)),
        ];
    }
    CtlPiDescWidth "ctl-pi-desc-width" CtlExec EXECUTION_CONTROLS {
        reads: [PostedInterruptDescriptorAddress PinBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"process posted interrupts\" is 1, the bits of the posted-interrupt descriptor address at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the posted-interrupt descriptor: a virtual address, or all ones as \"no descriptor\", stands in the field while the control is on.";
        fix: "Write the physical address of the descriptor, which must lie within the physical-address width, to the posted-interrupt descriptor address, or clear \"process posted interrupts\".";
        blame: [
            Zero(PostedInterruptDescriptorAddress, BeyondPhysical),
            Relates(PinBasedVmExecutionControls, Bits(PROCESS_POSTED_INTERRUPTS)),
        ];
    }
    CtlVpidNonzero "ctl-vpid-nonzero" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualProcessorIdentifier PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable VPID\" is 1, the virtual-processor identifier must not be 0000H.";
        meaning: "VPID 0 belongs to the host; the guest was given none, often because the allocator ran out or the field was never written.";
        fix: "Write a VPID other than 0 to the virtual-processor identifier, or clear \"enable VPID\".";
        blame: [
            Relates(VirtualProcessorIdentifier, All),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_VPID)),
        ];
    }
    CtlEptpMemtype "ctl-eptp-memtype" CtlExec EXECUTION_CONTROLS {
        reads: [EptPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxEptVpidCap];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable EPT\" is 1, bits 2:0 of the EPT pointer must be 0 (UC) with bit 8 of IA32_VMX_EPT_VPID_CAP being 1, or 6 (WB) with bit 14 being 1.";
        meaning: "The memory type for the EPT paging structures is one that the processor does not take; often the bare address of the top table was written without the low bits, and UC is not offered.";
        fix: "Write 6 (WB) to bits 2:0 of the EPT pointer.";
        blame: [
            Relates(EptPointer, Bits(0x7)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
        ];
    }
    CtlEptpWalkLength "ctl-eptp-walk-length" CtlExec EXECUTION_CONTROLS {
        reads: [EptPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxEptVpidCap];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable EPT\" is 1, bits 5:3 of the EPT pointer must be 3 (4 levels) with bit 6 of IA32_VMX_EPT_VPID_CAP being 1, or 4 (5 levels) with bit 7 being 1.";
        meaning: "The number of EPT levels is not offered; the field holds the number minus 1, so 4 levels are 3, and 5 levels need a processor that has them.";
        fix: "Write 3 to bits 5:3 of the EPT pointer for 4 levels, or 4 for 5 levels where the processor offers them.";
        blame: [
            Relates(EptPointer, Bits(0x38)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
        ];
    }
    CtlEptpAd "ctl-eptp-ad" CtlExec EXECUTION_CONTROLS {
        reads: [EptPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxEptVpidCap];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable EPT\" is 1 and bit 21 of IA32_VMX_EPT_VPID_CAP is 0, bit 6 of the EPT pointer must be 0.";
        meaning: "Accessed and dirty flags for EPT are enabled on a processor, or under a hypervisor, that does not have them.";
        fix: "Clear bit 6 of the EPT pointer and do without accessed and dirty flags.";
        blame: [
            Zero(EptPointer, Bits(1 << 6)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
        ];
    }
    CtlEptpSss "ctl-eptp-sss" CtlExec EXECUTION_CONTROLS {
        reads: [EptPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxEptVpidCap];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable EPT\" is 1 and bit 23 of IA32_VMX_EPT_VPID_CAP is 0, bit 7 of the EPT pointer must be 0.";
        meaning: "Supervisor shadow-stack control is enabled in EPT where the processor, or the hypervisor below, does not have it; bit 7 was reserved before CET.";
        fix: "Clear bit 7 of the EPT pointer.";
        blame: [
            Zero(EptPointer, Bits(1 << 7)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
        ];
    }
    CtlEptpRsvdLow "ctl-eptp-rsvd-low" CtlExec EXECUTION_CONTROLS {
        reads: [EptPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable EPT\" is 1, bits 11:8 of the EPT pointer must be 0.";
        meaning: "Reserved bits are 1; often the top EPT table is not 4-KByte aligned, so that its address runs into the flag bits.";
        fix: "Clear bits 11:8 of the EPT pointer, and see that the top EPT table is 4-KByte aligned.";
        blame: [
            Zero(EptPointer, Bits(0xF00)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
        ];
    }
    CtlEptpRsvdHigh "ctl-eptp-rsvd-high" CtlExec EXECUTION_CONTROLS {
        reads: [EptPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable EPT\" is 1, the bits of the EPT pointer at and above the physical-address width must be 0.";
        meaning: "The top EPT table lies beyond what the processor can address: most often its virtual address was written instead of the physical one.";
        fix: "Write the physical address of the top EPT table to the EPT pointer.";
        blame: [
            Zero(EptPointer, BeyondPhysical),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
        ];
    }
    CtlUrgNeedsEpt "ctl-urg-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"unrestricted guest\" is 1, \"enable EPT\" must be 1.";
        meaning: "The guest may turn paging off, and without EPT its memory accesses would then reach physical memory untranslated; often EPT was switched off by an option and the controls that depend on it stayed on.";
        fix: "Set \"enable EPT\" and supply an EPT pointer, or clear \"unrestricted guest\".";
        blame: [
            One(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(UNRESTRICTED_GUEST)),
        ];
    }
    CtlMbecNeedsEpt "ctl-mbec-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"mode-based execute control for EPT\" is 1, \"enable EPT\" must be 1.";
        meaning: "The control changes what the execute bits of EPT entries mean, and EPT is off.";
        fix: "Set \"enable EPT\" and supply an EPT pointer, or clear \"mode-based execute control for EPT\".";
        blame: [
            One(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(MODE_BASED_EXECUTE_CONTROL_FOR_EPT)),
        ];
    }
    CtlPmlNeedsEpt "ctl-pml-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable PML\" is 1, \"enable EPT\" must be 1.";
        meaning: "Page-modification logging records dirty flags of EPT entries, and EPT is off.";
        fix: "Set \"enable EPT\" and supply an EPT pointer, or clear \"enable PML\".";
        blame: [
            One(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_PML)),
        ];
    }
    CtlPmlAlign "ctl-pml-align" CtlExec EXECUTION_CONTROLS {
        reads: [PmlAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable PML\" is 1, the PML address must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "The page-modification log is one page of 512 entries, and its address is not that of a page; often the field was never written.";
        fix: "Put the log on a 4-KByte boundary and write its physical address to the PML address, or clear \"enable PML\".";
        blame: [
            Zero(PmlAddress, Bits(PAGE_OFFSET)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_PML)),
        ];
    }
    CtlPmlWidth "ctl-pml-width" CtlExec EXECUTION_CONTROLS {
        reads: [PmlAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable PML\" is 1, the bits of the PML address at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the page-modification log: most often a virtual address was written instead of a physical one.";
        fix: "Write the physical address of the log, which must lie within the physical-address width, to the PML address, or clear \"enable PML\".";
        blame: [
            Zero(PmlAddress, BeyondPhysical),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_PML)),
        ];
    }
    CtlSppNeedsEpt "ctl-spp-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"sub-page write permissions for EPT\" is 1, \"enable EPT\" must be 1.";
        meaning: "Sub-page permissions refine write permissions of EPT entries, and EPT is off.";
        fix: "Set \"enable EPT\" and supply an EPT pointer, or clear \"sub-page write permissions for EPT\".";
        blame: [
            One(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT)),
        ];
    }
    CtlSpptAlign "ctl-sppt-align" CtlExec EXECUTION_CONTROLS {
        reads: [SubPagePermissionTablePointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"sub-page write permissions for EPT\" is 1, the sub-page-permission-table pointer must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "The root of the sub-page permission table is one page, and the pointer is not that of a page; the low bits are not flags as in the EPT pointer.";
        fix: "Put the table on a 4-KByte boundary and write its physical address to the sub-page-permission-table pointer, or clear \"sub-page write permissions for EPT\".";
        blame: [
            Zero(SubPagePermissionTablePointer, Bits(PAGE_OFFSET)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT)),
        ];
    }
    CtlSpptWidth "ctl-sppt-width" CtlExec EXECUTION_CONTROLS {
        reads: [SubPagePermissionTablePointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"sub-page write permissions for EPT\" is 1, the bits of the sub-page-permission-table pointer at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the sub-page permission table: most often a virtual address was written instead of a physical one.";
        fix: "Write the physical address of the table, which must lie within the physical-address width, to the sub-page-permission-table pointer, or clear \"sub-page write permissions for EPT\".";
        blame: [
            Zero(SubPagePermissionTablePointer, BeyondPhysical),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT)),
        ];
    }
    CtlHlatNeedsEpt "ctl-hlat-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"enable HLAT\" is 1, \"enable EPT\" must be 1.";
        meaning: "The hypervisor-managed linear-address tables are reached through EPT, and EPT is off.";
        fix: "Set \"enable EPT\" and supply an EPT pointer, or clear \"enable HLAT\".";
        blame: [
            One(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
            Zero(TertiaryProcessorBasedVmExecutionControls, Bits(ENABLE_HLAT)),
        ];
    }
    CtlHlatpRsvdLow "ctl-hlatp-rsvd-low" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls HlatPointer PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"enable HLAT\" is 1, bits 2:0 and 11:5 of the HLAT pointer must be 0.";
        meaning: "Reserved bits are 1: only bits 4:3 (PWT and PCD) of the low 12 are defined; often the top table is not 4-KByte aligned.";
        fix: "Clear bits 2:0 and 11:5 of the HLAT pointer, and see that the top table is 4-KByte aligned.";
        blame: [
            Zero(HlatPointer, Bits(0xFE7)),
            Relates(TertiaryProcessorBasedVmExecutionControls, Bits(ENABLE_HLAT)),
        ];
    }
    CtlHlatpWidth "ctl-hlatp-width" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls HlatPointer PrimaryProcessorBasedVmExecutionControls] [CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"enable HLAT\" is 1, the bits of the HLAT pointer at and above the physical-address width must be 0.";
        meaning: "The top table of HLAT paging lies beyond what the processor can address; a virtual address was written instead of a guest-physical one.";
        fix: "Write the guest-physical address of the top table to the HLAT pointer, or clear \"enable HLAT\".";
        blame: [
            Zero(HlatPointer, BeyondPhysical),
            Relates(TertiaryProcessorBasedVmExecutionControls, Bits(ENABLE_HLAT)),
        ];
    }
    CtlHlatPrefixSize "ctl-hlat-prefix-size" CtlExec EXECUTION_CONTROLS {
        reads: [HlatPrefixSize TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls] [CapVmxEptVpidCap];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"enable HLAT\" is 1, the HLAT prefix size must not be greater than bits 53:48 of IA32_VMX_EPT_VPID_CAP.";
        meaning: "A prefix of more address bits is asked for than the processor can compare.";
        fix: "Lower the HLAT prefix size to the limit in IA32_VMX_EPT_VPID_CAP, or clear \"enable HLAT\".";
        blame: [
            Relates(HlatPrefixSize, All),
            Relates(TertiaryProcessorBasedVmExecutionControls, Bits(ENABLE_HLAT)),
        ];
    }
    CtlEptPagingWriteNeedsEpt "ctl-ept-paging-write-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"EPT paging-write control\" is 1, \"enable EPT\" must be 1.";
        meaning: "The control gives a bit of EPT entries its meaning, and EPT is off.";
        fix: "Set \"enable EPT\" and supply an EPT pointer, or clear \"EPT paging-write control\".";
        blame: [
            One(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
            Zero(TertiaryProcessorBasedVmExecutionControls, Bits(EPT_PAGING_WRITE_CONTROL)),
        ];
    }
    CtlGuestPagingVerifNeedsEpt "ctl-guest-paging-verif-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"guest-paging verification\" is 1, \"enable EPT\" must be 1.";
        meaning: "The control lets EPT entries demand that a page was reached by trusted guest tables, and EPT is off.";
        fix: "Set \"enable EPT\" and supply an EPT pointer, or clear \"guest-paging verification\".";
        blame: [
            One(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
            Zero(TertiaryProcessorBasedVmExecutionControls, Bits(GUEST_PAGING_VERIFICATION)),
        ];
    }
    CtlIpiVirtNeedsTprShadow "ctl-ipi-virt-needs-tpr-shadow" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"IPI virtualization\" is 1, \"use TPR shadow\" must be 1.";
        meaning: "The processor is to send virtual IPIs by the ICR of the virtual-APIC page, but without \"use TPR shadow\" there is no such page.";
        fix: "Set \"use TPR shadow\" in the primary processor-based VM-execution controls and supply a virtual-APIC page, or clear \"IPI virtualization\" in the tertiary ones.";
        blame: [
            One(PrimaryProcessorBasedVmExecutionControls, Bits(USE_TPR_SHADOW)),
            Zero(TertiaryProcessorBasedVmExecutionControls, Bits(IPI_VIRTUALIZATION)),
        ];
    }
    CtlPidTableAlign "ctl-pid-table-align" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PidPointerTableAddress PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"IPI virtualization\" is 1, the PID-pointer table address must be 8-byte aligned (bits 2:0 zero).";
        meaning: "The table holds 8-byte pointers to posted-interrupt descriptors and is not aligned to them; often the field was never written.";
        fix: "Put the table on an 8-byte boundary and write its physical address to the PID-pointer table address, or clear \"IPI virtualization\".";
        blame: [
            Zero(PidPointerTableAddress, Bits(0x7)),
            Relates(TertiaryProcessorBasedVmExecutionControls, Bits(IPI_VIRTUALIZATION)),
        ];
    }
    CtlPidTableWidth "ctl-pid-table-width" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PidPointerTableAddress PrimaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"IPI virtualization\" is 1, the bits of the PID-pointer table address at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the table of posted-interrupt descriptors: most often a virtual address was written instead of a physical one.";
        fix: "Write the physical address of the table, which must lie within the physical-address width, to the PID-pointer table address, or clear \"IPI virtualization\".";
        blame: [
            Zero(PidPointerTableAddress, BeyondPhysical),
            Relates(TertiaryProcessorBasedVmExecutionControls, Bits(IPI_VIRTUALIZATION)),
        ];
    }
    CtlPidTableLast "ctl-pid-table-last" CtlExec EXECUTION_CONTROLS {
        reads: [LastPidPointerIndex TertiaryProcessorBasedVmExecutionControls PidPointerTableAddress PrimaryProcessorBasedVmExecutionControls] [CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"IPI virtualization\" is 1, the PID-pointer table address plus 8 times the last PID-pointer index must lie within the physical-address width.";
        meaning: "The table begins within the physical address space and ends beyond it; either the address or the index is garbage.";
        fix: "Correct the last PID-pointer index (the largest virtual APIC ID served), or move the table down.";
        blame: [
            Relates(LastPidPointerIndex, All),
            Relates(PidPointerTableAddress, All),
            Relates(TertiaryProcessorBasedVmExecutionControls, Bits(IPI_VIRTUALIZATION)),
        ];
    }
    CtlApicTimerNeedsVid "ctl-apic-timer-needs-vid" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"APIC-timer virtualization\" is 1, \"virtual-interrupt delivery\" must be 1.";
        meaning: "The timer of the guest is to fire as a virtual interrupt, and virtual interrupts are not delivered.";
        fix: "Set \"virtual-interrupt delivery\" in the secondary processor-based VM-execution controls, or clear \"APIC-timer virtualization\" in the tertiary ones.";
        blame: [
            One(SecondaryProcessorBasedVmExecutionControls, Bits(VIRTUAL_INTERRUPT_DELIVERY)),
            Zero(TertiaryProcessorBasedVmExecutionControls, Bits(APIC_TIMER_VIRTUALIZATION)),
        ];
    }
    CtlApicTimerExclRdtscExiting "ctl-apic-timer-excl-rdtsc-exiting" CtlExec EXECUTION_CONTROLS {
        reads: [TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"APIC-timer virtualization\" is 1, \"RDTSC exiting\" must be 0.";
        meaning: "The guest is to have a TSC deadline that the processor watches, while its reads of the TSC are emulated by other means.";
        fix: "Clear \"RDTSC exiting\" in the primary processor-based VM-execution controls, or \"APIC-timer virtualization\" in the tertiary ones.";
        blame: [
            Zero(PrimaryProcessorBasedVmExecutionControls, Bits(RDTSC_EXITING)),
            Zero(TertiaryProcessorBasedVmExecutionControls, Bits(APIC_TIMER_VIRTUALIZATION)),
        ];
    }
    CtlApicTimerVector "ctl-apic-timer-vector" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualTimerVector TertiaryProcessorBasedVmExecutionControls PrimaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"APIC-timer virtualization\" is 1, bits 15:8 of the virtual timer vector must be 0.";
        meaning: "A vector has 8 bits and the 16-bit field holds more; often the whole LVT timer register was copied.";
        fix: "Write only the vector, bits 7:0 of the LVT timer register, to the virtual timer vector.";
        blame: [
            Zero(VirtualTimerVector, Bits(0xFF00)),
            Relates(TertiaryProcessorBasedVmExecutionControls, Bits(APIC_TIMER_VIRTUALIZATION)),
        ];
    }
    CtlPasidLowAlign "ctl-pasid-low-align" CtlExec EXECUTION_CONTROLS {
        reads: [LowPasidDirectoryAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"PASID translation\" is 1, the low PASID directory address must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "The low PASID directory is one page, and its address is not that of a page; often the field was never written.";
        fix: "Put the directory on a 4-KByte boundary and write its physical address to the low PASID directory address, or clear \"PASID translation\".";
        blame: [
            Zero(LowPasidDirectoryAddress, Bits(PAGE_OFFSET)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(PASID_TRANSLATION)),
        ];
    }
    CtlPasidLowWidth "ctl-pasid-low-width" CtlExec EXECUTION_CONTROLS {
        reads: [LowPasidDirectoryAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"PASID translation\" is 1, the bits of the low PASID directory address at and above the physical-address width must be 0.";
        meaning: "The processor cannot reach the low PASID directory: most often a virtual address was written instead of a physical one.";
        fix: "Write the physical address of the directory, which must lie within the physical-address width, to the low PASID directory address, or clear \"PASID translation\".";
        blame: [
            Zero(LowPasidDirectoryAddress, BeyondPhysical),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(PASID_TRANSLATION)),
        ];
    }
    CtlPasidHighAlign "ctl-pasid-high-align" CtlExec EXECUTION_CONTROLS {
        reads: [HighPasidDirectoryAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"PASID translation\" is 1, the high PASID directory address must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "The high PASID directory is one page, and its address is not that of a page; often the field was never written.";
        fix: "Put the directory on a 4-KByte boundary and write its physical address to the high PASID directory address, or clear \"PASID translation\".";
        blame: [
            Zero(HighPasidDirectoryAddress, Bits(PAGE_OFFSET)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(PASID_TRANSLATION)),
        ];
    }
    CtlPasidHighWidth "ctl-pasid-high-width" CtlExec EXECUTION_CONTROLS {
        reads: [HighPasidDirectoryAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If \"PASID translation\" is 1, the bits of the high PASID directory address at and above the physical-address width must be 0.";
        meaning: "The processor cannot reach the high PASID directory: most often a virtual address was written instead of a physical one.";
        fix: "Write the physical address of the directory, which must lie within the physical-address width, to the high PASID directory address, or clear \"PASID translation\".";
        blame: [
            Zero(HighPasidDirectoryAddress, BeyondPhysical),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(PASID_TRANSLATION)),
        ];
    }
    CtlVmfuncRsvd "ctl-vmfunc-rsvd" CtlExec EXECUTION_CONTROLS {
        reads: [VmFunctionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxVmfunc];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable VM functions\" is 1, the VM-function controls must be 0 wherever IA32_VMX_VMFUNC is 0.";
        meaning: "A VM function is enabled that the processor does not have; EPTP switching, bit 0, is the only one that any known processor has.";
        fix: "Clear the bits in the VM-function controls that are 0 in IA32_VMX_VMFUNC, or clear \"enable VM functions\".";
        blame: [
            Zero(VmFunctionControls, MustBeZero),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_VM_FUNCTIONS)),
        ];
    }
    CtlEptpSwitchingNeedsEpt "ctl-eptp-switching-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [VmFunctionControls PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable VM functions\" and \"EPTP switching\" are 1, \"enable EPT\" must be 1.";
        meaning: "The guest is to switch EPT pointers by VMFUNC, and EPT is off.";
        fix: "Set \"enable EPT\" and supply an EPT pointer, or clear \"EPTP switching\" in the VM-function controls.";
        blame: [
            One(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
            Zero(VmFunctionControls, Bits(EPTP_SWITCHING)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_VM_FUNCTIONS)),
        ];
    }
    CtlEptpListAlign "ctl-eptp-list-align" CtlExec EXECUTION_CONTROLS {
        reads: [VmFunctionControls EptpListAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable VM functions\" and \"EPTP switching\" are 1, the EPTP-list address must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "The EPTP list is one page of 512 EPT pointers, and its address is not that of a page; often an EPT pointer with its flag bits was written instead.";
        fix: "Put the list on a 4-KByte boundary and write its physical address to the EPTP-list address, or clear \"EPTP switching\".";
        blame: [
            Zero(EptpListAddress, Bits(PAGE_OFFSET)),
            Relates(VmFunctionControls, Bits(EPTP_SWITCHING)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_VM_FUNCTIONS)),
        ];
    }
    CtlEptpListWidth "ctl-eptp-list-width" CtlExec EXECUTION_CONTROLS {
        reads: [VmFunctionControls EptpListAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"enable VM functions\" and \"EPTP switching\" are 1, the bits of the EPTP-list address at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the EPTP list: most often a virtual address was written instead of a physical one.";
        fix: "Write the physical address of the list, which must lie within the physical-address width, to the EPTP-list address, or clear \"EPTP switching\".";
        blame: [
            Zero(EptpListAddress, BeyondPhysical),
            Relates(VmFunctionControls, Bits(EPTP_SWITCHING)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_VM_FUNCTIONS)),
        ];
    }
    CtlVmreadBitmapAlign "ctl-vmread-bitmap-align" CtlExec EXECUTION_CONTROLS {
        reads: [VmreadBitmapAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"VMCS shadowing\" is 1, the VMREAD-bitmap address must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "The VMREAD bitmap is one page with a bit for each field encoding, and its address is not that of a page; often the field was never written.";
        fix: "Put the bitmap on a 4-KByte boundary and write its physical address to the VMREAD-bitmap address, or clear \"VMCS shadowing\".";
        blame: [
            Zero(VmreadBitmapAddress, Bits(PAGE_OFFSET)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(VMCS_SHADOWING)),
        ];
    }
    CtlVmreadBitmapWidth "ctl-vmread-bitmap-width" CtlExec EXECUTION_CONTROLS {
        reads: [VmreadBitmapAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"VMCS shadowing\" is 1, the bits of the VMREAD-bitmap address at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the VMREAD bitmap: most often a virtual address was written instead of a physical one.";
        fix: "Write the physical address of the bitmap, which must lie within the physical-address width, to the VMREAD-bitmap address, or clear \"VMCS shadowing\".";
        blame: [
            Zero(VmreadBitmapAddress, BeyondPhysical),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(VMCS_SHADOWING)),
        ];
    }
    CtlVmwriteBitmapAlign "ctl-vmwrite-bitmap-align" CtlExec EXECUTION_CONTROLS {
        reads: [VmwriteBitmapAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"VMCS shadowing\" is 1, the VMWRITE-bitmap address must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "The VMWRITE bitmap is one page with a bit for each field encoding, and its address is not that of a page; often the field was never written.";
        fix: "Put the bitmap on a 4-KByte boundary and write its physical address to the VMWRITE-bitmap address, or clear \"VMCS shadowing\".";
        blame: [
            Zero(VmwriteBitmapAddress, Bits(PAGE_OFFSET)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(VMCS_SHADOWING)),
        ];
    }
    CtlVmwriteBitmapWidth "ctl-vmwrite-bitmap-width" CtlExec EXECUTION_CONTROLS {
        reads: [VmwriteBitmapAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"VMCS shadowing\" is 1, the bits of the VMWRITE-bitmap address at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the VMWRITE bitmap: most often a virtual address was written instead of a physical one.";
        fix: "Write the physical address of the bitmap, which must lie within the physical-address width, to the VMWRITE-bitmap address, or clear \"VMCS shadowing\".";
        blame: [
            Zero(VmwriteBitmapAddress, BeyondPhysical),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(VMCS_SHADOWING)),
        ];
    }
    CtlVeInfoAlign "ctl-ve-info-align" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualizationExceptionInformationAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"EPT-violation #VE\" is 1, the virtualization-exception information address must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "The area that describes a #VE is one page, and its address is not that of a page; often it was placed inside a larger structure.";
        fix: "Put the area on a 4-KByte boundary and write its physical address to the virtualization-exception information address, or clear \"EPT-violation #VE\".";
        blame: [
            Zero(VirtualizationExceptionInformationAddress, Bits(PAGE_OFFSET)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(EPT_VIOLATION_VE)),
        ];
    }
    CtlVeInfoWidth "ctl-ve-info-width" CtlExec EXECUTION_CONTROLS {
        reads: [VirtualizationExceptionInformationAddress PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"EPT-violation #VE\" is 1, the bits of the virtualization-exception information address at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the area that describes a #VE: most often a virtual address was written instead of a physical one.";
        fix: "Write the physical address of the area, which must lie within the physical-address width, to the virtualization-exception information address, or clear \"EPT-violation #VE\".";
        blame: [
            Zero(VirtualizationExceptionInformationAddress, BeyondPhysical),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(EPT_VIOLATION_VE)),
        ];
    }
    CtlPtLoadWhileTracing "ctl-pt-load-while-tracing" CtlExec EXECUTION_CONTROLS {
        reads: [VmEntryControls] [MsrIa32RtitCtl];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If IA32_RTIT_CTL.TraceEn is 1 at VM entry, \"load IA32_RTIT_CTL\" must be 0.";
        meaning: "Intel PT traces the host at this moment, and its control register cannot be replaced while tracing is on; a tracer in the host was not stopped before the entry.";
        fix: "Clear TraceEn in IA32_RTIT_CTL before the entry, or clear \"load IA32_RTIT_CTL\" in the VM-entry controls.";
        blame: [Zero(VmEntryControls, Bits(LOAD_IA32_RTIT_CTL))];
    }
    CtlPtGpaNeedsEpt "ctl-pt-gpa-needs-ept" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"Intel PT uses guest physical addresses\" is 1, \"enable EPT\" must be 1.";
        meaning: "The trace output is to go to guest-physical addresses, which EPT translates, and EPT is off.";
        fix: "Set \"enable EPT\" and supply an EPT pointer, or clear \"Intel PT uses guest physical addresses\".";
        blame: [
            One(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(INTEL_PT_USES_GUEST_PHYSICAL_ADDRESSES)),
        ];
    }
    CtlPtGpaNeedsLoadRtit "ctl-pt-gpa-needs-load-rtit" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls VmEntryControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"Intel PT uses guest physical addresses\" is 1, \"load IA32_RTIT_CTL\" must be 1.";
        meaning: "The trace output of the host would go to guest-physical addresses after the entry, because the guest does not get a trace control of its own.";
        fix: "Set \"load IA32_RTIT_CTL\" in the VM-entry controls, or clear \"Intel PT uses guest physical addresses\".";
        blame: [
            One(VmEntryControls, Bits(LOAD_IA32_RTIT_CTL)),
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(INTEL_PT_USES_GUEST_PHYSICAL_ADDRESSES)),
        ];
    }
    CtlPtGpaNeedsClearRtit "ctl-pt-gpa-needs-clear-rtit" CtlExec EXECUTION_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls PrimaryVmExitControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"Intel PT uses guest physical addresses\" is 1, \"clear IA32_RTIT_CTL\" must be 1.";
        meaning: "A trace that the guest began would go on in the host after the exit, with addresses that are guest-physical no more.";
        fix: "Set \"clear IA32_RTIT_CTL\" in the VM-exit controls, or clear \"Intel PT uses guest physical addresses\".";
        blame: [
            One(PrimaryVmExitControls, Bits(CLEAR_IA32_RTIT_CTL)),
            Zero(SecondaryProcessorBasedVmExecutionControls, Bits(INTEL_PT_USES_GUEST_PHYSICAL_ADDRESSES)),
        ];
    }
    CtlTscMultiplierNonzero "ctl-tsc-multiplier-nonzero" CtlExec EXECUTION_CONTROLS {
        reads: [TscMultiplier PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"use TSC scaling\" is 1, the TSC multiplier must not be 0.";
        meaning: "A multiplier of 0 would stop the time-stamp counter of the guest; most often the field was never written when scaling was enabled.";
        fix: "Write the ratio to the TSC multiplier, with 48 fraction bits (1 shifted left by 48 for a ratio of 1), or clear \"use TSC scaling\".";
        blame: [
            Relates(TscMultiplier, All),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(USE_TSC_SCALING)),
        ];
    }

    // VM-exit controls

    CtlExitAllowed0 "ctl-exit-allowed0" CtlExit EXIT_CONTROLS {
        reads: [PrimaryVmExitControls] [CapVmxBasic CapVmxExitCtls CapVmxTrueExitCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "The primary VM-exit controls must be 1 wherever the allowed 0-settings (bits 31:0 of IA32_VMX_TRUE_EXIT_CTLS if bit 55 of IA32_VMX_BASIC is 1, else of IA32_VMX_EXIT_CTLS) are 1.";
        meaning: "A control that this processor fixes to 1 is 0; most often a reserved default1 bit (mask 00036DFFH) was left clear or masked out with the constant of another control word.";
        fix: "Set the missing bits in the primary VM-exit controls: OR in the low half of the capability MSR.";
        blame: [One(PrimaryVmExitControls, MustBeOne)];
    }
    CtlExitAllowed1 "ctl-exit-allowed1" CtlExit EXIT_CONTROLS {
        reads: [PrimaryVmExitControls] [CapVmxBasic CapVmxExitCtls CapVmxTrueExitCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "The primary VM-exit controls must be 0 wherever the allowed 1-settings (bits 63:32 of IA32_VMX_TRUE_EXIT_CTLS if bit 55 of IA32_VMX_BASIC is 1, else of IA32_VMX_EXIT_CTLS) are 0.";
        meaning: "A VM-exit control is on that this processor, or the hypervisor below, does not offer; the load and save controls of newer MSRs are the usual ones.";
        fix: "Clear the bits in the primary VM-exit controls that the high half of the capability MSR does not allow, and switch the MSR in another way.";
        blame: [Zero(PrimaryVmExitControls, MustBeZero)];
    }
    CtlExit2Allowed1 "ctl-exit2-allowed1" CtlExit EXIT_CONTROLS {
        reads: [SecondaryVmExitControls PrimaryVmExitControls] [CapVmxExitCtls2];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"activate secondary controls\" is 1 in the primary VM-exit controls, the secondary VM-exit controls must be 0 wherever IA32_VMX_EXIT_CTLS2, a mask of 64 bits, is 0.";
        meaning: "A secondary VM-exit control is on that this processor does not offer; often the capability MSR was split into two halves like the others, which this one does not have.";
        fix: "Clear the bits in the secondary VM-exit controls that are 0 in IA32_VMX_EXIT_CTLS2.";
        blame: [Zero(SecondaryVmExitControls, MustBeZero)];
    }
    CtlExitSavePreemptionTimer "ctl-exit-save-preemption-timer" CtlExit EXIT_CONTROLS {
        reads: [PinBasedVmExecutionControls PrimaryVmExitControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If \"save VMX-preemption timer value\" is 1, \"activate VMX-preemption timer\" must be 1.";
        meaning: "The value of a timer that does not run is to be saved; often the timer was switched off in the pin-based controls and the exit control stayed on.";
        fix: "Clear \"save VMX-preemption timer value\" in the VM-exit controls, or set \"activate VMX-preemption timer\" in the pin-based VM-execution controls.";
        blame: [
            Zero(PrimaryVmExitControls, Bits(SAVE_VMX_PREEMPTION_TIMER_VALUE)),
            One(PinBasedVmExecutionControls, Bits(ACTIVATE_VMX_PREEMPTION_TIMER)),
        ];
    }
    CtlExitMsrStoreAlign "ctl-exit-msr-store-align" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrStoreAddress VmExitMsrStoreCount] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the VM-exit MSR-store count is not 0, the VM-exit MSR-store address must be 16-byte aligned (bits 3:0 zero).";
        meaning: "The MSR area is a list of 16-byte entries and does not begin on such an entry; often its array was declared without an alignment.";
        fix: "Align the MSR area to 16 bytes and write its physical address to the VM-exit MSR-store address, or set the VM-exit MSR-store count to 0.";
        blame: [Zero(VmExitMsrStoreAddress, Bits(0xF)), Relates(VmExitMsrStoreCount, All)];
    }
    CtlExitMsrStoreWidth "ctl-exit-msr-store-width" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrStoreAddress VmExitMsrStoreCount] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the VM-exit MSR-store count is not 0, the bits of the VM-exit MSR-store address at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the MSR area: most often a virtual address was written instead of a physical one, or the count is left over and the address was never written.";
        fix: "Write the physical address of the MSR area to the VM-exit MSR-store address, or set the VM-exit MSR-store count to 0.";
        blame: [Zero(VmExitMsrStoreAddress, BeyondPhysical), Relates(VmExitMsrStoreCount, All)];
    }
    CtlExitMsrStoreLastByte "ctl-exit-msr-store-last-byte" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrStoreAddress VmExitMsrStoreCount] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the VM-exit MSR-store count is not 0, the last byte of the area (the VM-exit MSR-store address plus 16 times the count, minus 1) must lie within the physical-address width, and within 32 bits where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The MSR area begins within the physical address space and ends beyond it; most often the count is garbage, or counts bytes instead of entries.";
        fix: "Write the number of 16-byte entries to the VM-exit MSR-store count, or move the MSR area down.";
        blame: [Relates(VmExitMsrStoreCount, All), Relates(VmExitMsrStoreAddress, All)];
    }
    CtlExitMsrStoreCountRecommended "ctl-exit-msr-store-count-recommended" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrStoreCount] [CapVmxMisc];
        outcome: Undefined;
        confirmed: true;
        summary: "The VM-exit MSR-store count should not be greater than 512 times the sum of bits 27:25 of IA32_VMX_MISC and 1.";
        meaning: "The MSR area is longer than the processor recommends, and beyond that its behaviour is undefined, up to a machine check.";
        fix: "Lower the VM-exit MSR-store count to the recommended maximum, which is 512 on every known processor, and switch the remaining MSRs by software.";
        blame: [Relates(VmExitMsrStoreCount, All)];
    }
    CtlExitMsrLoadAlign "ctl-exit-msr-load-align" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrLoadAddress VmExitMsrLoadCount] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the VM-exit MSR-load count is not 0, the VM-exit MSR-load address must be 16-byte aligned (bits 3:0 zero).";
        meaning: "The MSR area is a list of 16-byte entries and does not begin on such an entry; often its array was declared without an alignment.";
        fix: "Align the MSR area to 16 bytes and write its physical address to the VM-exit MSR-load address, or set the VM-exit MSR-load count to 0.";
        blame: [Zero(VmExitMsrLoadAddress, Bits(0xF)), Relates(VmExitMsrLoadCount, All)];
    }
    CtlExitMsrLoadWidth "ctl-exit-msr-load-width" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrLoadAddress VmExitMsrLoadCount] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the VM-exit MSR-load count is not 0, the bits of the VM-exit MSR-load address at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the MSR area: most often a virtual address was written instead of a physical one, or the count is left over and the address was never written.";
        fix: "Write the physical address of the MSR area to the VM-exit MSR-load address, or set the VM-exit MSR-load count to 0.";
        blame: [Zero(VmExitMsrLoadAddress, BeyondPhysical), Relates(VmExitMsrLoadCount, All)];
    }
    CtlExitMsrLoadLastByte "ctl-exit-msr-load-last-byte" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrLoadAddress VmExitMsrLoadCount] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the VM-exit MSR-load count is not 0, the last byte of the area (the VM-exit MSR-load address plus 16 times the count, minus 1) must lie within the physical-address width, and within 32 bits where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The MSR area begins within the physical address space and ends beyond it; most often the count is garbage, or counts bytes instead of entries.";
        fix: "Write the number of 16-byte entries to the VM-exit MSR-load count, or move the MSR area down.";
        blame: [Relates(VmExitMsrLoadCount, All), Relates(VmExitMsrLoadAddress, All)];
    }
    CtlExitMsrLoadCountRecommended "ctl-exit-msr-load-count-recommended" CtlExit EXIT_CONTROLS {
        reads: [VmExitMsrLoadCount] [CapVmxMisc];
        outcome: Undefined;
        confirmed: true;
        summary: "The VM-exit MSR-load count should not be greater than 512 times the sum of bits 27:25 of IA32_VMX_MISC and 1.";
        meaning: "The MSR area is longer than the processor recommends, and beyond that its behaviour is undefined, up to a machine check.";
        fix: "Lower the VM-exit MSR-load count to the recommended maximum, which is 512 on every known processor, and switch the remaining MSRs by software.";
        blame: [Relates(VmExitMsrLoadCount, All)];
    }

    // VM-entry controls

    CtlEntryAllowed0 "ctl-entry-allowed0" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls] [CapVmxBasic CapVmxEntryCtls CapVmxTrueEntryCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "The VM-entry controls must be 1 wherever the allowed 0-settings (bits 31:0 of IA32_VMX_TRUE_ENTRY_CTLS if bit 55 of IA32_VMX_BASIC is 1, else of IA32_VMX_ENTRY_CTLS) are 1.";
        meaning: "A control that this processor fixes to 1 is 0; most often a reserved default1 bit (mask 000011FFH) was left clear because the word was built from scratch.";
        fix: "Set the missing bits in the VM-entry controls: OR in the low half of the capability MSR.";
        blame: [One(VmEntryControls, MustBeOne)];
    }
    CtlEntryAllowed1 "ctl-entry-allowed1" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls] [CapVmxBasic CapVmxEntryCtls CapVmxTrueEntryCtls];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "The VM-entry controls must be 0 wherever the allowed 1-settings (bits 63:32 of IA32_VMX_TRUE_ENTRY_CTLS if bit 55 of IA32_VMX_BASIC is 1, else of IA32_VMX_ENTRY_CTLS) are 0.";
        meaning: "A VM-entry control is on that this processor, or the hypervisor below, does not offer; the load controls of newer MSRs are the usual ones.";
        fix: "Clear the bits in the VM-entry controls that the high half of the capability MSR does not allow, and switch the MSR in another way.";
        blame: [Zero(VmEntryControls, MustBeZero)];
    }
    CtlInjectTypeRsvd "ctl-inject-type-rsvd" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the valid bit (bit 31) of the VM-entry interruption information is 1, the interruption type (bits 10:8) must not be 1.";
        meaning: "An event of the reserved type 1 is to be injected, which the processor does not know; the word was built wrongly or is garbage.";
        fix: "Write the type of the event to bits 10:8 (0 external interrupt, 2 NMI, 3 hardware exception, 4 software interrupt, 5 privileged software exception, 6 software exception, 7 other event), or clear bit 31.";
        blame: [Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE | EVENT_VALID))];
    }
    CtlInjectType7Support "ctl-inject-type7-support" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [CapVmxBasic CapVmxProcbasedCtls CapVmxTrueProcbasedCtls CpuidFred];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If an event of type 7 (other event) is injected, the processor must allow \"monitor trap flag\" to be 1 for vector 0, or have FRED for vectors 1 and 2.";
        meaning: "A pending MTF exit (or a SYSCALL or SYSENTER event) is to be injected on a processor, or under a hypervisor, that lacks the feature.";
        fix: "Clear bit 31 of the VM-entry interruption information, or inject another type of event.";
        blame: [
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE | EVENT_VECTOR | EVENT_VALID)),
        ];
    }
    CtlInjectOtherVector "ctl-inject-other-vector" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls VmEntryInterruptionInformation GuestCr4] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If an event of type 7 (other event) is injected and the guest will not use FRED, its vector must be 0 (pending MTF).";
        meaning: "Vectors 1 and 2 of type 7 stand for SYSCALL and SYSENTER, which are events only in a guest with CR4.FRED set; other vectors do not exist.";
        fix: "Write 0 to bits 7:0 of the VM-entry interruption information for a pending MTF exit, or set CR4.FRED in guest CR4 together with \"IA-32e mode guest\".";
        blame: [
            Relates(VmEntryInterruptionInformation, Bits(EVENT_VECTOR | EVENT_TYPE)),
            Relates(GuestCr4, Bits(CR4_FRED)),
            Relates(VmEntryControls, Bits(IA32E_MODE_GUEST)),
        ];
    }
    CtlInjectOtherVectorFred "ctl-inject-other-vector-fred" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls VmEntryInterruptionInformation GuestCr4] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If an event of type 7 (other event) is injected and the guest will use FRED, its vector must be 0 (pending MTF), 1 (SYSCALL) or 2 (SYSENTER).";
        meaning: "The vector of an \"other event\" is one that FRED does not define; often the type was left at 7 for an ordinary interrupt.";
        fix: "Write 0, 1 or 2 to bits 7:0 of the VM-entry interruption information, or correct the type in bits 10:8.";
        blame: [
            Relates(VmEntryInterruptionInformation, Bits(EVENT_VECTOR | EVENT_TYPE)),
            Relates(GuestCr4, Bits(CR4_FRED)),
            Relates(VmEntryControls, Bits(IA32E_MODE_GUEST)),
        ];
    }
    CtlInjectIlenFred "ctl-inject-ilen-fred" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls VmEntryInterruptionInformation VmEntryInstructionLength GuestCr4] [];
        outcome: VmFailValid(7);
        confirmed: false;
        summary: "If an event of type 7 with vector 1 or 2 (SYSCALL or SYSENTER) is injected and the guest will use FRED, the VM-entry instruction length must be at most 15.";
        meaning: "No instruction is longer than 15 bytes; often the field was never written.";
        fix: "Write the length of the instruction, 2 for SYSCALL and SYSENTER without prefixes, to the VM-entry instruction length.";
        blame: [
            Relates(VmEntryInstructionLength, All),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_VECTOR | EVENT_TYPE)),
            Relates(GuestCr4, Bits(CR4_FRED)),
            Relates(VmEntryControls, Bits(IA32E_MODE_GUEST)),
        ];
    }
    CtlInjectNmiVector "ctl-inject-nmi-vector" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If an event of type 2 (NMI) is injected, its vector must be 2.";
        meaning: "An NMI with another vector than 2 does not exist; often an external interrupt was given type 2, or the vector was left out.";
        fix: "Write 2 to bits 7:0 of the VM-entry interruption information, or correct the type in bits 10:8.";
        blame: [Relates(VmEntryInterruptionInformation, Bits(EVENT_VECTOR | EVENT_TYPE))];
    }
    CtlInjectHwexcVector "ctl-inject-hwexc-vector" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If an event of type 3 (hardware exception) is injected, its vector must be at most 31.";
        meaning: "Vectors above 31 are interrupts, not exceptions; often an external interrupt (type 0) or INT n (type 4) was given type 3.";
        fix: "Correct the type in bits 10:8 of the VM-entry interruption information, or write the vector of the exception to bits 7:0.";
        blame: [Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE | EVENT_VECTOR))];
    }
    CtlInjectEcRequired "ctl-inject-ec-required" CtlEntry ENTRY_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls VmEntryInterruptionInformation SecondaryProcessorBasedVmExecutionControls GuestCr0] [CapVmxBasic];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If a hardware exception with vector 8, 10 to 14 or 17 is injected while bit 56 of IA32_VMX_BASIC is 0, and guest CR0.PE is 1 or \"unrestricted guest\" is 0, the deliver-error-code bit (bit 11) must be 1.";
        meaning: "An exception that pushes an error code is injected without one, so the handler of the guest would find a wrong stack; often the event was taken from the IDT-vectoring information and bit 11 was lost.";
        fix: "Set bit 11 of the VM-entry interruption information and write the error code to the VM-entry exception error code.";
        blame: [
            One(VmEntryInterruptionInformation, Bits(EVENT_ERROR_CODE)),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_VECTOR | EVENT_TYPE)),
            Relates(GuestCr0, Bits(CR0_PE)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(UNRESTRICTED_GUEST)),
        ];
    }
    CtlInjectEcForbiddenVector "ctl-inject-ec-forbidden-vector" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [CapVmxBasic];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If a hardware exception with vector 0 to 7, 9, 15, 16 or 18 to 31 is injected while bit 56 of IA32_VMX_BASIC is 0, the deliver-error-code bit (bit 11) must be 0.";
        meaning: "The exception has no error code on this processor; #CP (vector 21) is refused here as well unless bit 56 of IA32_VMX_BASIC is 1.";
        fix: "Clear bit 11 of the VM-entry interruption information, or correct the vector in bits 7:0.";
        blame: [
            Zero(VmEntryInterruptionInformation, Bits(EVENT_ERROR_CODE)),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_VECTOR)),
        ];
    }
    CtlInjectEcForbiddenType "ctl-inject-ec-forbidden-type" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If an event of another type than 3 (hardware exception) is injected, the deliver-error-code bit (bit 11) must be 0.";
        meaning: "Interrupts and software events push no error code; often bit 11 was left from an earlier injection.";
        fix: "Clear bit 11 of the VM-entry interruption information, or correct the type in bits 10:8.";
        blame: [
            Zero(VmEntryInterruptionInformation, Bits(EVENT_ERROR_CODE)),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE)),
        ];
    }
    CtlInjectEcForbiddenPe "ctl-inject-ec-forbidden-pe" CtlEntry ENTRY_CONTROLS {
        reads: [PrimaryProcessorBasedVmExecutionControls VmEntryInterruptionInformation SecondaryProcessorBasedVmExecutionControls GuestCr0] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If an event is injected while \"unrestricted guest\" is 1 and guest CR0.PE is 0, the deliver-error-code bit (bit 11) must be 0.";
        meaning: "In real-address mode no exception pushes an error code, and the guest is in real-address mode.";
        fix: "Clear bit 11 of the VM-entry interruption information, or set CR0.PE if the guest is in protected mode.";
        blame: [
            Zero(VmEntryInterruptionInformation, Bits(EVENT_ERROR_CODE)),
            One(GuestCr0, Bits(CR0_PE)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(UNRESTRICTED_GUEST)),
        ];
    }
    CtlInjectErrcodeRsvd "ctl-inject-errcode-rsvd" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation VmEntryExceptionErrorCode] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If an event is injected with the deliver-error-code bit (bit 11) 1, bits 31:16 of the VM-entry exception error code must be 0.";
        meaning: "The error code is wider than any that an exception has; often the field was never written, or a sign-extended value was.";
        fix: "Clear bits 31:16 of the VM-entry exception error code, or clear bit 11 of the VM-entry interruption information.";
        blame: [
            Zero(VmEntryExceptionErrorCode, Bits(0xFFFF_0000)),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_ERROR_CODE)),
        ];
    }
    CtlInjectRsvdBits "ctl-inject-rsvd-bits" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the valid bit (bit 31) of the VM-entry interruption information is 1, bits 30:14 and bit 12 must be 0.";
        meaning: "Reserved bits are 1; most often the word was copied from the VM-exit or IDT-vectoring information, where bit 12 can be 1.";
        fix: "Clear bits 30:14 and bit 12 of the VM-entry interruption information.";
        blame: [Zero(VmEntryInterruptionInformation, Bits(EVENT_RESERVED))];
    }
    CtlInjectNestedExcCap "ctl-inject-nested-exc-cap" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [CapVmxBasic];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If an event is injected and bit 58 of IA32_VMX_BASIC is 0, the nested-exception bit (bit 13) must be 0.";
        meaning: "Bit 13 tells FRED of a nested exception, and this processor does not know it.";
        fix: "Clear bit 13 of the VM-entry interruption information.";
        blame: [Zero(VmEntryInterruptionInformation, Bits(EVENT_NESTED))];
    }
    CtlInjectNestedExcType "ctl-inject-nested-exc-type" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation] [CapVmxBasic];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If an event is injected with the nested-exception bit (bit 13) 1 and bit 58 of IA32_VMX_BASIC is 1, the interruption type must be 3 (hardware exception).";
        meaning: "Only an exception can be nested in another one; often bit 13 was left from the exception that came before.";
        fix: "Clear bit 13 of the VM-entry interruption information, or write 3 to bits 10:8.";
        blame: [
            Zero(VmEntryInterruptionInformation, Bits(EVENT_NESTED)),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE)),
        ];
    }
    CtlInjectIlenMax "ctl-inject-ilen-max" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation VmEntryInstructionLength] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If an event of type 4, 5 or 6 (software interrupt or software exception) is injected, the VM-entry instruction length must be at most 15.";
        meaning: "No instruction is longer than 15 bytes; often the field was never written.";
        fix: "Write the length of the instruction that raised the event, 1 to 15, to the VM-entry instruction length.";
        blame: [
            Relates(VmEntryInstructionLength, All),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE)),
        ];
    }
    CtlInjectIlenZero "ctl-inject-ilen-zero" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryInterruptionInformation VmEntryInstructionLength] [CapVmxMisc];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If an event of type 4, 5 or 6 (software interrupt or software exception) is injected and bit 30 of IA32_VMX_MISC is 0, the VM-entry instruction length must not be 0.";
        meaning: "The return address of a software event is that of the next instruction, so its length is needed; often the event was re-injected without the VM-exit instruction length.";
        fix: "Write the length of the instruction that raised the event, 1 to 15, to the VM-entry instruction length, or inject the event with type 3 or 0.";
        blame: [
            Relates(VmEntryInstructionLength, All),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE)),
        ];
    }
    CtlEntryMsrLoadAlign "ctl-entry-msr-load-align" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the VM-entry MSR-load count is not 0, the VM-entry MSR-load address must be 16-byte aligned (bits 3:0 zero).";
        meaning: "The MSR area is a list of 16-byte entries and does not begin on such an entry; often its array was declared without an alignment.";
        fix: "Align the MSR area to 16 bytes and write its physical address to the VM-entry MSR-load address, or set the VM-entry MSR-load count to 0.";
        blame: [Zero(VmEntryMsrLoadAddress, Bits(0xF)), Relates(VmEntryMsrLoadCount, All)];
    }
    CtlEntryMsrLoadWidth "ctl-entry-msr-load-width" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the VM-entry MSR-load count is not 0, the bits of the VM-entry MSR-load address at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The processor cannot reach the MSR area: most often a virtual address was written instead of a physical one, or the count is left over and the address was never written.";
        fix: "Write the physical address of the MSR area to the VM-entry MSR-load address, or set the VM-entry MSR-load count to 0.";
        blame: [Zero(VmEntryMsrLoadAddress, BeyondPhysical), Relates(VmEntryMsrLoadCount, All)];
    }
    CtlEntryMsrLoadLastByte "ctl-entry-msr-load-last-byte" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [CapVmxBasic CpuidMaxphyaddr];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the VM-entry MSR-load count is not 0, the last byte of the area (the VM-entry MSR-load address plus 16 times the count, minus 1) must lie within the physical-address width, and within 32 bits where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The MSR area begins within the physical address space and ends beyond it; most often the count is garbage, or counts bytes instead of entries.";
        fix: "Write the number of 16-byte entries to the VM-entry MSR-load count, or move the MSR area down.";
        blame: [Relates(VmEntryMsrLoadCount, All), Relates(VmEntryMsrLoadAddress, All)];
    }
    CtlEntryMsrLoadCountRecommended "ctl-entry-msr-load-count-recommended" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryMsrLoadCount] [CapVmxMisc];
        outcome: Undefined;
        confirmed: true;
        summary: "The VM-entry MSR-load count should not be greater than 512 times the sum of bits 27:25 of IA32_VMX_MISC and 1.";
        meaning: "The MSR area is longer than the processor recommends, and beyond that its behaviour is undefined, up to a machine check.";
        fix: "Lower the VM-entry MSR-load count to the recommended maximum, which is 512 on every known processor, and switch the remaining MSRs by software.";
        blame: [Relates(VmEntryMsrLoadCount, All)];
    }
    CtlEntrySmmOutside "ctl-entry-smm-outside" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls] [CpuSmm];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the processor is not in SMM, \"entry to SMM\" must be 0.";
        meaning: "Only the SMM-transfer monitor, itself in SMM, can enter a guest in SMM; the control word is garbage.";
        fix: "Clear \"entry to SMM\" in the VM-entry controls.";
        blame: [Zero(VmEntryControls, Bits(ENTRY_TO_SMM))];
    }
    CtlEntryDeactivateOutside "ctl-entry-deactivate-outside" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls] [CpuSmm];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "If the processor is not in SMM, \"deactivate dual-monitor treatment\" must be 0.";
        meaning: "Only the SMM-transfer monitor, itself in SMM, can end the dual-monitor treatment; the control word is garbage.";
        fix: "Clear \"deactivate dual-monitor treatment\" in the VM-entry controls.";
        blame: [Zero(VmEntryControls, Bits(DEACTIVATE_DUAL_MONITOR_TREATMENT))];
    }
    CtlEntrySmmExclusive "ctl-entry-smm-exclusive" CtlEntry ENTRY_CONTROLS {
        reads: [VmEntryControls] [];
        outcome: VmFailValid(7);
        confirmed: true;
        summary: "\"Entry to SMM\" and \"deactivate dual-monitor treatment\" must not both be 1.";
        meaning: "An entry that stays in SMM cannot end the dual-monitor treatment at the same time.";
        fix: "Clear \"deactivate dual-monitor treatment\" to stay in SMM, or \"entry to SMM\" to leave it.";
        blame: [Zero(VmEntryControls, Bits(ENTRY_TO_SMM | DEACTIVATE_DUAL_MONITOR_TREATMENT))];
    }

    // Host control registers and MSRs

    HostCr0Fixed0 "host-cr0-fixed0" HostCtlRegs HOST_REGISTERS {
        reads: [HostCr0] [CapVmxCr0Fixed0];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "Every bit that is 1 in IA32_VMX_CR0_FIXED0, except NW and CD (bits 29 and 30), must be 1 in host CR0.";
        meaning: "A bit that VMX operation fixes to 1 is 0; PE, NE and PG must always be 1 in the host, for \"unrestricted guest\" frees only the guest; often the field was never written.";
        fix: "Write the current CR0 of the host, or that of an environment in which VMXON is possible, to host CR0.";
        blame: [One(HostCr0, MustBeOne)];
    }
    HostCr0Fixed1 "host-cr0-fixed1" HostCtlRegs HOST_REGISTERS {
        reads: [HostCr0] [CapVmxCr0Fixed1];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "Every bit that is 0 in IA32_VMX_CR0_FIXED1, except NW and CD (bits 29 and 30), must be 0 in host CR0.";
        meaning: "A bit is 1 that no CR0 can hold in VMX operation; host CR0 holds something else than a control register.";
        fix: "Write the current CR0 of the host to host CR0.";
        blame: [Zero(HostCr0, MustBeZero)];
    }
    HostCr4Fixed0 "host-cr4-fixed0" HostCtlRegs HOST_REGISTERS {
        reads: [HostCr4] [CapVmxCr4Fixed0];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "Every bit that is 1 in IA32_VMX_CR4_FIXED0 must be 1 in host CR4.";
        meaning: "A bit that VMX operation fixes to 1, which is VMXE (bit 13) on known processors, is 0; often CR4 was saved before VMXE was set for VMXON.";
        fix: "Set VMXE in host CR4: write the CR4 that the host has after VMXON.";
        blame: [One(HostCr4, MustBeOne)];
    }
    HostCr4Fixed1 "host-cr4-fixed1" HostCtlRegs HOST_REGISTERS {
        reads: [HostCr4] [CapVmxCr4Fixed1];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "Every bit that is 0 in IA32_VMX_CR4_FIXED1 must be 0 in host CR4.";
        meaning: "A bit is 1 that this processor, or the hypervisor below, does not offer in CR4.";
        fix: "Clear the bits of host CR4 that are 0 in IA32_VMX_CR4_FIXED1: write the current CR4 of the host.";
        blame: [Zero(HostCr4, MustBeZero)];
    }
    HostCr4CetWp "host-cr4-cet-wp" HostCtlRegs HOST_REGISTERS {
        reads: [HostCr0 HostCr4] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If host CR4.CET is 1, host CR0.WP must be 1.";
        meaning: "CET cannot be on without write protection of supervisor pages; often WP was cleared for a moment when CR0 was saved.";
        fix: "Set WP (bit 16) in host CR0, or clear CET (bit 23) in host CR4.";
        blame: [One(HostCr0, Bits(CR0_WP)), Zero(HostCr4, Bits(CR4_CET))];
    }
    HostCr3Width "host-cr3-width" HostCtlRegs HOST_REGISTERS {
        reads: [HostCr3] [CpuidMaxphyaddr CpuidIntel64 CpuidLam];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If the processor supports Intel 64, the bits of host CR3 at and above the physical-address width must be 0, except the LAM bits 62:61 where the processor has them.";
        meaning: "Host CR3 does not hold a physical address; often bit 63 was kept, which in MOV to CR3 only asks not to flush and is no bit of the register, or a virtual address was written.";
        fix: "Write the physical address of the top paging structure of the host, without bit 63, to host CR3.";
        blame: [Zero(HostCr3, BeyondPhysical)];
    }
    HostSysenterEsp "host-sysenter-esp" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32SysenterEsp] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If the processor supports Intel 64, host IA32_SYSENTER_ESP must be canonical.";
        meaning: "No linear address has such a form, and the MSR could not hold it; most often the field was never written or was sign-extended wrongly.";
        fix: "Write the current value of the MSR to host IA32_SYSENTER_ESP, or 0 if the host does not use SYSENTER.";
        blame: [Relates(HostIa32SysenterEsp, NotCanonical)];
    }
    HostSysenterEip "host-sysenter-eip" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32SysenterEip] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If the processor supports Intel 64, host IA32_SYSENTER_EIP must be canonical.";
        meaning: "No linear address has such a form, and the MSR could not hold it; most often the field was never written or was sign-extended wrongly.";
        fix: "Write the current value of the MSR to host IA32_SYSENTER_EIP, or 0 if the host does not use SYSENTER.";
        blame: [Relates(HostIa32SysenterEip, NotCanonical)];
    }
    HostSCetRsvd "host-s-cet-rsvd" HostCtlRegs HOST_REGISTERS {
        reads: [PrimaryVmExitControls HostIa32SCet] [CpuidCetSs CpuidCetIbt];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load CET state\" is 1 in the VM-exit controls, bits 9:6 of host IA32_S_CET must be 0, as must bits 1:0 without shadow stacks and bits 5:2, 11:10 and 63:12 without indirect-branch tracking.";
        meaning: "A reserved bit is 1, or one of a CET feature that this processor does not have.";
        fix: "Clear the bits of host IA32_S_CET that the processor does not define, or clear \"load CET state\".";
        blame: [
            Zero(HostIa32SCet, Reserved),
            Relates(PrimaryVmExitControls, Bits(EXIT_LOAD_CET_STATE)),
        ];
    }
    HostSCetSuppressTracker "host-s-cet-suppress-tracker" HostCtlRegs HOST_REGISTERS {
        reads: [PrimaryVmExitControls HostIa32SCet] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load CET state\" is 1 in the VM-exit controls, bits 10 (SUPPRESS) and 11 (TRACKER) of host IA32_S_CET must not both be 1.";
        meaning: "Indirect-branch tracking is suppressed and waits for ENDBRANCH at the same time, a state that the processor never enters.";
        fix: "Clear bit 10 or bit 11 of host IA32_S_CET.";
        blame: [
            Zero(HostIa32SCet, Bits(S_CET_SUPPRESS | S_CET_TRACKER)),
            Relates(PrimaryVmExitControls, Bits(EXIT_LOAD_CET_STATE)),
        ];
    }
    HostSspAlign "host-ssp-align" HostCtlRegs HOST_REGISTERS {
        reads: [PrimaryVmExitControls HostSsp] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load CET state\" is 1 in the VM-exit controls, bits 1:0 of host SSP must be 0.";
        meaning: "A shadow stack consists of aligned words, and the pointer is between two of them; often the field was never written.";
        fix: "Write an aligned shadow-stack pointer to host SSP, or 0 if the host uses no shadow stack.";
        blame: [
            Zero(HostSsp, Bits(0x3)),
            Relates(PrimaryVmExitControls, Bits(EXIT_LOAD_CET_STATE)),
        ];
    }
    HostIsstCanonical "host-isst-canonical" HostCtlRegs HOST_REGISTERS {
        reads: [PrimaryVmExitControls HostIa32InterruptSspTableAddr] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load CET state\" is 1 in the VM-exit controls and the processor supports Intel 64, host IA32_INTERRUPT_SSP_TABLE_ADDR must be canonical.";
        meaning: "The table of shadow stacks for interrupts has an address that no linear address can be; this counts for a 32-bit host too.";
        fix: "Write the linear address of the table to host IA32_INTERRUPT_SSP_TABLE_ADDR, or 0 if the host has none.";
        blame: [
            Relates(HostIa32InterruptSspTableAddr, NotCanonical),
            Relates(PrimaryVmExitControls, Bits(EXIT_LOAD_CET_STATE)),
        ];
    }
    HostPerfGlobalCtrl "host-perf-global-ctrl" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32PerfGlobalCtrl PrimaryVmExitControls] [CpuidPerfGlobalCtrlBits];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load IA32_PERF_GLOBAL_CTRL\" is 1 in the VM-exit controls, the bits of host IA32_PERF_GLOBAL_CTRL that are reserved on this processor must be 0.";
        meaning: "A performance counter is enabled that the processor, or the hypervisor below, does not have (CPUID leaf 0AH); often the field was never written.";
        fix: "Clear the bits of host IA32_PERF_GLOBAL_CTRL that belong to no counter, or clear \"load IA32_PERF_GLOBAL_CTRL\".";
        blame: [
            Zero(HostIa32PerfGlobalCtrl, Reserved),
            Relates(PrimaryVmExitControls, Bits(EXIT_LOAD_IA32_PERF_GLOBAL_CTRL)),
        ];
    }
    HostPat "host-pat" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32Pat PrimaryVmExitControls] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load IA32_PAT\" is 1 in the VM-exit controls, each of the 8 bytes of host IA32_PAT must be 0, 1, 4, 5, 6 or 7.";
        meaning: "A byte of the PAT is not a memory type; often the field was never written.";
        fix: "Write the current IA32_PAT of the host to host IA32_PAT (0007040600070406H after reset), or clear \"load IA32_PAT\".";
        blame: [
            Relates(HostIa32Pat, All),
            Relates(PrimaryVmExitControls, Bits(EXIT_LOAD_IA32_PAT)),
        ];
    }
    HostEferRsvd "host-efer-rsvd" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32Efer PrimaryVmExitControls] [CpuidNx];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load IA32_EFER\" is 1 in the VM-exit controls, every bit of host IA32_EFER other than SCE, LME, LMA and NXE (bits 0, 8, 10 and 11) must be 0, and NXE too where the processor lacks execute-disable.";
        meaning: "A bit is 1 that IA32_EFER does not have on this processor; bits of AMD processors such as SVME are the usual ones.";
        fix: "Clear the reserved bits of host IA32_EFER: write the current value of the MSR.";
        blame: [
            Zero(HostIa32Efer, Reserved),
            Relates(PrimaryVmExitControls, Bits(EXIT_LOAD_IA32_EFER)),
        ];
    }
    HostEferLma "host-efer-lma" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32Efer PrimaryVmExitControls] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load IA32_EFER\" is 1 in the VM-exit controls, LMA (bit 10) of host IA32_EFER must equal \"host address-space size\".";
        meaning: "The field says one mode for the host and the exit control another; most often host IA32_EFER was left 0 for a 64-bit host, or LMA was masked out because WRMSR ignores it.";
        fix: "Write the current IA32_EFER of the host, with LMA included, to host IA32_EFER, or correct \"host address-space size\".";
        blame: [
            Relates(HostIa32Efer, Bits(EFER_LMA)),
            Relates(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE | EXIT_LOAD_IA32_EFER)),
        ];
    }
    HostEferLme "host-efer-lme" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32Efer PrimaryVmExitControls] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load IA32_EFER\" is 1 in the VM-exit controls, LME (bit 8) of host IA32_EFER must equal \"host address-space size\".";
        meaning: "The field says one mode for the host and the exit control another; most often host IA32_EFER was left 0 for a 64-bit host.";
        fix: "Write the current IA32_EFER of the host, with LME set for a 64-bit host, to host IA32_EFER, or correct \"host address-space size\".";
        blame: [
            Relates(HostIa32Efer, Bits(EFER_LME)),
            Relates(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE | EXIT_LOAD_IA32_EFER)),
        ];
    }
    HostPkrs "host-pkrs" HostCtlRegs HOST_REGISTERS {
        reads: [HostIa32Pkrs PrimaryVmExitControls] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load PKRS\" is 1 in the VM-exit controls, bits 63:32 of host IA32_PKRS must be 0.";
        meaning: "Protection keys take 32 bits, two for each of 16 keys, and the field holds more; often it was never written.";
        fix: "Clear bits 63:32 of host IA32_PKRS, or clear \"load PKRS\".";
        blame: [
            Zero(HostIa32Pkrs, Bits(HIGH_HALF)),
            Relates(PrimaryVmExitControls, Bits(EXIT_LOAD_PKRS)),
        ];
    }
    HostSpecCtrl "host-spec-ctrl" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32SpecCtrl PrimaryVmExitControls] [CpuidSpecCtrlBits];
        outcome: VmFailValid(8);
        confirmed: false;
        summary: "If \"load host IA32_SPEC_CTRL\" is 1, host IA32_SPEC_CTRL must hold a value that WRMSR would accept.";
        meaning: "A bit is 1 that IA32_SPEC_CTRL does not have on this processor.";
        fix: "Clear the bits of host IA32_SPEC_CTRL that CPUID does not enumerate, or clear \"load host IA32_SPEC_CTRL\".";
        blame: [
            Zero(HostIa32SpecCtrl, Reserved),
            Relates(SecondaryVmExitControls, Bits(LOAD_HOST_IA32_SPEC_CTRL)),
        ];
    }
    HostFredConfigRsvd "host-fred-config-rsvd" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredConfig PrimaryVmExitControls] [];
        outcome: VmFailValid(8);
        confirmed: false;
        summary: "If \"load FRED\" is 1 in the secondary VM-exit controls, bits 2, 5:4 and 11 of host IA32_FRED_CONFIG must be 0.";
        meaning: "A reserved bit is 1; the field was never written, or an entry point that is not page-aligned ran into the flag bits.";
        fix: "Clear bits 2, 5:4 and 11 of host IA32_FRED_CONFIG.";
        blame: [
            Zero(HostIa32FredConfig, Bits(FRED_CONFIG_RESERVED)),
            Relates(SecondaryVmExitControls, Bits(EXIT2_LOAD_IA32_FRED)),
        ];
    }
    HostFredConfigCanonical "host-fred-config-canonical" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredConfig PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the secondary VM-exit controls, the address in bits 63:12 of host IA32_FRED_CONFIG must be canonical.";
        meaning: "The entry point for events has an address that no linear address can be.";
        fix: "Write the linear address of the entry page to bits 63:12 of host IA32_FRED_CONFIG.";
        blame: [
            Relates(HostIa32FredConfig, NotCanonical),
            Relates(SecondaryVmExitControls, Bits(EXIT2_LOAD_IA32_FRED)),
        ];
    }
    HostFredRsp1 "host-fred-rsp1" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredRsp1 PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the secondary VM-exit controls, host IA32_FRED_RSP1 must be canonical and 64-byte aligned (bits 5:0 zero).";
        meaning: "The stack pointer for stack level 1 is not one that WRMSR would take; often the field was never written.";
        fix: "Write the aligned linear address of the stack top to host IA32_FRED_RSP1, or 0 if the level is not used.";
        blame: [
            Zero(HostIa32FredRsp1, Bits(0x3F)),
            Relates(HostIa32FredRsp1, NotCanonical),
            Relates(SecondaryVmExitControls, Bits(EXIT2_LOAD_IA32_FRED)),
        ];
    }
    HostFredSsp1 "host-fred-ssp1" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredSsp1 PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the secondary VM-exit controls, host IA32_FRED_SSP1 must be canonical and 8-byte aligned (bits 2:0 zero).";
        meaning: "The shadow-stack pointer for stack level 1 is not one that WRMSR would take; often the field was never written.";
        fix: "Write the aligned linear address of the shadow-stack top to host IA32_FRED_SSP1, or 0 if the level is not used.";
        blame: [
            Zero(HostIa32FredSsp1, Bits(0x7)),
            Relates(HostIa32FredSsp1, NotCanonical),
            Relates(SecondaryVmExitControls, Bits(EXIT2_LOAD_IA32_FRED)),
        ];
    }
    HostFredRsp2 "host-fred-rsp2" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredRsp2 PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the secondary VM-exit controls, host IA32_FRED_RSP2 must be canonical and 64-byte aligned (bits 5:0 zero).";
        meaning: "The stack pointer for stack level 2 is not one that WRMSR would take; often the field was never written.";
        fix: "Write the aligned linear address of the stack top to host IA32_FRED_RSP2, or 0 if the level is not used.";
        blame: [
            Zero(HostIa32FredRsp2, Bits(0x3F)),
            Relates(HostIa32FredRsp2, NotCanonical),
            Relates(SecondaryVmExitControls, Bits(EXIT2_LOAD_IA32_FRED)),
        ];
    }
    HostFredSsp2 "host-fred-ssp2" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredSsp2 PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the secondary VM-exit controls, host IA32_FRED_SSP2 must be canonical and 8-byte aligned (bits 2:0 zero).";
        meaning: "The shadow-stack pointer for stack level 2 is not one that WRMSR would take; often the field was never written.";
        fix: "Write the aligned linear address of the shadow-stack top to host IA32_FRED_SSP2, or 0 if the level is not used.";
        blame: [
            Zero(HostIa32FredSsp2, Bits(0x7)),
            Relates(HostIa32FredSsp2, NotCanonical),
            Relates(SecondaryVmExitControls, Bits(EXIT2_LOAD_IA32_FRED)),
        ];
    }
    HostFredRsp3 "host-fred-rsp3" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredRsp3 PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the secondary VM-exit controls, host IA32_FRED_RSP3 must be canonical and 64-byte aligned (bits 5:0 zero).";
        meaning: "The stack pointer for stack level 3 is not one that WRMSR would take; often the field was never written.";
        fix: "Write the aligned linear address of the stack top to host IA32_FRED_RSP3, or 0 if the level is not used.";
        blame: [
            Zero(HostIa32FredRsp3, Bits(0x3F)),
            Relates(HostIa32FredRsp3, NotCanonical),
            Relates(SecondaryVmExitControls, Bits(EXIT2_LOAD_IA32_FRED)),
        ];
    }
    HostFredSsp3 "host-fred-ssp3" HostCtlRegs HOST_REGISTERS {
        reads: [SecondaryVmExitControls HostIa32FredSsp3 PrimaryVmExitControls] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the secondary VM-exit controls, host IA32_FRED_SSP3 must be canonical and 8-byte aligned (bits 2:0 zero).";
        meaning: "The shadow-stack pointer for stack level 3 is not one that WRMSR would take; often the field was never written.";
        fix: "Write the aligned linear address of the shadow-stack top to host IA32_FRED_SSP3, or 0 if the level is not used.";
        blame: [
            Zero(HostIa32FredSsp3, Bits(0x7)),
            Relates(HostIa32FredSsp3, NotCanonical),
            Relates(SecondaryVmExitControls, Bits(EXIT2_LOAD_IA32_FRED)),
        ];
    }

    // Host segments

    HostSelCsRplTi "host-sel-cs-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostCsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "Bits 2:0 of the host CS selector (RPL and TI) must be 0.";
        meaning: "The host runs at privilege level 0 out of the GDT, and the selector says otherwise; often the CS of a user process or a selector from another field was written.";
        fix: "Write the kernel code selector, with bits 2:0 zero, to the host CS selector.";
        blame: [Zero(HostCsSelector, Bits(RPL | TI))];
    }
    HostSelSsRplTi "host-sel-ss-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostSsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "Bits 2:0 of the host SS selector (RPL and TI) must be 0.";
        meaning: "The host stack segment must belong to privilege level 0 and the GDT, and the selector says otherwise; often the SS of a user process was written.";
        fix: "Write the kernel stack selector, with bits 2:0 zero, to the host SS selector; a 64-bit host may use 0.";
        blame: [Zero(HostSsSelector, Bits(RPL | TI))];
    }
    HostSelDsRplTi "host-sel-ds-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostDsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "Bits 2:0 of the host DS selector (RPL and TI) must be 0.";
        meaning: "The requested privilege level or the table indicator is not 0; most often DS still held a user selector, such as 2BH or 53H, when it was copied.";
        fix: "Write 0, or a kernel data selector with bits 2:0 zero, to the host DS selector, and reload the user selector by software after the exit.";
        blame: [Zero(HostDsSelector, Bits(RPL | TI))];
    }
    HostSelEsRplTi "host-sel-es-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostEsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "Bits 2:0 of the host ES selector (RPL and TI) must be 0.";
        meaning: "The requested privilege level or the table indicator is not 0; most often ES still held a user selector, such as 2BH or 53H, when it was copied.";
        fix: "Write 0, or a kernel data selector with bits 2:0 zero, to the host ES selector, and reload the user selector by software after the exit.";
        blame: [Zero(HostEsSelector, Bits(RPL | TI))];
    }
    HostSelFsRplTi "host-sel-fs-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostFsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "Bits 2:0 of the host FS selector (RPL and TI) must be 0.";
        meaning: "The requested privilege level or the table indicator is not 0; most often FS still held a user selector, such as 2BH or 53H, when it was copied.";
        fix: "Write 0, or a kernel data selector with bits 2:0 zero, to the host FS selector, and reload the user selector by software after the exit.";
        blame: [Zero(HostFsSelector, Bits(RPL | TI))];
    }
    HostSelGsRplTi "host-sel-gs-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostGsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "Bits 2:0 of the host GS selector (RPL and TI) must be 0.";
        meaning: "The requested privilege level or the table indicator is not 0; most often GS still held a user selector, such as 2BH or 53H, when it was copied.";
        fix: "Write 0, or a kernel data selector with bits 2:0 zero, to the host GS selector, and reload the user selector by software after the exit.";
        blame: [Zero(HostGsSelector, Bits(RPL | TI))];
    }
    HostSelTrRplTi "host-sel-tr-rpl-ti" HostSeg HOST_SEGMENTS {
        reads: [HostTrSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "Bits 2:0 of the host TR selector (RPL and TI) must be 0.";
        meaning: "A task register is always loaded from the GDT, and the selector says otherwise; often the index was written without shifting it left by 3.";
        fix: "Write the selector that STR returns, with bits 2:0 zero, to the host TR selector.";
        blame: [Zero(HostTrSelector, Bits(RPL | TI))];
    }
    HostSelCsNull "host-sel-cs-null" HostSeg HOST_SEGMENTS {
        reads: [HostCsSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "The host CS selector must not be 0000H.";
        meaning: "A VM exit has no code segment to load; most often the field was never written.";
        fix: "Write the kernel code selector to the host CS selector.";
        blame: [Relates(HostCsSelector, All)];
    }
    HostSelTrNull "host-sel-tr-null" HostSeg HOST_SEGMENTS {
        reads: [HostTrSelector] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "The host TR selector must not be 0000H.";
        meaning: "A VM exit has no TSS to load; small hypervisors and boot environments often have not executed LTR at all.";
        fix: "Put a TSS descriptor into the GDT of the host, load it with LTR, and write its selector to the host TR selector.";
        blame: [Relates(HostTrSelector, All)];
    }
    HostSelSsNull "host-sel-ss-null" HostSeg HOST_SEGMENTS {
        reads: [HostSsSelector PrimaryVmExitControls] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"host address-space size\" is 0, the host SS selector must not be 0000H.";
        meaning: "A 32-bit host cannot run with a null stack segment, only a 64-bit one can; either the field was never written or the exit control is wrong.";
        fix: "Write the kernel stack selector to the host SS selector, or set \"host address-space size\" for a 64-bit host.";
        blame: [
            Relates(HostSsSelector, All),
            One(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE)),
        ];
    }
    HostBaseFsCanonical "host-base-fs-canonical" HostSeg HOST_SEGMENTS {
        reads: [HostFsBase] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If the processor supports Intel 64, the host FS base must be canonical.";
        meaning: "No linear address has such a form; most often the field was never written.";
        fix: "Write the current IA32_FS_BASE to the host FS base.";
        blame: [Relates(HostFsBase, NotCanonical)];
    }
    HostBaseGsCanonical "host-base-gs-canonical" HostSeg HOST_SEGMENTS {
        reads: [HostGsBase] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If the processor supports Intel 64, the host GS base must be canonical.";
        meaning: "No linear address has such a form; most often the field was never written, and per-processor data would be lost after the exit.";
        fix: "Write the current IA32_GS_BASE to the host GS base.";
        blame: [Relates(HostGsBase, NotCanonical)];
    }
    HostBaseGdtrCanonical "host-base-gdtr-canonical" HostSeg HOST_SEGMENTS {
        reads: [HostGdtrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If the processor supports Intel 64, the host GDTR base must be canonical.";
        meaning: "No linear address has such a form; often SGDT was read into a structure that was not packed.";
        fix: "Write the base that SGDT stores, all 64 bits of it, to the host GDTR base.";
        blame: [Relates(HostGdtrBase, NotCanonical)];
    }
    HostBaseIdtrCanonical "host-base-idtr-canonical" HostSeg HOST_SEGMENTS {
        reads: [HostIdtrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If the processor supports Intel 64, the host IDTR base must be canonical.";
        meaning: "No linear address has such a form; often SIDT was read into a structure that was not packed.";
        fix: "Write the base that SIDT stores, all 64 bits of it, to the host IDTR base.";
        blame: [Relates(HostIdtrBase, NotCanonical)];
    }
    HostBaseTrCanonical "host-base-tr-canonical" HostSeg HOST_SEGMENTS {
        reads: [HostTrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If the processor supports Intel 64, the host TR base must be canonical.";
        meaning: "No linear address has such a form; often the high half of the base, in the second 8 bytes of a 64-bit TSS descriptor, was dropped or the parts were put together wrongly.";
        fix: "Assemble the TR base from all four parts in the 16-byte TSS descriptor and write it to the host TR base.";
        blame: [Relates(HostTrBase, NotCanonical)];
    }

    // Address-space size

    AddrspaceLegacyGuest32 "addrspace-legacy-guest32" HostAddrSpace ADDRESS_SPACE {
        reads: [VmEntryControls] [CpuidIntel64 CpuEfer];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If IA32_EFER.LMA is 0 at VM entry on a processor with Intel 64, \"IA-32e mode guest\" must be 0.";
        meaning: "A hypervisor outside IA-32e mode tries to enter a 64-bit guest; the processor may report this as an invalid control (error 7) instead of an invalid host state (error 8).";
        fix: "Clear \"IA-32e mode guest\" in the VM-entry controls, or switch the hypervisor to IA-32e mode first.";
        blame: [Zero(VmEntryControls, Bits(IA32E_MODE_GUEST))];
    }
    AddrspaceLegacyHost32 "addrspace-legacy-host32" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls] [CpuidIntel64 CpuEfer];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If IA32_EFER.LMA is 0 at VM entry on a processor with Intel 64, \"host address-space size\" must be 0.";
        meaning: "A hypervisor outside IA-32e mode asks to be in 64-bit mode after the exit.";
        fix: "Clear \"host address-space size\" in the VM-exit controls, or switch the hypervisor to IA-32e mode first.";
        blame: [Zero(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE))];
    }
    AddrspaceLongHost64 "addrspace-long-host64" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls] [CpuidIntel64 CpuEfer];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If IA32_EFER.LMA is 1 at VM entry, \"host address-space size\" must be 1.";
        meaning: "A 64-bit hypervisor asks to be a 32-bit one after the exit; the exit control was forgotten.";
        fix: "Set \"host address-space size\" in the VM-exit controls.";
        blame: [One(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE))];
    }
    AddrspaceHost32Guest32 "addrspace-host32-guest32" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls VmEntryControls] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"host address-space size\" is 0, \"IA-32e mode guest\" must be 0.";
        meaning: "Only a 64-bit host can have a guest in IA-32e mode.";
        fix: "Set \"host address-space size\" in the VM-exit controls if the host is 64-bit, else clear \"IA-32e mode guest\" in the VM-entry controls.";
        blame: [
            One(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE)),
            Zero(VmEntryControls, Bits(IA32E_MODE_GUEST)),
        ];
    }
    AddrspaceHost32Pcide "addrspace-host32-pcide" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostCr4] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"host address-space size\" is 0, host CR4.PCIDE must be 0.";
        meaning: "Process-context identifiers exist only in IA-32e mode, and the host is to be a 32-bit one.";
        fix: "Set \"host address-space size\" in the VM-exit controls if the host is 64-bit, else clear PCIDE (bit 17) in host CR4.";
        blame: [
            Zero(HostCr4, Bits(CR4_PCIDE)),
            One(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE)),
        ];
    }
    AddrspaceHost32Rip "addrspace-host32-rip" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostRip] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"host address-space size\" is 0, bits 63:32 of host RIP must be 0.";
        meaning: "A 32-bit host cannot continue above 4 GByte; often the host is 64-bit and the exit control was forgotten.";
        fix: "Set \"host address-space size\" in the VM-exit controls if the host is 64-bit, else clear bits 63:32 of host RIP.";
        blame: [
            Zero(HostRip, Bits(HIGH_HALF)),
            One(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE)),
        ];
    }
    HostSCetHigh32 "host-s-cet-high32" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostIa32SCet] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load CET state\" is 1 in the VM-exit controls and \"host address-space size\" is 0, bits 63:32 of host IA32_S_CET must be 0.";
        meaning: "A 32-bit host cannot hold an address above 4 GByte in IA32_S_CET; often the value was sign-extended, or the exit control is wrong.";
        fix: "Clear bits 63:32 of host IA32_S_CET, or set \"host address-space size\" for a 64-bit host.";
        blame: [
            Zero(HostIa32SCet, Bits(HIGH_HALF)),
            One(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE)),
            Relates(PrimaryVmExitControls, Bits(EXIT_LOAD_CET_STATE)),
        ];
    }
    HostSspHigh32 "host-ssp-high32" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostSsp] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load CET state\" is 1 in the VM-exit controls and \"host address-space size\" is 0, bits 63:32 of host SSP must be 0.";
        meaning: "A 32-bit host cannot hold an address above 4 GByte in SSP; often the value was sign-extended, or the exit control is wrong.";
        fix: "Clear bits 63:32 of host SSP, or set \"host address-space size\" for a 64-bit host.";
        blame: [
            Zero(HostSsp, Bits(HIGH_HALF)),
            One(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE)),
            Relates(PrimaryVmExitControls, Bits(EXIT_LOAD_CET_STATE)),
        ];
    }
    AddrspaceHost64Pae "addrspace-host64-pae" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostCr4] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"host address-space size\" is 1, host CR4.PAE must be 1.";
        meaning: "IA-32e mode needs physical-address extension; often host CR4 was never written or was computed from a wrong base.";
        fix: "Set PAE (bit 5) in host CR4: write the current CR4 of the host.";
        blame: [
            One(HostCr4, Bits(CR4_PAE)),
            Relates(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE)),
        ];
    }
    AddrspaceHost64Rip "addrspace-host64-rip" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostRip] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"host address-space size\" is 1, host RIP must be canonical.";
        meaning: "The host cannot continue at an address that no linear address can be; most often the field was never written.";
        fix: "Write the linear address of the VM-exit handler to host RIP.";
        blame: [
            Relates(HostRip, NotCanonical),
            Relates(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE)),
        ];
    }
    HostSCetCanonical "host-s-cet-canonical" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostIa32SCet] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load CET state\" and \"host address-space size\" are 1, host IA32_S_CET must be canonical.";
        meaning: "Bits 63:12 hold the base of the legacy code-page bitmap, and no linear address has such a form.";
        fix: "Write a canonical bitmap base to host IA32_S_CET, or 0 if the bitmap is not used.";
        blame: [
            Relates(HostIa32SCet, NotCanonical),
            Relates(PrimaryVmExitControls, Bits(EXIT_LOAD_CET_STATE | HOST_ADDRESS_SPACE_SIZE)),
        ];
    }
    HostSspCanonical "host-ssp-canonical" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostSsp] [CpuidLinearWidth];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If \"load CET state\" and \"host address-space size\" are 1, host SSP must be canonical.";
        meaning: "No linear address has such a form; often the field was never written.";
        fix: "Write a canonical shadow-stack pointer to host SSP, or 0 if the host uses no shadow stack.";
        blame: [
            Relates(HostSsp, NotCanonical),
            Relates(PrimaryVmExitControls, Bits(EXIT_LOAD_CET_STATE | HOST_ADDRESS_SPACE_SIZE)),
        ];
    }
    AddrspaceIa32Only "addrspace-ia32-only" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls VmEntryControls] [CpuidIntel64];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "On a processor without Intel 64, \"IA-32e mode guest\" and \"host address-space size\" must be 0.";
        meaning: "IA-32e mode is asked for on a processor that does not have it.";
        fix: "Clear \"IA-32e mode guest\" in the VM-entry controls and \"host address-space size\" in the VM-exit controls.";
        blame: [
            Zero(VmEntryControls, Bits(IA32E_MODE_GUEST)),
            Zero(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE)),
        ];
    }
    HostCr4Fred64bit "host-cr4-fred-64bit" HostAddrSpace ADDRESS_SPACE {
        reads: [PrimaryVmExitControls HostCr4] [];
        outcome: VmFailValid(8);
        confirmed: true;
        summary: "If host CR4.FRED is 1, \"host address-space size\" must be 1.";
        meaning: "FRED exists only in IA-32e mode, and the host is to be a 32-bit one.";
        fix: "Set \"host address-space size\" in the VM-exit controls, or clear FRED (bit 32) in host CR4.";
        blame: [
            One(PrimaryVmExitControls, Bits(HOST_ADDRESS_SPACE_SIZE)),
            Zero(HostCr4, Bits(CR4_FRED)),
        ];
    }

    // Guest control registers

    GuestCr0Fixed0 "guest-cr0-fixed0" GuestCtlRegs GUEST_REGISTERS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestCr0] [CapVmxCr0Fixed0];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Every bit that is 1 in IA32_VMX_CR0_FIXED0 must be 1 in guest CR0, except NW and CD (bits 29 and 30), and except PE and PG (bits 0 and 31) if \"unrestricted guest\" is 1.";
        meaning: "The guest is to run with a CR0 that VMX operation does not allow: NE is 0, or PE or PG is 0 for a guest in real-address mode or without paging while \"unrestricted guest\" is off.";
        fix: "Set the bits in guest CR0 and hide them from the guest by the CR0 guest/host mask and read shadow, or set \"unrestricted guest\" (with \"enable EPT\") to free PE and PG.";
        blame: [
            One(GuestCr0, MustBeOne),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(UNRESTRICTED_GUEST)),
        ];
    }
    GuestCr0Fixed1 "guest-cr0-fixed1" GuestCtlRegs GUEST_REGISTERS {
        reads: [GuestCr0] [CapVmxCr0Fixed1];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Every bit that is 0 in IA32_VMX_CR0_FIXED1, except NW and CD (bits 29 and 30), must be 0 in guest CR0.";
        meaning: "A bit is 1 that no CR0 can hold; the field holds something else than a control register, or bits 63:32 were not cleared.";
        fix: "Clear the bits in guest CR0 that are 0 in IA32_VMX_CR0_FIXED1.";
        blame: [Zero(GuestCr0, MustBeZero)];
    }
    GuestCr0PgNeedsPe "guest-cr0-pg-needs-pe" GuestCtlRegs GUEST_REGISTERS {
        reads: [GuestCr0] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest CR0.PG is 1, guest CR0.PE must be 1.";
        meaning: "Paging cannot be on in real-address mode; often a hypervisor with \"unrestricted guest\" let a write of CR0 through unchecked.";
        fix: "Set PE (bit 0) in guest CR0, or clear PG (bit 31).";
        blame: [One(GuestCr0, Bits(CR0_PE)), Zero(GuestCr0, Bits(CR0_PG))];
    }
    GuestCr4Fixed0 "guest-cr4-fixed0" GuestCtlRegs GUEST_REGISTERS {
        reads: [GuestCr4] [CapVmxCr4Fixed0];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Every bit that is 1 in IA32_VMX_CR4_FIXED0 must be 1 in guest CR4.";
        meaning: "VMXE (bit 13) must be 1 while a guest runs, whatever the guest believes; most often the CR4 of the guest was written without it.";
        fix: "Set VMXE in guest CR4 and hide it from the guest by the CR4 guest/host mask and read shadow.";
        blame: [One(GuestCr4, MustBeOne)];
    }
    GuestCr4Fixed1 "guest-cr4-fixed1" GuestCtlRegs GUEST_REGISTERS {
        reads: [GuestCr4] [CapVmxCr4Fixed1];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Every bit that is 0 in IA32_VMX_CR4_FIXED1 must be 0 in guest CR4.";
        meaning: "A bit is 1 that this processor, or the hypervisor below, does not offer in CR4; often the state came from another machine, or a write of CR4 was let through unchecked.";
        fix: "Clear the bits in guest CR4 that are 0 in IA32_VMX_CR4_FIXED1.";
        blame: [Zero(GuestCr4, MustBeZero)];
    }
    GuestCr4CetWp "guest-cr4-cet-wp" GuestCtlRegs GUEST_REGISTERS {
        reads: [GuestCr0 GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest CR4.CET is 1, guest CR0.WP must be 1.";
        meaning: "CET cannot be on without write protection of supervisor pages; often one of the two registers was emulated or restored without the other.";
        fix: "Set WP (bit 16) in guest CR0, or clear CET (bit 23) in guest CR4.";
        blame: [One(GuestCr0, Bits(CR0_WP)), Zero(GuestCr4, Bits(CR4_CET))];
    }
    GuestIa32eNeedsPg "guest-ia32e-needs-pg" GuestCtlRegs GUEST_REGISTERS {
        reads: [VmEntryControls GuestCr0] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"IA-32e mode guest\" is 1, guest CR0.PG must be 1.";
        meaning: "IA-32e mode cannot be active without paging; most often the guest turned paging off, or was reset, and the entry control was not cleared.";
        fix: "Clear \"IA-32e mode guest\" in the VM-entry controls if the guest left the mode, else set PG (bit 31) in guest CR0.";
        blame: [One(GuestCr0, Bits(CR0_PG)), Zero(VmEntryControls, Bits(IA32E_MODE_GUEST))];
    }
    GuestIa32eNeedsPae "guest-ia32e-needs-pae" GuestCtlRegs GUEST_REGISTERS {
        reads: [VmEntryControls GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"IA-32e mode guest\" is 1, guest CR4.PAE must be 1.";
        meaning: "IA-32e mode needs physical-address extension; often the guest was reset, or its CR4 restored, and the entry control did not follow.";
        fix: "Set PAE (bit 5) in guest CR4, or clear \"IA-32e mode guest\" in the VM-entry controls.";
        blame: [One(GuestCr4, Bits(CR4_PAE)), Zero(VmEntryControls, Bits(IA32E_MODE_GUEST))];
    }
    GuestPcideNeedsIa32e "guest-pcide-needs-ia32e" GuestCtlRegs GUEST_REGISTERS {
        reads: [VmEntryControls GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"IA-32e mode guest\" is 0, guest CR4.PCIDE must be 0.";
        meaning: "Process-context identifiers exist only in IA-32e mode; often the guest left the mode, or was reset, with PCIDE still 1.";
        fix: "Clear PCIDE (bit 17) in guest CR4, or set \"IA-32e mode guest\" in the VM-entry controls.";
        blame: [Zero(GuestCr4, Bits(CR4_PCIDE)), One(VmEntryControls, Bits(IA32E_MODE_GUEST))];
    }
    GuestCr3Width "guest-cr3-width" GuestCtlRegs GUEST_REGISTERS {
        reads: [GuestCr3] [CpuidMaxphyaddr CpuidIntel64 CpuidLam];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64, the bits of guest CR3 at and above the physical-address width must be 0, except the LAM bits 62:61 where the processor has them; paging need not be on.";
        meaning: "Guest CR3 does not hold a physical address; most often a write of CR3 was emulated and bit 63, which only asks not to flush, was stored with it.";
        fix: "Clear bit 63 and every other bit of guest CR3 at and above the physical-address width.";
        blame: [Zero(GuestCr3, BeyondPhysical)];
    }
    GuestCr4FredNeedsIa32e "guest-cr4-fred-needs-ia32e" GuestCtlRegs GUEST_REGISTERS {
        reads: [VmEntryControls GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest CR4.FRED is 1, \"IA-32e mode guest\" must be 1.";
        meaning: "FRED exists only in IA-32e mode; often the guest was reset, or its CR4 restored, and the entry control did not follow.";
        fix: "Clear FRED (bit 32) in guest CR4, or set \"IA-32e mode guest\" in the VM-entry controls.";
        blame: [Zero(GuestCr4, Bits(CR4_FRED)), One(VmEntryControls, Bits(IA32E_MODE_GUEST))];
    }

    // Guest debug registers and MSRs

    GuestDebugctlRsvd "guest-debugctl-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Debugctl VmEntryControls] [CpuidDebugctlBits];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load debug controls\" is 1, the bits of guest IA32_DEBUGCTL that the processor does not define must be 0.";
        meaning: "A bit is 1 that IA32_DEBUGCTL does not have on this processor, or under the hypervisor below; often the state came from another machine.";
        fix: "Clear the bits of guest IA32_DEBUGCTL that WRMSR would refuse, or clear \"load debug controls\".";
        blame: [
            Zero(GuestIa32Debugctl, Reserved),
            Relates(VmEntryControls, Bits(LOAD_DEBUG_CONTROLS)),
        ];
    }
    GuestDr7High32 "guest-dr7-high32" GuestDebugMsr GUEST_REGISTERS {
        reads: [VmEntryControls GuestDr7] [CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load debug controls\" is 1 and the processor supports Intel 64, bits 63:32 of guest DR7 must be 0.";
        meaning: "DR7 has 32 bits and the field holds more; often it was never written or was sign-extended.";
        fix: "Clear bits 63:32 of guest DR7 (400H after reset), or clear \"load debug controls\".";
        blame: [
            Zero(GuestDr7, Bits(HIGH_HALF)),
            Relates(VmEntryControls, Bits(LOAD_DEBUG_CONTROLS)),
        ];
    }
    GuestSysenterEsp "guest-sysenter-esp" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32SysenterEsp] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64, guest IA32_SYSENTER_ESP must be canonical.";
        meaning: "No linear address has such a form, and WRMSR would have refused it; often a write of the MSR was emulated without the check.";
        fix: "Write a canonical address to guest IA32_SYSENTER_ESP, and refuse others with #GP where the MSR is emulated.";
        blame: [Relates(GuestIa32SysenterEsp, NotCanonical)];
    }
    GuestSysenterEip "guest-sysenter-eip" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32SysenterEip] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64, guest IA32_SYSENTER_EIP must be canonical.";
        meaning: "No linear address has such a form, and WRMSR would have refused it; often a write of the MSR was emulated without the check.";
        fix: "Write a canonical address to guest IA32_SYSENTER_EIP, and refuse others with #GP where the MSR is emulated.";
        blame: [Relates(GuestIa32SysenterEip, NotCanonical)];
    }
    GuestPerfGlobalCtrl "guest-perf-global-ctrl" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32PerfGlobalCtrl VmEntryControls] [CpuidPerfGlobalCtrlBits];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load IA32_PERF_GLOBAL_CTRL\" is 1 in the VM-entry controls, the bits of guest IA32_PERF_GLOBAL_CTRL that are reserved on this processor must be 0.";
        meaning: "A performance counter is enabled that the processor, or the hypervisor below, does not have (CPUID leaf 0AH); often the state came from another machine.";
        fix: "Clear the bits of guest IA32_PERF_GLOBAL_CTRL that belong to no counter, or clear \"load IA32_PERF_GLOBAL_CTRL\".";
        blame: [
            Zero(GuestIa32PerfGlobalCtrl, Reserved),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_IA32_PERF_GLOBAL_CTRL)),
        ];
    }
    GuestPat "guest-pat" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Pat VmEntryControls] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load IA32_PAT\" is 1 in the VM-entry controls, each of the 8 bytes of guest IA32_PAT must be 0, 1, 4, 5, 6 or 7.";
        meaning: "A byte of the PAT is not a memory type; often a write of the MSR was emulated without the check, or the field was never written.";
        fix: "Write memory types to all 8 bytes of guest IA32_PAT (0007040600070406H after reset), or clear \"load IA32_PAT\".";
        blame: [Relates(GuestIa32Pat, All), Relates(VmEntryControls, Bits(ENTRY_LOAD_IA32_PAT))];
    }
    GuestEferRsvd "guest-efer-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Efer VmEntryControls] [CpuidNx];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load IA32_EFER\" is 1 in the VM-entry controls, every bit of guest IA32_EFER other than SCE, LME, LMA and NXE (bits 0, 8, 10 and 11) must be 0, and NXE too where the processor lacks execute-disable.";
        meaning: "A bit is 1 that IA32_EFER does not have on this processor; bits of AMD processors such as SVME, or NXE with execute-disable off, are the usual ones.";
        fix: "Clear the reserved bits of guest IA32_EFER.";
        blame: [
            Zero(GuestIa32Efer, Reserved),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_IA32_EFER)),
        ];
    }
    GuestEferLma "guest-efer-lma" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Efer VmEntryControls] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load IA32_EFER\" is 1 in the VM-entry controls, LMA (bit 10) of guest IA32_EFER must equal \"IA-32e mode guest\".";
        meaning: "The field says one mode for the guest and the entry control another; most often LMA was left 0 because WRMSR ignores it, or only one of the two followed a mode switch.";
        fix: "Set LMA in guest IA32_EFER exactly if the guest is in IA-32e mode, and \"IA-32e mode guest\" in the VM-entry controls to the same value.";
        blame: [
            Relates(GuestIa32Efer, Bits(EFER_LMA)),
            Relates(VmEntryControls, Bits(IA32E_MODE_GUEST | ENTRY_LOAD_IA32_EFER)),
        ];
    }
    GuestEferLme "guest-efer-lme" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Efer VmEntryControls GuestCr0] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load IA32_EFER\" is 1 in the VM-entry controls and guest CR0.PG is 1, LME (bit 8) of guest IA32_EFER must equal LMA (bit 10).";
        meaning: "With paging on, IA-32e mode is either enabled and active or neither; often CR0.PG was set for the guest without making the mode switch that LME asks for.";
        fix: "Set LMA and \"IA-32e mode guest\" if LME is 1 when paging is turned on, or clear LME of guest IA32_EFER for a guest outside IA-32e mode.";
        blame: [
            Relates(GuestIa32Efer, Bits(EFER_LME | EFER_LMA)),
            Relates(GuestCr0, Bits(CR0_PG)),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_IA32_EFER)),
        ];
    }
    GuestBndcfgsRsvd "guest-bndcfgs-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Bndcfgs VmEntryControls] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load IA32_BNDCFGS\" is 1, bits 11:2 of guest IA32_BNDCFGS must be 0.";
        meaning: "A reserved bit is 1; the field was never written, or a bound directory that is not page-aligned ran into the flag bits.";
        fix: "Clear bits 11:2 of guest IA32_BNDCFGS, or clear \"load IA32_BNDCFGS\".";
        blame: [
            Zero(GuestIa32Bndcfgs, Bits(0xFFC)),
            Relates(VmEntryControls, Bits(LOAD_IA32_BNDCFGS)),
        ];
    }
    GuestBndcfgsCanonical "guest-bndcfgs-canonical" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Bndcfgs VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load IA32_BNDCFGS\" is 1, the address in bits 63:12 of guest IA32_BNDCFGS must be canonical.";
        meaning: "The bound directory has an address that no linear address can be.";
        fix: "Write a canonical address to bits 63:12 of guest IA32_BNDCFGS, or clear \"load IA32_BNDCFGS\".";
        blame: [
            Relates(GuestIa32Bndcfgs, NotCanonical),
            Relates(VmEntryControls, Bits(LOAD_IA32_BNDCFGS)),
        ];
    }
    GuestRtitCtlRsvd "guest-rtit-ctl-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32RtitCtl VmEntryControls] [CpuidRtitCtlBits];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load IA32_RTIT_CTL\" is 1, the bits of guest IA32_RTIT_CTL that are reserved on this processor must be 0.";
        meaning: "A trace option is on that the processor, or the hypervisor below, does not have (CPUID leaf 14H).";
        fix: "Clear the bits of guest IA32_RTIT_CTL that WRMSR would refuse, or clear \"load IA32_RTIT_CTL\".";
        blame: [
            Zero(GuestIa32RtitCtl, Reserved),
            Relates(VmEntryControls, Bits(LOAD_IA32_RTIT_CTL)),
        ];
    }
    GuestSCetRsvd "guest-s-cet-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [VmEntryControls GuestIa32SCet] [CpuidCetSs CpuidCetIbt];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load CET state\" is 1 in the VM-entry controls, bits 9:6 of guest IA32_S_CET must be 0, as must bits 1:0 without shadow stacks and bits 5:2, 11:10 and 63:12 without indirect-branch tracking.";
        meaning: "A reserved bit is 1, or one of a CET feature that this processor does not have.";
        fix: "Clear the bits of guest IA32_S_CET that the processor does not define, or clear \"load CET state\".";
        blame: [
            Zero(GuestIa32SCet, Reserved),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_CET_STATE)),
        ];
    }
    GuestSCetSuppressTracker "guest-s-cet-suppress-tracker" GuestDebugMsr GUEST_REGISTERS {
        reads: [VmEntryControls GuestIa32SCet] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load CET state\" is 1 in the VM-entry controls, bits 10 (SUPPRESS) and 11 (TRACKER) of guest IA32_S_CET must not both be 1.";
        meaning: "Indirect-branch tracking is suppressed and waits for ENDBRANCH at the same time, a state that the processor never enters.";
        fix: "Clear bit 10 or bit 11 of guest IA32_S_CET.";
        blame: [
            Zero(GuestIa32SCet, Bits(S_CET_SUPPRESS | S_CET_TRACKER)),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_CET_STATE)),
        ];
    }
    GuestSCetCanonical "guest-s-cet-canonical" GuestDebugMsr GUEST_REGISTERS {
        reads: [VmEntryControls GuestIa32SCet] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load CET state\" is 1 in the VM-entry controls and the processor supports Intel 64, guest IA32_S_CET must be canonical.";
        meaning: "Bits 63:12 hold the base of the legacy code-page bitmap, and no linear address has such a form.";
        fix: "Write a canonical bitmap base to guest IA32_S_CET, or 0 if the bitmap is not used.";
        blame: [
            Relates(GuestIa32SCet, NotCanonical),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_CET_STATE)),
        ];
    }
    GuestIsstCanonical "guest-isst-canonical" GuestDebugMsr GUEST_REGISTERS {
        reads: [VmEntryControls GuestIa32InterruptSspTableAddr] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load CET state\" is 1 in the VM-entry controls and the processor supports Intel 64, guest IA32_INTERRUPT_SSP_TABLE_ADDR must be canonical.";
        meaning: "The table of shadow stacks for interrupts has an address that no linear address can be.";
        fix: "Write the linear address of the table to guest IA32_INTERRUPT_SSP_TABLE_ADDR, or 0 if the guest has none.";
        blame: [
            Relates(GuestIa32InterruptSspTableAddr, NotCanonical),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_CET_STATE)),
        ];
    }
    GuestLbrCtlRsvd "guest-lbr-ctl-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32LbrCtl VmEntryControls] [CpuidLbrCtlBits];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load guest IA32_LBR_CTL\" is 1, the bits of guest IA32_LBR_CTL that are reserved on this processor must be 0.";
        meaning: "An option of last-branch recording is on that the processor, or the hypervisor below, does not have (CPUID leaf 1CH).";
        fix: "Clear the bits of guest IA32_LBR_CTL that WRMSR would refuse, or clear \"load guest IA32_LBR_CTL\".";
        blame: [
            Zero(GuestIa32LbrCtl, Reserved),
            Relates(VmEntryControls, Bits(LOAD_GUEST_IA32_LBR_CTL)),
        ];
    }
    GuestPkrs "guest-pkrs" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32Pkrs VmEntryControls] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load PKRS\" is 1 in the VM-entry controls, bits 63:32 of guest IA32_PKRS must be 0.";
        meaning: "Protection keys take 32 bits, two for each of 16 keys, and the field holds more; often it was never written.";
        fix: "Clear bits 63:32 of guest IA32_PKRS, or clear \"load PKRS\".";
        blame: [
            Zero(GuestIa32Pkrs, Bits(HIGH_HALF)),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_PKRS)),
        ];
    }
    GuestUinv "guest-uinv" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestUinv VmEntryControls] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load UINV\" is 1, bits 15:8 of guest UINV must be 0.";
        meaning: "The user-interrupt notification vector has 8 bits and the 16-bit field holds more; often it was never written.";
        fix: "Write a vector from 0 to 255 to guest UINV, or clear \"load UINV\".";
        blame: [Zero(GuestUinv, Bits(0xFF00)), Relates(VmEntryControls, Bits(LOAD_UINV))];
    }
    GuestSpecCtrl "guest-spec-ctrl" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32SpecCtrl VmEntryControls] [CpuidSpecCtrlBits];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: false;
        summary: "If \"load guest IA32_SPEC_CTRL\" is 1, guest IA32_SPEC_CTRL must hold a value that WRMSR would accept.";
        meaning: "A bit is 1 that IA32_SPEC_CTRL does not have on this processor.";
        fix: "Clear the bits of guest IA32_SPEC_CTRL that CPUID does not enumerate, or clear \"load guest IA32_SPEC_CTRL\".";
        blame: [
            Zero(GuestIa32SpecCtrl, Reserved),
            Relates(VmEntryControls, Bits(LOAD_GUEST_IA32_SPEC_CTRL)),
        ];
    }
    GuestFredConfigRsvd "guest-fred-config-rsvd" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredConfig VmEntryControls] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: false;
        summary: "If \"load FRED\" is 1 in the VM-entry controls, bits 2, 5:4 and 11 of guest IA32_FRED_CONFIG must be 0.";
        meaning: "A reserved bit is 1; the field was never written, or an entry point that is not page-aligned ran into the flag bits.";
        fix: "Clear bits 2, 5:4 and 11 of guest IA32_FRED_CONFIG.";
        blame: [
            Zero(GuestIa32FredConfig, Bits(FRED_CONFIG_RESERVED)),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_IA32_FRED)),
        ];
    }
    GuestFredConfigCanonical "guest-fred-config-canonical" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredConfig VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the VM-entry controls, the address in bits 63:12 of guest IA32_FRED_CONFIG must be canonical.";
        meaning: "The entry point for events has an address that no linear address can be.";
        fix: "Write the linear address of the entry page to bits 63:12 of guest IA32_FRED_CONFIG.";
        blame: [
            Relates(GuestIa32FredConfig, NotCanonical),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_IA32_FRED)),
        ];
    }
    GuestFredRsp1 "guest-fred-rsp1" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredRsp1 VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the VM-entry controls, guest IA32_FRED_RSP1 must be canonical and 64-byte aligned (bits 5:0 zero).";
        meaning: "The stack pointer for stack level 1 is not one that WRMSR would take; often the field was never written.";
        fix: "Write the aligned linear address of the stack top to guest IA32_FRED_RSP1, or 0 if the level is not used.";
        blame: [
            Zero(GuestIa32FredRsp1, Bits(0x3F)),
            Relates(GuestIa32FredRsp1, NotCanonical),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_IA32_FRED)),
        ];
    }
    GuestFredSsp1 "guest-fred-ssp1" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredSsp1 VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the VM-entry controls, guest IA32_FRED_SSP1 must be canonical and 8-byte aligned (bits 2:0 zero).";
        meaning: "The shadow-stack pointer for stack level 1 is not one that WRMSR would take; often the field was never written.";
        fix: "Write the aligned linear address of the shadow-stack top to guest IA32_FRED_SSP1, or 0 if the level is not used.";
        blame: [
            Zero(GuestIa32FredSsp1, Bits(0x7)),
            Relates(GuestIa32FredSsp1, NotCanonical),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_IA32_FRED)),
        ];
    }
    GuestFredRsp2 "guest-fred-rsp2" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredRsp2 VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the VM-entry controls, guest IA32_FRED_RSP2 must be canonical and 64-byte aligned (bits 5:0 zero).";
        meaning: "The stack pointer for stack level 2 is not one that WRMSR would take; often the field was never written.";
        fix: "Write the aligned linear address of the stack top to guest IA32_FRED_RSP2, or 0 if the level is not used.";
        blame: [
            Zero(GuestIa32FredRsp2, Bits(0x3F)),
            Relates(GuestIa32FredRsp2, NotCanonical),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_IA32_FRED)),
        ];
    }
    GuestFredSsp2 "guest-fred-ssp2" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredSsp2 VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the VM-entry controls, guest IA32_FRED_SSP2 must be canonical and 8-byte aligned (bits 2:0 zero).";
        meaning: "The shadow-stack pointer for stack level 2 is not one that WRMSR would take; often the field was never written.";
        fix: "Write the aligned linear address of the shadow-stack top to guest IA32_FRED_SSP2, or 0 if the level is not used.";
        blame: [
            Zero(GuestIa32FredSsp2, Bits(0x7)),
            Relates(GuestIa32FredSsp2, NotCanonical),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_IA32_FRED)),
        ];
    }
    GuestFredRsp3 "guest-fred-rsp3" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredRsp3 VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the VM-entry controls, guest IA32_FRED_RSP3 must be canonical and 64-byte aligned (bits 5:0 zero).";
        meaning: "The stack pointer for stack level 3 is not one that WRMSR would take; often the field was never written.";
        fix: "Write the aligned linear address of the stack top to guest IA32_FRED_RSP3, or 0 if the level is not used.";
        blame: [
            Zero(GuestIa32FredRsp3, Bits(0x3F)),
            Relates(GuestIa32FredRsp3, NotCanonical),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_IA32_FRED)),
        ];
    }
    GuestFredSsp3 "guest-fred-ssp3" GuestDebugMsr GUEST_REGISTERS {
        reads: [GuestIa32FredSsp3 VmEntryControls] [CpuidLinearWidth];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load FRED\" is 1 in the VM-entry controls, guest IA32_FRED_SSP3 must be canonical and 8-byte aligned (bits 2:0 zero).";
        meaning: "The shadow-stack pointer for stack level 3 is not one that WRMSR would take; often the field was never written.";
        fix: "Write the aligned linear address of the shadow-stack top to guest IA32_FRED_SSP3, or 0 if the level is not used.";
        blame: [
            Zero(GuestIa32FredSsp3, Bits(0x7)),
            Relates(GuestIa32FredSsp3, NotCanonical),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_IA32_FRED)),
        ];
    }

    // Guest segments

    GuestBaseCsV86 "guest-base-cs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsSelector GuestCsBase GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest CS base must be the CS selector shifted left by 4.";
        meaning: "In virtual-8086 mode a base always follows from its selector; often CS was loaded for another mode, or real-address mode is run as virtual-8086 mode and the base is an unreal one.";
        fix: "Write the CS selector times 16 to the guest CS base, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [
            Relates(GuestCsBase, All),
            Relates(GuestCsSelector, All),
            Relates(GuestRflags, Bits(RFLAGS_VM)),
        ];
    }
    GuestLimitCsV86 "guest-limit-cs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsLimit GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest CS limit must be 0000FFFFH.";
        meaning: "In virtual-8086 mode every segment is 64 KByte long; often CS was loaded for another mode, or real-address mode is run as virtual-8086 mode and the limit is an unreal one.";
        fix: "Write 0000FFFFH to the guest CS limit, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [Relates(GuestCsLimit, All), Relates(GuestRflags, Bits(RFLAGS_VM))];
    }
    GuestArCsV86 "guest-ar-cs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest CS access rights must be 000000F3H.";
        meaning: "In virtual-8086 mode every segment is present, writable, accessed data at privilege level 3; often CS kept the rights of another mode, such as 93H of real-address mode.";
        fix: "Write 000000F3H to the guest CS access rights, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [Relates(GuestCsAccessRights, All), Relates(GuestRflags, Bits(RFLAGS_VM))];
    }
    GuestBaseSsV86 "guest-base-ss-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsSelector GuestSsBase GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest SS base must be the SS selector shifted left by 4.";
        meaning: "In virtual-8086 mode a base always follows from its selector; often SS was loaded for another mode, or real-address mode is run as virtual-8086 mode and the base is an unreal one.";
        fix: "Write the SS selector times 16 to the guest SS base, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [
            Relates(GuestSsBase, All),
            Relates(GuestSsSelector, All),
            Relates(GuestRflags, Bits(RFLAGS_VM)),
        ];
    }
    GuestLimitSsV86 "guest-limit-ss-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsLimit GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest SS limit must be 0000FFFFH.";
        meaning: "In virtual-8086 mode every segment is 64 KByte long; often SS was loaded for another mode, or real-address mode is run as virtual-8086 mode and the limit is an unreal one.";
        fix: "Write 0000FFFFH to the guest SS limit, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [Relates(GuestSsLimit, All), Relates(GuestRflags, Bits(RFLAGS_VM))];
    }
    GuestArSsV86 "guest-ar-ss-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest SS access rights must be 000000F3H.";
        meaning: "In virtual-8086 mode every segment is present, writable, accessed data at privilege level 3; often SS kept the rights of another mode, such as 93H of real-address mode.";
        fix: "Write 000000F3H to the guest SS access rights, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [Relates(GuestSsAccessRights, All), Relates(GuestRflags, Bits(RFLAGS_VM))];
    }
    GuestBaseDsV86 "guest-base-ds-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsSelector GuestDsBase GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest DS base must be the DS selector shifted left by 4.";
        meaning: "In virtual-8086 mode a base always follows from its selector; often DS was loaded for another mode, or real-address mode is run as virtual-8086 mode and the base is an unreal one.";
        fix: "Write the DS selector times 16 to the guest DS base, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [
            Relates(GuestDsBase, All),
            Relates(GuestDsSelector, All),
            Relates(GuestRflags, Bits(RFLAGS_VM)),
        ];
    }
    GuestLimitDsV86 "guest-limit-ds-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsLimit GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest DS limit must be 0000FFFFH.";
        meaning: "In virtual-8086 mode every segment is 64 KByte long; often DS was loaded for another mode, or real-address mode is run as virtual-8086 mode and the limit is an unreal one.";
        fix: "Write 0000FFFFH to the guest DS limit, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [Relates(GuestDsLimit, All), Relates(GuestRflags, Bits(RFLAGS_VM))];
    }
    GuestArDsV86 "guest-ar-ds-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest DS access rights must be 000000F3H.";
        meaning: "In virtual-8086 mode every segment is present, writable, accessed data at privilege level 3; often DS kept the rights of another mode, such as 93H of real-address mode.";
        fix: "Write 000000F3H to the guest DS access rights, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [Relates(GuestDsAccessRights, All), Relates(GuestRflags, Bits(RFLAGS_VM))];
    }
    GuestBaseEsV86 "guest-base-es-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsSelector GuestEsBase GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest ES base must be the ES selector shifted left by 4.";
        meaning: "In virtual-8086 mode a base always follows from its selector; often ES was loaded for another mode, or real-address mode is run as virtual-8086 mode and the base is an unreal one.";
        fix: "Write the ES selector times 16 to the guest ES base, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [
            Relates(GuestEsBase, All),
            Relates(GuestEsSelector, All),
            Relates(GuestRflags, Bits(RFLAGS_VM)),
        ];
    }
    GuestLimitEsV86 "guest-limit-es-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsLimit GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest ES limit must be 0000FFFFH.";
        meaning: "In virtual-8086 mode every segment is 64 KByte long; often ES was loaded for another mode, or real-address mode is run as virtual-8086 mode and the limit is an unreal one.";
        fix: "Write 0000FFFFH to the guest ES limit, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [Relates(GuestEsLimit, All), Relates(GuestRflags, Bits(RFLAGS_VM))];
    }
    GuestArEsV86 "guest-ar-es-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest ES access rights must be 000000F3H.";
        meaning: "In virtual-8086 mode every segment is present, writable, accessed data at privilege level 3; often ES kept the rights of another mode, such as 93H of real-address mode.";
        fix: "Write 000000F3H to the guest ES access rights, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [Relates(GuestEsAccessRights, All), Relates(GuestRflags, Bits(RFLAGS_VM))];
    }
    GuestBaseFsV86 "guest-base-fs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsSelector GuestFsBase GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest FS base must be the FS selector shifted left by 4.";
        meaning: "In virtual-8086 mode a base always follows from its selector; often FS was loaded for another mode, or real-address mode is run as virtual-8086 mode and the base is an unreal one.";
        fix: "Write the FS selector times 16 to the guest FS base, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [
            Relates(GuestFsBase, All),
            Relates(GuestFsSelector, All),
            Relates(GuestRflags, Bits(RFLAGS_VM)),
        ];
    }
    GuestLimitFsV86 "guest-limit-fs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsLimit GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest FS limit must be 0000FFFFH.";
        meaning: "In virtual-8086 mode every segment is 64 KByte long; often FS was loaded for another mode, or real-address mode is run as virtual-8086 mode and the limit is an unreal one.";
        fix: "Write 0000FFFFH to the guest FS limit, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [Relates(GuestFsLimit, All), Relates(GuestRflags, Bits(RFLAGS_VM))];
    }
    GuestArFsV86 "guest-ar-fs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest FS access rights must be 000000F3H.";
        meaning: "In virtual-8086 mode every segment is present, writable, accessed data at privilege level 3; often FS kept the rights of another mode, such as 93H of real-address mode.";
        fix: "Write 000000F3H to the guest FS access rights, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [Relates(GuestFsAccessRights, All), Relates(GuestRflags, Bits(RFLAGS_VM))];
    }
    GuestBaseGsV86 "guest-base-gs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsSelector GuestGsBase GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest GS base must be the GS selector shifted left by 4.";
        meaning: "In virtual-8086 mode a base always follows from its selector; often GS was loaded for another mode, or real-address mode is run as virtual-8086 mode and the base is an unreal one.";
        fix: "Write the GS selector times 16 to the guest GS base, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [
            Relates(GuestGsBase, All),
            Relates(GuestGsSelector, All),
            Relates(GuestRflags, Bits(RFLAGS_VM)),
        ];
    }
    GuestLimitGsV86 "guest-limit-gs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsLimit GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest GS limit must be 0000FFFFH.";
        meaning: "In virtual-8086 mode every segment is 64 KByte long; often GS was loaded for another mode, or real-address mode is run as virtual-8086 mode and the limit is an unreal one.";
        fix: "Write 0000FFFFH to the guest GS limit, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [Relates(GuestGsLimit, All), Relates(GuestRflags, Bits(RFLAGS_VM))];
    }
    GuestArGsV86 "guest-ar-gs-v86" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 1, the guest GS access rights must be 000000F3H.";
        meaning: "In virtual-8086 mode every segment is present, writable, accessed data at privilege level 3; often GS kept the rights of another mode, such as 93H of real-address mode.";
        fix: "Write 000000F3H to the guest GS access rights, or clear RFLAGS.VM if the guest is not in virtual-8086 mode.";
        blame: [Relates(GuestGsAccessRights, All), Relates(GuestRflags, Bits(RFLAGS_VM))];
    }
    GuestSelSsRplEqCs "guest-sel-ss-rpl-eq-cs" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsSelector GuestSsSelector PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and \"unrestricted guest\" is 0, bits 1:0 (RPL) of the guest SS and CS selectors must be equal, even if SS is unusable.";
        meaning: "CS and SS disagree on the privilege level; often the guest is caught between loading the two, as on its way to protected mode, which the processor runs only as an unrestricted guest.";
        fix: "Make the RPL of the guest SS selector equal to that of the CS selector, emulate the guest until they agree, or set \"unrestricted guest\".";
        blame: [
            Relates(GuestSsSelector, Bits(RPL)),
            Relates(GuestCsSelector, Bits(RPL)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(UNRESTRICTED_GUEST)),
        ];
    }
    GuestArCsType "guest-ar-cs-type" GuestSeg GUEST_SEGMENTS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and \"unrestricted guest\" is 0, the type (bits 3:0) of the guest CS access rights must be 9, 11, 13 or 15, an accessed code segment.";
        meaning: "CS is not an accessed code segment; often the accessed bit is missing, or CS still has the data type 3 of real-address mode and \"unrestricted guest\" is off.";
        fix: "Write an accessed code type such as 11 to bits 3:0 of the guest CS access rights, or set \"unrestricted guest\" for a guest in real-address mode.";
        blame: [
            Relates(GuestCsAccessRights, Bits(AR_TYPE)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(UNRESTRICTED_GUEST)),
        ];
    }
    GuestArSsDplEqRpl "guest-ar-ss-dpl-eq-rpl" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsSelector PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and \"unrestricted guest\" is 0, the DPL (bits 6:5) of the guest SS access rights must equal the RPL (bits 1:0) of the SS selector, even if SS is unusable.";
        meaning: "SS could not have been loaded so; often SS still has a value of real-address mode in a guest that has just left that mode, or the rights of a null SS were written as 0.";
        fix: "Write the RPL of the guest SS selector to bits 6:5 of the guest SS access rights, emulate the guest until it has loaded SS, or set \"unrestricted guest\".";
        blame: [
            Relates(GuestSsAccessRights, Bits(AR_DPL)),
            Relates(GuestSsSelector, Bits(RPL)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(UNRESTRICTED_GUEST)),
        ];
    }
    GuestArCsTypeUrg "guest-ar-cs-type-urg" GuestSeg GUEST_SEGMENTS {
        reads: [PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and \"unrestricted guest\" is 1, the type (bits 3:0) of the guest CS access rights must be 3, 9, 11, 13 or 15.";
        meaning: "CS is neither an accessed code segment nor the accessed writable data segment of real-address mode; often the accessed bit is missing.";
        fix: "Write 11 to bits 3:0 of the guest CS access rights in protected mode, or 3 or 11 in real-address mode.";
        blame: [
            Relates(GuestCsAccessRights, Bits(AR_TYPE)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(UNRESTRICTED_GUEST)),
        ];
    }
    GuestArCsSBit "guest-ar-cs-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, bit 4 (S) of the guest CS access rights must be 1.";
        meaning: "CS is described as a system segment, such as a TSS or a gate, not as code or data; often the rights were left 0 or were taken from an attribute word of another format.";
        fix: "Set bit 4 of the guest CS access rights.";
        blame: [One(GuestCsAccessRights, Bits(AR_S))];
    }
    GuestArCsPresent "guest-ar-cs-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, bit 7 (P) of the guest CS access rights must be 1.";
        meaning: "The guest is to fetch code from a segment that is not present; often the rights were left 0.";
        fix: "Set bit 7 of the guest CS access rights.";
        blame: [One(GuestCsAccessRights, Bits(AR_P))];
    }
    GuestArCsRsvd "guest-ar-cs-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, bits 11:8 and 31:17 of the guest CS access rights must be 0.";
        meaning: "A reserved bit is 1; often the upper half of the descriptor was copied unshifted, with the limit bits 19:16 that stand at 11:8.";
        fix: "Clear bits 11:8 and 31:17 of the guest CS access rights.";
        blame: [Zero(GuestCsAccessRights, Bits(AR_RESERVED))];
    }
    GuestArCsGLow "guest-ar-cs-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsLimit GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and bits 11:0 of the guest CS limit are not all 1, bit 15 (G) of the guest CS access rights must be 0.";
        meaning: "With granularity of 4 KByte a limit always ends in FFFH, and this one does not; often the 20-bit limit of the descriptor was written without expanding it to bytes.";
        fix: "Write the limit in bytes (shifted left by 12, plus FFFH) to the guest CS limit, or clear bit 15 of the guest CS access rights.";
        blame: [Relates(GuestCsLimit, Bits(0xFFF)), Zero(GuestCsAccessRights, Bits(AR_G))];
    }
    GuestArCsGHigh "guest-ar-cs-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsLimit GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and bits 31:20 of the guest CS limit are not all 0, bit 15 (G) of the guest CS access rights must be 1.";
        meaning: "A limit of 1 MByte or more needs granularity of 4 KByte; often the flat limit FFFFFFFFH was written with rights that lack bit 15.";
        fix: "Set bit 15 of the guest CS access rights, or lower the guest CS limit below 1 MByte.";
        blame: [One(GuestCsAccessRights, Bits(AR_G)), Relates(GuestCsLimit, Bits(0xFFF0_0000))];
    }
    GuestArCsDplType3 "guest-ar-cs-dpl-type3" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and the type of the guest CS access rights is 3, the DPL (bits 6:5) of CS must be 0.";
        meaning: "Type 3 is CS of real-address mode, which runs at privilege level 0.";
        fix: "Clear bits 6:5 of the guest CS access rights, or write a code type to bits 3:0 if the guest is in protected mode.";
        blame: [
            Zero(GuestCsAccessRights, Bits(AR_DPL)),
            Relates(GuestCsAccessRights, Bits(AR_TYPE)),
        ];
    }
    GuestArSsDplZeroCs3 "guest-ar-ss-dpl-zero-cs3" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and the type of the guest CS access rights is 3, the DPL (bits 6:5) of the guest SS access rights must be 0.";
        meaning: "CS says real-address mode, which runs at privilege level 0, and the DPL of SS, which is the CPL, says otherwise.";
        fix: "Clear bits 6:5 of the guest SS access rights, or write a code type to bits 3:0 of the guest CS access rights.";
        blame: [
            Zero(GuestSsAccessRights, Bits(AR_DPL)),
            Relates(GuestCsAccessRights, Bits(AR_TYPE)),
        ];
    }
    GuestArCsDplNonconforming "guest-ar-cs-dpl-nonconforming" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and the type of the guest CS access rights is 9 or 11 (non-conforming code), the DPL (bits 6:5) of CS must equal the DPL of SS, even if SS is unusable.";
        meaning: "Non-conforming code runs at the DPL of its segment, and the DPL of SS, which is the CPL, says otherwise; often SS is null in a 64-bit guest and its DPL was written as 0 at CPL 3.";
        fix: "Write the privilege level of the guest to bits 6:5 of both the guest CS and the guest SS access rights.";
        blame: [
            Relates(GuestCsAccessRights, Bits(AR_DPL)),
            Relates(GuestSsAccessRights, Bits(AR_DPL)),
        ];
    }
    GuestArCsDplConforming "guest-ar-cs-dpl-conforming" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and the type of the guest CS access rights is 13 or 15 (conforming code), the DPL (bits 6:5) of CS must not be greater than the DPL of SS, even if SS is unusable.";
        meaning: "Conforming code runs at its DPL or at a less privileged level, and the DPL of SS, which is the CPL, is more privileged.";
        fix: "Lower the DPL in the guest CS access rights, or raise the DPL in the guest SS access rights to the privilege level of the guest.";
        blame: [
            Relates(GuestCsAccessRights, Bits(AR_DPL)),
            Relates(GuestSsAccessRights, Bits(AR_DPL)),
        ];
    }
    GuestArCsDbL "guest-ar-cs-db-l" GuestSeg GUEST_SEGMENTS {
        reads: [VmEntryControls GuestCsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, \"IA-32e mode guest\" is 1 and bit 13 (L) of the guest CS access rights is 1, bit 14 (D/B) must be 0.";
        meaning: "CS is 64-bit and 32-bit code at once; often the rights C09BH of a 32-bit segment were only supplemented with L.";
        fix: "Clear bit 14 of the guest CS access rights for 64-bit code, or bit 13 for 32-bit code.";
        blame: [
            Zero(GuestCsAccessRights, Bits(AR_DB)),
            Relates(GuestCsAccessRights, Bits(AR_L)),
            Relates(VmEntryControls, Bits(IA32E_MODE_GUEST)),
        ];
    }
    GuestArSsDplZeroPe0 "guest-ar-ss-dpl-zero-pe0" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestCr0 GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and guest CR0.PE is 0, the DPL (bits 6:5) of the guest SS access rights must be 0.";
        meaning: "Real-address mode runs at privilege level 0, and the DPL of SS, which is the CPL, says otherwise; often SS was not reset with CR0, or keeps the F3H of virtual-8086 mode.";
        fix: "Clear bits 6:5 of the guest SS access rights, or set PE in guest CR0 if the guest is in protected mode.";
        blame: [Zero(GuestSsAccessRights, Bits(AR_DPL)), One(GuestCr0, Bits(CR0_PE))];
    }
    GuestArSsType "guest-ar-ss-type" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and SS is usable, the type (bits 3:0) of the guest SS access rights must be 3 or 7, an accessed writable data segment.";
        meaning: "SS is not an accessed writable data segment; often the accessed bit is missing, or SS is null and bit 16 (unusable) was not set.";
        fix: "Write 3 to bits 3:0 of the guest SS access rights, or set bit 16 (unusable) if SS is null.";
        blame: [
            Relates(GuestSsAccessRights, Bits(AR_TYPE)),
            One(GuestSsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArSsSBit "guest-ar-ss-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and SS is usable, bit 4 (S) of the guest SS access rights must be 1.";
        meaning: "SS is described as a system segment, such as a TSS or a gate, not as code or data; often SS is null and bit 16 (unusable) was not set.";
        fix: "Set bit 4 of the guest SS access rights, or set bit 16 (unusable) if SS is null.";
        blame: [One(GuestSsAccessRights, Bits(AR_S)), One(GuestSsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestArSsPresent "guest-ar-ss-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and SS is usable, bit 7 (P) of the guest SS access rights must be 1.";
        meaning: "SS is usable but not present; most often it is null and bit 16 (unusable) was not set.";
        fix: "Set bit 7 of the guest SS access rights, or set bit 16 (unusable) if SS is null.";
        blame: [One(GuestSsAccessRights, Bits(AR_P)), One(GuestSsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestArSsRsvd "guest-ar-ss-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and SS is usable, bits 11:8 and 31:17 of the guest SS access rights must be 0.";
        meaning: "A reserved bit is 1; often the upper half of the descriptor was copied unshifted, with the limit bits 19:16 that stand at 11:8.";
        fix: "Clear bits 11:8 and 31:17 of the guest SS access rights.";
        blame: [
            Zero(GuestSsAccessRights, Bits(AR_RESERVED)),
            One(GuestSsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArSsGLow "guest-ar-ss-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsLimit GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, SS is usable and bits 11:0 of the guest SS limit are not all 1, bit 15 (G) of the guest SS access rights must be 0.";
        meaning: "With granularity of 4 KByte a limit always ends in FFFH, and this one does not; often the 20-bit limit of the descriptor was written without expanding it to bytes.";
        fix: "Write the limit in bytes (shifted left by 12, plus FFFH) to the guest SS limit, or clear bit 15 of the guest SS access rights.";
        blame: [
            Relates(GuestSsLimit, Bits(0xFFF)),
            Zero(GuestSsAccessRights, Bits(AR_G)),
            One(GuestSsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArSsGHigh "guest-ar-ss-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsLimit GuestSsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, SS is usable and bits 31:20 of the guest SS limit are not all 0, bit 15 (G) of the guest SS access rights must be 1.";
        meaning: "A limit of 1 MByte or more needs granularity of 4 KByte; often the flat limit FFFFFFFFH was written with rights that lack bit 15.";
        fix: "Set bit 15 of the guest SS access rights, or lower the guest SS limit below 1 MByte.";
        blame: [
            One(GuestSsAccessRights, Bits(AR_G)),
            Relates(GuestSsLimit, Bits(0xFFF0_0000)),
            One(GuestSsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArDsAccessed "guest-ar-ds-accessed" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and DS is usable, bit 0 (accessed) of the guest DS access rights must be 1.";
        meaning: "The processor sets the accessed bit of every descriptor that it loads, and DS lacks it; often the rights were built by hand, or DS is null and bit 16 (unusable) was not set.";
        fix: "Set bit 0 of the guest DS access rights, or set bit 16 (unusable) if DS is null.";
        blame: [
            One(GuestDsAccessRights, Bits(AR_ACCESSED)),
            One(GuestDsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArDsCodeReadable "guest-ar-ds-code-readable" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, DS is usable and bit 3 of the guest DS access rights is 1 (code), bit 1 (readable) must be 1.";
        meaning: "An execute-only code segment cannot be in DS; often the rights of CS were copied.";
        fix: "Set bit 1 of the guest DS access rights, or clear bit 3 for a data segment.";
        blame: [
            One(GuestDsAccessRights, Bits(AR_READABLE)),
            Zero(GuestDsAccessRights, Bits(AR_CODE)),
            One(GuestDsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArDsSBit "guest-ar-ds-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and DS is usable, bit 4 (S) of the guest DS access rights must be 1.";
        meaning: "DS is described as a system segment, such as a TSS or a gate, not as code or data; often DS is null and bit 16 (unusable) was not set.";
        fix: "Set bit 4 of the guest DS access rights, or set bit 16 (unusable) if DS is null.";
        blame: [One(GuestDsAccessRights, Bits(AR_S)), One(GuestDsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestArDsPresent "guest-ar-ds-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and DS is usable, bit 7 (P) of the guest DS access rights must be 1.";
        meaning: "DS is usable but not present; most often it is null and bit 16 (unusable) was not set.";
        fix: "Set bit 7 of the guest DS access rights, or set bit 16 (unusable) if DS is null.";
        blame: [One(GuestDsAccessRights, Bits(AR_P)), One(GuestDsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestArDsRsvd "guest-ar-ds-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and DS is usable, bits 11:8 and 31:17 of the guest DS access rights must be 0.";
        meaning: "A reserved bit is 1; often the upper half of the descriptor was copied unshifted, with the limit bits 19:16 that stand at 11:8.";
        fix: "Clear bits 11:8 and 31:17 of the guest DS access rights.";
        blame: [
            Zero(GuestDsAccessRights, Bits(AR_RESERVED)),
            One(GuestDsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArDsGLow "guest-ar-ds-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsLimit GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, DS is usable and bits 11:0 of the guest DS limit are not all 1, bit 15 (G) of the guest DS access rights must be 0.";
        meaning: "With granularity of 4 KByte a limit always ends in FFFH, and this one does not; often the 20-bit limit of the descriptor was written without expanding it to bytes.";
        fix: "Write the limit in bytes (shifted left by 12, plus FFFH) to the guest DS limit, or clear bit 15 of the guest DS access rights.";
        blame: [
            Relates(GuestDsLimit, Bits(0xFFF)),
            Zero(GuestDsAccessRights, Bits(AR_G)),
            One(GuestDsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArDsGHigh "guest-ar-ds-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsLimit GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, DS is usable and bits 31:20 of the guest DS limit are not all 0, bit 15 (G) of the guest DS access rights must be 1.";
        meaning: "A limit of 1 MByte or more needs granularity of 4 KByte; often the flat limit FFFFFFFFH was written with rights that lack bit 15.";
        fix: "Set bit 15 of the guest DS access rights, or lower the guest DS limit below 1 MByte.";
        blame: [
            One(GuestDsAccessRights, Bits(AR_G)),
            Relates(GuestDsLimit, Bits(0xFFF0_0000)),
            One(GuestDsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArDsDplRpl "guest-ar-ds-dpl-rpl" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsSelector PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestDsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, DS is usable, \"unrestricted guest\" is 0 and the type of the guest DS access rights is at most 11, the DPL (bits 6:5) must not be less than the RPL (bits 1:0) of the DS selector.";
        meaning: "The guest could not have loaded DS with so high a requested privilege level; often the selector is a value of real-address mode in a guest that has just left that mode, which the processor runs only as an unrestricted guest.";
        fix: "Raise the DPL in the guest DS access rights to the RPL, lower the RPL of the guest DS selector, or set \"unrestricted guest\".";
        blame: [
            Relates(GuestDsAccessRights, Bits(AR_DPL | AR_TYPE)),
            Relates(GuestDsSelector, Bits(RPL)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(UNRESTRICTED_GUEST)),
        ];
    }
    GuestArEsAccessed "guest-ar-es-accessed" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and ES is usable, bit 0 (accessed) of the guest ES access rights must be 1.";
        meaning: "The processor sets the accessed bit of every descriptor that it loads, and ES lacks it; often the rights were built by hand, or ES is null and bit 16 (unusable) was not set.";
        fix: "Set bit 0 of the guest ES access rights, or set bit 16 (unusable) if ES is null.";
        blame: [
            One(GuestEsAccessRights, Bits(AR_ACCESSED)),
            One(GuestEsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArEsCodeReadable "guest-ar-es-code-readable" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, ES is usable and bit 3 of the guest ES access rights is 1 (code), bit 1 (readable) must be 1.";
        meaning: "An execute-only code segment cannot be in ES; often the rights of CS were copied.";
        fix: "Set bit 1 of the guest ES access rights, or clear bit 3 for a data segment.";
        blame: [
            One(GuestEsAccessRights, Bits(AR_READABLE)),
            Zero(GuestEsAccessRights, Bits(AR_CODE)),
            One(GuestEsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArEsSBit "guest-ar-es-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and ES is usable, bit 4 (S) of the guest ES access rights must be 1.";
        meaning: "ES is described as a system segment, such as a TSS or a gate, not as code or data; often ES is null and bit 16 (unusable) was not set.";
        fix: "Set bit 4 of the guest ES access rights, or set bit 16 (unusable) if ES is null.";
        blame: [One(GuestEsAccessRights, Bits(AR_S)), One(GuestEsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestArEsPresent "guest-ar-es-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and ES is usable, bit 7 (P) of the guest ES access rights must be 1.";
        meaning: "ES is usable but not present; most often it is null and bit 16 (unusable) was not set.";
        fix: "Set bit 7 of the guest ES access rights, or set bit 16 (unusable) if ES is null.";
        blame: [One(GuestEsAccessRights, Bits(AR_P)), One(GuestEsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestArEsRsvd "guest-ar-es-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and ES is usable, bits 11:8 and 31:17 of the guest ES access rights must be 0.";
        meaning: "A reserved bit is 1; often the upper half of the descriptor was copied unshifted, with the limit bits 19:16 that stand at 11:8.";
        fix: "Clear bits 11:8 and 31:17 of the guest ES access rights.";
        blame: [
            Zero(GuestEsAccessRights, Bits(AR_RESERVED)),
            One(GuestEsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArEsGLow "guest-ar-es-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsLimit GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, ES is usable and bits 11:0 of the guest ES limit are not all 1, bit 15 (G) of the guest ES access rights must be 0.";
        meaning: "With granularity of 4 KByte a limit always ends in FFFH, and this one does not; often the 20-bit limit of the descriptor was written without expanding it to bytes.";
        fix: "Write the limit in bytes (shifted left by 12, plus FFFH) to the guest ES limit, or clear bit 15 of the guest ES access rights.";
        blame: [
            Relates(GuestEsLimit, Bits(0xFFF)),
            Zero(GuestEsAccessRights, Bits(AR_G)),
            One(GuestEsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArEsGHigh "guest-ar-es-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsLimit GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, ES is usable and bits 31:20 of the guest ES limit are not all 0, bit 15 (G) of the guest ES access rights must be 1.";
        meaning: "A limit of 1 MByte or more needs granularity of 4 KByte; often the flat limit FFFFFFFFH was written with rights that lack bit 15.";
        fix: "Set bit 15 of the guest ES access rights, or lower the guest ES limit below 1 MByte.";
        blame: [
            One(GuestEsAccessRights, Bits(AR_G)),
            Relates(GuestEsLimit, Bits(0xFFF0_0000)),
            One(GuestEsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArEsDplRpl "guest-ar-es-dpl-rpl" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsSelector PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestEsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, ES is usable, \"unrestricted guest\" is 0 and the type of the guest ES access rights is at most 11, the DPL (bits 6:5) must not be less than the RPL (bits 1:0) of the ES selector.";
        meaning: "The guest could not have loaded ES with so high a requested privilege level; often the selector is a value of real-address mode in a guest that has just left that mode, which the processor runs only as an unrestricted guest.";
        fix: "Raise the DPL in the guest ES access rights to the RPL, lower the RPL of the guest ES selector, or set \"unrestricted guest\".";
        blame: [
            Relates(GuestEsAccessRights, Bits(AR_DPL | AR_TYPE)),
            Relates(GuestEsSelector, Bits(RPL)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(UNRESTRICTED_GUEST)),
        ];
    }
    GuestArFsAccessed "guest-ar-fs-accessed" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and FS is usable, bit 0 (accessed) of the guest FS access rights must be 1.";
        meaning: "The processor sets the accessed bit of every descriptor that it loads, and FS lacks it; often the rights were built by hand, or FS is null and bit 16 (unusable) was not set.";
        fix: "Set bit 0 of the guest FS access rights, or set bit 16 (unusable) if FS is null.";
        blame: [
            One(GuestFsAccessRights, Bits(AR_ACCESSED)),
            One(GuestFsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArFsCodeReadable "guest-ar-fs-code-readable" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, FS is usable and bit 3 of the guest FS access rights is 1 (code), bit 1 (readable) must be 1.";
        meaning: "An execute-only code segment cannot be in FS; often the rights of CS were copied.";
        fix: "Set bit 1 of the guest FS access rights, or clear bit 3 for a data segment.";
        blame: [
            One(GuestFsAccessRights, Bits(AR_READABLE)),
            Zero(GuestFsAccessRights, Bits(AR_CODE)),
            One(GuestFsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArFsSBit "guest-ar-fs-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and FS is usable, bit 4 (S) of the guest FS access rights must be 1.";
        meaning: "FS is described as a system segment, such as a TSS or a gate, not as code or data; often FS is null and bit 16 (unusable) was not set.";
        fix: "Set bit 4 of the guest FS access rights, or set bit 16 (unusable) if FS is null.";
        blame: [One(GuestFsAccessRights, Bits(AR_S)), One(GuestFsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestArFsPresent "guest-ar-fs-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and FS is usable, bit 7 (P) of the guest FS access rights must be 1.";
        meaning: "FS is usable but not present; most often it is null and bit 16 (unusable) was not set.";
        fix: "Set bit 7 of the guest FS access rights, or set bit 16 (unusable) if FS is null.";
        blame: [One(GuestFsAccessRights, Bits(AR_P)), One(GuestFsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestArFsRsvd "guest-ar-fs-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and FS is usable, bits 11:8 and 31:17 of the guest FS access rights must be 0.";
        meaning: "A reserved bit is 1; often the upper half of the descriptor was copied unshifted, with the limit bits 19:16 that stand at 11:8.";
        fix: "Clear bits 11:8 and 31:17 of the guest FS access rights.";
        blame: [
            Zero(GuestFsAccessRights, Bits(AR_RESERVED)),
            One(GuestFsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArFsGLow "guest-ar-fs-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsLimit GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, FS is usable and bits 11:0 of the guest FS limit are not all 1, bit 15 (G) of the guest FS access rights must be 0.";
        meaning: "With granularity of 4 KByte a limit always ends in FFFH, and this one does not; often the 20-bit limit of the descriptor was written without expanding it to bytes.";
        fix: "Write the limit in bytes (shifted left by 12, plus FFFH) to the guest FS limit, or clear bit 15 of the guest FS access rights.";
        blame: [
            Relates(GuestFsLimit, Bits(0xFFF)),
            Zero(GuestFsAccessRights, Bits(AR_G)),
            One(GuestFsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArFsGHigh "guest-ar-fs-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsLimit GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, FS is usable and bits 31:20 of the guest FS limit are not all 0, bit 15 (G) of the guest FS access rights must be 1.";
        meaning: "A limit of 1 MByte or more needs granularity of 4 KByte; often the flat limit FFFFFFFFH was written with rights that lack bit 15.";
        fix: "Set bit 15 of the guest FS access rights, or lower the guest FS limit below 1 MByte.";
        blame: [
            One(GuestFsAccessRights, Bits(AR_G)),
            Relates(GuestFsLimit, Bits(0xFFF0_0000)),
            One(GuestFsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArFsDplRpl "guest-ar-fs-dpl-rpl" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsSelector PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestFsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, FS is usable, \"unrestricted guest\" is 0 and the type of the guest FS access rights is at most 11, the DPL (bits 6:5) must not be less than the RPL (bits 1:0) of the FS selector.";
        meaning: "The guest could not have loaded FS with so high a requested privilege level; often the selector is a value of real-address mode in a guest that has just left that mode, which the processor runs only as an unrestricted guest.";
        fix: "Raise the DPL in the guest FS access rights to the RPL, lower the RPL of the guest FS selector, or set \"unrestricted guest\".";
        blame: [
            Relates(GuestFsAccessRights, Bits(AR_DPL | AR_TYPE)),
            Relates(GuestFsSelector, Bits(RPL)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(UNRESTRICTED_GUEST)),
        ];
    }
    GuestArGsAccessed "guest-ar-gs-accessed" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and GS is usable, bit 0 (accessed) of the guest GS access rights must be 1.";
        meaning: "The processor sets the accessed bit of every descriptor that it loads, and GS lacks it; often the rights were built by hand, or GS is null and bit 16 (unusable) was not set.";
        fix: "Set bit 0 of the guest GS access rights, or set bit 16 (unusable) if GS is null.";
        blame: [
            One(GuestGsAccessRights, Bits(AR_ACCESSED)),
            One(GuestGsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArGsCodeReadable "guest-ar-gs-code-readable" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, GS is usable and bit 3 of the guest GS access rights is 1 (code), bit 1 (readable) must be 1.";
        meaning: "An execute-only code segment cannot be in GS; often the rights of CS were copied.";
        fix: "Set bit 1 of the guest GS access rights, or clear bit 3 for a data segment.";
        blame: [
            One(GuestGsAccessRights, Bits(AR_READABLE)),
            Zero(GuestGsAccessRights, Bits(AR_CODE)),
            One(GuestGsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArGsSBit "guest-ar-gs-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and GS is usable, bit 4 (S) of the guest GS access rights must be 1.";
        meaning: "GS is described as a system segment, such as a TSS or a gate, not as code or data; often GS is null and bit 16 (unusable) was not set.";
        fix: "Set bit 4 of the guest GS access rights, or set bit 16 (unusable) if GS is null.";
        blame: [One(GuestGsAccessRights, Bits(AR_S)), One(GuestGsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestArGsPresent "guest-ar-gs-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and GS is usable, bit 7 (P) of the guest GS access rights must be 1.";
        meaning: "GS is usable but not present; most often it is null and bit 16 (unusable) was not set.";
        fix: "Set bit 7 of the guest GS access rights, or set bit 16 (unusable) if GS is null.";
        blame: [One(GuestGsAccessRights, Bits(AR_P)), One(GuestGsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestArGsRsvd "guest-ar-gs-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0 and GS is usable, bits 11:8 and 31:17 of the guest GS access rights must be 0.";
        meaning: "A reserved bit is 1; often the upper half of the descriptor was copied unshifted, with the limit bits 19:16 that stand at 11:8.";
        fix: "Clear bits 11:8 and 31:17 of the guest GS access rights.";
        blame: [
            Zero(GuestGsAccessRights, Bits(AR_RESERVED)),
            One(GuestGsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArGsGLow "guest-ar-gs-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsLimit GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, GS is usable and bits 11:0 of the guest GS limit are not all 1, bit 15 (G) of the guest GS access rights must be 0.";
        meaning: "With granularity of 4 KByte a limit always ends in FFFH, and this one does not; often the 20-bit limit of the descriptor was written without expanding it to bytes.";
        fix: "Write the limit in bytes (shifted left by 12, plus FFFH) to the guest GS limit, or clear bit 15 of the guest GS access rights.";
        blame: [
            Relates(GuestGsLimit, Bits(0xFFF)),
            Zero(GuestGsAccessRights, Bits(AR_G)),
            One(GuestGsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArGsGHigh "guest-ar-gs-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsLimit GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, GS is usable and bits 31:20 of the guest GS limit are not all 0, bit 15 (G) of the guest GS access rights must be 1.";
        meaning: "A limit of 1 MByte or more needs granularity of 4 KByte; often the flat limit FFFFFFFFH was written with rights that lack bit 15.";
        fix: "Set bit 15 of the guest GS access rights, or lower the guest GS limit below 1 MByte.";
        blame: [
            One(GuestGsAccessRights, Bits(AR_G)),
            Relates(GuestGsLimit, Bits(0xFFF0_0000)),
            One(GuestGsAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArGsDplRpl "guest-ar-gs-dpl-rpl" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsSelector PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls GuestGsAccessRights GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.VM is 0, GS is usable, \"unrestricted guest\" is 0 and the type of the guest GS access rights is at most 11, the DPL (bits 6:5) must not be less than the RPL (bits 1:0) of the GS selector.";
        meaning: "The guest could not have loaded GS with so high a requested privilege level; often the selector is a value of real-address mode in a guest that has just left that mode, which the processor runs only as an unrestricted guest.";
        fix: "Raise the DPL in the guest GS access rights to the RPL, lower the RPL of the guest GS selector, or set \"unrestricted guest\".";
        blame: [
            Relates(GuestGsAccessRights, Bits(AR_DPL | AR_TYPE)),
            Relates(GuestGsSelector, Bits(RPL)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(UNRESTRICTED_GUEST)),
        ];
    }
    GuestArSsDplFred "guest-ar-ss-dpl-fred" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the guest will use FRED, the DPL (bits 6:5) of the guest SS access rights must be 0 or 3.";
        meaning: "FRED knows privilege levels 0 and 3 only, and the DPL of SS, which is the CPL, is 1 or 2.";
        fix: "Write 0 or 3 to bits 6:5 of the guest SS access rights, or clear FRED in guest CR4.";
        blame: [Relates(GuestSsAccessRights, Bits(AR_DPL)), Relates(GuestCr4, Bits(CR4_FRED))];
    }
    GuestArCsLFred "guest-ar-cs-l-fred" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsAccessRights GuestSsAccessRights GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the guest will use FRED and the DPL of the guest SS access rights is 0, bit 13 (L) of the guest CS access rights must be 1.";
        meaning: "With FRED, code at privilege level 0 is 64-bit code, and CS is not.";
        fix: "Set bit 13 and clear bit 14 of the guest CS access rights, or clear FRED in guest CR4.";
        blame: [
            One(GuestCsAccessRights, Bits(AR_L)),
            Relates(GuestSsAccessRights, Bits(AR_DPL)),
            Relates(GuestCr4, Bits(CR4_FRED)),
        ];
    }
    GuestBaseCsHigh32 "guest-base-cs-high32" GuestSeg GUEST_SEGMENTS {
        reads: [GuestCsBase] [CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64, bits 63:32 of the guest CS base must be 0, whether CS is usable or not.";
        meaning: "A code-segment base has 32 bits and the field holds more; often the base was sign-extended, as in FFFFFFFFFFFF0000H for the reset value FFFF0000H.";
        fix: "Clear bits 63:32 of the guest CS base.";
        blame: [Zero(GuestCsBase, Bits(HIGH_HALF))];
    }
    GuestBaseSsHigh32 "guest-base-ss-high32" GuestSeg GUEST_SEGMENTS {
        reads: [GuestSsAccessRights GuestSsBase] [CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64 and guest SS is usable, bits 63:32 of the guest SS base must be 0.";
        meaning: "The base of SS has 32 bits and the field holds more; often it was sign-extended or never written.";
        fix: "Clear bits 63:32 of the guest SS base, or set bit 16 (unusable) of the guest SS access rights if SS is null.";
        blame: [Zero(GuestSsBase, Bits(HIGH_HALF)), One(GuestSsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestBaseDsHigh32 "guest-base-ds-high32" GuestSeg GUEST_SEGMENTS {
        reads: [GuestDsAccessRights GuestDsBase] [CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64 and guest DS is usable, bits 63:32 of the guest DS base must be 0.";
        meaning: "The base of DS has 32 bits and the field holds more; often it was sign-extended or never written.";
        fix: "Clear bits 63:32 of the guest DS base, or set bit 16 (unusable) of the guest DS access rights if DS is null.";
        blame: [Zero(GuestDsBase, Bits(HIGH_HALF)), One(GuestDsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestBaseEsHigh32 "guest-base-es-high32" GuestSeg GUEST_SEGMENTS {
        reads: [GuestEsAccessRights GuestEsBase] [CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64 and guest ES is usable, bits 63:32 of the guest ES base must be 0.";
        meaning: "The base of ES has 32 bits and the field holds more; often it was sign-extended or never written.";
        fix: "Clear bits 63:32 of the guest ES base, or set bit 16 (unusable) of the guest ES access rights if ES is null.";
        blame: [Zero(GuestEsBase, Bits(HIGH_HALF)), One(GuestEsAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestBaseFsCanonical "guest-base-fs-canonical" GuestSeg GUEST_SEGMENTS {
        reads: [GuestFsBase] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64, the guest FS base must be canonical, whether FS is usable or not.";
        meaning: "No linear address has such a form; often a write of IA32_FS_BASE was emulated without the check.";
        fix: "Write a canonical address to the guest FS base, and refuse others with #GP where the MSR is emulated.";
        blame: [Relates(GuestFsBase, NotCanonical)];
    }
    GuestBaseGsCanonical "guest-base-gs-canonical" GuestSeg GUEST_SEGMENTS {
        reads: [GuestGsBase] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64, the guest GS base must be canonical, whether GS is usable or not.";
        meaning: "No linear address has such a form; often a write of IA32_GS_BASE was emulated without the check.";
        fix: "Write a canonical address to the guest GS base, and refuse others with #GP where the MSR is emulated.";
        blame: [Relates(GuestGsBase, NotCanonical)];
    }
    GuestBaseTrCanonical "guest-base-tr-canonical" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64, the guest TR base must be canonical.";
        meaning: "The TSS has an address that no linear address can be; often the four parts of the base in the 16-byte descriptor were put together wrongly.";
        fix: "Write the linear address of the TSS to the guest TR base.";
        blame: [Relates(GuestTrBase, NotCanonical)];
    }
    GuestBaseLdtrCanonical "guest-base-ldtr-canonical" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrAccessRights GuestLdtrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64 and guest LDTR is usable, the guest LDTR base must be canonical.";
        meaning: "The LDT has an address that no linear address can be; often the parts of the base in the descriptor were put together wrongly, or LDTR should have been marked unusable.";
        fix: "Write the linear address of the LDT to the guest LDTR base, or set bit 16 (unusable) of the guest LDTR access rights if the guest has no LDT.";
        blame: [
            Relates(GuestLdtrBase, NotCanonical),
            One(GuestLdtrAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestSelTrTi "guest-sel-tr-ti" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrSelector] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Bit 2 (TI) of the guest TR selector must be 0.";
        meaning: "A task register is always loaded from the GDT, and the selector names the LDT; often the field was never written.";
        fix: "Clear bit 2 of the guest TR selector.";
        blame: [Zero(GuestTrSelector, Bits(TI))];
    }
    GuestArTrType32 "guest-ar-tr-type-32" GuestSeg GUEST_SEGMENTS {
        reads: [VmEntryControls GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"IA-32e mode guest\" is 0, the type (bits 3:0) of the guest TR access rights must be 3 or 11, a busy TSS.";
        meaning: "TR does not hold a busy TSS; most often the type of an available TSS, 1 or 9, was written as it stands in the descriptor before LTR.";
        fix: "Write 11 (or 3 for a 16-bit TSS) to bits 3:0 of the guest TR access rights; 8BH is right for a guest without a task.";
        blame: [
            Relates(GuestTrAccessRights, Bits(AR_TYPE)),
            Relates(VmEntryControls, Bits(IA32E_MODE_GUEST)),
        ];
    }
    GuestArTrType64 "guest-ar-tr-type-64" GuestSeg GUEST_SEGMENTS {
        reads: [VmEntryControls GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"IA-32e mode guest\" is 1, the type (bits 3:0) of the guest TR access rights must be 11, a busy 64-bit TSS.";
        meaning: "TR does not hold a busy 64-bit TSS; often the type is 9 (available), or 3 (16-bit) was kept from before the guest entered IA-32e mode.";
        fix: "Write 11 to bits 3:0 of the guest TR access rights.";
        blame: [
            Relates(GuestTrAccessRights, Bits(AR_TYPE)),
            Relates(VmEntryControls, Bits(IA32E_MODE_GUEST)),
        ];
    }
    GuestArTrSBit "guest-ar-tr-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Bit 4 (S) of the guest TR access rights must be 0.";
        meaning: "A TSS is a system segment, and TR is described as code or data; often the rights of a data segment were written, as for the other registers.";
        fix: "Clear bit 4 of the guest TR access rights.";
        blame: [Zero(GuestTrAccessRights, Bits(AR_S))];
    }
    GuestArTrPresent "guest-ar-tr-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Bit 7 (P) of the guest TR access rights must be 1.";
        meaning: "The TSS is not present; often TR was treated as unusable after reset, but it must always be present.";
        fix: "Set bit 7 of the guest TR access rights.";
        blame: [One(GuestTrAccessRights, Bits(AR_P))];
    }
    GuestArTrRsvd "guest-ar-tr-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Bits 11:8 and 31:17 of the guest TR access rights must be 0.";
        meaning: "A reserved bit is 1; often the upper half of the descriptor was copied unshifted, with the limit bits 19:16 that stand at 11:8.";
        fix: "Clear bits 11:8 and 31:17 of the guest TR access rights.";
        blame: [Zero(GuestTrAccessRights, Bits(AR_RESERVED))];
    }
    GuestArTrGLow "guest-ar-tr-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrLimit GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If bits 11:0 of the guest TR limit are not all 1, bit 15 (G) of the guest TR access rights must be 0.";
        meaning: "With granularity of 4 KByte a limit always ends in FFFH, and this one does not; often the 20-bit limit of the descriptor was written without expanding it to bytes.";
        fix: "Write the limit in bytes (shifted left by 12, plus FFFH) to the guest TR limit, or clear bit 15 of the guest TR access rights.";
        blame: [Relates(GuestTrLimit, Bits(0xFFF)), Zero(GuestTrAccessRights, Bits(AR_G))];
    }
    GuestArTrGHigh "guest-ar-tr-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrLimit GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If bits 31:20 of the guest TR limit are not all 0, bit 15 (G) of the guest TR access rights must be 1.";
        meaning: "A limit of 1 MByte or more needs granularity of 4 KByte; often the flat limit FFFFFFFFH was written with rights that lack bit 15.";
        fix: "Set bit 15 of the guest TR access rights, or lower the guest TR limit below 1 MByte.";
        blame: [One(GuestTrAccessRights, Bits(AR_G)), Relates(GuestTrLimit, Bits(0xFFF0_0000))];
    }
    GuestArTrUsable "guest-ar-tr-usable" GuestSeg GUEST_SEGMENTS {
        reads: [GuestTrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Bit 16 (unusable) of the guest TR access rights must be 0.";
        meaning: "TR must always be usable, and it was marked as a null register; often it was treated like the other segments for a guest that has not executed LTR.";
        fix: "Clear bit 16 of the guest TR access rights; a guest without a task uses 8BH.";
        blame: [Zero(GuestTrAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestSelLdtrTi "guest-sel-ldtr-ti" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrSelector GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest LDTR is usable, bit 2 (TI) of the guest LDTR selector must be 0.";
        meaning: "An LDT descriptor is always in the GDT, and the selector names the LDT itself; often LDTR should have been marked unusable.";
        fix: "Clear bit 2 of the guest LDTR selector, or set bit 16 (unusable) of the guest LDTR access rights if the guest has no LDT.";
        blame: [Zero(GuestLdtrSelector, Bits(TI)), One(GuestLdtrAccessRights, Bits(AR_UNUSABLE))];
    }
    GuestArLdtrType "guest-ar-ldtr-type" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest LDTR is usable, the type (bits 3:0) of the guest LDTR access rights must be 2, an LDT.";
        meaning: "LDTR does not hold an LDT; most often the guest has none and bit 16 (unusable) was not set, or an emulator loaded the wrong descriptor.";
        fix: "Set bit 16 (unusable) of the guest LDTR access rights if the guest has no LDT, else write 2 to bits 3:0.";
        blame: [
            Relates(GuestLdtrAccessRights, Bits(AR_TYPE)),
            One(GuestLdtrAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArLdtrSBit "guest-ar-ldtr-s-bit" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest LDTR is usable, bit 4 (S) of the guest LDTR access rights must be 0.";
        meaning: "An LDT is a system segment, and LDTR is described as code or data; often an emulator loaded the wrong descriptor, or the rights of a data segment were written as for the other registers.";
        fix: "Clear bit 4 of the guest LDTR access rights, or set bit 16 (unusable) if the guest has no LDT.";
        blame: [
            Zero(GuestLdtrAccessRights, Bits(AR_S)),
            One(GuestLdtrAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArLdtrPresent "guest-ar-ldtr-present" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest LDTR is usable, bit 7 (P) of the guest LDTR access rights must be 1.";
        meaning: "The LDT is usable but not present; most often the guest has no LDT and bit 16 (unusable) was not set.";
        fix: "Set bit 7 of the guest LDTR access rights, or set bit 16 (unusable) if the guest has no LDT.";
        blame: [
            One(GuestLdtrAccessRights, Bits(AR_P)),
            One(GuestLdtrAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArLdtrRsvd "guest-ar-ldtr-rsvd" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest LDTR is usable, bits 11:8 and 31:17 of the guest LDTR access rights must be 0.";
        meaning: "A reserved bit is 1; often the upper half of the descriptor was copied unshifted, with the limit bits 19:16 that stand at 11:8.";
        fix: "Clear bits 11:8 and 31:17 of the guest LDTR access rights.";
        blame: [
            Zero(GuestLdtrAccessRights, Bits(AR_RESERVED)),
            One(GuestLdtrAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArLdtrGLow "guest-ar-ldtr-g-low" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrLimit GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest LDTR is usable and bits 11:0 of the guest LDTR limit are not all 1, bit 15 (G) of the guest LDTR access rights must be 0.";
        meaning: "With granularity of 4 KByte a limit always ends in FFFH, and this one does not; often the 20-bit limit of the descriptor was written without expanding it to bytes.";
        fix: "Write the limit in bytes (shifted left by 12, plus FFFH) to the guest LDTR limit, or clear bit 15 of the guest LDTR access rights.";
        blame: [
            Relates(GuestLdtrLimit, Bits(0xFFF)),
            Zero(GuestLdtrAccessRights, Bits(AR_G)),
            One(GuestLdtrAccessRights, Bits(AR_UNUSABLE)),
        ];
    }
    GuestArLdtrGHigh "guest-ar-ldtr-g-high" GuestSeg GUEST_SEGMENTS {
        reads: [GuestLdtrLimit GuestLdtrAccessRights] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest LDTR is usable and bits 31:20 of the guest LDTR limit are not all 0, bit 15 (G) of the guest LDTR access rights must be 1.";
        meaning: "A limit of 1 MByte or more needs granularity of 4 KByte; often the flat limit FFFFFFFFH was written with rights that lack bit 15.";
        fix: "Set bit 15 of the guest LDTR access rights, or lower the guest LDTR limit below 1 MByte.";
        blame: [
            One(GuestLdtrAccessRights, Bits(AR_G)),
            Relates(GuestLdtrLimit, Bits(0xFFF0_0000)),
            One(GuestLdtrAccessRights, Bits(AR_UNUSABLE)),
        ];
    }

    // Guest descriptor tables

    GuestGdtrBaseCanonical "guest-gdtr-base-canonical" GuestDtr GUEST_TABLES {
        reads: [GuestGdtrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64, the guest GDTR base must be canonical.";
        meaning: "No linear address has such a form, and LGDT would have refused it; often the base was put together or extended wrongly.";
        fix: "Write the linear address of the table to the guest GDTR base.";
        blame: [Relates(GuestGdtrBase, NotCanonical)];
    }
    GuestIdtrBaseCanonical "guest-idtr-base-canonical" GuestDtr GUEST_TABLES {
        reads: [GuestIdtrBase] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64, the guest IDTR base must be canonical.";
        meaning: "No linear address has such a form, and LIDT would have refused it; often the base was put together or extended wrongly.";
        fix: "Write the linear address of the table to the guest IDTR base.";
        blame: [Relates(GuestIdtrBase, NotCanonical)];
    }
    GuestGdtrLimit "guest-gdtr-limit" GuestDtr GUEST_TABLES {
        reads: [GuestGdtrLimit] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Bits 31:16 of the guest GDTR limit must be 0.";
        meaning: "A descriptor table has at most 64 KByte, and the limit says more; often the flat limit of a segment was written.";
        fix: "Write the size of the table minus 1, at most FFFFH, to the guest GDTR limit.";
        blame: [Zero(GuestGdtrLimit, Bits(0xFFFF_0000))];
    }
    GuestIdtrLimit "guest-idtr-limit" GuestDtr GUEST_TABLES {
        reads: [GuestIdtrLimit] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Bits 31:16 of the guest IDTR limit must be 0.";
        meaning: "A descriptor table has at most 64 KByte, and the limit says more; often the flat limit of a segment was written.";
        fix: "Write the size of the table minus 1, at most FFFFH, to the guest IDTR limit.";
        blame: [Zero(GuestIdtrLimit, Bits(0xFFFF_0000))];
    }

    // Guest RIP, RFLAGS, SSP

    GuestRipHigh32 "guest-rip-high32" GuestRipRflags GUEST_RIP {
        reads: [VmEntryControls GuestCsAccessRights GuestRip] [CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64, and \"IA-32e mode guest\" is 0 or bit 13 (L) of the guest CS access rights is 0, bits 63:32 of guest RIP must be 0.";
        meaning: "The guest is not in 64-bit mode and its instruction pointer is above 4 GByte; often the guest is 64-bit and CS or the entry control was set up for 32-bit code.";
        fix: "Set bit 13 (L) of the guest CS access rights and \"IA-32e mode guest\" for a 64-bit guest, else clear bits 63:32 of guest RIP.";
        blame: [
            Zero(GuestRip, Bits(HIGH_HALF)),
            Relates(GuestCsAccessRights, Bits(AR_L)),
            Relates(VmEntryControls, Bits(IA32E_MODE_GUEST)),
        ];
    }
    GuestRipUpperIdentical "guest-rip-upper-identical" GuestRipRflags GUEST_RIP {
        reads: [VmEntryControls GuestCsAccessRights GuestRip] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor supports Intel 64, and \"IA-32e mode guest\" and bit 13 (L) of the guest CS access rights are 1, the bits of guest RIP at and above the linear-address width must all be equal.";
        meaning: "The instruction pointer of a 64-bit guest is no linear address; often RIP was advanced or emulated without the check that the processor makes, or never written.";
        fix: "Write a canonical address to guest RIP; an address that is merely not canonical in its top bit passes here and raises #GP in the guest.";
        blame: [
            Relates(GuestRip, NotCanonical),
            Relates(GuestCsAccessRights, Bits(AR_L)),
            Relates(VmEntryControls, Bits(IA32E_MODE_GUEST)),
        ];
    }
    GuestRflagsRsvd0 "guest-rflags-rsvd0" GuestRipRflags GUEST_RIP {
        reads: [GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Bits 63:22, 15, 5 and 3 of guest RFLAGS must be 0.";
        meaning: "A bit is 1 that RFLAGS does not have; the field was never written, or was loaded from a corrupt stack image.";
        fix: "Clear bits 63:22, 15, 5 and 3 of guest RFLAGS.";
        blame: [Zero(GuestRflags, Bits(RFLAGS_RESERVED))];
    }
    GuestRflagsBit1 "guest-rflags-bit1" GuestRipRflags GUEST_RIP {
        reads: [GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Bit 1 of guest RFLAGS must be 1.";
        meaning: "RFLAGS always has bit 1 set; most often the field was never written or was set to 0 for a fresh guest.";
        fix: "Set bit 1 of guest RFLAGS; a fresh guest has 2.";
        blame: [One(GuestRflags, Bits(1 << 1))];
    }
    GuestRflagsVmIa32e "guest-rflags-vm-ia32e" GuestRipRflags GUEST_RIP {
        reads: [VmEntryControls GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"IA-32e mode guest\" is 1, guest RFLAGS.VM must be 0.";
        meaning: "There is no virtual-8086 mode in IA-32e mode; often a flags image was loaded for the guest unchecked.";
        fix: "Clear VM (bit 17) in guest RFLAGS, or clear \"IA-32e mode guest\" in the VM-entry controls.";
        blame: [Zero(GuestRflags, Bits(RFLAGS_VM)), Zero(VmEntryControls, Bits(IA32E_MODE_GUEST))];
    }
    GuestRflagsVmPe0 "guest-rflags-vm-pe0" GuestRipRflags GUEST_RIP {
        reads: [GuestCr0 GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest CR0.PE is 0, guest RFLAGS.VM must be 0.";
        meaning: "There is no virtual-8086 mode in real-address mode; often RFLAGS was not reset with CR0, or the hypervisor ran real-address mode as virtual-8086 mode and then enabled \"unrestricted guest\".";
        fix: "Clear VM (bit 17) in guest RFLAGS, or set PE (bit 0) in guest CR0.";
        blame: [Zero(GuestRflags, Bits(RFLAGS_VM)), One(GuestCr0, Bits(CR0_PE))];
    }
    GuestRflagsIfExtint "guest-rflags-if-extint" GuestRipRflags GUEST_RIP {
        reads: [VmEntryInterruptionInformation GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If an external interrupt (type 0) is injected, guest RFLAGS.IF must be 1.";
        meaning: "An external interrupt is injected into a guest that has interrupts off; often the interrupt was queued before an SMM entry, a reset or an emulated CLI, and not taken back.";
        fix: "Keep the interrupt pending: clear bit 31 of the VM-entry interruption information and set \"interrupt-window exiting\"; or set IF (bit 9) in guest RFLAGS if it was lost.";
        blame: [
            One(GuestRflags, Bits(RFLAGS_IF)),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE | EVENT_VALID)),
        ];
    }
    GuestRflagsIoplFred "guest-rflags-iopl-fred" GuestRipRflags GUEST_RIP {
        reads: [GuestSsAccessRights GuestCr4 GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the guest will use FRED and the DPL of the guest SS access rights is 3, bits 13:12 (IOPL) of guest RFLAGS must be 0.";
        meaning: "A guest with FRED cannot be at privilege level 3 with another IOPL than 0; often RFLAGS was restored or emulated without that check.";
        fix: "Clear bits 13:12 of guest RFLAGS, or clear FRED in guest CR4.";
        blame: [
            Zero(GuestRflags, Bits(RFLAGS_IOPL)),
            Relates(GuestSsAccessRights, Bits(AR_DPL)),
            Relates(GuestCr4, Bits(CR4_FRED)),
        ];
    }
    GuestSspAlign "guest-ssp-align" GuestRipRflags GUEST_RIP {
        reads: [VmEntryControls GuestSsp] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load CET state\" is 1 in the VM-entry controls, bits 1:0 of guest SSP must be 0.";
        meaning: "A shadow stack consists of aligned words, and the pointer is between two of them; often the field was never written.";
        fix: "Write an aligned shadow-stack pointer to guest SSP, or 0 if the guest uses no shadow stack.";
        blame: [Zero(GuestSsp, Bits(0x3)), Relates(VmEntryControls, Bits(ENTRY_LOAD_CET_STATE))];
    }
    GuestSspUpperIdentical "guest-ssp-upper-identical" GuestRipRflags GUEST_RIP {
        reads: [VmEntryControls GuestSsp] [CpuidLinearWidth CpuidIntel64];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"load CET state\" is 1 in the VM-entry controls and the processor supports Intel 64, the bits of guest SSP at and above the linear-address width must all be equal, and bits 63:32 must be 0 if \"IA-32e mode guest\" is 0.";
        meaning: "The shadow-stack pointer is no linear address of the mode that the guest is in; often the field was never written, or kept its value over a reset of the guest.";
        fix: "Write a shadow-stack pointer of the guest's mode to guest SSP, or 0 if the guest uses no shadow stack.";
        blame: [
            Relates(GuestSsp, NotCanonical),
            Relates(VmEntryControls, Bits(ENTRY_LOAD_CET_STATE)),
        ];
    }

    // Guest non-register state

    GuestActivityRange "guest-activity-range" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "The guest activity state must be 0 (active), 1 (HLT), 2 (shutdown) or 3 (wait-for-SIPI).";
        meaning: "The field holds no activity state; most often it was never written.";
        fix: "Write 0 (active) to the guest activity state.";
        blame: [Relates(GuestActivityState, All)];
    }
    GuestActivitySupported "guest-activity-supported" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestActivityState] [CapVmxMisc];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the guest activity state is not 0 (active), the bit of IA32_VMX_MISC for it must be 1: bit 6 for HLT, bit 7 for shutdown, bit 8 for wait-for-SIPI.";
        meaning: "The processor, or the hypervisor below, cannot enter a guest in this activity state; nested machines often offer HLT only.";
        fix: "Write 0 (active) to the guest activity state and emulate the inactive state by not entering the guest.";
        blame: [Relates(GuestActivityState, All)];
    }
    GuestActivityBlocking "guest-activity-blocking" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If blocking by STI or blocking by MOV SS (bits 1:0) is 1 in the guest interruptibility state, the guest activity state must be 0 (active).";
        meaning: "Blocking lasts for one instruction, and a guest that waits executes none; often HLT after STI was emulated without ending the blocking.";
        fix: "Clear bits 1:0 of the guest interruptibility state, or write 0 (active) to the guest activity state.";
        blame: [
            Zero(GuestInterruptibilityState, Bits(BLOCKING_BY_STI | BLOCKING_BY_MOV_SS)),
            Relates(GuestActivityState, All),
        ];
    }
    GuestActivityHltSsDpl "guest-activity-hlt-ss-dpl" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestSsAccessRights GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the guest activity state is 1 (HLT), the DPL (bits 6:5) of the guest SS access rights must be 0, even if SS is unusable.";
        meaning: "HLT can only be executed at privilege level 0, and the guest is at another; often a halted guest was moved on to user code, by an injected event or a migration, without being woken.";
        fix: "Write 0 (active) to the guest activity state, or clear bits 6:5 of the guest SS access rights.";
        blame: [Relates(GuestActivityState, All), Zero(GuestSsAccessRights, Bits(AR_DPL))];
    }
    GuestActivityInjectHlt "guest-activity-inject-hlt" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If an event is injected while the guest activity state is 1 (HLT), it must be an external interrupt, an NMI, a debug exception or machine check (type 3 with vector 1 or 18), or a pending MTF exit (type 7 with vector 0).";
        meaning: "A halted processor cannot come by this event, for it executes nothing; often an exception is injected that an emulated instruction raised, and the guest was not woken.";
        fix: "Write 0 (active) to the guest activity state, or clear bit 31 of the VM-entry interruption information.";
        blame: [
            Relates(GuestActivityState, All),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE | EVENT_VECTOR | EVENT_VALID)),
        ];
    }
    GuestActivityInjectShutdown "guest-activity-inject-shutdown" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If an event is injected while the guest activity state is 2 (shutdown), it must be an NMI or a machine check (type 3 with vector 18).";
        meaning: "Only an NMI, a machine check, INIT, RESET or an SMI ends a shutdown; often the guest had a triple fault and the hypervisor went on injecting.";
        fix: "Reset the guest or write 0 (active) to the guest activity state, or clear bit 31 of the VM-entry interruption information.";
        blame: [
            Relates(GuestActivityState, All),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE | EVENT_VECTOR | EVENT_VALID)),
        ];
    }
    GuestActivityInjectSipi "guest-activity-inject-sipi" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the guest activity state is 3 (wait-for-SIPI), no event may be injected: the valid bit (bit 31) of the VM-entry interruption information must be 0.";
        meaning: "A processor that waits for its start-up takes no events; often an event was left in the field when the guest processor received INIT.";
        fix: "Clear bit 31 of the VM-entry interruption information, or write 0 (active) to the guest activity state.";
        blame: [
            Zero(VmEntryInterruptionInformation, Bits(EVENT_VALID)),
            Relates(GuestActivityState, All),
        ];
    }
    GuestActivitySipiSmm "guest-activity-sipi-smm" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryControls GuestActivityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"entry to SMM\" is 1, the guest activity state must not be 3 (wait-for-SIPI).";
        meaning: "A processor in SMM cannot wait for its start-up.";
        fix: "Write 0 (active) to the guest activity state, or clear \"entry to SMM\".";
        blame: [Relates(GuestActivityState, All), Zero(VmEntryControls, Bits(ENTRY_TO_SMM))];
    }
    GuestIntRsvd "guest-int-rsvd" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Bits 31:5 of the guest interruptibility state must be 0.";
        meaning: "A reserved bit is 1; most often the field was never written.";
        fix: "Clear bits 31:5 of the guest interruptibility state.";
        blame: [Zero(GuestInterruptibilityState, Bits(0xFFFF_FFE0))];
    }
    GuestIntStiAndMovss "guest-int-sti-and-movss" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "Blocking by STI and blocking by MOV SS (bits 0 and 1 of the guest interruptibility state) must not both be 1.";
        meaning: "Each lasts for one instruction, so they cannot overlap; often an emulator set one without clearing the other.";
        fix: "Clear the bit of the older instruction in the guest interruptibility state, or both bits.";
        blame: [Zero(GuestInterruptibilityState, Bits(BLOCKING_BY_STI | BLOCKING_BY_MOV_SS))];
    }
    GuestIntStiIf "guest-int-sti-if" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState GuestRflags] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If guest RFLAGS.IF is 0, blocking by STI (bit 0 of the guest interruptibility state) must be 0.";
        meaning: "The guest is in the shadow of STI while interrupts are off, which no instruction sequence can produce; often RFLAGS was replaced (SMM entry, reset, migration) without clearing the interruptibility state.";
        fix: "Clear bit 0 of the guest interruptibility state, or set IF (bit 9) in guest RFLAGS if it was lost.";
        blame: [
            Zero(GuestInterruptibilityState, Bits(BLOCKING_BY_STI)),
            One(GuestRflags, Bits(RFLAGS_IF)),
        ];
    }
    GuestIntStiFred "guest-int-sti-fred" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestSsAccessRights GuestInterruptibilityState GuestCr4] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the guest will use FRED and the DPL of the guest SS access rights is 3, blocking by STI (bit 0 of the guest interruptibility state) must be 0.";
        meaning: "With FRED the IOPL is 0 at privilege level 3, so that STI cannot have been executed there.";
        fix: "Clear bit 0 of the guest interruptibility state.";
        blame: [
            Zero(GuestInterruptibilityState, Bits(BLOCKING_BY_STI)),
            Relates(GuestSsAccessRights, Bits(AR_DPL)),
            Relates(GuestCr4, Bits(CR4_FRED)),
        ];
    }
    GuestIntExtintSti "guest-int-extint-sti" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If an external interrupt (type 0) is injected, blocking by STI (bit 0 of the guest interruptibility state) must be 0.";
        meaning: "The guest cannot take an interrupt until the instruction after STI is done; the hypervisor injected without looking at the interruptibility state.";
        fix: "Keep the interrupt pending: clear bit 31 of the VM-entry interruption information and set \"interrupt-window exiting\"; or clear bit 0 of the guest interruptibility state if it is stale.";
        blame: [
            Zero(GuestInterruptibilityState, Bits(BLOCKING_BY_STI)),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE | EVENT_VALID)),
        ];
    }
    GuestIntExtintMovss "guest-int-extint-movss" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If an external interrupt (type 0) is injected, blocking by MOV SS (bit 1 of the guest interruptibility state) must be 0.";
        meaning: "The guest cannot take an interrupt until the instruction after MOV SS is done; the hypervisor injected without looking at the interruptibility state.";
        fix: "Keep the interrupt pending: clear bit 31 of the VM-entry interruption information and set \"interrupt-window exiting\"; or clear bit 1 of the guest interruptibility state if it is stale.";
        blame: [
            Zero(GuestInterruptibilityState, Bits(BLOCKING_BY_MOV_SS)),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE | EVENT_VALID)),
        ];
    }
    GuestIntNmiMovss "guest-int-nmi-movss" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If an NMI (type 2) is injected, blocking by MOV SS (bit 1 of the guest interruptibility state) must be 0.";
        meaning: "The guest cannot take an NMI until the instruction after MOV SS is done; the hypervisor injected without looking at the interruptibility state.";
        fix: "Keep the NMI pending: clear bit 31 of the VM-entry interruption information and set \"NMI-window exiting\" (with \"virtual NMIs\"); or clear bit 1 of the guest interruptibility state if it is stale.";
        blame: [
            Zero(GuestInterruptibilityState, Bits(BLOCKING_BY_MOV_SS)),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE | EVENT_VALID)),
        ];
    }
    GuestIntNmiSti "guest-int-nmi-sti" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryInterruptionInformation GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 3 };
        confirmed: true;
        summary: "If an NMI (type 2) is injected, blocking by STI (bit 0 of the guest interruptibility state) must be 0.";
        meaning: "This processor does not deliver an NMI in the shadow of STI, and older ones need not refuse it, so the fault may show on some machines only; exit qualification 3 means exactly this.";
        fix: "Keep the NMI pending: clear bit 31 of the VM-entry interruption information and set \"NMI-window exiting\" (with \"virtual NMIs\"); or clear bit 0 of the guest interruptibility state if it is stale.";
        blame: [
            Zero(GuestInterruptibilityState, Bits(BLOCKING_BY_STI)),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE | EVENT_VALID)),
        ];
    }
    GuestIntNmiVirtual "guest-int-nmi-virtual" GuestNonreg GUEST_NON_REGISTER {
        reads: [PinBasedVmExecutionControls VmEntryInterruptionInformation GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If an NMI (type 2) is injected while \"virtual NMIs\" is 1, blocking by NMI (bit 3 of the guest interruptibility state) must be 0.";
        meaning: "The guest is still in its NMI handler, and a second NMI has to wait; often the NMI was injected again after an exit during its delivery without clearing the blocking.";
        fix: "Keep the NMI pending: clear bit 31 of the VM-entry interruption information and set \"NMI-window exiting\"; or clear bit 3 of the guest interruptibility state if the NMI was not delivered.";
        blame: [
            Zero(GuestInterruptibilityState, Bits(BLOCKING_BY_NMI)),
            Relates(VmEntryInterruptionInformation, Bits(EVENT_TYPE | EVENT_VALID)),
            Relates(PinBasedVmExecutionControls, Bits(VIRTUAL_NMIS)),
        ];
    }
    GuestIntSmiOutsideSmm "guest-int-smi-outside-smm" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState] [CpuSmm];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor is not in SMM, blocking by SMI (bit 2 of the guest interruptibility state) must be 0.";
        meaning: "Only the SMM-transfer monitor has guests with SMIs blocked; often a hypervisor that emulates SMM wrote the state of its guest to the field.";
        fix: "Clear bit 2 of the guest interruptibility state, and keep track of an emulated SMM by software.";
        blame: [Zero(GuestInterruptibilityState, Bits(BLOCKING_BY_SMI))];
    }
    GuestIntSmiEntryToSmm "guest-int-smi-entry-to-smm" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmEntryControls GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If \"entry to SMM\" is 1, blocking by SMI (bit 2 of the guest interruptibility state) must be 1.";
        meaning: "A guest in SMM always has SMIs blocked, and the field says otherwise.";
        fix: "Set bit 2 of the guest interruptibility state, or clear \"entry to SMM\".";
        blame: [
            One(GuestInterruptibilityState, Bits(BLOCKING_BY_SMI)),
            Zero(VmEntryControls, Bits(ENTRY_TO_SMM)),
        ];
    }
    GuestIntEnclaveMovss "guest-int-enclave-movss" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If enclave interruption (bit 4 of the guest interruptibility state) is 1, blocking by MOV SS (bit 1) must be 0.";
        meaning: "An enclave cannot execute MOV SS, so the two exclude each other.";
        fix: "Clear bit 1 or bit 4 of the guest interruptibility state.";
        blame: [Zero(GuestInterruptibilityState, Bits(BLOCKING_BY_MOV_SS | ENCLAVE_INTERRUPTION))];
    }
    GuestIntEnclaveSgx "guest-int-enclave-sgx" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState] [CpuidSgx];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor lacks SGX, enclave interruption (bit 4 of the guest interruptibility state) must be 0.";
        meaning: "The guest was interrupted in an enclave, and this processor has none; often the state came from another machine.";
        fix: "Clear bit 4 of the guest interruptibility state.";
        blame: [Zero(GuestInterruptibilityState, Bits(ENCLAVE_INTERRUPTION))];
    }
    GuestPdbgRsvd "guest-pdbg-rsvd" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestPendingDebugExceptions] [CpuidBusLockDb];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: false;
        summary: "Bits 10:4, 13, 15 and 63:17 of the guest pending debug exceptions must be 0, and bit 11 too unless the processor has bus-lock debug exceptions.";
        meaning: "A bit is 1 that the field does not have; often DR6 was copied, whose bits 11:4 and 31:16 read as 1, or the field was never written.";
        fix: "Clear the reserved bits of the guest pending debug exceptions; 0 means that none is pending.";
        blame: [
            Zero(GuestPendingDebugExceptions, Bits(PENDING_DEBUG_RESERVED)),
            Relates(GuestPendingDebugExceptions, Bits(PENDING_DEBUG_BUS_LOCK)),
        ];
    }
    GuestPdbgBsRequired "guest-pdbg-bs-required" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestIa32Debugctl GuestInterruptibilityState GuestActivityState GuestRflags GuestPendingDebugExceptions] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: false;
        summary: "If the guest is blocked by STI or by MOV SS or its activity state is 1 (HLT), and guest RFLAGS.TF is 1 and guest IA32_DEBUGCTL.BTF is 0, BS (bit 14 of the guest pending debug exceptions) must be 1.";
        meaning: "The guest is single-stepping and the step over the last instruction is still due, but it is not recorded as pending; often the hypervisor emulated the instruction, or set TF itself, and the trap would be lost.";
        fix: "Set bit 14 of the guest pending debug exceptions, or clear blocking by STI and by MOV SS (bits 1:0 of the guest interruptibility state) and make the guest active.";
        blame: [
            One(GuestPendingDebugExceptions, Bits(PENDING_DEBUG_BS)),
            Relates(GuestRflags, Bits(RFLAGS_TF)),
            Relates(GuestInterruptibilityState, Bits(BLOCKING_BY_STI | BLOCKING_BY_MOV_SS)),
            Relates(GuestActivityState, All),
            Relates(GuestIa32Debugctl, Bits(DEBUGCTL_BTF)),
        ];
    }
    GuestPdbgBsForbidden "guest-pdbg-bs-forbidden" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestIa32Debugctl GuestInterruptibilityState GuestActivityState GuestRflags GuestPendingDebugExceptions] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the guest is blocked by STI or by MOV SS or its activity state is 1 (HLT), and guest RFLAGS.TF is 0 or guest IA32_DEBUGCTL.BTF is 1, BS (bit 14 of the guest pending debug exceptions) must be 0.";
        meaning: "A single step is recorded as pending although the guest does not single-step; often TF was cleared in RFLAGS, or BTF set, and the pending trap stayed.";
        fix: "Clear bit 14 of the guest pending debug exceptions, or set TF in guest RFLAGS if it was lost.";
        blame: [
            Zero(GuestPendingDebugExceptions, Bits(PENDING_DEBUG_BS)),
            Relates(GuestRflags, Bits(RFLAGS_TF)),
            Relates(GuestInterruptibilityState, Bits(BLOCKING_BY_STI | BLOCKING_BY_MOV_SS)),
            Relates(GuestActivityState, All),
            Relates(GuestIa32Debugctl, Bits(DEBUGCTL_BTF)),
        ];
    }
    GuestPdbgRtmOthers "guest-pdbg-rtm-others" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestPendingDebugExceptions] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If RTM (bit 16) of the guest pending debug exceptions is 1, bits 11:0, 15:13 and 63:17 must be 0.";
        meaning: "A debug exception in a transactional region is reported by bits 12 and 16 alone, and another condition is recorded with it.";
        fix: "Clear bits 11:0, 15:13 and 63:17 of the guest pending debug exceptions, or bit 16.";
        blame: [
            Zero(GuestPendingDebugExceptions, Bits(PENDING_DEBUG_NOT_RTM)),
            Zero(GuestPendingDebugExceptions, Bits(PENDING_DEBUG_RTM)),
        ];
    }
    GuestPdbgRtmBit12 "guest-pdbg-rtm-bit12" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestPendingDebugExceptions] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If RTM (bit 16) of the guest pending debug exceptions is 1, bit 12 (enabled breakpoint) must be 1.";
        meaning: "A debug exception in a transactional region comes from an enabled breakpoint, which bit 12 has to say; often bit 16 of DR6, which has the opposite meaning, was copied.";
        fix: "Clear bit 16 of the guest pending debug exceptions, or set bit 12.";
        blame: [
            One(GuestPendingDebugExceptions, Bits(PENDING_DEBUG_ENABLED_BREAKPOINT)),
            Zero(GuestPendingDebugExceptions, Bits(PENDING_DEBUG_RTM)),
        ];
    }
    GuestPdbgRtmCpuid "guest-pdbg-rtm-cpuid" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestPendingDebugExceptions] [CpuidRtm];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If the processor lacks RTM, bit 16 (RTM) of the guest pending debug exceptions must be 0.";
        meaning: "A debug exception in a transactional region is pending, and this processor has none; often bit 16 of DR6, which reads as 1, was copied.";
        fix: "Clear bit 16 of the guest pending debug exceptions.";
        blame: [Zero(GuestPendingDebugExceptions, Bits(PENDING_DEBUG_RTM))];
    }
    GuestPdbgRtmMovss "guest-pdbg-rtm-movss" GuestNonreg GUEST_NON_REGISTER {
        reads: [GuestInterruptibilityState GuestPendingDebugExceptions] [];
        outcome: EntryFailure { reason: 33, qualification: 0 };
        confirmed: true;
        summary: "If RTM (bit 16) of the guest pending debug exceptions is 1, blocking by MOV SS (bit 1 of the guest interruptibility state) must be 0.";
        meaning: "A debug exception that aborted a transaction cannot wait behind MOV SS.";
        fix: "Clear bit 16 of the guest pending debug exceptions, or bit 1 of the guest interruptibility state.";
        blame: [
            Zero(GuestPendingDebugExceptions, Bits(PENDING_DEBUG_RTM)),
            Zero(GuestInterruptibilityState, Bits(BLOCKING_BY_MOV_SS)),
        ];
    }
    GuestLinkAlign "guest-link-align" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmcsLinkPointer] [];
        outcome: EntryFailure { reason: 33, qualification: 4 };
        confirmed: true;
        summary: "If the VMCS link pointer is not all ones, it must be 4-KByte aligned (bits 11:0 zero).";
        meaning: "The pointer names no VMCS region; most often the field was never written: without VMCS shadowing it has to be all ones, not 0 or garbage.";
        fix: "Write FFFFFFFFFFFFFFFFH to the VMCS link pointer, or the physical address of the region of a shadow VMCS.";
        blame: [Zero(VmcsLinkPointer, Bits(PAGE_OFFSET))];
    }
    GuestLinkWidth "guest-link-width" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmcsLinkPointer] [CapVmxBasic CpuidMaxphyaddr];
        outcome: EntryFailure { reason: 33, qualification: 4 };
        confirmed: true;
        summary: "If the VMCS link pointer is not all ones, its bits at and above the physical-address width must be 0, and from bit 32 up where bit 48 of IA32_VMX_BASIC is 1.";
        meaning: "The pointer is beyond what the processor can address; often only the low or the high half of all ones was written, or a virtual address was.";
        fix: "Write all 64 bits of FFFFFFFFFFFFFFFFH to the VMCS link pointer, or the physical address of the region of a shadow VMCS.";
        blame: [Zero(VmcsLinkPointer, BeyondPhysical)];
    }
    GuestLinkRevid "guest-link-revid" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmcsLinkPointer] [MemLink CapVmxBasic];
        outcome: EntryFailure { reason: 33, qualification: 4 };
        confirmed: true;
        summary: "If the VMCS link pointer is not all ones, bits 30:0 of the first 4 bytes of the region that it names must equal bits 30:0 of IA32_VMX_BASIC.";
        meaning: "There is no VMCS of this processor at the link pointer; most often the pointer is 0 instead of all ones, or the revision identifier was not written to the shadow VMCS.";
        fix: "Write FFFFFFFFFFFFFFFFH to the VMCS link pointer, or the revision identifier from IA32_VMX_BASIC to the region that it names.";
        blame: [Relates(VmcsLinkPointer, All)];
    }
    GuestLinkShadowBit "guest-link-shadow-bit" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmcsLinkPointer PrimaryProcessorBasedVmExecutionControls SecondaryProcessorBasedVmExecutionControls] [MemLink];
        outcome: EntryFailure { reason: 33, qualification: 4 };
        confirmed: true;
        summary: "If the VMCS link pointer is not all ones, bit 31 of the first 4 bytes of the region that it names must equal \"VMCS shadowing\".";
        meaning: "The region is an ordinary VMCS with shadowing on, or a shadow VMCS with shadowing off; often the shadow-VMCS indicator was not set, or the pointer stayed when the control was cleared.";
        fix: "Set or clear bit 31 at the start of the region to match \"VMCS shadowing\", or write FFFFFFFFFFFFFFFFH to the VMCS link pointer if shadowing is off.";
        blame: [
            Relates(VmcsLinkPointer, All),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(VMCS_SHADOWING)),
        ];
    }
    GuestLinkNotCurrent "guest-link-not-current" GuestNonreg GUEST_NON_REGISTER {
        reads: [VmcsLinkPointer VmEntryControls] [CpuSmm CpuCurrentVmcs];
        outcome: EntryFailure { reason: 33, qualification: 4 };
        confirmed: true;
        summary: "If the VMCS link pointer is not all ones and the processor is not in SMM or \"entry to SMM\" is 1, it must not equal the current-VMCS pointer.";
        meaning: "The VMCS is linked to itself; the address of its own region was written to the field.";
        fix: "Write FFFFFFFFFFFFFFFFH to the VMCS link pointer, or the physical address of another region that holds a shadow VMCS.";
        blame: [Relates(VmcsLinkPointer, All), Relates(VmEntryControls, Bits(ENTRY_TO_SMM))];
    }
    GuestLinkNotExecutive "guest-link-not-executive" GuestNonreg GUEST_NON_REGISTER {
        reads: [ExecutiveVmcsPointer VmcsLinkPointer VmEntryControls] [CpuSmm];
        outcome: EntryFailure { reason: 33, qualification: 4 };
        confirmed: true;
        summary: "If the VMCS link pointer is not all ones, the processor is in SMM and \"entry to SMM\" is 0, it must not equal the executive-VMCS pointer.";
        meaning: "The VMCS to which the processor returns from SMM is linked as the shadow VMCS at the same time.";
        fix: "Write FFFFFFFFFFFFFFFFH to the VMCS link pointer, or the physical address of another region that holds a shadow VMCS.";
        blame: [
            Relates(VmcsLinkPointer, All),
            Relates(ExecutiveVmcsPointer, All),
            Relates(VmEntryControls, Bits(ENTRY_TO_SMM)),
        ];
    }

    // Guest PDPTEs

    GuestPdpteEpt "guest-pdpte-ept" GuestPdpte GUEST_PDPTES {
        reads: [GuestPdpte0 GuestPdpte1 GuestPdpte2 GuestPdpte3 PrimaryProcessorBasedVmExecutionControls VmEntryControls SecondaryProcessorBasedVmExecutionControls GuestCr0 GuestCr4] [CpuidMaxphyaddr];
        outcome: EntryFailure { reason: 33, qualification: 2 };
        confirmed: true;
        summary: "If the guest will use PAE paging (CR0.PG and CR4.PAE are 1, \"IA-32e mode guest\" is 0) and \"enable EPT\" is 1, bits 2:1, 8:5 and those at and above the physical-address width must be 0 in each guest PDPTE whose bit 0 is 1.";
        meaning: "A page-directory-pointer-table entry of the guest has a reserved bit; most often the four fields were not read again from guest memory after CR3 or the paging mode changed, or the guest really loaded a bad table.";
        fix: "Read the four entries at guest CR3 into guest PDPTE0 to PDPTE3, and give the guest a #GP for the MOV to CR if they are bad.";
        blame: [
            Relates(GuestPdpte0, All),
            Relates(GuestPdpte1, All),
            Relates(GuestPdpte2, All),
            Relates(GuestPdpte3, All),
            Relates(GuestCr0, Bits(CR0_PG)),
            Relates(GuestCr4, Bits(CR4_PAE)),
            Relates(VmEntryControls, Bits(IA32E_MODE_GUEST)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
        ];
    }
    GuestPdpteCr3 "guest-pdpte-cr3" GuestPdpte GUEST_PDPTES {
        reads: [PrimaryProcessorBasedVmExecutionControls VmEntryControls SecondaryProcessorBasedVmExecutionControls GuestCr0 GuestCr3 GuestCr4] [MemPdpte CpuidMaxphyaddr];
        outcome: EntryFailure { reason: 33, qualification: 2 };
        confirmed: true;
        summary: "If the guest will use PAE paging (CR0.PG and CR4.PAE are 1, \"IA-32e mode guest\" is 0) and \"enable EPT\" is 0, bits 2:1, 8:5 and those at and above the physical-address width must be 0 in each of the four PDPTEs at guest CR3 whose bit 0 is 1.";
        meaning: "CR3 does not name a good page-directory-pointer table: often shadow paging gave it the top of a table for another paging mode, or the table was not filled in yet.";
        fix: "Write the address of a valid table, below 4 GByte and 32-byte aligned, to guest CR3, or clear the reserved bits in its entries.";
        blame: [
            Relates(GuestCr3, Bits(PDPT_ADDRESS)),
            Relates(GuestCr0, Bits(CR0_PG)),
            Relates(GuestCr4, Bits(CR4_PAE)),
            Relates(VmEntryControls, Bits(IA32E_MODE_GUEST)),
            Relates(SecondaryProcessorBasedVmExecutionControls, Bits(ENABLE_EPT)),
        ];
    }

    // MSR loading

    MsrLoadFsGsBase "msr-load-fs-gs-base" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [MemMsrLoad];
        outcome: MsrLoadFailure;
        confirmed: true;
        summary: "No entry of the VM-entry MSR-load area may have the index C0000100H (IA32_FS_BASE) or C0000101H (IA32_GS_BASE).";
        meaning: "The two bases are loaded from the guest state, and the processor refuses them in the list.";
        fix: "Remove the entry and write the value to the guest FS base or GS base.";
        blame: [Relates(VmEntryMsrLoadAddress, All), Relates(VmEntryMsrLoadCount, All)];
    }
    MsrLoadX2apic "msr-load-x2apic" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [MemMsrLoad];
        outcome: MsrLoadFailure;
        confirmed: true;
        summary: "No entry of the VM-entry MSR-load area may have an index from 800H to 8FFH, the x2APIC registers.";
        meaning: "Registers of the local APIC cannot be switched by a VM entry.";
        fix: "Remove the entry and virtualize the APIC of the guest by other means.";
        blame: [Relates(VmEntryMsrLoadAddress, All), Relates(VmEntryMsrLoadCount, All)];
    }
    MsrLoadSmmOnly "msr-load-smm-only" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [MemMsrLoad CpuSmm];
        outcome: MsrLoadFailure;
        confirmed: true;
        summary: "If the VM entry does not begin in SMM, no entry of the VM-entry MSR-load area may name an MSR that can be written only in SMM, such as IA32_SMM_MONITOR_CTL (9BH).";
        meaning: "The list holds an MSR that only SMM software may write.";
        fix: "Remove the entry from the VM-entry MSR-load area.";
        blame: [Relates(VmEntryMsrLoadAddress, All), Relates(VmEntryMsrLoadCount, All)];
    }
    MsrLoadModelSpecific "msr-load-model-specific" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [MemMsrLoad CpuidModel];
        outcome: MsrLoadFailure;
        confirmed: true;
        summary: "No entry of the VM-entry MSR-load area may name an MSR that this processor model refuses to load on VM entries, such as the microcode-update MSRs 79H and 8BH.";
        meaning: "The MSR cannot be switched by a VM entry on this model; often the list was copied from another machine.";
        fix: "Remove the entry and switch the MSR by software, or not at all.";
        blame: [Relates(VmEntryMsrLoadAddress, All), Relates(VmEntryMsrLoadCount, All)];
    }
    MsrLoadRsvd "msr-load-rsvd" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [MemMsrLoad];
        outcome: MsrLoadFailure;
        confirmed: true;
        summary: "Bits 63:32 of every entry of the VM-entry MSR-load area must be 0.";
        meaning: "The reserved half between index and value is not 0; often the area was not cleared, the entries were laid out as 12 bytes or with a 64-bit index, or the count runs past the end of the list.";
        fix: "Clear bytes 4 to 7 of every entry, and correct the VM-entry MSR-load count.";
        blame: [Relates(VmEntryMsrLoadAddress, All), Relates(VmEntryMsrLoadCount, All)];
    }
    MsrLoadWrmsrGp "msr-load-wrmsr-gp" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadAddress VmEntryMsrLoadCount] [MemMsrLoad CpuWrmsrTest];
        outcome: MsrLoadFailure;
        confirmed: true;
        summary: "For every entry of the VM-entry MSR-load area, WRMSR of its value at privilege level 0 must not raise #GP in the state that the guest state and the earlier entries have left.";
        meaning: "An MSR does not exist on this processor or does not take the value: often a reserved bit is 1, an address is not canonical, or LME of IA32_EFER changes while paging is on.";
        fix: "Look at the entry that the exit qualification numbers (from 1), and write a value that WRMSR takes, or remove the entry.";
        blame: [Relates(VmEntryMsrLoadAddress, All), Relates(VmEntryMsrLoadCount, All)];
    }
    MsrLoadCountLimit "msr-load-count-limit" MsrLoad MSR_LOADING {
        reads: [VmEntryMsrLoadCount] [CapVmxMisc];
        outcome: Undefined;
        confirmed: true;
        summary: "The VM-entry MSR-load count should not be greater than 512 times the sum of bits 27:25 of IA32_VMX_MISC and 1.";
        meaning: "The list is longer than the processor recommends, and loading the entries beyond that is undefined; some hypervisors fail the entry at the first of them.";
        fix: "Lower the VM-entry MSR-load count to the recommended maximum, which is 512 on every known processor, and switch the remaining MSRs by software.";
        blame: [Relates(VmEntryMsrLoadCount, All)];
    }
    EntryMachineCheck "entry-machine-check" MsrLoad MACHINE_CHECKS {
        reads: [] [CpuEvent];
        outcome: EntryFailure { reason: 41, qualification: 0 };
        confirmed: true;
        summary: "No machine-check event may occur during the VM entry.";
        meaning: "The processor found a hardware error while it entered the guest and could handle it neither before nor after; no field of the VMCS is at fault.";
        fix: "Read the machine-check banks and the system log for the hardware error; memory that fails is the usual one.";
        blame: [];
    }
}

/// Rows of the specification that state the absence of a check, with what is not checked. They are
/// not rules; tests hold that the states they speak of pass.
pub const NO_CHECK: &[(&str, &str)] = &[
    (
        "ctl-nocheck-encls-exiting-bitmap",
        "With \"enable ENCLS exiting\" every value of the ENCLS-exiting bitmap is accepted.",
    ),
    (
        "ctl-nocheck-enclv-exiting-bitmap",
        "With \"enable ENCLV exiting\" every value of the ENCLV-exiting bitmap is accepted.",
    ),
    (
        "ctl-nocheck-xss-exiting-bitmap",
        "With \"enable XSAVES/XRSTORS\" every value of the XSS-exiting bitmap is accepted.",
    ),
    (
        "ctl-nocheck-pconfig-exiting-bitmap",
        "With \"enable PCONFIG\" every value of the PCONFIG-exiting bitmap is accepted.",
    ),
    (
        "ctl-nocheck-ple-gap-window",
        "With \"PAUSE-loop exiting\" every PLE gap and every PLE window is accepted.",
    ),
    (
        "ctl-nocheck-notify-window",
        "With \"instruction timeout\" every value of the instruction-timeout control is accepted.",
    ),
    (
        "ctl-nocheck-bus-lock-detection",
        "\"VMM bus-lock detection\" demands nothing of another field.",
    ),
    ("ctl-nocheck-user-wait", "\"Enable user wait and pause\" demands nothing of another field."),
    ("ctl-nocheck-loadiwkey-exiting", "\"LOADIWKEY exiting\" demands nothing of another field."),
    ("ctl-nocheck-msr-list", "\"Enable MSR-list instructions\" demands nothing of another field."),
    (
        "ctl-nocheck-spec-ctrl-virt",
        "With \"virtualize IA32_SPEC_CTRL\" every mask and every shadow value is accepted.",
    ),
    (
        "ctl-nocheck-eoi-exit-bitmap",
        "With \"virtual-interrupt delivery\" every value of the EOI-exit bitmaps is accepted.",
    ),
    (
        "ctl-nocheck-pml-index",
        "With \"enable PML\" every PML index is accepted; one of 512 or more makes the next entry to be logged exit with reason 62, page-modification log full.",
    ),
    (
        "ctl-nocheck-exception-bitmap",
        "The exception bitmap, the page-fault error-code mask and match, the CR0 and CR4 guest/host masks and read shadows, the CR3-target values and the TSC offset are never checked.",
    ),
    (
        "ctl-nocheck-guest-interrupt-status",
        "With \"virtual-interrupt delivery\" RVI and SVI of the guest interrupt status are loaded without a check.",
    ),
    (
        "ctl-inject-data-unchecked",
        "With an event injected into a guest that uses FRED every value of the injected-event data is accepted.",
    ),
    (
        "ctl-entry-disjoint-nocheck",
        "A \"load\" control of the VM-entry controls demands nothing of the \"save\" and \"load\" controls of the same MSR in the VM-exit controls.",
    ),
    (
        "host-fred-stklvls-nocheck",
        "Every value of host IA32_FRED_STKLVLS is accepted, for each of its 32 pairs of bits is a stack level.",
    ),
    ("host-rsp-nocheck", "Host RSP and host IA32_SYSENTER_CS are never checked."),
    ("host-cr4-la57-switch", "VM entries and VM exits may change CR4.LA57."),
    (
        "guest-ar-unusable-cs-nocheck",
        "Guest CS may be marked unusable, and all other rules for CS hold nevertheless.",
    ),
    (
        "guest-rsp-nocheck",
        "Guest RSP, SMBASE, guest IA32_SYSENTER_CS and the VMX-preemption timer value are never checked, and the guest CS and TR selectors may be null.",
    ),
    ("guest-pdpte-not-pae", "If the guest will not use PAE paging, the PDPTEs are not checked."),
];

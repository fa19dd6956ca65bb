//! The reasons of VM exits.

use super::{InstructionFormat, QualificationFormat};

/// Declares the reasons: documentation, constant, name, number, format of the exit qualification
/// and of the VM-exit instruction information.
macro_rules! reasons {
    ($($(#[doc = $meaning:literal])+ $CONST:ident $label:literal $number:literal
       $qualification:ident $instruction:ident;)*) => {
        numbers! {
            /// The basic exit reason, bits 15:0 of the exit reason.
            ///
            /// Source: VMX Basic Exit Reasons, appendix C.
            pub struct BasicExitReason(u16) {
                $($(#[doc = $meaning])+ $CONST $label $number;)*
            }
        }

        impl BasicExitReason {
            /// What the exit qualification says. [`QualificationFormat::None`] for a reason without
            /// a name.
            #[must_use]
            pub const fn qualification_format(self) -> QualificationFormat {
                match self.0 {
                    $($number => QualificationFormat::$qualification,)*
                    _ => QualificationFormat::None,
                }
            }

            /// What the VM-exit instruction information says. [`InstructionFormat::None`] for a
            /// reason without a name.
            #[must_use]
            pub const fn instruction_format(self) -> InstructionFormat {
                match self.0 {
                    $($number => InstructionFormat::$instruction,)*
                    _ => InstructionFormat::None,
                }
            }
        }
    };
}

reasons! {
        /// An exception that the exception bitmap selects, or an NMI with "NMI exiting".
        EXCEPTION_OR_NMI "EXCEPTION_OR_NMI" 0 Exception None;
        /// An external interrupt arrived, with "external-interrupt exiting".
        EXTERNAL_INTERRUPT "EXTERNAL_INTERRUPT" 1 None None;
        /// An exception during the delivery of #DF.
        TRIPLE_FAULT "TRIPLE_FAULT" 2 None None;
        /// An INIT signal arrived.
        INIT_SIGNAL "INIT_SIGNAL" 3 None None;
        /// A start-up IPI arrived in the wait-for-SIPI state.
        SIPI "SIPI" 4 Vector None;
        /// An SMI arrived right after an I/O instruction, under the dual-monitor treatment of SMM.
        IO_SMI "IO_SMI" 5 Io String;
        /// An SMI arrived elsewhere, under the dual-monitor treatment of SMM.
        OTHER_SMI "OTHER_SMI" 6 None None;
        /// The guest could take an interrupt, with "interrupt-window exiting".
        INTERRUPT_WINDOW "INTERRUPT_WINDOW" 7 None None;
        /// The guest could take a virtual NMI, with "NMI-window exiting".
        NMI_WINDOW "NMI_WINDOW" 8 None None;
        /// A task switch was tried.
        TASK_SWITCH "TASK_SWITCH" 9 TaskSwitch None;
        /// CPUID.
        CPUID "CPUID" 10 None None;
        /// GETSEC.
        GETSEC "GETSEC" 11 None None;
        /// HLT, with "HLT exiting".
        HLT "HLT" 12 None None;
        /// INVD.
        INVD "INVD" 13 None None;
        /// INVLPG, with "INVLPG exiting".
        INVLPG "INVLPG" 14 LinearAddress None;
        /// RDPMC, with "RDPMC exiting".
        RDPMC "RDPMC" 15 None None;
        /// RDTSC, with "RDTSC exiting".
        RDTSC "RDTSC" 16 None None;
        /// RSM in system-management mode.
        RSM "RSM" 17 None None;
        /// VMCALL.
        VMCALL "VMCALL" 18 None None;
        /// VMCLEAR.
        VMCLEAR "VMCLEAR" 19 Displacement Memory;
        /// VMLAUNCH.
        VMLAUNCH "VMLAUNCH" 20 None None;
        /// VMPTRLD.
        VMPTRLD "VMPTRLD" 21 Displacement Memory;
        /// VMPTRST.
        VMPTRST "VMPTRST" 22 Displacement Memory;
        /// VMREAD that the shadow VMCS does not serve.
        VMREAD "VMREAD" 23 Displacement VmreadVmwrite;
        /// VMRESUME.
        VMRESUME "VMRESUME" 24 None None;
        /// VMWRITE that the shadow VMCS does not serve.
        VMWRITE "VMWRITE" 25 Displacement VmreadVmwrite;
        /// VMXOFF.
        VMXOFF "VMXOFF" 26 None None;
        /// VMXON.
        VMXON "VMXON" 27 Displacement Memory;
        /// MOV to or from a control register, CLTS, or LMSW, as the masks and controls select.
        CR_ACCESS "CR_ACCESS" 28 CrAccess None;
        /// MOV to or from a debug register, with "MOV-DR exiting".
        DR_ACCESS "DR_ACCESS" 29 DrAccess None;
        /// IN, OUT, INS or OUTS, as the I/O controls select.
        IO_INSTRUCTION "IO_INSTRUCTION" 30 Io String;
        /// RDMSR that the MSR bitmaps select.
        RDMSR "RDMSR" 31 None None;
        /// WRMSR, or WRMSRNS with the MSR in ECX, that the MSR bitmaps select.
        WRMSR "WRMSR" 32 MsrWrite None;
        /// VM entry failed: a rule on guest state is violated.
        ENTRY_FAIL_GUEST_STATE "ENTRY_FAIL_GUEST_STATE" 33 GuestState None;
        /// VM entry failed: an MSR of the VM-entry MSR-load area was refused.
        ENTRY_FAIL_MSR_LOAD "ENTRY_FAIL_MSR_LOAD" 34 MsrEntry None;
        /// MWAIT, with "MWAIT exiting".
        MWAIT "MWAIT" 36 Mwait None;
        /// The monitor trap flag: an instruction boundary was reached.
        MTF "MTF" 37 None None;
        /// MONITOR, with "MONITOR exiting".
        MONITOR "MONITOR" 39 None None;
        /// PAUSE, with "PAUSE exiting" or in a loop that "PAUSE-loop exiting" noticed.
        PAUSE "PAUSE" 40 None None;
        /// VM entry failed: a machine check during the entry.
        ENTRY_FAIL_MACHINE_CHECK "ENTRY_FAIL_MACHINE_CHECK" 41 None None;
        /// The virtual task priority fell below the TPR threshold.
        TPR_BELOW_THRESHOLD "TPR_BELOW_THRESHOLD" 43 None None;
        /// An access to the APIC-access page that is not virtualized.
        APIC_ACCESS "APIC_ACCESS" 44 ApicAccess None;
        /// The virtual EOI of a vector that the EOI-exit bitmap selects.
        VIRTUALIZED_EOI "VIRTUALIZED_EOI" 45 Vector None;
        /// LGDT, LIDT, SGDT or SIDT, with "descriptor-table exiting".
        GDTR_IDTR_ACCESS "GDTR_IDTR_ACCESS" 46 Displacement DescriptorTable;
        /// LLDT, LTR, SLDT or STR, with "descriptor-table exiting".
        LDTR_TR_ACCESS "LDTR_TR_ACCESS" 47 Displacement SystemRegister;
        /// The EPT paging structures do not allow an access.
        EPT_VIOLATION "EPT_VIOLATION" 48 EptViolation None;
        /// An EPT paging-structure entry is not legal.
        EPT_MISCONFIG "EPT_MISCONFIG" 49 None None;
        /// INVEPT.
        INVEPT "INVEPT" 50 Displacement Invalidation;
        /// RDTSCP, with "RDTSC exiting".
        RDTSCP "RDTSCP" 51 None None;
        /// The VMX-preemption timer counted down to 0.
        PREEMPTION_TIMER "PREEMPTION_TIMER" 52 None None;
        /// INVVPID.
        INVVPID "INVVPID" 53 Displacement Invalidation;
        /// WBINVD or WBNOINVD, with "WBINVD exiting".
        WBINVD_WBNOINVD "WBINVD_WBNOINVD" 54 None None;
        /// XSETBV.
        XSETBV "XSETBV" 55 None None;
        /// A write to the virtual-APIC page was completed and needs emulation.
        APIC_WRITE "APIC_WRITE" 56 ApicWrite None;
        /// RDRAND, with "RDRAND exiting".
        RDRAND "RDRAND" 57 None Register;
        /// INVPCID, with "INVLPG exiting".
        INVPCID "INVPCID" 58 Displacement Invalidation;
        /// VMFUNC with a function that is not there or failed.
        VMFUNC "VMFUNC" 59 None None;
        /// ENCLS that the ENCLS-exiting bitmap selects.
        ENCLS "ENCLS" 60 None None;
        /// RDSEED, with "RDSEED exiting".
        RDSEED "RDSEED" 61 None Register;
        /// The page-modification log is full.
        PML_FULL "PML_FULL" 62 PageModificationLog None;
        /// XSAVES of a component that the XSS-exiting bitmap selects.
        XSAVES "XSAVES" 63 Displacement Memory;
        /// XRSTORS of a component that the XSS-exiting bitmap selects.
        XRSTORS "XRSTORS" 64 Displacement Memory;
        /// PCONFIG that the PCONFIG-exiting bitmap selects.
        PCONFIG "PCONFIG" 65 None None;
        /// A sub-page permission table is missing or not legal.
        SPP "SPP" 66 SubPage None;
        /// UMWAIT, with "RDTSC exiting".
        UMWAIT "UMWAIT" 67 None Register;
        /// TPAUSE, with "RDTSC exiting".
        TPAUSE "TPAUSE" 68 None Register;
        /// LOADIWKEY, with "LOADIWKEY exiting".
        LOADIWKEY "LOADIWKEY" 69 None KeyLocker;
        /// ENCLV that the ENCLV-exiting bitmap selects.
        ENCLV "ENCLV" 70 None None;
        /// ENQCMD could not translate its PASID.
        ENQCMD_PASID "ENQCMD_PASID" 72 None None;
        /// ENQCMDS could not translate its PASID.
        ENQCMDS_PASID "ENQCMDS_PASID" 73 None None;
        /// A bus lock was asserted, with "VMM bus-lock detection".
        BUS_LOCK "BUS_LOCK" 74 None None;
        /// No interrupt window was open for too long, with "notification VM exiting".
        NOTIFY "NOTIFY" 75 Notify None;
        /// SEAMCALL.
        SEAMCALL "SEAMCALL" 76 None None;
        /// TDCALL.
        TDCALL "TDCALL" 77 None None;
        /// RDMSRLIST of an MSR that the MSR bitmaps select.
        RDMSRLIST "RDMSRLIST" 78 Msr None;
        /// WRMSRLIST of an MSR that the MSR bitmaps select.
        WRMSRLIST "WRMSRLIST" 79 Msr None;
        /// URDMSR of an MSR that the MSR bitmaps select.
        URDMSR "URDMSR" 80 Msr Msr;
        /// UWRMSR of an MSR that the MSR bitmaps select.
        UWRMSR "UWRMSR" 81 Msr Msr;
        /// RDMSR with the MSR in the instruction, that the MSR bitmaps select.
        RDMSR_IMM "RDMSR_IMM" 84 Msr Msr;
        /// WRMSRNS with the MSR in the instruction, that the MSR bitmaps select.
        WRMSRNS_IMM "WRMSRNS_IMM" 85 Msr Msr;
}

groups! {
    /// The exit reason, 32 bits.
    ///
    /// ```
    /// use vmx_types::exit::{BasicExitReason, ExitReason};
    ///
    /// let reason = ExitReason(0x8000_0021);
    /// assert_eq!(reason.basic(), BasicExitReason::ENTRY_FAIL_GUEST_STATE);
    /// assert!(reason.is_entry_failure());
    /// ```
    ///
    /// Source: Basic VM-Exit Information, 25.9.1.
    pub struct ExitReason(u32), Bits32 {
        /// Bits 15:0: the basic exit reason.
        basic with_basic "reason" 15 0 BasicExitReason;
        /// Bit 25: the exit left a supervisor shadow-stack token busy.
        busy_shadow_stack with_busy_shadow_stack "busy_shadow_stack" 25 25 bool;
        /// Bit 26: a bus lock was asserted, with "VMM bus-lock detection".
        bus_lock with_bus_lock "bus_lock" 26 26 bool;
        /// Bit 27: the exit came out of an enclave.
        enclave with_enclave "enclave" 27 27 bool;
        /// Bit 28: an MTF VM exit was pending, at an SMM VM exit.
        pending_mtf with_pending_mtf "pending_mtf" 28 28 bool;
        /// Bit 29: the exit came from VMX root operation, at an SMM VM exit.
        from_root with_from_root "from_root" 29 29 bool;
        /// Bit 31: the VM entry failed, and no guest ran.
        is_entry_failure with_entry_failure "entry_failure" 31 31 bool;
    }
}

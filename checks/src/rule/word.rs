//! The inputs of rules that are not VMCS fields.

use core::fmt;

use vmx_types::CapabilityMsr;

macro_rules! words {
    ($($Word:ident $name:literal $doc:literal;)*) => {
        /// An input of rules that is not a VMCS field: memory, a capability MSR, a CPUID fact, a
        /// live MSR, or the state of the processor at the instruction.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Word { $(#[doc = concat!($doc, ".")] $Word,)* }

        impl Word {
            /// Every word.
            pub const ALL: &'static [Self] = &[$(Self::$Word),*];

            /// The name: `cpuid:maxphyaddr`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Word => $name,)* }
            }

            /// What the word stands for.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$Word => $doc,)* }
            }
        }
    };
}

words! {
    MemOperand "mem:operand" "The memory operand of the instruction: whether it is accessible under normal segmentation and paging rules, and its content (VMXON, VMCLEAR, VMPTRLD: the 64-bit pointer; INVEPT, INVVPID: the descriptor)";
    MemRegion "mem:region" "Dword 0 of the VMXON region or VMCS at the operand; at VM entry, of the current VMCS";
    MemLink "mem:link" "Dword 0 of the VMCS at the link pointer";
    MemExecutive "mem:executive" "The VMCS at the executive-VMCS pointer: dword 0 (smm-exec-ptr-revid) or its VM-execution control fields";
    MemVtpr "mem:vtpr" "Byte 80H of the virtual-APIC page";
    MemPdpte "mem:pdpte" "The four PDPTEs at guest CR3 bits 31:5, in abort-host-pdpte at host CR3 bits 31:5";
    MemMsrLoad "mem:msr_load[n]" "Entry n of the VM-entry MSR-load area";
    MemMsrStore "mem:msr_store[n]" "Entry n of the VM-exit MSR-store area";
    MemExitMsrLoad "mem:exit_msr_load[n]" "Entry n of the VM-exit MSR-load area";
    MemVmreadBitmap "mem:vmread_bitmap" "The byte of the VMREAD bitmap that the encoding selects";
    MemVmwriteBitmap "mem:vmwrite_bitmap" "The byte of the VMWRITE bitmap that the encoding selects";
    MemEptpList "mem:eptp_list" "The entry of the EPTP list that ECX selects";
    MemMseg "mem:mseg" "Header of MSEG (dwords 0 and 1)";
    CapVmxBasic "cap:ia32_vmx_basic" "480H";
    CapVmxPinbasedCtls "cap:ia32_vmx_pinbased_ctls" "481H";
    CapVmxTruePinbasedCtls "cap:ia32_vmx_true_pinbased_ctls" "48DH";
    CapVmxProcbasedCtls "cap:ia32_vmx_procbased_ctls" "482H";
    CapVmxTrueProcbasedCtls "cap:ia32_vmx_true_procbased_ctls" "48EH";
    CapVmxProcbasedCtls2 "cap:ia32_vmx_procbased_ctls2" "48BH";
    CapVmxProcbasedCtls3 "cap:ia32_vmx_procbased_ctls3" "492H";
    CapVmxExitCtls "cap:ia32_vmx_exit_ctls" "483H";
    CapVmxTrueExitCtls "cap:ia32_vmx_true_exit_ctls" "48FH";
    CapVmxExitCtls2 "cap:ia32_vmx_exit_ctls2" "493H";
    CapVmxEntryCtls "cap:ia32_vmx_entry_ctls" "484H";
    CapVmxTrueEntryCtls "cap:ia32_vmx_true_entry_ctls" "490H";
    CapVmxMisc "cap:ia32_vmx_misc" "485H";
    CapVmxCr0Fixed0 "cap:ia32_vmx_cr0_fixed0" "486H";
    CapVmxCr0Fixed1 "cap:ia32_vmx_cr0_fixed1" "487H";
    CapVmxCr4Fixed0 "cap:ia32_vmx_cr4_fixed0" "488H";
    CapVmxCr4Fixed1 "cap:ia32_vmx_cr4_fixed1" "489H";
    CapVmxEptVpidCap "cap:ia32_vmx_ept_vpid_cap" "48CH";
    CapVmxVmfunc "cap:ia32_vmx_vmfunc" "491H";
    CapVmcsFields "cap:vmcs_fields" "Derived: the set of fields that exist (column exists_when of fields.csv)";
    CpuidVmx "cpuid:vmx" "CPUID.1:ECX bit 5";
    CpuidMaxphyaddr "cpuid:maxphyaddr" "CPUID.80000008H:EAX bits 7:0";
    CpuidLinearWidth "cpuid:linear_width" "CPUID.80000008H:EAX bits 15:8, the width for 'canonical' (section 1); includes LA57 support";
    CpuidIntel64 "cpuid:intel64" "Intel 64 architecture supported";
    CpuidNx "cpuid:nx" "Execute-disable, so that EFER.NXE may be 1";
    CpuidLam "cpuid:lam" "Linear-address masking, so that CR3 bits 62:61 may be 1";
    CpuidCetSs "cpuid:cet_ss" "CET shadow stacks";
    CpuidCetIbt "cpuid:cet_ibt" "CET indirect-branch tracking";
    CpuidFred "cpuid:fred" "FRED";
    CpuidSgx "cpuid:sgx" "CPUID.(7,0):EBX bit 2";
    CpuidRtm "cpuid:rtm" "CPUID.(7,0):EBX bit 11";
    CpuidBusLockDb "cpuid:bus_lock_db" "CPUID.(7,0):ECX bit 24";
    CpuidDebugctlBits "cpuid:debugctl_bits" "Mask of the bits that the processor accepts in IA32_DEBUGCTL (from CPUID and IA32_PERF_CAPABILITIES)";
    CpuidPerfGlobalCtrlBits "cpuid:perf_global_ctrl_bits" "The same for IA32_PERF_GLOBAL_CTRL (CPUID.0AH)";
    CpuidRtitCtlBits "cpuid:rtit_ctl_bits" "The same for IA32_RTIT_CTL (CPUID.14H)";
    CpuidLbrCtlBits "cpuid:lbr_ctl_bits" "The same for IA32_LBR_CTL (CPUID.1CH)";
    CpuidSpecCtrlBits "cpuid:spec_ctrl_bits" "The same for IA32_SPEC_CTRL";
    CpuidModel "cpuid:model" "Processor model, which gives the list of MSRs refused on transitions";
    MsrIa32RtitCtl "msr:ia32_rtit_ctl" "Value at VM entry";
    MsrIa32SmmMonitorCtl "msr:ia32_smm_monitor_ctl" "Value at the instruction; bits 31:12 locate MSEG";
    CpuInstruction "cpu:instruction" "Which instruction it is and the form of its operand (ModRM.mod), where the phase leaves that open";
    CpuRegisterOperand "cpu:register_operand" "General registers of the instruction, at the width that the mode gives: field encoding, INVEPT and INVVPID type, EAX and ECX of VMFUNC, source of MOV CR, ECX and value of WRMSR";
    CpuRoot "cpu:root" "VMX mode: outside VMX operation, root, non-root";
    CpuCpl "cpu:cpl" "CPL";
    CpuCr0 "cpu:cr0" "CR0";
    CpuCr4 "cpu:cr4" "CR4";
    CpuEfer "cpu:efer" "IA32_EFER; at VM exit the value before the exit";
    CpuCsL "cpu:cs_l" "CS.L";
    CpuRflags "cpu:rflags" "RFLAGS";
    CpuBlocking "cpu:blocking" "Blocking by MOV SS";
    CpuA20m "cpu:a20m" "A20 masked";
    CpuSmx "cpu:smx" "In SMX operation";
    CpuSmm "cpu:smm" "In SMM; for phases msr-store and msr-load-exit, whether the exit ends in SMM";
    CpuDualMonitor "cpu:dual_monitor" "Dual-monitor treatment active";
    CpuFeatureControl "cpu:feature_control" "IA32_FEATURE_CONTROL";
    CpuVmxonPointer "cpu:vmxon_pointer" "VMXON pointer";
    CpuCurrentVmcs "cpu:current_vmcs" "Current-VMCS pointer, including 'none'";
    CpuLaunchState "cpu:launch_state" "Launch state of the current VMCS, and whether VMXOFF came after its launch; in smm-exec-launched, of the executive VMCS";
    CpuOutcome "cpu:outcome" "Result of the other rows: success, VMfail, entry failure";
    CpuEvent "cpu:event" "An event that the caller reports: machine check, INIT";
    CpuVmcsCorrupt "cpu:vmcs_corrupt" "VMCS data found unusable because ordinary stores hit the region";
    CpuWrmsrTest "cpu:wrmsr_test" "Whether WRMSR of the entry would be accepted on the state after guest (at VM exit: host) loading and entries 1 to n-1; changes with any of them";
    CpuRdmsrTest "cpu:rdmsr_test" "Whether RDMSR at CPL 0 would be accepted";
}

impl Word {
    /// The capability MSR that the word stands for.
    #[must_use]
    pub const fn capability(self) -> Option<CapabilityMsr> {
        Some(match self {
            Self::CapVmxBasic => CapabilityMsr::Basic,
            Self::CapVmxPinbasedCtls => CapabilityMsr::PinbasedCtls,
            Self::CapVmxTruePinbasedCtls => CapabilityMsr::TruePinbasedCtls,
            Self::CapVmxProcbasedCtls => CapabilityMsr::ProcbasedCtls,
            Self::CapVmxTrueProcbasedCtls => CapabilityMsr::TrueProcbasedCtls,
            Self::CapVmxProcbasedCtls2 => CapabilityMsr::ProcbasedCtls2,
            Self::CapVmxProcbasedCtls3 => CapabilityMsr::ProcbasedCtls3,
            Self::CapVmxExitCtls => CapabilityMsr::ExitCtls,
            Self::CapVmxTrueExitCtls => CapabilityMsr::TrueExitCtls,
            Self::CapVmxExitCtls2 => CapabilityMsr::ExitCtls2,
            Self::CapVmxEntryCtls => CapabilityMsr::EntryCtls,
            Self::CapVmxTrueEntryCtls => CapabilityMsr::TrueEntryCtls,
            Self::CapVmxMisc => CapabilityMsr::Misc,
            Self::CapVmxCr0Fixed0 => CapabilityMsr::Cr0Fixed0,
            Self::CapVmxCr0Fixed1 => CapabilityMsr::Cr0Fixed1,
            Self::CapVmxCr4Fixed0 => CapabilityMsr::Cr4Fixed0,
            Self::CapVmxCr4Fixed1 => CapabilityMsr::Cr4Fixed1,
            Self::CapVmxEptVpidCap => CapabilityMsr::EptVpidCap,
            Self::CapVmxVmfunc => CapabilityMsr::Vmfunc,
            _ => return None,
        })
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

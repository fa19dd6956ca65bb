//! How VMX instructions and VM exits go wrong.

numbers! {
    /// The VM-instruction error: why a VMX instruction ended with VMfailValid. 32 bits.
    ///
    /// Source: VM Instruction Error Numbers, 31.4.
    pub struct VmInstructionError(u32), Bits32 {
        /// VMCALL was executed in VMX root operation.
        VMCALL_IN_ROOT "VMCALL executed in VMX root operation" 1;
        /// VMCLEAR was given an address that is not aligned to 4 KBytes, or beyond the physical-address width.
        VMCLEAR_ADDRESS "VMCLEAR with invalid physical address" 2;
        /// VMCLEAR was given the address of the VMXON region.
        VMCLEAR_VMXON_POINTER "VMCLEAR with VMXON pointer" 3;
        /// VMLAUNCH needs a VMCS that is clear; a launched one takes VMRESUME, or VMCLEAR first.
        VMLAUNCH_NOT_CLEAR "VMLAUNCH with non-clear VMCS" 4;
        /// VMRESUME needs a VMCS that VMLAUNCH has launched since its last VMCLEAR.
        VMRESUME_NOT_LAUNCHED "VMRESUME with non-launched VMCS" 5;
        /// VMXOFF and VMXON came between the launch and this VMRESUME.
        VMRESUME_AFTER_VMXOFF "VMRESUME after VMXOFF" 6;
        /// A rule on the VM-execution, VM-exit or VM-entry control fields is violated.
        INVALID_CONTROLS "VM entry with invalid control fields" 7;
        /// A rule on the host-state area is violated.
        INVALID_HOST_STATE "VM entry with invalid host-state fields" 8;
        /// VMPTRLD was given an address that is not aligned to 4 KBytes, or beyond the physical-address width.
        VMPTRLD_ADDRESS "VMPTRLD with invalid physical address" 9;
        /// VMPTRLD was given the address of the VMXON region.
        VMPTRLD_VMXON_POINTER "VMPTRLD with VMXON pointer" 10;
        /// The first dword of the VMCS region is not the revision identifier of the processor.
        VMPTRLD_REVISION "VMPTRLD with incorrect VMCS revision identifier" 11;
        /// VMREAD or VMWRITE named a field that this processor does not have.
        UNSUPPORTED_FIELD "VMREAD or VMWRITE of an unsupported VMCS component" 12;
        /// VMWRITE named a VM-exit information field, and IA32_VMX_MISC bit 29 is 0.
        READ_ONLY_FIELD "VMWRITE to a read-only VMCS component" 13;
        /// VMXON was executed in VMX root operation.
        VMXON_IN_ROOT "VMXON executed in VMX root operation" 15;
        /// The executive-VMCS pointer is not valid, in the dual-monitor treatment of SMM.
        EXECUTIVE_POINTER "VM entry with invalid executive-VMCS pointer" 16;
        /// The executive VMCS is not launched.
        EXECUTIVE_NOT_LAUNCHED "VM entry with non-launched executive VMCS" 17;
        /// The executive-VMCS pointer is not the VMXON pointer, at deactivation of the dual-monitor treatment.
        EXECUTIVE_NOT_VMXON "VM entry with executive-VMCS pointer not VMXON pointer" 18;
        /// VMCALL, which activates the dual-monitor treatment, needs a VMCS that is clear.
        VMCALL_NOT_CLEAR "VMCALL with non-clear VMCS" 19;
        /// VMCALL found invalid VM-exit control fields.
        VMCALL_EXIT_CONTROLS "VMCALL with invalid VM-exit control fields" 20;
        /// The MSEG header has another revision identifier than the processor.
        VMCALL_MSEG_REVISION "VMCALL with incorrect MSEG revision identifier" 22;
        /// VMXOFF is not possible under the dual-monitor treatment of SMM.
        VMXOFF_DUAL_MONITOR "VMXOFF under dual-monitor treatment" 23;
        /// The SMM-monitor features in the MSEG header are not valid.
        VMCALL_MONITOR_FEATURES "VMCALL with invalid SMM-monitor features" 24;
        /// The VM-execution control fields of the executive VMCS are not valid, at a return from SMM.
        EXECUTIVE_CONTROLS "VM entry with invalid VM-execution control fields in executive VMCS" 25;
        /// VM entry was tried in the shadow of MOV SS or POP SS.
        BLOCKED_BY_MOV_SS "VM entry with events blocked by MOV SS" 26;
        /// The type or the descriptor of INVEPT or INVVPID is not valid.
        INVALIDATION_OPERAND "invalid operand to INVEPT or INVVPID" 28;
    }
}

numbers! {
    /// The VMX-abort indicator: bytes 7:4 of the VMCS region, written when a VM exit cannot be
    /// completed.
    ///
    /// Source: VMX Aborts, 28.7.
    pub struct VmxAbort(u32) {
        /// An MSR of the VM-exit MSR-store area could not be stored.
        SAVING_MSRS "saving guest MSRs failed" 1;
        /// The PDPTEs that host CR3 points to are not valid.
        HOST_PDPTES "host PDPTEs not valid" 2;
        /// The current VMCS was corrupted.
        CORRUPTED_VMCS "current VMCS corrupted" 3;
        /// An MSR of the VM-exit MSR-load area could not be loaded.
        LOADING_MSRS "loading host MSRs failed" 4;
        /// A machine check happened during the VM exit.
        MACHINE_CHECK "machine check during VM exit" 5;
        /// The exit leads to a host outside IA-32e mode, but the processor was in IA-32e mode.
        HOST_ADDRESS_SPACE "host outside IA-32e mode" 6;
    }
}

numbers! {
    /// The exit qualification of VM-entry failures due to invalid guest state.
    ///
    /// Source: VM-Entry Failures During or After Loading Guest State, 27.8.
    pub struct GuestStateFailure(u64), Natural {
        /// Any rule on guest state without a number of its own.
        OTHER "unspecific" 0;
        /// A PDPTE that the entry loads has a reserved bit set.
        PDPTE "PDPTE" 2;
        /// An NMI is injected in the shadow of STI.
        NMI_BLOCKED "NMI injected with blocking by STI" 3;
        /// The VMCS link pointer is not valid.
        LINK_POINTER "VMCS link pointer" 4;
    }
}

numbers! {
    /// The activity state of a guest, 32 bits.
    ///
    /// Source: Guest Non-Register State, 25.4.2.
    pub struct ActivityState(u32), Bits32 {
        /// The processor executes instructions.
        ACTIVE "active" 0;
        /// The processor waits since HLT.
        HLT "HLT" 1;
        /// The processor shut down after a triple fault or another grave error.
        SHUTDOWN "shutdown" 2;
        /// The processor waits for a start-up IPI.
        WAIT_FOR_SIPI "wait-for-SIPI" 3;
    }
}

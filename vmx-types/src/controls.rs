//! The control words of the VMCS, bit by bit.

flags! {
    /// Pin-based VM-execution controls, 32 bits.
    ///
    /// Source: Pin-Based VM-Execution Controls, 25.6.1.
    pub struct PinControls: u32, Bits32 {
        /// Bit 0, External-interrupt exiting: external interrupts cause VM exits.
        EXTERNAL_INTERRUPT_EXITING "external_interrupt_exiting" 0;
        /// Bit 3, NMI exiting: NMIs cause VM exits.
        NMI_EXITING "nmi_exiting" 3;
        /// Bit 5, Virtual NMIs: NMIs are never blocked for the guest, and blocking by NMI belongs to virtual NMIs. Needs "NMI exiting".
        VIRTUAL_NMIS "virtual_nmis" 5;
        /// Bit 6, Activate VMX-preemption timer: the VMX-preemption timer counts down while the guest runs, and causes a VM exit at 0.
        ACTIVATE_VMX_PREEMPTION_TIMER "activate_vmx_preemption_timer" 6;
        /// Bit 7, Process posted interrupts: interrupts with the notification vector are taken from the posted-interrupt descriptor without a VM exit.
        PROCESS_POSTED_INTERRUPTS "process_posted_interrupts" 7;
    }
}

impl PinControls {
    /// The default1 class: the bits that IA32_VMX_PINBASED_CTLS reports as must-be-1 whatever the TRUE form says.
    pub const DEFAULT1: Self = Self::from_bits_retain(0x00000016);
}

flags! {
    /// Primary processor-based VM-execution controls, 32 bits.
    ///
    /// Source: Processor-Based VM-Execution Controls, 25.6.2.
    pub struct PrimaryControls: u32, Bits32 {
        /// Bit 2, Interrupt-window exiting: a VM exit at the first instruction boundary where the guest can take an interrupt.
        INTERRUPT_WINDOW_EXITING "interrupt_window_exiting" 2;
        /// Bit 3, Use TSC offsetting: RDTSC, RDTSCP and RDMSR of the TSC give the TSC plus the TSC offset.
        USE_TSC_OFFSETTING "use_tsc_offsetting" 3;
        /// Bit 7, HLT exiting: HLT causes a VM exit.
        HLT_EXITING "hlt_exiting" 7;
        /// Bit 9, INVLPG exiting: INVLPG, and INVPCID where it is enabled, cause VM exits.
        INVLPG_EXITING "invlpg_exiting" 9;
        /// Bit 10, MWAIT exiting: MWAIT causes a VM exit.
        MWAIT_EXITING "mwait_exiting" 10;
        /// Bit 11, RDPMC exiting: RDPMC causes a VM exit.
        RDPMC_EXITING "rdpmc_exiting" 11;
        /// Bit 12, RDTSC exiting: RDTSC and RDTSCP cause VM exits.
        RDTSC_EXITING "rdtsc_exiting" 12;
        /// Bit 15, CR3-load exiting: MOV to CR3 causes a VM exit, unless the value is a CR3-target value.
        CR3_LOAD_EXITING "cr3_load_exiting" 15;
        /// Bit 16, CR3-store exiting: MOV from CR3 causes a VM exit.
        CR3_STORE_EXITING "cr3_store_exiting" 16;
        /// Bit 17, Activate tertiary controls: the tertiary processor-based controls are used; else they count as 0.
        ACTIVATE_TERTIARY_CONTROLS "activate_tertiary_controls" 17;
        /// Bit 19, CR8-load exiting: MOV to CR8 causes a VM exit.
        CR8_LOAD_EXITING "cr8_load_exiting" 19;
        /// Bit 20, CR8-store exiting: MOV from CR8 causes a VM exit.
        CR8_STORE_EXITING "cr8_store_exiting" 20;
        /// Bit 21, Use TPR shadow: MOV to and from CR8 go to the virtual-APIC page, guarded by the TPR threshold.
        USE_TPR_SHADOW "use_tpr_shadow" 21;
        /// Bit 22, NMI-window exiting: a VM exit at the first instruction boundary without blocking by virtual NMIs. Needs "virtual NMIs".
        NMI_WINDOW_EXITING "nmi_window_exiting" 22;
        /// Bit 23, MOV-DR exiting: MOV to or from a debug register causes a VM exit.
        MOV_DR_EXITING "mov_dr_exiting" 23;
        /// Bit 24, Unconditional I/O exiting: IN, OUT, INS and OUTS cause VM exits; not looked at with "use I/O bitmaps".
        UNCONDITIONAL_IO_EXITING "unconditional_io_exiting" 24;
        /// Bit 25, Use I/O bitmaps: the I/O bitmaps tell which ports cause VM exits.
        USE_IO_BITMAPS "use_io_bitmaps" 25;
        /// Bit 27, Monitor trap flag: a VM exit after every instruction.
        MONITOR_TRAP_FLAG "monitor_trap_flag" 27;
        /// Bit 28, Use MSR bitmaps: the MSR bitmaps tell which RDMSR and WRMSR cause VM exits; without them all do.
        USE_MSR_BITMAPS "use_msr_bitmaps" 28;
        /// Bit 29, MONITOR exiting: MONITOR causes a VM exit.
        MONITOR_EXITING "monitor_exiting" 29;
        /// Bit 30, PAUSE exiting: PAUSE causes a VM exit.
        PAUSE_EXITING "pause_exiting" 30;
        /// Bit 31, Activate secondary controls: the secondary processor-based controls are used; else they count as 0.
        ACTIVATE_SECONDARY_CONTROLS "activate_secondary_controls" 31;
    }
}

impl PrimaryControls {
    /// The default1 class: the bits that IA32_VMX_PROCBASED_CTLS reports as must-be-1 whatever the TRUE form says.
    pub const DEFAULT1: Self = Self::from_bits_retain(0x0401E172);
}

flags! {
    /// Secondary processor-based VM-execution controls, 32 bits.
    ///
    /// Source: Processor-Based VM-Execution Controls, 25.6.2.
    pub struct SecondaryControls: u32, Bits32 {
        /// Bit 0, Virtualize APIC accesses: accesses to the APIC-access page are virtualized or cause VM exits.
        VIRTUALIZE_APIC_ACCESSES "virtualize_apic_accesses" 0;
        /// Bit 1, Enable EPT: guest-physical addresses are translated by the extended page tables.
        ENABLE_EPT "enable_ept" 1;
        /// Bit 2, Descriptor-table exiting: LGDT, LIDT, LLDT, LTR, SGDT, SIDT, SLDT and STR cause VM exits.
        DESCRIPTOR_TABLE_EXITING "descriptor_table_exiting" 2;
        /// Bit 3, Enable RDTSCP: RDTSCP and RDPID do not raise #UD.
        ENABLE_RDTSCP "enable_rdtscp" 3;
        /// Bit 4, Virtualize x2APIC mode: RDMSR and WRMSR of the x2APIC range are virtualized.
        VIRTUALIZE_X2APIC_MODE "virtualize_x2apic_mode" 4;
        /// Bit 5, Enable VPID: cached translations are tagged with the VPID.
        ENABLE_VPID "enable_vpid" 5;
        /// Bit 6, WBINVD exiting: WBINVD and WBNOINVD cause VM exits.
        WBINVD_EXITING "wbinvd_exiting" 6;
        /// Bit 7, Unrestricted guest: the guest may run without paging, and in real mode. Needs EPT.
        UNRESTRICTED_GUEST "unrestricted_guest" 7;
        /// Bit 8, APIC-register virtualization: reads of most APIC registers come from the virtual-APIC page.
        APIC_REGISTER_VIRTUALIZATION "apic_register_virtualization" 8;
        /// Bit 9, Virtual-interrupt delivery: pending virtual interrupts are evaluated and delivered, and EOI, TPR and self-IPI writes are emulated.
        VIRTUAL_INTERRUPT_DELIVERY "virtual_interrupt_delivery" 9;
        /// Bit 10, PAUSE-loop exiting: a loop of PAUSE at CPL 0 that exceeds the PLE window causes a VM exit.
        PAUSE_LOOP_EXITING "pause_loop_exiting" 10;
        /// Bit 11, RDRAND exiting: RDRAND causes a VM exit.
        RDRAND_EXITING "rdrand_exiting" 11;
        /// Bit 12, Enable INVPCID: INVPCID does not raise #UD.
        ENABLE_INVPCID "enable_invpcid" 12;
        /// Bit 13, Enable VM functions: VMFUNC does not raise #UD.
        ENABLE_VM_FUNCTIONS "enable_vm_functions" 13;
        /// Bit 14, VMCS shadowing: VMREAD and VMWRITE of the guest go to the shadow VMCS where the bitmaps allow it.
        VMCS_SHADOWING "vmcs_shadowing" 14;
        /// Bit 15, Enable ENCLS exiting: the ENCLS-exiting bitmap tells which ENCLS cause VM exits.
        ENABLE_ENCLS_EXITING "enable_encls_exiting" 15;
        /// Bit 16, RDSEED exiting: RDSEED causes a VM exit.
        RDSEED_EXITING "rdseed_exiting" 16;
        /// Bit 17, Enable PML: accesses that set an EPT dirty flag are logged. Needs EPT.
        ENABLE_PML "enable_pml" 17;
        /// Bit 18, EPT violation #VE: EPT violations may become virtualization exceptions.
        EPT_VIOLATION_VE "ept_violation_ve" 18;
        /// Bit 19, Conceal VMX from PT: Intel PT packets do not tell of VMX non-root operation.
        CONCEAL_VMX_FROM_PT "conceal_vmx_from_pt" 19;
        /// Bit 20, Enable XSAVES/XRSTORS: XSAVES and XRSTORS do not raise #UD.
        ENABLE_XSAVES_XRSTORS "enable_xsaves_xrstors" 20;
        /// Bit 21, PASID translation: PASIDs of ENQCMD and ENQCMDS are translated by the PASID directories.
        PASID_TRANSLATION "pasid_translation" 21;
        /// Bit 22, Mode-based execute control for EPT: EPT tells execution by the user from that by the supervisor.
        MODE_BASED_EXECUTE_CONTROL_FOR_EPT "mode_based_execute_control_for_ept" 22;
        /// Bit 23, Sub-page write permissions for EPT: EPT write permission may be given for parts of 128 bytes.
        SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT "sub_page_write_permissions_for_ept" 23;
        /// Bit 24, Intel PT uses guest-physical addresses: output addresses of Intel PT are guest-physical ones. Needs EPT.
        INTEL_PT_USES_GUEST_PHYSICAL_ADDRESSES "intel_pt_uses_guest_physical_addresses" 24;
        /// Bit 25, Use TSC scaling: the TSC is scaled by the TSC multiplier before the offset is added.
        USE_TSC_SCALING "use_tsc_scaling" 25;
        /// Bit 26, Enable user wait and pause: TPAUSE, UMONITOR and UMWAIT do not raise #UD.
        ENABLE_USER_WAIT_AND_PAUSE "enable_user_wait_and_pause" 26;
        /// Bit 27, Enable PCONFIG: PCONFIG does not raise #UD.
        ENABLE_PCONFIG "enable_pconfig" 27;
        /// Bit 28, Enable ENCLV exiting: the ENCLV-exiting bitmap tells which ENCLV cause VM exits.
        ENABLE_ENCLV_EXITING "enable_enclv_exiting" 28;
        /// Bit 29, Enable EPC virtualization extensions: conflicts of SGX instructions over a page cause VM exits.
        ENABLE_EPC_VIRTUALIZATION_EXTENSIONS "enable_epc_virtualization_extensions" 29;
        /// Bit 30, VMM bus lock detection: bus locks cause VM exits.
        VMM_BUS_LOCK_DETECTION "vmm_bus_lock_detection" 30;
        /// Bit 31, Instruction timeout: a guest that opens no interrupt window for long enough causes a VM exit.
        INSTRUCTION_TIMEOUT "instruction_timeout" 31;
    }
}

flags! {
    /// Tertiary processor-based VM-execution controls, 64 bits.
    ///
    /// Source: Tertiary Processor-Based VM-Execution Controls, 25.6.2.
    pub struct TertiaryControls: u64, Bits64 {
        /// Bit 0, LOADIWKEY exiting: LOADIWKEY causes a VM exit.
        LOADIWKEY_EXITING "loadiwkey_exiting" 0;
        /// Bit 1, Enable HLAT: the hypervisor-managed linear-address translation is used. Needs EPT.
        ENABLE_HLAT "enable_hlat" 1;
        /// Bit 2, EPT paging write control: an EPT entry can allow the processor, and not the guest, to write guest paging structures. Needs EPT.
        EPT_PAGING_WRITE_CONTROL "ept_paging_write_control" 2;
        /// Bit 3, Guest paging verification: an EPT entry can demand that every guest paging structure used to reach its page allows paging writes. Needs EPT.
        GUEST_PAGING_VERIFICATION "guest_paging_verification" 3;
        /// Bit 4, IPI virtualization: interrupt commands are virtualized through the PID-pointer table.
        IPI_VIRTUALIZATION "ipi_virtualization" 4;
        /// Bit 5, Guest-physical-address width: guest-physical addresses are checked against a width of their own.
        GPAW "gpaw" 5;
        /// Bit 6, Enable MSR list instructions: RDMSRLIST and WRMSRLIST do not raise #UD.
        ENABLE_MSR_LIST_INSTRUCTIONS "enable_msr_list_instructions" 6;
        /// Bit 7, Virtualize IA32_SPEC_CTRL: reads and writes of IA32_SPEC_CTRL go through a mask and a shadow.
        VIRTUALIZE_IA32_SPEC_CTRL "virtualize_ia32_spec_ctrl" 7;
        /// Bit 8, APIC timer virtualization: the APIC timer is virtualized.
        APIC_TIMER_VIRTUALIZATION "apic_timer_virtualization" 8;
        /// Bit 13, AVX10 VL256 emulation: AVX10 with vectors of 256 bits is emulated.
        AVX10_VL256_EMULATION "avx10_vl256_emulation" 13;
    }
}

flags! {
    /// Primary VM-exit controls, 32 bits.
    ///
    /// Source: VM-Exit Controls, 25.7.1.
    pub struct ExitControls: u32, Bits32 {
        /// Bit 2, Save debug controls: VM exits save DR7 and IA32_DEBUGCTL.
        SAVE_DEBUG_CONTROLS "save_debug_controls" 2;
        /// Bit 9, Host address-space size: the host is in 64-bit mode after VM exits.
        HOST_ADDRESS_SPACE_SIZE "host_address_space_size" 9;
        /// Bit 12, Load IA32_PERF_GLOBAL_CTRL: VM exits load IA32_PERF_GLOBAL_CTRL.
        LOAD_IA32_PERF_GLOBAL_CTRL "load_ia32_perf_global_ctrl" 12;
        /// Bit 15, Acknowledge interrupt on exit: a VM exit by an external interrupt takes the vector from the interrupt controller.
        ACKNOWLEDGE_INTERRUPT_ON_EXIT "acknowledge_interrupt_on_exit" 15;
        /// Bit 18, Save IA32_PAT: VM exits save IA32_PAT.
        SAVE_IA32_PAT "save_ia32_pat" 18;
        /// Bit 19, Load IA32_PAT: VM exits load IA32_PAT.
        LOAD_IA32_PAT "load_ia32_pat" 19;
        /// Bit 20, Save IA32_EFER: VM exits save IA32_EFER.
        SAVE_IA32_EFER "save_ia32_efer" 20;
        /// Bit 21, Load IA32_EFER: VM exits load IA32_EFER.
        LOAD_IA32_EFER "load_ia32_efer" 21;
        /// Bit 22, Save VMX-preemption timer value: VM exits save the VMX-preemption timer. Needs "activate VMX-preemption timer".
        SAVE_VMX_PREEMPTION_TIMER_VALUE "save_vmx_preemption_timer_value" 22;
        /// Bit 23, Clear IA32_BNDCFGS: VM exits clear IA32_BNDCFGS.
        CLEAR_IA32_BNDCFGS "clear_ia32_bndcfgs" 23;
        /// Bit 24, Conceal VMX from PT: Intel PT packets do not tell of VM exits.
        CONCEAL_VMX_FROM_PT "conceal_vmx_from_pt" 24;
        /// Bit 25, Clear IA32_RTIT_CTL: VM exits clear IA32_RTIT_CTL.
        CLEAR_IA32_RTIT_CTL "clear_ia32_rtit_ctl" 25;
        /// Bit 26, Clear IA32_LBR_CTL: VM exits clear IA32_LBR_CTL.
        CLEAR_IA32_LBR_CTL "clear_ia32_lbr_ctl" 26;
        /// Bit 27, Clear UINV: VM exits clear UINV.
        CLEAR_UINV "clear_uinv" 27;
        /// Bit 28, Load CET state: VM exits load the CET state of the host.
        LOAD_CET_STATE "load_cet_state" 28;
        /// Bit 29, Load PKRS: VM exits load PKRS.
        LOAD_PKRS "load_pkrs" 29;
        /// Bit 30, Save IA32_PERF_GLOBAL_CTRL: VM exits save IA32_PERF_GLOBAL_CTRL.
        SAVE_IA32_PERF_GLOBAL_CTRL "save_ia32_perf_global_ctrl" 30;
        /// Bit 31, Activate secondary controls: the secondary VM-exit controls are used; else they count as 0.
        ACTIVATE_SECONDARY_CONTROLS "activate_secondary_controls" 31;
    }
}

impl ExitControls {
    /// The default1 class: the bits that IA32_VMX_EXIT_CTLS reports as must-be-1 whatever the TRUE form says.
    pub const DEFAULT1: Self = Self::from_bits_retain(0x00036DFF);
}

flags! {
    /// Secondary VM-exit controls, 64 bits.
    ///
    /// Source: VM-Exit Controls, 25.7.1.
    pub struct SecondaryExitControls: u64, Bits64 {
        /// Bit 0, Save FRED state: VM exits save the FRED state.
        SAVE_IA32_FRED "save_ia32_fred" 0;
        /// Bit 1, Load FRED state: VM exits load the FRED state.
        LOAD_IA32_FRED "load_ia32_fred" 1;
        /// Bit 2, Load host IA32_SPEC_CTRL: VM exits load IA32_SPEC_CTRL.
        LOAD_HOST_IA32_SPEC_CTRL "load_host_ia32_spec_ctrl" 2;
        /// Bit 3, Prematurely busy shadow stack: VM exits tell of a shadow-stack token that was left busy.
        PREMATURELY_BUSY_SHADOW_STACK "prematurely_busy_shadow_stack" 3;
    }
}

flags! {
    /// VM-entry controls, 32 bits.
    ///
    /// Source: VM-Entry Controls, 25.8.1.
    pub struct EntryControls: u32, Bits32 {
        /// Bit 2, Load debug controls: VM entries load DR7 and IA32_DEBUGCTL.
        LOAD_DEBUG_CONTROLS "load_debug_controls" 2;
        /// Bit 9, IA-32e mode guest: the guest is in IA-32e mode after VM entries.
        IA32E_MODE_GUEST "ia32e_mode_guest" 9;
        /// Bit 10, Entry to SMM: the guest is in system-management mode after VM entries.
        ENTRY_TO_SMM "entry_to_smm" 10;
        /// Bit 11, Deactivate dual-monitor treatment: the default treatment of SMIs is in effect after a VM entry that returns from SMM.
        DEACTIVATE_DUAL_MONITOR_TREATMENT "deactivate_dual_monitor_treatment" 11;
        /// Bit 13, Load IA32_PERF_GLOBAL_CTRL: VM entries load IA32_PERF_GLOBAL_CTRL.
        LOAD_IA32_PERF_GLOBAL_CTRL "load_ia32_perf_global_ctrl" 13;
        /// Bit 14, Load IA32_PAT: VM entries load IA32_PAT.
        LOAD_IA32_PAT "load_ia32_pat" 14;
        /// Bit 15, Load IA32_EFER: VM entries load IA32_EFER.
        LOAD_IA32_EFER "load_ia32_efer" 15;
        /// Bit 16, Load IA32_BNDCFGS: VM entries load IA32_BNDCFGS.
        LOAD_IA32_BNDCFGS "load_ia32_bndcfgs" 16;
        /// Bit 17, Conceal VMX from PT: Intel PT packets do not tell of VM entries.
        CONCEAL_VMX_FROM_PT "conceal_vmx_from_pt" 17;
        /// Bit 18, Load IA32_RTIT_CTL: VM entries load IA32_RTIT_CTL.
        LOAD_IA32_RTIT_CTL "load_ia32_rtit_ctl" 18;
        /// Bit 19, Load UINV: VM entries load UINV.
        LOAD_UINV "load_uinv" 19;
        /// Bit 20, Load CET state: VM entries load the CET state of the guest.
        LOAD_CET_STATE "load_cet_state" 20;
        /// Bit 21, Load guest IA32_LBR_CTL: VM entries load IA32_LBR_CTL.
        LOAD_GUEST_IA32_LBR_CTL "load_guest_ia32_lbr_ctl" 21;
        /// Bit 22, Load PKRS: VM entries load PKRS.
        LOAD_PKRS "load_pkrs" 22;
        /// Bit 23, Load FRED state: VM entries load the FRED state.
        LOAD_IA32_FRED "load_ia32_fred" 23;
        /// Bit 24, Load guest IA32_SPEC_CTRL: VM entries load IA32_SPEC_CTRL.
        LOAD_GUEST_IA32_SPEC_CTRL "load_guest_ia32_spec_ctrl" 24;
    }
}

impl EntryControls {
    /// The default1 class: the bits that IA32_VMX_ENTRY_CTLS reports as must-be-1 whatever the TRUE form says.
    pub const DEFAULT1: Self = Self::from_bits_retain(0x000011FF);
}

flags! {
    /// VM-function controls, 64 bits. IA32_VMX_VMFUNC tells which may be 1.
    ///
    /// Source: VM-Function Controls, 25.6.14.
    pub struct VmFunctionControls: u64, Bits64 {
        /// Bit 0, EPTP switching: VMFUNC with EAX = 0 switches to an EPT pointer of the EPTP list.
        EPTP_SWITCHING "eptp_switching" 0;
    }
}

//! The control words of the VMCS, bit by bit.

flags! {
    /// Pin-based VM-execution controls, 32 bits.
    pub struct PinControls: u32, Bits32 {
        /// Bit 0: external interrupt exiting.
        EXTERNAL_INTERRUPT_EXITING "external_interrupt_exiting" 0;
        /// Bit 3: nmi exiting.
        NMI_EXITING "nmi_exiting" 3;
        /// Bit 5: virtual nmis.
        VIRTUAL_NMIS "virtual_nmis" 5;
        /// Bit 6: activate vmx preemption timer.
        ACTIVATE_VMX_PREEMPTION_TIMER "activate_vmx_preemption_timer" 6;
        /// Bit 7: process posted interrupts.
        PROCESS_POSTED_INTERRUPTS "process_posted_interrupts" 7;
    }
}

impl PinControls {
    /// The default1 class: the bits that IA32_VMX_PINBASED_CTLS reports as must-be-1 whatever the TRUE form says.
    pub const DEFAULT1: Self = Self::from_bits_retain(0x00000016);
}

flags! {
    /// Primary processor-based VM-execution controls, 32 bits.
    pub struct PrimaryControls: u32, Bits32 {
        /// Bit 2: interrupt window exiting.
        INTERRUPT_WINDOW_EXITING "interrupt_window_exiting" 2;
        /// Bit 3: use tsc offsetting.
        USE_TSC_OFFSETTING "use_tsc_offsetting" 3;
        /// Bit 7: hlt exiting.
        HLT_EXITING "hlt_exiting" 7;
        /// Bit 9: invlpg exiting.
        INVLPG_EXITING "invlpg_exiting" 9;
        /// Bit 10: mwait exiting.
        MWAIT_EXITING "mwait_exiting" 10;
        /// Bit 11: rdpmc exiting.
        RDPMC_EXITING "rdpmc_exiting" 11;
        /// Bit 12: rdtsc exiting.
        RDTSC_EXITING "rdtsc_exiting" 12;
        /// Bit 15: cr3 load exiting.
        CR3_LOAD_EXITING "cr3_load_exiting" 15;
        /// Bit 16: cr3 store exiting.
        CR3_STORE_EXITING "cr3_store_exiting" 16;
        /// Bit 17: activate tertiary controls.
        ACTIVATE_TERTIARY_CONTROLS "activate_tertiary_controls" 17;
        /// Bit 19: cr8 load exiting.
        CR8_LOAD_EXITING "cr8_load_exiting" 19;
        /// Bit 20: cr8 store exiting.
        CR8_STORE_EXITING "cr8_store_exiting" 20;
        /// Bit 21: use tpr shadow.
        USE_TPR_SHADOW "use_tpr_shadow" 21;
        /// Bit 22: nmi window exiting.
        NMI_WINDOW_EXITING "nmi_window_exiting" 22;
        /// Bit 23: mov dr exiting.
        MOV_DR_EXITING "mov_dr_exiting" 23;
        /// Bit 24: unconditional io exiting.
        UNCONDITIONAL_IO_EXITING "unconditional_io_exiting" 24;
        /// Bit 25: use io bitmaps.
        USE_IO_BITMAPS "use_io_bitmaps" 25;
        /// Bit 27: monitor trap flag.
        MONITOR_TRAP_FLAG "monitor_trap_flag" 27;
        /// Bit 28: use msr bitmaps.
        USE_MSR_BITMAPS "use_msr_bitmaps" 28;
        /// Bit 29: monitor exiting.
        MONITOR_EXITING "monitor_exiting" 29;
        /// Bit 30: pause exiting.
        PAUSE_EXITING "pause_exiting" 30;
        /// Bit 31: activate secondary controls.
        ACTIVATE_SECONDARY_CONTROLS "activate_secondary_controls" 31;
    }
}

impl PrimaryControls {
    /// The default1 class: the bits that IA32_VMX_PROCBASED_CTLS reports as must-be-1 whatever the TRUE form says.
    pub const DEFAULT1: Self = Self::from_bits_retain(0x0401E172);
}

flags! {
    /// Secondary processor-based VM-execution controls, 32 bits.
    pub struct SecondaryControls: u32, Bits32 {
        /// Bit 0: virtualize apic accesses.
        VIRTUALIZE_APIC_ACCESSES "virtualize_apic_accesses" 0;
        /// Bit 1: enable ept.
        ENABLE_EPT "enable_ept" 1;
        /// Bit 2: descriptor table exiting.
        DESCRIPTOR_TABLE_EXITING "descriptor_table_exiting" 2;
        /// Bit 3: enable rdtscp.
        ENABLE_RDTSCP "enable_rdtscp" 3;
        /// Bit 4: virtualize x2apic mode.
        VIRTUALIZE_X2APIC_MODE "virtualize_x2apic_mode" 4;
        /// Bit 5: enable vpid.
        ENABLE_VPID "enable_vpid" 5;
        /// Bit 6: wbinvd exiting.
        WBINVD_EXITING "wbinvd_exiting" 6;
        /// Bit 7: unrestricted guest.
        UNRESTRICTED_GUEST "unrestricted_guest" 7;
        /// Bit 8: apic register virtualization.
        APIC_REGISTER_VIRTUALIZATION "apic_register_virtualization" 8;
        /// Bit 9: virtual interrupt delivery.
        VIRTUAL_INTERRUPT_DELIVERY "virtual_interrupt_delivery" 9;
        /// Bit 10: pause loop exiting.
        PAUSE_LOOP_EXITING "pause_loop_exiting" 10;
        /// Bit 11: rdrand exiting.
        RDRAND_EXITING "rdrand_exiting" 11;
        /// Bit 12: enable invpcid.
        ENABLE_INVPCID "enable_invpcid" 12;
        /// Bit 13: enable vm functions.
        ENABLE_VM_FUNCTIONS "enable_vm_functions" 13;
        /// Bit 14: vmcs shadowing.
        VMCS_SHADOWING "vmcs_shadowing" 14;
        /// Bit 15: enable encls exiting.
        ENABLE_ENCLS_EXITING "enable_encls_exiting" 15;
        /// Bit 16: rdseed exiting.
        RDSEED_EXITING "rdseed_exiting" 16;
        /// Bit 17: enable pml.
        ENABLE_PML "enable_pml" 17;
        /// Bit 18: ept violation ve.
        EPT_VIOLATION_VE "ept_violation_ve" 18;
        /// Bit 19: conceal vmx from pt.
        CONCEAL_VMX_FROM_PT "conceal_vmx_from_pt" 19;
        /// Bit 20: enable xsaves xrstors.
        ENABLE_XSAVES_XRSTORS "enable_xsaves_xrstors" 20;
        /// Bit 21: pasid translation.
        PASID_TRANSLATION "pasid_translation" 21;
        /// Bit 22: mode based execute control for ept.
        MODE_BASED_EXECUTE_CONTROL_FOR_EPT "mode_based_execute_control_for_ept" 22;
        /// Bit 23: sub page write permissions for ept.
        SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT "sub_page_write_permissions_for_ept" 23;
        /// Bit 24: intel pt uses guest physical addresses.
        INTEL_PT_USES_GUEST_PHYSICAL_ADDRESSES "intel_pt_uses_guest_physical_addresses" 24;
        /// Bit 25: use tsc scaling.
        USE_TSC_SCALING "use_tsc_scaling" 25;
        /// Bit 26: enable user wait and pause.
        ENABLE_USER_WAIT_AND_PAUSE "enable_user_wait_and_pause" 26;
        /// Bit 27: enable pconfig.
        ENABLE_PCONFIG "enable_pconfig" 27;
        /// Bit 28: enable enclv exiting.
        ENABLE_ENCLV_EXITING "enable_enclv_exiting" 28;
        /// Bit 29: enable epc virtualization extensions.
        ENABLE_EPC_VIRTUALIZATION_EXTENSIONS "enable_epc_virtualization_extensions" 29;
        /// Bit 30: vmm bus lock detection.
        VMM_BUS_LOCK_DETECTION "vmm_bus_lock_detection" 30;
        /// Bit 31: instruction timeout.
        INSTRUCTION_TIMEOUT "instruction_timeout" 31;
    }
}

flags! {
    /// Tertiary processor-based VM-execution controls, 64 bits.
    pub struct TertiaryControls: u64, Bits64 {
        /// Bit 0: loadiwkey exiting.
        LOADIWKEY_EXITING "loadiwkey_exiting" 0;
        /// Bit 1: enable hlat.
        ENABLE_HLAT "enable_hlat" 1;
        /// Bit 2: ept paging write control.
        EPT_PAGING_WRITE_CONTROL "ept_paging_write_control" 2;
        /// Bit 3: guest paging verification.
        GUEST_PAGING_VERIFICATION "guest_paging_verification" 3;
        /// Bit 4: ipi virtualization.
        IPI_VIRTUALIZATION "ipi_virtualization" 4;
        /// Bit 5: gpaw.
        GPAW "gpaw" 5;
        /// Bit 6: enable msr list instructions.
        ENABLE_MSR_LIST_INSTRUCTIONS "enable_msr_list_instructions" 6;
        /// Bit 7: virtualize ia32 spec ctrl.
        VIRTUALIZE_IA32_SPEC_CTRL "virtualize_ia32_spec_ctrl" 7;
        /// Bit 8: apic timer virtualization.
        APIC_TIMER_VIRTUALIZATION "apic_timer_virtualization" 8;
        /// Bit 13: avx10 vl256 emulation.
        AVX10_VL256_EMULATION "avx10_vl256_emulation" 13;
    }
}

flags! {
    /// Primary VM-exit controls, 32 bits.
    pub struct ExitControls: u32, Bits32 {
        /// Bit 2: save debug controls.
        SAVE_DEBUG_CONTROLS "save_debug_controls" 2;
        /// Bit 9: host address space size.
        HOST_ADDRESS_SPACE_SIZE "host_address_space_size" 9;
        /// Bit 12: load ia32 perf global ctrl.
        LOAD_IA32_PERF_GLOBAL_CTRL "load_ia32_perf_global_ctrl" 12;
        /// Bit 15: acknowledge interrupt on exit.
        ACKNOWLEDGE_INTERRUPT_ON_EXIT "acknowledge_interrupt_on_exit" 15;
        /// Bit 18: save ia32 pat.
        SAVE_IA32_PAT "save_ia32_pat" 18;
        /// Bit 19: load ia32 pat.
        LOAD_IA32_PAT "load_ia32_pat" 19;
        /// Bit 20: save ia32 efer.
        SAVE_IA32_EFER "save_ia32_efer" 20;
        /// Bit 21: load ia32 efer.
        LOAD_IA32_EFER "load_ia32_efer" 21;
        /// Bit 22: save vmx preemption timer value.
        SAVE_VMX_PREEMPTION_TIMER_VALUE "save_vmx_preemption_timer_value" 22;
        /// Bit 23: clear ia32 bndcfgs.
        CLEAR_IA32_BNDCFGS "clear_ia32_bndcfgs" 23;
        /// Bit 24: conceal vmx from pt.
        CONCEAL_VMX_FROM_PT "conceal_vmx_from_pt" 24;
        /// Bit 25: clear ia32 rtit ctl.
        CLEAR_IA32_RTIT_CTL "clear_ia32_rtit_ctl" 25;
        /// Bit 26: clear ia32 lbr ctl.
        CLEAR_IA32_LBR_CTL "clear_ia32_lbr_ctl" 26;
        /// Bit 27: clear uinv.
        CLEAR_UINV "clear_uinv" 27;
        /// Bit 28: load cet state.
        LOAD_CET_STATE "load_cet_state" 28;
        /// Bit 29: load pkrs.
        LOAD_PKRS "load_pkrs" 29;
        /// Bit 30: save ia32 perf global ctrl.
        SAVE_IA32_PERF_GLOBAL_CTRL "save_ia32_perf_global_ctrl" 30;
        /// Bit 31: activate secondary controls.
        ACTIVATE_SECONDARY_CONTROLS "activate_secondary_controls" 31;
    }
}

impl ExitControls {
    /// The default1 class: the bits that IA32_VMX_EXIT_CTLS reports as must-be-1 whatever the TRUE form says.
    pub const DEFAULT1: Self = Self::from_bits_retain(0x00036DFF);
}

flags! {
    /// Secondary VM-exit controls, 64 bits.
    pub struct SecondaryExitControls: u64, Bits64 {
        /// Bit 0: save ia32 fred.
        SAVE_IA32_FRED "save_ia32_fred" 0;
        /// Bit 1: load ia32 fred.
        LOAD_IA32_FRED "load_ia32_fred" 1;
        /// Bit 2: load host ia32 spec ctrl.
        LOAD_HOST_IA32_SPEC_CTRL "load_host_ia32_spec_ctrl" 2;
        /// Bit 3: prematurely busy shadow stack.
        PREMATURELY_BUSY_SHADOW_STACK "prematurely_busy_shadow_stack" 3;
    }
}

flags! {
    /// VM-entry controls, 32 bits.
    pub struct EntryControls: u32, Bits32 {
        /// Bit 2: load debug controls.
        LOAD_DEBUG_CONTROLS "load_debug_controls" 2;
        /// Bit 9: ia32e mode guest.
        IA32E_MODE_GUEST "ia32e_mode_guest" 9;
        /// Bit 10: entry to smm.
        ENTRY_TO_SMM "entry_to_smm" 10;
        /// Bit 11: deactivate dual monitor treatment.
        DEACTIVATE_DUAL_MONITOR_TREATMENT "deactivate_dual_monitor_treatment" 11;
        /// Bit 13: load ia32 perf global ctrl.
        LOAD_IA32_PERF_GLOBAL_CTRL "load_ia32_perf_global_ctrl" 13;
        /// Bit 14: load ia32 pat.
        LOAD_IA32_PAT "load_ia32_pat" 14;
        /// Bit 15: load ia32 efer.
        LOAD_IA32_EFER "load_ia32_efer" 15;
        /// Bit 16: load ia32 bndcfgs.
        LOAD_IA32_BNDCFGS "load_ia32_bndcfgs" 16;
        /// Bit 17: conceal vmx from pt.
        CONCEAL_VMX_FROM_PT "conceal_vmx_from_pt" 17;
        /// Bit 18: load ia32 rtit ctl.
        LOAD_IA32_RTIT_CTL "load_ia32_rtit_ctl" 18;
        /// Bit 19: load uinv.
        LOAD_UINV "load_uinv" 19;
        /// Bit 20: load cet state.
        LOAD_CET_STATE "load_cet_state" 20;
        /// Bit 21: load guest ia32 lbr ctl.
        LOAD_GUEST_IA32_LBR_CTL "load_guest_ia32_lbr_ctl" 21;
        /// Bit 22: load pkrs.
        LOAD_PKRS "load_pkrs" 22;
        /// Bit 23: load ia32 fred.
        LOAD_IA32_FRED "load_ia32_fred" 23;
        /// Bit 24: load guest ia32 spec ctrl.
        LOAD_GUEST_IA32_SPEC_CTRL "load_guest_ia32_spec_ctrl" 24;
    }
}

impl EntryControls {
    /// The default1 class: the bits that IA32_VMX_ENTRY_CTLS reports as must-be-1 whatever the TRUE form says.
    pub const DEFAULT1: Self = Self::from_bits_retain(0x000011FF);
}

flags! {
    /// VM-function controls, 64 bits.
    pub struct VmFunctionControls: u64, Bits64 {
        /// Bit 0: eptp switching.
        EPTP_SWITCHING "eptp_switching" 0;
    }
}

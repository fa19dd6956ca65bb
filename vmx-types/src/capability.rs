//! The VMX capability MSRs, and the values that they hold.
//!
//! ```
//! use vmx_types::capability::{AllowedSettings, Basic};
//! use vmx_types::controls::PinControls;
//!
//! let basic = Basic(0x00DA_0400_0000_0004);
//! assert_eq!((basic.revision(), basic.region_size()), (4, 1024));
//! assert!(basic.true_controls());
//!
//! let pin = AllowedSettings::<PinControls>::from_msr(0x7F_0000_0016);
//! assert!(pin.may_be_one().contains(PinControls::VIRTUAL_NMIS));
//! assert!(!pin.allows(PinControls::VIRTUAL_NMIS), "the must-be-1 bits are missing");
//! ```

mod msr;
mod settings;

pub use msr::CapabilityMsr;
pub use settings::{AllowedOnes, AllowedSettings, FixedBits};

use crate::memory_type::MemoryType;

groups! {
    /// IA32_VMX_BASIC, 64 bits.
    ///
    /// Source: Basic VMX Information, A.1.
    pub struct Basic(u64), Bits64 {
        /// Bits 30:0: the revision identifier, which VMCS and VMXON regions begin with.
        revision with_revision "vmcs_revision_id" 30 0 u32;
        /// Bits 44:32: the size of VMCS and VMXON regions in bytes, at most 4096.
        region_size with_region_size "vmcs_region_size" 44 32 u16;
        /// Bit 48: addresses of VMX structures have 32 bits; 0 on processors with Intel 64.
        is_32_bit with_32_bit "physical_address_width_32" 48 48 bool;
        /// Bit 49: the dual-monitor treatment of SMM.
        dual_monitor with_dual_monitor "dual_monitor_treatment" 49 49 bool;
        /// Bits 53:50: the memory type for VMX structures.
        memory_type with_memory_type "vmcs_memory_type" 53 50 MemoryType;
        /// Bit 54: VM exits by INS and OUTS report instruction information.
        ins_outs_information with_ins_outs_information "ins_outs_exit_information" 54 54 bool;
        /// Bit 55: the TRUE capability MSRs exist, and default1 controls may be 0.
        true_controls with_true_controls "true_control_msrs" 55 55 bool;
        /// Bit 56: a hardware exception is injected with or without error code whatever its vector.
        any_error_code with_any_error_code "hardware_exception_error_code_unchecked" 56 56 bool;
        /// Bit 58: interruption information has the bit for nested exceptions.
        nested_exceptions with_nested_exceptions "nested_exception_fred" 58 58 bool;
    }
}

groups! {
    /// IA32_VMX_MISC, 64 bits.
    ///
    /// Source: Miscellaneous Data, A.6.
    pub struct Misc(u64), Bits64 {
        /// Bits 4:0: the VMX-preemption timer counts down when this bit of the TSC changes.
        timer_rate with_timer_rate "preemption_timer_rate" 4 0 u8;
        /// Bit 5: VM exits store EFER.LMA into "IA-32e mode guest".
        stores_lma with_stores_lma "store_efer_lma" 5 5 bool;
        /// Bit 6: the HLT activity state.
        activity_hlt with_activity_hlt "activity_hlt" 6 6 bool;
        /// Bit 7: the shutdown activity state.
        activity_shutdown with_activity_shutdown "activity_shutdown" 7 7 bool;
        /// Bit 8: the wait-for-SIPI activity state.
        activity_wait_for_sipi with_activity_wait_for_sipi "activity_wait_for_sipi" 8 8 bool;
        /// Bit 14: Intel Processor Trace in VMX operation.
        processor_trace with_processor_trace "pt_in_vmx" 14 14 bool;
        /// Bit 15: RDMSR of IA32_SMBASE in system-management mode.
        smbase_readable with_smbase_readable "rdmsr_smbase_in_smm" 15 15 bool;
        /// Bits 24:16: the number of CR3-target values.
        cr3_targets with_cr3_targets "cr3_target_count_max" 24 16 u16;
        /// Bits 27:25: N, where 512 times the sum of N and 1 MSRs are the most that is recommended in a list.
        msr_list_code with_msr_list_code "max_msr_list_encoding" 27 25 u8;
        /// Bit 28: IA32_SMM_MONITOR_CTL bit 2 may be 1, and VMXOFF then leaves SMIs blocked.
        vmxoff_smi with_vmxoff_smi "vmxoff_unblocks_smi" 28 28 bool;
        /// Bit 29: VMWRITE may write VM-exit information fields.
        writes_any_field with_writes_any_field "vmwrite_any_field" 29 29 bool;
        /// Bit 30: software events may be injected with an instruction length of 0.
        zero_length_injection with_zero_length_injection "zero_length_injection" 30 30 bool;
        /// Bits 63:32: the MSEG revision identifier.
        mseg_revision with_mseg_revision "mseg_revision_id" 63 32 u32;
    }
}

impl Misc {
    /// The most MSRs that are recommended in a VM-entry or VM-exit list.
    #[must_use]
    pub fn recommended_msr_list_length(self) -> u32 {
        512 * (u32::from(self.msr_list_code()) + 1)
    }
}

groups! {
    /// IA32_VMX_VMCS_ENUM, 64 bits.
    ///
    /// Source: VMCS Enumeration, A.9.
    pub struct VmcsEnum(u64), Bits64 {
        /// Bits 9:1: the highest index of any field encoding.
        highest_index with_highest_index "highest_field_index" 9 1 u16;
    }
}

groups! {
    /// IA32_VMX_EPT_VPID_CAP, 64 bits.
    ///
    /// Source: VPID and EPT Capabilities, A.10.
    pub struct EptVpidCap(u64), Bits64 {
        /// Bit 0: EPT entries may allow fetches and nothing else.
        execute_only with_execute_only "execute_only_translations" 0 0 bool;
        /// Bit 6: a page walk of 4 levels.
        walk_length_4 with_walk_length_4 "page_walk_length_4" 6 6 bool;
        /// Bit 7: a page walk of 5 levels.
        walk_length_5 with_walk_length_5 "page_walk_length_5" 7 7 bool;
        /// Bit 8: the EPT structures may be uncacheable.
        uncacheable with_uncacheable "eptp_memory_type_uncacheable" 8 8 bool;
        /// Bit 14: the EPT structures may be write-back.
        write_back with_write_back "eptp_memory_type_write_back" 14 14 bool;
        /// Bit 16: pages of 2 MBytes.
        pages_2_mbytes with_pages_2_mbytes "ept_2mb_pages" 16 16 bool;
        /// Bit 17: pages of 1 GByte.
        pages_1_gbyte with_pages_1_gbyte "ept_1gb_pages" 17 17 bool;
        /// Bit 20: INVEPT.
        invept with_invept "invept_supported" 20 20 bool;
        /// Bit 21: accessed and dirty flags.
        accessed_dirty with_accessed_dirty "accessed_dirty_flags" 21 21 bool;
        /// Bit 22: EPT violations tell of the guest's page, exit qualification bits 11:9.
        advanced_information with_advanced_information "advanced_ept_violation_information" 22 22 bool;
        /// Bit 23: supervisor shadow-stack control.
        supervisor_shadow_stack with_supervisor_shadow_stack "supervisor_shadow_stack_control" 23 23 bool;
        /// Bit 25: INVEPT of one EPT pointer, type 1.
        invept_single with_invept_single "invept_single_context" 25 25 bool;
        /// Bit 26: INVEPT of all, type 2.
        invept_all with_invept_all "invept_all_context" 26 26 bool;
        /// Bit 32: INVVPID.
        invvpid with_invvpid "invvpid_supported" 32 32 bool;
        /// Bit 40: INVVPID of an address, type 0.
        invvpid_address with_invvpid_address "invvpid_individual_address" 40 40 bool;
        /// Bit 41: INVVPID of one VPID, type 1.
        invvpid_single with_invvpid_single "invvpid_single_context" 41 41 bool;
        /// Bit 42: INVVPID of all, type 2.
        invvpid_all with_invvpid_all "invvpid_all_contexts" 42 42 bool;
        /// Bit 43: INVVPID of one VPID but for global translations, type 3.
        invvpid_single_globals with_invvpid_single_globals "invvpid_single_context_retaining_globals" 43 43 bool;
        /// Bits 53:48: the largest HLAT prefix size.
        hlat_prefix_size with_hlat_prefix_size "max_hlat_prefix_size" 53 48 u8;
    }
}

groups! {
    /// IA32_FEATURE_CONTROL, 64 bits. Firmware writes it once and locks it.
    ///
    /// Source: Enabling and Entering VMX Operation, 24.7.
    pub struct FeatureControl(u64), Bits64 {
        /// Bit 0: the MSR is locked until reset; VMXON needs it.
        is_locked with_locked "lock" 0 0 bool;
        /// Bit 1: VMXON inside SMX operation.
        vmx_in_smx with_vmx_in_smx "vmx_in_smx" 1 1 bool;
        /// Bit 2: VMXON outside SMX operation.
        vmx_outside_smx with_vmx_outside_smx "vmx_outside_smx" 2 2 bool;
        /// Bits 14:8: which functions of SENTER are enabled.
        senter_local with_senter_local "senter_local_enables" 14 8 u8;
        /// Bit 15: SENTER.
        senter_global with_senter_global "senter_global_enable" 15 15 bool;
        /// Bit 17: the key hash that launches enclaves may be written.
        sgx_launch_control with_sgx_launch_control "sgx_launch_control_enable" 17 17 bool;
        /// Bit 18: SGX.
        sgx with_sgx "sgx_global_enable" 18 18 bool;
        /// Bit 20: local machine-check exceptions.
        lmce with_lmce "lmce_enable" 20 20 bool;
    }
}

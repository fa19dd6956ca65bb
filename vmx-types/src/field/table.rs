//! The table of fields, and what is made of it.

use core::fmt;

use super::{
    Access, Capability::*, Encoding, Existence, Field, FieldDisplay, FieldValue, Natural, ReadOnly,
    ReadWrite,
};
use crate::{
    Flag,
    controls::*,
    error::{ActivityState, VmInstructionError},
    event::InterruptionInformation,
    exit::ExitReason,
    groups::*,
    registers::*,
};

/// Makes the dense index, its columns and the typed constants out of the table.
///
/// A row is: constant, variant, name, encoding, value type, access, existence, the manual's name.
macro_rules! fields {
    (@exists Always) => { Existence::Always };
    (@exists IfAny [$($any:expr),+]) => { Existence::IfAny(&[$($any),+]) };
    ($($NAME:ident $Id:ident $name:literal $encoding:literal $Value:ident $Access:ident
       $exists:ident $([$($any:expr),+])? $manual:literal;)*) => {
        /// The dense index of a field, in the order of the encodings.
        ///
        /// Exhaustive on purpose: another crate attaches a column of its own by `match`, and a
        /// field without an entry does not compile. A new field is a breaking release.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum FieldId {
            $(#[doc = concat!($manual, ", encoding ", stringify!($encoding), ".")] $Id,)*
        }

        impl FieldId {
            /// Every field, in the order of the encodings.
            pub const ALL: &'static [Self] = &[$(Self::$Id),*];
            /// The number of fields.
            pub const COUNT: usize = Self::ALL.len();

            /// The encoding of the field, with the full access type.
            #[must_use]
            pub const fn encoding(self) -> Encoding {
                const ENCODINGS: [Encoding; FieldId::COUNT] = [$(Encoding::new($encoding)),*];
                ENCODINGS[self as usize]
            }

            /// The name of the field in lower case: `guest_rip`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                const NAMES: [&str; FieldId::COUNT] = [$($name),*];
                NAMES[self as usize]
            }

            /// The manual's name of the field: `Guest RIP`.
            #[must_use]
            pub const fn manual_name(self) -> &'static str {
                const NAMES: [&str; FieldId::COUNT] = [$($manual),*];
                NAMES[self as usize]
            }

            /// When a processor has the field.
            #[must_use]
            pub const fn existence(self) -> Existence {
                const EXISTENCE: [Existence; FieldId::COUNT] =
                    [$(fields!(@exists $exists $([$($any),+])?)),*];
                EXISTENCE[self as usize]
            }

            /// The named bits of the field's value, in ascending order.
            #[must_use]
            pub const fn flags(self) -> &'static [Flag] {
                const FLAGS: [&[Flag]; FieldId::COUNT] = [$(<$Value as FieldValue>::FLAGS),*];
                FLAGS[self as usize]
            }

            /// Whether only the processor writes the field.
            #[must_use]
            pub const fn is_read_only(self) -> bool {
                const READ_ONLY: [bool; FieldId::COUNT] = [$(<$Access as Access>::READ_ONLY),*];
                READ_ONLY[self as usize]
            }
        }

        $(
            #[doc = concat!($manual, ", encoding ", stringify!($encoding), ".")]
            pub const $NAME: Field<$Value, $Access> = Field::new(FieldId::$Id);
        )*

        /// What the value means, by name, where its type has more to say than the number.
        impl fmt::Display for FieldDisplay {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.id {
                    $(FieldId::$Id => self.write::<$Value>(f),)*
                }
            }
        }
    };
}

fields! {
    VIRTUAL_PROCESSOR_IDENTIFIER                    VirtualProcessorIdentifier                 "virtual_processor_identifier"                    0x0000 Vpid                  ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_VPID)] "Virtual-processor identifier (VPID)";
    POSTED_INTERRUPT_NOTIFICATION_VECTOR            PostedInterruptNotificationVector          "posted_interrupt_notification_vector"            0x0002 u16                   ReadWrite IfAny[Pin(PinControls::PROCESS_POSTED_INTERRUPTS)] "Posted-interrupt notification vector";
    EPTP_INDEX                                      EptpIndex                                  "eptp_index"                                      0x0004 u16                   ReadWrite IfAny[Secondary(SecondaryControls::EPT_VIOLATION_VE)] "EPTP index";
    HLAT_PREFIX_SIZE                                HlatPrefixSize                             "hlat_prefix_size"                                0x0006 u16                   ReadWrite IfAny[Tertiary(TertiaryControls::ENABLE_HLAT)] "HLAT prefix size";
    LAST_PID_POINTER_INDEX                          LastPidPointerIndex                        "last_pid_pointer_index"                          0x0008 u16                   ReadWrite IfAny[Tertiary(TertiaryControls::IPI_VIRTUALIZATION)] "Last PID-pointer index";
    VIRTUAL_TIMER_VECTOR                            VirtualTimerVector                         "virtual_timer_vector"                            0x000A u16                   ReadWrite IfAny[Tertiary(TertiaryControls::APIC_TIMER_VIRTUALIZATION)] "Virtual timer vector";
    GUEST_ES_SELECTOR                               GuestEsSelector                            "guest_es_selector"                               0x0800 Selector              ReadWrite Always "Guest ES selector";
    GUEST_CS_SELECTOR                               GuestCsSelector                            "guest_cs_selector"                               0x0802 Selector              ReadWrite Always "Guest CS selector";
    GUEST_SS_SELECTOR                               GuestSsSelector                            "guest_ss_selector"                               0x0804 Selector              ReadWrite Always "Guest SS selector";
    GUEST_DS_SELECTOR                               GuestDsSelector                            "guest_ds_selector"                               0x0806 Selector              ReadWrite Always "Guest DS selector";
    GUEST_FS_SELECTOR                               GuestFsSelector                            "guest_fs_selector"                               0x0808 Selector              ReadWrite Always "Guest FS selector";
    GUEST_GS_SELECTOR                               GuestGsSelector                            "guest_gs_selector"                               0x080A Selector              ReadWrite Always "Guest GS selector";
    GUEST_LDTR_SELECTOR                             GuestLdtrSelector                          "guest_ldtr_selector"                             0x080C Selector              ReadWrite Always "Guest LDTR selector";
    GUEST_TR_SELECTOR                               GuestTrSelector                            "guest_tr_selector"                               0x080E Selector              ReadWrite Always "Guest TR selector";
    GUEST_INTERRUPT_STATUS                          GuestInterruptStatus                       "guest_interrupt_status"                          0x0810 InterruptStatus       ReadWrite IfAny[Secondary(SecondaryControls::VIRTUAL_INTERRUPT_DELIVERY)] "Guest interrupt status";
    PML_INDEX                                       PmlIndex                                   "pml_index"                                       0x0812 u16                   ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_PML)] "PML index";
    GUEST_UINV                                      GuestUinv                                  "guest_uinv"                                      0x0814 u16                   ReadWrite IfAny[Entry(EntryControls::LOAD_UINV), Exit(ExitControls::CLEAR_UINV)] "Guest UINV";
    HOST_ES_SELECTOR                                HostEsSelector                             "host_es_selector"                                0x0C00 Selector              ReadWrite Always "Host ES selector";
    HOST_CS_SELECTOR                                HostCsSelector                             "host_cs_selector"                                0x0C02 Selector              ReadWrite Always "Host CS selector";
    HOST_SS_SELECTOR                                HostSsSelector                             "host_ss_selector"                                0x0C04 Selector              ReadWrite Always "Host SS selector";
    HOST_DS_SELECTOR                                HostDsSelector                             "host_ds_selector"                                0x0C06 Selector              ReadWrite Always "Host DS selector";
    HOST_FS_SELECTOR                                HostFsSelector                             "host_fs_selector"                                0x0C08 Selector              ReadWrite Always "Host FS selector";
    HOST_GS_SELECTOR                                HostGsSelector                             "host_gs_selector"                                0x0C0A Selector              ReadWrite Always "Host GS selector";
    HOST_TR_SELECTOR                                HostTrSelector                             "host_tr_selector"                                0x0C0C Selector              ReadWrite Always "Host TR selector";
    IO_BITMAP_A_ADDRESS                             IoBitmapAAddress                           "io_bitmap_a_address"                             0x2000 u64                   ReadWrite Always "Address of I/O bitmap A";
    IO_BITMAP_B_ADDRESS                             IoBitmapBAddress                           "io_bitmap_b_address"                             0x2002 u64                   ReadWrite Always "Address of I/O bitmap B";
    MSR_BITMAP_ADDRESS                              MsrBitmapAddress                           "msr_bitmap_address"                              0x2004 u64                   ReadWrite IfAny[Primary(PrimaryControls::USE_MSR_BITMAPS)] "Address of MSR bitmaps";
    VM_EXIT_MSR_STORE_ADDRESS                       VmExitMsrStoreAddress                      "vm_exit_msr_store_address"                       0x2006 u64                   ReadWrite Always "VM-exit MSR-store address";
    VM_EXIT_MSR_LOAD_ADDRESS                        VmExitMsrLoadAddress                       "vm_exit_msr_load_address"                        0x2008 u64                   ReadWrite Always "VM-exit MSR-load address";
    VM_ENTRY_MSR_LOAD_ADDRESS                       VmEntryMsrLoadAddress                      "vm_entry_msr_load_address"                       0x200A u64                   ReadWrite Always "VM-entry MSR-load address";
    EXECUTIVE_VMCS_POINTER                          ExecutiveVmcsPointer                       "executive_vmcs_pointer"                          0x200C u64                   ReadWrite Always "Executive-VMCS pointer";
    PML_ADDRESS                                     PmlAddress                                 "pml_address"                                     0x200E u64                   ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_PML)] "PML address";
    TSC_OFFSET                                      TscOffset                                  "tsc_offset"                                      0x2010 u64                   ReadWrite Always "TSC offset";
    VIRTUAL_APIC_ADDRESS                            VirtualApicAddress                         "virtual_apic_address"                            0x2012 u64                   ReadWrite IfAny[Primary(PrimaryControls::USE_TPR_SHADOW)] "Virtual-APIC address";
    APIC_ACCESS_ADDRESS                             ApicAccessAddress                          "apic_access_address"                             0x2014 u64                   ReadWrite IfAny[Secondary(SecondaryControls::VIRTUALIZE_APIC_ACCESSES)] "APIC-access address";
    POSTED_INTERRUPT_DESCRIPTOR_ADDRESS             PostedInterruptDescriptorAddress           "posted_interrupt_descriptor_address"             0x2016 u64                   ReadWrite IfAny[Pin(PinControls::PROCESS_POSTED_INTERRUPTS)] "Posted-interrupt descriptor address";
    VM_FUNCTION_CONTROLS                            VmFunctionControls                         "vm_function_controls"                            0x2018 VmFunctionControls    ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_VM_FUNCTIONS)] "VM-function controls";
    EPT_POINTER                                     EptPointer                                 "ept_pointer"                                     0x201A EptPointer            ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_EPT)] "EPT pointer (EPTP)";
    EOI_EXIT_BITMAP_0                               EoiExitBitmap0                             "eoi_exit_bitmap_0"                               0x201C u64                   ReadWrite IfAny[Secondary(SecondaryControls::VIRTUAL_INTERRUPT_DELIVERY)] "EOI-exit bitmap 0 (EOI_EXIT0)";
    EOI_EXIT_BITMAP_1                               EoiExitBitmap1                             "eoi_exit_bitmap_1"                               0x201E u64                   ReadWrite IfAny[Secondary(SecondaryControls::VIRTUAL_INTERRUPT_DELIVERY)] "EOI-exit bitmap 1 (EOI_EXIT1)";
    EOI_EXIT_BITMAP_2                               EoiExitBitmap2                             "eoi_exit_bitmap_2"                               0x2020 u64                   ReadWrite IfAny[Secondary(SecondaryControls::VIRTUAL_INTERRUPT_DELIVERY)] "EOI-exit bitmap 2 (EOI_EXIT2)";
    EOI_EXIT_BITMAP_3                               EoiExitBitmap3                             "eoi_exit_bitmap_3"                               0x2022 u64                   ReadWrite IfAny[Secondary(SecondaryControls::VIRTUAL_INTERRUPT_DELIVERY)] "EOI-exit bitmap 3 (EOI_EXIT3)";
    EPTP_LIST_ADDRESS                               EptpListAddress                            "eptp_list_address"                               0x2024 u64                   ReadWrite IfAny[VmFunction(VmFunctionControls::EPTP_SWITCHING)] "EPTP-list address";
    VMREAD_BITMAP_ADDRESS                           VmreadBitmapAddress                        "vmread_bitmap_address"                           0x2026 u64                   ReadWrite IfAny[Secondary(SecondaryControls::VMCS_SHADOWING)] "VMREAD-bitmap address";
    VMWRITE_BITMAP_ADDRESS                          VmwriteBitmapAddress                       "vmwrite_bitmap_address"                          0x2028 u64                   ReadWrite IfAny[Secondary(SecondaryControls::VMCS_SHADOWING)] "VMWRITE-bitmap address";
    VIRTUALIZATION_EXCEPTION_INFORMATION_ADDRESS    VirtualizationExceptionInformationAddress  "virtualization_exception_information_address"    0x202A u64                   ReadWrite IfAny[Secondary(SecondaryControls::EPT_VIOLATION_VE)] "Virtualization-exception information address";
    XSS_EXITING_BITMAP                              XssExitingBitmap                           "xss_exiting_bitmap"                              0x202C u64                   ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_XSAVES_XRSTORS)] "XSS-exiting bitmap";
    ENCLS_EXITING_BITMAP                            EnclsExitingBitmap                         "encls_exiting_bitmap"                            0x202E u64                   ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_ENCLS_EXITING)] "ENCLS-exiting bitmap";
    SUB_PAGE_PERMISSION_TABLE_POINTER               SubPagePermissionTablePointer              "sub_page_permission_table_pointer"               0x2030 u64                   ReadWrite IfAny[Secondary(SecondaryControls::SUB_PAGE_WRITE_PERMISSIONS_FOR_EPT)] "Sub-page-permission-table pointer (SPPTP)";
    TSC_MULTIPLIER                                  TscMultiplier                              "tsc_multiplier"                                  0x2032 u64                   ReadWrite IfAny[Secondary(SecondaryControls::USE_TSC_SCALING)] "TSC multiplier";
    TERTIARY_PROCESSOR_BASED_VM_EXECUTION_CONTROLS  TertiaryProcessorBasedVmExecutionControls  "tertiary_processor_based_vm_execution_controls"  0x2034 TertiaryControls      ReadWrite IfAny[Primary(PrimaryControls::ACTIVATE_TERTIARY_CONTROLS)] "Tertiary processor-based VM-execution controls";
    ENCLV_EXITING_BITMAP                            EnclvExitingBitmap                         "enclv_exiting_bitmap"                            0x2036 u64                   ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_ENCLV_EXITING)] "ENCLV-exiting bitmap";
    LOW_PASID_DIRECTORY_ADDRESS                     LowPasidDirectoryAddress                   "low_pasid_directory_address"                     0x2038 u64                   ReadWrite IfAny[Secondary(SecondaryControls::PASID_TRANSLATION)] "Low PASID directory address";
    HIGH_PASID_DIRECTORY_ADDRESS                    HighPasidDirectoryAddress                  "high_pasid_directory_address"                    0x203A u64                   ReadWrite IfAny[Secondary(SecondaryControls::PASID_TRANSLATION)] "High PASID directory address";
    SHARED_EPT_POINTER                              SharedEptPointer                           "shared_ept_pointer"                              0x203C u64                   ReadWrite IfAny[Seam] "Shared EPT pointer";
    PCONFIG_EXITING_BITMAP                          PconfigExitingBitmap                       "pconfig_exiting_bitmap"                          0x203E u64                   ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_PCONFIG)] "PCONFIG-exiting bitmap";
    HLAT_POINTER                                    HlatPointer                                "hlat_pointer"                                    0x2040 u64                   ReadWrite IfAny[Tertiary(TertiaryControls::ENABLE_HLAT)] "Hypervisor-managed linear-address translation pointer (HLATP)";
    PID_POINTER_TABLE_ADDRESS                       PidPointerTableAddress                     "pid_pointer_table_address"                       0x2042 u64                   ReadWrite IfAny[Tertiary(TertiaryControls::IPI_VIRTUALIZATION)] "PID-pointer table address";
    SECONDARY_VM_EXIT_CONTROLS                      SecondaryVmExitControls                    "secondary_vm_exit_controls"                      0x2044 SecondaryExitControls ReadWrite IfAny[Exit(ExitControls::ACTIVATE_SECONDARY_CONTROLS)] "Secondary VM-exit controls";
    IA32_SPEC_CTRL_MASK                             Ia32SpecCtrlMask                           "ia32_spec_ctrl_mask"                             0x204A SpecCtrl              ReadWrite IfAny[Tertiary(TertiaryControls::VIRTUALIZE_IA32_SPEC_CTRL)] "IA32_SPEC_CTRL mask";
    IA32_SPEC_CTRL_SHADOW                           Ia32SpecCtrlShadow                         "ia32_spec_ctrl_shadow"                           0x204C SpecCtrl              ReadWrite IfAny[Tertiary(TertiaryControls::VIRTUALIZE_IA32_SPEC_CTRL)] "IA32_SPEC_CTRL shadow";
    GUEST_DEADLINE_SHADOW                           GuestDeadlineShadow                        "guest_deadline_shadow"                           0x204E u64                   ReadWrite IfAny[Tertiary(TertiaryControls::APIC_TIMER_VIRTUALIZATION)] "Guest deadline shadow";
    INJECTED_EVENT_DATA                             InjectedEventData                          "injected_event_data"                             0x2052 u64                   ReadWrite IfAny[Fred] "Injected-event data";
    GUEST_PHYSICAL_ADDRESS                          GuestPhysicalAddress                       "guest_physical_address"                          0x2400 u64                   ReadOnly  IfAny[Secondary(SecondaryControls::ENABLE_EPT)] "Guest-physical address";
    MSR_DATA                                        MsrData                                    "msr_data"                                        0x2402 u64                   ReadOnly  IfAny[Tertiary(TertiaryControls::ENABLE_MSR_LIST_INSTRUCTIONS)] "MSR data";
    ORIGINAL_EVENT_DATA                             OriginalEventData                          "original_event_data"                             0x2404 u64                   ReadOnly  IfAny[Fred] "Original-event data";
    VMCS_LINK_POINTER                               VmcsLinkPointer                            "vmcs_link_pointer"                               0x2800 u64                   ReadWrite Always "VMCS link pointer";
    GUEST_IA32_DEBUGCTL                             GuestIa32Debugctl                          "guest_ia32_debugctl"                             0x2802 DebugCtl              ReadWrite Always "Guest IA32_DEBUGCTL";
    GUEST_IA32_PAT                                  GuestIa32Pat                               "guest_ia32_pat"                                  0x2804 Pat                   ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_PAT), Exit(ExitControls::SAVE_IA32_PAT)] "Guest IA32_PAT";
    GUEST_IA32_EFER                                 GuestIa32Efer                              "guest_ia32_efer"                                 0x2806 Efer                  ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_EFER), Exit(ExitControls::SAVE_IA32_EFER)] "Guest IA32_EFER";
    GUEST_IA32_PERF_GLOBAL_CTRL                     GuestIa32PerfGlobalCtrl                    "guest_ia32_perf_global_ctrl"                     0x2808 PerfGlobalCtrl        ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_PERF_GLOBAL_CTRL), Exit(ExitControls::SAVE_IA32_PERF_GLOBAL_CTRL)] "Guest IA32_PERF_GLOBAL_CTRL";
    GUEST_PDPTE0                                    GuestPdpte0                                "guest_pdpte0"                                    0x280A PageDirectoryPointer  ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_EPT)] "Guest PDPTE0";
    GUEST_PDPTE1                                    GuestPdpte1                                "guest_pdpte1"                                    0x280C PageDirectoryPointer  ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_EPT)] "Guest PDPTE1";
    GUEST_PDPTE2                                    GuestPdpte2                                "guest_pdpte2"                                    0x280E PageDirectoryPointer  ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_EPT)] "Guest PDPTE2";
    GUEST_PDPTE3                                    GuestPdpte3                                "guest_pdpte3"                                    0x2810 PageDirectoryPointer  ReadWrite IfAny[Secondary(SecondaryControls::ENABLE_EPT)] "Guest PDPTE3";
    GUEST_IA32_BNDCFGS                              GuestIa32Bndcfgs                           "guest_ia32_bndcfgs"                              0x2812 Bndcfgs               ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_BNDCFGS), Exit(ExitControls::CLEAR_IA32_BNDCFGS)] "Guest IA32_BNDCFGS";
    GUEST_IA32_RTIT_CTL                             GuestIa32RtitCtl                           "guest_ia32_rtit_ctl"                             0x2814 RtitCtl               ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_RTIT_CTL), Exit(ExitControls::CLEAR_IA32_RTIT_CTL)] "Guest IA32_RTIT_CTL";
    GUEST_IA32_LBR_CTL                              GuestIa32LbrCtl                            "guest_ia32_lbr_ctl"                              0x2816 LbrCtl                ReadWrite IfAny[Entry(EntryControls::LOAD_GUEST_IA32_LBR_CTL), Exit(ExitControls::CLEAR_IA32_LBR_CTL)] "Guest IA32_LBR_CTL";
    GUEST_IA32_PKRS                                 GuestIa32Pkrs                              "guest_ia32_pkrs"                                 0x2818 u64                   ReadWrite IfAny[Entry(EntryControls::LOAD_PKRS)] "Guest IA32_PKRS";
    GUEST_IA32_FRED_CONFIG                          GuestIa32FredConfig                        "guest_ia32_fred_config"                          0x281A u64                   ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_FRED), SecondaryExit(SecondaryExitControls::SAVE_IA32_FRED)] "Guest IA32_FRED_CONFIG";
    GUEST_IA32_FRED_RSP1                            GuestIa32FredRsp1                          "guest_ia32_fred_rsp1"                            0x281C u64                   ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_FRED), SecondaryExit(SecondaryExitControls::SAVE_IA32_FRED)] "Guest IA32_FRED_RSP1";
    GUEST_IA32_FRED_RSP2                            GuestIa32FredRsp2                          "guest_ia32_fred_rsp2"                            0x281E u64                   ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_FRED), SecondaryExit(SecondaryExitControls::SAVE_IA32_FRED)] "Guest IA32_FRED_RSP2";
    GUEST_IA32_FRED_RSP3                            GuestIa32FredRsp3                          "guest_ia32_fred_rsp3"                            0x2820 u64                   ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_FRED), SecondaryExit(SecondaryExitControls::SAVE_IA32_FRED)] "Guest IA32_FRED_RSP3";
    GUEST_IA32_FRED_STKLVLS                         GuestIa32FredStklvls                       "guest_ia32_fred_stklvls"                         0x2822 u64                   ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_FRED), SecondaryExit(SecondaryExitControls::SAVE_IA32_FRED)] "Guest IA32_FRED_STKLVLS";
    GUEST_IA32_FRED_SSP1                            GuestIa32FredSsp1                          "guest_ia32_fred_ssp1"                            0x2824 u64                   ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_FRED), SecondaryExit(SecondaryExitControls::SAVE_IA32_FRED)] "Guest IA32_FRED_SSP1";
    GUEST_IA32_FRED_SSP2                            GuestIa32FredSsp2                          "guest_ia32_fred_ssp2"                            0x2826 u64                   ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_FRED), SecondaryExit(SecondaryExitControls::SAVE_IA32_FRED)] "Guest IA32_FRED_SSP2";
    GUEST_IA32_FRED_SSP3                            GuestIa32FredSsp3                          "guest_ia32_fred_ssp3"                            0x2828 u64                   ReadWrite IfAny[Entry(EntryControls::LOAD_IA32_FRED), SecondaryExit(SecondaryExitControls::SAVE_IA32_FRED)] "Guest IA32_FRED_SSP3";
    GUEST_IA32_SPEC_CTRL                            GuestIa32SpecCtrl                          "guest_ia32_spec_ctrl"                            0x282E SpecCtrl              ReadWrite IfAny[Entry(EntryControls::LOAD_GUEST_IA32_SPEC_CTRL)] "Guest IA32_SPEC_CTRL";
    GUEST_DEADLINE                                  GuestDeadline                              "guest_deadline"                                  0x2830 u64                   ReadWrite IfAny[Tertiary(TertiaryControls::APIC_TIMER_VIRTUALIZATION)] "Guest deadline";
    HOST_IA32_PAT                                   HostIa32Pat                                "host_ia32_pat"                                   0x2C00 Pat                   ReadWrite IfAny[Exit(ExitControls::LOAD_IA32_PAT)] "Host IA32_PAT";
    HOST_IA32_EFER                                  HostIa32Efer                               "host_ia32_efer"                                  0x2C02 Efer                  ReadWrite IfAny[Exit(ExitControls::LOAD_IA32_EFER)] "Host IA32_EFER";
    HOST_IA32_PERF_GLOBAL_CTRL                      HostIa32PerfGlobalCtrl                     "host_ia32_perf_global_ctrl"                      0x2C04 PerfGlobalCtrl        ReadWrite IfAny[Exit(ExitControls::LOAD_IA32_PERF_GLOBAL_CTRL)] "Host IA32_PERF_GLOBAL_CTRL";
    HOST_IA32_PKRS                                  HostIa32Pkrs                               "host_ia32_pkrs"                                  0x2C06 u64                   ReadWrite IfAny[Exit(ExitControls::LOAD_PKRS)] "Host IA32_PKRS";
    HOST_IA32_FRED_CONFIG                           HostIa32FredConfig                         "host_ia32_fred_config"                           0x2C08 u64                   ReadWrite IfAny[SecondaryExit(SecondaryExitControls::LOAD_IA32_FRED)] "Host IA32_FRED_CONFIG";
    HOST_IA32_FRED_RSP1                             HostIa32FredRsp1                           "host_ia32_fred_rsp1"                             0x2C0A u64                   ReadWrite IfAny[SecondaryExit(SecondaryExitControls::LOAD_IA32_FRED)] "Host IA32_FRED_RSP1";
    HOST_IA32_FRED_RSP2                             HostIa32FredRsp2                           "host_ia32_fred_rsp2"                             0x2C0C u64                   ReadWrite IfAny[SecondaryExit(SecondaryExitControls::LOAD_IA32_FRED)] "Host IA32_FRED_RSP2";
    HOST_IA32_FRED_RSP3                             HostIa32FredRsp3                           "host_ia32_fred_rsp3"                             0x2C0E u64                   ReadWrite IfAny[SecondaryExit(SecondaryExitControls::LOAD_IA32_FRED)] "Host IA32_FRED_RSP3";
    HOST_IA32_FRED_STKLVLS                          HostIa32FredStklvls                        "host_ia32_fred_stklvls"                          0x2C10 u64                   ReadWrite IfAny[SecondaryExit(SecondaryExitControls::LOAD_IA32_FRED)] "Host IA32_FRED_STKLVLS";
    HOST_IA32_FRED_SSP1                             HostIa32FredSsp1                           "host_ia32_fred_ssp1"                             0x2C12 u64                   ReadWrite IfAny[SecondaryExit(SecondaryExitControls::LOAD_IA32_FRED)] "Host IA32_FRED_SSP1";
    HOST_IA32_FRED_SSP2                             HostIa32FredSsp2                           "host_ia32_fred_ssp2"                             0x2C14 u64                   ReadWrite IfAny[SecondaryExit(SecondaryExitControls::LOAD_IA32_FRED)] "Host IA32_FRED_SSP2";
    HOST_IA32_FRED_SSP3                             HostIa32FredSsp3                           "host_ia32_fred_ssp3"                             0x2C16 u64                   ReadWrite IfAny[SecondaryExit(SecondaryExitControls::LOAD_IA32_FRED)] "Host IA32_FRED_SSP3";
    HOST_IA32_SPEC_CTRL                             HostIa32SpecCtrl                           "host_ia32_spec_ctrl"                             0x2C1A SpecCtrl              ReadWrite IfAny[SecondaryExit(SecondaryExitControls::LOAD_HOST_IA32_SPEC_CTRL)] "Host IA32_SPEC_CTRL";
    PIN_BASED_VM_EXECUTION_CONTROLS                 PinBasedVmExecutionControls                "pin_based_vm_execution_controls"                 0x4000 PinControls           ReadWrite Always "Pin-based VM-execution controls";
    PRIMARY_PROCESSOR_BASED_VM_EXECUTION_CONTROLS   PrimaryProcessorBasedVmExecutionControls   "primary_processor_based_vm_execution_controls"   0x4002 PrimaryControls       ReadWrite Always "Primary processor-based VM-execution controls";
    EXCEPTION_BITMAP                                ExceptionBitmap                            "exception_bitmap"                                0x4004 u32                   ReadWrite Always "Exception bitmap";
    PAGE_FAULT_ERROR_CODE_MASK                      PageFaultErrorCodeMask                     "page_fault_error_code_mask"                      0x4006 u32                   ReadWrite Always "Page-fault error-code mask";
    PAGE_FAULT_ERROR_CODE_MATCH                     PageFaultErrorCodeMatch                    "page_fault_error_code_match"                     0x4008 u32                   ReadWrite Always "Page-fault error-code match";
    CR3_TARGET_COUNT                                Cr3TargetCount                             "cr3_target_count"                                0x400A u32                   ReadWrite Always "CR3-target count";
    PRIMARY_VM_EXIT_CONTROLS                        PrimaryVmExitControls                      "primary_vm_exit_controls"                        0x400C ExitControls          ReadWrite Always "Primary VM-exit controls";
    VM_EXIT_MSR_STORE_COUNT                         VmExitMsrStoreCount                        "vm_exit_msr_store_count"                         0x400E u32                   ReadWrite Always "VM-exit MSR-store count";
    VM_EXIT_MSR_LOAD_COUNT                          VmExitMsrLoadCount                         "vm_exit_msr_load_count"                          0x4010 u32                   ReadWrite Always "VM-exit MSR-load count";
    VM_ENTRY_CONTROLS                               VmEntryControls                            "vm_entry_controls"                               0x4012 EntryControls         ReadWrite Always "VM-entry controls";
    VM_ENTRY_MSR_LOAD_COUNT                         VmEntryMsrLoadCount                        "vm_entry_msr_load_count"                         0x4014 u32                   ReadWrite Always "VM-entry MSR-load count";
    VM_ENTRY_INTERRUPTION_INFORMATION               VmEntryInterruptionInformation             "vm_entry_interruption_information"               0x4016 InterruptionInformation ReadWrite Always "VM-entry interruption-information field";
    VM_ENTRY_EXCEPTION_ERROR_CODE                   VmEntryExceptionErrorCode                  "vm_entry_exception_error_code"                   0x4018 u32                   ReadWrite Always "VM-entry exception error code";
    VM_ENTRY_INSTRUCTION_LENGTH                     VmEntryInstructionLength                   "vm_entry_instruction_length"                     0x401A u32                   ReadWrite Always "VM-entry instruction length";
    TPR_THRESHOLD                                   TprThreshold                               "tpr_threshold"                                   0x401C u32                   ReadWrite IfAny[Primary(PrimaryControls::USE_TPR_SHADOW)] "TPR threshold";
    SECONDARY_PROCESSOR_BASED_VM_EXECUTION_CONTROLS SecondaryProcessorBasedVmExecutionControls "secondary_processor_based_vm_execution_controls" 0x401E SecondaryControls     ReadWrite IfAny[Primary(PrimaryControls::ACTIVATE_SECONDARY_CONTROLS)] "Secondary processor-based VM-execution controls";
    PLE_GAP                                         PleGap                                     "ple_gap"                                         0x4020 u32                   ReadWrite IfAny[Secondary(SecondaryControls::PAUSE_LOOP_EXITING)] "PLE_Gap";
    PLE_WINDOW                                      PleWindow                                  "ple_window"                                      0x4022 u32                   ReadWrite IfAny[Secondary(SecondaryControls::PAUSE_LOOP_EXITING)] "PLE_Window";
    INSTRUCTION_TIMEOUT_CONTROL                     InstructionTimeoutControl                  "instruction_timeout_control"                     0x4024 u32                   ReadWrite IfAny[Secondary(SecondaryControls::INSTRUCTION_TIMEOUT)] "Instruction-timeout control";
    TD_HKID                                         TdHkid                                     "td_hkid"                                         0x4026 u32                   ReadWrite IfAny[Seam] "TD HKID (SEAM guest key ID)";
    VM_INSTRUCTION_ERROR                            VmInstructionError                         "vm_instruction_error"                            0x4400 VmInstructionError    ReadOnly  Always "VM-instruction error";
    EXIT_REASON                                     ExitReason                                 "exit_reason"                                     0x4402 ExitReason            ReadOnly  Always "Exit reason";
    VM_EXIT_INTERRUPTION_INFORMATION                VmExitInterruptionInformation              "vm_exit_interruption_information"                0x4404 InterruptionInformation ReadOnly  Always "VM-exit interruption information";
    VM_EXIT_INTERRUPTION_ERROR_CODE                 VmExitInterruptionErrorCode                "vm_exit_interruption_error_code"                 0x4406 u32                   ReadOnly  Always "VM-exit interruption error code";
    IDT_VECTORING_INFORMATION                       IdtVectoringInformation                    "idt_vectoring_information"                       0x4408 InterruptionInformation ReadOnly  Always "IDT-vectoring information field";
    IDT_VECTORING_ERROR_CODE                        IdtVectoringErrorCode                      "idt_vectoring_error_code"                        0x440A u32                   ReadOnly  Always "IDT-vectoring error code";
    VM_EXIT_INSTRUCTION_LENGTH                      VmExitInstructionLength                    "vm_exit_instruction_length"                      0x440C u32                   ReadOnly  Always "VM-exit instruction length";
    VM_EXIT_INSTRUCTION_INFORMATION                 VmExitInstructionInformation               "vm_exit_instruction_information"                 0x440E u32                   ReadOnly  Always "VM-exit instruction information";
    GUEST_ES_LIMIT                                  GuestEsLimit                               "guest_es_limit"                                  0x4800 u32                   ReadWrite Always "Guest ES limit";
    GUEST_CS_LIMIT                                  GuestCsLimit                               "guest_cs_limit"                                  0x4802 u32                   ReadWrite Always "Guest CS limit";
    GUEST_SS_LIMIT                                  GuestSsLimit                               "guest_ss_limit"                                  0x4804 u32                   ReadWrite Always "Guest SS limit";
    GUEST_DS_LIMIT                                  GuestDsLimit                               "guest_ds_limit"                                  0x4806 u32                   ReadWrite Always "Guest DS limit";
    GUEST_FS_LIMIT                                  GuestFsLimit                               "guest_fs_limit"                                  0x4808 u32                   ReadWrite Always "Guest FS limit";
    GUEST_GS_LIMIT                                  GuestGsLimit                               "guest_gs_limit"                                  0x480A u32                   ReadWrite Always "Guest GS limit";
    GUEST_LDTR_LIMIT                                GuestLdtrLimit                             "guest_ldtr_limit"                                0x480C u32                   ReadWrite Always "Guest LDTR limit";
    GUEST_TR_LIMIT                                  GuestTrLimit                               "guest_tr_limit"                                  0x480E u32                   ReadWrite Always "Guest TR limit";
    GUEST_GDTR_LIMIT                                GuestGdtrLimit                             "guest_gdtr_limit"                                0x4810 u32                   ReadWrite Always "Guest GDTR limit";
    GUEST_IDTR_LIMIT                                GuestIdtrLimit                             "guest_idtr_limit"                                0x4812 u32                   ReadWrite Always "Guest IDTR limit";
    GUEST_ES_ACCESS_RIGHTS                          GuestEsAccessRights                        "guest_es_access_rights"                          0x4814 AccessRights          ReadWrite Always "Guest ES access rights";
    GUEST_CS_ACCESS_RIGHTS                          GuestCsAccessRights                        "guest_cs_access_rights"                          0x4816 AccessRights          ReadWrite Always "Guest CS access rights";
    GUEST_SS_ACCESS_RIGHTS                          GuestSsAccessRights                        "guest_ss_access_rights"                          0x4818 AccessRights          ReadWrite Always "Guest SS access rights";
    GUEST_DS_ACCESS_RIGHTS                          GuestDsAccessRights                        "guest_ds_access_rights"                          0x481A AccessRights          ReadWrite Always "Guest DS access rights";
    GUEST_FS_ACCESS_RIGHTS                          GuestFsAccessRights                        "guest_fs_access_rights"                          0x481C AccessRights          ReadWrite Always "Guest FS access rights";
    GUEST_GS_ACCESS_RIGHTS                          GuestGsAccessRights                        "guest_gs_access_rights"                          0x481E AccessRights          ReadWrite Always "Guest GS access rights";
    GUEST_LDTR_ACCESS_RIGHTS                        GuestLdtrAccessRights                      "guest_ldtr_access_rights"                        0x4820 AccessRights          ReadWrite Always "Guest LDTR access rights";
    GUEST_TR_ACCESS_RIGHTS                          GuestTrAccessRights                        "guest_tr_access_rights"                          0x4822 AccessRights          ReadWrite Always "Guest TR access rights";
    GUEST_INTERRUPTIBILITY_STATE                    GuestInterruptibilityState                 "guest_interruptibility_state"                    0x4824 Interruptibility      ReadWrite Always "Guest interruptibility state";
    GUEST_ACTIVITY_STATE                            GuestActivityState                         "guest_activity_state"                            0x4826 ActivityState         ReadWrite Always "Guest activity state";
    GUEST_SMBASE                                    GuestSmbase                                "guest_smbase"                                    0x4828 u32                   ReadWrite Always "Guest SMBASE";
    GUEST_IA32_SYSENTER_CS                          GuestIa32SysenterCs                        "guest_ia32_sysenter_cs"                          0x482A u32                   ReadWrite Always "Guest IA32_SYSENTER_CS";
    VMX_PREEMPTION_TIMER_VALUE                      VmxPreemptionTimerValue                    "vmx_preemption_timer_value"                      0x482E u32                   ReadWrite IfAny[Pin(PinControls::ACTIVATE_VMX_PREEMPTION_TIMER)] "VMX-preemption timer value";
    HOST_IA32_SYSENTER_CS                           HostIa32SysenterCs                         "host_ia32_sysenter_cs"                           0x4C00 u32                   ReadWrite Always "Host IA32_SYSENTER_CS";
    CR0_GUEST_HOST_MASK                             Cr0GuestHostMask                           "cr0_guest_host_mask"                             0x6000 Cr0                   ReadWrite Always "CR0 guest/host mask";
    CR4_GUEST_HOST_MASK                             Cr4GuestHostMask                           "cr4_guest_host_mask"                             0x6002 Cr4                   ReadWrite Always "CR4 guest/host mask";
    CR0_READ_SHADOW                                 Cr0ReadShadow                              "cr0_read_shadow"                                 0x6004 Cr0                   ReadWrite Always "CR0 read shadow";
    CR4_READ_SHADOW                                 Cr4ReadShadow                              "cr4_read_shadow"                                 0x6006 Cr4                   ReadWrite Always "CR4 read shadow";
    CR3_TARGET_VALUE_0                              Cr3TargetValue0                            "cr3_target_value_0"                              0x6008 Natural               ReadWrite IfAny[Cr3Targets(1)] "CR3-target value 0";
    CR3_TARGET_VALUE_1                              Cr3TargetValue1                            "cr3_target_value_1"                              0x600A Natural               ReadWrite IfAny[Cr3Targets(2)] "CR3-target value 1";
    CR3_TARGET_VALUE_2                              Cr3TargetValue2                            "cr3_target_value_2"                              0x600C Natural               ReadWrite IfAny[Cr3Targets(3)] "CR3-target value 2";
    CR3_TARGET_VALUE_3                              Cr3TargetValue3                            "cr3_target_value_3"                              0x600E Natural               ReadWrite IfAny[Cr3Targets(4)] "CR3-target value 3";
    EXIT_QUALIFICATION                              ExitQualification                          "exit_qualification"                              0x6400 Natural               ReadOnly  Always "Exit qualification";
    IO_RCX                                          IoRcx                                      "io_rcx"                                          0x6402 Natural               ReadOnly  Always "I/O RCX";
    IO_RSI                                          IoRsi                                      "io_rsi"                                          0x6404 Natural               ReadOnly  Always "I/O RSI";
    IO_RDI                                          IoRdi                                      "io_rdi"                                          0x6406 Natural               ReadOnly  Always "I/O RDI";
    IO_RIP                                          IoRip                                      "io_rip"                                          0x6408 Natural               ReadOnly  Always "I/O RIP";
    GUEST_LINEAR_ADDRESS                            GuestLinearAddress                         "guest_linear_address"                            0x640A Natural               ReadOnly  Always "Guest linear address";
    GUEST_CR0                                       GuestCr0                                   "guest_cr0"                                       0x6800 Cr0                   ReadWrite Always "Guest CR0";
    GUEST_CR3                                       GuestCr3                                   "guest_cr3"                                       0x6802 Cr3                   ReadWrite Always "Guest CR3";
    GUEST_CR4                                       GuestCr4                                   "guest_cr4"                                       0x6804 Cr4                   ReadWrite Always "Guest CR4";
    GUEST_ES_BASE                                   GuestEsBase                                "guest_es_base"                                   0x6806 Natural               ReadWrite Always "Guest ES base";
    GUEST_CS_BASE                                   GuestCsBase                                "guest_cs_base"                                   0x6808 Natural               ReadWrite Always "Guest CS base";
    GUEST_SS_BASE                                   GuestSsBase                                "guest_ss_base"                                   0x680A Natural               ReadWrite Always "Guest SS base";
    GUEST_DS_BASE                                   GuestDsBase                                "guest_ds_base"                                   0x680C Natural               ReadWrite Always "Guest DS base";
    GUEST_FS_BASE                                   GuestFsBase                                "guest_fs_base"                                   0x680E Natural               ReadWrite Always "Guest FS base";
    GUEST_GS_BASE                                   GuestGsBase                                "guest_gs_base"                                   0x6810 Natural               ReadWrite Always "Guest GS base";
    GUEST_LDTR_BASE                                 GuestLdtrBase                              "guest_ldtr_base"                                 0x6812 Natural               ReadWrite Always "Guest LDTR base";
    GUEST_TR_BASE                                   GuestTrBase                                "guest_tr_base"                                   0x6814 Natural               ReadWrite Always "Guest TR base";
    GUEST_GDTR_BASE                                 GuestGdtrBase                              "guest_gdtr_base"                                 0x6816 Natural               ReadWrite Always "Guest GDTR base";
    GUEST_IDTR_BASE                                 GuestIdtrBase                              "guest_idtr_base"                                 0x6818 Natural               ReadWrite Always "Guest IDTR base";
    GUEST_DR7                                       GuestDr7                                   "guest_dr7"                                       0x681A Dr7                   ReadWrite Always "Guest DR7";
    GUEST_RSP                                       GuestRsp                                   "guest_rsp"                                       0x681C Natural               ReadWrite Always "Guest RSP";
    GUEST_RIP                                       GuestRip                                   "guest_rip"                                       0x681E Natural               ReadWrite Always "Guest RIP";
    GUEST_RFLAGS                                    GuestRflags                                "guest_rflags"                                    0x6820 Rflags                ReadWrite Always "Guest RFLAGS";
    GUEST_PENDING_DEBUG_EXCEPTIONS                  GuestPendingDebugExceptions                "guest_pending_debug_exceptions"                  0x6822 PendingDebugExceptions ReadWrite Always "Guest pending debug exceptions";
    GUEST_IA32_SYSENTER_ESP                         GuestIa32SysenterEsp                       "guest_ia32_sysenter_esp"                         0x6824 Natural               ReadWrite Always "Guest IA32_SYSENTER_ESP";
    GUEST_IA32_SYSENTER_EIP                         GuestIa32SysenterEip                       "guest_ia32_sysenter_eip"                         0x6826 Natural               ReadWrite Always "Guest IA32_SYSENTER_EIP";
    GUEST_IA32_S_CET                                GuestIa32SCet                              "guest_ia32_s_cet"                                0x6828 SCet                  ReadWrite IfAny[Entry(EntryControls::LOAD_CET_STATE)] "Guest IA32_S_CET";
    GUEST_SSP                                       GuestSsp                                   "guest_ssp"                                       0x682A Natural               ReadWrite IfAny[Entry(EntryControls::LOAD_CET_STATE)] "Guest SSP";
    GUEST_IA32_INTERRUPT_SSP_TABLE_ADDR             GuestIa32InterruptSspTableAddr             "guest_ia32_interrupt_ssp_table_addr"             0x682C Natural               ReadWrite IfAny[Entry(EntryControls::LOAD_CET_STATE)] "Guest IA32_INTERRUPT_SSP_TABLE_ADDR";
    HOST_CR0                                        HostCr0                                    "host_cr0"                                        0x6C00 Cr0                   ReadWrite Always "Host CR0";
    HOST_CR3                                        HostCr3                                    "host_cr3"                                        0x6C02 Cr3                   ReadWrite Always "Host CR3";
    HOST_CR4                                        HostCr4                                    "host_cr4"                                        0x6C04 Cr4                   ReadWrite Always "Host CR4";
    HOST_FS_BASE                                    HostFsBase                                 "host_fs_base"                                    0x6C06 Natural               ReadWrite Always "Host FS base";
    HOST_GS_BASE                                    HostGsBase                                 "host_gs_base"                                    0x6C08 Natural               ReadWrite Always "Host GS base";
    HOST_TR_BASE                                    HostTrBase                                 "host_tr_base"                                    0x6C0A Natural               ReadWrite Always "Host TR base";
    HOST_GDTR_BASE                                  HostGdtrBase                               "host_gdtr_base"                                  0x6C0C Natural               ReadWrite Always "Host GDTR base";
    HOST_IDTR_BASE                                  HostIdtrBase                               "host_idtr_base"                                  0x6C0E Natural               ReadWrite Always "Host IDTR base";
    HOST_IA32_SYSENTER_ESP                          HostIa32SysenterEsp                        "host_ia32_sysenter_esp"                          0x6C10 Natural               ReadWrite Always "Host IA32_SYSENTER_ESP";
    HOST_IA32_SYSENTER_EIP                          HostIa32SysenterEip                        "host_ia32_sysenter_eip"                          0x6C12 Natural               ReadWrite Always "Host IA32_SYSENTER_EIP";
    HOST_RSP                                        HostRsp                                    "host_rsp"                                        0x6C14 Natural               ReadWrite Always "Host RSP";
    HOST_RIP                                        HostRip                                    "host_rip"                                        0x6C16 Natural               ReadWrite Always "Host RIP";
    HOST_IA32_S_CET                                 HostIa32SCet                               "host_ia32_s_cet"                                 0x6C18 SCet                  ReadWrite IfAny[Exit(ExitControls::LOAD_CET_STATE)] "Host IA32_S_CET";
    HOST_SSP                                        HostSsp                                    "host_ssp"                                        0x6C1A Natural               ReadWrite IfAny[Exit(ExitControls::LOAD_CET_STATE)] "Host SSP";
    HOST_IA32_INTERRUPT_SSP_TABLE_ADDR              HostIa32InterruptSspTableAddr              "host_ia32_interrupt_ssp_table_addr"              0x6C1C Natural               ReadWrite IfAny[Exit(ExitControls::LOAD_CET_STATE)] "Host IA32_INTERRUPT_SSP_TABLE_ADDR";
}

const _: () = {
    let mut i = 1;
    while i < FieldId::COUNT {
        let (previous, this) = (FieldId::ALL[i - 1].encoding(), FieldId::ALL[i].encoding());
        assert!(
            previous.bits() < this.bits(),
            "the rows must be unique and in the order of the encodings"
        );
        assert!(this.is_well_formed() && !this.is_high());
        i += 1;
    }
};

impl FieldId {
    /// The field that a full encoding names.
    pub(super) const fn from_encoding(encoding: Encoding) -> Option<Self> {
        let Some(slot) = slot(encoding.bits()) else { return None };
        let index = BY_ENCODING[slot] as usize;
        // The test also spares the panic of an index out of range.
        if index < Self::COUNT && Self::ALL[index].encoding().bits() == encoding.bits() {
            Some(Self::ALL[index])
        } else {
            None
        }
    }

    /// The field with this name, as [`name`](Self::name) gives it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.name() == name)
    }

    /// A raw value of this field, to be printed by what it means.
    #[must_use]
    pub const fn display(self, raw: u64) -> FieldDisplay {
        FieldDisplay { id: self, raw }
    }
}

impl fmt::Debug for FieldId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The name in lower case.
impl fmt::Display for FieldId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Where [`BY_ENCODING`] has an encoding: by width, area and index. `None` for an encoding of which
/// another bit is 1.
const fn slot(bits: u32) -> Option<usize> {
    if bits & !0x6C7E == 0 {
        Some(((bits >> 5 & 0x300) | (bits >> 4 & 0xC0) | (bits >> 1 & 0x3F)) as usize)
    } else {
        None
    }
}

/// The dense index of the field in each slot; [`u8::MAX`] in a slot without one.
static BY_ENCODING: [u8; 1024] = {
    let mut table = [u8::MAX; 1024];
    let mut i = 0;
    while i < FieldId::COUNT {
        let id = FieldId::ALL[i];
        let Some(slot) = slot(id.encoding().bits()) else { panic!("an encoding without a slot") };
        assert!(table[slot] == u8::MAX, "two fields in a slot");
        table[slot] = id as u8;
        i += 1;
    }
    table
};

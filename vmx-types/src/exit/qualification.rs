//! Exit qualifications: what a VM exit says of its cause.
//!
//! Source: Exit Qualification, in Basic VM-Exit Information, 28.2.1.

use core::fmt;

use super::{BasicExitReason, GeneralRegister};
use crate::{FieldValue, error::GuestStateFailure, event::ExceptionVector};

groups! {
    /// Reason 0 for #DB: what DR6 would get. Bits 11 and 16 are 1 if the condition is met, unlike
    /// in DR6.
    pub struct DebugException(u64), Natural {
        /// Bits 3:0, B0 to B3: the breakpoints whose conditions are met.
        breakpoints with_breakpoints "breakpoints" 3 0 u8;
        /// Bit 11: a bus lock.
        bus_lock with_bus_lock "bus_lock" 11 11 bool;
        /// Bit 13: a debug register was accessed.
        debug_register with_debug_register "BD" 13 13 bool;
        /// Bit 14: single step.
        single_step with_single_step "BS" 14 14 bool;
        /// Bit 16: inside a transactional region.
        rtm with_rtm "RTM" 16 16 bool;
    }
}

groups! {
    /// Reason 4, start-up IPI; reason 45, virtualized EOI.
    pub struct Vector(u64), Natural {
        /// Bits 7:0: the vector.
        vector with_vector "vector" 7 0 u8;
    }
}

numbers! {
    /// How a task switch came about.
    pub struct TaskSwitchSource(u8) {
        /// CALL.
        CALL "CALL" 0;
        /// IRET.
        IRET "IRET" 1;
        /// JMP.
        JMP "JMP" 2;
        /// A task gate in the IDT.
        TASK_GATE "task_gate" 3;
    }
}

groups! {
    /// Reason 9, task switch.
    pub struct TaskSwitch(u64), Natural {
        /// Bits 15:0: the selector of the new task-state segment.
        selector with_selector "selector" 15 0 u16;
        /// Bits 31:30: how the switch came about.
        source with_source "source" 31 30 TaskSwitchSource;
    }
}

numbers! {
    /// What was done with a control register.
    pub struct CrAccessType(u8) {
        /// MOV to the control register.
        TO "to" 0;
        /// MOV from the control register.
        FROM "from" 1;
        /// CLTS.
        CLTS "CLTS" 2;
        /// LMSW.
        LMSW "LMSW" 3;
    }
}

groups! {
    /// Reason 28, control-register access.
    pub struct CrAccess(u64), Natural {
        /// Bits 3:0: the control register; 0 for CLTS and LMSW.
        register with_register "CR" 3 0 u8;
        /// Bits 5:4: what was done with it.
        access with_access "access" 5 4 CrAccessType;
        /// Bit 6: LMSW has a memory operand.
        lmsw_memory with_lmsw_memory "lmsw_memory" 6 6 bool;
        /// Bits 11:8: the general register of MOV.
        general_register with_general_register "register" 11 8 GeneralRegister;
        /// Bits 31:16: the source operand of LMSW.
        lmsw_source with_lmsw_source "lmsw_source" 31 16 u16;
    }
}

groups! {
    /// Reason 29, MOV to or from a debug register.
    pub struct DrAccess(u64), Natural {
        /// Bits 2:0: the debug register.
        register with_register "DR" 2 0 u8;
        /// Bit 4: MOV from the debug register, not to it.
        is_read with_read "from" 4 4 bool;
        /// Bits 11:8: the general register.
        general_register with_general_register "register" 11 8 GeneralRegister;
    }
}

groups! {
    /// Reason 30, I/O instruction; reason 5, I/O SMI.
    pub struct Io(u64), Natural {
        /// Bits 2:0: the size of the access in bytes, less 1.
        size_less_one with_size_less_one "size_less_one" 2 0 u8;
        /// Bit 3: IN or INS, not OUT or OUTS.
        is_in with_in "in" 3 3 bool;
        /// Bit 4: INS or OUTS.
        is_string with_string "string" 4 4 bool;
        /// Bit 5: with a REP prefix.
        is_repeated with_repeated "rep" 5 5 bool;
        /// Bit 6: the port stands in the instruction, not in DX.
        is_immediate with_immediate "immediate" 6 6 bool;
        /// Bits 31:16: the port.
        port with_port "port" 31 16 u16;
    }
}

impl Io {
    /// The size of the access in bytes: 1, 2 or 4.
    #[must_use]
    pub fn size(self) -> u8 {
        self.size_less_one() + 1
    }
}

numbers! {
    /// Reason 32: which instruction wrote the MSR in ECX.
    pub struct MsrWrite(u64), Natural {
        /// WRMSR.
        WRMSR "WRMSR" 0;
        /// WRMSRNS.
        WRMSRNS "WRMSRNS" 1;
    }
}

groups! {
    /// Reason 36, MWAIT.
    pub struct Mwait(u64), Natural {
        /// Bit 0: the address-range monitoring was armed.
        is_armed with_armed "armed" 0 0 bool;
    }
}

numbers! {
    /// How the APIC-access page was accessed.
    pub struct ApicAccessType(u8) {
        /// A read by an instruction, through a linear address.
        LINEAR_READ "linear_read" 0;
        /// A write by an instruction, through a linear address.
        LINEAR_WRITE "linear_write" 1;
        /// An instruction fetch, through a linear address.
        LINEAR_FETCH "linear_fetch" 2;
        /// During the delivery of an event, through a linear address.
        LINEAR_EVENT "linear_event" 3;
        /// During the delivery of an event, through a guest-physical address.
        PHYSICAL_EVENT "physical_event" 10;
        /// An instruction fetch or execution, through a guest-physical address.
        PHYSICAL_ACCESS "physical_access" 15;
    }
}

groups! {
    /// Reason 44, APIC access.
    pub struct ApicAccess(u64), Natural {
        /// Bits 11:0: the offset in the page, for linear accesses.
        offset with_offset "offset" 11 0 u16;
        /// Bits 15:12: how the page was accessed.
        access with_access "access" 15 12 ApicAccessType;
        /// Bit 16: the access is asynchronous to the instructions.
        is_asynchronous with_asynchronous "asynchronous" 16 16 bool;
    }
}

groups! {
    /// Reason 56, APIC write.
    pub struct ApicWrite(u64), Natural {
        /// Bits 11:0: the offset in the virtual-APIC page.
        offset with_offset "offset" 11 0 u16;
    }
}

groups! {
    /// Reason 48, EPT violation.
    pub struct EptViolation(u64), Natural {
        /// Bit 0: a data read.
        is_read with_read "read" 0 0 bool;
        /// Bit 1: a data write.
        is_write with_write "write" 1 1 bool;
        /// Bit 2: an instruction fetch.
        is_fetch with_fetch "fetch" 2 2 bool;
        /// Bit 3: EPT allows reads.
        allows_read with_allows_read "readable" 3 3 bool;
        /// Bit 4: EPT allows writes.
        allows_write with_allows_write "writable" 4 4 bool;
        /// Bit 5: EPT allows fetches, by the supervisor with mode-based execute control.
        allows_fetch with_allows_fetch "executable" 5 5 bool;
        /// Bit 6: EPT allows fetches by the user, with mode-based execute control.
        allows_user_fetch with_allows_user_fetch "user_executable" 6 6 bool;
        /// Bit 7: the guest linear-address field is valid.
        has_linear_address with_linear_address "linear_address_valid" 7 7 bool;
        /// Bit 8: the access was to the translated address, not to a paging-structure entry.
        is_final with_final "final_translation" 8 8 bool;
        /// Bit 9: the guest's page is for the user; with advanced information.
        is_user_page with_user_page "user_page" 9 9 bool;
        /// Bit 10: the guest's page is writable; with advanced information.
        is_writable_page with_writable_page "writable_page" 10 10 bool;
        /// Bit 11: the guest's page is execute-disabled; with advanced information.
        is_no_execute_page with_no_execute_page "no_execute_page" 11 11 bool;
        /// Bit 12: an IRET that faulted had ended blocking by NMI.
        nmi_unblocking with_nmi_unblocking "nmi_unblocking" 12 12 bool;
        /// Bit 13: a shadow-stack access.
        is_shadow_stack with_shadow_stack "shadow_stack" 13 13 bool;
        /// Bit 14: EPT allows supervisor shadow-stack accesses.
        allows_shadow_stack with_allows_shadow_stack "supervisor_shadow_stack" 14 14 bool;
        /// Bit 15: guest-paging verification failed.
        guest_paging_verification with_guest_paging_verification "guest_paging_verification" 15 15 bool;
        /// Bit 16: the access is asynchronous to the instructions.
        is_asynchronous with_asynchronous "asynchronous" 16 16 bool;
    }
}

groups! {
    /// Reason 62, page-modification log full.
    pub struct PageModificationLog(u64), Natural {
        /// Bit 12: an IRET that faulted had ended blocking by NMI.
        nmi_unblocking with_nmi_unblocking "nmi_unblocking" 12 12 bool;
        /// Bit 16: the access is asynchronous to the instructions.
        is_asynchronous with_asynchronous "asynchronous" 16 16 bool;
    }
}

groups! {
    /// Reason 66, sub-page permissions.
    pub struct SubPage(u64), Natural {
        /// Bit 11: an entry is missing, not illegal.
        is_miss with_miss "miss" 11 11 bool;
        /// Bit 12: an IRET that faulted had ended blocking by NMI.
        nmi_unblocking with_nmi_unblocking "nmi_unblocking" 12 12 bool;
    }
}

groups! {
    /// Reason 75, notification of a guest without an interrupt window.
    pub struct Notify(u64), Natural {
        /// Bit 0: the context of the guest is corrupted, and it cannot go on.
        is_context_invalid with_context_invalid "context_invalid" 0 0 bool;
        /// Bit 12: an IRET that faulted had ended blocking by NMI.
        nmi_unblocking with_nmi_unblocking "nmi_unblocking" 12 12 bool;
    }
}

/// Declares the formats of exit qualifications, with the type that holds each.
macro_rules! formats {
    ($($(#[doc = $meaning:literal])+ $Format:ident($T:ty);)*) => {
        /// What an exit qualification says.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum QualificationFormat {
            /// Nothing: the exit qualification is 0.
            None,
            $($(#[doc = $meaning])+ $Format,)*
        }

        /// An exit qualification, decoded.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Qualification {
            /// The reason gives it no meaning.
            None(u64),
            $($(#[doc = $meaning])+ $Format($T),)*
        }

        impl Qualification {
            /// An exit qualification of this format. No bit is lost.
            #[must_use]
            pub fn with_format(format: QualificationFormat, raw: u64) -> Self {
                match format {
                    QualificationFormat::None => Self::None(raw),
                    $(QualificationFormat::$Format => Self::$Format(FieldValue::from_raw(raw)),)*
                }
            }

            /// The raw exit qualification.
            #[must_use]
            pub fn to_raw(self) -> u64 {
                match self {
                    Self::None(raw) => raw,
                    $(Self::$Format(value) => value.to_raw(),)*
                }
            }
        }

        impl fmt::Display for Qualification {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    Self::None(raw) => write!(f, "{raw:#x}"),
                    $(Self::$Format(value) => print(*value, f),)*
                }
            }
        }
    };
}

fn print<V: FieldValue>(value: V, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if V::MEANING { write!(f, "{value}") } else { write!(f, "{:#x}", value.to_raw()) }
}

formats! {
    /// An exception or NMI, whose vector decides: see [`Qualification::of_exception`].
    Exception(u64);
    /// Debug exception.
    DebugException(DebugException);
    /// Linear address: of INVLPG, or of a page fault.
    LinearAddress(u64);
    /// What IA32_XFD_ERR would get of a #NM: the state components that are disabled.
    DisabledFeatures(u64);
    /// A vector.
    Vector(Vector);
    /// The displacement of a memory operand, sign-extended; relative to RIP, the sum.
    Displacement(u64);
    /// Task switch.
    TaskSwitch(TaskSwitch);
    /// Control-register access.
    CrAccess(CrAccess);
    /// Debug-register access.
    DrAccess(DrAccess);
    /// I/O instruction.
    Io(Io);
    /// WRMSR or WRMSRNS.
    MsrWrite(MsrWrite);
    /// Which part of guest state was invalid.
    GuestState(GuestStateFailure);
    /// The entry of the VM-entry MSR-load area that was refused, from 1.
    MsrEntry(u64);
    /// MWAIT.
    Mwait(Mwait);
    /// APIC access.
    ApicAccess(ApicAccess);
    /// APIC write.
    ApicWrite(ApicWrite);
    /// EPT violation.
    EptViolation(EptViolation);
    /// Page-modification log full.
    PageModificationLog(PageModificationLog);
    /// Sub-page permissions.
    SubPage(SubPage);
    /// Notification.
    Notify(Notify);
    /// The index of an MSR.
    Msr(u64);
}

impl Qualification {
    /// Decodes an exit qualification by the basic exit reason. No bit is lost.
    #[must_use]
    pub fn decode(reason: BasicExitReason, raw: u64) -> Self {
        Self::with_format(reason.qualification_format(), raw)
    }

    /// Decodes the exit qualification of an exception, basic exit reason 0, by its vector. No bit is
    /// lost.
    ///
    /// ```
    /// use vmx_types::{event::ExceptionVector, exit::Qualification};
    ///
    /// let single_step = Qualification::of_exception(ExceptionVector::DEBUG, 0x4000);
    /// assert_eq!(single_step.to_string(), "breakpoints=0x0 | BS");
    /// let page_fault = Qualification::of_exception(ExceptionVector::PAGE_FAULT, 0x4000);
    /// assert_eq!(page_fault, Qualification::LinearAddress(0x4000));
    /// ```
    #[must_use]
    pub fn of_exception(vector: ExceptionVector, raw: u64) -> Self {
        let format = match vector {
            ExceptionVector::DEBUG => QualificationFormat::DebugException,
            ExceptionVector::PAGE_FAULT => QualificationFormat::LinearAddress,
            ExceptionVector::DEVICE_NOT_AVAILABLE => QualificationFormat::DisabledFeatures,
            _ => QualificationFormat::None,
        };
        Self::with_format(format, raw)
    }
}

//! The registers that a VMCS holds: control registers, DR7, RFLAGS, MSRs, and the guest's state
//! between instructions.

mod msr;

pub use msr::*;

flags! {
    /// CR0, natural width.
    ///
    /// Source: Control Registers, 2.5.
    pub struct Cr0: u64, Natural {
        /// Bit 0: protected mode.
        PROTECTION_ENABLE "PE" 0;
        /// Bit 1: WAIT obeys TS.
        MONITOR_COPROCESSOR "MP" 1;
        /// Bit 2: no x87 unit.
        EMULATION "EM" 2;
        /// Bit 3: the x87 and SSE state belongs to another task.
        TASK_SWITCHED "TS" 3;
        /// Bit 4: the x87 unit is a 387; always 1.
        EXTENSION_TYPE "ET" 4;
        /// Bit 5: x87 errors raise #MF. VMX operation requires it.
        NUMERIC_ERROR "NE" 5;
        /// Bit 16: supervisor writes obey read-only pages.
        WRITE_PROTECT "WP" 16;
        /// Bit 18: alignment checks at CPL 3, where RFLAGS.AC is 1.
        ALIGNMENT_MASK "AM" 18;
        /// Bit 29: no write-through. VM entries do not check it.
        NOT_WRITE_THROUGH "NW" 29;
        /// Bit 30: caches off. VM entries do not check it.
        CACHE_DISABLE "CD" 30;
        /// Bit 31: paging.
        PAGING "PG" 31;
    }
}

groups! {
    /// CR3, natural width.
    ///
    /// Source: Control Registers, 2.5; Process-Context Identifiers, 4.10.1.
    pub struct Cr3(u64), Natural {
        /// Bits 11:0: process-context identifier where CR4.PCIDE is 1; else bit 3 is PWT, bit 4 PCD.
        process_context with_process_context "PCID" 11 0 u16;
        /// Bits 51:12: physical address of the root table, in pages of 4 KBytes.
        root_page with_root_page "root" 51 12 u64;
        /// Bit 61: linear-address masking of user pointers from bit 57 up.
        lam_u57 with_lam_u57 "LAM_U57" 61 61 bool;
        /// Bit 62: linear-address masking of user pointers from bit 48 up.
        lam_u48 with_lam_u48 "LAM_U48" 62 62 bool;
    }
}

impl Cr3 {
    /// Bit 3, PWT, where CR4.PCIDE is 0: accesses to the root table are write-through.
    #[must_use]
    pub const fn is_write_through(self) -> bool {
        self.0 & 1 << 3 != 0
    }

    /// Bit 4, PCD, where CR4.PCIDE is 0: accesses to the root table are not cached.
    #[must_use]
    pub const fn is_uncached(self) -> bool {
        self.0 & 1 << 4 != 0
    }
}

flags! {
    /// CR4, natural width.
    ///
    /// Source: Control Registers, 2.5.
    pub struct Cr4: u64, Natural {
        /// Bit 0: virtual-8086 mode extensions.
        VIRTUAL_8086_EXTENSIONS "VME" 0;
        /// Bit 1: protected-mode virtual interrupts.
        PROTECTED_MODE_VIRTUAL_INTERRUPTS "PVI" 1;
        /// Bit 2: RDTSC at CPL 0 only.
        TIME_STAMP_DISABLE "TSD" 2;
        /// Bit 3: debugging extensions.
        DEBUGGING_EXTENSIONS "DE" 3;
        /// Bit 4: 4-MByte pages.
        PAGE_SIZE_EXTENSIONS "PSE" 4;
        /// Bit 5: physical-address extension; IA-32e mode needs it.
        PHYSICAL_ADDRESS_EXTENSION "PAE" 5;
        /// Bit 6: machine-check exceptions.
        MACHINE_CHECK_ENABLE "MCE" 6;
        /// Bit 7: global pages.
        PAGE_GLOBAL_ENABLE "PGE" 7;
        /// Bit 8: RDPMC at any CPL.
        PERFORMANCE_COUNTER_ENABLE "PCE" 8;
        /// Bit 9: FXSAVE and SSE.
        OS_FXSR "OSFXSR" 9;
        /// Bit 10: SIMD floating-point exceptions.
        OS_XMM_EXCEPTIONS "OSXMMEXCPT" 10;
        /// Bit 11: no SGDT, SIDT, SLDT, SMSW, STR outside CPL 0.
        USER_MODE_INSTRUCTION_PREVENTION "UMIP" 11;
        /// Bit 12: 57-bit linear addresses.
        LINEAR_ADDRESSES_57 "LA57" 12;
        /// Bit 13: VMX. VMX operation requires it.
        VMX_ENABLE "VMXE" 13;
        /// Bit 14: SMX.
        SMX_ENABLE "SMXE" 14;
        /// Bit 16: RDFSBASE and its kin.
        FS_GS_BASE "FSGSBASE" 16;
        /// Bit 17: process-context identifiers; only in IA-32e mode.
        PCID_ENABLE "PCIDE" 17;
        /// Bit 18: XSAVE and extended states.
        OS_XSAVE "OSXSAVE" 18;
        /// Bit 19: Key Locker.
        KEY_LOCKER "KL" 19;
        /// Bit 20: no supervisor execution of user pages.
        SUPERVISOR_EXECUTION_PREVENTION "SMEP" 20;
        /// Bit 21: no supervisor access to user pages.
        SUPERVISOR_ACCESS_PREVENTION "SMAP" 21;
        /// Bit 22: protection keys for user pages.
        PROTECTION_KEYS_USER "PKE" 22;
        /// Bit 23: control-flow enforcement; needs CR0.WP.
        CONTROL_FLOW_ENFORCEMENT "CET" 23;
        /// Bit 24: protection keys for supervisor pages.
        PROTECTION_KEYS_SUPERVISOR "PKS" 24;
        /// Bit 25: user interrupts.
        USER_INTERRUPTS "UINTR" 25;
        /// Bit 28: linear-address masking of supervisor addresses.
        LINEAR_ADDRESS_MASKING_SUPERVISOR "LAM_SUP" 28;
        /// Bit 32: flexible return and event delivery; only in IA-32e mode.
        FLEXIBLE_RETURN_EVENT_DELIVERY "FRED" 32;
    }
}

groups! {
    /// DR7, natural width.
    ///
    /// Source: Debug Control Register (DR7), 18.2.4.
    pub struct Dr7(u64), Natural {
        /// Bit 0: breakpoint 0 in this task.
        local_0 with_local_0 "L0" 0 0 bool;
        /// Bit 1: breakpoint 0 in all tasks.
        global_0 with_global_0 "G0" 1 1 bool;
        /// Bit 2: breakpoint 1 in this task.
        local_1 with_local_1 "L1" 2 2 bool;
        /// Bit 3: breakpoint 1 in all tasks.
        global_1 with_global_1 "G1" 3 3 bool;
        /// Bit 4: breakpoint 2 in this task.
        local_2 with_local_2 "L2" 4 4 bool;
        /// Bit 5: breakpoint 2 in all tasks.
        global_2 with_global_2 "G2" 5 5 bool;
        /// Bit 6: breakpoint 3 in this task.
        local_3 with_local_3 "L3" 6 6 bool;
        /// Bit 7: breakpoint 3 in all tasks.
        global_3 with_global_3 "G3" 7 7 bool;
        /// Bit 8: exact local data breakpoints; without effect since P6.
        local_exact with_local_exact "LE" 8 8 bool;
        /// Bit 9: exact global data breakpoints; without effect since P6.
        global_exact with_global_exact "GE" 9 9 bool;
        /// Bit 10: always 1.
        fixed_1 with_fixed_1 "bit 10" 10 10 bool;
        /// Bit 11: debugging of transactional regions.
        rtm with_rtm "RTM" 11 11 bool;
        /// Bit 13: a MOV to or from a debug register raises #DB.
        general_detect with_general_detect "GD" 13 13 bool;
        /// Bits 17:16: what breakpoint 0 waits for: 0 execution, 1 write, 2 I/O, 3 read or write.
        condition_0 with_condition_0 "RW0" 17 16 u8;
        /// Bits 19:18: the length that breakpoint 0 covers: 0, 1, 2, 3 for 1, 2, 8, 4 bytes.
        length_0 with_length_0 "LEN0" 19 18 u8;
        /// Bits 21:20: what breakpoint 1 waits for.
        condition_1 with_condition_1 "RW1" 21 20 u8;
        /// Bits 23:22: the length that breakpoint 1 covers.
        length_1 with_length_1 "LEN1" 23 22 u8;
        /// Bits 25:24: what breakpoint 2 waits for.
        condition_2 with_condition_2 "RW2" 25 24 u8;
        /// Bits 27:26: the length that breakpoint 2 covers.
        length_2 with_length_2 "LEN2" 27 26 u8;
        /// Bits 29:28: what breakpoint 3 waits for.
        condition_3 with_condition_3 "RW3" 29 28 u8;
        /// Bits 31:30: the length that breakpoint 3 covers.
        length_3 with_length_3 "LEN3" 31 30 u8;
    }
}

flags! {
    /// RFLAGS, natural width. Bit 1 is always 1.
    ///
    /// Source: EFLAGS Register, volume 1, 3.4.3.
    pub struct Rflags: u64, Natural {
        /// Bit 0: carry.
        CARRY "CF" 0;
        /// Bit 1: always 1.
        ALWAYS_ONE "bit 1" 1;
        /// Bit 2: parity.
        PARITY "PF" 2;
        /// Bit 4: auxiliary carry.
        AUXILIARY_CARRY "AF" 4;
        /// Bit 6: zero.
        ZERO "ZF" 6;
        /// Bit 7: sign.
        SIGN "SF" 7;
        /// Bit 8: single step.
        TRAP "TF" 8;
        /// Bit 9: maskable interrupts.
        INTERRUPT_ENABLE "IF" 9;
        /// Bit 10: string direction.
        DIRECTION "DF" 10;
        /// Bit 11: overflow.
        OVERFLOW "OF" 11;
        /// Bit 12: low bit of the I/O privilege level.
        IO_PRIVILEGE_LOW "IOPL[0]" 12;
        /// Bit 13: high bit of the I/O privilege level.
        IO_PRIVILEGE_HIGH "IOPL[1]" 13;
        /// Bit 14: nested task.
        NESTED_TASK "NT" 14;
        /// Bit 16: resume.
        RESUME "RF" 16;
        /// Bit 17: virtual-8086 mode.
        VIRTUAL_8086 "VM" 17;
        /// Bit 18: alignment check, or access control.
        ALIGNMENT_CHECK "AC" 18;
        /// Bit 19: virtual interrupt flag.
        VIRTUAL_INTERRUPT "VIF" 19;
        /// Bit 20: virtual interrupt pending.
        VIRTUAL_INTERRUPT_PENDING "VIP" 20;
        /// Bit 21: CPUID.
        IDENTIFICATION "ID" 21;
    }
}

flags! {
    /// Guest interruptibility state, 32 bits.
    ///
    /// Source: Guest Non-Register State, 25.4.2.
    pub struct Interruptibility: u32, Bits32 {
        /// Bit 0: the instruction after STI.
        BLOCKING_BY_STI "blocking_by_sti" 0;
        /// Bit 1: the instruction after MOV SS or POP SS.
        BLOCKING_BY_MOV_SS "blocking_by_mov_ss" 1;
        /// Bit 2: SMIs are blocked.
        BLOCKING_BY_SMI "blocking_by_smi" 2;
        /// Bit 3: NMIs are blocked; virtual NMIs with that control.
        BLOCKING_BY_NMI "blocking_by_nmi" 3;
        /// Bit 4: the exit interrupted an enclave.
        ENCLAVE_INTERRUPTION "enclave_interruption" 4;
    }
}

flags! {
    /// Guest pending debug exceptions, natural width.
    ///
    /// Source: Guest Non-Register State, 25.4.2.
    pub struct PendingDebugExceptions: u64, Natural {
        /// Bit 0: breakpoint condition 0.
        BREAKPOINT_0 "B0" 0;
        /// Bit 1: breakpoint condition 1.
        BREAKPOINT_1 "B1" 1;
        /// Bit 2: breakpoint condition 2.
        BREAKPOINT_2 "B2" 2;
        /// Bit 3: breakpoint condition 3.
        BREAKPOINT_3 "B3" 3;
        /// Bit 11: a bus lock.
        BUS_LOCK "BLD" 11;
        /// Bit 12: at least one condition belongs to an enabled breakpoint.
        ENABLED_BREAKPOINT "enabled_breakpoint" 12;
        /// Bit 14: single step.
        SINGLE_STEP "BS" 14;
        /// Bit 16: inside a transactional region.
        RTM "RTM" 16;
    }
}

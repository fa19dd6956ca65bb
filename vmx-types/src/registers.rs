//! Control registers, RFLAGS and MSRs that a VMCS holds.

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
    /// IA32_EFER, 64 bits.
    ///
    /// Source: Extended Feature Enable Register, 2.2.1.
    pub struct Efer: u64, Bits64 {
        /// Bit 0: SYSCALL.
        SYSCALL_ENABLE "SCE" 0;
        /// Bit 8: IA-32e mode, once paging is on.
        LONG_MODE_ENABLE "LME" 8;
        /// Bit 10: IA-32e mode is active.
        LONG_MODE_ACTIVE "LMA" 10;
        /// Bit 11: execute disable.
        EXECUTE_DISABLE "NXE" 11;
    }
}

flags! {
    /// IA32_DEBUGCTL, 64 bits.
    ///
    /// Source: IA32_DEBUGCTL MSR, 17.4.1.
    pub struct DebugCtl: u64, Bits64 {
        /// Bit 0: last-branch records.
        LAST_BRANCH_RECORDS "LBR" 0;
        /// Bit 1: single step on branches.
        BRANCH_TRAP "BTF" 1;
        /// Bit 2: #DB on bus locks.
        BUS_LOCK_DETECT "BLD" 2;
        /// Bit 6: trace messages.
        TRACE "TR" 6;
        /// Bit 7: branch-trace store.
        BRANCH_TRACE_STORE "BTS" 7;
        /// Bit 8: an interrupt when the store is full.
        BRANCH_TRACE_INTERRUPT "BTINT" 8;
        /// Bit 9: no branch-trace store at CPL 0.
        BTS_OFF_OS "BTS_OFF_OS" 9;
        /// Bit 10: no branch-trace store above CPL 0.
        BTS_OFF_USER "BTS_OFF_USR" 10;
        /// Bit 11: a PMI freezes the last-branch records.
        FREEZE_LBRS_ON_PMI "FREEZE_LBRS_ON_PMI" 11;
        /// Bit 12: a PMI freezes the performance counters.
        FREEZE_PERFMON_ON_PMI "FREEZE_PERFMON_ON_PMI" 12;
        /// Bit 13: PMIs of the uncore.
        UNCORE_PMI "UNCORE_PMI_EN" 13;
        /// Bit 14: SMM freezes performance monitoring.
        FREEZE_WHILE_SMM "FREEZE_WHILE_SMM" 14;
        /// Bit 15: debugging of transactional regions.
        RTM_DEBUG "RTM" 15;
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

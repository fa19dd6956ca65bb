//! The MSRs that a VMCS holds.

use crate::memory_type::MemoryType;

flags! {
    /// IA32_DEBUGCTL, 64 bits.
    ///
    /// Source: IA32_DEBUGCTL MSR, 18.4.1.
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

groups! {
    /// IA32_PAT, 64 bits: a memory type in each byte.
    ///
    /// Source: Page Attribute Table, 12.12.
    pub struct Pat(u64), Bits64 {
        /// Bits 7:0: entry 0.
        pa0 with_pa0 "PA0" 7 0 MemoryType;
        /// Bits 15:8: entry 1.
        pa1 with_pa1 "PA1" 15 8 MemoryType;
        /// Bits 23:16: entry 2.
        pa2 with_pa2 "PA2" 23 16 MemoryType;
        /// Bits 31:24: entry 3.
        pa3 with_pa3 "PA3" 31 24 MemoryType;
        /// Bits 39:32: entry 4.
        pa4 with_pa4 "PA4" 39 32 MemoryType;
        /// Bits 47:40: entry 5.
        pa5 with_pa5 "PA5" 47 40 MemoryType;
        /// Bits 55:48: entry 6.
        pa6 with_pa6 "PA6" 55 48 MemoryType;
        /// Bits 63:56: entry 7.
        pa7 with_pa7 "PA7" 63 56 MemoryType;
    }
}

impl Pat {
    /// The eight entries, from PA0 to PA7.
    ///
    /// ```
    /// use vmx_types::{memory_type::MemoryType, registers::Pat};
    ///
    /// let reset = Pat(0x0007_0406_0007_0406).entries();
    /// assert_eq!(reset[..2], [MemoryType::WRITE_BACK, MemoryType::WRITE_THROUGH]);
    /// assert_eq!(reset[2..4], [MemoryType::UNCACHED, MemoryType::UNCACHEABLE]);
    /// ```
    #[must_use]
    pub fn entries(self) -> [MemoryType; 8] {
        self.0.to_le_bytes().map(MemoryType)
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

groups! {
    /// IA32_PERF_GLOBAL_CTRL, 64 bits. CPUID leaf 0AH tells how many counters there are.
    ///
    /// Source: Architectural Performance Monitoring, 20.2.
    pub struct PerfGlobalCtrl(u64), Bits64 {
        /// Bits 31:0: which general-purpose counters count, a bit each.
        general_counters with_general_counters "PMC" 31 0 u32;
        /// Bits 47:32: which fixed-function counters count, a bit each.
        fixed_counters with_fixed_counters "FIXED" 47 32 u16;
        /// Bit 48: the performance metrics count.
        metrics with_metrics "METRICS" 48 48 bool;
    }
}

groups! {
    /// IA32_BNDCFGS, 64 bits.
    ///
    /// Source: Intel MPX, Configuration and Status Registers, appendix E.3 of volume 1.
    pub struct Bndcfgs(u64), Bits64 {
        /// Bit 0: bounds checking for the supervisor.
        is_enabled with_enabled "EN" 0 0 bool;
        /// Bit 1: branches without the BND prefix keep the bounds.
        preserves with_preserves "BNDPRESERVE" 1 1 bool;
        /// Bits 63:12: linear address of the bound directory, in pages of 4 KBytes.
        directory_page with_directory_page "directory" 63 12 u64;
    }
}

groups! {
    /// IA32_RTIT_CTL, 64 bits: what Intel Processor Trace records. CPUID leaf 14H tells which bits
    /// there are.
    ///
    /// Source: IA32_RTIT_CTL MSR, 33.2.8.2.
    pub struct RtitCtl(u64), Bits64 {
        /// Bit 0: tracing is on.
        is_enabled with_enabled "TraceEn" 0 0 bool;
        /// Bit 1: packets of the cycle counter.
        cycles with_cycles "CYCEn" 1 1 bool;
        /// Bit 2: tracing at CPL 0.
        supervisor with_supervisor "OS" 2 2 bool;
        /// Bit 3: tracing above CPL 0.
        user with_user "User" 3 3 bool;
        /// Bit 4: packets of power events.
        power_events with_power_events "PwrEvtEn" 4 4 bool;
        /// Bit 5: the packet of a PTWRITE is followed by one that tells its address.
        ptwrite_address with_ptwrite_address "FUPonPTW" 5 5 bool;
        /// Bit 6: output goes to the trace-transport fabric, not to memory.
        fabric with_fabric "FabricEn" 6 6 bool;
        /// Bit 7: tracing only where CR3 is the value of IA32_RTIT_CR3_MATCH.
        cr3_filter with_cr3_filter "CR3Filter" 7 7 bool;
        /// Bit 8: output goes through a table of physical addresses, not to one region.
        topa with_topa "ToPA" 8 8 bool;
        /// Bit 9: packets of the crystal clock.
        mini_time with_mini_time "MTCEn" 9 9 bool;
        /// Bit 10: packets of the TSC.
        time_stamps with_time_stamps "TSCEn" 10 10 bool;
        /// Bit 11: returns are not compressed.
        uncompressed_returns with_uncompressed_returns "DisRETC" 11 11 bool;
        /// Bit 12: packets of PTWRITE.
        ptwrite with_ptwrite "PTWEn" 12 12 bool;
        /// Bit 13: packets of branches.
        branches with_branches "BranchEn" 13 13 bool;
        /// Bits 17:14: the bit of the crystal clock whose change makes a packet.
        mini_time_frequency with_mini_time_frequency "MTCFreq" 17 14 u8;
        /// Bits 22:19: the least number of cycles between packets of the cycle counter, as a code.
        cycle_threshold with_cycle_threshold "CycThresh" 22 19 u8;
        /// Bits 27:24: the bytes of output between synchronization packets, as a code.
        synchronization_frequency with_synchronization_frequency "PSBFreq" 27 24 u8;
        /// Bit 31: packets of events and of the interrupt flag.
        events with_events "EventEn" 31 31 bool;
        /// Bits 35:32: address range 0: 0 unused, 1 traces inside it alone, 2 stops tracing in it.
        range_0 with_range_0 "ADDR0_CFG" 35 32 u8;
        /// Bits 39:36: address range 1.
        range_1 with_range_1 "ADDR1_CFG" 39 36 u8;
        /// Bits 43:40: address range 2.
        range_2 with_range_2 "ADDR2_CFG" 43 40 u8;
        /// Bits 47:44: address range 3.
        range_3 with_range_3 "ADDR3_CFG" 47 44 u8;
        /// Bit 55: no packets of whether conditional branches are taken.
        no_taken with_no_taken "DisTNT" 55 55 bool;
        /// Bit 56: when tracing starts, what was pending when it stopped is made up for.
        inject_pending with_inject_pending "InjectPsbPmiOnEnable" 56 56 bool;
    }
}

flags! {
    /// IA32_LBR_CTL, 64 bits: which branches the architectural last-branch records take.
    ///
    /// Source: Last Branch Records, chapter 19.
    pub struct LbrCtl: u64, Bits64 {
        /// Bit 0: branches are recorded.
        ENABLE "LBREn" 0;
        /// Bit 1: branches at CPL 0.
        SUPERVISOR "OS" 1;
        /// Bit 2: branches above CPL 0.
        USER "USR" 2;
        /// Bit 3: the records mirror the call stack.
        CALL_STACK "CALL_STACK" 3;
        /// Bit 16: conditional branches that are taken.
        CONDITIONAL "JCC" 16;
        /// Bit 17: near relative jumps.
        NEAR_RELATIVE_JUMPS "NEAR_REL_JMP" 17;
        /// Bit 18: near indirect jumps.
        NEAR_INDIRECT_JUMPS "NEAR_IND_JMP" 18;
        /// Bit 19: near relative calls.
        NEAR_RELATIVE_CALLS "NEAR_REL_CALL" 19;
        /// Bit 20: near indirect calls.
        NEAR_INDIRECT_CALLS "NEAR_IND_CALL" 20;
        /// Bit 21: near returns.
        NEAR_RETURNS "NEAR_RET" 21;
        /// Bit 22: other branches: far branches, interrupts, exceptions.
        OTHER "OTHER_BRANCH" 22;
    }
}

flags! {
    /// IA32_SPEC_CTRL, 64 bits: what the processor must not speculate on.
    ///
    /// Source: Architectural MSRs, volume 4, 2.1.
    pub struct SpecCtrl: u64, Bits64 {
        /// Bit 0: indirect branches are not predicted from what less privileged code did.
        INDIRECT_BRANCH_RESTRICTED "IBRS" 0;
        /// Bit 1: indirect branches are not predicted from what the sibling thread did.
        SINGLE_THREAD_PREDICTORS "STIBP" 1;
        /// Bit 2: loads do not run ahead of older stores whose address is not known.
        STORE_BYPASS_DISABLE "SSBD" 2;
        /// Bit 3: at CPL 3 indirect branches are not predicted before their target is known.
        INDIRECT_PREDICTION_DISABLE_USER "IPRED_DIS_U" 3;
        /// Bit 4: the same at CPL 0 to 2.
        INDIRECT_PREDICTION_DISABLE_SUPERVISOR "IPRED_DIS_S" 4;
        /// Bit 5: at CPL 3 returns are not predicted from other predictors than the return stack.
        ALTERNATE_RETURNS_DISABLE_USER "RRSBA_DIS_U" 5;
        /// Bit 6: the same at CPL 0 to 2.
        ALTERNATE_RETURNS_DISABLE_SUPERVISOR "RRSBA_DIS_S" 6;
        /// Bit 7: stores are not forwarded to loads on a guess.
        STORE_FORWARDING_DISABLE "PSFD" 7;
        /// Bit 8: no prefetches that depend on data, at CPL 3.
        DATA_DEPENDENT_PREFETCH_DISABLE_USER "DDPD_U" 8;
        /// Bit 10: at CPL 0 to 2 branches are not predicted from the history of CPL 3.
        BRANCH_HISTORY_DISABLE_SUPERVISOR "BHI_DIS_S" 10;
    }
}

groups! {
    /// IA32_S_CET, natural width.
    ///
    /// Source: Control-flow Enforcement Technology, Model-Specific Registers, 17.1.3 of volume 1.
    pub struct SCet(u64), Natural {
        /// Bit 0: shadow stacks.
        shadow_stacks with_shadow_stacks "SH_STK_EN" 0 0 bool;
        /// Bit 1: WRSS may write shadow stacks.
        write_shadow_stacks with_write_shadow_stacks "WR_SHSTK_EN" 1 1 bool;
        /// Bit 2: indirect branches must land on ENDBRANCH.
        branch_tracking with_branch_tracking "ENDBR_EN" 2 2 bool;
        /// Bit 3: the legacy bitmap exempts code.
        legacy with_legacy "LEG_IW_EN" 3 3 bool;
        /// Bit 4: the no-track prefix counts.
        no_track with_no_track "NO_TRACK_EN" 4 4 bool;
        /// Bit 5: the tracker is not suppressed by the legacy bitmap.
        suppress_disable with_suppress_disable "SUPPRESS_DIS" 5 5 bool;
        /// Bit 10: the tracker is suppressed.
        suppress with_suppress "SUPPRESS" 10 10 bool;
        /// Bit 11: the tracker waits for ENDBRANCH.
        waits with_waits "TRACKER" 11 11 bool;
        /// Bits 63:12: linear address of the legacy bitmap, in pages of 4 KBytes.
        bitmap_page with_bitmap_page "bitmap" 63 12 u64;
    }
}

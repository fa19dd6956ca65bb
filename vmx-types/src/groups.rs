//! Words in which neighbouring bits make up numbers: access rights, selectors, the EPT pointer.

use core::fmt;

use crate::memory_type::MemoryType;

/// What a group of bits can hold: a number, a named number, or for a single bit whether it is 1.
pub trait GroupValue: Copy {
    /// The value of the bits, moved down to bit 0.
    fn from_bits(bits: u64) -> Self;
    /// The bits, at bit 0.
    fn to_bits(self) -> u64;
    /// Writes the group as part of a word.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    fn write(self, label: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl GroupValue for bool {
    fn from_bits(bits: u64) -> Self {
        bits != 0
    }

    fn to_bits(self) -> u64 {
        u64::from(self)
    }

    fn write(self, label: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(label)
    }
}

macro_rules! plain {
    ($($Int:ty)*) => { $(
        impl GroupValue for $Int {
            #[allow(clippy::cast_possible_truncation, reason = "a group is no wider than its type")]
            fn from_bits(bits: u64) -> Self {
                bits as $Int
            }

            fn to_bits(self) -> u64 {
                u64::from(self)
            }

            fn write(self, label: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{label}={self:#x}")
            }
        }
    )* };
}

plain!(u8 u16 u32 u64);

/// Declares a word of single bits and of groups of bits, with what [`flags!`] gives a word of single
/// bits, and a getter and a setter for each. The setters take of a number the bits that fit.
///
/// A row is: documentation, getter, setter, printed name, highest and lowest bit, type. A bit is
/// printed by its name if it is 1; a group always, as `name=value`.
macro_rules! groups {
    ($(#[$outer:meta])* pub struct $Word:ident($Int:ty), $Width:ident {
        $($(#[doc = $meaning:literal])+ $get:ident $with:ident $label:literal $high:literal $low:literal $T:ty;)*
    }) => {
        $(#[$outer])*
        ///
        /// Bits without a name are kept, and printed as a number.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Word(pub $Int);

        impl $Word {
            $(
                $(#[doc = $meaning])+
                #[must_use]
                #[inline]
                pub fn $get(self) -> $T {
                    const MASK: u64 = (!0_u64 >> (63 - $high)) & (!0_u64 << $low);
                    crate::groups::GroupValue::from_bits(
                        (crate::FieldValue::to_raw(self) & MASK) >> $low,
                    )
                }

                #[doc = concat!("The word with another value of [`", stringify!($get), "`](Self::", stringify!($get), ").")]
                #[must_use]
                #[inline]
                pub fn $with(self, value: $T) -> Self {
                    const MASK: u64 = (!0_u64 >> (63 - $high)) & (!0_u64 << $low);
                    let rest = crate::FieldValue::to_raw(self) & !MASK;
                    let bits = crate::groups::GroupValue::to_bits(value) << $low & MASK;
                    crate::FieldValue::from_raw(rest | bits)
                }
            )*
        }

        impl crate::FieldValue for $Word {
            const WIDTH: crate::field::Width = crate::field::Width::$Width;
            const FLAGS: &'static [crate::Flag] = &[$(crate::Flag {
                name: $label,
                mask: (!0_u64 >> (63 - $high)) & (!0_u64 << $low),
                meaning: concat!($($meaning),+).trim_ascii(),
            }),*];

            #[inline]
            #[allow(clippy::cast_possible_truncation, reason = "a field holds no bits above its width")]
            fn from_raw(raw: u64) -> Self {
                Self(raw as $Int)
            }

            #[inline]
            fn to_raw(self) -> u64 {
                u64::from(self.0)
            }
        }

        const _: () = assert!(crate::flags::are_in_order(
            <$Word as crate::FieldValue>::FLAGS,
            <$Word as crate::FieldValue>::WIDTH.mask(),
        ));

        impl core::fmt::Display for $Word {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let mut word = crate::flags::Printer::new(crate::FieldValue::to_raw(*self));
                $(word.group(f, $label, $high, $low, self.$get())?;)*
                word.finish(f)
            }
        }

        #[cfg(feature = "arbitrary")]
        impl arbitrary::Arbitrary<'_> for $Word {
            fn arbitrary(u: &mut arbitrary::Unstructured<'_>) -> arbitrary::Result<Self> {
                <$Int>::arbitrary(u).map(Self)
            }
        }
    };
}

groups! {
    /// The access rights of a guest segment, 32 bits.
    ///
    /// Source: Guest Register State, 25.4.1.
    pub struct AccessRights(u32), Bits32 {
        /// Bits 3:0: segment type, whose meaning [`is_code_or_data`](Self::is_code_or_data) decides.
        segment_type with_segment_type "type" 3 0 u8;
        /// Bit 4, S: a code or data segment, not a system segment.
        is_code_or_data with_code_or_data "S" 4 4 bool;
        /// Bits 6:5, DPL: descriptor privilege level.
        privilege with_privilege "DPL" 6 5 u8;
        /// Bit 7, P: the segment is present.
        is_present with_present "P" 7 7 bool;
        /// Bit 12, AVL: free for software.
        is_available with_available "AVL" 12 12 bool;
        /// Bit 13, L: 64-bit mode, in CS alone.
        is_64_bit with_64_bit "L" 13 13 bool;
        /// Bit 14, D/B: 32-bit operands, or a 32-bit stack.
        is_32_bit with_32_bit "D/B" 14 14 bool;
        /// Bit 15, G: the limit counts pages of 4 KBytes.
        is_granular with_granular "G" 15 15 bool;
        /// Bit 16: the segment is unusable, as after a null selector was loaded.
        is_unusable with_unusable "unusable" 16 16 bool;
    }
}

groups! {
    /// A segment selector, 16 bits.
    ///
    /// Source: Segment Selectors, 3.4.2.
    pub struct Selector(u16), Bits16 {
        /// Bits 1:0: requested privilege level.
        privilege with_privilege "RPL" 1 0 u8;
        /// Bit 2, TI: in the local descriptor table, not the global one.
        is_local with_local "TI" 2 2 bool;
        /// Bits 15:3: index into the table, in descriptors of 8 bytes.
        index with_index "index" 15 3 u16;
    }
}

groups! {
    /// The EPT pointer, 64 bits.
    ///
    /// Source: Extended-Page-Table Pointer, 25.6.11.
    pub struct EptPointer(u64), Bits64 {
        /// Bits 2:0: memory type for accesses to the EPT paging structures.
        memory_type with_memory_type "memory_type" 2 0 MemoryType;
        /// Bits 5:3: length of the page walk, less 1.
        walk_length_less_one with_walk_length_less_one "walk_length_less_one" 5 3 u8;
        /// Bit 6: accessed and dirty flags.
        accessed_dirty with_accessed_dirty "accessed_dirty" 6 6 bool;
        /// Bit 7: access rights for supervisor shadow-stack pages are enforced.
        supervisor_shadow_stack with_supervisor_shadow_stack "supervisor_shadow_stack" 7 7 bool;
        /// Bits 51:12: physical address of the root table, in pages of 4 KBytes.
        root_page with_root_page "root" 51 12 u64;
    }
}

numbers! {
    /// A virtual-processor identifier, 16 bits: the tag of cached translations.
    ///
    /// Source: Virtual-Processor Identifiers (VPIDs), 29.1.
    pub struct Vpid(u16), Bits16 {
        /// The translations of VMX root operation; no guest may have it.
        ROOT "root" 0;
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

groups! {
    /// DR7, natural width.
    ///
    /// Source: Debug Control Register (DR7), 17.2.4.
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
    /// The guest interrupt status, 16 bits.
    ///
    /// Source: Guest Non-Register State, 25.4.2.
    pub struct InterruptStatus(u16), Bits16 {
        /// Bits 7:0, RVI: the highest virtual interrupt that is requested.
        requesting with_requesting "RVI" 7 0 u8;
        /// Bits 15:8, SVI: the highest virtual interrupt in service.
        servicing with_servicing "SVI" 15 8 u8;
    }
}

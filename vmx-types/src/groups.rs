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
    /// An entry of a page-directory-pointer table for PAE paging, 64 bits.
    ///
    /// Source: PAE Paging, 4.4.1.
    pub struct PageDirectoryPointer(u64), Bits64 {
        /// Bit 0: the entry names a page directory.
        is_present with_present "P" 0 0 bool;
        /// Bit 3: accesses to the page directory are write-through.
        is_write_through with_write_through "PWT" 3 3 bool;
        /// Bit 4: accesses to the page directory are not cached.
        is_uncached with_uncached "PCD" 4 4 bool;
        /// Bits 51:12: physical address of the page directory, in pages of 4 KBytes.
        directory_page with_directory_page "directory" 51 12 u64;
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

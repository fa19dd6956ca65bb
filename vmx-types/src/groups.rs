//! Words in which neighbouring bits make up numbers: access rights, events, selectors.

/// Declares a word of single bits and of groups of bits, with what [`flags!`] gives a word of single
/// bits. A row is: printed name, highest bit, lowest bit.
macro_rules! groups {
    ($(#[$outer:meta])* pub struct $Word:ident($Int:ty), $Width:ident {
        $($label:literal $high:literal $low:literal;)*
    }) => {
        $(#[$outer])*
        ///
        /// Bits without a name are kept, and printed as a number.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Word(pub $Int);

        impl crate::FieldValue for $Word {
            const WIDTH: crate::field::Width = crate::field::Width::$Width;
            const FLAGS: &'static [crate::Flag] = &[$(crate::Flag {
                name: $label,
                mask: (!0_u64 >> (63 - $high)) & (!0_u64 << $low),
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

        impl core::fmt::Display for $Word {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let raw = crate::FieldValue::to_raw(*self);
                crate::flags::write_flags(f, raw, <Self as crate::FieldValue>::FLAGS)
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
        "type" 3 0;
        "S" 4 4;
        "DPL" 6 5;
        "P" 7 7;
        "AVL" 12 12;
        "L" 13 13;
        "D/B" 14 14;
        "G" 15 15;
        "unusable" 16 16;
    }
}

groups! {
    /// A segment selector, 16 bits.
    ///
    /// Source: Segment Selectors, 3.4.2.
    pub struct Selector(u16), Bits16 {
        "RPL" 1 0;
        "TI" 2 2;
        "index" 15 3;
    }
}

groups! {
    /// An event: the VM-entry and VM-exit interruption information and the IDT-vectoring
    /// information, 32 bits.
    ///
    /// Source: VM-Entry Controls for Event Injection, 25.8.3.
    pub struct InterruptionInformation(u32), Bits32 {
        "vector" 7 0;
        "type" 10 8;
        "error_code" 11 11;
        "nmi_unblocking" 12 12;
        "nested_exception" 13 13;
        "valid" 31 31;
    }
}

groups! {
    /// The exit reason, 32 bits.
    ///
    /// Source: Basic VM-Exit Information, 25.9.1.
    pub struct ExitReason(u32), Bits32 {
        "reason" 15 0;
        "busy_shadow_stack" 25 25;
        "bus_lock" 26 26;
        "enclave" 27 27;
        "pending_mtf" 28 28;
        "from_root" 29 29;
        "entry_failure" 31 31;
    }
}

groups! {
    /// The EPT pointer, 64 bits.
    ///
    /// Source: Extended-Page-Table Pointer, 25.6.11.
    pub struct EptPointer(u64), Bits64 {
        "memory_type" 2 0;
        "walk_length_less_one" 5 3;
        "accessed_dirty" 6 6;
        "supervisor_shadow_stack" 7 7;
        "root" 51 12;
    }
}

//! The one shape that every word of named bits has.

use core::fmt;

/// A named bit, or a named group of neighbouring bits, of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag {
    /// The name that is printed: `unrestricted_guest` for a control, `PE` for a register bit.
    pub name: &'static str,
    /// The bits that the name stands for; several for a group such as a descriptor type.
    pub mask: u64,
}

/// Writes the named bits of `bits` joined by ` | `, then what has no name as one hexadecimal number.
///
/// A single bit is written as its name if it is 1; a group as `name=value`, always. A word without
/// anything to say is written as `0`.
pub(crate) fn write_flags(f: &mut fmt::Formatter<'_>, bits: u64, flags: &[Flag]) -> fmt::Result {
    let mut rest = bits;
    let mut separator = "";
    for flag in flags {
        rest &= !flag.mask;
        if !flag.mask.is_power_of_two() {
            let value = (bits & flag.mask) >> flag.mask.trailing_zeros();
            write!(f, "{separator}{}={value:#x}", flag.name)?;
        } else if bits & flag.mask != 0 {
            write!(f, "{separator}{}", flag.name)?;
        } else {
            continue;
        }
        separator = " | ";
    }
    if rest != 0 {
        write!(f, "{separator}{rest:#x}")
    } else if separator.is_empty() {
        f.write_str("0")
    } else {
        Ok(())
    }
}

/// Declares a word of named single bits over `bitflags`, with everything that every such word has:
/// unknown bits retained, the conversions of [`FieldValue`](crate::FieldValue), printing, and the
/// rows of [`Flag`].
///
/// A row is: documentation, constant, printed name, bit position.
macro_rules! flags {
    ($(#[$outer:meta])* pub struct $Word:ident: $Int:ty, $Width:ident {
        $($(#[$doc:ident $($arg:tt)*])* $NAME:ident $label:literal $bit:literal;)*
    }) => {
        bitflags::bitflags! {
            $(#[$outer])*
            ///
            /// Bits without a name are kept, and printed as a number.
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $Word: $Int {
                $($(#[$doc $($arg)*])* const $NAME = 1 << $bit;)*
                const _ = !0;
            }
        }

        impl $Word {
            /// The bits that have a name.
            pub const NAMED: Self = Self::from_bits_retain(0 $(| (1 << $bit))*);
        }

        impl crate::FieldValue for $Word {
            const WIDTH: crate::field::Width = crate::field::Width::$Width;
            const FLAGS: &'static [crate::Flag] =
                &[$(crate::Flag { name: $label, mask: 1 << $bit }),*];

            #[inline]

            #[allow(clippy::cast_possible_truncation, reason = "a field holds no bits above its width")]
            fn from_raw(raw: u64) -> Self {
                Self::from_bits_retain(raw as $Int)
            }

            #[inline]
            fn to_raw(self) -> u64 {
                u64::from(self.bits())
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
                <$Int>::arbitrary(u).map(Self::from_bits_retain)
            }
        }
    };
}

//! The one shape that every word of named bits has.

use core::fmt;

use crate::groups::GroupValue;

/// A named bit, or a named group of neighbouring bits, of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag {
    /// The name that is printed: `unrestricted_guest` for a control, `PE` for a register bit.
    pub name: &'static str,
    /// The bits that the name stands for; several for a group such as a descriptor type.
    pub mask: u64,
    /// What they mean, in a sentence that begins with their position.
    pub meaning: &'static str,
}

/// Whether the rows of a word ascend, do not overlap, and lie in the bits of `width`.
pub(crate) const fn are_in_order(flags: &[Flag], width: u64) -> bool {
    let (mut i, mut below) = (0, 0);
    while i < flags.len() {
        let mask = flags[i].mask;
        if mask & (below | !width) != 0 || mask < below {
            return false;
        }
        below |= mask;
        i += 1;
    }
    true
}

/// Writes the parts of a word joined by ` | `, then the bits without a name as one hexadecimal
/// number. A word without anything to say is written as `0`.
pub(crate) struct Printer {
    raw: u64,
    rest: u64,
    separator: &'static str,
}

impl Printer {
    pub(crate) const fn new(raw: u64) -> Self {
        Self { raw, rest: raw, separator: "" }
    }

    /// A bit, which is passed over if it is 0, or a group of several bits.
    pub(crate) fn group(
        &mut self,
        f: &mut fmt::Formatter<'_>,
        label: &str,
        high: u32,
        low: u32,
        value: impl GroupValue,
    ) -> fmt::Result {
        let mask = (!0_u64 >> (63 - high)) & (!0_u64 << low);
        self.rest &= !mask;
        if high == low && self.raw & mask == 0 {
            return Ok(());
        }
        f.write_str(self.separator)?;
        self.separator = " | ";
        value.write(label, f)
    }

    pub(crate) fn finish(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.rest != 0 {
            write!(f, "{}{:#x}", self.separator, self.rest)
        } else if self.separator.is_empty() {
            f.write_str("0")
        } else {
            Ok(())
        }
    }
}

/// Declares a word of named single bits over `bitflags`, with everything that every such word has:
/// unknown bits retained, the conversions of [`FieldValue`](crate::FieldValue), printing, and the
/// rows of [`Flag`].
///
/// A row is: documentation, constant, printed name, bit position.
macro_rules! flags {
    ($(#[$outer:meta])* pub struct $Word:ident: $Int:ty, $Width:ident {
        $($(#[doc = $meaning:literal])+ $NAME:ident $label:literal $bit:literal;)*
    }) => {
        bitflags::bitflags! {
            $(#[$outer])*
            ///
            /// Bits without a name are kept, and printed as a number.
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $Word: $Int {
                $($(#[doc = $meaning])+ const $NAME = 1 << $bit;)*
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
                &[$(crate::Flag {
                    name: $label,
                    mask: 1 << $bit,
                    meaning: concat!($($meaning),+).trim_ascii(),
                }),*];

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

        const _: () = assert!(crate::flags::are_in_order(
            <$Word as crate::FieldValue>::FLAGS,
            <$Word as crate::FieldValue>::WIDTH.mask(),
        ));

        impl core::fmt::Display for $Word {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let mut word = crate::flags::Printer::new(crate::FieldValue::to_raw(*self));
                $(word.group(f, $label, $bit, $bit, true)?;)*
                word.finish(f)
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

//! The one shape that every set of named numbers has.

/// Whether the numbers of the rows ascend, so that none occurs twice.
pub(crate) const fn are_ascending(numbers: &[u64]) -> bool {
    let mut i = 1;
    while i < numbers.len() {
        if numbers[i - 1] >= numbers[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// Declares numbers of which some have a name: any number is kept, one without a name is printed as
/// a number.
///
/// A row is: documentation, which is also the meaning at run time; constant; printed name; number.
macro_rules! numbers {
    ($(#[$outer:meta])* pub struct $Name:ident($Int:ty) {
        $($(#[doc = $meaning:literal])+ $CONST:ident $label:literal $number:literal;)*
    }) => {
        $(#[$outer])*
        ///
        /// Other numbers are kept, and printed as numbers.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name(pub $Int);

        impl $Name {
            $($(#[doc = $meaning])+ pub const $CONST: Self = Self($number);)*

            /// Every number with a name, in ascending order.
            pub const NAMED: &'static [Self] = &[$(Self($number)),*];

            /// The name, if it has one.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($number => Some($label),)*
                    _ => None,
                }
            }

            /// What it means, in a sentence, if it has a name.
            #[must_use]
            pub const fn meaning(self) -> Option<&'static str> {
                match self.0 {
                    $($number => Some(concat!($($meaning),+).trim_ascii()),)*
                    _ => None,
                }
            }
        }

        const _: () = assert!(crate::numbers::are_ascending(&[$($number),*]));

        impl core::fmt::Display for $Name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match self.name() {
                    Some(name) => f.write_str(name),
                    None => write!(f, "{:#x}", self.0),
                }
            }
        }

        impl crate::groups::GroupValue for $Name {
            #[allow(clippy::cast_possible_truncation, reason = "a group is no wider than its type")]
            fn from_bits(bits: u64) -> Self {
                Self(bits as $Int)
            }

            fn to_bits(self) -> u64 {
                u64::from(self.0)
            }

            fn write(self, label: &str, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "{label}={self}")
            }
        }

        #[cfg(feature = "arbitrary")]
        impl arbitrary::Arbitrary<'_> for $Name {
            fn arbitrary(u: &mut arbitrary::Unstructured<'_>) -> arbitrary::Result<Self> {
                <$Int>::arbitrary(u).map(Self)
            }
        }
    };
    ($(#[$outer:meta])* pub struct $Name:ident($Int:ty), $Width:ident { $($rows:tt)* }) => {
        numbers! { $(#[$outer])* pub struct $Name($Int) { $($rows)* } }

        impl crate::FieldValue for $Name {
            const WIDTH: crate::field::Width = crate::field::Width::$Width;

            #[allow(clippy::cast_possible_truncation, reason = "a field holds no bits above its width")]
            fn from_raw(raw: u64) -> Self {
                Self(raw as $Int)
            }

            fn to_raw(self) -> u64 {
                u64::from(self.0)
            }
        }
    };
}

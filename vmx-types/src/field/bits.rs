//! The names of some bits of a field.

use core::fmt;

use super::FieldId;

/// A bit of a field, or a run of them, with the name that it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BitName {
    /// A named bit or group, and its mask.
    Named(&'static str, u64),
    /// Bits without a name: the highest and the lowest position.
    Bits(u32, u32),
}

/// A group with more bits than this is an address or a number: part of it is told by its bits, not
/// by the name of the group.
const WIDEST_NAMED: u32 = 8;

impl FieldId {
    /// The bits of `bits` by name, from the lowest up; neighbours without a name together.
    ///
    /// ```
    /// use vmx_types::FieldId;
    ///
    /// let names: Vec<String> =
    ///     FieldId::GuestRflags.bit_names(0x8238).map(|name| name.to_string()).collect();
    /// assert_eq!(names, ["bit 3", "AF", "bit 5", "IF", "bit 15"]);
    /// ```
    pub fn bit_names(self, bits: u64) -> impl Iterator<Item = BitName> + use<> {
        let flags = self.flags();
        let mut rest = bits;
        core::iter::from_fn(move || {
            if rest == 0 {
                return None;
            }
            let low = rest.trailing_zeros();
            let is_told = |mask: u64| mask.count_ones() <= WIDEST_NAMED || rest & mask == mask;
            let mut told = flags.iter().filter(|flag| is_told(flag.mask));
            if let Some(flag) = told.clone().find(|flag| flag.mask >> low & 1 != 0) {
                rest &= !flag.mask;
                return Some(BitName::Named(flag.name, flag.mask));
            }
            let named = told.by_ref().fold(0, |all, flag| all | flag.mask);
            let run = (rest & !named) >> low;
            let high = low + run.trailing_ones() - 1;
            rest &= !(!0_u64 >> (63 - high) & !0_u64 << low);
            Some(BitName::Bits(high, low))
        })
    }
}

impl BitName {
    /// The bits.
    #[must_use]
    pub const fn mask(self) -> u64 {
        match self {
            Self::Named(_, mask) => mask,
            Self::Bits(high, low) => !0_u64 >> (63 - high) & !0_u64 << low,
        }
    }
}

impl fmt::Display for BitName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Named(name, _) => f.write_str(name),
            Self::Bits(high, low) if high == low => write!(f, "bit {low}"),
            Self::Bits(high, low) => write!(f, "bits {high}:{low}"),
        }
    }
}

//! The 32-bit encoding that VMREAD and VMWRITE take.

use core::fmt;

use crate::FieldId;

/// The encoding of a VMCS field, 32 bits: any number that a guest may pass, valid or not.
///
/// Bit 0 is the access type (1: high half of a 64-bit field), bits 9:1 the index, bits 11:10 the
/// area, bit 12 zero, bits 14:13 the width, bits 31:15 zero.
///
/// Source: Field Encoding in the VMCS, Appendix B.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Encoding(u32);

/// The width of a VMCS field, bits 14:13 of its encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Width {
    /// 16 bits.
    Bits16 = 0,
    /// 64 bits, with a high half at the next encoding.
    Bits64 = 1,
    /// 32 bits.
    Bits32 = 2,
    /// 64 bits on a processor with Intel 64, else 32.
    Natural = 3,
}

/// The area of the VMCS that a field belongs to, bits 11:10 of its encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// VM-execution, VM-exit and VM-entry controls.
    Control = 0,
    /// VM-exit information, written by the processor.
    ReadOnlyData = 1,
    /// Guest state.
    Guest = 2,
    /// Host state.
    Host = 3,
}

impl Encoding {
    /// Any number as an encoding.
    #[must_use]
    pub const fn new(bits: u32) -> Self {
        Self(bits)
    }

    /// The number itself.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Whether this names the high half of a 64-bit field.
    #[must_use]
    pub const fn is_high(self) -> bool {
        self.0 & 1 != 0
    }

    /// The same field with the full access type.
    #[must_use]
    pub const fn full(self) -> Self {
        Self(self.0 & !1)
    }

    /// The encoding of the high half of this field, for 64-bit fields only.
    #[must_use]
    pub const fn high(self) -> Option<Self> {
        match self.width() {
            Width::Bits64 => Some(Self(self.0 | 1)),
            _ => None,
        }
    }

    /// Index within area and width, bits 9:1.
    #[must_use]
    pub const fn index(self) -> u32 {
        self.0 >> 1 & 0x1FF
    }

    /// Area, bits 11:10.
    #[must_use]
    pub const fn area(self) -> Area {
        match self.0 >> 10 & 3 {
            0 => Area::Control,
            1 => Area::ReadOnlyData,
            2 => Area::Guest,
            _ => Area::Host,
        }
    }

    /// Width, bits 14:13.
    #[must_use]
    pub const fn width(self) -> Width {
        match self.0 >> 13 & 3 {
            0 => Width::Bits16,
            1 => Width::Bits64,
            2 => Width::Bits32,
            _ => Width::Natural,
        }
    }

    /// Whether the bits that must be zero are zero, and the access type fits the width.
    #[must_use]
    pub const fn is_well_formed(self) -> bool {
        self.0 & 0xFFFF_9000 == 0 && (!self.is_high() || matches!(self.width(), Width::Bits64))
    }

    /// The field that this encoding, or its full form, names.
    #[must_use]
    pub const fn field(self) -> Option<FieldId> {
        if self.is_well_formed() { FieldId::from_encoding(self.full()) } else { None }
    }
}

impl Width {
    /// The bits that a value of this width can have, on a processor with Intel 64.
    #[must_use]
    pub const fn mask(self) -> u64 {
        match self {
            Self::Bits16 => 0xFFFF,
            Self::Bits32 => 0xFFFF_FFFF,
            Self::Bits64 | Self::Natural => !0,
        }
    }

    /// The number of bits, on a processor with Intel 64.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.mask().count_ones()
    }

    /// A number as it is printed at this width: in hexadecimal, with all digits.
    #[must_use]
    pub const fn hex(self, number: u64) -> Hex {
        Hex { width: self, number }
    }
}

/// A number that is printed with `0x` and as many digits as its width has. Made by
/// [`Width::hex`].
#[derive(Clone, Copy, Debug)]
pub struct Hex {
    width: Width,
    number: u64,
}

impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.width.bits() as usize / 4;
        write!(f, "{:#0width$x}", self.number, width = digits + 2)
    }
}

#[cfg(feature = "arbitrary")]
impl arbitrary::Arbitrary<'_> for Encoding {
    fn arbitrary(u: &mut arbitrary::Unstructured<'_>) -> arbitrary::Result<Self> {
        u32::arbitrary(u).map(Self)
    }
}

impl fmt::Debug for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.field() {
            Some(id) => write!(f, "Encoding({:#06x} {})", self.0, id.name()),
            None => write!(f, "Encoding({:#06x})", self.0),
        }
    }
}

/// The name of the field where it is known, else the number.
impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.field() {
            Some(id) if self.is_high() => write!(f, "{}[63:32]", id.name()),
            Some(id) => f.write_str(id.name()),
            None => write!(f, "{:#06x}", self.0),
        }
    }
}

impl fmt::LowerHex for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    extern crate std;
    use std::string::ToString;

    #[test]
    fn parts_of_an_encoding() {
        let high = Encoding::new(0x2011);
        assert_eq!(
            (high.width(), high.area(), high.index(), high.is_high()),
            (Width::Bits64, Area::Control, 8, true)
        );
        assert_eq!(high.field(), Some(FieldId::TscOffset));
        assert_eq!(high.to_string(), "tsc_offset[63:32]");
    }

    #[test]
    fn only_well_formed_encodings_name_a_field() {
        for bits in [0x681F, 0x4001, 0x1_681E, 0x781E, 0x8000_4000] {
            assert_eq!(Encoding::new(bits).field(), None, "{bits:#x}");
        }
        let known = (0..=u32::from(u16::MAX)).filter(|&bits| Encoding::new(bits).field().is_some());
        let halves =
            FieldId::ALL.iter().filter(|id| id.encoding().width() == Width::Bits64).count();
        assert_eq!(known.count(), FieldId::COUNT + halves);
    }
}

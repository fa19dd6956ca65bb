//! The two logics in which the rules are evaluated.
//!
//! A rule is written once, over [`Inputs`]. With the inputs of an exact state it is plain integer
//! arithmetic; with partly known inputs it is Kleene's three-valued logic, bit by bit: a rule is
//! undecided exactly when the known bits leave it open.

use core::ops::{BitAnd, BitOr, Not};

use vmcs::Known;
use vmx_types::{FieldId, FieldValue};

use crate::environment::{Environment, Widths};

/// The inputs of the rules, in one of the two logics.
pub(crate) trait Inputs {
    type Word: WordLogic<Truth = Self::Truth>;
    type Truth: TruthLogic;

    /// A field of the VMCS.
    fn field(&self, id: FieldId) -> Self::Word;
    /// False if memory that a rule reads is missing and the logic has no other way to say so.
    fn has(&self, memory: MemoryOperand) -> Self::Truth;
    /// Byte 80H of the virtual-APIC page.
    fn vtpr(&self) -> Self::Word;
    /// Dword 0 of the VMCS at the link pointer.
    fn link(&self) -> Self::Word;
    /// One of the four PDPTEs at guest CR3.
    fn pdpte(&self, index: usize) -> Self::Word;
    /// What is not in the VMCS.
    fn environment(&self) -> &Environment;
}

/// Memory that rules read.
#[derive(Clone, Copy)]
pub(crate) enum MemoryOperand {
    Vtpr,
    Link,
    Pdptes,
}

/// A number.
pub(crate) trait WordLogic: Copy {
    type Truth: TruthLogic;

    fn constant(value: u64) -> Self;
    /// A number of the environment.
    fn lift(known: Known) -> Self;
    /// Whether the bits of `mask` are those of `value`.
    fn is(self, mask: impl FieldValue, value: impl FieldValue) -> Self::Truth;
    /// Whether the numbers are equal.
    fn equals(self, other: Self) -> Self::Truth;
    /// Whether the number is at most `other`.
    fn at_most(self, other: Self) -> Self::Truth;
    /// Whether no bit of `mask` is 1.
    fn avoids(self, mask: Self) -> Self::Truth;
    /// Whether every bit of `mask` is 1.
    fn covers(self, mask: Self) -> Self::Truth;
    /// `width` bits from bit `low` on, as a number.
    fn slice(self, low: u32, width: u32) -> Self;
    /// The number with the bits of `mask` alone.
    fn only(self, mask: u64) -> Self;
    /// The number if `condition` holds, else 0.
    fn if_true(self, condition: Self::Truth) -> Self;
    /// The number shifted left; bits beyond 63 are lost.
    fn shifted(self, left: u32) -> Self;
    /// `self + other`, or `u64::MAX` where that does not fit.
    fn plus(self, other: Self) -> Self;
    /// The number less one, which must not be 0.
    fn less_one(self) -> Self;
    /// Whether bits 63 down to `width - 1` are all equal, for every width that is possible.
    fn is_canonical(self, width: Widths) -> Self::Truth;
    /// Whether bits 63 down to `width` are all equal, for every width that is possible.
    fn is_upper_identical(self, width: Widths) -> Self::Truth;

    /// Whether every one of these bits is 1.
    #[inline(always)]
    fn has(self, bits: impl FieldValue) -> Self::Truth {
        self.is(bits, bits)
    }

    /// Whether every one of these bits is 0.
    #[inline(always)]
    fn none(self, bits: impl FieldValue) -> Self::Truth {
        self.is(bits, 0_u64)
    }

    /// Whether at least one of these bits is 1.
    #[inline(always)]
    fn any(self, bits: impl FieldValue) -> Self::Truth {
        !self.none(bits)
    }

    /// Whether the number is this constant.
    #[inline(always)]
    fn is_value(self, value: u64) -> Self::Truth {
        self.is(!0_u64, value)
    }

    /// Whether the number is at most this constant.
    #[inline(always)]
    fn is_at_most(self, value: u64) -> Self::Truth {
        self.at_most(Self::constant(value))
    }

    /// Whether the number, below 64, is the position of a 1 in `set`.
    fn is_in(self, set: u64) -> Self::Truth;
}

/// A truth value.
pub(crate) trait TruthLogic:
    Copy + BitAnd<Output = Self> + BitOr<Output = Self> + Not<Output = Self>
{
    /// Whether the value is certainly true.
    fn is_true(self) -> bool;
    /// Whether the value is certainly false.
    fn is_false(self) -> bool;
}

/// True, false, or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tri {
    False,
    Unknown,
    True,
}

impl TruthLogic for bool {
    #[inline(always)]
    fn is_true(self) -> bool {
        self
    }

    #[inline(always)]
    fn is_false(self) -> bool {
        !self
    }
}

impl TruthLogic for Tri {
    fn is_true(self) -> bool {
        self == Self::True
    }

    fn is_false(self) -> bool {
        self == Self::False
    }
}

impl From<bool> for Tri {
    fn from(truth: bool) -> Self {
        if truth { Self::True } else { Self::False }
    }
}

impl From<Option<bool>> for Tri {
    fn from(truth: Option<bool>) -> Self {
        truth.map_or(Self::Unknown, Self::from)
    }
}

impl BitAnd for Tri {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::True, Self::True) => Self::True,
            _ => Self::Unknown,
        }
    }
}

impl BitOr for Tri {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        !(!self & !other)
    }
}

impl Not for Tri {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }
}

impl WordLogic for u64 {
    type Truth = bool;

    #[inline(always)]
    fn constant(value: u64) -> Self {
        value
    }

    #[inline(always)]
    fn lift(known: Known) -> Self {
        known.value
    }

    #[inline(always)]
    fn is(self, mask: impl FieldValue, value: impl FieldValue) -> bool {
        self & mask.to_raw() == value.to_raw()
    }

    #[inline(always)]
    fn equals(self, other: Self) -> bool {
        self == other
    }

    #[inline(always)]
    fn at_most(self, other: Self) -> bool {
        self <= other
    }

    #[inline(always)]
    fn avoids(self, mask: Self) -> bool {
        self & mask == 0
    }

    #[inline(always)]
    fn covers(self, mask: Self) -> bool {
        !self & mask == 0
    }

    #[inline(always)]
    fn slice(self, low: u32, width: u32) -> Self {
        self >> low & ((1 << width) - 1)
    }

    #[inline(always)]
    fn only(self, mask: u64) -> Self {
        self & mask
    }

    #[inline(always)]
    fn if_true(self, condition: bool) -> Self {
        if condition { self } else { 0 }
    }

    #[inline(always)]
    fn shifted(self, left: u32) -> Self {
        self << left
    }

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self.saturating_add(other)
    }

    #[inline(always)]
    fn less_one(self) -> Self {
        self.wrapping_sub(1)
    }

    #[inline(always)]
    fn is_canonical(self, width: Widths) -> bool {
        // Half the canonical addresses lie below 0.
        self.wrapping_add(width.half) < width.half << 1
    }

    #[inline(always)]
    fn is_upper_identical(self, width: Widths) -> bool {
        let upper = self as i64 >> (width.least & 63);
        upper == 0 || upper == -1
    }

    #[inline(always)]
    fn is_in(self, set: u64) -> bool {
        set >> (self & 63) & 1 != 0
    }
}

impl WordLogic for Known {
    type Truth = Tri;

    fn constant(value: u64) -> Self {
        Self::all(value)
    }

    fn lift(known: Known) -> Self {
        known
    }

    fn is(self, mask: impl FieldValue, value: impl FieldValue) -> Tri {
        let (mask, value) = (mask.to_raw(), value.to_raw());
        if (self.value ^ value) & self.mask & mask != 0 {
            Tri::False
        } else if mask & !self.mask == 0 {
            Tri::from(self.value & mask == value)
        } else {
            Tri::Unknown
        }
    }

    fn equals(self, other: Self) -> Tri {
        let both = self.mask & other.mask;
        if (self.value ^ other.value) & both != 0 {
            Tri::False
        } else if both == !0 {
            Tri::True
        } else {
            Tri::Unknown
        }
    }

    fn at_most(self, other: Self) -> Tri {
        let most = |number: Self| number.value | !number.mask;
        if most(self) <= other.value {
            Tri::True
        } else if self.value > most(other) {
            Tri::False
        } else {
            Tri::Unknown
        }
    }

    fn avoids(self, mask: Self) -> Tri {
        let (ones, possible) = (self.value & mask.value, self.maybe() & mask.maybe());
        if ones != 0 {
            Tri::False
        } else if possible == 0 {
            Tri::True
        } else {
            Tri::Unknown
        }
    }

    fn covers(self, mask: Self) -> Tri {
        let complement = Self { value: !self.value & self.mask, mask: self.mask };
        complement.avoids(mask)
    }

    fn slice(self, low: u32, width: u32) -> Self {
        let ones = (1 << width) - 1;
        Self { value: self.value >> low & ones, mask: self.mask >> low | !ones }
    }

    fn only(self, mask: u64) -> Self {
        Self { value: self.value & mask, mask: self.mask | !mask }
    }

    fn if_true(self, condition: Tri) -> Self {
        match condition {
            Tri::True => self,
            Tri::False => Self::all(0),
            Tri::Unknown => Self { value: 0, mask: self.mask & !self.value },
        }
    }

    fn shifted(self, left: u32) -> Self {
        Self { value: self.value << left, mask: !(!self.mask << left) }
    }

    fn plus(self, other: Self) -> Self {
        match (self.whole(), other.whole()) {
            (Some(a), Some(b)) => Self::all(a.saturating_add(b)),
            _ => Self::NOTHING,
        }
    }

    fn less_one(self) -> Self {
        self.whole().map_or(Self::NOTHING, |number| Self::all(number.wrapping_sub(1)))
    }

    fn is_canonical(self, width: Widths) -> Tri {
        self.sign_extends(width.least - 1, width.most - 1)
    }

    fn is_upper_identical(self, width: Widths) -> Tri {
        self.sign_extends(width.least, width.most)
    }

    fn is_in(self, set: u64) -> Tri {
        let (mut possible, mut member) = (false, true);
        for position in 0..64 {
            if (position ^ self.value) & self.mask & 63 == 0 {
                let is_member = set >> position & 1 != 0;
                possible |= is_member;
                member &= is_member;
            }
        }
        if member {
            Tri::True
        } else if possible {
            Tri::Unknown
        } else {
            Tri::False
        }
    }
}

trait KnownExt {
    fn maybe(self) -> u64;
    fn sign_extends(self, least: u8, most: u8) -> Tri;
}

impl KnownExt for Known {
    /// The bits that are, or may be, 1.
    fn maybe(self) -> u64 {
        self.value | !self.mask
    }

    /// Whether the bits from a position upwards, `least` or `most`, are all equal.
    fn sign_extends(self, least: u8, most: u8) -> Tri {
        let at = |low: u8| {
            let upper = !0_u64 << (low & 63);
            self.is(upper, 0_u64) | self.is(upper, upper)
        };
        match (at(least), at(most)) {
            (low, high) if low == high => low,
            _ => Tri::Unknown,
        }
    }
}

//! Typed fields and the types of their values.

use core::{fmt, marker::PhantomData};

use super::{Area, Encoding, FieldId, Width};
use crate::Flag;

/// A VMCS field whose values have type `V`.
///
/// The constants of [`field`](crate::field) are the only values; `A` is [`ReadOnly`] for the
/// fields that the processor alone writes.
pub struct Field<V, A = ReadWrite> {
    id: FieldId,
    types: PhantomData<fn() -> (V, A)>,
}

/// The type of a field's values: how they travel through the 64 bits of VMREAD and VMWRITE.
pub trait FieldValue: Copy + fmt::Display {
    /// The width of the fields that hold this type.
    const WIDTH: Width;
    /// The named bits, in ascending order; empty for plain numbers.
    const FLAGS: &'static [Flag] = &[];
    /// Whether printing a value says more than its number.
    const MEANING: bool = true;

    /// The value from the 64 bits that VMREAD gives. Bits above the width are not looked at.
    fn from_raw(raw: u64) -> Self;

    /// The value as VMWRITE takes it.
    fn to_raw(self) -> u64;
}

/// Whether software may write a field: [`ReadWrite`] or [`ReadOnly`].
pub trait Access: sealed::Sealed {
    #[doc(hidden)]
    const READ_ONLY: bool;
}

/// Marks a field that VMWRITE may write.
#[derive(Clone, Copy, Debug)]
pub struct ReadWrite;

/// Marks a VM-exit information field. VMWRITE to it fails with VM-instruction error 13 unless
/// IA32_VMX_MISC bit 29 is 1, and no typed write exists.
#[derive(Clone, Copy, Debug)]
pub struct ReadOnly;

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::ReadWrite {}
    impl Sealed for super::ReadOnly {}
}

impl Access for ReadWrite {
    const READ_ONLY: bool = false;
}

impl Access for ReadOnly {
    const READ_ONLY: bool = true;
}

impl<V: FieldValue, A: Access> Field<V, A> {
    /// Fails to compile if the value type or the access does not fit the encoding.
    pub(super) const fn new(id: FieldId) -> Self {
        let encoding = id.encoding();
        assert!(
            encoding.width() as u32 == V::WIDTH as u32,
            "the width disagrees with the encoding"
        );
        assert!(
            matches!(encoding.area(), Area::ReadOnlyData) == A::READ_ONLY,
            "the access disagrees with the encoding"
        );
        Self { id, types: PhantomData }
    }
}

impl<V, A> Field<V, A> {
    /// The dense index of the field.
    #[must_use]
    pub const fn id(self) -> FieldId {
        self.id
    }

    /// The encoding of the field, for VMREAD and VMWRITE.
    #[must_use]
    pub const fn encoding(self) -> Encoding {
        self.id.encoding()
    }
}

impl<V, A> Clone for Field<V, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V, A> Copy for Field<V, A> {}

impl<V, A> fmt::Debug for Field<V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Field({})", self.id.name())
    }
}

/// A value of natural width: 64 bits on a processor with Intel 64, else 32 bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Natural(pub u64);

#[cfg(feature = "arbitrary")]
impl arbitrary::Arbitrary<'_> for Natural {
    fn arbitrary(u: &mut arbitrary::Unstructured<'_>) -> arbitrary::Result<Self> {
        u64::arbitrary(u).map(Self)
    }
}

impl fmt::Display for Natural {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

macro_rules! plain_values {
    ($($Type:ty, $Width:ident, $from:expr, $to:expr;)*) => { $(
        #[allow(clippy::cast_possible_truncation, reason = "a field holds no bits above its width")]
        impl FieldValue for $Type {
            const WIDTH: Width = Width::$Width;
            const MEANING: bool = false;

            #[inline]
            fn from_raw(raw: u64) -> Self {
                ($from)(raw)
            }

            #[inline]
            fn to_raw(self) -> u64 {
                ($to)(self)
            }
        }
    )* };
}

plain_values! {
    u16, Bits16, |raw: u64| raw as u16, u64::from;
    u32, Bits32, |raw: u64| raw as u32, u64::from;
    u64, Bits64, |raw| raw, |value| value;
    Natural, Natural, Natural, |value: Natural| value.0;
}

/// A raw value of a field, to be printed: the number, and behind it what its bits mean where the
/// type of the field knows. Made by [`FieldId::display`].
#[derive(Clone, Copy, Debug)]
pub struct FieldDisplay {
    pub(super) id: FieldId,
    pub(super) raw: u64,
}

impl FieldDisplay {
    pub(super) fn write<V: FieldValue>(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.id.encoding().width().hex(self.raw))?;
        if V::MEANING { write!(f, " ({})", V::from_raw(self.raw)) } else { Ok(()) }
    }
}

//! A VMCS held in memory: whole ([`Snapshot`]) or with gaps ([`PartialSnapshot`]).

use core::{error, fmt};

use vmx_types::{Encoding, FieldId, FieldSet, field::Width};

use crate::{VmcsRead, VmcsWrite};

/// Every field of a VMCS, in a dense array: 1648 bytes, no allocation.
///
/// Values are kept within the width of their field.
#[derive(Clone, PartialEq, Eq)]
pub struct Snapshot([u64; FieldId::COUNT]);

/// A VMCS of which some fields, or some bits of fields, are known: a dump that was parsed, or a
/// processor that lacks fields.
///
/// As a [`VmcsRead`] it gives the fields that are known whole, and says which one is missing
/// otherwise.
#[derive(Clone, PartialEq, Eq)]
pub struct PartialSnapshot {
    values: [u64; FieldId::COUNT],
    known: [u64; FieldId::COUNT],
}

/// A number of which some bits are known. Unknown bits of `value` are 0.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Known {
    /// The bits, where they are known.
    pub value: u64,
    /// Which bits are known.
    pub mask: u64,
}

/// No field has this encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchField(pub Encoding);

/// Why a [`PartialSnapshot`] cannot give a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The field, or some bits of it, are not known.
    Field(FieldId),
    /// No field has this encoding.
    NoSuchField(Encoding),
}

impl Snapshot {
    /// All fields zero.
    pub const ZERO: Self = Self([0; FieldId::COUNT]);

    /// The value of a field.
    #[must_use]
    pub const fn get(&self, id: FieldId) -> u64 {
        self.0[id as usize]
    }

    /// Sets a field, the read-only ones too. Bits above the width of the field are dropped.
    pub const fn set(&mut self, id: FieldId, value: u64) {
        self.0[id as usize] = value & id.encoding().width().mask();
    }
}

impl PartialSnapshot {
    /// Nothing known.
    pub const UNKNOWN: Self = Self { values: [0; FieldId::COUNT], known: [0; FieldId::COUNT] };

    /// What is known of a field.
    #[must_use]
    pub const fn get(&self, id: FieldId) -> Known {
        Known { value: self.values[id as usize], mask: self.known[id as usize] }
    }

    /// Sets what is known of a field. Bits above the width of the field are dropped.
    pub const fn set(&mut self, id: FieldId, known: Known) {
        let mask = known.mask & id.encoding().width().mask();
        self.values[id as usize] = known.value & mask;
        self.known[id as usize] = mask;
    }

    /// The value of a field that is known whole.
    #[must_use]
    pub const fn whole(&self, id: FieldId) -> Option<u64> {
        let width = id.encoding().width().mask();
        if self.known[id as usize] == width { Some(self.values[id as usize]) } else { None }
    }

    /// The fields that are known whole.
    #[must_use]
    pub fn present(&self) -> FieldSet {
        FieldId::ALL.iter().copied().filter(|&id| self.whole(id).is_some()).collect()
    }

    /// Reads what `vmcs` has of every field; a field that it refuses stays unknown.
    pub fn read_from<B: VmcsRead + ?Sized>(vmcs: &B) -> Self {
        let mut partial = Self::UNKNOWN;
        for &id in FieldId::ALL {
            if let Ok(value) = vmcs.read_raw(id.encoding()) {
                partial.set(id, Known::all(value));
            }
        }
        partial
    }
}

impl Known {
    /// Nothing known.
    pub const NOTHING: Self = Self { value: 0, mask: 0 };

    /// Every bit known.
    #[must_use]
    pub const fn all(value: u64) -> Self {
        Self { value, mask: !0 }
    }

    /// The bits of `mask` known, to be those of `value`.
    #[must_use]
    pub const fn bits(value: u64, mask: u64) -> Self {
        Self { value: value & mask, mask }
    }

    /// Whether every bit of a field of this width is known.
    #[must_use]
    pub const fn is_whole(self, width: Width) -> bool {
        self.mask & width.mask() == width.mask()
    }

    /// The value, if every bit is known.
    #[must_use]
    pub const fn whole(self) -> Option<u64> {
        if self.mask == !0 { Some(self.value) } else { None }
    }
}

/// The part of `value` that an encoding names: all of it, or the high half.
const fn half(encoding: Encoding, value: u64) -> u64 {
    if encoding.is_high() { value >> 32 } else { value }
}

/// `old` after a write of `value` to the part that an encoding names.
const fn with_half(encoding: Encoding, old: u64, value: u64) -> u64 {
    if encoding.is_high() { old & 0xFFFF_FFFF | value << 32 } else { value }
}

impl VmcsRead for Snapshot {
    type Error = NoSuchField;

    fn read_raw(&self, field: Encoding) -> Result<u64, NoSuchField> {
        let id = field.field().ok_or(NoSuchField(field))?;
        Ok(half(field, self.get(id)))
    }
}

impl VmcsWrite for Snapshot {
    fn write_raw(&mut self, field: Encoding, value: u64) -> Result<(), NoSuchField> {
        let id = field.field().ok_or(NoSuchField(field))?;
        self.set(id, with_half(field, self.get(id), value));
        Ok(())
    }
}

impl VmcsRead for PartialSnapshot {
    type Error = Missing;

    fn read_raw(&self, field: Encoding) -> Result<u64, Missing> {
        let id = field.field().ok_or(Missing::NoSuchField(field))?;
        self.whole(id).map(|value| half(field, value)).ok_or(Missing::Field(id))
    }
}

impl VmcsWrite for PartialSnapshot {
    fn write_raw(&mut self, field: Encoding, value: u64) -> Result<(), Missing> {
        let id = field.field().ok_or(Missing::NoSuchField(field))?;
        let old = self.get(id);
        self.set(
            id,
            Known::bits(with_half(field, old.value, value), with_half(field, old.mask, !0)),
        );
        Ok(())
    }
}

impl Default for Snapshot {
    fn default() -> Self {
        Self::ZERO
    }
}

impl Default for PartialSnapshot {
    fn default() -> Self {
        Self::UNKNOWN
    }
}

impl From<&Snapshot> for PartialSnapshot {
    fn from(whole: &Snapshot) -> Self {
        let known = core::array::from_fn(|i| FieldId::ALL[i].encoding().width().mask());
        Self { values: whole.0, known }
    }
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(FieldId::ALL.iter().map(|&id| (id, self.get(id)))).finish()
    }
}

impl fmt::Debug for PartialSnapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = FieldId::ALL.iter().map(|&id| (id, self.get(id)));
        f.debug_map().entries(known.filter(|(_, known)| known.mask != 0)).finish()
    }
}

/// Hexadecimal; bits that are not known are told by a mask behind the number.
impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.whole() {
            Some(value) => write!(f, "{value:#x}"),
            None => write!(f, "{:#x} (known bits {:#x})", self.value, self.mask),
        }
    }
}

impl fmt::Display for NoSuchField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no VMCS field has the encoding {:#06x}", self.0)
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(id) => write!(f, "the value of {id} is not known"),
            Self::NoSuchField(encoding) => NoSuchField(*encoding).fmt(f),
        }
    }
}

impl error::Error for NoSuchField {}
impl error::Error for Missing {}

#[cfg(test)]
mod tests {
    use vmx_types::field;

    use super::*;
    use crate::{VmcsReadExt, VmcsWriteExt};

    #[test]
    fn halves_of_a_64_bit_field() {
        let (full, high) = (field::TSC_OFFSET.encoding(), Encoding::new(0x2011));
        let mut vmcs = Snapshot::ZERO;
        vmcs.write(field::TSC_OFFSET, 0x1111_2222_3333_4444).unwrap();
        assert_eq!(vmcs.read_raw(high), Ok(0x1111_2222));
        vmcs.write_raw(high, 0xFFFF_FFFF_5555_6666).unwrap();
        assert_eq!(vmcs.read_raw(full), Ok(0x5555_6666_3333_4444));
        assert_eq!(vmcs.read_raw(Encoding::new(0x681F)), Err(NoSuchField(Encoding::new(0x681F))));
    }

    #[test]
    fn a_gap_says_which_field_it_is() {
        let mut vmcs = PartialSnapshot::UNKNOWN;
        assert_eq!(vmcs.read(field::GUEST_CR3), Err(Missing::Field(FieldId::GuestCr3)));
        vmcs.set(FieldId::GuestCr3, Known::bits(0x1000, 0xFFFF_FFFF));
        assert!(vmcs.read(field::GUEST_CR3).is_err());
        vmcs.write_raw(Encoding::new(0x2011), 7).unwrap();
        assert_eq!(vmcs.get(FieldId::TscOffset), Known::bits(7 << 32, 0xFFFF_FFFF << 32));
    }

    #[test]
    fn values_stay_within_the_width() {
        let mut vmcs = Snapshot::ZERO;
        vmcs.write_raw(field::GUEST_CS_SELECTOR.encoding(), 0x1_0008).unwrap();
        assert_eq!(vmcs.read(field::GUEST_CS_SELECTOR), Ok(vmx_types::groups::Selector(8)));
    }
}

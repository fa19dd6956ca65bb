//! The traits for one VMCS that can be read and written.
//!
//! **For hypervisor authors**: read and write through [`VmcsReadExt::read`] and
//! [`VmcsWriteExt::write`], with the typed constants of [`vmx_types::field`].
//!
//! **For backend authors**: implement [`VmcsRead`], and [`VmcsWrite`] where writing is possible. A
//! value stands for one VMCS; making that VMCS current, where it takes that, is what constructing
//! the value means. Both traits are object-safe.

use vmx_types::{
    Encoding, Field, FieldValue,
    field::{Access, ReadWrite},
};

/// A VMCS that can be read.
pub trait VmcsRead {
    /// Why a read or a write fails: a field that a dump lacks, a processor that refuses.
    type Error;

    /// The value of the field with this encoding, zero-extended to 64 bits; of its bits 63:32 if
    /// the encoding names the high half of a 64-bit field.
    ///
    /// # Errors
    ///
    /// The backend does not have the field, or its VMREAD failed.
    fn read_raw(&self, field: Encoding) -> Result<u64, Self::Error>;

    /// Fills in the value of every listed field, in order. A backend for which one call for many
    /// fields is cheaper overrides this.
    ///
    /// # Errors
    ///
    /// That of the first read that fails; the values before it are filled in.
    fn read_many(&self, reads: &mut [(Encoding, u64)]) -> Result<(), Self::Error> {
        for (field, value) in reads {
            *value = self.read_raw(*field)?;
        }
        Ok(())
    }
}

/// A VMCS that can be read and written.
pub trait VmcsWrite: VmcsRead {
    /// Writes the field with this encoding; its bits 63:32 if the encoding names the high half of a
    /// 64-bit field. Bits of `value` above the width of the field are ignored.
    ///
    /// # Errors
    ///
    /// The backend does not have the field, the field is read-only there, or its VMWRITE failed.
    fn write_raw(&mut self, field: Encoding, value: u64) -> Result<(), Self::Error>;

    /// Writes every listed field, in order.
    ///
    /// # Errors
    ///
    /// That of the first write that fails; the writes before it have happened.
    fn write_many(&mut self, writes: &[(Encoding, u64)]) -> Result<(), Self::Error> {
        for &(field, value) in writes {
            self.write_raw(field, value)?;
        }
        Ok(())
    }
}

/// Typed reading, for every [`VmcsRead`].
pub trait VmcsReadExt: VmcsRead {
    /// The value of `field`, with the type that the field has.
    ///
    /// # Errors
    ///
    /// Those of [`VmcsRead::read_raw`].
    #[inline]
    fn read<V: FieldValue, A: Access>(&self, field: Field<V, A>) -> Result<V, Self::Error> {
        self.read_raw(field.encoding()).map(V::from_raw)
    }
}

/// Typed writing, for every [`VmcsWrite`].
pub trait VmcsWriteExt: VmcsWrite {
    /// Writes `value` to `field`. Only fields that software may write are accepted.
    ///
    /// # Errors
    ///
    /// Those of [`VmcsWrite::write_raw`].
    #[inline]
    fn write<V: FieldValue>(
        &mut self,
        field: Field<V, ReadWrite>,
        value: V,
    ) -> Result<(), Self::Error> {
        self.write_raw(field.encoding(), value.to_raw())
    }
}

impl<B: VmcsRead + ?Sized> VmcsReadExt for B {}
impl<B: VmcsWrite + ?Sized> VmcsWriteExt for B {}

macro_rules! read_through {
    ($($Reference:ty),*) => { $(
        impl<B: VmcsRead + ?Sized> VmcsRead for $Reference {
            type Error = B::Error;

            fn read_raw(&self, field: Encoding) -> Result<u64, Self::Error> {
                (**self).read_raw(field)
            }

            fn read_many(&self, reads: &mut [(Encoding, u64)]) -> Result<(), Self::Error> {
                (**self).read_many(reads)
            }
        }
    )* };
}

read_through!(&B, &mut B);

impl<B: VmcsWrite + ?Sized> VmcsWrite for &mut B {
    fn write_raw(&mut self, field: Encoding, value: u64) -> Result<(), Self::Error> {
        (**self).write_raw(field, value)
    }

    fn write_many(&mut self, writes: &[(Encoding, u64)]) -> Result<(), Self::Error> {
        (**self).write_many(writes)
    }
}

static_assertions::assert_obj_safe!(VmcsRead<Error = ()>, VmcsWrite<Error = ()>);

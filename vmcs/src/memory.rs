//! Physical memory, as far as rules and lists read it.
/// temporary
pub trait PhysRead {
    /// x
    /// # Errors
    /// x
    fn read(&self, address: u64, to: &mut [u8]) -> Result<(), BadAddress>;
}
/// x
#[derive(Clone, Copy, Debug)]
pub struct BadAddress;

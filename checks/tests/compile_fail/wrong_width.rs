//! A selector has 16 bits.
use vmcs::{Snapshot, VmcsWriteExt};
use vmx_types::{field, groups::AccessRights};

fn main() {
    let mut vmcs = Snapshot::ZERO;
    let _ = vmcs.write(field::GUEST_CS_SELECTOR, AccessRights(0x9B));
    let _ = vmcs.write(field::TSC_OFFSET, 1_u32);
}

//! The exit reason is written by the processor alone.
use vmcs::{Snapshot, VmcsWriteExt};
use vmx_types::{exit::ExitReason, field};

fn main() {
    let mut vmcs = Snapshot::ZERO;
    let _ = vmcs.write(field::EXIT_REASON, ExitReason(10));
}

//! "HLT exiting" is a primary processor-based control.
use vmcs::{Snapshot, VmcsReadExt, VmcsWriteExt};
use vmx_types::{controls::PrimaryControls, field};

fn main() {
    let mut vmcs = Snapshot::ZERO;
    let pin = vmcs.read(field::PIN_BASED_VM_EXECUTION_CONTROLS).unwrap();
    let pin = pin | PrimaryControls::HLT_EXITING;
    let _ = vmcs.write(field::PIN_BASED_VM_EXECUTION_CONTROLS, pin);
    let _ = vmcs.write(field::PIN_BASED_VM_EXECUTION_CONTROLS, PrimaryControls::HLT_EXITING);
}

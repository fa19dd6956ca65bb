//! The witness of the check holds the processor, so that nothing is written before the launch.
use vmcs::{Current, VmcsWriteExt, Vmx, vmx::Regs};
use vmx_checks::{EntryReady, Environment, msr_load::WrmsrTest};
use vmx_types::field::{self, Natural};

fn run(cpu: &mut dyn Vmx, environment: &Environment, wrmsr: &dyn WrmsrTest, regs: &mut Regs) {
    let ready = EntryReady::check(cpu, environment, wrmsr).unwrap();
    Current::new(cpu).write(field::GUEST_RIP, Natural(0)).unwrap();
    ready.launch(regs).unwrap();
}

fn main() {}

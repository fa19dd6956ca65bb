//! Links only if no panic is reachable from the check path: the panic handler calls a function that
//! nowhere is. That it has a panic handler of its own proves besides that no crate below uses `std`.
//!
//! Nothing runs this program; its inputs come from functions without a body that the optimiser
//! could see through.

#![no_std]
#![no_main]

use core::hint::black_box;

use nested_vmx as _;
use vmcs::{Capabilities, Known, PartialSnapshot, PhysRead, Snapshot, VmcsRead};
use vmx_checks::{
    EntryState, Environment, Facts, Memory, PartialState, Report, RuleSet, Verdict,
    diagnose::LoadArea,
    msr_load::{self, LoadEntry},
};
use vmx_types::{Encoding, FieldId, exit::BasicExitReason};

unsafe extern "C" {
    fn a_panic_is_reachable() -> !;
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    // SAFETY: none is needed, for no such function exists: a program that needs it does not link.
    unsafe { a_panic_is_reachable() }
}

/// A VMCS of which the optimiser knows nothing.
struct Opaque;

impl VmcsRead for Opaque {
    type Error = ();

    fn read_raw(&self, encoding: Encoding) -> Result<u64, ()> {
        black_box(if encoding.bits() == 0 { Err(()) } else { Ok(0) })
    }
}

impl PhysRead for Opaque {
    fn read(&self, _: u64, bytes: &mut [u8]) -> Result<(), vmcs::BadAddress> {
        for byte in bytes {
            *byte = black_box(0);
        }
        Ok(())
    }
}

/// The entry point.
// SAFETY: no other function of the program has this name.
#[unsafe(no_mangle)]
pub extern "C" fn _start() -> u64 {
    let capabilities = Capabilities::read(|_| black_box(None));
    let facts = black_box(Facts::default());
    let Ok(environment) = Environment::new(&capabilities, &facts) else { return 0 };
    black_box(exact(&environment));
    black_box(partial(&environment));
    black_box(lists(&environment));
    black_box(decoders(black_box(0)));
    #[cfg(feature = "reachable-panic")]
    black_box([0_u64; 4][black_box(4_usize)]);
    0
}

/// States that are known whole: gathered, and judged.
fn exact(environment: &Environment) -> (Verdict, RuleSet) {
    let gathered = EntryState::gather(&Opaque, &Opaque);
    let state = gathered.unwrap_or(EntryState { vmcs: Snapshot::ZERO, memory: Memory::default() });
    let state = black_box(state);
    let judgement = state.judge(environment);
    for rule in judgement.violated.iter() {
        black_box(rule.rule().summary);
    }
    (state.first(environment), judgement.violated)
}

/// States that are known in part: gathered, judged and diagnosed.
fn partial(environment: &Environment) -> Verdict {
    let mut state = black_box(PartialState::gather(&Opaque, &Opaque));
    state.vmcs = PartialSnapshot::read_from(&Opaque);
    state.vmcs.set(FieldId::GuestRflags, Known::bits(black_box(0), black_box(0)));
    let area = LoadArea { entries: black_box(&[]), complete: black_box(false) };
    let diagnosis = state.diagnose(area, environment, black_box(Report::Nothing));
    for (rule, _) in diagnosis.ranked() {
        for fault in state.faults(rule, environment) {
            for name in fault.bit_names() {
                black_box(name);
            }
        }
        for need in state.needs(rule, environment) {
            black_box(need);
        }
    }
    state.first(environment)
}

/// The entries of an MSR-load area.
fn lists(environment: &Environment) -> Option<(u32, Verdict)> {
    let entries = black_box([LoadEntry { index: 0, reserved: None, value: 0 }; 4]);
    let state = black_box(PartialState::default());
    let msrs = msr_load::ArchitecturalMsrs::after_loading(&state, environment);
    msr_load::first(entries, environment, &msrs)
}

/// What decodes words that a guest or a processor supplies.
fn decoders(raw: u64) -> u64 {
    let reason = BasicExitReason((raw & 0xFFFF) as u16);
    let qualification = vmx_types::exit::Qualification::decode(reason, raw);
    let information =
        vmx_types::exit::InstructionInformation::decode(reason, (raw & 0xFFFF_FFFF) as u32);
    let field = Encoding::new((raw & 0xFFFF_FFFF) as u32).field();
    black_box(field.map(FieldId::existence));
    qualification.to_raw() ^ u64::from(information.to_raw())
}

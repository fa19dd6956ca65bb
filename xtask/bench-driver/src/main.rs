//! Runs one scenario a number of times: `bench-driver SCENARIO COUNT`.
//!
//! Prints `vmread vmwrite ns stack`: the fields read and written, the nanoseconds, both for one run,
//! and the deepest stack in bytes.

mod stack;

use std::{env, hint::black_box, process::ExitCode, time::Instant};

use vmcs::{BadAddress, Counted, PhysRead, Snapshot};
use vmx_checks::{EntryState, Environment, Stage, Verdict, sample};
use vmx_types::FieldId;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let scenario = arguments.next().unwrap_or_default();
    let count: u32 = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(1);
    let mut bench = Bench::new();
    if scenario == "chk_all_usable" {
        make_all_usable(&mut bench.state);
    }
    let run: fn(&Bench) = match &scenario[..] {
        // What the driver itself costs.
        "empty" => Bench::empty,
        "gather" => Bench::gather,
        "chk_controls" => |bench| bench.stage(Stage::Controls),
        "chk_host" => |bench| bench.stage(Stage::Host),
        "chk_guest" => |bench| bench.stage(Stage::Guest),
        "chk_all" | "chk_all_usable" => Bench::all,
        _ => return ExitCode::from(2),
    };
    let stack = stack::deepest(|| run(&bench)).max(stack::deepest(|| bench.refused()));
    bench.vmcs.reset();
    run(&bench);
    let counts = bench.vmcs.reset();
    let begin = Instant::now();
    for _ in 0..count {
        run(black_box(&bench));
    }
    let ns = begin.elapsed().as_nanos() / u128::from(count.max(1));
    println!("{} {} {ns} {stack}", counts.reads, counts.writes);
    ExitCode::SUCCESS
}

struct Bench {
    environment: Environment,
    state: EntryState,
    broken: EntryState,
    vmcs: Counted<Snapshot>,
}

/// Memory that is zero everywhere.
struct Zeros;

impl PhysRead for Zeros {
    fn read(&self, _: u64, to: &mut [u8]) -> Result<(), BadAddress> {
        to.fill(0);
        Ok(())
    }
}

impl Bench {
    fn new() -> Self {
        let state = sample::long_mode_guest();
        let vmcs = Counted::new(state.vmcs.clone());
        let mut broken = state.clone();
        broken.vmcs.set(FieldId::VmcsLinkPointer, 1);
        Self { environment: sample::environment(), state, broken, vmcs }
    }

    #[inline(never)]
    fn empty(&self) {
        assert!(black_box(Verdict::Passes) == Verdict::Passes);
    }

    #[inline(never)]
    fn gather(&self) {
        let state = EntryState::gather(black_box(&self.vmcs), &Zeros);
        assert!(black_box(&state).is_ok());
    }

    #[inline(never)]
    fn stage(&self, stage: Stage) {
        let verdict = black_box(&self.state).first_of_stage(stage, &self.environment);
        assert!(black_box(verdict) == Verdict::Passes);
    }

    /// The verdict on a state that breaks a late rule, for which more stack is needed.
    #[inline(never)]
    fn refused(&self) {
        let verdict = black_box(&self.broken).first(&self.environment);
        assert!(black_box(verdict) != Verdict::Passes);
    }

    #[inline(never)]
    fn all(&self) {
        let verdict = black_box(&self.state).first(&self.environment);
        assert!(black_box(verdict) == Verdict::Passes);
    }
}

/// Makes every segment register usable: the most that the rules for a guest have to look at.
fn make_all_usable(state: &mut EntryState) {
    use FieldId::*;
    for (selector, limit, rights) in [
        (GuestDsSelector, GuestDsLimit, GuestDsAccessRights),
        (GuestEsSelector, GuestEsLimit, GuestEsAccessRights),
        (GuestFsSelector, GuestFsLimit, GuestFsAccessRights),
        (GuestGsSelector, GuestGsLimit, GuestGsAccessRights),
    ] {
        state.vmcs.set(selector, 0x10);
        state.vmcs.set(limit, 0xFFFF_FFFF);
        state.vmcs.set(rights, 0xC093);
    }
    state.vmcs.set(GuestLdtrSelector, 0x28);
    state.vmcs.set(GuestLdtrLimit, 0xFF);
    state.vmcs.set(GuestLdtrAccessRights, 0x82);
}

//! Explaining a failed VM entry: from a dump to the broken rules, and how to mend them.

pub mod input;
pub mod json;
pub mod profile;
pub mod text;

use vmcs::{
    Capabilities,
    dump::{Dump, Reported},
};
use vmx_checks::{
    Diagnosis, Environment, Facts, ImpossibleFact, PartialState, Report, diagnose::LoadArea,
    msr_load::LoadEntry,
};
use vmx_types::FieldId;

/// A dump with the diagnosis of it.
#[derive(Debug)]
pub struct Explanation {
    /// Where the dump stands: `file:line`.
    pub source: String,
    /// The dump.
    pub dump: Dump,
    /// Its fields as the rules see them.
    pub state: PartialState,
    /// What else the rules know.
    pub environment: Environment,
    /// What is wrong.
    pub diagnosis: Diagnosis,
}

/// What the user tells of the processor.
#[derive(Clone, Copy, Debug, Default)]
pub struct Processor {
    /// The capability MSRs.
    pub capabilities: Capabilities,
    /// Physical-address width in bits.
    pub maxphyaddr: Option<u8>,
    /// Linear-address width in bits.
    pub linear_width: Option<u8>,
}

impl Explanation {
    /// Diagnoses a dump.
    ///
    /// Taken for granted: the processor has Intel 64, and the entry was not tried in
    /// system-management mode. A host RIP above 4 GBytes shows a host in IA-32e mode.
    ///
    /// # Errors
    ///
    /// The user tells of a processor that cannot exist.
    pub fn new(source: String, dump: Dump, processor: &Processor) -> Result<Self, ImpossibleFact> {
        let state = PartialState { vmcs: dump.vmcs.clone(), ..PartialState::default() };
        let host_rip = state.vmcs.whole(FieldId::HostRip);
        let facts = Facts {
            maxphyaddr: processor.maxphyaddr,
            linear_width: processor.linear_width,
            intel64: Some(true),
            smm: Some(false),
            efer_lma: host_rip.filter(|rip| rip >> 32 != 0).map(|_| true),
            ..Facts::default()
        };
        let environment = Environment::new(&processor.capabilities, &facts)?;
        let entries: Vec<_> = dump
            .msr_load
            .iter()
            .map(|msr| {
                let (index, reserved, value) = (msr.index, msr.reserved, msr.value);
                (msr.number, LoadEntry { index, reserved, value })
            })
            .collect();
        let area = LoadArea { entries: &entries, complete: false };
        let diagnosis = state.diagnose(area, &environment, report(&dump.reported, &state));
        Ok(Self { source, dump, state, environment, diagnosis })
    }

    /// Whether some rule is violated.
    #[must_use]
    pub fn is_violated(&self) -> bool {
        self.diagnosis.ranked().next().is_some()
    }
}

/// The report of the hardware. After VMfail the exit reason belongs to an earlier exit.
fn report(reported: &Reported, state: &PartialState) -> Report {
    match *reported {
        Reported { other_failure: true, .. } => Report::Nothing,
        Reported { instruction_error: Some(error), .. } => Report::VmFail(error),
        _ => Report::of(state),
    }
}

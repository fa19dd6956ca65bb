#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

mod check;
pub mod diagnose;
mod entry;
mod environment;
mod eval;
pub mod fault;
mod logic;
pub mod msr_load;
pub mod rule;
mod rule_set;
pub mod sample;
mod state;
pub mod vmxon;

pub use check::{Judgement, Stage, Verdict};
pub use diagnose::{Basis, Diagnosis, Need, Report};
pub use entry::{EntryReady, NotReady};
pub use environment::{Asker, Environment, Facts, ImpossibleFact};
pub use fault::Fault;
pub use rule::{Outcome, Phase, Rule, RuleId, Section, Word};
pub use rule_set::RuleSet;
pub use state::{EntryState, Gap, Memory, PartialState};

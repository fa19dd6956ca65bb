#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

pub mod rule;

pub use rule::{Outcome, Phase, Rule, RuleId, Section, Word};

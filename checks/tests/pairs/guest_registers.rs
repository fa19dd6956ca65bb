//! Pairs for the guest registers, descriptor tables, RIP and RFLAGS.

use vmx_types::FieldId::*;

use crate::{Case, cases};

pub const CASES: &[Case] = cases! {
};

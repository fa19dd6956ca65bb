//! Pairs for the guest non-register state and the PDPTEs.

use vmx_types::FieldId::*;

use crate::{Case, cases};

pub const CASES: &[Case] = cases! {
};

//! Pairs for the guest segment registers.

use vmx_types::FieldId::*;

use crate::{Case, cases};

pub const CASES: &[Case] = cases! {
};

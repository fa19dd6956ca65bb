//! Pairs for the VM-execution control fields (phase ctl-exec).

use vmx_types::FieldId::*;

use crate::{Case, cases};

pub const CASES: &[Case] = cases! {
};

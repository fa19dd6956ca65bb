//! Pairs for the VM-entry control fields (phase ctl-entry).

use vmx_types::FieldId::*;

use crate::{Case, cases};

pub const CASES: &[Case] = cases! {
};

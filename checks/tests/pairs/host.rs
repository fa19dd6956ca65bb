//! Pairs for the host state (phases host-*).

use vmx_types::FieldId::*;

use crate::{Case, cases};

pub const CASES: &[Case] = cases! {
};

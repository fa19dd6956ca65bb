//! What the programs of this package are made of.

pub mod explain;

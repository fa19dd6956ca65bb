//! Pairs for the entries of the VM-entry MSR-load area.

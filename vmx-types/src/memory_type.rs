//! Memory types.

numbers! {
    /// A memory type, as the EPT pointer, IA32_PAT and IA32_VMX_BASIC write it.
    ///
    /// Source: Memory Types, 12.3; Page Attribute Table, 12.12.
    pub struct MemoryType(u8) {
        /// Uncacheable, and not combining writes.
        UNCACHEABLE "UC" 0;
        /// Uncacheable, with writes combined.
        WRITE_COMBINING "WC" 1;
        /// Cached; writes go through to memory.
        WRITE_THROUGH "WT" 4;
        /// Reads cached, writes not.
        WRITE_PROTECTED "WP" 5;
        /// Cached; the ordinary type of memory.
        WRITE_BACK "WB" 6;
        /// Uncacheable, unless the MTRRs say write-combining. Only IA32_PAT has it.
        UNCACHED "UC-" 7;
    }
}

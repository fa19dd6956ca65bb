//! Events: interruption information, event types, exception vectors.

numbers! {
    /// The type of an event, bits 10:8 of interruption information.
    ///
    /// Source: VM-Entry Controls for Event Injection, 25.8.3.
    pub struct EventType(u8) {
        /// External interrupt.
        EXTERNAL_INTERRUPT "external_interrupt" 0;
        /// Non-maskable interrupt, vector 2.
        NMI "nmi" 2;
        /// Hardware exception: one that an instruction or the processor raises.
        HARDWARE_EXCEPTION "hardware_exception" 3;
        /// Software interrupt: INT n.
        SOFTWARE_INTERRUPT "software_interrupt" 4;
        /// Privileged software exception: INT1.
        PRIVILEGED_SOFTWARE_EXCEPTION "privileged_software_exception" 5;
        /// Software exception: INT3 or INTO.
        SOFTWARE_EXCEPTION "software_exception" 6;
        /// Other event: at VM entry vector 0 is a pending MTF VM exit; FRED adds 1, SYSCALL, and 2,
        /// SYSENTER.
        OTHER_EVENT "other_event" 7;
    }
}

impl EventType {
    /// Whether the event comes of an instruction, so that an instruction length goes with it. Of the
    /// other events it goes with SYSCALL and SYSENTER, under FRED.
    #[must_use]
    pub const fn has_instruction_length(self) -> bool {
        matches!(self.0, 4..=6)
    }
}

numbers! {
    /// The vector of an exception, 0 to 31.
    ///
    /// Source: Exception and Interrupt Reference, 6.15.
    pub struct ExceptionVector(u8) {
        /// Divide error.
        DIVIDE_ERROR "#DE" 0;
        /// Debug.
        DEBUG "#DB" 1;
        /// Non-maskable interrupt; no exception, but the vector is its own.
        NMI "NMI" 2;
        /// Breakpoint.
        BREAKPOINT "#BP" 3;
        /// Overflow.
        OVERFLOW "#OF" 4;
        /// Bound range exceeded.
        BOUND_RANGE "#BR" 5;
        /// Invalid opcode.
        INVALID_OPCODE "#UD" 6;
        /// Device not available.
        DEVICE_NOT_AVAILABLE "#NM" 7;
        /// Double fault.
        DOUBLE_FAULT "#DF" 8;
        /// Invalid TSS.
        INVALID_TSS "#TS" 10;
        /// Segment not present.
        SEGMENT_NOT_PRESENT "#NP" 11;
        /// Stack fault.
        STACK_FAULT "#SS" 12;
        /// General protection.
        GENERAL_PROTECTION "#GP" 13;
        /// Page fault.
        PAGE_FAULT "#PF" 14;
        /// x87 floating-point error.
        X87_ERROR "#MF" 16;
        /// Alignment check.
        ALIGNMENT_CHECK "#AC" 17;
        /// Machine check.
        MACHINE_CHECK "#MC" 18;
        /// SIMD floating-point exception.
        SIMD_ERROR "#XM" 19;
        /// Virtualization exception.
        VIRTUALIZATION "#VE" 20;
        /// Control protection.
        CONTROL_PROTECTION "#CP" 21;
    }
}

impl ExceptionVector {
    /// Whether the processor pushes an error code, in protected mode.
    #[must_use]
    pub const fn has_error_code(self) -> bool {
        self.entry_needs_error_code() || matches!(self, Self::CONTROL_PROTECTION)
    }

    /// Whether a VM entry that injects this exception must deliver an error code; for any other
    /// vector it must not. The rule holds where bit 56 of IA32_VMX_BASIC is 0. #CP is not in it:
    /// processors that have #CP set the bit, and do not look at the vector.
    ///
    /// Source: VM-Entry Control Fields, 27.2.1.3.
    #[must_use]
    pub const fn entry_needs_error_code(self) -> bool {
        matches!(self.0, 8 | 10..=14 | 17)
    }
}

groups! {
    /// An event: the VM-entry and VM-exit interruption information and the IDT-vectoring
    /// information, 32 bits.
    ///
    /// ```
    /// use vmx_types::event::{EventType, ExceptionVector, InterruptionInformation};
    ///
    /// let page_fault = InterruptionInformation::exception(ExceptionVector::PAGE_FAULT);
    /// assert_eq!(page_fault.0, 0x8000_0B0E);
    /// assert_eq!(page_fault.event_type(), EventType::HARDWARE_EXCEPTION);
    /// assert_eq!(page_fault.to_string(), "vector=0xe | type=hardware_exception | error_code | valid");
    /// ```
    ///
    /// Source: VM-Entry Controls for Event Injection, 25.8.3; Information for VM Exits Due to
    /// Vectored Events, 25.9.2; Information for VM Exits That Occur During Event Delivery, 25.9.3.
    pub struct InterruptionInformation(u32), Bits32 {
        /// Bits 7:0: the vector.
        vector with_vector "vector" 7 0 u8;
        /// Bits 10:8: the type of the event.
        event_type with_event_type "type" 10 8 EventType;
        /// Bit 11: an error code is delivered, or valid.
        has_error_code with_error_code "error_code" 11 11 bool;
        /// Bit 12: an IRET that faulted had ended blocking by NMI. At VM entry it must be 0.
        nmi_unblocking with_nmi_unblocking "nmi_unblocking" 12 12 bool;
        /// Bit 13: a nested exception, with FRED.
        is_nested with_nested "nested_exception" 13 13 bool;
        /// Bit 31: there is an event.
        is_valid with_valid "valid" 31 31 bool;
    }
}

impl InterruptionInformation {
    /// A valid event.
    #[must_use]
    pub fn event(event_type: EventType, vector: u8) -> Self {
        Self::default().with_vector(vector).with_event_type(event_type).with_valid(true)
    }

    /// An external interrupt, to be injected.
    #[must_use]
    pub fn external_interrupt(vector: u8) -> Self {
        Self::event(EventType::EXTERNAL_INTERRUPT, vector)
    }

    /// A non-maskable interrupt, to be injected.
    #[must_use]
    pub fn nmi() -> Self {
        Self::event(EventType::NMI, 2)
    }

    /// A pending MTF VM exit, to be injected.
    #[must_use]
    pub fn pending_mtf() -> Self {
        Self::event(EventType::OTHER_EVENT, 0)
    }

    /// A hardware exception, to be injected into a guest in protected mode: with bit 11 where the
    /// processor pushes an error code.
    #[must_use]
    pub fn exception(vector: ExceptionVector) -> Self {
        let event = Self::event(EventType::HARDWARE_EXCEPTION, vector.0);
        event.with_error_code(vector.has_error_code())
    }
    /// The exception, if the type is that of a hardware or software exception.
    #[must_use]
    pub fn exception_vector(self) -> Option<ExceptionVector> {
        match self.event_type() {
            EventType::HARDWARE_EXCEPTION
            | EventType::PRIVILEGED_SOFTWARE_EXCEPTION
            | EventType::SOFTWARE_EXCEPTION => Some(ExceptionVector(self.vector())),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_to_inject() {
        assert_eq!(InterruptionInformation::nmi().0, 0x8000_0202);
        assert_eq!(InterruptionInformation::external_interrupt(0x30).0, 0x8000_0030);
        assert_eq!(InterruptionInformation::pending_mtf().0, 0x8000_0700);
        let int3 = InterruptionInformation::event(EventType::SOFTWARE_EXCEPTION, 3);
        assert_eq!(int3.0, 0x8000_0603);
        assert_eq!(int3.exception_vector(), Some(ExceptionVector::BREAKPOINT));
        assert_eq!(InterruptionInformation::nmi().exception_vector(), None);
        let undefined = InterruptionInformation::exception(ExceptionVector::INVALID_OPCODE);
        assert_eq!(undefined.0, 0x8000_0306);
    }

    #[test]
    fn error_codes() {
        let those = |has: fn(ExceptionVector) -> bool| {
            (0..=u8::MAX).filter(move |&vector| has(ExceptionVector(vector)))
        };
        assert!(those(ExceptionVector::entry_needs_error_code).eq([8, 10, 11, 12, 13, 14, 17]));
        assert!(those(ExceptionVector::has_error_code).eq([8, 10, 11, 12, 13, 14, 17, 21]));
    }
}

//! Which bits of which fields a violated rule is about.

use vmcs::Known;
use vmx_types::{
    FieldId,
    controls::{EntryControls, SecondaryControls},
    field::BitName,
};

use crate::{
    Environment,
    environment::Allowed,
    rule::{Blame, Mask, RuleId},
    state::PartialState,
};

/// A field that a rule is about, and the bits of it to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field.
    pub field: FieldId,
    /// Its value, as far as it is known.
    pub value: Known,
    /// The bits at fault; for a relation between fields, the bits that take part.
    pub bits: u64,
}

impl PartialState {
    /// The fields that a rule is about, the likely culprit first. Fields whose bits are all as the
    /// rule wants them are left out.
    pub fn faults<'a>(
        &'a self,
        rule: RuleId,
        environment: &'a Environment,
    ) -> impl Iterator<Item = Fault> + 'a {
        rule.rule().blame.iter().filter_map(move |&blame| {
            let field = blame.field();
            let width = field.encoding().width().mask();
            let value = self.vmcs.get(field);
            let mask = self.mask(blame, environment);
            let candidates = match blame {
                Blame::Zero(..) => value.value,
                Blame::One(..) => !value.value & value.mask,
                Blame::Relates(..) => !0,
            };
            // Where the processor is not known, every bit that it may refuse is a candidate.
            let certain = candidates & mask.value & width;
            let possible = candidates & !mask.mask & width;
            let bits = if certain == 0 { possible } else { certain };
            let is_open = value.mask & mask.value & width != mask.value & width;
            (bits != 0 || is_open).then_some(Fault { field, value, bits })
        })
    }

    fn mask(&self, blame: Blame, environment: &Environment) -> Known {
        let field = blame.field();
        match blame.mask() {
            Mask::Bits(bits) => Known::all(bits),
            Mask::All => Known::all(!0),
            Mask::MustBeOne => {
                let Known { value, mask } = allowed(field, environment).must_be_one;
                let freed = !self.freed(field);
                Known { value: value & !freed, mask: mask | freed }
            }
            Mask::MustBeZero => allowed(field, environment).must_be_zero,
            Mask::BeyondPhysical => match field {
                FieldId::GuestCr3 | FieldId::HostCr3 => environment.cr3_reserved,
                FieldId::EptPointer
                | FieldId::HlatPointer
                | FieldId::LowPasidDirectoryAddress
                | FieldId::HighPasidDirectoryAddress => environment.beyond_physical,
                _ => environment.beyond_vmx,
            },
            Mask::NotCanonical => {
                let ia32e = u64::from(EntryControls::IA32E_MODE_GUEST.bits());
                let entry = self.vmcs.get(FieldId::VmEntryControls);
                // A guest outside IA-32e mode has a shadow-stack pointer of 32 bits.
                let is_short = entry.mask & ia32e != 0 && entry.value & ia32e == 0;
                Known::all(match field {
                    FieldId::GuestSsp if is_short => !0 << 32,
                    // Of these the bits at and above the width alone must be equal.
                    FieldId::GuestSsp | FieldId::GuestRip => !0 << environment.linear_width.least,
                    _ => !0 << (environment.linear_width.least - 1),
                })
            }
            Mask::Reserved => reserved(field, environment),
        }
    }

    /// Every bit but those of guest CR0 that unrestricted guest leaves to software, PE and PG.
    fn freed(&self, field: FieldId) -> u64 {
        let activated =
            self.vmcs.get(FieldId::PrimaryProcessorBasedVmExecutionControls).value >> 31 & 1 != 0;
        let secondary = self.vmcs.get(FieldId::SecondaryProcessorBasedVmExecutionControls).value;
        let control = u64::from(SecondaryControls::UNRESTRICTED_GUEST.bits());
        let unrestricted = activated && secondary & control != 0;
        if field == FieldId::GuestCr0 && unrestricted { !0x8000_0001 } else { !0 }
    }
}

fn allowed(field: FieldId, environment: &Environment) -> Allowed {
    match field {
        FieldId::PinBasedVmExecutionControls => environment.pin,
        FieldId::PrimaryProcessorBasedVmExecutionControls => environment.primary,
        FieldId::SecondaryProcessorBasedVmExecutionControls => environment.secondary,
        FieldId::TertiaryProcessorBasedVmExecutionControls => environment.tertiary,
        FieldId::PrimaryVmExitControls => environment.exit,
        FieldId::SecondaryVmExitControls => environment.secondary_exit,
        FieldId::VmEntryControls => environment.entry,
        FieldId::VmFunctionControls => environment.vm_functions,
        FieldId::GuestCr0 | FieldId::HostCr0 => environment.cr0,
        FieldId::GuestCr4 | FieldId::HostCr4 => environment.cr4,
        _ => Allowed::default(),
    }
}

fn reserved(field: FieldId, environment: &Environment) -> Known {
    match field {
        FieldId::GuestIa32Debugctl => environment.debugctl_reserved,
        FieldId::GuestIa32Efer | FieldId::HostIa32Efer => environment.efer_reserved,
        FieldId::GuestIa32SCet | FieldId::HostIa32SCet => environment.s_cet_reserved,
        FieldId::GuestIa32PerfGlobalCtrl | FieldId::HostIa32PerfGlobalCtrl => {
            environment.perf_global_ctrl_reserved
        }
        FieldId::GuestIa32RtitCtl => environment.rtit_ctl_reserved,
        FieldId::GuestIa32LbrCtl => environment.lbr_ctl_reserved,
        FieldId::GuestIa32SpecCtrl | FieldId::HostIa32SpecCtrl => environment.spec_ctrl_reserved,
        FieldId::GuestPendingDebugExceptions => environment.pending_debug_reserved,
        _ => Known::NOTHING,
    }
}

impl Fault {
    /// The bits by name, from the lowest up; neighbours without a name together.
    pub fn bit_names(&self) -> impl Iterator<Item = BitName> + use<> {
        self.field.bit_names(self.bits)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use std::{string::ToString, vec::Vec};

    use super::*;
    use crate::sample;

    fn names(rule: RuleId, state: &PartialState) -> Vec<(FieldId, Vec<std::string::String>)> {
        let environment = sample::environment();
        let named =
            |fault: Fault| (fault.field, fault.bit_names().map(|name| name.to_string()).collect());
        state.faults(rule, &environment).map(named).collect()
    }

    #[test]
    fn the_bits_at_fault_have_their_names() {
        let mut state = PartialState::from(&sample::long_mode_guest());
        state.vmcs.set(FieldId::GuestRflags, Known::all(0x8028));
        let reserved = names(RuleId::GuestRflagsRsvd0, &state);
        assert_eq!(
            reserved,
            [(
                FieldId::GuestRflags,
                ["bit 3", "bit 5", "bit 15"].map(ToString::to_string).to_vec()
            )]
        );
        state.vmcs.set(FieldId::GuestCr3, Known::all(1 << 63 | 1 << 48));
        let width = names(RuleId::GuestCr3Width, &state);
        assert_eq!(
            width,
            [(FieldId::GuestCr3, ["bit 48", "bit 63"].map(ToString::to_string).to_vec())]
        );
    }
}

//! Lists: one field a line, by encoding or by name.

use alloc::string::String;

use vmx_types::{Encoding, FieldId};

use super::{
    DumpReader, Format, RemarkKind,
    text::{Number, hex},
};
use crate::Known;

impl DumpReader {
    /// HAXM: `haxm_warning: 4002 VMX_PRIMARY_PROCESSOR_CONTROLS: 969861fe`.
    pub(super) fn haxm_line(&mut self, line: &str) -> bool {
        let Some((_, rest)) = line.split_once("haxm_") else { return false };
        let Some((_, rest)) = rest.split_once(':') else { return false };
        // The prefix may stand there twice.
        let rest = rest.rsplit("haxm_warning:").next().unwrap_or(rest).trim();
        if let Some((_, raw)) = rest.split_once("exit_reason.raw ") {
            if let Some((Number(Some(reason)), _)) = hex(raw) {
                self.set(Format::Haxm, FieldId::ExitReason, Known::all(reason));
            }
            return true;
        }
        let Some((encoding, name)) = rest.split_once(' ') else { return true };
        let Some((_, value)) = name.split_once(':') else { return true };
        let (Some((Number(Some(encoding)), "")), Some((Number(Some(value)), ""))) =
            (hex(encoding), hex(value.trim()))
        else {
            return true;
        };
        if let Ok(encoding) = u32::try_from(encoding) {
            self.set_encoding(Format::Haxm, encoding, value);
        }
        true
    }

    /// `0x681e = 0x1000`, `guest_rip = 0x1000`, `GUEST_RIP: 1000`.
    pub(super) fn list_line(&mut self, line: &str) -> bool {
        let Some((name, value)) = line.split_once('=').or_else(|| line.split_once(':')) else {
            return false;
        };
        let (name, value) = (name.trim(), value.trim_start_matches([' ', '\t', '=', ':']));
        let Some((Number(value), rest)) = hex(value) else { return false };
        if !rest.trim_start_matches([' ', ',', ';', '\t']).is_empty() && !rest.starts_with(" (") {
            return false;
        }
        let encoding = name.strip_prefix("0x").or_else(|| name.strip_prefix("0X"));
        if let Some((Number(Some(encoding)), "")) = encoding.and_then(hex) {
            let (Ok(encoding), Some(value)) = (u32::try_from(encoding), value) else {
                return false;
            };
            self.set_encoding(Format::List, encoding, value);
            return true;
        }
        let Some(id) = field_named(name) else { return false };
        match value {
            Some(value) => self.set(Format::List, id, Known::all(value)),
            None => self.remark(RemarkKind::TooWide(id)),
        }
        true
    }

    fn set_encoding(&mut self, format: Format, encoding: u32, value: u64) {
        let named = Encoding::new(encoding);
        match named.field() {
            Some(id) if named.is_high() => {
                let high = Known::bits(value << 32, !0 << 32);
                if value >> 32 == 0 {
                    self.set(format, id, high)
                } else {
                    self.remark(RemarkKind::TooWide(id))
                }
            }
            Some(id) => self.set(format, id, Known::all(value)),
            None => {
                self.current(format);
                self.remark(RemarkKind::UnknownEncoding(encoding));
            }
        }
    }
}

/// The field with a name in any usual spelling.
fn field_named(name: &str) -> Option<FieldId> {
    if name.len() > 80 {
        return None;
    }
    let mut plain = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            plain.push(c.to_ascii_lowercase());
        } else if matches!(c, '_' | ' ' | '-' | '.' | '/') && !plain.ends_with('_') {
            plain.push('_');
        } else if !matches!(c, '_' | ' ' | '-' | '.' | '/') {
            return None;
        }
    }
    let mut plain = plain.trim_matches('_');
    for prefix in ["vmcs_", "vmx_", "16bit_", "32bit_", "64bit_", "natural_"] {
        plain = plain.strip_prefix(prefix).unwrap_or(plain);
    }
    let direct = FieldId::from_name(plain);
    direct.or_else(|| ALIASES.iter().find(|(alias, _)| *alias == plain).map(|(_, id)| *id)).or_else(
        || {
            let (segment, _) = plain.split_once("_ar").filter(|(_, tail)| {
                matches!(*tail, "" | "_bytes" | "_access_rights" | "_rights")
            })?;
            let mut long = String::from(segment);
            long.push_str("_access_rights");
            FieldId::from_name(&long)
        },
    )
}

/// Names that programs use for fields, in lower case.
const ALIASES: &[(&str, FieldId)] = {
    use FieldId::*;
    &[
        ("virtual_processor_id", VirtualProcessorIdentifier),
        ("vpid", VirtualProcessorIdentifier),
        ("posted_intr_nv", PostedInterruptNotificationVector),
        ("io_bitmap_a", IoBitmapAAddress),
        ("io_bitmap_b", IoBitmapBAddress),
        ("msr_bitmap", MsrBitmapAddress),
        ("vm_exit_msr_store_addr", VmExitMsrStoreAddress),
        ("vm_exit_msr_load_addr", VmExitMsrLoadAddress),
        ("vm_entry_msr_load_addr", VmEntryMsrLoadAddress),
        ("virtual_apic_page_addr", VirtualApicAddress),
        ("apic_access_addr", ApicAccessAddress),
        ("posted_intr_desc_addr", PostedInterruptDescriptorAddress),
        ("vm_function_control", VmFunctionControls),
        ("eptp", EptPointer),
        ("eptp_list_addr", EptpListAddress),
        ("vmread_bitmap", VmreadBitmapAddress),
        ("vmwrite_bitmap", VmwriteBitmapAddress),
        ("link_pointer", VmcsLinkPointer),
        ("pin_based_vm_exec_control", PinBasedVmExecutionControls),
        ("pin_based_vm_execution_control", PinBasedVmExecutionControls),
        ("pin_controls", PinBasedVmExecutionControls),
        ("pin_based_controls", PinBasedVmExecutionControls),
        ("cpu_based_vm_exec_control", PrimaryProcessorBasedVmExecutionControls),
        ("primary_processor_based_vm_execution_control", PrimaryProcessorBasedVmExecutionControls),
        ("primary_processor_controls", PrimaryProcessorBasedVmExecutionControls),
        ("primary_processor_based_controls", PrimaryProcessorBasedVmExecutionControls),
        ("processor_based_vm_execution_controls", PrimaryProcessorBasedVmExecutionControls),
        ("secondary_vm_exec_control", SecondaryProcessorBasedVmExecutionControls),
        ("secondary_processor_controls", SecondaryProcessorBasedVmExecutionControls),
        ("secondary_processor_based_controls", SecondaryProcessorBasedVmExecutionControls),
        ("tertiary_vm_exec_control", TertiaryProcessorBasedVmExecutionControls),
        ("vm_exit_controls", PrimaryVmExitControls),
        ("exit_controls", PrimaryVmExitControls),
        ("secondary_vm_exit_controls", SecondaryVmExitControls),
        ("entry_controls", VmEntryControls),
        ("vm_entry_intr_info_field", VmEntryInterruptionInformation),
        ("vm_entry_intr_info", VmEntryInterruptionInformation),
        ("vm_entry_interruption_info", VmEntryInterruptionInformation),
        ("vm_entry_instruction_len", VmEntryInstructionLength),
        ("vm_instruction_error_field", VmInstructionError),
        ("vm_exit_reason", ExitReason),
        ("vm_exit_intr_info", VmExitInterruptionInformation),
        ("vm_exit_intr_error_code", VmExitInterruptionErrorCode),
        ("idt_vectoring_info_field", IdtVectoringInformation),
        ("idt_vectoring_info", IdtVectoringInformation),
        ("vm_exit_instruction_len", VmExitInstructionLength),
        ("vmx_instruction_info", VmExitInstructionInformation),
        ("guest_interruptibility_info", GuestInterruptibilityState),
        ("guest_interruptibility", GuestInterruptibilityState),
        ("guest_pending_dbg_exceptions", GuestPendingDebugExceptions),
        ("guest_sysenter_cs", GuestIa32SysenterCs),
        ("guest_sysenter_esp", GuestIa32SysenterEsp),
        ("guest_sysenter_eip", GuestIa32SysenterEip),
        ("guest_debugctl", GuestIa32Debugctl),
        ("guest_efer", GuestIa32Efer),
        ("guest_pat", GuestIa32Pat),
        ("guest_bndcfgs", GuestIa32Bndcfgs),
        ("guest_s_cet", GuestIa32SCet),
        ("guest_intr_status", GuestInterruptStatus),
        ("guest_pdptr0", GuestPdpte0),
        ("guest_pdptr1", GuestPdpte1),
        ("guest_pdptr2", GuestPdpte2),
        ("guest_pdptr3", GuestPdpte3),
        ("host_efer", HostIa32Efer),
        ("host_pat", HostIa32Pat),
        ("host_sysenter_cs", HostIa32SysenterCs),
        ("host_sysenter_esp", HostIa32SysenterEsp),
        ("host_sysenter_eip", HostIa32SysenterEip),
    ]
};

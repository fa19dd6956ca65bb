//! Lists: one field a line, by encoding or by name.

use alloc::string::String;

use vmx_types::{Encoding, FieldId};

use super::{
    Dump, Format, RemarkKind, Stream,
    text::{Number, hex},
};
use crate::Known;

/// A list that shows its first field again after at least so many others begins anew.
const LONG_LIST: usize = 8;

impl Stream {
    /// HAXM: `haxm_warning: 4002 VMX_PRIMARY_PROCESSOR_CONTROLS: 969861fe`.
    pub(super) fn haxm_line(&mut self, line: &str) -> bool {
        let Some((_, rest)) = line.split_once("haxm_") else { return false };
        let Some((_, rest)) = rest.split_once(':') else { return false };
        if self.cut {
            // Numbers have no leading zeros: any may have lost digits.
            self.current(Format::Haxm);
            self.remark(RemarkKind::CutLine);
            return true;
        }
        // The prefix may stand there twice.
        let rest = rest.rsplit("haxm_").next().unwrap_or(rest);
        let level =
            ["warning:", "error:", "panic:"].iter().find_map(|level| rest.strip_prefix(level));
        let rest = level.unwrap_or(rest).trim();
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
            self.set_encoding(Format::Haxm, Encoding::new(encoding), value);
        }
        true
    }

    /// `0x681e = 0x1000`, `guest_rip = 0x1000`, `GUEST_RIP: 1000`, `0x681e guest_rip = 0x1000`,
    /// `GUEST_RIP (0x681e) = 0x1000`: the encoding counts, or else the name. All numbers are
    /// hexadecimal. Gives the dump that ended, if the list begins anew.
    pub(super) fn list_line(&mut self, line: &str) -> Option<Dump> {
        let (name, value) = line.split_once(['=', ':', ','])?;
        let value = value.trim_start_matches([' ', '\t', '=', ':', '"']);
        let (Number(value), rest) = hex(value)?;
        // Behind the value may stand a remark, or other names with values; not other numbers, which
        // would make it a dump of memory.
        let rest = rest.trim_start_matches(['"', ' ', '\t', ',', ';']);
        let is_end = |c: char| matches!(c, '(' | '#' | '/' | '|' | '\'' | '}');
        let has_more = rest.contains('=');
        if !rest.is_empty() && !rest.starts_with(is_end) && !has_more {
            return None;
        }
        let name = name.trim_matches([' ', '\t', '"', '\'']);
        let plain = || encoding_in(name).or_else(|| field_named(name).map(FieldId::encoding));
        // Without a mark, `681e = 1000` may be a hexadecimal dump of something else.
        let unmarked = hex(name).filter(|_| rest.is_empty() && line.contains('='));
        let encoding = match unmarked {
            Some((Number(Some(encoding)), "")) => Encoding::new(u32::try_from(encoding).ok()?),
            _ => plain()?,
        };
        let ended = self.list_begins_anew(encoding.field());
        match value {
            Some(value) => self.set_encoding(Format::List, encoding, value),
            None => {
                self.current(Format::List);
                self.remark(match encoding.field() {
                    Some(id) => RemarkKind::TooWide(id),
                    None => RemarkKind::UnknownEncoding(encoding.bits()),
                });
            }
        }
        if has_more && !rest.starts_with(is_end) {
            self.list_line(rest);
        }
        ended
    }

    /// Ends the list if its first field stands there again.
    fn list_begins_anew(&mut self, field: Option<FieldId>) -> Option<Dump> {
        let dump = self.dump.as_ref().filter(|dump| dump.format == Format::List)?;
        let first = dump.origins.iter().min_by_key(|(_, line)| **line).map(|(id, _)| *id);
        let again = field.is_some() && first == field && dump.origins.len() > LONG_LIST;
        if again { self.begin(Format::List) } else { None }
    }

    fn set_encoding(&mut self, format: Format, encoding: Encoding, value: u64) {
        match encoding.field() {
            Some(id) if encoding.is_high() && value >> 32 != 0 => {
                self.current(format);
                self.remark(RemarkKind::TooWide(id));
            }
            Some(id) if encoding.is_high() => {
                self.set(format, id, Known::bits(value << 32, !0 << 32));
            }
            Some(id) => self.set(format, id, Known::all(value)),
            None => {
                self.current(format);
                self.remark(RemarkKind::UnknownEncoding(encoding.bits()));
            }
        }
    }
}

/// The encoding that stands in a name, marked by `0x`: `0x681e`, `GUEST_RIP (0x681e)`.
fn encoding_in(name: &str) -> Option<Encoding> {
    let mut words = name.split([' ', '\t', '(', ')', '[', ']', '{', '}', '<', '>', '"']);
    let word = words.find(|word| word.starts_with("0x") || word.starts_with("0X"))?;
    match hex(word) {
        Some((Number(Some(number)), "")) => u32::try_from(number).ok().map(Encoding::new),
        _ => None,
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
    let prefixes = [
        "vmcs_", "vmcs16_", "vmcs32_", "vmcs64_", "vmx_", "16bit_", "32bit_", "64bit_", "natural_",
    ];
    while let Some(rest) = prefixes.iter().find_map(|prefix| plain.strip_prefix(prefix)) {
        plain = rest;
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

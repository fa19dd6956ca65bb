//! Registers as QEMU and VirtualBox print them: the view of the guest, not the VMCS.
//!
//! What a hypervisor may hold differently in the VMCS stays unknown: CR0, CR4, EFER and DR7; the
//! segments of a guest in real mode; the accessed bit of a segment; the upper halves that a 32-bit
//! layout cuts off.

use vmx_types::FieldId;

use super::{
    Dump, Format, RemarkKind, Stream,
    labels::SEGMENTS,
    text::{Number, hex},
};
use crate::Known;

/// The registers, collected until the dump ends.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct State {
    segments: [Option<Segment>; 8],
    rip: Option<Register>,
    rflags: Option<Register>,
    cr3: Option<Register>,
    cr0: Option<u64>,
    gdtr: Option<Table>,
    idtr: Option<Table>,
    /// Whether the layout shows 64-bit registers.
    wide: bool,
    /// Whether the attributes come from VirtualBox, where 0 may stand for unusable.
    attributes_may_be_lost: bool,
}

#[derive(Clone, Copy, Debug)]
struct Register {
    value: u64,
    line: usize,
}

#[derive(Clone, Copy, Debug)]
struct Segment {
    selector: u64,
    base: u64,
    limit: u64,
    /// Access rights, without an unusable bit.
    rights: u64,
    line: usize,
}

#[derive(Clone, Copy, Debug)]
struct Table {
    base: u64,
    limit: u64,
    line: usize,
}

const NAMES: [&str; 8] = ["CS", "DS", "SS", "ES", "FS", "GS", "LDT", "TR"];
const LDTR: usize = 6;
const TR: usize = 7;

const ACCESSED: u64 = 1 << 0;
const PRESENT: u64 = 1 << 7;
const UNUSABLE: u64 = 1 << 16;
const LOW: u64 = 0xFFFF_FFFF;
/// RFLAGS bits that KVM holds differently for a guest in real mode: IOPL and VM.
const REAL_MODE_FLAGS: u64 = 3 << 12 | 1 << 17;

impl Stream {
    /// A line that begins registers, or tells how they came to be printed. `None` if the line is
    /// something else.
    pub(super) fn register_header(&mut self, lower: &str) -> Option<Option<Dump>> {
        if let Some((_, error)) = lower.split_once("entry failed, hardware error") {
            let ended = self.begin(Format::Qemu);
            let error = error.trim_start_matches([' ', ':']);
            // Of an input that ends here, `0x8` may be the beginning of an exit reason.
            let is_start = |whole: &str| whole.starts_with(error.trim());
            let may_be_cut = self.cut && (is_start("0x8000002") || is_start("0xfffffff"));
            match hex(error) {
                Some(_) if may_be_cut => self.remark(RemarkKind::CutLine),
                Some((Number(Some(error)), _)) => self.hardware_error(error),
                _ => {}
            }
            return Some(ended);
        }
        let other = ["kvm internal error. suberror", "error: kvm run failed"];
        if other.iter().any(|text| lower.contains(text)) {
            let ended = self.begin(Format::Qemu);
            self.current(Format::Qemu).reported.other_failure = true;
            return Some(ended);
        }
        if lower.contains("guest cpum (vcpu") || lower.starts_with("guest cpum state") {
            let begun = |dump: &Dump| dump.format == Format::VirtualBox;
            let is_new = self.dump.as_ref().is_none_or(|dump| !begun(dump));
            let begins = is_new || !self.registers.is_empty();
            return Some(if begins { self.begin(Format::VirtualBox) } else { None });
        }
        if lower.contains("verr_vmx_invalid_guest_state") {
            let reason = Known::all(0x8000_0021);
            self.set(Format::VirtualBox, FieldId::ExitReason, reason);
            return Some(None);
        }
        let error = lower.split_once("last instruction error").filter(|_| lower.contains("cpu["));
        if let Some((_, error)) = error {
            let error = error.trim_start_matches([' ', ':', '=']);
            if let Some((Number(Some(error @ 1..=28)), _)) = hex(error) {
                let reported = &mut self.current(Format::VirtualBox).reported;
                reported.instruction_error = u32::try_from(error).ok();
            }
            return Some(None);
        }
        None
    }

    /// The number behind QEMU's "hardware error": an exit reason, or a VM-instruction error.
    fn hardware_error(&mut self, error: u64) {
        let Ok(error) = u32::try_from(error) else { return };
        let reported = &mut self.current(Format::Qemu).reported;
        reported.hardware_error = Some(error);
        match error {
            0 | u32::MAX => reported.other_failure = true,
            1..=28 => reported.instruction_error = Some(error),
            _ => {
                self.set(Format::Qemu, FieldId::ExitReason, Known::all(error.into()));
                // The reason alone does not make the block that may follow another dump.
                self.current(Format::Qemu).origins.clear();
            }
        }
    }

    /// A line of registers.
    pub(super) fn register_line(&mut self, line: &str) {
        match self.dump.as_ref().map(|dump| dump.format) {
            Some(Format::VirtualBox) => self.virtualbox_line(line),
            Some(Format::Qemu) => self.qemu_line(line),
            _ => {}
        }
    }

    fn qemu_line(&mut self, line: &str) {
        let at = self.line;
        for (i, name) in NAMES.iter().enumerate() {
            let Some(rest) = line.strip_prefix(name) else { continue };
            let Some(rest) = rest.trim_start().strip_prefix('=') else { continue };
            let Some([selector, base, limit, attributes]) = numbers(rest) else { return };
            let rights = attributes >> 8 & 0xF0FF;
            let segment = Segment { selector, base, limit, rights, line: at };
            if let Some(slot) = self.registers.segments.get_mut(i) {
                *slot = Some(segment);
            }
            return;
        }
        for (name, slot) in [("GDT=", &mut self.registers.gdtr), ("IDT=", &mut self.registers.idtr)]
        {
            if let Some(rest) = line.strip_prefix(name) {
                if let Some([base, limit]) = numbers(rest) {
                    *slot = Some(Table { base, limit, line: at });
                }
                return;
            }
        }
        for word in line.split_whitespace() {
            let Some((name, rest)) = word.split_once('=') else { continue };
            let Some((Number(Some(value)), "")) = hex(rest) else { continue };
            let register = Some(Register { value, line: at });
            match name {
                "RIP" => (self.registers.rip, self.registers.wide) = (register, true),
                "EIP" => self.registers.rip = register,
                "RFL" | "EFL" => self.registers.rflags = register,
                "CR0" => self.registers.cr0 = Some(value),
                "CR3" => self.registers.cr3 = register,
                "SMM" => {
                    if let Some(dump) = &mut self.dump {
                        dump.smm = Some(value != 0);
                    }
                }
                _ => {}
            }
        }
    }

    fn virtualbox_line(&mut self, line: &str) {
        let at = self.line;
        self.registers.attributes_may_be_lost = true;
        let lower = line.to_ascii_lowercase();
        if lower.starts_with("sysenter") {
            // `SysEnter={cs=0000 eip=00000000 esp=00000000}`: MSRs, not the registers.
            return;
        }
        for (i, name) in ["cs", "ds", "ss", "es", "fs", "gs", "ldtr", "tr"].iter().enumerate() {
            let Some(rest) = lower.strip_prefix(name) else { continue };
            let Some(rest) = rest.trim_start().strip_prefix("={") else { continue };
            let value = |label: &str| {
                let (Number(value), _) = hex(rest.split_once(label)?.1)?;
                value
            };
            let selector = hex(rest).and_then(|(Number(number), _)| number);
            if let (Some(selector), Some(base), Some(limit), Some(rights)) =
                (selector, value("base="), value("limit="), value("flags="))
            {
                let segment = Segment { selector, base, limit, rights, line: at };
                if let Some(slot) = self.registers.segments.get_mut(i) {
                    *slot = Some(segment);
                }
            }
            break;
        }
        for word in lower.split_whitespace() {
            let Some((name, rest)) = word.split_once('=') else { continue };
            let Some((Number(Some(value)), rest)) = hex(rest) else { continue };
            let register = Some(Register { value, line: at });
            let table = hex(rest.trim_start_matches(':')).and_then(|(Number(limit), _)| {
                Some(Table { base: value, limit: limit?, line: at })
            });
            match name {
                "rip" => (self.registers.rip, self.registers.wide) = (register, true),
                "eip" => self.registers.rip = register,
                "eflags" => self.registers.rflags = register,
                "cr0" => self.registers.cr0 = Some(value),
                "cr3" => self.registers.cr3 = register,
                "gdtr" => self.registers.gdtr = table,
                "idtr" => self.registers.idtr = table,
                _ => {}
            }
        }
    }
}

/// Whose registers a line belongs to, if it can only be one of them: QEMU's, or VirtualBox's.
pub(super) fn owner(line: &str) -> Option<Format> {
    let starts = |names: &[&str]| names.iter().any(|name| line.starts_with(name));
    let counts = |text: &str| line.matches('=').count() == 4 && line.contains(text);
    let is_segment = || {
        let name = NAMES.iter().find_map(|name| line.strip_prefix(name))?;
        numbers::<4>(name.trim_start().strip_prefix('=')?)
    };
    let is_table = || numbers::<2>(line.strip_prefix("GDT=").or(line.strip_prefix("IDT="))?);
    if starts(&["EAX=", "RAX="]) && counts("DX=")
        || starts(&["EIP=", "RIP="]) && line.contains("FL=")
        || starts(&["CR0="]) && line.contains("CR2=")
        || is_segment().is_some()
        || is_table().is_some()
    {
        return Some(Format::Qemu);
    }
    let is_segment = ["={", "base=", "limit=", "flags="].iter().all(|part| line.contains(part));
    let is_virtualbox = is_segment
        || starts(&["eax=", "rax="]) && counts("dx=")
        || starts(&["eip=", "rip="]) && line.contains("sp=")
        || starts(&["cr0="]) && line.contains("cr2=");
    is_virtualbox.then_some(Format::VirtualBox)
}

/// Whether a line is the first of QEMU's registers.
pub(super) fn is_first(line: &str) -> bool {
    ["EAX=", "RAX="].iter().any(|name| line.starts_with(name))
}

/// Exactly `N` numbers at the start of a text, each followed by space or nothing.
fn numbers<const N: usize>(text: &str) -> Option<[u64; N]> {
    let mut words = text.split_whitespace();
    let mut numbers = [0; N];
    for number in &mut numbers {
        match hex(words.next()?) {
            Some((Number(Some(value)), "")) => *number = value,
            _ => return None,
        }
    }
    Some(numbers)
}

impl State {
    /// Whether no register was read.
    pub(super) fn is_empty(&self) -> bool {
        self.rip.is_none() && self.segments.iter().all(Option::is_none)
    }

    /// Puts what is certain of the registers into the dump.
    pub(super) fn finish(&self, dump: &mut Dump) {
        let shown = self.segments.iter().flatten().count();
        let is_zero = |segment: &Segment| {
            (segment.selector, segment.base, segment.limit, segment.rights) == (0, 0, 0, PRESENT)
        };
        if shown == 8 && self.segments.iter().flatten().all(is_zero) {
            dump.unreadable_state = true;
            return;
        }
        if dump.reported.hardware_error == Some(u32::MAX) {
            // Not VMX.
            return;
        }
        let full = if self.wide { !0 } else { LOW };
        let real_mode = self.cr0.is_none_or(|cr0| cr0 & 1 == 0);
        let virtual_8086 = self.rflags.is_none_or(|flags| flags.value >> 17 & 1 != 0);
        let mut set = |id: FieldId, value: u64, mask: u64, line: usize| {
            dump.vmcs.set(id, Known::bits(value, mask));
            dump.origins.entry(id).or_insert(line);
        };
        if let Some(rip) = self.rip {
            set(FieldId::GuestRip, rip.value, full, rip.line);
        }
        if let Some(flags) = self.rflags {
            let hidden = if real_mode { REAL_MODE_FLAGS } else { 0 };
            set(FieldId::GuestRflags, flags.value, !hidden, flags.line);
        }
        if let Some(cr3) = self.cr3 {
            set(FieldId::GuestCr3, cr3.value, full, cr3.line);
        }
        for (table, [limit, base]) in [
            (self.gdtr, [FieldId::GuestGdtrLimit, FieldId::GuestGdtrBase]),
            (self.idtr, [FieldId::GuestIdtrLimit, FieldId::GuestIdtrBase]),
        ] {
            if let Some(table) = table {
                set(limit, table.limit, !0, table.line);
                set(base, table.base, full, table.line);
            }
        }
        let rows = self.segments.iter().zip(SEGMENTS).enumerate();
        for (i, (segment, [selector, rights, limit, base])) in rows {
            let Some(segment) = segment else { continue };
            if (real_mode || virtual_8086) && i != LDTR {
                continue;
            }
            set(selector, segment.selector, !0, segment.line);
            set(limit, segment.limit, !0, segment.line);
            // VirtualBox shows the bases of LDTR and TR in 32 bits where they fit.
            set(base, segment.base, full, segment.line);
            let usable = segment.rights & PRESENT != 0 && segment.rights & UNUSABLE == 0;
            if usable {
                let hidden = if i == LDTR || i == TR { 0 } else { ACCESSED };
                set(rights, segment.rights, !hidden, segment.line);
            } else if i != 0 && i != TR && !self.attributes_may_be_lost {
                set(rights, segment.rights | UNUSABLE, !0, segment.line);
            }
        }
    }
}

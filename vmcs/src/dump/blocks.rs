//! KVM's and Xen's blocks: headers, lines of labels, segments, MSR lists.

use vmx_types::FieldId;

use super::{
    Dump, Format, ListedMsr, MOST_MSRS, RemarkKind, Stream,
    labels::{COLUMNS, LINES, Line, Part, SEGMENT_LINES, Value},
    text::{Number, hex},
};
use crate::Known;

/// A wrapped line: the labels that are still to come, or the value of the first of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    labels: &'static [(&'static str, Value)],
    value_is_next: bool,
}

/// The rest of `text` behind a label, in which a space stands for any number of spaces.
pub(super) fn behind<'t>(text: &'t str, label: &str) -> Option<&'t str> {
    let first = |text: &str| text.bytes().next().map(|byte| byte.to_ascii_lowercase());
    if first(text) != first(label) {
        return None;
    }
    let mut rest = text;
    for (i, word) in label.split(' ').enumerate() {
        let trimmed = if i == 0 { rest } else { rest.trim_start() };
        let start = trimmed.get(..word.len())?;
        if !start.eq_ignore_ascii_case(word) {
            // A label that ends in `=` may have spaces before it.
            let stem = word.strip_suffix('=')?;
            let start = trimmed.get(..stem.len())?;
            if !start.eq_ignore_ascii_case(stem) {
                return None;
            }
            rest = trimmed.get(stem.len()..)?.trim_start().strip_prefix('=')?;
            continue;
        }
        rest = trimmed.get(word.len()..)?;
    }
    Some(rest.trim_start())
}

/// The rest of `text` behind the first place where a label stands.
fn find<'t>(text: &'t str, label: &str) -> Option<&'t str> {
    let label =
        if label == "errcode =" && !text.contains("errcode") { "errorcode =" } else { label };
    text.char_indices().find_map(|(at, _)| {
        let is_start =
            text.get(..at)?.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '_');
        if is_start { behind(text.get(at..)?, label) } else { None }
    })
}

impl Stream {
    /// A line that begins a dump or a part of one. `None` if it is something else.
    pub(super) fn header(&mut self, line: &str) -> Option<Option<Dump>> {
        let has_fields = !self.registers.is_empty()
            || self.dump.as_ref().is_some_and(|dump| !dump.origins.is_empty());
        if line.contains("*** Guest State ***") {
            // The header lines before the block belong to it.
            let ended = if has_fields { self.begin(Format::Kvm) } else { None };
            let dump = self.current(Format::Kvm);
            if dump.format != Format::Xen {
                dump.format = Format::Kvm;
            }
            self.part = Some(Part::Guest);
            self.open = None;
            return Some(ended);
        }
        for (text, part) in
            [("*** Host State ***", Part::Host), ("*** Control State ***", Part::Control)]
        {
            if line.contains(text) {
                self.current(Format::Kvm);
                self.part = Some(part);
                self.open = None;
                return Some(None);
            }
        }
        if let Some(rest) = line.strip_prefix("VMCS ") {
            if rest.contains("last attempted VM-entry on CPU") {
                return Some(self.begin(Format::Kvm));
            }
            if rest.contains("Area") {
                return Some(None);
            }
        }
        if line.contains("VMCS Area") {
            return Some(None);
        }
        let lower = line.to_ascii_lowercase();
        if lower.contains("vmentry failure (reason")
            || lower.contains("failed vm entry (exit reason")
        {
            let ended = self.begin(Format::Xen);
            if let Some((Number(Some(reason)), rest)) =
                lower.split_once("reason ").and_then(|(_, rest)| hex(rest))
            {
                self.set(Format::Xen, FieldId::ExitReason, Known::all(reason));
                // The reason alone does not make the next block another dump.
                self.current(Format::Xen).origins.clear();
                if let Some((_, entry)) = rest.split_once("entry ") {
                    let digits = entry.split(|c: char| !c.is_ascii_digit()).next();
                    self.pending_msr = digits.and_then(|d| d.parse().ok());
                }
            }
            return Some(ended);
        }
        for instruction in ["VMLAUNCH error:", "VMRESUME error:"] {
            if let Some((_, rest)) = line.split_once(instruction) {
                let ended = self.begin(Format::Xen);
                if let Some((Number(Some(error)), _)) = hex(rest.trim_start()) {
                    self.current(Format::Xen).reported.instruction_error =
                        u32::try_from(error).ok();
                }
                return Some(ended);
            }
        }
        self.register_header(&lower)
    }

    /// An entry of an MSR list: KVM's `  0: msr=0x.. value=0x..`, Xen's `msr .. val .. (mbz ..)`.
    pub(super) fn msr_line(&mut self, line: &str) -> bool {
        let kvm = line.split_once(':').and_then(|(number, rest)| {
            let number: u32 = number.trim().parse().ok()?;
            let (index, rest) = hex(behind(rest.trim_start(), "msr=")?)?;
            let (value, _) = hex(find(rest, "value=")?)?;
            Some((number.checked_add(1)?, index, value, None))
        });
        let xen = || {
            let (index, rest) = hex(behind(line, "msr ")?)?;
            let (value, rest) = hex(find(rest, "val ")?)?;
            let reserved = find(rest, "mbz ").and_then(hex).map(|(number, _)| number);
            Some((self.pending_msr?.checked_add(1)?, index, value, reserved))
        };
        let Some((number, Number(Some(index)), Number(Some(value)), reserved)) = kvm.or_else(xen)
        else {
            return false;
        };
        let reserved = reserved.and_then(|Number(dword)| u32::try_from(dword?).ok());
        // KVM lists what it loads at the exit too: that belongs to the host.
        let Ok(index) = u32::try_from(index) else { return false };
        if self.part == Some(Part::Guest) || self.pending_msr.is_some() {
            let dump = self.current(Format::Kvm);
            if dump.msr_load.len() < MOST_MSRS {
                dump.msr_load.push(ListedMsr { number, index, reserved, value });
            }
        }
        true
    }

    /// The rest of a line that a mail program wrapped.
    pub(super) fn continue_wrapped(&mut self, line: &str) -> bool {
        let Some(open) = self.open.take() else { return false };
        if open.value_is_next {
            if let [(_, value), rest @ ..] = open.labels {
                if let Some(text) = self.take_value(*value, line) {
                    self.take_labels(rest, text);
                    return true;
                }
            }
            return false;
        }
        let starts = open.labels.first().is_some_and(|(label, _)| behind(line, label).is_some());
        if starts {
            self.take_labels(open.labels, line);
        }
        starts
    }

    /// A line of labels, or a row of columns.
    pub(super) fn block_line(&mut self, line: &str) -> bool {
        let begins = |candidate: &&Line| {
            candidate.labels.first().is_some_and(|(label, _)| behind(line, label).is_some())
        };
        let fits = |candidate: &&Line| {
            begins(candidate)
                && candidate.labels.get(1).is_none_or(|(label, _)| find(line, label).is_some())
        };
        let parts = match self.part {
            // The labels of the control part are like no others: its heading may be cut off.
            Some(part) => [Some(part), Some(Part::Control)],
            None => [Some(Part::Control), Some(Part::Guest)],
        };
        for part in parts.into_iter().flatten() {
            let lines = || LINES.iter().chain(SEGMENT_LINES).filter(|line| line.part == part);
            let Some(found) = lines().find(fits).or_else(|| lines().find(begins)) else { continue };
            // Without a heading, a lone label such as `CR3 =` may come from anywhere.
            if self.part.is_none() && self.dump.is_none() && found.labels.len() < 2 {
                return false;
            }
            self.take_labels(found.labels, line);
            return true;
        }
        self.part != Some(Part::Host) && self.columns(line)
    }

    /// A row of Xen's table of segments: numbers without labels.
    fn columns(&mut self, line: &str) -> bool {
        let Some((name, numbers)) = line.split_once(':') else { return false };
        let row = COLUMNS.iter().find(|(label, _)| *label == name.trim());
        let Some((_, ids)) = row else { return false };
        let mut words = numbers.split_whitespace();
        let mut any = false;
        for &id in *ids {
            match words.next().and_then(hex) {
                Some((Number(Some(number)), "")) => self.set(Format::Xen, id, Known::all(number)),
                _ => return any,
            }
            any = true;
        }
        any
    }

    /// Reads the labels of a line in their order; what is missing at the end stays open.
    fn take_labels(&mut self, labels: &'static [(&'static str, Value)], line: &str) {
        let mut text = line;
        self.old_xen |= labels.first().is_some_and(|(label, _)| *label == "CR3: actual=");
        for (i, (label, value)) in labels.iter().enumerate() {
            let here = if i == 0 { behind(text, label) } else { find(text, label) };
            let Some(rest) = here else {
                let labels = labels.get(i..).unwrap_or(&[]);
                self.open = Some(Open { labels, value_is_next: false });
                return;
            };
            if rest.is_empty() {
                let labels = labels.get(i..).unwrap_or(&[]);
                self.open = Some(Open { labels, value_is_next: true });
                return;
            }
            match self.take_value(*value, rest) {
                Some(rest) => text = rest,
                None => {
                    self.current(Format::Kvm);
                    self.remark(RemarkKind::NoValue(label));
                    text = rest;
                }
            }
        }
        // Several lines in one, as later versions join them.
        let rest = text.trim_start_matches([' ', ',', ';', '\t']);
        if !rest.is_empty() {
            self.block_line(rest);
        }
    }

    fn take_value<'t>(&mut self, value: Value, text: &'t str) -> Option<&'t str> {
        let (format, old_xen) = (Format::Kvm, self.old_xen);
        let mut set = |id, Number(number): Number| {
            self.current(format);
            match number {
                Some(number) => self.set(format, id, Known::all(number)),
                None => self.remark(RemarkKind::TooWide(id)),
            }
        };
        match value {
            Value::Pair(first, second) => {
                let (one, rest) = hex(text)?;
                let (two, rest) = hex(rest.strip_prefix(':')?)?;
                set(first, one);
                set(second, two);
                Some(rest)
            }
            Value::InterruptStatus => {
                let (svi, rest) = hex(text)?;
                let (rvi, rest) = hex(rest.strip_prefix('|')?)?;
                let status = svi.0.zip(rvi.0).map(|(svi, rvi)| svi << 8 | rvi);
                set(FieldId::GuestInterruptStatus, Number(status));
                Some(rest)
            }
            Value::Decimal(id) => {
                let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
                let (digits, rest) = text.split_at(end);
                set(id, Number(Some(digits.parse().ok()?)));
                Some(rest)
            }
            Value::Efer(id) => {
                let (number, rest) = hex(text)?;
                let remark = rest.trim_start();
                if !remark.starts_with("(effective)") && !remark.starts_with("(autoload)") {
                    set(id, number);
                }
                Some(rest)
            }
            Value::Ignored => hex(text).map(|(_, rest)| rest),
            Value::Field(id) => {
                let (number, rest) = hex(text)?;
                let id = match id {
                    FieldId::VmExitInstructionLength if old_xen => {
                        FieldId::VmEntryInstructionLength
                    }
                    id => id,
                };
                // Xen prints 0 for a field that it cannot read.
                if id != FieldId::TscMultiplier || number != Number(Some(0)) {
                    set(id, number);
                }
                Some(rest)
            }
        }
    }
}

//! KVM's and Xen's blocks: headers, lines of labels, segments, MSR lists.

use vmx_types::FieldId;

use super::{
    Dump, Format, ListedMsr, MOST_MSRS, RemarkKind, Stream,
    labels::{COLUMNS, LINES, Part, SEGMENT_LINES, Value},
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

/// The labels of a line of a part: those of the row whose second label is there too, or else of the
/// first row that begins so.
fn labels_of(part: Part, line: &str) -> Option<&'static [(&'static str, Value)]> {
    let mut first = None;
    for row in LINES.iter().chain(SEGMENT_LINES).filter(|row| row.part == part) {
        let begins = row.labels.first().is_some_and(|(label, _)| behind(line, label).is_some());
        if begins && row.labels.get(1).is_none_or(|(label, _)| find(line, label).is_some()) {
            return Some(row.labels);
        }
        first = first.or(begins.then_some(row.labels));
    }
    first
}

impl Stream {
    /// A line that begins a dump or a part of one. `None` if it is something else.
    pub(super) fn header(&mut self, line: &str) -> Option<Option<Dump>> {
        if line.contains("autoload:") || line.contains("autostore:") {
            self.stores = line.contains("autostore:");
            return Some(None);
        }
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
                let ended = if has_fields { self.begin(Format::Kvm) } else { None };
                self.current(Format::Kvm).format = Format::Kvm;
                return Some(ended);
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
            let reason = lower.split_once("reason ").and_then(|(_, rest)| hex(rest));
            if let Some((Number(Some(reason)), rest)) = reason.filter(|(_, rest)| !rest.is_empty())
            {
                self.set(Format::Xen, FieldId::ExitReason, Known::all(reason));
                // The reason alone does not make the next block another dump.
                self.current(Format::Xen).origins.clear();
                self.xen_qualification(rest);
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

    /// The exit qualification, in parentheses at the end of Xen's header: `Invalid guest state (4)`.
    fn xen_qualification(&mut self, text: &str) {
        let in_parentheses = text.rsplit_once('(').and_then(|(_, rest)| hex(rest));
        if let Some((Number(Some(number)), rest)) = in_parentheses {
            if text.contains("invalid guest state") && rest.starts_with(')') {
                self.set(Format::Xen, FieldId::ExitQualification, Known::all(number));
                self.current(Format::Xen).origins.clear();
            }
        }
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
        if self.part == Some(Part::Guest) && !self.stores || self.pending_msr.is_some() {
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
        // The parts follow one another; the headings of later ones may be cut off.
        let parts = [Part::Guest, Part::Host, Part::Control];
        let later = parts.into_iter().filter(|part| self.part.is_none_or(|now| *part >= now));
        let found = || later.clone().filter_map(|part| Some((part, labels_of(part, line)?)));
        let Some((part, labels)) = found().next() else {
            return self.part != Some(Part::Host) && self.columns(line);
        };
        // Without a heading, a lone label such as `CR3 =` may come from anywhere.
        let is_lone = || found().all(|(_, labels)| labels.len() < 2);
        if self.part.is_none() && self.dump.is_none() && is_lone() {
            return false;
        }
        if self.part != Some(part) && found().count() > 1 {
            self.current(Format::Kvm);
            self.remark(RemarkKind::NoHeading(labels.first().map_or("", |(label, _)| label)));
            return true;
        }
        self.part = Some(part);
        self.take_labels(labels, line);
        true
    }

    /// A row of Xen's table of segments: numbers without labels.
    fn columns(&mut self, line: &str) -> bool {
        let Some((name, numbers)) = line.split_once(':') else { return false };
        let row = COLUMNS.iter().find(|(label, _)| *label == name.trim());
        let Some((_, ids)) = row else { return false };
        // Other programs print selectors so; a row of the table is whole, and within a dump.
        let is_row = numbers
            .split_whitespace()
            .take(ids.len())
            .all(|word| hex(word).is_some_and(|(_, rest)| rest.is_empty()));
        if self.dump.is_none() || !is_row {
            return false;
        }
        let mut text = numbers.trim_start();
        let mut any = false;
        for &id in *ids {
            let Some((number, rest)) = hex(text) else { break };
            self.set_number(id, number, text, rest);
            text = rest.trim_start();
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
            // Some versions print the labels of a line in another order.
            let Some(rest) = here.or_else(|| find(line, label)) else {
                let later = labels.get(i + 1..).unwrap_or(&[]);
                if later.iter().any(|(label, _)| find(line, label).is_some()) {
                    self.current(Format::Kvm);
                    self.remark(RemarkKind::NoValue(label));
                    continue;
                }
                let labels = labels.get(i..).unwrap_or(&[]);
                self.open = Some(Open { labels, value_is_next: false });
                return;
            };
            if rest.is_empty() {
                let labels = labels.get(i..).unwrap_or(&[]);
                self.open = Some(Open { labels, value_is_next: true });
                return;
            }
            let after = match self.take_value(*value, rest) {
                Some(after) => after,
                None => {
                    self.current(Format::Kvm);
                    self.remark(RemarkKind::NoValue(label));
                    rest
                }
            };
            // The text goes on behind the last label, whatever their order.
            if after.len() < text.len() {
                text = after;
            }
        }
        // Several lines in one, as later versions join them.
        let rest = text.trim_start_matches([' ', ',', ';', '\t']);
        if !rest.is_empty() {
            self.block_line(rest);
        }
    }

    /// Notes the value of what stands behind a label; gives the rest of the line. `None` if there is
    /// no number.
    fn take_value<'t>(&mut self, value: Value, text: &'t str) -> Option<&'t str> {
        match value {
            Value::Pair(first, second) => {
                let (one, rest) = hex(text)?;
                let second_text = rest.strip_prefix(':')?;
                let (two, rest) = hex(second_text)?;
                self.set_number(first, one, text, second_text);
                self.set_number(second, two, second_text, rest);
                Some(rest)
            }
            Value::InterruptStatus => {
                let (svi, rest) = hex(text)?;
                let (rvi, rest) = hex(rest.strip_prefix('|')?)?;
                let status = svi.0.zip(rvi.0).map(|(svi, rvi)| svi << 8 | rvi);
                self.set_number(FieldId::GuestInterruptStatus, Number(status), text, rest);
                Some(rest)
            }
            Value::Decimal(id) => {
                let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
                let (digits, rest) = text.split_at(end);
                self.set_number(id, Number(Some(digits.parse().ok()?)), text, rest);
                Some(rest)
            }
            Value::Efer(id) => {
                let (number, rest) = hex(text)?;
                let remark = rest.trim_start();
                // The end of the line may hide the remark.
                let is_hidden = remark.starts_with('(') || self.cut && remark.is_empty();
                if !is_hidden {
                    self.set_number(id, number, text, rest);
                }
                Some(rest)
            }
            Value::Ignored => hex(text).map(|(_, rest)| rest),
            Value::Field(id) => {
                let (number, rest) = hex(text)?;
                let id = match id {
                    FieldId::VmExitInstructionLength if self.old_xen => {
                        FieldId::VmEntryInstructionLength
                    }
                    id => id,
                };
                // Xen prints 0 for a field that it cannot read.
                if id != FieldId::TscMultiplier || number != Number(Some(0)) {
                    self.set_number(id, number, text, rest);
                }
                Some(rest)
            }
        }
    }

    /// Notes the number that `text` begins with, and `rest` follows.
    fn set_number(&mut self, id: FieldId, number: Number, text: &str, rest: &str) {
        self.current(Format::Kvm);
        if let Some((id, number, _)) = self.suspect.take() {
            self.set(Format::Kvm, id, Known::all(number));
        }
        let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
        let digits = text.get(..end).map_or(0, |number| number.trim_start_matches("0x").len());
        match number {
            Number(Some(number)) if rest.trim().is_empty() && digits < fewest_digits(id) => {
                self.suspect = Some((id, number, self.line));
            }
            Number(Some(number)) => self.set(Format::Kvm, id, Known::all(number)),
            Number(None) => self.remark(RemarkKind::TooWide(id)),
        }
    }
}

/// The digits that KVM and Xen print at least for a field; a number at the end of the input with
/// fewer may have lost some.
fn fewest_digits(id: FieldId) -> usize {
    match id {
        FieldId::TprThreshold | FieldId::PostedInterruptNotificationVector => 2,
        FieldId::GuestInterruptStatus => 4,
        FieldId::GuestRflags => 8,
        FieldId::Cr3TargetCount => 1,
        FieldId::GuestIa32SysenterCs | FieldId::HostIa32SysenterCs => 4,
        id if id.name().ends_with("_access_rights") => 5,
        id => id.encoding().width().bits() as usize / 4,
    }
}

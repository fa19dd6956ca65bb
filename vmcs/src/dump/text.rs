//! Lines as people paste them: prefixes, quotes, time stamps, log records.

use alloc::{borrow::Cow, string::String};

/// The processor or thread that a kernel names before each line it prints, `[C3]`, `[T4711]`, or the
/// process that a log names, `qemu[12]:`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Caller {
    kind: char,
    number: u32,
}

/// The line without what log daemons, mail programs and consoles put before it.
pub(super) fn strip(line: &str) -> (&str, Option<Caller>) {
    let (mut line, mut caller) = (line, None);
    loop {
        let before = line;
        line = line.trim_start_matches([' ', '\t', '>', '|', '\u{a0}', '…']);
        let (rest, named) = after_brackets(line);
        (line, caller) = (rest, named.or(caller));
        line = after_times(line);
        let (rest, named) = after_program(line);
        (line, caller) = (rest, named.or(caller));
        for prefix in PREFIXES {
            line = line.strip_prefix(prefix).unwrap_or(line);
        }
        if line.len() == before.len() {
            return (line.trim_end(), caller);
        }
    }
}

const PREFIXES: &[&str] = &["(XEN)", "(qemu)", "kvm_intel:", "kvm:", "kernel:"];

/// What follows `[ 12.345678]`, `[Tue Jun 24 17:25:51 2025]`, `[ T123]`, `[...]` or `<4>`.
fn after_brackets(line: &str) -> (&str, Option<Caller>) {
    let level = line.strip_prefix('<').and_then(|rest| rest.split_once('>'));
    if let Some((_, rest)) = level.filter(|(level, _)| is_number(level)) {
        return (rest, None);
    }
    let Some((stamp, rest)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
        return (line, None);
    };
    let stamp = stamp.trim();
    let mut letters = stamp.chars();
    if let Some(kind @ ('C' | 'T')) = letters.next() {
        if let Ok(number) = letters.as_str().parse() {
            return (rest, Some(Caller { kind, number }));
        }
    }
    let is_part = |c: char| c.is_ascii_digit() || " .,:-+TZ…".contains(c);
    let is_date = DAYS.iter().any(|day| stamp.starts_with(day)) && stamp.contains(':');
    if stamp.chars().all(is_part) || is_date { (rest, None) } else { (line, None) }
}

/// What follows `12:34:56.789`, or the counter and seconds of a debug viewer.
fn after_times(line: &str) -> &str {
    let Some((word, rest)) = line.split_once([' ', '\t']) else { return line };
    let is_time = word.matches(':').count() == 2
        && word.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | ','));
    let rest = rest.trim_start();
    let seconds = || rest.split_once(['\t', ' ']).filter(|(word, _)| is_decimal(word));
    match seconds().filter(|_| is_number(word) && line.contains('\t')) {
        Some((_, rest)) => rest,
        None if is_time => rest,
        None => line,
    }
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_decimal(word: &str) -> bool {
    word.split_once('.').is_some_and(|(whole, part)| is_number(whole) && is_number(part))
}

/// What follows `Jun 24 17:25:51 host kernel:`, or an ISO time stamp with host and program. A
/// program with a number, `qemu[12]:`, is a caller.
fn after_program(line: &str) -> (&str, Option<Caller>) {
    let first = line.split_whitespace().next().unwrap_or("");
    let is_iso = first.len() >= 19
        && first.as_bytes().get(4) == Some(&b'-')
        && first.as_bytes().get(10) == Some(&b'T');
    if !MONTHS.contains(&first) && !is_iso {
        return (line, None);
    }
    for (at, _) in line.match_indices(": ") {
        let program = line.get(..at).and_then(|start| start.rsplit(' ').next()).unwrap_or("");
        let number = program.strip_suffix(']').and_then(|program| program.rsplit_once('['));
        let number = number.and_then(|(_, number)| number.parse().ok());
        if program.ends_with(']') || program == "kernel" {
            let caller = number.map(|number| Caller { kind: 'P', number });
            return (line.get(at + 2..).unwrap_or(""), caller);
        }
    }
    (line, None)
}

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The ends of a line behind prefixes that are not known: each begins behind a separator and a
/// space.
pub(super) fn ends(line: &str) -> impl Iterator<Item = &str> {
    let separators = line.match_indices([':', ']', '|', ')']).take(MOST_SEPARATORS);
    separators.filter_map(|(at, separator)| {
        let end = line.get(at + separator.len()..)?;
        end.starts_with([' ', '\t']).then(|| end.trim_start())
    })
}

const MOST_SEPARATORS: usize = 12;

/// The message of a log record, `msg="..."` or `"msg":"..."`, without its escapes; the text itself
/// if it is no such record.
pub(super) fn message(line: &str) -> Cow<'_, str> {
    if line.contains('\u{1b}') {
        return Cow::Owned(message(&without_colour(line)).into_owned());
    }
    const KEYS: [&str; 5] =
        ["msg=\"", "\"msg\":\"", "\"message\":\"", "\"MESSAGE\":\"", "\"log\":\""];
    let Some(quoted) = KEYS.iter().find_map(|key| line.split_once(key)).map(|(_, rest)| rest)
    else {
        return Cow::Borrowed(line);
    };
    let mut text = String::new();
    let mut escaped = false;
    for c in quoted.chars() {
        match (escaped, c) {
            (false, '"') => break,
            (false, '\\') => escaped = true,
            (false, c) => text.push(c),
            (true, c) => {
                escaped = false;
                text.push(match c {
                    'n' | 'r' => '\n',
                    't' => '\t',
                    c => c,
                });
            }
        }
    }
    Cow::Owned(text)
}

/// Whether a line looks like a field: a name of a few words, `=` or `:`, and nothing but a
/// hexadecimal number, perhaps with more of the kind behind it.
pub(super) fn is_assignment(line: &str) -> bool {
    let Some((name, value)) = line.split_once(['=', ':']) else { return false };
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '_' | '-' | '|' | '.');
    let is_short = name.len() <= 40 && name.chars().all(is_name);
    let number = hex(value.trim_start_matches([' ', '\t']));
    is_short && number.is_some_and(|(_, rest)| !rest.starts_with(|c: char| c.is_alphanumeric()))
}

/// The line without the escape sequences that colour it.
fn without_colour(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let mut plain = String::from(parts.next().unwrap_or(""));
    for part in parts {
        let sequence = part.strip_prefix('[').and_then(|part| part.split_once('m'));
        plain.push_str(sequence.map_or(part, |(_, rest)| rest));
    }
    plain
}

/// A hexadecimal number at the start of `text`, with or without `0x`, and what follows it.
pub(super) fn hex(text: &str) -> Option<(Number, &str)> {
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(text);
    let end = digits.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(digits.len());
    let (number, rest) = digits.split_at(end);
    if number.is_empty() || rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let significant = number.trim_start_matches('0');
    let value =
        if significant.is_empty() { Some(0) } else { u64::from_str_radix(significant, 16).ok() };
    Some((Number(value), rest))
}

/// A number of a dump; `None` if it does not fit 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number(pub(super) Option<u64>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_go_whatever_their_order() {
        for line in [
            "CR3 = 0x1",
            "[ 2311.499051] kvm_intel: CR3 = 0x1",
            "[ 2311.499051][ T4711] kvm_intel: CR3 = 0x1",
            "<4>[ 2311.499051] kvm_intel: CR3 = 0x1",
            "[Tue Jun 24 17:25:51 2025] kvm_intel: CR3 = 0x1",
            "[...] CR3 = 0x1",
            "[…] CR3 = 0x1",
            "Jun 24 17:25:51 testhost kernel: CR3 = 0x1",
            "Jun 24 17:25:51 testhost kernel: [ 12.5] kvm_intel: CR3 = 0x1",
            "2024-01-02T03:04:05+0000 host QEMU[12]: CR3 = 0x1",
            "> > (XEN) [2019-11-02 14:09:46] CR3 = 0x1",
            "\t>>>> (XEN) CR3 = 0x1 ",
            "02:40:09.419712 CR3 = 0x1",
            "00000123\t45.67890\tCR3 = 0x1",
        ] {
            assert_eq!(strip(line).0, "CR3 = 0x1", "{line}");
        }
    }

    #[test]
    fn a_line_names_its_caller() {
        let caller = |kind, number| Some(Caller { kind, number });
        assert_eq!(strip("[ 2311.499051][ T4711] kvm_intel: x").1, caller('T', 4711));
        assert_eq!(strip("[    1.000000][   C2] kvm_intel: x").1, caller('C', 2));
        assert_eq!(strip("[    1.000000] kvm_intel: x").1, None);
    }

    #[test]
    fn messages_are_unwrapped() {
        for line in [
            r#"time="x" level=error msg="a \"b\"\tc\nd" name=n"#,
            r#"{"level":"error","msg":"a \"b\"\tc\nd","name":"n"}"#,
        ] {
            assert_eq!(message(line), "a \"b\"\tc\nd");
        }
        assert_eq!(message("CR3 = 1"), "CR3 = 1");
    }

    #[test]
    fn numbers() {
        assert_eq!(hex("0x1f, x"), Some((Number(Some(0x1F)), ", x")));
        assert_eq!(hex("00ff"), Some((Number(Some(0xFF)), "")));
        assert_eq!(hex("1FFFF0000000000000"), Some((Number(None), "")));
        assert_eq!((hex("xyz"), hex("12zz"), hex("")), (None, None, None));
    }
}

//! Lines as people paste them: prefixes, quotes, time stamps.

/// The line without what log daemons, mail programs and consoles put before it.
pub(super) fn strip(mut line: &str) -> &str {
    loop {
        let before = line;
        line = line.trim_start_matches([' ', '\t', '>', '|', '\u{a0}']);
        line = after_stamp(line);
        line = after_program(line);
        for prefix in PREFIXES {
            line = line.strip_prefix(prefix).unwrap_or(line);
        }
        if line.len() == before.len() {
            return line.trim_end();
        }
    }
}

const PREFIXES: &[&str] = &["(XEN)", "(qemu)", "kvm_intel:", "kvm:", "kernel:"];

/// What follows `[ 12.345678]`, `[ T123]`, or `12:34:56.789`.
fn after_stamp(line: &str) -> &str {
    let is_stamp =
        |c: char| c.is_ascii_digit() || matches!(c, ' ' | '.' | ',' | ':' | '-' | 'T' | 'C' | '+');
    if let Some((stamp, rest)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        if stamp.contains(|c: char| c.is_ascii_digit()) && stamp.chars().all(is_stamp) {
            return rest;
        }
    }
    match line.split_once(' ') {
        Some((word, rest))
            if word.matches(':').count() == 2
                && word.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | ',')) =>
        {
            rest
        }
        _ => line,
    }
}

/// What follows `Jun 24 17:25:51 host kernel:`, or an ISO time stamp with host and program.
fn after_program(line: &str) -> &str {
    let mut words = line.split_whitespace();
    let first = words.next().unwrap_or("");
    let is_month = MONTHS.contains(&first);
    let is_iso = first.len() >= 19
        && first.as_bytes().get(4) == Some(&b'-')
        && first.as_bytes().get(10) == Some(&b'T');
    if !is_month && !is_iso {
        return line;
    }
    for (at, _) in line.match_indices(": ") {
        let program = line.get(..at).and_then(|start| start.rsplit(' ').next()).unwrap_or("");
        if program.ends_with(']') || program == "kernel" {
            return line.get(at + 2..).unwrap_or("");
        }
    }
    line
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

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
            "Jun 24 17:25:51 testhost kernel: CR3 = 0x1",
            "Jun 24 17:25:51 testhost kernel: [ 12.5] kvm_intel: CR3 = 0x1",
            "2024-01-02T03:04:05+0000 host QEMU[12]: CR3 = 0x1",
            "> > (XEN) [2019-11-02 14:09:46] CR3 = 0x1",
            "\t>>>> (XEN) CR3 = 0x1 ",
            "02:40:09.419712 CR3 = 0x1",
        ] {
            assert_eq!(strip(line), "CR3 = 0x1", "{line}");
        }
    }

    #[test]
    fn numbers() {
        assert_eq!(hex("0x1f, x"), Some((Number(Some(0x1F)), ", x")));
        assert_eq!(hex("00ff"), Some((Number(Some(0xFF)), "")));
        assert_eq!(hex("1FFFF0000000000000"), Some((Number(None), "")));
        assert_eq!((hex("xyz"), hex("12zz"), hex("")), (None, None, None));
    }
}

//! The table of rules against its specification, row by row and both ways.

use std::collections::BTreeMap;

use vmx_checks::{Outcome, RuleId, rule::NO_CHECK};

const PHASES: [&str; 14] = [
    "ctl-exec",
    "ctl-exit",
    "ctl-entry",
    "host-ctl-regs",
    "host-seg",
    "host-addr-space",
    "guest-ctl-regs",
    "guest-debug-msr",
    "guest-seg",
    "guest-dtr",
    "guest-rip-rflags",
    "guest-nonreg",
    "guest-pdpte",
    "msr-load",
];

type Row = BTreeMap<String, String>;

/// The rows of the phases that the table covers, by id.
fn specification() -> BTreeMap<String, Row> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/spec/checks.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let rows: Vec<Row> = reader.deserialize().map(Result::unwrap).collect();
    rows.into_iter()
        .filter(|row| PHASES.contains(&row["phase"].as_str()))
        .map(|row| (row["id"].clone(), row))
        .collect()
}

fn is_rule(row: &Row) -> bool {
    !row["rule"].starts_with("NO CHECK")
}

/// Rows that checks-order.md, section 9, calls provisional without a note at the row.
const PROVISIONAL: [&str; 3] = ["ctl-pid-table-align", "ctl-pid-table-width", "ctl-pid-table-last"];

#[test]
fn every_row_is_a_rule_or_the_absence_of_one() {
    let specification = specification();
    assert_eq!(specification.len(), 390);
    for (id, row) in &specification {
        let listed = NO_CHECK.iter().any(|(name, _)| name == id);
        assert_eq!(RuleId::from_name(id).is_some(), is_rule(row), "{id}");
        assert_eq!(listed, !is_rule(row), "{id}");
    }
    for rule in RuleId::ALL {
        assert!(specification.contains_key(rule.name()), "{rule} is not in the specification");
    }
    for (name, reason) in NO_CHECK {
        assert!(specification.contains_key(*name), "{name} is not in the specification");
        assert!(!reason.is_empty(), "{name}");
    }
}

#[test]
fn every_column_is_that_of_the_specification() {
    let specification = specification();
    for &id in RuleId::ALL {
        let (rule, row) = (id.rule(), &specification[id.name()]);
        assert_eq!(rule.phase.name(), row["phase"], "{id}");
        let number = row["sdm"].split([' ', ';']).next().unwrap();
        assert_eq!(rule.section.number, number, "{id}");
        let fields = rule.fields.iter().map(|field| field.name());
        let reads: Vec<_> = fields.chain(rule.words.iter().map(|word| word.name())).collect();
        assert_eq!(reads.join(";"), row["reads"], "{id}");
        assert_eq!(rule.outcome.to_string(), row["on_failure"], "{id}");
        let unsure = row["notes"].contains("UNSURE") || PROVISIONAL.contains(&id.name());
        assert_eq!(rule.confirmed, !unsure, "{id}");
    }
}

#[test]
fn every_rule_is_explained() {
    for &id in RuleId::ALL {
        let rule = id.rule();
        for text in [rule.summary, rule.meaning, rule.fix] {
            assert!(text.ends_with('.'), "{id}: {text}");
            assert!(!text.contains("  "), "{id}: {text}");
        }
        assert_eq!(rule.blame.is_empty(), rule.fields.is_empty(), "{id}");
        for blame in rule.blame {
            assert!(rule.fields.contains(&blame.field()), "{id}: {blame:?} is not read");
        }
        let undefined = rule.outcome == Outcome::Undefined;
        assert_eq!(undefined, !rule.outcome.is_failure(), "{id}");
    }
}

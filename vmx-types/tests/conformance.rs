//! The tables of fields and control bits against their specification, row by row and both ways.

use std::collections::BTreeMap;

use vmx_types::{
    FieldId, FieldValue,
    capability::{Basic, EptVpidCap, FeatureControl, FixedBits, Misc, VmcsEnum},
    controls::{
        EntryControls, ExitControls, PinControls, PrimaryControls, SecondaryControls,
        SecondaryExitControls, TertiaryControls, VmFunctionControls,
    },
    field::{Area, Capability, Existence, Width},
    registers::{Cr0, Cr4},
};

type Row = BTreeMap<String, String>;

fn rows(name: &str) -> Vec<Row> {
    let path = format!("{}/spec/{name}", env!("CARGO_MANIFEST_DIR"));
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

#[test]
fn fields() {
    let rows = rows("fields.csv");
    assert_eq!(rows.len(), FieldId::COUNT);
    for (&id, row) in FieldId::ALL.iter().zip(&rows) {
        let (name, encoding) = (id.name(), id.encoding());
        assert_eq!(format!("0x{:04X}", encoding.bits()), row["encoding_hex"], "{name}");
        assert_eq!(name, row["name"]);
        assert_eq!(id.manual_name(), row["sdm_name"], "{name}");
        let width = match encoding.width() {
            Width::Bits16 => "16",
            Width::Bits32 => "32",
            Width::Bits64 => "64",
            Width::Natural => "natural",
        };
        assert_eq!(width, row["width"], "{name}");
        let kind = match encoding.area() {
            Area::Control => "control",
            Area::ReadOnlyData => "read-only",
            Area::Guest => "guest",
            Area::Host => "host",
        };
        assert_eq!(kind, row["kind"], "{name}");
        assert_eq!(id.is_read_only(), kind == "read-only", "{name}");
        assert_eq!(FieldId::from_name(name), Some(id));
        // The Rust spellings follow the name.
        assert_eq!(format!("{id:?}"), name);
    }
}

/// The condition as the specification words it, without the MSR that tells.
fn existence(id: FieldId) -> String {
    let Existence::IfAny(any) = id.existence() else { return "always".into() };
    let one = |capability: &Capability| match capability {
        Capability::Pin(control) => format!("pin.{control} may be 1"),
        Capability::Primary(control) => format!("primary.{control} may be 1"),
        Capability::Secondary(control) => format!("secondary.{control} may be 1"),
        Capability::Tertiary(control) => format!("tertiary.{control} may be 1"),
        Capability::Exit(control) => format!("exit.{control} may be 1"),
        Capability::SecondaryExit(control) => format!("exit2.{control} may be 1"),
        Capability::Entry(control) => format!("entry.{control} may be 1"),
        Capability::VmFunction(VmFunctionControls::EPTP_SWITCHING) => {
            "VM function EPTP switching available".into()
        }
        Capability::VmFunction(other) => format!("VM function {other}"),
        Capability::Cr3Targets(least) => format!("number of CR3 targets > {}", least - 1),
        Capability::Fred => "CPU has FRED".into(),
        Capability::Seam => "SEAM/TDX-capable CPU only".into(),
    };
    any.iter().map(one).collect::<Vec<_>>().join(" or ")
}

#[test]
fn conditions_of_existence() {
    for (&id, row) in FieldId::ALL.iter().zip(&rows("fields.csv")) {
        // Cut what follows the condition: the MSR behind a colon, or a remark behind a semicolon.
        let parts =
            row["exists_when"].split(" or ").map(|part| part.split([':', ';']).next().unwrap());
        assert_eq!(existence(id), parts.collect::<Vec<_>>().join(" or "), "{id}");
    }
}

/// The mask of a bit, or of a range such as `30:0`.
fn mask(bits: &str) -> u64 {
    let (high, low) = bits.split_once(':').unwrap_or((bits, bits));
    !0 >> (63 - high.parse::<u32>().unwrap()) & !0 << low.parse::<u32>().unwrap()
}

/// Holds a control word against the rows of its word.
fn word<W: FieldValue>(name: &str, default1: u64) {
    let (mut named, mut reserved, mut expected_default1) = (BTreeMap::new(), 0_u64, 0_u64);
    for row in rows("controls.csv").iter().filter(|row| row["word"] == name) {
        let mask = mask(&row["bit"]);
        if row["default1"] == "yes" {
            expected_default1 |= mask;
        }
        if row["name"].starts_with("reserved") {
            reserved |= mask;
        } else {
            named.insert(mask, row["name"].clone());
        }
    }
    let flags: BTreeMap<_, _> =
        W::FLAGS.iter().map(|flag| (flag.mask, flag.name.to_owned())).collect();
    assert_eq!(flags, named, "{name}");
    assert_eq!(default1, expected_default1, "{name}");
    let all = flags.keys().fold(0, |bits, mask| bits | mask);
    assert_eq!((all & reserved, all | reserved), (0, W::WIDTH.mask()), "{name}");
}

#[test]
fn control_words() {
    word::<PinControls>("pin", PinControls::DEFAULT1.to_raw());
    word::<PrimaryControls>("primary", PrimaryControls::DEFAULT1.to_raw());
    word::<SecondaryControls>("secondary", 0);
    word::<TertiaryControls>("tertiary", 0);
    word::<ExitControls>("exit", ExitControls::DEFAULT1.to_raw());
    word::<SecondaryExitControls>("exit2", 0);
    word::<EntryControls>("entry", EntryControls::DEFAULT1.to_raw());
    word::<VmFunctionControls>("vmfunc", 0);
}

#[test]
fn capability_msrs() {
    word::<Basic>("vmx_basic", 0);
    word::<Misc>("vmx_misc", 0);
    word::<EptVpidCap>("ept_vpid_cap", 0);
    word::<FeatureControl>("feature_control", 0);
    // The table names the one group of IA32_VMX_VMCS_ENUM, and no reserved bits.
    let rows = rows("controls.csv");
    let row = rows.iter().find(|row| row["word"] == "vmcs_enum").unwrap();
    let [index] = VmcsEnum::FLAGS else { panic!("one group") };
    assert_eq!((index.mask, index.name), (mask(&row["bit"]), &row["name"][..]));
    let known: Vec<_> = rows.iter().map(|row| row["word"].clone()).collect();
    let words = [
        "pin",
        "primary",
        "secondary",
        "tertiary",
        "exit",
        "exit2",
        "entry",
        "vmfunc",
        "vmx_basic",
        "vmx_misc",
        "ept_vpid_cap",
        "feature_control",
        "vmcs_enum",
        "cr0_fixed0",
        "cr0_fixed1",
        "cr4_fixed0",
        "cr4_fixed1",
    ];
    assert!(known.iter().all(|word| words.contains(&&word[..])), "a word without a test");
}

/// The fixed bits of CR0 and CR4: their MSRs report every bit of the register that has a name, and
/// the table writes a value of FIXED0 with its names.
#[test]
fn fixed_bits() {
    fn register<R: FieldValue>(fixed0: &str, fixed1: &str) {
        let rows = rows("controls.csv");
        let row = |word| rows.iter().find(|row| row["word"] == word).unwrap();
        for row in [row(fixed0), row(fixed1)] {
            let mask = mask(&row["bit"]);
            assert!(R::FLAGS.iter().all(|flag| flag.mask & !mask == 0), "{}", row["word"]);
        }
        let (bits, names) = row(fixed0)["kvm_l1"].split_once(" (").unwrap();
        let bits = u64::from_str_radix(bits.strip_prefix("0x").unwrap(), 16).unwrap();
        let fixed = FixedBits::<R>::from_msrs(bits, !0);
        let names = names.strip_suffix(')').unwrap().replace(", ", " | ");
        assert_eq!(fixed.must_be_one().to_string(), names);
        assert!(fixed.allows(R::from_raw(bits)) && !fixed.allows(R::from_raw(0)));
    }
    register::<Cr0>("cr0_fixed0", "cr0_fixed1");
    register::<Cr4>("cr4_fixed0", "cr4_fixed1");
}

#[test]
fn unknown_bits_are_kept_and_shown() {
    let controls = PinControls::from_raw(0x8000_0001);
    assert_eq!(controls.to_raw(), 0x8000_0001);
    assert_eq!(controls.to_string(), "external_interrupt_exiting | 0x80000000");
    assert_eq!(PinControls::from_raw(0).to_string(), "0");
}

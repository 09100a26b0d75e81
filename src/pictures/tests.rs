use super::*;

fn bars(of: &[(&str, i64)]) -> Vec<Bar> {
    let bar = |(i, (label, value)): (usize, &(&str, i64))| Bar {
        label: format!("{}. {label}", i + 1),
        otherwise: format!("{}.", i + 1),
        value: *value,
    };
    of.iter().enumerate().map(bar).collect()
}

/// Every case that looked clumsy once, or might.
fn gallery() -> Vec<(&'static str, Chart)> {
    let weeks = |values: [i64; 12]| {
        let days = [
            "15/12", "22/12", "29/12", "05/01", "12/01", "19/01", "26/01", "02/02", "09/02", "16/02", "23/02", "02/03",
        ];
        let bar = |(day, value): (&str, i64)| Bar { label: day.to_owned(), otherwise: String::new(), value };
        days.into_iter().zip(values).map(bar).collect()
    };
    let rows = |title: &str, bars| Chart { title: title.to_owned(), shape: Shape::Rows, bars };
    let columns = |title: &str, bars| Chart { title: title.to_owned(), shape: Shape::Columns, bars };
    vec![
        ("weeks", columns("Points per week", weeks([0, 0, 12, 31, 8, 0, 44, 50, 9, 10, 27, 3]))),
        ("weeks_of_nothing", columns("Points per week", weeks([0; 12]))),
        ("weeks_of_much", columns("Points per week", weeks([12_345; 12]))),
        ("one_member", rows("Points this week", bars(&[("ann", 10)]))),
        (
            "five",
            rows("Points this week", bars(&[("ann", 48), ("Łukasz", 48), ("Ελένη", 31), ("ben", 7), ("Ольга", 0)])),
        ),
        (
            "long_names",
            rows(
                "Очень длинное название, которое не помещается в одну строку картинки никак",
                bars(&[
                    ("wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", 9_999_999),
                    ("Anne-Marie von und zu der Lindenallee", 3),
                    ("i", 1),
                ]),
            ),
        ),
        ("letters_it_lacks", rows("今週の得点", bars(&[("さくら", 20), ("ann 🎉", 12), ("مريم", 3)]))),
        (
            "twelve",
            rows(
                "Points",
                (1..=12)
                    .map(|n| Bar { label: format!("{n}. member {n}"), otherwise: String::new(), value: 130 - n * 10 })
                    .collect(),
            ),
        ),
        ("nobody", rows("Points", Vec::new())),
    ]
}

#[test]
fn every_picture_is_small_and_can_be_read_back() {
    for (name, chart) in gallery() {
        let begun = std::time::Instant::now();
        let picture = png(&chart).unwrap();
        println!("{name}: {} bytes, {:?}", picture.len(), begun.elapsed());
        assert!(picture.len() <= 100_000, "{name}: {} bytes", picture.len());
        let mut read = png::Decoder::new(std::io::Cursor::new(&picture)).read_info().unwrap();
        let mut pixels = vec![0; read.output_buffer_size().unwrap()];
        read.next_frame(&mut pixels).unwrap();
        // The margin stays white.
        assert!(pixels[..WIDTH * 8].iter().all(|pixel| *pixel == 0), "{name}");
        assert_eq!(picture, png(&chart).unwrap(), "{name}: the same again");
    }
}

#[test]
fn letters_the_font_lacks_become_the_number_and_signs_go() {
    let written: Vec<_> =
        bars(&[("さくら", 1), ("ann 🎉", 1), ("🎉", 1), ("e\u{301}va", 1)]).iter().map(Bar::written).collect();
    assert_eq!(written, ["1.", "2. ann", "3.", "4. éva"]);
}

#[test]
fn a_bar_is_as_long_as_its_value_and_never_vanishes() {
    assert_eq!([0, -3, 1, 50, 100].map(|value| length(value, 100, 300)), [0, 0, THINNEST, 150, 300]);
    assert_eq!(length(i64::MAX, i64::MAX, 300), 300);
}

import Output
import Testing

@Suite struct ByteCountTests {
  // What humanize.Bytes returns.
  @Test(
    arguments: [
      (0, "0 B"), (9, "9 B"), (10, "10 B"), (999, "999 B"), (1_000, "1.0 kB"), (1_049, "1.0 kB"), (1_050, "1.1 kB"),
      (9_949, "9.9 kB"), (9_950, "10 kB"), (12_449, "12 kB"), (12_450, "12 kB"), (13_450, "14 kB"), (12_549, "12 kB"),
      (12_550, "13 kB"), (20_480, "20 kB"), (999_949, "1000 kB"), (999_999, "1000 kB"), (1_000_000, "1.0 MB"),
      (19_517_440, "20 MB"), (82_854_982, "83 MB"), (1_000_000_000, "1.0 GB"), (999_999_999_999, "1000 GB"),
      (1_000_000_000_000_000_000, "1.0 EB"), (UInt64.max, "18 EB"),
    ] as [(UInt64, String)])
  func text(_ bytes: UInt64, _ expected: String) {
    #expect(ByteCount(bytes).text == expected)
  }
}

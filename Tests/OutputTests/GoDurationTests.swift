import Output
import Testing

@Suite struct GoDurationTests {
  // What Go's time.Duration.String returns.
  @Test(
    arguments: [
      (0, "0s"), (1, "1ns"), (-1, "-1ns"), (999, "999ns"), (1_000, "1µs"), (1_100, "1.1µs"), (999_999, "999.999µs"),
      (2_200_000, "2.2ms"), (3_195_696, "3.195696ms"), (1_000_000_000, "1s"), (3_300_000_000, "3.3s"),
      (5_001_165_333, "5.001165333s"), (60_000_000_000, "1m0s"), (90_000_000_000, "1m30s"),
      (245_001_000_000, "4m5.001s"), (3_600_000_000_000, "1h0m0s"), (18_367_001_000_000, "5h6m7.001s"),
      (480_000_000_001, "8m0.000000001s"), (Int64.max, "2562047h47m16.854775807s"),
      (Int64.min, "-2562047h47m16.854775808s"),
    ] as [(Int64, String)])
  func text(_ nanoseconds: Int64, _ expected: String) {
    #expect(GoDuration(nanoseconds: nanoseconds).text == expected)
  }

  @Test func fromSwiftDurations() {
    #expect(GoDuration(.milliseconds(1500)).text == "1.5s")
    #expect(GoDuration(.milliseconds(-1500)).text == "-1.5s")
    #expect(GoDuration(.nanoseconds(Int64.min)).nanoseconds == .min)
    #expect(GoDuration(.seconds(Int64.max)).nanoseconds == .max)
    #expect(GoDuration(.seconds(Int64.min)).nanoseconds == .min)
  }
}

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

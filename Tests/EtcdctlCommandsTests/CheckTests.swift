import Output
import Testing

@testable import EtcdctlCommands

@Suite struct PerformanceVerdictTests {
  private func result(_ latencies: [Double], errors: [String: Int] = [:], total: Double = 1) -> LoadResult {
    var result = LoadResult()
    result.latencies = latencies
    result.errors = errors
    result.total = total
    return result
  }

  @Test func aGoodClusterPasses() {
    let verdict = PerformanceVerdict(result([0.001, 0.003]), rate: 2)
    #expect(
      verdict.lines == [
        "PASS: Throughput is 3 writes/s", "PASS: Slowest request took 0.003000s", "PASS: Stddev is 0.001000s", "PASS",
      ])
    #expect(verdict.passes)
  }

  @Test func everythingThatIsWrongIsNamed() {
    let verdict = PerformanceVerdict(result([0.001, 1.001], errors: ["b": 2, "a": 1]), rate: 1000)
    #expect(
      verdict.lines == [
        "FAIL: too many errors", "FAIL: ERROR(a) -> 1", "FAIL: ERROR(b) -> 2", "FAIL: Throughput too low: 3 writes/s",
        "Slowest request took too long: 1.001000s", "Stddev too high: 0.500000s", "FAIL",
      ])
    #expect(!verdict.passes)
  }

  @Test func aClusterThatAnswersNothingFails() {
    let verdict = PerformanceVerdict(result([]), rate: 10)
    #expect(
      verdict.lines == [
        "FAIL: Throughput too low: 1 writes/s", "PASS: Slowest request took 0.000000s", "PASS: Stddev is NaNs", "FAIL",
      ])
  }

  @Test func numbersAreFieldsOfARecord() throws {
    let record = { (verdict: PerformanceVerdict) in
      let stream = OutputStream.capturing()
      try Printer(format: .jsonl, hex: false, stream: stream).print(verdict)
      return String(decoding: stream.takeCaptured(), as: UTF8.self)
    }
    #expect(
      try record(PerformanceVerdict(result([0.001, 0.003], errors: ["a": 2]), rate: 2))
        == #"{"passed":false,"writes":2,"writes_per_second":2,"target_writes_per_second":2,"slowest_seconds":0.003,"#
        + #""stddev_seconds":0.001,"errors":[{"message":"a","count":2}]}"# + "\n")
    #expect(try record(PerformanceVerdict(result([]), rate: 2)).contains(#""stddev_seconds":null,"errors":[]}"#))
  }

  @Test(arguments: [
    (0.0, 2, "0.00"), (1.005, 2, "1.00"), (-3.14159, 2, "-3.14"), (12.5, 0, "12"), (0.0000004, 6, "0.000000"),
  ])
  func numbersAreWrittenAsGoDoes(number: Double, decimals: Int, text: String) {
    #expect(number.text(decimals: decimals) == text)
  }
}

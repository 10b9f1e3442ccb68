import DemarcheModel
import Testing

/// A month or a year stands for all of its days, and fills none in.
struct PartialDateTests {
  @Test(
    "Three forms are read, each with the first and the last day it may be",
    arguments: [
      ("2024-05-06", "2024-05-06", "2024-05-06"), ("2022-06", "2022-06-01", "2022-06-30"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("1900-02", "1900-02-01", "1900-02-28"),
      ("2023-12", "2023-12-01", "2023-12-31"), ("2022", "2022-01-01", "2022-12-31"),
    ])
  func forms(_ iso: String, _ earliest: String, _ latest: String) throws {
    let date = try partial(iso)
    #expect(date.earliest.description == earliest)
    #expect(date.latest.description == latest)
    #expect(date.description == iso)
    #expect(try date.day == (earliest == latest ? day(iso) : nil))
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "22", "202", "2022-", "2022-6", "2022-13", "2022-00", "2022-02-30", "0000", "2022-06-", "20220621",
      "+022", "2022/06", "２０２２", "2022-06-21T00:00", "12-2022",
    ])
  func refusals(_ text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test("Two dates are in order only where every day they may be is")
  func order() throws {
    let texts = ["2021", "2022", "2022-06", "2022-07", "2022-06-15", "2022-06-30", "2022-07-01", "2023"]
    for left in texts {
      for right in texts {
        let (first, second) = (try partial(left), try partial(right))
        #expect((first < second) == (first.latest < second.earliest), "\(left) \(right)")
        #expect(!(first < second && second < first))
      }
    }
    #expect(try !(partial("2022-06") < partial("2022-06-15")))
    #expect(try !(partial("2022-06-15") < partial("2022-06")))
    #expect(try partial("2022-06") < day("2022-07-01"))
    #expect(try !(partial("2022-06") < day("2022-06-30")))
    #expect(try day("2022-05-31") < partial("2022-06"))
    #expect(try !(day("2022-06-01") < partial("2022-06")))
  }
}

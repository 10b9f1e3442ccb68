import DemarcheModel
import Testing

@Suite("Times of day")
struct ClockTimeTests {
  @Test("Every minute of the day is read back from what it is written as")
  func roundTrip() throws {
    var last: ClockTime?
    for hour in 0...23 {
      for minute in 0...59 {
        let time = try #require(ClockTime(hour: hour, minute: minute))
        #expect(ClockTime(iso: time.description) == time)
        #expect(time.description.utf8.count == 5)
        if let last { #expect(last < time) }
        last = time
      }
    }
    #expect(last?.description == "23:59")
  }

  @Test(
    "What is no time of day is refused",
    arguments: [
      "", "24:00", "14:60", "9:05", "14.30", "14:3", "14:30:00", "１４:30", "-1:30", "14:3a", " 4:30",
    ])
  func refused(_ text: String) {
    #expect(ClockTime(iso: text) == nil)
    #expect(ClockTime(hour: -1, minute: 0) == nil)
    #expect(ClockTime(hour: 0, minute: 60) == nil)
  }
}

/// The elements of an XML document, appended as they come; what XML cannot hold is dropped and counted.
struct XMLWriter: Sendable {
    /// How many characters were dropped.
    private(set) var droppedCharacters = 0

    /// The declaration that opens every document of this module.
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// Appends an attribute with the space before it.
    mutating func attribute(_ name: String, _ value: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: " "))
        output.append(name)
        output.append("=\"")
        droppedCharacters += XMLText.appendAttribute(value, to: &output)
        output.append(UInt8(ascii: "\""))
    }

    /// Appends text as the content of an element.
    mutating func text(_ text: String, to output: inout [UInt8]) {
        droppedCharacters += XMLText.append(text, to: &output)
    }
}

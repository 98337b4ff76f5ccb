@testable import Concordancer

/// Whether matches stand where a query wants them.
extension ReferenceMatcher {
    func isOneStructure(_ body: QueryBody, _ range: Range<Int>) -> Bool {
        body.conditions.allSatisfy { condition in
            switch condition {
            case .within(let structure, false): isOne(structure, range)
            case .inStructure(let test, false): isOne(test, range)
            case .withinSeveral(let test, let count, false): isWithin(test, count, range)
            case .withinTokens(let count, false): range.count <= count + 1
            default: true
            }
        }
    }

    /// Where the pieces that the hit must lie in end.
    func limit(_ body: QueryBody, _ start: Int) -> Int {
        body.conditions.reduce(Int.max) { limit, condition in
            switch condition {
            case .within(let structure, false):
                let pieces = here.pieces[structure] ?? []
                return min(limit, (pieces.lastIndex(of: pieces[start]) ?? 0) + 1)
            case .inStructure(let test, false):
                let ends = here.ranges(test).filter { $0.lowerBound <= start }.map(\.upperBound)
                return min(limit, ends.max() ?? -1)
            case .withinSeveral(let test, let count, false):
                return min(limit, end(test, count, start) ?? -1)
            case .withinTokens(let count, false): return min(limit, start + count + 1)
            default: return limit
            }
        }
    }

    /// Where the last of so many pieces ends that follow each other from the one that holds a place.
    func end(_ test: StructureTest, _ count: Int, _ start: Int) -> Int? {
        let pieces = here.ranges(test)
        return here.innermost(test, start).map {
            max(pieces[$0].upperBound, pieces[min(pieces.count - 1, $0 + count - 1)].upperBound)
        }
    }

    func isWithin(_ test: StructureTest, _ count: Int, _ range: Range<Int>) -> Bool {
        end(test, count, range.lowerBound).map { range.upperBound <= $0 } ?? false
    }

    func isOne(_ structure: Structure, _ range: Range<Int>) -> Bool {
        Set((here.pieces[structure] ?? [])[range]).count == 1
    }

    func isOne(_ test: StructureTest, _ range: Range<Int>) -> Bool {
        here.ranges(test).contains { $0.contains(range) }
    }

    func fulfils(_ body: QueryBody, _ range: Range<Int>) -> Bool {
        body.conditions.allSatisfy { condition in
            switch condition {
            case .within(let structure, let isNegated): return isOne(structure, range) != isNegated
            case .inStructure(let test, let isNegated): return isOne(test, range) != isNegated
            case .withinSeveral(let test, let count, let isNegated): return isWithin(test, count, range) != isNegated
            case .withinTokens(let count, let isNegated): return (range.count <= count + 1) != isNegated
            case .inDocument, .beginsInDocument: return true
            case .withinMatch(let other, let isNegated):
                return (0...range.lowerBound).contains { start in
                    matches(other, start, isLongest: true).contains { $0.contains(range) }
                } != isNegated
            case .containing(let other, let isNegated):
                return range.contains { start in
                    matches(other, start).contains { $0.upperBound <= range.upperBound }
                } != isNegated
            case .sharingBead: return true
            case .hasOtherSide(_, _, let isNegated): return otherSide(range).isEmpty == isNegated
            case .aligned(_, let other, .inside, _, let isNegated):
                let region = otherSide(range)
                return region.contains { start in
                    turned.matches(other, start).contains { region.contains($0.upperBound - 1) }
                } != isNegated
            case .aligned(_, let other, .beginning, _, let isNegated):
                let ends = [range.lowerBound, range.upperBound - 1]
                if ends.contains(where: { otherSide($0..<$0 + 1).isEmpty }) { return false }
                return otherSide(range).contains { !turned.matches(other, $0).isEmpty } != isNegated
            }
        }
    }

    /// The positions on the other side of the beads that hold a range.
    func otherSide(_ range: Range<Int>) -> [Int] {
        let beads = Set((here.pieces[.bead] ?? [])[range])
        let wanted = (beads.min() ?? 0)...(beads.max() ?? 0)
        let other = there.pieces[.bead] ?? []
        return other.indices.filter { wanted.contains(other[$0]) }
    }
}

import BitextCore

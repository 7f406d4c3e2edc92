# A list of services in a workbook (Excel): which of its sheets. Behind the lock.

sheet = The sheet with the list

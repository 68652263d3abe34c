// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says hello.
package main

import "os"

func main() {
	os.Stdout.WriteString("Hello\n")
}
